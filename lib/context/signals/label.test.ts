import { expect, test } from 'vitest';
import { factsOf } from '../../../tests/context/facts-of.ts';
import { sayAll } from '../../../tests/context/say-all.ts';
import { label } from './label.ts';

test.each([
  ['opinion', 'opinion'],
  ['analysis', 'analysis'],
  ['sponsored', 'sponsored'],
  ['press-release', 'press release'],
  ['live', 'live coverage'],
  ['fact-check', 'fact check'],
] as const)('%s', (genre, said) => {
  expect(sayAll(label, factsOf({ article: { genre } }))).toEqual([`The page labels the article: ${said}.`]);
});

test.each([
  ['no genre', factsOf({ article: { genre: null } })],
  ['news', factsOf({ article: { genre: 'news' } })],
  ['an interview', factsOf({ article: { genre: 'interview' } })],
  ['a section called opinion, no label', factsOf({ article: { section: ['Opinion polls'] } })],
  ['the word in the headline', factsOf({ article: { headline: 'Opinion is divided' } })],
])('silent: %s', (_, facts) => {
  expect(sayAll(label, facts)).toEqual([]);
});
