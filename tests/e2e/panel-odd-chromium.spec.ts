import { launchChromium } from './chromium.ts';
import { testOddPanels } from './panel-odd-job.ts';

testOddPanels(launchChromium);
