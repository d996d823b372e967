import { FRAME, type ReportingVerb } from './en/reporting-verbs.ts';
import { AUXILIARY, CLASS } from './en/word-classes.ts';
import { hasClass, isCapitalised, type Tagged } from './tagged.ts';

/** Where what is said begins (a token index), and in what shape. */
export type Complement = {
  readonly start: number;
  readonly kind: 'that' | 'clause' | 'question' | 'infinitive' | 'object';
  /** Token after the verb and its particle, preposition or hearer: the cue may reach to it. */
  readonly cueEnd: number;
};

/** "said in a statement on Friday that": how many tokens may stand between verb and "that". */
const REACH = 18;

/** Read what follows a reporting verb, from token `after` to the sentence's end. */
export function readComplement(
  line: Tagged,
  after: number,
  end: number,
  verb: ReportingVerb,
): Complement | null {
  const { frames } = verb;
  let i = skipAside(line, after, end);
  const first = line.tokens[i];
  if (first === undefined || i >= end) return null;

  // "called for", "pointed to": the preposition belongs to the verb.
  if (verb.prepositions.has(first.lower)) {
    if (first.lower === 'out') i++;
    return i + 1 < end ? { start: i + 1, kind: 'object', cueEnd: i + 1 } : null;
  }
  if (verb.lemma === 'point' || verb.lemma === 'make') {
    if (first.lower !== 'out') return null;
    i++;
  }
  const opened = opening(line, i, end, frames);
  if (opened !== null) return { ...opened, cueEnd: i };

  // Between verb and "that": when, where and how it was said, and to whom.
  const that = thatAfterAdjuncts(line, i, end, frames);
  if (that !== null) return { ...that, cueEnd: after };

  i = skipAdjuncts(line, i, end);
  if (i >= end) return null;
  if ((frames & FRAME.hearer) !== 0) {
    const told = skipHearer(line, i, end);
    if (told > i) {
      const behind = opening(line, told, end, frames);
      if (behind !== null) return { ...behind, cueEnd: after };
      if (verb.prepositions.has(line.tokens[told]?.lower ?? ''))
        return { start: told + 1, kind: 'object', cueEnd: after };
      if ((frames & FRAME.clause) !== 0 && hasFiniteVerb(line, told, end))
        return { start: told, kind: 'clause', cueEnd: after };
    }
    if ((frames & FRAME.object) === 0) return null;
  }
  if (!startsPhrase(line, i)) return null;
  if ((frames & FRAME.clause) !== 0 && hasFiniteVerb(line, i, end, verb.lemma === 'say')) {
    return { start: i, kind: 'clause', cueEnd: after };
  }
  if ((frames & FRAME.clause) === 0 && /sel(?:f|ves)$/.test(line.tokens[i]?.lower ?? '')) return null;
  if (verb.lemma === 'call' && !isRenaming(line, i, end)) return null;
  if ((frames & FRAME.object) !== 0) return { start: i, kind: 'object', cueEnd: after };
  return null;
}

/** What begins with a word of its own at token `i`: "that …", "whether …", "to …", "of …". */
export function readOpening(line: Tagged, i: number, end: number, verb: ReportingVerb): Complement | null {
  if (verb.prepositions.has(line.tokens[i]?.lower ?? '') && i + 1 < end) {
    return { start: i + 1, kind: 'object', cueEnd: i + 1 };
  }
  // The passive of a verb that takes "that" takes "to" as well: "is believed to".
  const opened = opening(line, i, end, verb.frames | FRAME.infinitive);
  return opened === null ? null : { ...opened, cueEnd: i };
}

