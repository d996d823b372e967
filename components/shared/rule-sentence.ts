import type { MessageKey, Words } from './words.ts';

/** What a rule for quotes looks for, as a sentence with an example; null where the catalogue has none for the id. */
export function ruleSentence(rule: string, { t }: Words): string | null {
  const key = `rule_${rule.replaceAll('-', '_')}`;
  const sentence = t(key as MessageKey);
  return sentence === key ? null : sentence;
}
