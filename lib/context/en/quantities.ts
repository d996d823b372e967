/** Money, numerals with a scale or per cent, round magnitudes in letters, plain numerals. */
export const QUANTITY = new RegExp(
  [
    String.raw`(?:US|A|C|NZ|HK)?[$€£¥₹]\s?\d[\d,]*(?:\.\d+)?(?:[\s-]?(?:thousand|million|billion|trillion|bn|m|k)\b)?`,
    String.raw`\b\d[\d,]*(?:\.\d+)?\s?(?:%|per ?cent\b|percentage points?\b)`,
    String.raw`\b\d[\d,]*(?:\.\d+)?[\s-]?(?:thousand|million|billion|trillion|bn)\b`,
    String.raw`\b(?:(?:tens|hundreds) of (?:thousands|millions|billions)|dozens|scores|hundreds|thousands|millions|billions)(?= of\b)`,
    String.raw`\b(?:half a|one|two|three|four|five|six|seven|eight|nine|ten|a) (?:hundred|thousand|million|billion|trillion)\b`,
    // A plain numeral: no part of a longer number, a score, a time, a model or a hyphened adjective.
    String.raw`(?<![\p{L}\p{N}.,:/$€£#-])\d{1,3}(?:,\d{3})*(?![\p{L}\p{N}%:/-]|[.,]\d)(?= (?:[\p{L}])|$)`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'giu',
);

/** Words that are no unit: what is counted ends before them. */
export const UNIT_STOPS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from by with as and or but than that which who when while where is are was were be been being ' +
    'has have had will would could can may more less after before since until during over under about into out up down off ' +
    'per each every this last next his her its their our your my it he she they we you i not said say says according also ' +
    'against between among through across around because if so then there here came went made took'
  ).split(' '),
);

/** Shares, money and large round numbers: what somebody must have counted. */
export const COUNTED =
  /[%$€£¥₹]|per ?cent|percentage|hundred|thousand|million|billion|trillion|dozens|scores|bn\b|\d{1,3}(?:,\d{3})+/i;
