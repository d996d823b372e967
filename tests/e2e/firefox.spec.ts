import { launchFirefox } from './firefox.ts';
import { testMainJob } from './main-job.ts';

testMainJob(launchFirefox);
