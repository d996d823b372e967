import type { JSX } from 'preact';
import type { Identification } from '../../lib/document.ts';
import { useWords } from './words.ts';

/**
 * How a source is identified, as a shape: ● named, ◐ described but not named, ○ vague. The same in rows, bars, cards.
 *
 * @param isSpoken false where the words beside it already say it
 */
export function IdentificationMark({
  is,
  isSpoken = true,
}: {
  is: Identification;
  isSpoken?: boolean;
}): JSX.Element {
  const label = useWords().t(`identification_${is}`);
  return (
    <span class="mark" title={label}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4.1" fill="none" stroke="var(--source)" stroke-width="1.6" />
        {is === 'named' && <circle cx="5" cy="5" r="4.1" fill="var(--source)" />}
        {is === 'unnamed' && <path d="M5 .9a4.1 4.1 0 0 0 0 8.2z" fill="var(--source)" />}
      </svg>
      {isSpoken && <span class="only-spoken">{`${label} `}</span>}
    </span>
  );
}
