import type { SignalKind } from '../document.ts';
import type { FindSignal } from './finding.ts';
import { articleAge } from './signals/article-age.ts';
import { byline } from './signals/byline.ts';
import { headlineQuote } from './signals/headline-quote.ts';
import { institutions } from './signals/institutions.ts';
import { label } from './signals/label.ts';
import { modified } from './signals/modified.ts';
import { noPublicationDate } from './signals/no-publication-date.ts';
import { noSource } from './signals/no-source.ts';
import { notQuoted } from './signals/not-quoted.ts';
import { oldStatement } from './signals/old-statement.ts';
import { photoDate } from './signals/photo-date.ts';
import { publisher } from './signals/publisher.ts';
import { relativeDates } from './signals/relative-dates.ts';
import { secondHand } from './signals/second-hand.ts';
import { sharedCopy } from './signals/shared-copy.ts';
import { sourcing } from './signals/sourcing.ts';
import { textRead } from './signals/text-read.ts';
import { unlinkedDocument } from './signals/unlinked-document.ts';
import { unnamedSource } from './signals/unnamed-source.ts';
import { vagueSource } from './signals/vague-source.ts';

/** Every kind of signal, in the order they are shown. */
export const SIGNALS: readonly {
  readonly kind: SignalKind;
  readonly find: FindSignal;
  /** Off until the reader turns such signals on: the reading they rest on is less certain. */
  readonly lessCertain: boolean;
  /** Rests on rules for the article's language: silent where there are none. */
  readonly readsText: boolean;
}[] = [
  { kind: 'label', find: label, lessCertain: false, readsText: false },
  { kind: 'text-read', find: textRead, lessCertain: false, readsText: false },
  { kind: 'article-age', find: articleAge, lessCertain: false, readsText: false },
  { kind: 'no-publication-date', find: noPublicationDate, lessCertain: false, readsText: false },
  { kind: 'modified', find: modified, lessCertain: false, readsText: false },
  { kind: 'photo-date', find: photoDate, lessCertain: false, readsText: false },
  { kind: 'byline', find: byline, lessCertain: false, readsText: false },
  { kind: 'publisher', find: publisher, lessCertain: false, readsText: false },
  { kind: 'shared-copy', find: sharedCopy, lessCertain: false, readsText: false },
  { kind: 'sourcing', find: sourcing, lessCertain: false, readsText: true },
  { kind: 'unnamed-source', find: unnamedSource, lessCertain: false, readsText: true },
  { kind: 'vague-source', find: vagueSource, lessCertain: false, readsText: true },
  { kind: 'headline-quote', find: headlineQuote, lessCertain: false, readsText: true },
  { kind: 'second-hand', find: secondHand, lessCertain: false, readsText: true },
  { kind: 'old-statement', find: oldStatement, lessCertain: false, readsText: true },
  { kind: 'unlinked-document', find: unlinkedDocument, lessCertain: false, readsText: true },
  { kind: 'relative-dates', find: relativeDates, lessCertain: false, readsText: true },
  { kind: 'institutions', find: institutions, lessCertain: false, readsText: true },
  { kind: 'not-quoted', find: notQuoted, lessCertain: true, readsText: true },
  { kind: 'no-source', find: noSource, lessCertain: true, readsText: true },
];
