import { testBadInput } from './bad-input.ts';
import { launchChromium } from './chromium.ts';

testBadInput(launchChromium);
