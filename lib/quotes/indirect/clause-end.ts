import type { Complement } from './complement.ts';
import { FORM, REPORTING_VERBS } from './en/reporting-verbs.ts';
import { VENUES } from './en/venues.ts';
import { CLASS } from './en/word-classes.ts';
import { isFiniteVerb } from './main-clause.ts';
import { hasClass, type Tagged } from './tagged.ts';

/** Where the report stands, as far as it bears on its end. */
export type Place = {
  /** FORM bits of the reporting verb: "criticized … and called" ends where a verb of the same form begins. */
  readonly forms: number;
  /** In a subordinate clause before the main one: "While he said the plan was sound, others …". */
  readonly fronted: boolean;
  /** In a relative clause: "Smith, who said the plan was sound, voted for it". */
  readonly inRelative: boolean;
};

/**
 * The token index behind the content that begins at `start`, not past `end` (the sentence's end).
 *
 * A reported clause runs to the end of its sentence in seven of ten cases; a noun phrase or infinitive ends sooner,
 * where something else is told of the same subject.
 */
export function findContentEnd(
  line: Tagged,
  start: number,
  end: number,
  kind: Complement['kind'],
  place: Place,
): number {
  let isShort = kind === 'object' || kind === 'infinitive';
  for (let k = start + 1; k < end; k++) {
    // "expressed concern that the plan would fail": from here on it is a clause.
    if (line.tokens[k]?.lower === 'that' && k <= start + 3) isShort = false;
    const isComma = line.tokens[k]?.text === ',';
    const stops =
      (isComma &&
        k > start + 1 &&
        (place.fronted ||
          (place.inRelative && isFiniteVerb(line, k + 1)) ||
          endsAtComma(line, k, end, kind, place.forms))) ||
      (!isShort && line.tokens[k + 1] !== undefined && opensNextReport(line, k, end)) ||
      (isShort && (endsShort(line, k, end, place.forms) || (kind === 'object' && isAdjunct(line, k))));
    if (stops) return trimEnd(line, start, k);
  }
  return trimEnd(line, start, end);
}

/** What begins behind a comma and belongs to the teller again. */
function endsAtComma(
  line: Tagged,
  comma: number,
  end: number,
  kind: Complement['kind'],
  forms: number,
): boolean {
  const next = line.tokens[comma + 1]?.lower ?? '';
  const verb = REPORTING_VERBS.get(next);
  if (verb !== undefined && (verb.forms & FORM.gerund) !== 0) return true;
  if (next === 'which' || next === 'who' || next === 'according') return true;
  if ((next === 'but' || next === 'and') && isReport(line, comma + 2, end, forms)) return true;
  if (kind !== 'that' && next === 'while') return true;
  if (kind !== 'object' && kind !== 'infinitive') return false;
  return (
    ['but', 'although', 'though', 'even', 'where', 'when', 'a', 'the'].includes(next) || next.endsWith('ing')
  );
}

function endsShort(line: Tagged, k: number, end: number, forms: number): boolean {
  const { text, lower } = line.tokens[k] ?? { text: '', lower: '' };
  if (text === ';' || text === '—' || text === '–') return true;
  if (lower === 'and' || lower === 'but') return isReport(line, k + 1, end, forms);
  return lower === 'while' || lower === 'although' || lower === 'though';
}

/** When, where and how it was said: "criticized the plan on Thursday", "… in an interview", "… by calling it". */
function isAdjunct(line: Tagged, k: number): boolean {
  const token = line.tokens[k];
  if (token?.kind !== 'word') return false;
  if (['when', 'after', 'before', 'because', 'until'].includes(token.lower)) return true;
  if (hasClass(line, k, CLASS.time)) return line.tokens[k + 1]?.lower !== "'s";
  if (!hasClass(line, k, CLASS.preposition)) return false;
  if (token.lower === 'by') return line.tokens[k + 1]?.lower.endsWith('ing') ?? false;
  if (!['in', 'on', 'at', 'during'].includes(token.lower)) return false;
  if (hasClass(line, k + 1, CLASS.time)) return true;
  for (let i = k + 1; i < k + 6; i++) {
    const word = line.tokens[i];
    if (word?.kind !== 'word' || hasClass(line, i, CLASS.preposition)) return false;
    if (VENUES.has(word.lower)) return true;
  }
  return false;
}

/** "… and warned that", "… but denying that": the coordinated verb has a content clause of its own. */
function opensNextReport(line: Tagged, k: number, end: number): boolean {
  const lower = line.tokens[k]?.lower;
  if (lower !== 'and' && lower !== 'but') return false;
  let i = k + 1;
  while (i < end && hasClass(line, i, CLASS.adverb)) i++;
  const verb = REPORTING_VERBS.get(line.tokens[i]?.lower ?? '');
  return (
    verb !== undefined &&
    (verb.forms & (FORM.past | FORM.present | FORM.gerund)) !== 0 &&
    line.tokens[i + 1]?.lower === 'that'
  );
}

/** Another report of the same subject: "… and called on", "… but also said". */
function isReport(line: Tagged, from: number, end: number, forms: number): boolean {
  let k = from;
  while (k < end && hasClass(line, k, CLASS.adverb)) k++;
  const verb = REPORTING_VERBS.get(line.tokens[k]?.lower ?? '');
  return verb !== undefined && (verb.forms & forms & ~FORM.base) !== 0;
}

/** Drops the punctuation a content clause ends with. */
function trimEnd(line: Tagged, start: number, to: number): number {
  let k = to;
  while (
    k > start + 1 &&
    line.tokens[k - 1]?.kind === 'punct' &&
    !'%)”"’\''.includes(line.tokens[k - 1]?.text ?? '')
  )
    k--;
  return k;
}
