import type { Identification } from '../../document.ts';
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
  if (speakers.length > 0) {
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
