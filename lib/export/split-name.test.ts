import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';

test.each([
  ['Ada Moss', { family: 'Moss', given: 'Ada' }],
  ['Ada B. Moss', { family: 'Moss', given: 'Ada B.' }],
  ['Ludwig van der Berg', { family: 'van der Berg', given: 'Ludwig' }],
  ['Van Moss', { family: 'Moss', given: 'Van' }],
  ['Madonna', { literal: 'Madonna' }],
  ['Harbour News', { literal: 'Harbour News' }],
  ['Our Rail Correspondent', { literal: 'Our Rail Correspondent' }],
])('%s', (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});
