import type { Words } from './words.ts';

/** Templates that came with the extension are named in the reader's language until they are renamed. */
export function traceName(name: string, { t }: Words): string {
  switch (name) {
    case 'exact-words':
      return t('trace_exact_words');
    case 'fact-checks':
      return t('trace_fact_checks');
    case 'archive':
      return t('trace_archive');
    default:
      return name;
  }
}
