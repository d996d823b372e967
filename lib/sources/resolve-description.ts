import { DOCUMENT_NOUNS, MEDIA_NOUNS, ORGANISATION_NOUNS } from './en/organisation-nouns.ts';
import { genderOfNoun, PERSON_NOUNS, singular } from './en/person-nouns.ts';
import { headOfRole } from './identify.ts';
import { surnameOf } from './name-index.ts';
import type { Phrase } from './read-phrase.ts';
import { mayBePerson, type Referent } from './referent.ts';

/**
 * Whom a definite description takes up: "the embassy" the embassy named before, "the senator" who was introduced as
 * one, "the spokesman" the spokesman quoted above.
 *
 * @param known referents of the text before it, the most recent first
 * @param inMind those of the last sentences, the most present first
 * @return null for a first mention ("a source", "critics") and where nobody fits.
 */
export function resolveDescription(
  phrase: Phrase,
  known: readonly Referent[],
  inMind: readonly Referent[],
): Referent | null {
  const { head } = phrase;
  const isOfPerson = head === 'year-old' || PERSON_NOUNS.has(head);
  if (isOfPerson && isDefinite(phrase)) {
    const person = personWith(phrase, known, inMind);
    if (person !== null) return person;
  }
  const relative = relativeOf(phrase, known);
  if (relative !== null) return relative;
  const same = known.find((referent) => referent.phrase !== null && isSamePhrase(phrase, referent.phrase));
  if (same !== undefined) return same;
  if (isOfPerson || !isDefinite(phrase)) return null;
  if (phrase.names.length > 0) return null;
  if (DOCUMENT_NOUNS.has(head)) {
    const document = known.find((referent) => referent.phrase?.head === head);
    if (document !== undefined || !MEDIA_NOUNS.has(head)) return document ?? null;
  }
  if (!ORGANISATION_NOUNS.has(head) && !MEDIA_NOUNS.has(head)) return null;
  return (
    known.find((referent) => hasWord(referent, head, phrase.modifiers)) ??
    (GENERIC_MEDIA.has(head) ? known.find(({ kind }) => kind === 'media') : undefined) ??
    (GENERIC_BODIES.has(head) ? known.find((referent) => isBody(referent)) : undefined) ??
    null
  );
}

/** Heads that any body may be taken up with; others ("the embassy") must stand in its name. */
const GENERIC_BODIES: ReadonlySet<string> = new Set(
  'company firm group organisation organization agency body charity union institute institution association team club party bank watchdog department think-tank corporation manufacturer maker retailer operator'.split(
    ' ',
  ),
);

const GENERIC_MEDIA: ReadonlySet<string> = new Set(
  'paper newspaper magazine outlet broadcaster network website channel tabloid station daily'.split(' '),
);

/**
 * Nouns with which papers speak of a person again for variety's sake. Others ("the lawyer", "the judge") bring in
 * somebody new.
 */
const GENERIC_PERSONS: ReadonlySet<string> = new Set(
  (
    'man woman boy girl person star expert player actor actress singer veteran leader politician fan teenager scot lawmaker nominee ' +
    'candidate congressman congresswoman democrat republican conservative billionaire millionaire businessman businesswoman mogul ' +
    'tycoon champion striker midfielder defender goalkeeper quarterback pitcher winner legend comedian rapper songwriter novelist author ' +
    'writer artist filmmaker director founder entrepreneur activist economist historian professor scientist pioneer native musician'
  ).split(' '),
);

/** Modifiers that tell a career, of somebody the reader has met: "the retired surgeon", "the two-|time| champion". */
const CAREER: ReadonlySet<string> = new Set([
  'former',
  'retired',
  'veteran',
  'time',
  'longtime',
  'outspoken',
  'disgraced',
]);

/** Offices a well-known holder may be spoken of by, though the article never states that he holds it. */
const OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor minister governor mayor senator king queen pope'.split(' '),
);

function isDefinite({ determiner, plural }: Phrase): boolean {
  return !plural && (determiner === 'the' || determiner === 'this' || determiner === 'that');
}

