import type { BlockRole } from '../document.ts';
import type { FoundQuote } from '../quotes/find-quotes.ts';
import type { Sliced } from '../sliced.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Token } from '../text/tokens.ts';
import { CLOSED_CLASS, DETERMINERS } from './en/function-words.ts';
import {
  CHANNEL_NOUNS,
  DOCUMENT_NOUNS,
  ISSUED_NOUNS,
  MEDIA_NOUNS,
  ORGANISATION_NOUNS,
} from './en/organisation-nouns.ts';
import { genderOfNoun, PERSON_NOUNS } from './en/person-nouns.ts';
import { PRONOUNS } from './en/pronouns.ts';
import { VAGUE_NOUNS, VAGUE_QUANTIFIERS } from './en/vague-words.ts';
import { findRole } from './find-role.ts';
import { isFiniteVerb, type Position, positionOf } from './grammar.ts';
import { type Phrase, readSpeaker } from './read-phrase.ts';
import type { Name, Referent } from './referent.ts';
import { resolveDescription } from './resolve-description.ts';
import { createSalience } from './resolve-pronoun.ts';
import { wholeExtent } from './speaker-extent.ts';

/**
 * Reads the article once from top to bottom, keeping in mind who was mentioned, and resolves each speaker where it
 * stands.
 *
 * @return the referent of each speaker, by the offset it begins at. A speaker that means nobody the text tells of
 *   ("I", a pronoun without antecedent) is not in it.
 */
export function* readMentions(
  text: string,
  paragraphs: readonly Paragraph[],
  names: readonly Name[],
  referentOf: ReadonlyMap<Name, Referent>,
  quotes: readonly FoundQuote[],
): Sliced<ReadonlyMap<number, Referent>> {
  const narrative = createSalience();
  let salience = narrative;
  const speakerAt = new Map<number, Referent>();
  /** The most recently mentioned last. */
  const recent = new Set<Referent>();
  const spoken = quotes.filter(({ type }) => type !== 'indirect').sort((a, b) => a.start - b.start);
  const speakers = [
    ...new Map(
      quotes.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.start, speaker] as const])),
    ).values(),
  ];
  speakers.sort((a, b) => a.start - b.start);
  let nextName = 0;
  let nextSpeaker = 0;
  let nextQuote = 0;

  for (const [p, paragraph] of paragraphs.entries()) {
    const { tokens } = paragraph;
    // A caption or heading between two paragraphs does not change who "she" is below it.
    salience = ASIDES.has(paragraph.role) ? createSalience() : narrative;
    const namesHere: Name[] = [];
    for (; names[nextName]?.paragraph === p; nextName++) namesHere.push(names[nextName] as Name);
    for (const name of namesHere) {
      const role = findRole(text, tokens, name, namesHere);
      const referent = referentOf.get(name);
      if (role !== null && referent !== undefined && !name.locative) addRole(referent, role);
    }
    let n = 0;
    for (const sentence of paragraph.sentences) {
      let isNarrative = false;
      for (let i = sentence.from; i < sentence.to; i++) {
        const token = tokens[i];
        if (token === undefined) continue;
        while ((spoken[nextQuote]?.end ?? Infinity) <= token.start) nextQuote++;
        const quote = spoken[nextQuote];
        const isQuoted = quote !== undefined && quote.start <= token.start;
        if (!isQuoted && token.kind === 'word') isNarrative = true;
        while ((speakers[nextSpeaker]?.start ?? Infinity) < token.start) nextSpeaker++;
        const speaker = speakers[nextSpeaker];
        const name = namesHere[n];
        if (speaker !== undefined && speaker.start < token.end && speaker.start >= token.start) {
          const extent = wholeExtent(tokens, i, tokenAfter(tokens, i, speaker.end), namesHere);
          const referent = readOne(tokens, extent.from, extent.to, namesHere);
          if (referent !== null) {
            speakerAt.set(speaker.start, referent);
            referent.mentions.push({ start: speaker.start, end: speaker.end });
            note(referent, positionOf(tokens, extent.from, extent.to), true);
          }
        } else if (name !== undefined && name.from === i) {
          const referent = referentOf.get(name);
          if (referent !== undefined && !isQuoted && !isAdjective(tokens, name))
            note(referent, positionOf(tokens, name.titleFrom, name.to), false);
        } else if (!isQuoted && PRONOUNS.has(token.lower)) {
          const referent = salience.resolve(token.lower);
          const form = PRONOUNS.get(token.lower);
          if (referent !== null && form?.animate) note(referent, form.subject ? 'subject' : 'object', false);
        }
        if (name !== undefined && name.from === i) {
          referentOf.get(name)?.mentions.push({ start: name.start, end: name.end });
          n++;
        }
      }
      if (isNarrative) salience.nextSentence();
    }
    yield;
  }
  return speakerAt;

  function note(referent: Referent, position: Position, spoke: boolean): void {
    salience.mention(referent, position, spoke);
    recent.delete(referent);
    recent.add(referent);
  }

  function readOne(
    tokens: readonly Token[],
    from: number,
    to: number,
    namesHere: readonly Name[],
  ): Referent | null {
    const speaker = readSpeaker(text, tokens, from, to, namesHere);
    if (speaker.form === 'nobody') return null;
    if (speaker.form === 'pronoun') return salience.resolve(speaker.word);
    if (speaker.form === 'agentless') return toAgentless(speaker.phrase);
    if (speaker.form === 'relative') return antecedent(tokens, from, namesHere);
    if (speaker.form === 'name') {
      const referent = referentOf.get(speaker.name) ?? null;
      if (referent?.kind === 'unknown' && isPersonal(referent)) referent.kind = 'person';
      return referent;
    }
    const { phrase } = speaker;
    const issuer = issuerOf(phrase);
    if (issuer !== null) return issuer;
    if (!isNominal(phrase)) return null;
    const taken = resolveDescription(phrase, [...recent].reverse(), salience.inMind());
    // "Sunak hinted … the prime minister said" states an office that nothing else in the article does.
    if (taken !== null && taken.names.length > 0 && taken.roles.length === 0 && PERSON_NOUNS.has(phrase.head))
      addRole(taken, phrase.text.replace(/^the\s+/iu, ''));
    return taken ?? toDescribed(phrase);
  }

  /** Whoever speaks through a channel or a release of his own: "its website", "data from the Central Bank". */
  function issuerOf(phrase: Phrase): Referent | null {
    const { head, owner, determiner } = phrase;
    if (CHANNEL_NOUNS.has(head)) {
      if (owner !== null) return referentOf.get(owner) ?? null;
      return determiner !== null && PRONOUNS.has(determiner) ? salience.resolve(determiner) : null;
    }
    const issuer = ISSUED_NOUNS.has(head)
      ? phrase.names.find((name) => name.start > phrase.start && name.kind !== 'place')
      : undefined;
    return issuer === undefined ? null : (referentOf.get(issuer) ?? null);
  }

  /** Whose name or description "who" goes on from, over a comma and an apposition's end. */
  function antecedent(tokens: readonly Token[], at: number, namesHere: readonly Name[]): Referent | null {
    const before = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const name = namesHere.findLast((other) => other.to <= before);
    if (name !== undefined && name.to === before) return referentOf.get(name) ?? null;
    let from = before;
    while (from > 0 && before - from < LONGEST_DESCRIPTION && isPhraseWord(tokens[from - 1])) from--;
    if (from < before && DETERMINERS.has(tokens[from - 1]?.lower ?? '')) from--;
    const described = from === before ? null : readSpeaker(text, tokens, from, before, namesHere);
    if (described?.form === 'phrase') return toDescribed(described.phrase);
    return name === undefined ? null : (referentOf.get(name) ?? null);
  }
}

