import { describe, expect, it } from 'vitest';
import { blankArticle } from '../article/blank-article.ts';
import type { Reading } from '../document.ts';
import { type Finding, stepFrom, toFindings } from './findings.ts';

const all = { quotes: true, sources: true, dates: true };

const reading = {
  format: 'sidelight/1',
  article: blankArticle(null),
  quotes: [{ id: 'q1', start: 10, end: 20 }],
  sources: [
    {
      id: 's1',
      mentions: [
        { start: 22, end: 25 },
        { start: 0, end: 5 },
      ],
    },
  ],
  dates: [
    { id: 'd1', start: 12, end: 15, vague: false },
    { id: 'd2', start: 17, end: 19, vague: true },
  ],
  unattributed: [],
  people: [],
  problems: [],
} as unknown as Reading;

describe('toFindings', () => {
  const cases: [string, typeof all, string[]][] = [
    ['all kinds in text order, each mention of a source, no vague date', all, ['s1', 'q1', 'd1', 's1']],
    ['only what is switched on', { ...all, sources: false }, ['q1', 'd1']],
    ['nothing', { quotes: false, sources: false, dates: false }, []],
  ];
  it.each(cases)('%s', (_, kinds, ids) => {
    expect(toFindings(reading, kinds).map(({ id }) => id)).toEqual(ids);
  });
});

describe('stepFrom', () => {
  const findings: Finding[] = [5, 10, 20].map((start) => ({
    kind: 'date',
    id: `d${start}`,
    start,
    end: start + 1,
  }));
  const cases: [string, number, 1 | -1, string | null][] = [
    ['the first from nowhere', -1, 1, 'd5'],
    ['the next', 5, 1, 'd10'],
    ['begins again after the last', 20, 1, 'd5'],
    ['the last from nowhere, backwards', Number.POSITIVE_INFINITY, -1, 'd20'],
    ['the one before', 10, -1, 'd5'],
    ['from the first to the last', 5, -1, 'd20'],
  ];
  it.each(cases)('%s', (_, from, by, id) => {
    expect(stepFrom(findings, from, by)?.id).toBe(id);
  });
  it('is null where there are none', () => {
    expect(stepFrom([], -1, 1)).toBeNull();
  });
});
