import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../sliced.ts';
import { readParagraphs, splitBlocks } from '../text/paragraphs.ts';
import { findQuotes } from './find-quotes.ts';

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    '.',
    ',',
    ':',
    '?',
    '—',
    '-',
    '(',
    ')',
    '\n',
    '\n\n',
  ],
  ...[
    'Berg',
    'said',
    'the',
    'that',
    'who',
    'According',
    'to',
    'Friday',
    'told',
    'Jr',
    'he',
    '’s',
    'café',
    '🙂',
    '2019',
  ],
);
const article = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 60 })
  .map((pieces) => pieces.map((pair) => pair.join('')).join(''));

test('any text is read to its end, and every result holds the words at its offsets', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { quotes, unattributed } = finish(findQuotes(text, readParagraphs(text, splitBlocks(text))));
      for (const { start, end, text: words } of [...quotes, ...unattributed]) {
        expect(text.slice(start, end)).toBe(words);
        expect(words.trim()).toBe(words);
      }
      for (const { clause, start, end, type, confidence } of quotes) {
        if (type === 'direct') expect(clause).toBeNull();
        // The clause leaves out closing stops that stand inside the marks.
        if (clause !== null)
          expect(clause.start <= start && !/[\p{L}\p{N}]/u.test(text.slice(clause.end, end))).toBe(true);
        expect(confidence).toBeGreaterThan(0);
      }
      const marked = quotes.filter(({ type }) => type !== 'indirect').map(({ start }) => start);
      expect(unattributed.some(({ start }) => marked.includes(start))).toBe(false);
      expect(quotes.map(({ start }) => start)).toEqual(
        quotes.map(({ start }) => start).sort((a, b) => a - b),
      );
    }),
    { numRuns: 300 },
  );
});
