import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article.ts';
import { toRanges, toTextOffset } from './text-map.ts';

const LINE = 'The harbour office said on Tuesday that the ferry would not sail before the weekend.';

function read(paragraph: string) {
  const window = new Window();
  window.document.write(
    `<html><body><h1>Ferry cancelled</h1><p>${LINE}</p><p>${paragraph}</p><p>${LINE.replace('Tuesday', 'Friday')}</p></body></html>`,
  );
  const doc = window.document as unknown as globalThis.Document;
  const view = {
    doc,
    url: null,
    isVisible: () => true,
    shadowRootOf: () => null,
    frameDocumentOf: () => null,
  };
  const { article, map } = readArticle(view);
  return { doc, text: article.text, map };
}

const folded = (range: Range) => range.toString().replace(/\s+/g, ' ');

describe('toRanges', () => {
  test.each([
    [
      'words of one text node',
      'Ice closed the outer channel late on Monday, he said.',
      'outer channel',
      ['outer channel'],
    ],
    [
      'folded white space',
      'Ice closed the\n     outer&nbsp;\n channel late on Monday, he said.',
      'the outer channel',
      ['the outer channel'],
    ],
    [
      'words over inline elements',
      'Ice closed the <b>outer</b> <i>channel</i> late on Monday, he said.',
      'the outer channel late',
      ['the outer channel late'],
    ],
    [
      'a link without spaces around',
      'Ice (<a href="/i">thick</a>) closed the outer channel on Monday, he said.',
      '(thick)',
      ['(thick)'],
    ],
    [
      'a script between',
      'Ice closed the outer<script>track()</script> channel late on Monday, he said.',
      'outer channel',
      ['outer', 'channel'],
    ],
    [
      'a hidden element between',
      'Ice closed the outer <span hidden>(map)</span>channel late on Monday, he said.',
      'outer channel',
      ['outer', 'channel'],
    ],
    [
      'a soft hyphen within',
      'Ice closed the outer chan&shy;nel late on Monday, he said.',
      'channel',
      ['chan', 'nel'],
    ],
    [
      'a line break within',
      'Ice closed the outer<br>channel late on Monday, he said again.',
      'outer channel',
      ['outer', 'channel'],
    ],
  ])('%s', (_, paragraph, words, expected) => {
    const { text, map } = read(paragraph);
    const start = text.indexOf(words);
    expect(start).toBeGreaterThan(0);
    expect(toRanges(map, { start, end: start + words.length }).map(folded)).toEqual(expected);
  });

  test('a stretch over two paragraphs has a range in each', () => {
    const { text, map } = read('Ice closed the outer channel late on Monday, he said.');
    const start = text.indexOf('he said.');
    const end = text.indexOf('harbour office', start) + 'harbour office'.length;
    expect(toRanges(map, { start, end }).map(folded)).toEqual(['he said.', 'The harbour office']);
  });

  test('words that have left the page have no range', () => {
    const { doc, text, map } = read('Ice closed the outer channel late on Monday, he said.');
    doc.querySelectorAll('p')[1]?.remove();
    const start = text.indexOf('outer channel');
    expect(toRanges(map, { start, end: start + 5 })).toEqual([]);
  });

  test('nothing for an empty map', () => {
    expect(toRanges({ pieces: [] }, { start: 0, end: 5 })).toEqual([]);
  });
});

describe('toTextOffset', () => {
  test('is the way back from every piece', () => {
    const { map, text } = read(
      'Ice closed the\n <b>outer</b> chan&shy;nel <a href="/">late on Monday</a>, he said.',
    );
    for (const piece of map.pieces) {
      expect(text.slice(piece.start, piece.end)).toBe(
        piece.node.data.slice(piece.nodeStart, piece.nodeStart + piece.end - piece.start),
      );
      expect(toTextOffset(map, piece.node, piece.nodeStart)).toBe(piece.start);
      expect(toTextOffset(map, piece.node, piece.nodeStart + 1)).toBe(piece.start + 1);
    }
  });

  test('a place in folded white space is the end of the words before it', () => {
    const { doc, text, map } = read('Ice     closed the outer channel late on Monday, he said.');
    const node = doc.querySelectorAll('p')[1]?.firstChild as Text;
    expect(toTextOffset(map, node, 6)).toBe(text.indexOf('Ice') + 'Ice'.length);
  });

  test('an element and a child index', () => {
    const { doc, text, map } = read('Ice <b>closed</b> the outer channel late on Monday, he said.');
    const paragraph = doc.querySelectorAll('p')[1] as Node;
    expect(toTextOffset(map, paragraph, 1)).toBe(text.indexOf('closed'));
  });

  test('null outside the article', () => {
    const { doc, map } = read('Ice closed the outer channel late on Monday, he said.');
    expect(toTextOffset(map, doc.createTextNode('elsewhere'), 3)).toBeNull();
  });
});
