import { describe, expect, it } from 'vitest';
import { findAgain, toAnchor } from './find-again.ts';

const text =
  'The mayor said the bridge is safe. The harbour master said the bridge is closed. Nobody said more.';

/** The anchor of the nth time `words` stand in the text. */
function anchorOf(words: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return toAnchor(text, { start, end: start + words.length });
}

describe('findAgain', () => {
  const cases: [string, string, ReturnType<typeof anchorOf>, string | null][] = [
    ['where nothing changed', text, anchorOf('The harbour'), '>The harbour<'],
    ['after words that came before', `Update. ${text}`, anchorOf('mayor'), 'The >mayor< said'],
    [
      'of two, the one with the same neighbours',
      `New. ${text}`,
      anchorOf('said the bridge', 2),
      'master >said the bridge<',
    ],
    ['of two, the first', `New. ${text}`, anchorOf('said the bridge', 1), 'mayor >said the bridge<'],
    [
      'a mended letter',
      text.replace('harbour', 'harbor'),
      anchorOf('harbour master'),
      'The >harbor master< said',
    ],
    ['words that are gone', 'Something else entirely was written here.', anchorOf('harbour master'), null],
    ['in an empty text', '', anchorOf('mayor'), null],
  ];
  it.each(cases)('%s', (_, now, anchor, expected) => {
    const found = findAgain(now, anchor);
    if (expected === null) {
      expect(found).toBeNull();
      return;
    }
    const { start, end } = found ?? { start: 0, end: 0 };
    expect(`${now.slice(0, start)}>${now.slice(start, end)}<${now.slice(end)}`).toContain(expected);
  });

  it('finds no words of no length', () => {
    expect(findAgain(text, { exact: '', prefix: '', suffix: '', start: 0 })).toBeNull();
  });

  it('gives up on a long text that has nothing like it', () => {
    const long = 'abcdefghij '.repeat(20_000);
    expect(
      findAgain(long, { exact: 'The quick brown fox. '.repeat(20), prefix: '', suffix: '', start: 0 }),
    ).toBeNull();
  });
});
