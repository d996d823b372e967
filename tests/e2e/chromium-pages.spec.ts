import { launchChromium } from './chromium.ts';
import { testRealPages } from './real-pages.ts';

testRealPages(() => launchChromium({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] }));
