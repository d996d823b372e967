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

const doubtful = [
  ['one word', { name: 'Bottom' }],
  ['a thing', { name: 'a sample', identification: 'unnamed' as const }],
  ['spoken of before', { name: 'the couple', identification: 'unnamed' as const }],
] as const;

test.each(doubtful)('no count of speakers where the one there is is doubtful: %s', (_, source) => {
  const body = ['“It is shut,” Bottom, a sample or the couple said.'];
  const facts = factsOf({ body, quotes: [{ words: 'It is shut', source: 's1' }], sources: [source] });
  expect(sayAll(sourcing, facts)).toEqual([expect.not.stringContaining('Quoted:')]);
});

const body = [
  '“It is shut,” Lea Brandt said. “It is not,” Bottom, a sample or the couple said.',
  '“It was,” L. Brandt told them. A guard said “never”. Two guards said “no”. Some said “yes”. “Shut!” Brandt laughed.',
];
const shut = { words: 'It is shut', source: 's1', cue: 'said' };
const not = { words: 'It is not', source: 's2', cue: 'said' };

test.each(doubtful)('at least the sure ones where another is doubtful: %s', (_, source) => {
  const facts = factsOf({ body, quotes: [shut, not], sources: [{ name: 'Lea Brandt' }, source] });
  expect(sayAll(sourcing, facts)[0]).toMatch(/ Quoted: at least 1 named\.$/);
  expect(sourcing(facts)[0]?.values).toMatchObject({ speakers: 1, speakersAtLeast: true });
});

test.each([
  ['a less sure rule', { ...shut, confidence: 0.7 }, { name: 'Lea Brandt' }],
  ['no verb of saying', { words: 'Shut!', source: 's1', cue: 'laughed' }, { name: 'Lea Brandt' }],
  ['no cue', { words: 'It is shut', source: 's1' }, { name: 'Lea Brandt' }],
])('no least number of speakers: %s', (_, quote, source) => {
  const sources = [source, { name: 'Bottom' }];
  expect(sayAll(sourcing, factsOf({ body, quotes: [quote, not], sources }))[0]).not.toContain('Quoted:');
});

test('who may be one is counted once where the number is a least one', () => {
  const quotes = [
    shut,
    not,
    { words: 'It was', source: 's3', cue: 'told' },
    { words: 'never', source: 's4', cue: 'said', after: 'A guard' },
    { words: 'no', source: 's5', cue: 'said', after: 'Two guards' },
    { words: 'yes', source: 's6', cue: 'said', after: 'Some' },
  ];
  const sources = [
    { name: 'Lea Brandt' },
    { name: 'Bottom' },
    { name: 'L. Brandt' },
    { name: 'A guard', identification: 'unnamed' as const },
    { name: 'Two guards', identification: 'unnamed' as const },
    { name: 'Some', identification: 'vague' as const },
  ];
  expect(sayAll(sourcing, factsOf({ body, quotes, sources }))[0]).toContain(
    'Quoted: at least 1 named, 1 described, not named and 1 group without names.',
  );
});
