import { parseDay } from '../../dates/parse-day.ts';
import type { LeadImage } from '../../document.ts';
import type { Part } from '../body/label-blocks.ts';
import { splitCredit } from './split-credit.ts';

/** The lead picture: the first one captioned before the article is well under way. */
export function findLeadImage(parts: readonly Part[]): LeadImage | null {
  const at = parts.findIndex(({ role }) => role === 'caption');
  const paragraphsBefore = parts.slice(0, Math.max(0, at)).filter(({ role }) => role === 'paragraph').length;
  const part = parts[at];
  if (part === undefined || paragraphsBefore > 3) return null;
  const { caption, credit } = splitCredit(part.chunk.text);
  return { caption, credit, date: parseDay(part.chunk.text) };
}
