import type { Problem, Reading } from './document.ts';

const MESSAGE = 'language not read: ';

/** The problem of a text in a language there are no rules for: nothing was looked for, so nothing is claimed. */
export function languageProblem(language: string): Problem {
  return { stage: 'quotes', message: MESSAGE + language };
}

/** The language a reading says it could not read, as a BCP 47 tag; null where it read the text. */
export function findUnreadLanguage({ problems }: Pick<Reading, 'problems'>): string | null {
  const problem = problems.find(({ message }) => message.startsWith(MESSAGE));
  return problem?.message.slice(MESSAGE.length) ?? null;
}
