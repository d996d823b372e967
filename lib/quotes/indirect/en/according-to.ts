import type { Report } from '../report.ts';
import { isClause, isWhole, skipDateline } from './clause.ts';
import { hasClass, type Line, lowerAt } from './line.ts';
import { CLASS } from './word-classes.ts';

/** "According to X, …", "…, according to X", "…, according to X, …": `i` is the token "according". */
export function readAccordingTo(line: Line, i: number): Report | null {
  if (lowerAt(line, i) !== 'according' || lowerAt(line, i + 1) !== 'to') return null;
  const begin = i + 2;
  let to = begin;
  while (to < line.to && !/^[,;:(—–]$/.test(line.tokens[to]?.text ?? '')) {
    if (line.tokens[to]?.text === '-' && line.tokens[to]?.spaced) break;
    if (hasClass(line, to, CLASS.preposition) && hasClass(line, to + 1, CLASS.time)) break;
    if (to > begin && hasClass(line, to, CLASS.relative) && lowerAt(line, to) !== 'that') break;
    to++;
  }
  if (to === begin) return null;
  const rest = { speaker: { from: begin, to }, cue: { from: i, to: begin }, rule: 'according-to' } as const;
  const start = skipDateline(line);
  const closes = line.tokens[to]?.text === ',';
  const behind = { from: to + 1, to: line.to };
  if (i <= start) return closes && behind.from < behind.to ? { content: behind, ...rest } : null;
  const before = { from: start, to: line.tokens[i - 1]?.text === ',' ? i - 1 : i };
  if (isClause(line, before)) return { content: before, ...rest };
  if (closes && isClause(line, behind)) return { content: behind, ...rest };
  return isWhole(line, before) ? { content: before, ...rest } : null;
}
