import type { Span } from '../../document.ts';
import { COMMENT_SOUGHT } from '../en/comment.ts';
import type { FindSignal, Message } from '../finding.ts';
import { excerpt, sentenceAt } from '../passages.ts';
import { firstOf } from '../words.ts';

/** Who is named once may be a name in passing. */
const MENTIONS = 3;

/** People the article keeps coming back to without giving their words, and a line on asking for them. */
export const notQuoted: FindSignal = ({ reading, paragraphs }) => {
  const { text } = reading.article;
  const people = reading.people.filter(({ mentions }) => mentions.length >= MENTIONS);
  if (people.length === 0) return [];
  const says: Message[] = [
    {
      key: 'signal_not_quoted',
      words: [
        firstOf(
          people.map(({ name }) => name),
          5,
        ),
      ],
    },
  ];
  const sought = COMMENT_SOUGHT.exec(text);
  const line = sought === null ? null : sentenceAt(paragraphs, sought.index);
  const evidence: Span[] = people.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => ({ start, end })),
  );
  if (line === null) says.push({ key: 'signal_comment_not_found' });
  else {
    says.push({
      key: 'signal_comment_found',
      words: [{ quoted: excerpt(text.slice(line.start, line.end), 160) }],
    });
    evidence.push({ start: line.start, end: line.end });
  }
  return [
    { values: { people: people.map(({ name }) => name), commentSought: line !== null }, evidence, says },
  ];
};
