import { describe, expect, test } from 'vitest';
import { parseDay } from './parse-day.ts';

describe('parseDay', () => {
  test.each([
    ['Oct. 31, 2019', '2019-10-31'],
    ['October 31st, 2019', '2019-10-31'],
    ['Published 31 October 2019 at 14:20', '2019-10-31'],
    ['Thu 31 Oct 2019 14.20 GMT', '2019-10-31'],
    ['31-Oct-2019', '2019-10-31'],
    ['the 31st of October, 2019', '2019-10-31'],
    ['Sept. 4, 2021', '2021-09-04'],
    ['A ferry leaves the harbour on March 9, 2022. (Jane Roe/Agency)', '2022-03-09'],
    ['2019/10/31', '2019-10-31'],
    ['2019-10-31T23:59:00+02:00', '2019-10-31'],
    ['31/10/2019', '2019-10-31'],
    ['10/31/2019', '2019-10-31'],
    ['31.10.2019, 08:15 Uhr', '2019-10-31'],
    ['03.04.2019', '2019-04-03'],
    ['04/04/2019', '2019-04-04'],
    ['le 1er août 2021', '2021-08-01'],
    ['Publié le 12 févr. 2020 à 10h05', '2020-02-12'],
    ['3. März 2020', '2020-03-03'],
    ['31 de octubre de 2019', '2019-10-31'],
    ['5 de março de 2018', '2018-03-05'],
    ['15 gennaio 2023', '2023-01-15'],
    ['9 mei 2022', '2022-05-09'],
    ['30 dezembro 2020', '2020-12-30'],
    ['Feb. 29, 2020', '2020-02-29'],
    // The first of several counts.
    ['Updated May 3, 2021; first published May 1, 2021', '2021-05-03'],
  ])('%s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    ['May 25'],
    ['Thursday'],
    ['2 hours ago'],
    ['Feb. 30, 2021'],
    ['Feb. 29, 2021'],
    ['32 October 2019'],
    ['2019-13-01'],
    // April 3 or March 4
    ['03/04/2019'],
    // names that only begin like a month's
    ['Marble 12, 2019'],
    ['12 Octaves 2019'],
    ['1-800-2019'],
    ['192.168.1.2019'],
    ['version 12.10.31'],
    [''],
  ])('no whole day: %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('the order decides only what is open', () => {
    expect(parseDay('03/04/2019', 'day-first')).toBe('2019-04-03');
    expect(parseDay('03/04/2019', 'month-first')).toBe('2019-03-04');
    expect(parseDay('10/31/2019', 'day-first')).toBe('2019-10-31');
  });
});
