import type { Source } from '../document.ts';
import type { Facts } from './finding.ts';

/** Attributions below this are right too seldom to rest a line on. */
export const SURE = 0.8;

/** Whether at least one attribution to the source is among the surer ones. */
export function hasSureQuote(source: Source, { reading }: Pick<Facts, 'reading'>): boolean {
  return reading.quotes.some(({ source: id, confidence }) => id === source.id && confidence >= SURE);
}
