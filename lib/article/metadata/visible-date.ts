import { parseDay } from '../../dates/parse-day.ts';
import { type Box, type Chunk, closest, type Walk } from '../body/chunk.ts';
import { isElsewhere } from '../body/elsewhere.ts';
import type { DayOrder } from './to-stamp.ts';

/** A line that states a date is short; a longer one tells of it. */
const LONGEST_LINE = 140;
/** Lines above the headline, and below it, where newsrooms print the date. */
const ABOVE = 6;
const BELOW = 14;

const UPDATED =
  /updat|modif|aktualis|geändert|änderung|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt|uppdat|opdat|oppdat|güncel|diperbarui|обновл|оновл|更新/i;
// What dates of publication stand beside: a time of day, a word for it, the author.
const LABEL =
  /\d[:.h]\d\d(?!\d)|publi|posted|written|created|erstellt|veröffentlicht|erschienen|stand\b|vom\b|geschrieben|eingestellt|posté|rédigé|mis en ligne|escrito|creado|criado|scritto|inserito|geplaatst|oluştur|опубл|^(?:by|von|par|por|di)\b|[|·•–—]/iu;
const POSTED =
  /publi|posted|veröffentlicht|erstellt|geschrieben|geändert|posté|mis en ligne|last (?:updated|modified)/i;

/** The lines that give the article's date to its readers, nearest to the headline first; "updated" lines come last. */
export function visibleDates(
  walk: Walk,
  headline: Chunk | null,
  body: Box | null,
  order: DayOrder,
): string[] {
  const { chunks } = walk;
  const at = headline === null ? (body?.from ?? 0) : chunks.indexOf(headline);
  const end = Math.max(at, body?.to ?? 0) + BELOW;
  const near: { readonly text: string; readonly far: number }[] = [];
  for (let i = Math.max(0, at - ABOVE); i < Math.min(chunks.length, end); i++) {
    const chunk = chunks[i];
    if (chunk === undefined || chunk === headline || !isDateLine(chunk, body, order)) continue;
    const isUpdate = UPDATED.test(chunk.text) && !/publi|veröff|erstellt|posted/i.test(chunk.text);
    // Inside the body, and away from it, a short line with a date is as likely about something else.
    const isBeside = i <= at + BELOW || chunk.box.kind === 'meta' || chunk.box.kind === 'author';
    near.push({
      text: chunk.text,
      far: Math.abs(i - at) + (i < at ? 2 : 0) + (isUpdate ? 40 : 0) + (isBeside ? 0 : 100),
    });
  }
  const opening = openingDate(chunks, body, at);
  if (opening !== null) near.push({ text: opening, far: BELOW });
  return near.sort((a, b) => a.far - b.far).map(({ text }) => text);
}

// "Berlin, 4 May 2020. The court …", "04.05.2020 The court …"
const OPENING =
  /^(?:\p{Lu}[\p{L} -]{2,25}[,/:]?\s*)?\(?\d{1,2}\.?[ ./-](?:\d{1,2}|\p{L}{3,10})\.?[ ./-](?:19|20)\d\d\)?/u;

/** The date that the first paragraph opens with, as press offices set it. */
function openingDate(chunks: readonly Chunk[], body: Box | null, at: number): string | null {
  const first = body === null ? undefined : chunks[Math.max(at + 1, body.from)];
  return first === undefined ? null : (OPENING.exec(first.text)?.[0] ?? null);
}

/** Lines anywhere on the page that say when it was last changed. */
export function changeDates({ chunks }: Walk): string[] {
  return chunks
    .filter(({ text }) => text.length < LONGEST_LINE && UPDATED.test(text))
    .map(({ text }) => text);
}

function isDateLine({ text, box }: Chunk, body: Box | null, order: DayOrder): boolean {
  if (text.length > LONGEST_LINE || !/\d/.test(text) || parseDay(text, order) === null) return false;
  if (
    isElsewhere(box, body) ||
    closest(box, ({ tag, kind }) => tag === 'figure' || kind === 'caption') !== null
  )
    return false;
  if (text.length > 60 && /\p{Ll}{3}[.!?]["”»]?$/u.test(text) && !POSTED.test(text)) return false;
  // "Harbour at dusk, 4 May 2020" is a caption, "On 4 May 2020 the court ruled." a sentence of the story.
  return (
    text.length <= 40 ||
    box.kind === 'meta' ||
    box.kind === 'author' ||
    LABEL.test(text) ||
    UPDATED.test(text)
  );
}
