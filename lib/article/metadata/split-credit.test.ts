import { expect, test } from 'vitest';
import { splitCredit } from './split-credit.ts';

test.each([
  ['The quay at dusk. (Photo by Ada Brandt)', 'The quay at dusk.', 'Ada Brandt'],
  ['The quay at dusk. Photo: Ada Brandt/Reuters', 'The quay at dusk.', 'Ada Brandt/Reuters'],
  ['The quay at dusk (AFP)', 'The quay at dusk', 'AFP'],
  ['The quay at dusk. © Courier', 'The quay at dusk.', 'Courier'],
  ['The quay at dusk. Ada Brandt/dpa', 'The quay at dusk.', 'Ada Brandt/dpa'],
  ['Photo: Ada Brandt', null, 'Ada Brandt'],
  // No credit: brackets and capitals that are part of the caption.
  ['Ada Brandt (left) on the quay.', 'Ada Brandt (left) on the quay.', null],
  ['The quay (Harbour)', 'The quay (Harbour)', null],
  ['The mayor of Northport on the quay.', 'The mayor of Northport on the quay.', null],
  ['', null, null],
])('%s', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});
