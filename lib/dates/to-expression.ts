import type { TimeExpression, TimeType } from '../document.ts';
import { type Day, toIso, weekdayOf } from './calendar.ts';
import type { Form } from './form.ts';
import { intervalOf, toEdtf } from './interval.ts';
import type { Lexemes } from './lexemes.ts';
import type { Modified } from './modifiers.ts';
import type { Resolved } from './resolve.ts';

/** Puts together what grammar and resolution found into the document's form. */
export function toExpression(
  id: string,
  text: string,
  lexemes: Lexemes,
  { form, rule, mod, from, to }: Modified,
  { value, anchor }: Resolved,
  confidence: number,
): TimeExpression {
  const start = lexemes.list[from]?.start ?? 0;
  const end = lexemes.list[to - 1]?.end ?? start;
  const interval = form.kind === 'point' ? intervalOf(value) : null;
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    type: typeOf(form),
    value,
    mod,
    quant: form.kind === 'repeat' ? (form.quant ?? null) : null,
    freq: form.kind === 'repeat' ? (form.freq ?? null) : null,
    vague: form.kind === 'vague',
    edtf: interval && toEdtf(value, mod),
    from: interval && toIso(interval.from),
    to: interval && toIso(interval.to),
    ...(interval && weekdayDiffers(form, interval.from) ? { weekdayDiffers: true as const } : {}),
    anchor,
    rule: rule.name,
    confidence,
  };
}

function typeOf(form: Form): TimeType {
  if (form.kind === 'extent') return 'DURATION';
  if (form.kind === 'repeat') return 'SET';
  return form.kind === 'point' && (form.clock !== undefined || form.part !== undefined) ? 'TIME' : 'DATE';
}

/** "Monday, Oct. 31, 2019" was a Thursday. */
function weekdayDiffers(form: Form, day: Day): boolean {
  return (
    form.kind === 'point' &&
    form.weekday !== undefined &&
    form.day !== undefined &&
    form.until === undefined &&
    weekdayOf(day) !== form.weekday
  );
}
