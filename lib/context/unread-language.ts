import type { Reading } from '../document.ts';

/** Whether there are no rules for the article's language: quotes, sources and most dates were not looked for. */
export function isLanguageUnread({ problems }: Reading): boolean {
  return problems.some(({ message }) => message.startsWith('language not read'));
}
