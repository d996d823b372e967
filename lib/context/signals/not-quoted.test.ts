import { expect, test } from 'vitest';
import { factsOf } from '../../../tests/context/facts-of.ts';
import { sayAll } from '../../../tests/context/say-all.ts';
import { notQuoted } from './not-quoted.ts';

const people = [{ name: 'Lea Brandt', times: 3 }];

test.each([
  [
    ['The board sued Lea Brandt.'],
    'Named, with no words attributed to them in the text read: Lea Brandt. A line on asking for comment was not found in the text read.',
  ],
  [
    ['The board sued Lea Brandt.', 'She did not immediately respond to a request for comment.'],
    'Named, with no words attributed to them in the text read: Lea Brandt. A line on asking for comment was found: “She did not immediately respond to a request for comment.”.',
  ],
  [
    ['The board sued Lea Brandt, who declined to comment.'],
    'Named, with no words attributed to them in the text read: Lea Brandt. A line on asking for comment was found: “The board sued Lea Brandt, who declined to comment.”.',
  ],
])('%j', (body, said) => {
  expect(sayAll(notQuoted, factsOf({ body, people }))).toEqual([said]);
});

test.each([
  ['nobody', []],
  ['once', [{ name: 'Lea Brandt', times: 1 }]],
  ['twice', [{ name: 'Lea Brandt', times: 2 }]],
  [
    'several in passing',
    [
      { name: 'Lea Brandt', times: 1 },
      { name: 'Ben Ito', times: 2 },
    ],
  ],
  ['no mentions', [{ name: 'Lea Brandt', times: 0 }]],
])('silent: %s', (_, few) => {
  const body = ['The board sued Lea Brandt and Ben Ito. They declined to comment.'];
  expect(sayAll(notQuoted, factsOf({ body, people: few }))).toEqual([]);
});
