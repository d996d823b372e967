import type { JSX } from 'preact';
import { useWords } from '../shared/words.ts';

/** Which rule found it, and how often that rule was right when it was measured. */
export function WhyFoot({ rule, confidence }: { rule: string; confidence: number }): JSX.Element {
  const { t, percent } = useWords();
  return (
    <p class="why-foot">
      {t('why_rule')} <code>{rule}</code>. {confidence > 0 && t('why_measured', percent(confidence))}
    </p>
  );
}