/** A name of several words that speaks is a person's, unless "the" stands before it. */
function isPersonal({ names }: Referent): boolean {
  return (
    names.some((name) => name.words.length > 1 || name.gender !== null) &&
    !names.some((name) => name.withArticle)
  );
}

/** A lone lower-case word that no list of nouns has and that is no plural is hardly a speaker. */
function isNominal({ head, plural, determiner, modifiers, names }: Phrase): boolean {
  if (plural || determiner !== null || modifiers.length > 0 || names.length > 0) return true;
  return [PERSON_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, MEDIA_NOUNS, VAGUE_NOUNS, VAGUE_QUANTIFIERS].some(
    (nouns) => nouns.has(head),
  );
}

const ASIDES: ReadonlySet<BlockRole> = new Set(['caption', 'heading', 'embed', 'table', 'correction']);

/** Longest description looked for before a relative pronoun, in tokens. */
const LONGEST_DESCRIPTION = 4;

function isPhraseWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punct' && !CLOSED_CLASS.has(token.lower);
}

function tokenAfter(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < tokens.length && (tokens[i]?.start ?? end) < end) i++;
  return i;
}

function addRole(referent: Referent, role: string): void {
  if (referent.kind === 'unknown') referent.kind = 'person';
  if (referent.kind !== 'person') return;
  if (!referent.roles.includes(role)) referent.roles.push(role);
  for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) referent.gender ??= genderOfNoun(word);
}

/** "Mexican" of "the Mexican painter": a nationality that only modifies, and leaves nobody in mind. */
function isAdjective(tokens: readonly Token[], { kind, to }: Name): boolean {
  const next = tokens[to];
  return (
    kind === 'place' &&
    next?.kind === 'word' &&
    next.spaced &&
    !CLOSED_CLASS.has(next.lower) &&
    !isFiniteVerb(tokens, to)
  );
}

function toAgentless(phrase: Phrase): Referent {
  return { names: [], phrase, kind: 'agentless', gender: null, roles: [], mentions: [], quotes: [] };
}

/** A referent of its own for somebody the article only describes. */
function toDescribed(phrase: Phrase): Referent {
  const { head, plural } = phrase;
  const isPerson = PERSON_NOUNS.has(head);
  const kind = isPerson
    ? plural
      ? 'group'
      : 'person'
    : DOCUMENT_NOUNS.has(head)
      ? 'document'
      : ORGANISATION_NOUNS.has(head) || MEDIA_NOUNS.has(head)
        ? 'organisation'
        : plural
          ? 'group'
          : 'unknown';
  return { names: [], phrase, kind, gender: genderOfNoun(head), roles: [], mentions: [], quotes: [] };
}
