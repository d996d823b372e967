import { expect, test } from 'vitest';
import { toTraceLinks } from './trace.ts';

const search = { name: 'exact-words', url: 'https://search.example/?q=%22{words}%22' };
const archive = { name: 'archive', url: 'https://archive.example/*/{url}' };
const who = { name: 'who', url: 'https://who.example/{name}?in={url}' };

test.each([
  ['the pier is shut', 'the%20pier%20is%20shut'],
  ['“The pier” is shut & gone?', 'is%20shut%20%26%20gone%3F'],
  ['It seems that he [Brandt] does not know', 'It%20seems%20that%20he'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten%20eleven%20twelve',
  ],
  ['“mess”', 'mess'],
])('the exact words of %s', (words, encoded) => {
  expect(toTraceLinks([search], { words })).toEqual([
    { name: 'exact-words', href: `https://search.example/?q=%22${encoded}%22` },
  ]);
});

test('the address without its fragment, and a name', () => {
  const target = { url: 'https://news.example/a?b=1#c', name: 'Lea Brandt' };
  expect(toTraceLinks([search, archive, who], target).map(({ href }) => href)).toEqual([
    'https://archive.example/*/https%3A%2F%2Fnews.example%2Fa%3Fb%3D1',
    'https://who.example/Lea%20Brandt?in=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1',
  ]);
});

test.each([
  ['no words', search, { words: '' }],
  ['no address', archive, { words: 'the pier', url: null }],
  ['one part of two', who, { name: 'Lea Brandt' }],
  ['a script for an address', { name: 'x', url: 'javascript:alert({words})' }, { words: 'the pier' }],
  ['data for an address', { name: 'x', url: 'data:text/html,{words}' }, { words: 'the pier' }],
  ['a template without a place', { name: 'x', url: 'https://search.example/' }, { words: 'the pier' }],
])('no link: %s', (_, template, target) => {
  expect(toTraceLinks([template], target)).toEqual([]);
});