function isSamePhrase(phrase: Phrase, other: Phrase): boolean {
  if (phrase.head !== other.head || phrase.plural !== other.plural) return false;
  const sameNames = names(phrase) === names(other) || phrase.text.toLowerCase() === other.text.toLowerCase();
  if (phrase.determiner === 'the' && !phrase.plural && names(phrase) === '' && PERSON_NOUNS.has(phrase.head))
    return true;
  if (phrase.determiner === 'a' || phrase.determiner === 'an' || phrase.determiner === 'another')
    return false;
  return sameNames && phrase.modifiers.join(' ') === other.modifiers.join(' ');
}

const names = (phrase: Phrase): string => phrase.names.map(({ words }) => words.join(' ')).join(',');

function personWith(
  phrase: Phrase,
  known: readonly Referent[],
  inMind: readonly Referent[],
): Referent | null {
  const gender = genderOfNoun(phrase.head);
  const agrees = (referent: Referent): boolean =>
    (referent.kind === 'person' || referent.kind === 'unknown') &&
    (gender === null || referent.gender === null || referent.gender === gender);
  const inRole = known.find(
    (referent) => agrees(referent) && referent.roles.some((role) => isRole(phrase, role)),
  );
  if (inRole !== undefined) return inRole;
  if (isClerk(phrase.head)) {
    const clerk = known.find(({ phrase: other }) => other !== null && !other.plural && isClerk(other.head));
    return clerk ?? null;
  }
  if (OFFICES.has(phrase.head))
    return (
      inMind.find((referent) => isPerson(referent) && agrees(referent) && referent.roles.length === 0) ?? null
    );
  const isGeneric =
    GENERIC_PERSONS.has(phrase.head) ||
    phrase.head === 'year-old' ||
    phrase.modifiers.some((word) => CAREER.has(word));
  return isGeneric ? (inMind.find((referent) => isPerson(referent) && agrees(referent)) ?? null) : null;
}

/** "Ann Hall’s mother" is the Hall spoken of before who is not Ann: relatives who share the surname. */
function relativeOf({ head, owner, plural }: Phrase, known: readonly Referent[]): Referent | null {
  const gender = genderOfNoun(head);
  if (owner === null || plural || gender === null) return null;
  const surname = surnameOf(owner);
  const isOwner = (referent: Referent): boolean =>
    referent.names.some((name) => name.words[0] === owner.words[0]);
  return (
    known.find(
      (referent) =>
        isPerson(referent) &&
        (referent.gender === gender || referent.gender === null) &&
        referent.names.some((name) => name.words.length > 1 && surnameOf(name) === surname) &&
        !isOwner(referent),
    ) ?? null
  );
}

/** Somebody with a full name, or known to be a person. */
function isPerson(referent: Referent): boolean {
  return (
    mayBePerson(referent) &&
    (referent.kind === 'person' || referent.names.some(({ words }) => words.length > 1))
  );
}

/** Who speaks for others: one description of such a person is as good as another ("An official with … the spokesperson"). */
function isClerk(head: string): boolean {
  return CLERKS.has(head) || isSpokes(head);
}

const CLERKS: ReadonlySet<string> = new Set(['official', 'source', 'representative', 'aide', 'insider']);

function isSpokes(head: string): boolean {
  return head.startsWith('spokes');
}

/** "the former president" of "former US President", "the senator" of "Ohio Sen.". */
function isRole(phrase: Phrase, role: string): boolean {
  const words = new Set(
    role
      .toLowerCase()
      .split(/[^\p{L}'-]+/u)
      .map((word) => SHORT.get(word) ?? word),
  );
  if (!words.has(phrase.head) && !(isSpokes(phrase.head) && isSpokes(headOfRole(role)))) return false;
  return phrase.modifiers.every((word) => words.has(word) || !DISTINCTIVE.has(word));
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'congressman'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
]);

/** Modifiers that change who is meant. */
const DISTINCTIVE: ReadonlySet<string> = new Set(
  'prime vice deputy foreign finance home defence defense interior'.split(' '),
);

function isBody(referent: Referent): boolean {
  return referent.kind === 'organisation';
}

/** The head noun stands in the name: "the ministry" in "Russia's Foreign Ministry". */
function hasWord(referent: Referent, head: string, modifiers: readonly string[]): boolean {
  const inName = referent.names.some(
    ({ words }) =>
      words.some((word) => singular(word) === head) &&
      modifiers.every((modifier) => words.includes(modifier) || !words.some((word) => word === modifier)),
  );
  return (
    inName ||
    (referent.names.length === 0 && referent.phrase?.head === head && referent.phrase.names.length > 0)
  );
}
