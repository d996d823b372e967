import { expect, test } from 'vitest';
import { factsOf } from '../../../tests/context/facts-of.ts';
import { sayAll } from '../../../tests/context/say-all.ts';
import { sourcing } from './sourcing.ts';

test('counts quotes, speakers by identification and the share of words', () => {
  const facts = factsOf({
    body: [
      '“The road is shut,” Lea Brandt said on her way home to the village.',
      'A guard called it “a mess” too.',
    ],
    quotes: [
      { words: 'The road is shut', source: 's1' },
      { words: 'a mess', source: 's2', type: 'mixed' },
    ],
    sources: [{ name: 'Lea Brandt' }, { name: 'A guard', identification: 'unnamed' }],
  });
  expect(sayAll(sourcing, facts)).toEqual([
    '2 quotes in the text: 29% of the words read. Quoted: 1 named and 1 described, not named.',
  ]);
  expect(sourcing(facts)[0]?.values).toMatchObject({
    quotes: 2,
    quotedWords: 6,
    words: 21,
    named: 1,
    unnamed: 1,
  });
});

test('says where no speaker was found', () => {
  const facts = factsOf({ body: ['“No,” came the answer at last.'], quotes: [{ words: 'No' }] });
  expect(sayAll(sourcing, facts)[0]).toContain('For 1 quote a speaker was not found.');
});

test.each([
  ['no quotes', factsOf({ body: ['The road is shut.'] })],
  [
    'indirect speech only',
    factsOf({
      body: ['She said the road was shut.'],
      quotes: [{ words: 'the road was shut', type: 'indirect' }],
    }),
  ],
  [
    'a quote in the headline only',
    factsOf({ article: { headline: 'Road ‘shut’' }, body: ['It rained.'], quotes: [{ words: 'shut' }] }),
  ],
  [
    'a quote in a caption only',
    factsOf({ body: [['caption', 'A “mess” of a road']], quotes: [{ words: 'mess' }] }),
  ],
  ['an empty page', factsOf({})],
])('silent: %s', (_, facts) => {
  expect(sayAll(sourcing, facts)).toEqual([]);
});

test.each([
  ['one word', { name: 'Bottom' }],
  ['a thing', { name: 'a sample', identification: 'unnamed' as const }],
  ['spoken of before', { name: 'the couple', identification: 'unnamed' as const }],
])('no count of speakers where one is doubtful: %s', (_, source) => {
  const body = ['“It is shut,” Bottom, a sample or the couple said.'];
  const facts = factsOf({ body, quotes: [{ words: 'It is shut', source: 's1' }], sources: [source] });
  expect(sayAll(sourcing, facts)).toEqual([expect.not.stringContaining('Quoted:')]);
});
