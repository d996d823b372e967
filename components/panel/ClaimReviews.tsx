import type { JSX } from 'preact';
import { describeClaimReviews } from '../../lib/context/declared.ts';
import type { Article } from '../../lib/document.ts';
import { WebLink } from '../shared/WebLink.tsx';
import { useWords } from '../shared/words.ts';
import { Fact } from './Fact.tsx';

/** The claims that a fact check reviews, and how it rates them in its own words. */
export function ClaimReviews({ article }: { article: Article }): JSX.Element | null {
  const { t, catalogue } = useWords();
  const reviews = describeClaimReviews(article, catalogue);
  if (reviews.length === 0) return null;
  return (
    <Fact name={t('fact_reviews')}>
      <ul class="reviews">
        {reviews.map(({ text, url }) => (
          <li key={text} dir="auto">
            {text} {/* Most reviews stand on the page that is being read. */}
            {url !== null && url !== article.url && <WebLink href={url}>{t('review_link')}</WebLink>}
          </li>
        ))}
      </ul>
      <small>{t('from_metadata')}</small>
    </Fact>
  );
}
