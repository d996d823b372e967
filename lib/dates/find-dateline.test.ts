import { expect, test } from 'vitest';
import { readDates } from './read-dates.ts';

/** A Wednesday. */
const PUBLISHED = '2024-05-15';

test.each([
  'GENEVA, May 13 (Agency) — The two sides met today.',
  'NEW DELHI, India, May 13: The two sides met today.',
  'LA PAZ, Monday, May 13 -- The two sides met today.',
])('the dateline says what today is: %s', (text) => {
  expect(readDates(text, PUBLISHED).at(-1)).toMatchObject({ value: '2024-05-13', anchor: 'dateline' });
});

test.each([
  ['no day in it', 'GENEVA (Agency) — The two sides met today.', '2024-05-15'],
  ['too old to be this story’s', 'GENEVA, April 2 (Agency) — The two sides met today.', '2024-05-15'],
  ['ahead of publication', 'GENEVA, May 20 (Agency) — The two sides met today.', '2024-05-15'],
  ['a sentence, no dateline', 'NATO, on May 13, was at peace. It met today.', '2024-05-15'],
])('publication does: %s', (_, text, value) => {
  expect(readDates(text, PUBLISHED).at(-1)).toMatchObject({ value, anchor: 'published' });
});

test('without a publication date a dateline with its year is enough', () => {
  expect(readDates('GENEVA, May 13, 2021 (Agency) — They met on Monday.', null).at(-1)).toMatchObject({
    value: '2021-05-10',
    anchor: 'dateline',
  });
});
