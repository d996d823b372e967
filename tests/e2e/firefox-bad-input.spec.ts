import { testBadInput } from './bad-input.ts';
import { launchFirefox } from './firefox.ts';

testBadInput(launchFirefox);
