import { AUXILIARIES, DETERMINERS } from '../text/en/function-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Attributed } from './attribution.ts';
import { clauseSpan, clauseStart } from './content-clause.ts';
import { accordingTo } from './cue-after.ts';
import { type CueForm, cueVerb } from './en/cues.ts';
import { NOUNS_OF_SPEECH } from './en/nouns-of-speech.ts';
import { clauseSubject, subjectAfter, subjectBefore } from './find-subject.ts';
import { type Frame, type Marked, markedAt, sentenceEnd, sentenceStart } from './frame.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** Names given, not words said: "a film called “…”", "so-called “…”". */
const NAMING = new Set(['call', 'name', 'title', 'dub', 'label', 'nickname', 'bill', 'term']);

/**
 * The attribution that stands before the opening mark in its sentence: She said: “…” · He called it “…” ·
 * The ministry said that the plan was “…” · According to Smith, “…”.
 */
export function cueBefore(frame: Frame, mark: Marked): Attributed | null {
  const { tokens } = frame;
  const from = sentenceStart(frame, mark.from);
  for (let i = mark.from - 1; i >= from; i--) {
    const inner = markedAt(frame, i);
    if (inner !== null) {
      i = inner.from;
      continue;
    }
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.lower === 'according') {
      const found = accordingTo(tokens, i, mark.from);
      if (found === null) continue;
      return attributed('according-to', found.speaker, found.cue, i + 2);
    }
    const form = cueVerb(token.lower);
    if (form === null || !isVerb(form, tokens, i, from)) {
      const owner = NOUNS_OF_SPEECH.has(token.lower) ? ownerOf(tokens, i, from, mark.from) : null;
      if (owner !== null) return attributed('noun-of-speech', owner, { from: i, to: i + 1 }, i);
      continue;
    }
    if (isNaming(form, tokens, i, mark.from)) return null;
    const inverted =
      form.form === 'past' || form.form === 's' ? invertedSubject(tokens, i, from, mark.from) : null;
    const speaker = inverted ?? subjectBefore(tokens, i, from);
    if (speaker === null) continue;
    return attributed('cue-before', speaker, { from: i, to: i + 1 }, i);
  }
  return null;

  function attributed(
    rule: 'cue-before' | 'according-to' | 'noun-of-speech',
    speaker: Attributed['speaker'],
    cue: NonNullable<Attributed['cue']>,
    cueToken: number,
  ): Attributed {
    const before = tokens[mark.from - 1];
    const introduced = before?.text === ':' || before?.text === ',';
    const first = frame.text.charAt(mark.start);
    const isWhole =
      introduced ||
      (/\p{Lu}/u.test(first) &&
        /[.?!,…]$/.test(frame.text.slice(mark.start, mark.end)) &&
        before?.lower !== 'that' &&
        mark.to >= sentenceEnd(frame, mark.from) - 1);
    if (isWhole) return { rule, speaker, cue, type: 'direct', clause: null };
    const start = Math.min(clauseStart(tokens, cueToken, mark.from), mark.from);
    const clause = clauseSpan(tokens, start, sentenceEnd(frame, mark.from));
    return { rule: rule === 'cue-before' ? 'cue-before-clause' : rule, speaker, cue, type: 'mixed', clause };
  }
}

/** Not "the report", "his claim", "a planned visit". */
function isVerb(form: CueForm, tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  const before = i > from ? tokens[i - 1] : undefined;
  if (token === undefined || token.text.charAt(0) !== token.lower.charAt(0)) return false;
  if (form.form === 'base') {
    if (before === undefined) return false;
    if (DETERMINERS.has(before.lower) || before.lower === "'s" || before.lower === 'of') return false;
    return true;
  }
  if (before === undefined) return form.form === 'ing';
  if (
    DETERMINERS.has(before.lower) &&
    before.lower !== 'that' &&
    before.lower !== 'some' &&
    before.lower !== 'many' &&
    before.lower !== 'another' &&
    before.lower !== 'one'
  )
    return false;
  return before.lower !== "'s" && before.lower !== 'of';
}

function isNaming(form: CueForm, tokens: readonly Token[], i: number, mark: number): boolean {
  if (!NAMING.has(form.verb.lemma) || i !== mark - 1 || (form.form !== 'past' && form.form !== 'participle'))
    return false;
  const before = tokens[i - 1]?.lower ?? '';
  return (
    !AUXILIARIES.has(before) &&
    !['what', 'he', 'she', 'they', 'we', 'i', 'it'].includes(before) &&
    !tokens.slice(Math.max(0, i - 6), i).some((token) => token.lower === 'what')
  );
}

/** "Said Smith: “…”", "“…,” wrote Smith, “…”": the subject after its verb. */
function invertedSubject(
  tokens: readonly Token[],
  i: number,
  from: number,
  limit: number,
): Attributed['speaker'] {
  const before = tokens[i - 1];
  if (i > from && before?.text !== '”' && before?.text !== '"' && before?.text !== ',') return null;
  const phrase = subjectAfter(tokens, i);
  return phrase !== null && phrase.to < limit && tokens[phrase.to]?.kind === 'punct' ? phrase : null;
}

/** Whose words: "Trump’s claim", "her promise", "a statement by the ministry"; else the subject of the sentence. */
function ownerOf(tokens: readonly Token[], noun: number, from: number, limit: number): Attributed['speaker'] {
  for (let i = noun - 1; i >= from && noun - i < 4; i--) {
    const { lower } = tokens[i] ?? { lower: '' };
    if (
      lower === 'his' ||
      lower === 'her' ||
      lower === 'their' ||
      lower === 'my' ||
      lower === 'our' ||
      lower === 'its'
    )
      return { from: i, to: i + 1, kind: 'pronoun' };
    if (lower === "'s" || lower === '’' || lower === "'") {
      const owner = nounPhraseAt(tokens, i - 1, -1);
      if (owner !== null && owner.from >= from) return owner;
    }
  }
  const by = tokens[noun + 1]?.lower;
  if (by === 'by' || by === 'from') {
    const owner = nounPhraseAt(tokens, noun + 2, 1);
    if (owner !== null && owner.to <= limit) return owner;
  }
  return clauseSubject(tokens, from, noun);
}
