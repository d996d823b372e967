import type { TextSpan } from '../lib/document.ts';

const TITLES = new Set('mr mrs ms miss dr sir the a an rep sen gov president senator former'.split(' '));

/** Whether two mentions name the same speaker: the same head word, or the words of one contained in the other's. */
export function sameSpeaker(gold: TextSpan, found: TextSpan | null): boolean {
  if (found === null) return false;
  const a = new Set(wordsOf(gold.text));
  const b = new Set(wordsOf(found.text));
  const shared = [...a].filter((word) => b.has(word)).length;
  return headOf(gold.text) === headOf(found.text) || (shared > 0 && shared === Math.min(a.size, b.size));
}

function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !TITLES.has(word));
}

/** The last word before the first comma, relative clause or preposition. */
function headOf(text: string): string {
  const [core = text] = text.split(/,|\(|\s(?:who|which|that|of|for|from|in|at|on|with|to|by|and)\s/i);
  return wordsOf(core).at(-1) ?? text.toLowerCase().trim();
}
