import { describe, expect, it } from 'vitest';
import { patternsOf, wantedScripts } from './registration.ts';

describe('wantedScripts', () => {
  it('is nothing at all where pages are read on click', () => {
    expect(wantedScripts({ mode: 'on-click', offSites: [] })).toEqual([]);
  });

  it('leaves out what is switched off, each once', () => {
    const offSites = ['news.example', '127.0.0.1', 'news.example'];
    expect(wantedScripts({ mode: 'automatic', offSites })[0]).toMatchObject({
      js: ['sentinel.js'],
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: ['*://*.news.example/*', '*://127.0.0.1/*'],
    });
  });
});

describe('patternsOf', () => {
  const cases: [string, string[]][] = [
    ['news.example', ['*://*.news.example/*']],
    ['localhost', ['*://*.localhost/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
    // What is no host would make the browser refuse the whole registration.
    ['news.example/path', []],
    ['*', []],
    ['', []],
  ];
  it.each(cases)('%s: %j', (host, patterns) => {
    expect(patternsOf(host)).toEqual(patterns);
  });
});
