import type { Paragraph } from '../text/paragraphs.ts';
import type { Form, Point } from './form.ts';
import type { Lexemes } from './lexemes.ts';
import type { Candidate } from './pattern.ts';

/** How far from its marks the words around a quote still tell when it was said, in tokens. */
const REACH = 12;

/**
 * Which expression tells the day on which quoted words were said: in `"We sign tomorrow," she said on Monday` tomorrow
 * is counted from that Monday.
 *
 * @return an index into `candidates`; null where candidate `i` is no "today" or "tomorrow" inside quotation marks, or
 * where no day stands just outside them.
 */
export function findDayOfSpeech(
  candidates: readonly Candidate[],
  i: number,
  lexemes: Lexemes,
  paragraph: Paragraph,
): number | null {
  const candidate = candidates[i];
  if (candidate === undefined || !isCountedFromToday(candidate.form)) return null;
  const tokenOf = ({ from }: Candidate): number => lexemes.list[from]?.token ?? 0;
  const marks = marksAround(paragraph, tokenOf(candidate));
  if (marks === null) return null;
  const near = candidates.findIndex((other) => {
    const at = tokenOf(other);
    const distance = at > marks.close ? at - marks.close : marks.open - at;
    return isDay(other.form) && distance > 0 && distance <= REACH && marksAround(paragraph, at) === null;
  });
  return near < 0 ? null : near;
}

function isCountedFromToday(form: Form): form is Point {
  return form.kind === 'point' && form.shift?.unit === 'D' && form.shift.base === 'published';
}

/** A day by its weekday or date, or counted from publication itself ("he said yesterday"). */
function isDay(form: Form): boolean {
  return (
    form.kind === 'point' &&
    (form.weekday !== undefined || form.day !== undefined || isCountedFromToday(form)) &&
    form.lean !== 'next'
  );
}

/** The token indexes of the marks a token stands between; null outside of any. */
function marksAround({ tokens }: Paragraph, at: number): { open: number; close: number } | null {
  let open = -1;
  for (let k = 0; k < tokens.length; k++) {
    const mark = tokens[k]?.text;
    if (mark === '“' || (mark === '"' && open < 0)) {
      open = k;
    } else if (mark === '”' || mark === '"') {
      if (open >= 0 && open < at && at < k) return { open, close: k };
      open = -1;
    }
    if (k > at && open < 0) return null;
  }
  return null;
}
