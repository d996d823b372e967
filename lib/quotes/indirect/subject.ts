import { FORM, REPORTING_VERBS } from './en/reporting-verbs.ts';
import { AUXILIARY, CLASS } from './en/word-classes.ts';
import { hasClass, isCapitalised, type Tagged } from './tagged.ts';

/** Token indices, `to` exclusive. */
export type Phrase = { readonly from: number; readonly to: number };

const INSERTION = 40;

const ARTICLES = new Set(['the', 'a', 'an', 'no', 'every', 'each', 'any', 'these', 'those']);

/**
 * The noun phrase that ends before token `end`: the subject of the verb group that begins there.
 *
 * An insertion between commas, dashes or brackets is stepped over ("Smith, who runs the agency, said").
 * @return null where something other than a noun phrase stands there.
 */
export function findSubject(line: Tagged, end: number, from: number): Phrase | null {
  let last = end - 1;
  const text = line.tokens[last]?.text;
  if (text === ')') {
    last = openerBefore(line, last, '(', from) - 1;
  } else if (text === ',') {
    const opener = insertionStart(line, last, from);
    if (opener < 0) return null;
    last = opener - 1;
  } else if ((text === '—' || text === '–') && last > from) {
    last = openerBefore(line, last, text, from) - 1;
  }
  if (line.tokens[last]?.text === ')') last = openerBefore(line, last, '(', from) - 1;
  // Dates between subject and verb: "Smith on Tuesday said".
  if (hasClass(line, last, CLASS.time) && hasClass(line, last - 1, CLASS.preposition)) last -= 2;
  else if (hasClass(line, last, CLASS.time) && last > from && !hasClass(line, last - 1, CLASS.determiner))
    last -= 1;
  if (last < from) return null;
  return nounPhraseEndingAt(line, last, from);
}

function openerBefore(line: Tagged, closer: number, mark: string, from: number): number {
  for (let k = closer - 1; k >= Math.max(from, closer - INSERTION); k--)
    if (line.tokens[k]?.text === mark) return k;
  return from;
}

/** The comma that opens the insertion closed by the comma at `closer`; -1 where the comma closes none. */
function insertionStart(line: Tagged, closer: number, from: number): number {
  let found = -1;
  for (let k = closer - 1; k >= Math.max(from, closer - INSERTION); k--) {
    const token = line.tokens[k];
    if (token?.text === ';' || token?.text === ':') break;
    if (token?.text !== ',') continue;
    // "Austin, Texas," and "Jr.," stand inside an apposition: the widest insertion that begins like one wins.
    if (startsInsertion(line, k + 1) || found < 0) found = k;
    if (hasClass(line, k + 1, CLASS.relative)) return k;
  }
  return found;
}

function startsInsertion(line: Tagged, k: number): boolean {
  if (line.tokens[k]?.kind === 'number') return true;
  return hasClass(line, k, CLASS.determiner | CLASS.relative | CLASS.possessive | CLASS.preposition);
}

