import { isDay, toDay, toIso } from './calendar.ts';

/**
 * Month names in lower case without accents or stops, in English, French, German, Spanish, Italian, Portuguese and
 * Dutch; a name is also known by any beginning that no other month shares ("sept", "janv", "déc").
 */
const MONTHS = [
  'january janvier januar janner enero gennaio janeiro januari ene gen',
  'february fevrier februar febrero febbraio fevereiro februari',
  'march mars marz maerz marzo marco maart mrz mrt',
  'april avril abril aprile',
  'may mai mayo maggio maio mei mag',
  'june juin juni junio giugno junho giu',
  'july juillet juli julio luglio julho lug',
  'august aout agosto augustus ago',
  'september septembre septiembre settembre setembro set sept',
  'october octobre oktober octubre ottobre outubro oct okt ott out',
  'november novembre noviembre novembro',
  'december decembre dezember diciembre dicembre dezembro dez dic',
].map((names) => names.split(' '));

const MONTH_OF = monthTable();

// "31 October 2019", "31. Oktober 2019", "1er août 2019", "31 de octubre de 2019", "31st of October, 2019", "31-Oct-2019"
const DAY_MONTH_YEAR =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:de[l]?\s+)?(\d{4})(?!\d)/gu;
// "Oct. 31, 2019", "October 31st 2019"
const MONTH_DAY_YEAR = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
// "2019-10-31", "2019/10/31", "2019.10.31", with or without a time behind
const YEAR_FIRST = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
// "31/10/2019", "31.10.2019", "10-31-2019"
const YEAR_LAST = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;

/**
 * The first whole day that a visible date or a caption states ("Oct. 31, 2019", "31 octobre 2019", "2019/10/31").
 *
 * Words around it do not matter; a day without its year is no whole day. Dots always put the day first
 * ("03.04.2019"). Between slashes either order is read where only one is a day; where both are, `order` decides.
 *
 * @param order how the page writes "03/04/2019", where something else tells; null: unknown.
 * @return `2019-10-31`; null where the text gives no whole day or leaves open which.
 */
export function parseDay(text: string, order: 'day-first' | 'month-first' | null = null): string | null {
  const found: { at: number; iso: string | null | undefined }[] = [];
  for (const m of text.matchAll(DAY_MONTH_YEAR))
    found.push({ at: m.index, iso: isoOf(m[3], monthOf(m[2]), m[1]) });
  for (const m of text.matchAll(MONTH_DAY_YEAR))
    found.push({ at: m.index, iso: isoOf(m[3], monthOf(m[1]), m[2]) });
  for (const m of text.matchAll(YEAR_FIRST))
    found.push({ at: m.index, iso: isoOf(m[1], Number(m[3]), m[4]) });
  for (const m of text.matchAll(YEAR_LAST)) found.push({ at: m.index, iso: yearLast(m) });
  const days = found.filter(({ iso }) => iso !== undefined).sort((a, b) => a.at - b.at);
  return days[0]?.iso ?? null;

  /** Null where both orders make a day and nothing tells which; undefined where neither does. */
  function yearLast(match: RegExpMatchArray): string | null | undefined {
    const dayFirst = isoOf(match[4], Number(match[3]), match[1]);
    const monthFirst = isoOf(match[4], Number(match[1]), match[3]);
    if (match[2] === '.' || order === 'day-first') return dayFirst ?? monthFirst;
    if (order === 'month-first') return monthFirst ?? dayFirst;
    if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return null;
    return dayFirst ?? monthFirst;
  }
}

function isoOf(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | undefined {
  if (month === undefined || !isDay(Number(year), month, Number(day))) return undefined;
  return toIso(toDay(Number(year), month, Number(day)));
}

function monthOf(name: string | undefined): number | undefined {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTH_OF.get(plain);
}

function monthTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const shared = new Set<string>();
  MONTHS.forEach((names, i) => {
    for (const name of names) {
      for (let length = 3; length < name.length; length++) {
        const beginning = name.slice(0, length);
        const other = table.get(beginning);
        if (other !== undefined && other !== i + 1) shared.add(beginning);
        else table.set(beginning, i + 1);
      }
    }
  });
  for (const beginning of shared) table.delete(beginning);
  MONTHS.forEach((names, i) => {
    for (const name of names) table.set(name, i + 1);
  });
  return table;
}
