import { expect, test } from 'vitest';
import { factsOf } from '../../tests/context/facts-of.ts';
import { findClaims } from './claims.ts';

const claims = (body: string, more: Parameters<typeof factsOf>[0] = {}) =>
  findClaims(factsOf({ body: [body], ...more })).map(({ quantity, unit }) => [quantity, unit]);

test.each([
  ['Tens of thousands of people marched.', [['Tens of thousands', 'people marched']]],
  ['It cost $3.5 million to build.', [['$3.5 million', null]]],
  ['Trade fell by 12% in spring.', [['12%', null]]],
  ['Some 12 per cent of homes flooded.', [['12 per cent', 'homes flooded']]],
  ['About 1,200 houses stood empty.', [['1,200', 'houses stood empty']]],
  ['It sold 4 million tonnes of grain.', [['4 million', 'tonnes']]],
  ['Dozens of boats sank.', [['Dozens', 'boats sank']]],
  [
    'They fined it €20m and £5,000.',
    [
      ['€20m', null],
      ['£5,000', null],
    ],
  ],
])('%s', (body, found) => {
  expect(claims(body)).toEqual(found);
});

test.each([
  ['Two men left.', 'small counts in letters'],
  ['It ended 3-1.', 'a score'],
  ['They met at 10:30.', 'a time'],
  ['Take the A40 road.', 'a name'],
  ['A 12-year-old boy swam.', 'an age'],
  ['See chapter 4.', 'a list number'],
  ['It was number 12.', 'nothing counted'],
])('no claim: %s (%s)', (body) => {
  expect(claims(body)).toEqual([]);
});

test('a date is no claim', () => {
  expect(claims('They met on 12 May there.', { dates: [{ words: '12 May' }] })).toEqual([]);
});

test('a claim has the source of its quote, or the nearest named in its sentence', () => {
  const [first, second, third] = findClaims(
    factsOf({
      body: [
        '“We lost 40 boats,” Lea Brandt said. The Harbour Board counted 38 boats. There are 500 boats left.',
      ],
      quotes: [{ words: 'We lost 40 boats', source: 's1' }],
      sources: [{ name: 'Lea Brandt' }, { name: 'The Harbour Board', kind: 'organisation' }],
    }),
  );
  expect([first?.source, second?.source, third?.source]).toEqual(['s1', 's2', null]);
});
