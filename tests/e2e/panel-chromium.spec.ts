import { launchChromium } from './chromium.ts';
import { testPanel } from './panel-job.ts';

testPanel(launchChromium);
