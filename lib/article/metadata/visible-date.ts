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
  /^(?:[A-ZÀ-ÞĀ-Я][^\d.;!?"“„«]{2,25}[,/:]?\s*)?\(?\d{1,2}\.?[ ./-](?:\d{1,2}|[^\s\d.,;]{3,12})\.?[ ./-](?:19|20)\d\d\)?/;

/** A byline or a picture's caption may stand before it. */
const OPENING_LINES = 4;

/** The date that the first paragraph opens with, as press offices set it. */
function openingDate(chunks: readonly Chunk[], body: Box | null, at: number): string | null {
  if (body === null) return null;
  const start = Math.max(at + 1, body.from);
  for (const { text } of chunks.slice(start, Math.min(start + OPENING_LINES, body.to))) {
    const date = OPENING.exec(text)?.[0];
    if (date !== undefined) return date;
  }
  return null;
}

// "Dieser Artikel wurde am … geschrieben", "Published on …": the date is the article's wherever the line stands.
const WRITTEN =
  /\b(?:published|posted|written on|veröffentlicht|erschienen am|geschrieben|gepostet|publié le|mis en ligne|publicado el|publicado em|pubblicato il)/i;

/**
 * For pages that give no date where dates belong: lines that say what they date, wherever they are, then short lines
 * with a date near the headline, in boxes named for other things too; what readers wrote has dates of its own.
 */
export function looseDates(
  { chunks }: Walk,
  headline: Chunk | null,
  body: Box | null,
  order: DayOrder,
): string[] {
  const at = headline === null ? (body?.from ?? 0) : chunks.indexOf(headline);
  const end = Math.max(at, body?.to ?? 0) + BELOW;
  const found: { readonly text: string; readonly far: number }[] = [];
  chunks.forEach(({ text, box, linked }, i) => {
    if (text.length > 2 * LONGEST_LINE || !/\d/.test(text) || parseDay(text, order) === null) return;
    if (
      closest(box, ({ kind, tag }) => kind === 'comments' || tag === 'figure') !== null ||
      /©|copyright/i.test(text.slice(0, 12))
    )
      return;
    const label = WRITTEN.exec(text);
    const after = label === null ? '' : text.slice(label.index);
    if (label !== null)
      found.push({ text: parseDay(after, order) === null ? text : after, far: Math.abs(i - at) / 1000 });
    // A sort of kicker: some templates set the date into the heading itself.
    else if (i === at && parseDay(text.slice(0, 12), order) !== null)
      found.push({ text: text.slice(0, 12), far: 1 });
    else if (
      i >= at - ABOVE &&
      i < end &&
      text.length < 60 &&
      (linked < 0.5 * text.length || text.length < 30)
    )
      found.push({ text, far: 1 + Math.abs(i - at) });
  });
  return found.sort((a, b) => a.far - b.far).map((line) => line.text);
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
