import { CLASS } from './en/word-classes.ts';
import type { Report } from './find-indirect.ts';
import { skipDateline } from './main-clause.ts';
import { hasClass, type Tagged } from './tagged.ts';
import { isClause } from './trailing-cue.ts';

/** "According to X, …", "…, according to X", "…, according to X, …": `i` is the token "according". */
export function readAccordingTo(line: Tagged, i: number, from: number, end: number): Report | null {
  const begin = i + 2;
  let to = begin;
  while (to < end && !',;('.includes(line.tokens[to]?.text ?? '')) {
    if (to > begin && hasClass(line, to, CLASS.relative) && line.tokens[to]?.lower !== 'that') break;
    to++;
  }
  if (to === begin) return null;
  const speaker = { from: begin, to };
  const cue = { from: i, to: begin };
  const start = skipDateline(line, from, end);
  const behind = { from: to + 1, to: end };
  if (i <= start) {
    if (line.tokens[to]?.text !== ',' || behind.from >= end) return null;
    return { content: behind, speaker, cue, rule: 'according to', confidence: 0.9 };
  }
  const before = { from: start, to: line.tokens[i - 1]?.text === ',' ? i - 1 : i };
  if (isClause(line, before))
    return { content: before, speaker, cue, rule: 'according to', confidence: 0.85 };
  if (line.tokens[to]?.text === ',' && isClause(line, behind)) {
    return { content: behind, speaker, cue, rule: 'according to', confidence: 0.7 };
  }
  return null;
}
