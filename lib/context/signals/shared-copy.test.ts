import { expect, test } from 'vitest';
import { factsOf } from '../../../tests/context/facts-of.ts';
import { sayAll } from '../../../tests/context/say-all.ts';
import { sharedCopy } from './shared-copy.ts';

const page = (host: string, wire: string | null, canonicalUrl: string | null, name: string | null = null) =>
  factsOf({ article: { wire, canonicalUrl, publisher: { name, host, facts: [] } } });

test.each([
  [page('news.example', 'AFP', null), 'Agency copy: Agence France-Presse (AFP).'],
  [page('news.example', 'Coast News Service', null), 'Agency copy: Coast News Service.'],
  [
    page('mirror.example', null, 'https://www.origin.test/a'),
    'The page names an address on another site as its own: origin.test.',
  ],
])('%#', (facts, said) => {
  expect(sayAll(sharedCopy, facts)).toEqual([said]);
});

test.each([
  ['nothing marked', page('news.example', null, null)],
  ['the canonical address is here', page('www.news.example', null, 'https://news.example/a')],
  ['another subdomain', page('amp.news.example', null, 'https://www.news.example/a')],
  ['another ending', page('www.bell.co.uk', null, 'https://www.bell.com/a')],
  ['the agency’s own site', page('www.reuters.com', 'Reuters', null)],
  ['the agency’s own site, by name', page('apnews.com', 'AP', null, 'Associated Press')],
  ['a relative canonical address', page('news.example', null, '/a')],
])('silent: %s', (_, facts) => {
  expect(sayAll(sharedCopy, facts)).toEqual([]);
});
