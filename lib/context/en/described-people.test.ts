import { expect, test } from 'vitest';
import { headOfDescription, isDescribedPerson, isVagueGroup } from './described-people.ts';

test.each([
  ['a worker at the plant', 'worker'],
  ['Treasury sources', 'source'],
  ['one of the protesters', 'protester'],
  ['people familiar with the talks', 'person'],
  ['a senior official who asked not to be named', 'official'],
  ['a block away after employees left', 'block'],
])('the head of “%s” is %s', (name, head) => {
  expect(headOfDescription(name)).toBe(head);
});

test.each([
  'a worker at the plant',
  'one resident of the north end',
  'Treasury sources',
  'two people briefed on the talks',
  'the source',
  'Northport’s spokesman',
  'health officials',
  'a spokesperson for the board',
])('not named: %s', (name) => {
  expect(isDescribedPerson(name)).toBe(true);
});

test.each([
  ['the couple', 'takes up somebody'],
  ['her lawyer', 'takes up somebody'],
  ['Lea Brandt’s lawyer', 'may be named elsewhere'],
  ['spokesperson', 'cut from a name'],
  ['Senior Vice President', 'a title'],
  ['a preliminary assessment', 'a thing'],
  ['local authorities', 'a body'],
  ['both men', 'spoken of before'],
  ['a 30-point decline', 'a thing'],
  ['', 'nothing'],
])('says nothing of: %s (%s)', (name) => {
  expect(isDescribedPerson(name)).toBe(false);
});

test.each([
  'critics',
  'some economists',
  'many',
  'experts on flooding',
  'people close to the board',
  'Others',
])('a group: %s', (name) => {
  expect(isVagueGroup(name)).toBe(true);
});

test.each(['most of us', 'more than ten years', 'anyone', 'most of her music', 'It'])(
  'no group: %s',
  (name) => {
    expect(isVagueGroup(name)).toBe(false);
  },
);
