import type { TimelineEvent } from '../../lib/dates/timeline.ts';
import { epochOf } from '../../lib/wording/epoch.ts';
import type { Stretch } from './time-scale.ts';

/** An event of the timeline to draw: its days in milliseconds of UTC, and an id for its row. */
export type DrawnEvent = Omit<TimelineEvent, 'from' | 'to'> & Stretch & { readonly id: string };

export function toDrawn(event: TimelineEvent): DrawnEvent {
  return {
    ...event,
    id: event.date?.id ?? event.kind,
    from: epochOf(event.from),
    to: epochOf(event.to),
  };
}
