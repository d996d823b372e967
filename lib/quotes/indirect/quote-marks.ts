import type { Tagged } from './tagged.ts';

const MARKS = new Set(['"', '“', '”', '‘', '’', "'", '«', '»']);

/** Whether token `i` is a quotation mark. */
export function isQuoteMark(line: Tagged, i: number): boolean {
  const token = line.tokens[i];
  return token?.kind === 'punct' && MARKS.has(token.text);
}