/** "that …", "whether …", "to …" at token `i`. */
function opening(line: Tagged, i: number, end: number, frames: number): Omit<Complement, 'cueEnd'> | null {
  const word = line.tokens[i]?.lower;
  if (word === undefined || i + 1 >= end) return null;
  if (
    word === 'that' &&
    (frames & (FRAME.clause | FRAME.that)) !== 0 &&
    hasFiniteVerb(line, i + 1, end, true)
  )
    return { start: i, kind: 'that' };
  if (word === 'as' && line.tokens[i + 1]?.lower === 'if') return { start: i, kind: 'clause' };
  if (
    (frames & (FRAME.question | FRAME.clause)) !== 0 &&
    word !== 'that' &&
    hasClass(line, i, CLASS.question)
  ) {
    if (word === 'which' || word === 'who')
      return (frames & FRAME.question) !== 0 ? { start: i, kind: 'question' } : null;
    if (word === 'when' || word === 'where' || word === 'if')
      return (frames & FRAME.question) !== 0 ? { start: i, kind: 'question' } : null;
    return { start: i, kind: 'question' };
  }
  const negated = word === 'not' ? 1 : 0;
  if (line.tokens[i + negated]?.lower === 'to' && (frames & FRAME.infinitive) !== 0) {
    const next = line.tokens[i + negated + 1];
    if (
      next?.kind === 'word' &&
      !isCapitalised(next) &&
      !hasClass(line, i + negated + 1, CLASS.determiner | CLASS.possessive)
    ) {
      return { start: i, kind: 'infinitive' };
    }
  }
  return null;
}

/** "said, however, that", "said — on Twitter — that": steps over an aside between commas or dashes. */
function skipAside(line: Tagged, i: number, end: number): number {
  const mark = line.tokens[i]?.text;
  if (mark !== ',' && mark !== '—' && mark !== '–') return i;
  for (let k = i + 1; k < Math.min(end, i + REACH); k++) {
    if (line.tokens[k]?.text === mark) {
      const next = line.tokens[k + 1]?.lower;
      return next === 'that' || next === 'to' || next === 'whether' ? k + 1 : end;
    }
  }
  return end;
}

function thatAfterAdjuncts(
  line: Tagged,
  i: number,
  end: number,
  frames: number,
): Omit<Complement, 'cueEnd'> | null {
  if ((frames & (FRAME.clause | FRAME.that)) === 0) return null;
  const adjunct = hasClass(line, i, CLASS.preposition | CLASS.time | CLASS.adverb) || startsTime(line, i);
  const hearer = (frames & FRAME.hearer) !== 0;
  if (!adjunct && !hearer) return null;
  for (let k = i + 1; k < Math.min(end, i + REACH); k++) {
    const token = line.tokens[k];
    if (token?.lower === 'that') {
      // A noun takes a relative clause: "in a state that …"; one that goes on with a subject is the content.
      return k + 1 < end && !hasClass(line, k + 1, AUXILIARY) ? { start: k, kind: 'that' } : null;
    }
    if (hasClass(line, k, AUXILIARY | CLASS.subject) || token?.text === ';' || token?.text === ':')
      return null;
  }
  return null;
}

/** Steps over adverbs, days and prepositional phrases that say when, where and how. */
function skipAdjuncts(line: Tagged, from: number, end: number): number {
  let i = from;
  for (let round = 0; round < 5 && i < end; round++) {
    const start = i;
    while (i < end && hasClass(line, i, CLASS.adverb | CLASS.time) && !hasClass(line, i, CLASS.subordinator))
      i++;
    i = skipTime(line, i, end);
    if (hasClass(line, i, CLASS.preposition) && i + 1 < end) i = skipPrepositional(line, i, end);
    if (i === start) break;
  }
  return i;
}

const TIME_PARTS = new Set('night morning afternoon evening'.split(' '));
const TIME_HEADS = new Set(
  'week month year day night morning afternoon evening weekend time spring summer fall autumn winter'.split(
    ' ',
  ),
);
const TIME_OPENERS = new Set('last this next earlier late early that the'.split(' '));

function startsTime(line: Tagged, i: number): boolean {
  return skipTime(line, i, i + 5) > i;
}

