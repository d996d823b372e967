import type { Sentence } from '../../text/sentences.ts';
import { FORM, REPORTING_VERBS } from './en/reporting-verbs.ts';
import { AUXILIARY, CLASS } from './en/word-classes.ts';
import { findSubject, type Phrase } from './subject.ts';
import { hasClass, isCapitalised, type Tagged } from './tagged.ts';

/**
 * Where the news of a sentence begins: behind a dateline ("LONDON, Dec. 11 (Agency) — ") and opening punctuation.
 */
export function skipDateline(line: Tagged, from: number, end: number): number {
  let i = from;
  while (i < end && line.tokens[i]?.kind === 'punct' && !'$“"‘'.includes(line.tokens[i]?.text ?? '')) i++;
  const first = line.tokens[i];
  if (from !== 0 || first?.kind !== 'word' || first.text.length < 3) return i;
  for (let k = i + 1; k < Math.min(end, i + 14); k++) {
    const token = line.tokens[k];
    const dash = token?.text === '—' || token?.text === '–' || (token?.text === '-' && token.spaced);
    if (dash) {
      // A dash of a sentence has plain words before it, a dateline has names, numbers and brackets.
      while (line.tokens[k + 1]?.text === '-') k++;
      return k + 1;
    }
    if (token?.kind === 'word' && !isCapitalised(token)) return i;
  }
  return i;
}

/** Whether the stretch opens with an adjunct: "In May", "While …", "Asked about …", "More recently". */
export function opensWithAdjunct(line: Tagged, from: number): boolean {
  const token = line.tokens[from];
  if (token === undefined) return false;
  if (hasClass(line, from, CLASS.preposition | CLASS.subordinator | CLASS.time)) return true;
  if (token.lower === 'asked' || token.lower === 'regarding') return true;
  return (
    token.lower.endsWith('ing') &&
    hasClass(line, from + 1, CLASS.determiner | CLASS.preposition | CLASS.possessive)
  );
}

/** Subject of the sentence's first finite verb behind its opening adjunct; null where none is seen. */
export function findMainSubject(line: Tagged, sentence: Sentence): Phrase | null {
  let from = skipDateline(line, sentence.from, sentence.to);
  if (opensWithAdjunct(line, from)) {
    for (let k = from; k < sentence.to; k++) {
      if (line.tokens[k]?.text === ',') {
        from = k + 1;
        break;
      }
    }
  }
  for (let k = from + 1; k < sentence.to; k++) {
    if (!isFiniteVerb(line, k)) continue;
    const subject = findSubject(line, k, from);
    if (subject !== null && !hasClass(line, subject.from, CLASS.relative)) return subject;
  }
  return null;
}

/** An auxiliary, a common irregular past, or a word in -ed that no determiner or preposition makes an adjective of. */
export function isFiniteVerb(line: Tagged, k: number): boolean {
  const token = line.tokens[k];
  if (token?.kind !== 'word' || isCapitalised(token)) return false;
  if (hasClass(line, k, AUXILIARY | CLASS.verb)) return true;
  const verb = REPORTING_VERBS.get(token.lower);
  if (verb !== undefined && (verb.forms & (FORM.past | FORM.present)) !== 0) return true;
  if (hasClass(line, k - 1, CLASS.determiner | CLASS.preposition | CLASS.possessive)) return false;
  return token.lower.length > 4 && /[^e]ed$/.test(token.lower);
}
