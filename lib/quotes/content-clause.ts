import type { Span } from '../document.ts';
import { TIME_ADVERBS } from '../text/en/function-words.ts';
import { isCalendarWord } from '../text/names.ts';
import type { Token } from '../text/tokens.ts';
import { cueVerb } from './en/cues.ts';
import { nounPhraseAt } from './noun-phrase.ts';

const STOPS = new Set(['.', '!', '?', '…', ',', ';', ':', '"', '”', '’']);

/**
 * Where the content clause begins after a cue: the token after the cue's hearer, day and place, "that" included.
 *
 * @param after the token after the cue
 * @param limit a token no clause begins beyond (the opening mark, or the sentence's end)
 */
export function clauseStart(tokens: readonly Token[], cue: number, limit: number): number {
  for (let i = cue + 1; i < limit; i++) {
    if (tokens[i]?.lower === 'that' && tokens[i + 1]?.text !== ',') return i;
    if (tokens[i]?.kind === 'punct' && tokens[i]?.text !== ',' && tokens[i]?.text !== '-') break;
  }
  let i = cue + 1;
  const form = cueVerb(tokens[cue]?.lower ?? '');
  if (form?.verb.takesHearer) {
    const hearer = nounPhraseAt(tokens, i, 1) ?? objectPronoun(tokens, i);
    if (hearer !== null && hearer.to <= limit) i = hearer.to;
  }
  for (;;) {
    const token = tokens[i];
    if (token === undefined || i >= limit) return limit;
    if (token.text === ',' || token.text === ':') i++;
    else if (isCalendarWord(tokens, i) || TIME_ADVERBS.has(token.lower)) i++;
    else if (token.lower === 'on' && isCalendarWord(tokens, i + 1)) i += 2;
    else return i;
  }
}

/** The span of the clause from token `from` to the end of its sentence (token `to`, exclusive), closing stops left out. */
export function clauseSpan(tokens: readonly Token[], from: number, to: number): Span | null {
  let end = to;
  while (end > from && STOPS.has(tokens[end - 1]?.text ?? '')) end--;
  const first = tokens[from];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= from) return null;
  return { start: first.start, end: last.end };
}

function objectPronoun(tokens: readonly Token[], i: number): { to: number } | null {
  return ['him', 'her', 'me', 'us', 'them', 'it', 'you'].includes(tokens[i]?.lower ?? '')
    ? { to: i + 1 }
    : null;
}
