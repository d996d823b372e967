import { launchFirefox } from './firefox.ts';
import { testRealPages } from './real-pages.ts';

// A proxy that is not there makes every host but loopback unreachable.
testRealPages(() =>
  launchFirefox({
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  }),
);
