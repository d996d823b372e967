import type { Identification, Source } from '../../document.ts';
import { isBodyAcronym, isBodyName } from '../en/body-names.ts';
import { isDescribedPerson, isVagueGroup } from '../en/described-people.ts';
import type { FindSignal, Message } from '../finding.ts';
import { bodyOf, countWords, overlaps } from '../passages.ts';

const KINDS: readonly Identification[] = ['named', 'unnamed', 'vague'];

/** How the marked words are sourced: how many quotes, their share of the words, their speakers by identification. */
export const sourcing: FindSignal = ({ reading, paragraphs }) => {
  const body = bodyOf(paragraphs);
  const quotes = reading.quotes.filter(
    (quote) => quote.type !== 'indirect' && body.some((paragraph) => overlaps(paragraph, quote)),
  );
  const words = countWords(body);
  if (quotes.length === 0 || words === 0) return [];
  const quotedWords = quotes.reduce((sum, quote) => sum + countWords(body, quote), 0);
  const speakers = reading.sources.filter(({ id }) => quotes.some(({ source }) => source === id));
  const byIdentification = KINDS.map(
    (kind) => [kind, speakers.filter(({ identification }) => identification === kind).length] as const,
  ).filter(([, count]) => count > 0);
  const unsaid = quotes.filter(({ source }) => source === null).length;
  const says: Message[] = [
    {
      key: 'signal_sourcing',
      words: [{ key: 'signal_count_quotes', count: quotes.length }, { share: quotedWords / words }],
    },
  ];
  // Where one speaker is doubtful, so is every count of them.
  if (speakers.length > 0 && speakers.every(isPlausible)) {
    const list = byIdentification.map(([kind, count]) => ({ key: `signal_count_${kind}`, count }));
    says.push({ key: 'signal_speakers', words: [{ list }] });
  }
  if (unsaid > 0) says.push({ key: 'signal_no_speaker', count: unsaid });
  const values = {
    quotes: quotes.length,
    quotedWords,
    words,
    speakers: speakers.length,
    ...Object.fromEntries(byIdentification),
    noSpeaker: unsaid,
  };
  return [{ values, evidence: quotes.map(({ start, end }) => ({ start, end })), says }];
};

/** Whether a speaker's name is of the kind it is taken for: a cut or mistaken one would be counted wrong. */
function isPlausible({ name, identification, kind }: Source): boolean {
  if (identification === 'unnamed') return isDescribedPerson(name);
  if (identification === 'vague') return isVagueGroup(name);
  if (kind === 'media') return true;
  const bare = name.replace(/^the /i, '');
  // A full name, a body's name, a title with its name: two capitalised words or more, no lower-case tail.
  return (
    isBodyAcronym(bare) ||
    isBodyName(bare) ||
    /^\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]*|al|bin|de|der|la|van|von)){1,3}$/u.test(bare)
  );
}
