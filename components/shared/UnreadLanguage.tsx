import type { JSX } from 'preact';
import { useWords } from './words.ts';

/** Says that a page's language is not read: "none found" would be wrong to say of it. */
export function UnreadLanguage({ language }: { language: string }): JSX.Element {
  const { t, locale } = useWords();
  return (
    <p>
      {t('problem_language', new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language)}
    </p>
  );
}
