import { expect, test } from 'vitest';
import { factsOf } from '../../../tests/context/facts-of.ts';
import { sayAll } from '../../../tests/context/say-all.ts';
import { secondHand } from './second-hand.ts';

const quoted = (outlet: string | null, article: Parameters<typeof factsOf>[0]['article'] = {}) =>
  factsOf({ body: ['“It is shut,” she told them.'], quotes: [{ words: 'It is shut', outlet }], article });
const guardian = { name: 'The Guardian', host: 'www.theguardian.com', facts: [] };

test.each([
  [quoted('Reuters'), 'Words given to another outlet: Reuters.'],
  [quoted('the Morning Bell'), 'Words given to another outlet: Morning Bell.'],
  [quoted('Reuters', { publisher: guardian }), 'Words given to another outlet: Reuters.'],
])('%#', (facts, said) => {
  expect(sayAll(secondHand, facts)).toEqual([said]);
});

test.each([
  ['no outlet', quoted(null)],
  ['no quotes', factsOf({})],
  ['its own name', quoted('the Guardian', { publisher: guardian })],
  ['its own host', quoted('News Example', { publisher: { name: null, host: 'newsexample.org', facts: [] } })],
  ['the agency whose copy it is', quoted('AFP', { wire: 'AFP' })],
  [
    'its own name with its section',
    quoted('Guardian', { publisher: { ...guardian, name: 'Guardian Australia' } }),
  ],
  [
    'an agency by mark and by name',
    quoted('AP', { publisher: { name: 'Associated Press', host: 'apnews.com', facts: [] } }),
  ],
])('silent: %s', (_, facts) => {
  expect(sayAll(secondHand, facts)).toEqual([]);
});
