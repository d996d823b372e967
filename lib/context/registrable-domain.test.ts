import { expect, test } from 'vitest';
import { registrableDomain } from './registrable-domain.ts';

test.each([
  ['www.news.example', 'news.example'],
  ['bbc.co.uk', 'bbc.co.uk'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['amp.abc.net.au', 'abc.net.au'],
  ['www3.nhk.or.jp', 'nhk.or.jp'],
  ['a.b.c.de', 'c.de'],
  ['www.com.br', 'www.com.br'],
  ['co.uk', 'co.uk'],
  ['localhost', 'localhost'],
  ['News.Example.', 'news.example'],
  ['ac.example.com', 'example.com'],
])('%s → %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
