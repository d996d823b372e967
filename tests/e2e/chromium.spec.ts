import { launchChromium } from './chromium.ts';
import { testMainJob } from './main-job.ts';

testMainJob(launchChromium);
