import { expect, test } from 'vitest';
import { coverage, findPublisher } from './find-publisher.ts';

test.each([
  ['www.presstv.com', 'Press TV', 'Islamic Republic of Iran Broadcasting (IRIB)', 'IR'],
  ['presstv.ir', 'Press TV', 'Islamic Republic of Iran Broadcasting (IRIB)', 'IR'],
  ['www.bbc.co.uk', 'BBC', 'British Broadcasting Corporation (BBC)', 'GB'],
  ['m.bbc.co.uk', 'BBC', 'British Broadcasting Corporation (BBC)', 'GB'],
  ['news.bbc.co.uk.', 'BBC', 'British Broadcasting Corporation (BBC)', 'GB'],
  ['AMP.DW.COM', 'DW', 'Deutsche Welle (DW)', 'DE'],
  ['arabic.rt.com', 'RT Arabic', 'RT', 'RU'],
  ['de.sputniknews.com', 'Sputnik German', 'Rossiya Segodnya', 'RU'],
  ['www1.wdr.de', 'Westdeutscher Rundfunk', null, 'DE'],
  ['www3.nhk.or.jp', 'NHK', 'Japan Broadcasting Corporation (NHK)', 'JP'],
  ['timesofindia.indiatimes.com', 'Times Of India', null, 'IN'],
  ['www.spiegel.de', 'Der Spiegel', null, 'DE'],
])('%s', (host, name, operator, country) => {
  expect(findPublisher(host)).toMatchObject({ name, operator, country });
});

test.each([
  ['', 'no host'],
  ['localhost', 'one label'],
  ['co.uk', 'a public suffix'],
  ['mybbc.co.uk', 'another name with the same ending'],
  ['bbc.co.uk.evil.example', 'the name in front of another'],
  ['economictimes.indiatimes.com', 'a sibling'],
  ['indiatimes.com', 'a parent'],
  ['kcnawatch.org', 'known wrong at its source'],
  ['100noticias.com.ni', 'known wrong at its source'],
])('no entry: %s (%s)', (host) => {
  expect(findPublisher(host)).toBeNull();
});

test('every row can be said: a name, a country that Intl knows, a list with its month', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(coverage.map(({ asOf }) => asOf)).toEqual(['2024-02', '2026-08']);
  for (const host of ['bbc.com', 'cgtn.com', 'npr.org', 'zdf.de', 'wafa.ps', 'rthk.hk']) {
    expect(names.of(findPublisher(host)?.country ?? '')).toBeTruthy();
  }
});