/** "last week", "earlier this month", "late Tuesday". */
function skipTime(line: Tagged, i: number, end: number): number {
  if (hasClass(line, i, CLASS.time)) return TIME_PARTS.has(line.tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (!TIME_OPENERS.has(line.tokens[i]?.lower ?? '')) return i;
  for (let k = i + 1; k < Math.min(end, i + 4); k++) {
    const lower = line.tokens[k]?.lower ?? '';
    if (TIME_HEADS.has(lower) || hasClass(line, k, CLASS.time)) return k + 1;
    if (!TIME_OPENERS.has(lower)) return i;
  }
  return i;
}

/** "in a statement", "at a rally in Ohio": to its noun, not into the clause that may follow without "that". */
function skipPrepositional(line: Tagged, i: number, end: number): number {
  let k = i + 1;
  if (hasClass(line, k, CLASS.determiner | CLASS.possessive)) k++;
  const begin = k;
  while (k < end) {
    const token = line.tokens[k];
    if (token === undefined || (token.kind === 'punct' && token.text !== '-')) break;
    if (
      hasClass(
        line,
        k,
        CLASS.subject |
          CLASS.determiner |
          CLASS.preposition |
          AUXILIARY |
          CLASS.relative |
          CLASS.subordinator |
          CLASS.coordinator,
      )
    )
      break;
    if (hasClass(line, k, CLASS.possessive) && token.lower !== "'s") break;
    // "in a statement Smith would": a name after a plain noun begins the clause.
    if (
      k > begin &&
      isCapitalised(token) &&
      !isCapitalised(line.tokens[k - 1]) &&
      line.tokens[k - 1]?.lower !== "'s" &&
      !hasClass(line, k, CLASS.time)
    )
      break;
    k++;
  }
  return k > begin ? k : i;
}

/** "told reporters", "told him", "told the Daily Mail": the index behind the addressee; `i` where none stands there. */
function skipHearer(line: Tagged, i: number, end: number): number {
  if (hasClass(line, i, CLASS.object)) return skipAdjuncts(line, i + 1, end);
  let k = i;
  if (hasClass(line, k, CLASS.determiner | CLASS.possessive)) k++;
  const begin = k;
  while (k < end && k < i + 14) {
    const token = line.tokens[k];
    if (token === undefined) break;
    if (token.kind === 'punct' && token.text !== '-' && token.text !== '&') break;
    if (token.lower === "'s") {
      k++;
      continue;
    }
    if (
      hasClass(line, k, CLASS.coordinator) &&
      isCapitalised(line.tokens[k + 1]) === isCapitalised(line.tokens[k - 1])
    ) {
      k++;
      continue;
    }
    if (
      hasClass(
        line,
        k,
        AUXILIARY |
          CLASS.subject |
          CLASS.determiner |
          CLASS.relative |
          CLASS.subordinator |
          CLASS.question |
          CLASS.preposition |
          CLASS.possessive,
      )
    )
      break;
    if (token.lower === 'to' || token.lower === 'not') break;
    if (
      k > begin &&
      isCapitalised(token) &&
      !isCapitalised(line.tokens[k - 1]) &&
      !hasClass(line, k, CLASS.time)
    )
      break;
    k++;
  }
  if (k === begin) return i;
  return skipAdjuncts(line, k, end);
}

/** "called him a liar", "called the plan “…”", not "called the office". */
function isRenaming(line: Tagged, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 12); k++) {
    const token = line.tokens[k];
    if (token?.lower === 'a' || token?.lower === 'an') return true;
    if (token?.text === ',' || hasClass(line, k, CLASS.relative | CLASS.preposition | AUXILIARY))
      return false;
  }
  return false;
}

/** Whether a clause's verb stands near: "suggested the vote was close", not "suggested a date". */
export function hasFiniteVerb(line: Tagged, from: number, end: number, acrossCommas = false): boolean {
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    const token = line.tokens[k];
    if (token === undefined || token.text === ';' || token.text === ':') return false;
    if (token.text === ',' && !acrossCommas) return false;
    if (k > from && hasClass(line, k, AUXILIARY | CLASS.verb)) return true;
    if (hasClass(line, k, CLASS.subject) && token.lower !== 'it' && token.lower !== 'you') return true;
    if (k > from && token.lower === "'s" && hasClass(line, k - 1, CLASS.subject | CLASS.relative))
      return true;
    if (
      k > from &&
      hasClass(line, k, CLASS.relative | CLASS.subordinator | CLASS.question) &&
      token.lower !== 'that'
    )
      return false;
    if (
      k > from &&
      token.kind === 'word' &&
      /[^e]ed$/.test(token.lower) &&
      !hasClass(line, k - 1, CLASS.determiner | CLASS.preposition | CLASS.possessive)
    )
      return true;
  }
  return false;
}

function startsPhrase(line: Tagged, i: number): boolean {
  const token = line.tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'punct')
    return token.text === '$' || token.text === '“' || token.text === '"' || token.text === '‘';
  return (
    !hasClass(line, i, CLASS.coordinator | AUXILIARY) &&
    token.lower !== 'to' &&
    token.lower !== 'by' &&
    !(hasClass(line, i, CLASS.preposition) && !hasClass(line, i, CLASS.subordinator))
  );
}
