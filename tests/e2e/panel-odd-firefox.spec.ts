import { launchFirefox } from './firefox.ts';
import { testOddPanels } from './panel-odd-job.ts';

testOddPanels(launchFirefox);
