import { expect, test } from 'vitest';
import { factsOf } from '../../../tests/context/facts-of.ts';
import { sayAll } from '../../../tests/context/say-all.ts';
import { vagueSource } from './vague-source.ts';

const vague = (name: string) => ({ name, identification: 'vague' as const });

test('one group, and several once each', () => {
  const body = ['Observers warn of a flood. Critics say it came late. The critics say more.'];
  expect(sayAll(vagueSource, factsOf({ body, sources: [vague('Observers')] }))).toEqual([
    'Attributed to a group without names: “Observers”.',
  ]);
  const sources = [vague('Observers'), vague('Critics'), vague('The critics')];
  expect(sayAll(vagueSource, factsOf({ body, sources }))).toEqual([
    'Attributed to groups without names: “Observers” and “Critics”.',
  ]);
});

test.each([
  ['named', { name: 'Lea Brandt' }],
  ['unnamed', { name: 'a guard', identification: 'unnamed' as const }],
  ['an organisation', { name: 'the Harbour Board', kind: 'organisation' as const }],
  ['a document', { name: 'a report', kind: 'document' as const, identification: 'unnamed' as const }],
  ['vague, with no words of its own in the text', { name: 'hearsay', identification: 'vague' as const }],
])('silent: %s', (_, source) => {
  const body = ['Lea Brandt, a guard, the Harbour Board and a report said so.'];
  expect(sayAll(vagueSource, factsOf({ body, sources: [source] }))).toEqual([]);
});