/** Walks left from the last token of a noun phrase to its first. */
export function nounPhraseEndingAt(line: Tagged, last: number, from: number): Phrase | null {
  const { tokens } = line;
  const end = tokens[last];
  if (end === undefined) return null;
  if (hasClass(line, last, CLASS.subject)) return { from: last, to: last + 1 };
  if (hasClass(line, last, CLASS.relative)) return { from: last, to: last + 1 };
  if (end.kind !== 'word' && end.kind !== 'number' && end.text !== '%' && end.text !== '.') return null;
  // "Donald Trump Jr. said", not the stop of a sentence.
  if (end.text === '.' && (end.spaced || !isCapitalised(tokens[last - 1]))) return null;
  if (hasClass(line, last, CLASS.adverb) && !isCapitalised(end)) return null;
  if (hasClass(line, last, AUXILIARY | CLASS.preposition | CLASS.coordinator | CLASS.subordinator))
    return null;
  // "the proposed ban", "her repeated claim": what follows is an adjective, not a verb.
  if (hasClass(line, last, CLASS.possessive) || ARTICLES.has(end.lower)) return null;
  let start = last;
  for (let k = last - 1; k >= from && k > last - 30; k--) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind === 'punct') {
      if (
        token.text === '-' ||
        token.text === '.' ||
        token.text === '&' ||
        token.text === '%' ||
        token.text === '’' ||
        token.text === "'"
      )
        continue;
      if (token.text === '"' || token.text === '“' || token.text === '”') continue;
      break;
    }
    if (hasClass(line, k, CLASS.subject) && token.lower !== 'it') break;
    if (hasClass(line, k, CLASS.coordinator)) {
      // "Smith and Jones said", "the House and Senate said": joined heads of one kind.
      if (token.lower !== 'and' || !joins(line, k, from)) break;
      continue;
    }
    if (hasClass(line, k, CLASS.preposition)) {
      if (k === from || !isNounLike(line, k - 1)) break;
      start = k - 1;
      continue;
    }
    if (hasClass(line, k, AUXILIARY | CLASS.subordinator | CLASS.verb) && token.lower !== "'s") break;
    if (hasClass(line, k, CLASS.relative)) break;
    if (
      hasClass(line, k, CLASS.adverb) &&
      !isCapitalised(token) &&
      token.lower !== 'long' &&
      token.lower !== 'first'
    )
      break;
    if (isVerbLike(line, k)) break;
    start = k;
    if (hasClass(line, k, CLASS.determiner | CLASS.possessive) && token.lower !== "'s") {
      // "members of the Senate said": the phrase may go on left of its preposition.
      if (!hasClass(line, k - 1, CLASS.preposition) && !hasClass(line, k - 1, CLASS.determiner)) break;
      if (k - 1 < from) break;
    }
  }
  return { from: start, to: last + 1 };
}

function joins(line: Tagged, k: number, from: number): boolean {
  if (k - 1 < from) return false;
  return isCapitalised(line.tokens[k + 1]) === isCapitalised(line.tokens[k - 1]) && isNounLike(line, k - 1);
}

function isNounLike(line: Tagged, k: number): boolean {
  const token = line.tokens[k];
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word' || hasClass(line, k, ~CLASS.time)) {
    return (
      token?.lower === 'some' || token?.lower === 'many' || token?.lower === 'one' || token?.lower === 'most'
    );
  }
  return !isVerbLike(line, k);
}

/** A past tense that no determiner makes an adjective of. */
function isVerbLike(line: Tagged, k: number): boolean {
  const token = line.tokens[k];
  if (token === undefined || isCapitalised(token)) return false;
  const verb = REPORTING_VERBS.get(token.lower);
  if (verb !== undefined && (verb.forms & (FORM.past | FORM.gerund)) !== 0) {
    return !hasClass(line, k - 1, CLASS.determiner | CLASS.possessive);
  }
  return false;
}

/** Walks right from the first token of a noun phrase to its last: "said the mayor of the town, who …". */
export function nounPhraseStartingAt(line: Tagged, first: number, end: number): Phrase | null {
  let k = first;
  for (; k < end; k++) {
    const token = line.tokens[k];
    if (token === undefined) break;
    if (
      token.kind === 'punct' &&
      !(token.text === '-' || token.text === '&' || (token.text === '.' && !token.spaced))
    )
      break;
    if (hasClass(line, k, AUXILIARY | CLASS.subordinator | CLASS.relative | CLASS.verb)) break;
    if (hasClass(line, k, CLASS.subject)) {
      if (k === first) k++;
      break;
    }
    if (hasClass(line, k, CLASS.time) || (hasClass(line, k, CLASS.adverb) && !isCapitalised(token))) break;
    if (isVerbLike(line, k)) break;
    if (k === first && hasClass(line, k, CLASS.preposition | CLASS.coordinator | CLASS.object)) return null;
    if (hasClass(line, k, CLASS.preposition) && hasClass(line, k + 1, CLASS.time)) break;
  }
  return k > first ? { from: first, to: k } : null;
}

/** A pronoun or a name. */
export function isClearSubject(line: Tagged, speaker: Phrase): boolean {
  if (isCapitalised(line.tokens[speaker.to - 1])) return true;
  return speaker.to - speaker.from === 1 && hasClass(line, speaker.from, CLASS.subject | CLASS.relative);
}
