import { addDays } from './calendar.ts';
import type { Message, Word } from './finding.ts';
import { excerpt } from './passages.ts';

/** A civil day as a closed-open span of days. */
export function oneDay(day: string): { readonly from: string; readonly to: string } {
  return { from: day, to: addDays(day, 1) };
}

/** The words in quotation marks, cut to a line, joined as a list; past `limit` the rest is counted. */
export function quotedList(words: readonly string[], limit = 4): Word {
  return firstOf(
    words.map((text) => ({ quoted: excerpt(text) })),
    limit,
  );
}

/** A list of at most `limit` members, then how many more there are. */
export function firstOf(members: readonly Word[], limit: number): Word {
  // "and 1 more" is longer than the one it hides.
  if (members.length <= limit + 1) return { list: members };
  const more: Message = { key: 'signal_more', count: members.length - limit };
  return { list: [...members.slice(0, limit), more] };
}

/** Each word once, in order, compared without case and a leading article. */
export function distinct(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const key = word.toLowerCase().replace(/^(?:an?|the) /, '');
    if (!seen.has(key)) seen.set(key, word);
  }
  return [...seen.values()];
}
