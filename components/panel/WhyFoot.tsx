import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../shared/words.ts';

/** Which rule found it, and how often that rule was right when it was measured (0: never measured). */
export function WhyFoot({
  confidence,
  children,
}: {
  confidence: number;
  /** The rule in words; none where the interface's language has none. */
  children?: ComponentChildren;
}): JSX.Element {
  const { t, percent } = useWords();
  return (
    <p class="why-foot">
      {children} {confidence > 0 && t('why_measured', percent(confidence))}
    </p>
  );
}
