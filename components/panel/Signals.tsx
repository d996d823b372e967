import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Document, Signal } from '../../lib/document.ts';
import { type MessageKey, useWords } from '../shared/words.ts';
import { ArticleWords } from './ArticleWords.tsx';
import type { FindingActions } from './finding-actions.ts';

/** Neutral facts about the article, each with the words that it rests on. */
export function Signals({
  document,
  withLessCertain,
  actions,
}: {
  document: Document;
  withLessCertain: boolean;
  actions: FindingActions;
}): JSX.Element | null {
  const { t } = useWords();
  const signals = document.signals.filter((signal) => withLessCertain || !signal.lessCertain);
  if (signals.length === 0) return null;
  return (
    <section aria-labelledby="signals">
      <h2 id="signals">{t('signals_title')}</h2>
      <ul class="signals">
        {signals.map((signal) => (
          <SignalLine key={signal.text} document={document} signal={signal} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function SignalLine({
  document,
  signal,
  actions,
}: {
  document: Document;
  signal: Signal;
  actions: FindingActions;
}): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <span class="signal-text" dir="auto">
        {signal.text}
      </span>
      <button
        type="button"
        class="link"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('row_why')}
      </button>
      <div id={id} class="signal-why" hidden={!isOpen}>
        {/* The rule is named by the key of its sentence. */}
        <p class="soft">{t(signal.rule as MessageKey)}</p>
        {signal.evidence.length > 0 && (
          <ul class="evidence">
            {signal.evidence.map((span) => (
              <li key={span.start}>
                <button
                  type="button"
                  class="chip"
                  title={t('action_jump')}
                  onClick={() => actions.reveal(span, null)}
                >
                  <ArticleWords article={document.article} span={span} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
