import { launchFirefox } from './firefox.ts';
import { testPanel } from './panel-job.ts';

testPanel(launchFirefox);
