import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDates } from './read-dates.ts';

const PIECES =
  'Monday Mon. May March june Oct. 31 31st 2 24 60 1990s ’80s 1871 2019 2019-10-31 31/10/2019 9/11 10:30 7.15 a.m. pm GMT the a an of in on at by since until from to and or , . - – “ ” " ( ) last next this past coming that same previous following few couple several two twenty-four first second third hundred year years quarter half month weeks day nights decade century minute ago earlier later before after today tomorrow yesterday tonight noon midnight morning Christmas Eve Easter Good Friday fiscal every twice daily now will said early mid late end about more than $ % \n\n \n Smith village'.split(
    ' ',
  );

test('whatever the words, each expression is a stretch of the text and in order, and its days run forwards', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' '));
  const days = fc.constantFrom(null, '2024-05-15', '2024-02-29T23:00:00+02:00', 'not a day');
  fc.assert(
    fc.property(texts, days, (text, published) => {
      const dates = readDates(text, published);
      const ids = new Set(dates.map(({ id }) => id));
      let end = 0;
      for (const date of dates) {
        expect(date.text).toBe(text.slice(date.start, date.end));
        expect(date.text.trim()).not.toBe('');
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.value).not.toMatch(/NaN|undefined|null/);
        expect(['published', 'dateline', 'text', 'none'].includes(date.anchor) || ids.has(date.anchor)).toBe(
          true,
        );
        if (date.from !== null && date.to !== null) expect(date.from < date.to).toBe(true);
        end = date.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('a long text is read to its end', () => {
  const text = 'On Monday, “today”, two years ago and the next day, 5 May and 6, 7, 8, '.repeat(500);
  expect(readDates(text, '2024-05-15').length).toBe(2500);
});
