import type { JSX } from 'preact';
import type { Document, Problem } from '../../lib/document.ts';
import { useWords } from '../shared/words.ts';

/** What could not be read of a page, said before anything is shown as if it were the whole. */
export function Problems({ document }: { document: Document }): JSX.Element | null {
  const { t, locale } = useWords();
  const { problems, article } = document;
  if (problems.length === 0) return null;
  const isUnread = problems.some(isUnreadLanguage);
  const rest = problems.filter((problem) => !isUnreadLanguage(problem));
  const language =
    article.language === null
      ? null
      : new Intl.DisplayNames(locale, { type: 'language' }).of(article.language);
  return (
    <div class="note" role="note">
      {isUnread && <p>{t('problem_language', language ?? '')}</p>}
      {rest.map((problem) => (
        <p key={problem.stage + problem.message}>
          {t('problem_stage', problem.stage)} <small>{problem.message}</small>
        </p>
      ))}
    </div>
  );
}

/** Nothing was looked for, then: "none found" would be wrong to say. */
export function isUnreadLanguage({ message }: Problem): boolean {
  return message.startsWith('language not read');
}
