import type { ComponentChildren, JSX } from 'preact';
import type { Document, TimeExpression } from '../../lib/document.ts';
import { formatDays } from '../../lib/page/describe-finding.ts';
import { formatClock, formatDay, formatDuration } from '../shared/format-day.ts';
import { CopyIcon, JumpIcon } from '../shared/icons.tsx';
import { useWords, type Words } from '../shared/words.ts';
import { ArticleWords, around, type Emphasis } from './ArticleWords.tsx';
import { FindingRow, type RowPlace } from './FindingRow.tsx';
import type { FindingActions } from './finding-actions.ts';
import { WhyFoot } from './WhyFoot.tsx';

export function DateRow({
  document,
  date,
  place,
  actions,
  as = 'date',
  hits = [],
}: {
  document: Document;
  date: TimeExpression;
  place: RowPlace;
  actions: FindingActions;
  /** photo: the caption's own date; placeless: it has no place on the calendar. */
  as?: 'date' | 'photo' | 'placeless';
  hits?: readonly Emphasis[];
}): JSX.Element {
  const words = useWords();
  const { article } = document;
  const span = around(article, date);
  return (
    <FindingRow
      place={place}
      isTitleFirst
      title={
        <span class="when num">
          <i class={`glyph ${as}`} />
          {whenOf(date, words)}
        </span>
      }
      words={
        <ArticleWords
          article={article}
          span={span}
          emphases={[{ start: date.start, end: date.end, as: 'date' }, ...hits]}
          isExcerpt
        />
      }
      tags={[...(as === 'photo' ? [words.t('stated_photo')] : []), ...tagsOf(date, document, words)]}
      why={
        <>
          <p>{whyOf(date, document, words)}</p>
          <WhyFoot rule={date.rule} confidence={date.confidence} />
        </>
      }
      actions={[
        { label: words.t('action_jump'), icon: <JumpIcon />, run: () => actions.reveal(date, date.id) },
        {
          label: words.t('action_copy_date'),
          icon: <CopyIcon />,
          run: () => actions.copy(date.edtf ?? date.value),
          confirms: true,
        },
      ]}
    />
  );
}

/** The place on the calendar, or what stands for it where there is none. */
export function whenOf(date: TimeExpression, { t, locale }: Words): string {
  if (date.from !== null && date.to !== null) {
    const interval = formatClock(date.value, locale) ?? formatDays(date.from, date.to, locale);
    return date.mod === null ? interval : t(`mod_${date.mod}`, interval);
  }
  if (date.type === 'DURATION') return formatDuration(date.value, locale) ?? t('date_no_place');
  return t(date.type === 'SET' ? 'date_repeated' : 'date_no_place');
}

function tagsOf(date: TimeExpression, document: Document, { t }: Words): string[] {
  if (date.anchor === 'published') return [t('anchor_published')];
  if (date.anchor === 'dateline') return [t('anchor_dateline')];
  const other = document.dates.find((one) => one.id === date.anchor);
  if (other !== undefined) return [t('anchor_date', other.text)];
  if (date.type === 'DURATION') return [t('date_duration')];
  return date.anchor === 'text' ? [t('anchor_text')] : [];
}

function whyOf(date: TimeExpression, document: Document, words: Words): ComponentChildren {
  const { t, locale } = words;
  const { published } = document.article;
  if (date.anchor === 'published' && published !== null)
    return t('why_anchor_published', date.text, formatDay(published.value, locale));
  const other = document.dates.find((one) => one.id === date.anchor);
  if (other !== undefined) return t('why_anchor_date', date.text, other.text, whenOf(other, words));
  if (date.anchor === 'dateline') return t('why_anchor_dateline', date.text);
  if (date.from === null) return t('why_anchor_none', date.text);
  return t('why_anchor_text', date.text);
}
