import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS } from '../text/en/function-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Attributed } from './attribution.ts';
import { clauseEnd, clauseSpan, clauseStart } from './content-clause.ts';
import { accordingTo } from './cue-after.ts';
import { type CueForm, cueAt } from './en/cues.ts';
import { NOUNS_OF_SPEECH } from './en/nouns-of-speech.ts';
import { NAMING } from './en/works.ts';
import { clauseSubject, subjectAfter, subjectBefore } from './find-subject.ts';
import { type Frame, type Marked, markedAt, sentenceEnd, sentenceStart } from './frame.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Rule } from './rules.ts';

/** A cue before the mark, with whose it is. `form` is null for "according to" and a noun of speech. */
type Candidate = {
  readonly rule: 'cue-before' | 'according-to' | 'noun-of-speech';
  readonly at: number;
  readonly to: number;
  readonly form: CueForm | null;
  readonly speaker: NounPhrase;
};

/** What may follow a noun of speech whose words come next: "her claim that", "the slogan “…”". ("such as" names words.) */
const LEADS_TO_WORDS = /^(?:that|of|as|by|from|about|to|for|in|on|was|is|:|,|—|["“‘'«„])$/;

/** Things that carry words: "a sign saying “…”" is the sign's, "a statement saying" the speaker's. */
const CARRIERS = new Set(
  'sign signs banner banners placard placards poster posters shirt shirts t-shirt hat hats sticker graffiti plaque badge'.split(
    ' ',
  ),
);

const BE = new Set("is are was were be been being 's 're isn't wasn't weren't got get gets".split(' '));

/**
 * The attribution that stands before the opening mark in its sentence: She said: “…” · He called it “…” ·
 * The ministry said that the plan was “…” · According to Smith, “…”.
 */
export function cueBefore(frame: Frame, mark: Marked): Attributed | null {
  const { tokens } = frame;
  const found = choose(tokens, candidates(frame, mark), mark.from);
  const unlisted = unlistedCue(frame, mark, found);
  if (unlisted !== null) return unlisted;
  if (found === null) return null;
  const { rule, speaker, at, to } = found;
  const cue = { from: at, to };
  const sentence = sentenceEnd(frame, mark.from);
  const judged = found.form?.verb.kind === 'judge' || rule === 'noun-of-speech' || isSubordinate(frame, mark);
  // "what she calls “…”": the words are set on what the sentence goes on with.
  const end = isWhatCalled(tokens, at) ? mark.to : clauseEnd(tokens, mark.to, sentence, judged);
  // After "said Smith" and "as she put it" the words begin where the speaker or the "it" ends.
  const last = speaker.from >= to ? speaker.to - 1 : found.form?.verb.lemma === 'put' ? to : to - 1;
  const start = Math.min(clauseStart(tokens, last, mark.from), mark.from);
  if (isWhole(frame, mark, found, start, sentence))
    return { rule, speaker, cue, type: 'direct', clause: null };
  const clause = clauseSpan(tokens, start, end);
  return { rule: clauseRule(tokens, found, start), speaker, cue, type: 'mixed', clause };
}

/** When the votes were in, the mayor shot back, “We won.”: before a comma and a sentence in marks any verb is a cue. */
function unlistedCue(frame: Frame, mark: Marked, found: Candidate | null): Attributed | null {
  const { tokens } = frame;
  if (
    tokens[mark.from - 1]?.text !== ',' ||
    !/^\p{Lu}.*[.?!,…]$/su.test(frame.text.slice(mark.start, mark.end))
  )
    return null;
  const from = sentenceStart(frame, mark.from);
  let start = mark.from - 1;
  while (start > from && tokens[start - 1]?.text !== ',' && markedAt(frame, start - 1) === null) start--;
  if (found !== null && found.at >= start && found.form?.verb.kind !== 'judge') return null;
  const speaker = nounPhraseAt(tokens, start, 1);
  const verb = speaker === null ? undefined : tokens[speaker.to];
  if (speaker === null || verb === undefined || speaker.to >= mark.from - 1 || AUXILIARIES.has(verb.lower))
    return null;
  if (
    verb.kind !== 'word' ||
    !/^\p{Ll}/u.test(verb.text) ||
    PREPOSITIONS.has(verb.lower) ||
    CLAUSE_OPENERS.has(verb.lower)
  )
    return null;
  return {
    rule: 'cue-before',
    speaker,
    cue: { from: speaker.to, to: speaker.to + 1 },
    type: 'direct',
    clause: null,
  };
}

/** "While Smith said it was “…”, others …": the comma ends all that Smith said. */
function isSubordinate(frame: Frame, mark: Marked): boolean {
  const from = sentenceStart(frame, mark.from);
  return frame.tokens
    .slice(from, from + 3)
    .some(({ lower }) => /^(?:as|while|although|though|when|after|if|because|since)$/.test(lower));
}

function clauseRule(tokens: readonly Token[], { rule, form }: Candidate, start: number): Rule {
  if (form === null) return rule;
  if (form.verb.kind === 'judge') return 'set-on';
  if (isWeak(form)) return 'loose-cue';
  return tokens[start]?.lower === 'that' ? 'cue-before-that' : 'cue-before-clause';
}

function isWhatCalled(tokens: readonly Token[], cue: number): boolean {
  return (
    cueAt(tokens, cue)?.verb.kind === 'judge' &&
    tokens.slice(Math.max(0, cue - 6), cue).some(({ lower }) => lower === 'what' || lower === 'which')
  );
}

/** Every cue with its speaker between the start of the sentence and the mark, in text order. */
function candidates(frame: Frame, mark: Marked): Candidate[] {
  const { tokens } = frame;
  const found: Candidate[] = [];
  let from = sentenceStart(frame, mark.from);
  for (let i = from; i < mark.from; i++) {
    const inner = markedAt(frame, i);
    if (inner !== null) {
      // What is quoted earlier in the sentence holds no cue, and no subject either.
      if (i === from) from = inner.to;
      i = inner.to - 1;
      continue;
    }
    const according = accordingTo(tokens, i, mark.from);
    if (according !== null && according.speaker !== null) {
      found.push({ rule: 'according-to', at: i, to: i + 2, form: null, speaker: according.speaker });
      i++;
      continue;
    }
    // A capital only where the verb opens the sentence: Said Smith, “…”
    const form = cueAt(tokens, i, i === from);
    if (form === null || isNaming(form, tokens, i, mark.from)) {
      if (
        form === null &&
        NOUNS_OF_SPEECH.has(tokens[i]?.lower ?? '') &&
        LEADS_TO_WORDS.test(tokens[i + 1]?.lower ?? '')
      ) {
        const owner = ownerOf(tokens, i, from, mark.from);
        if (owner !== null)
          found.push({ rule: 'noun-of-speech', at: i, to: i + 1, form: null, speaker: owner });
      }
      continue;
    }
    const speaker = speakerOf(frame, form, i, from, mark.from, found);
    if (speaker !== null) found.push({ rule: 'cue-before', at: i, to: i + 1, form, speaker });
  }
  return found;
}

/** The nearest cue, unless it stands in what another cue introduces and is the weaker of the two. */
function choose(tokens: readonly Token[], found: readonly Candidate[], mark: number): Candidate | null {
  let best = found.at(-1) ?? null;
  for (let k = found.length - 2; k >= 0 && best !== null; k--) {
    const outer = found[k];
    if (outer === undefined || outer.form === null || outer.form.verb.kind === 'judge') continue;
    if (best.form === null) {
      // "repeated his claim that", "said the minister's comments were": the verb's speaker, unless the noun's owner is named.
      if (best.rule === 'noun-of-speech' && (best.speaker.kind === 'pronoun' || mark - best.to > 3))
        best = outer;
      continue;
    }
    if (!outer.form.verb.takesThat && !outer.form.verb.takesHearer) continue;
    const next =
      outer.to === best.speaker.from ||
      (tokens[outer.to]?.lower === 'that' && outer.to + 1 === best.speaker.from);
    const echoed =
      next && best.speaker.kind === 'pronoun' && (best.form.verb.kind !== 'say' || best.form.form === 'base');
    if (!isWeak(outer.form) && (isWeak(best.form) || echoed)) best = outer;
  }
  return best;
}

/**
 * Thoughts, findings, infinitives and verbs without a content clause: what "he thought" in "she said he thought …" is to
 * "she said".
 */
function isWeak({ verb, form }: CueForm): boolean {
  return (
    form === 'base' ||
    verb.kind === 'think' ||
    verb.kind === 'show' ||
    (verb.kind === 'say' && !verb.takesThat)
  );
}

function speakerOf(
  frame: Frame,
  form: CueForm,
  i: number,
  from: number,
  limit: number,
  found: readonly Candidate[],
): NounPhrase | null {
  const { tokens } = frame;
  if (form.form === 'ing' && !BE.has(tokens[i - 1]?.lower ?? '')) {
    const near = subjectBeside(tokens, i);
    if (near !== null) return near;
    if (CARRIERS.has(tokens[i - 1]?.lower ?? '')) return nounPhraseAt(tokens, i - 1, -1);
    // "Smith told reporters on Monday, adding that": the speaker of the verb it hangs on.
    const finite = found.findLast((candidate) => candidate.form !== null && candidate.form.form !== 'ing');
    return finite?.speaker ?? clauseSubject(tokens, from, i);
  }
  if (i === from && form.form !== 'ing') return invertedSubject(tokens, i, from, limit);
  const passive = isPassive(form, tokens, i);
  if ((form.form === 'past' || form.form === 'participle') && tokens[i + 1]?.lower === 'by') {
    return passive || form.verb.kind === 'judge' ? nounPhraseAt(tokens, i + 2, 1) : null;
  }
  if (passive) return null;
  // "told her supporters" is never "her supporters told".
  const mayInvert = (form.form === 'past' || form.form === 's') && !form.verb.takesHearer;
  const inverted = mayInvert ? invertedSubject(tokens, i, from, limit) : null;
  return inverted ?? subjectBefore(tokens, i, from);
}

/** "with Smith saying that": the phrase between "with" and the participle. */
function subjectBeside(tokens: readonly Token[], ing: number): NounPhrase | null {
  let last = ing - 1;
  while (tokens[last]?.lower.endsWith('ly')) last--;
  const phrase = nounPhraseAt(tokens, last, -1);
  if (phrase === null) return null;
  if (tokens[phrase.from - 1]?.lower === 'with') return phrase;
  // The phrase may have taken the "with" in: "its lead with Smith saying".
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    if (tokens[at]?.lower === 'with') return { ...phrase, from: at + 1 };
  }
  return null;
}

/** "was asked", "is called": the subject is not who speaks. ("was quoted as saying" goes by its "saying".) */
function isPassive(form: CueForm, tokens: readonly Token[], i: number): boolean {
  if (form.form !== 'past' && form.form !== 'participle') return false;
  let before = i - 1;
  while (
    tokens[before]?.lower.endsWith('ly') ||
    tokens[before]?.lower === 'also' ||
    tokens[before]?.lower === 'often'
  )
    before--;
  return BE.has(tokens[before]?.lower ?? '');
}

function isNaming(form: CueForm, tokens: readonly Token[], i: number, mark: number): boolean {
  if (!NAMING.has(form.verb.lemma) || (form.form !== 'past' && form.form !== 'participle')) return false;
  if (i !== mark - 1 && !(i === mark - 2 && /^(a|an|the)$/.test(tokens[mark - 1]?.lower ?? ''))) return false;
  const before = tokens[i - 1]?.lower ?? '';
  const said = AUXILIARIES.has(before) || /^(what|he|she|they|we|i|it)$/.test(before);
  return !said && !tokens.slice(Math.max(0, i - 6), i).some((token) => token.lower === 'what');
}

/** "Said Smith: “…”", "“…,” wrote Smith, “…”": the subject after its verb. */
function invertedSubject(
  tokens: readonly Token[],
  i: number,
  from: number,
  limit: number,
): NounPhrase | null {
  if (i > from && tokens[i - 1]?.kind === 'word') return null;
  const phrase = subjectAfter(tokens, i);
  return phrase !== null && phrase.to < limit && /^[,:—(]$/.test(tokens[phrase.to]?.text ?? '')
    ? phrase
    : null;
}

/** Whose words: "Trump’s claim", "her promise", "a statement by the ministry"; else the subject of the sentence. */
function ownerOf(tokens: readonly Token[], noun: number, from: number, limit: number): NounPhrase | null {
  for (let i = noun - 1; i >= from && noun - i < 4; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (/^(his|her|their|my|our|its)$/.test(lower)) return { from: i, to: i + 1, kind: 'pronoun' };
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

/**
 * Whether the marks hold all that was said: after a colon; after a comma that belongs to the cue; or a sentence of their
 * own right after the cue (She said “We will win.”).
 */
function isWhole(frame: Frame, mark: Marked, found: Candidate, start: number, sentence: number): boolean {
  const before = frame.tokens[mark.from - 1]?.text;
  if (before === ':') return true;
  // “…,” said Smith, a lawyer, “…”: the second half of a quotation divided by its cue.
  const divided = frame.marked.some(
    (other) => other.to <= found.at && other.to > sentenceStart(frame, mark.from),
  );
  if (before === ',' && (start >= mark.from || divided)) return true;
  if (start < mark.from) return false;
  if (found.form?.verb.kind === 'judge' || found.rule === 'noun-of-speech') return false;
  const words = frame.text.slice(mark.start, mark.end);
  return /^\p{Lu}/u.test(words) && /[.?!,…]$/.test(words) && mark.to >= sentence - 1;
}
