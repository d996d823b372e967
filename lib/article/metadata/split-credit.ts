/** A caption and who its picture is from. */
export type Credited = { readonly caption: string | null; readonly credit: string | null };

const LABEL =
  '(?:photo(?:graph)?s?|picture|image|foto(?:graf(?:ie|ia|ía)?)?|bild|crédits?|credits?|source|quelle|fuente|fonte|copyright|illustration|video|reuters photo)';
// "(Photo by AFP)", "[Photo: Jane Roe/Agency]", "(AFP)"
const IN_BRACKETS = new RegExp(
  `\\s*[([]\\s*(?:${LABEL}\\s*(?:by|credit|courtesy of|von|de)?\\s*[:/]?\\s*|©\\s*)([^()[\\]]{2,80}?)\\s*[)\\]]\\s*$`,
  'iu',
);
// "Photo: Jane Roe", "Credit: Agency", "© Agency", "Photograph by Jane Roe"
const LABELLED = new RegExp(
  `(?:^|[.!?…»”"’|]\\s*|\\s[-–—|]\\s*|\\s)(?:${LABEL}\\s*(?::|by\\b|credit:?|\\/)|©|\\(c\\))\\s*([^:]{2,100})$`,
  'iu',
);

/** Divides a caption from the credit at its end. */
export function splitCredit(text: string): Credited {
  const match = IN_BRACKETS.exec(text) ?? LABELLED.exec(text);
  if (match === null) return { caption: text || null, credit: null };
  const kept = text.slice(0, match.index + (/^[.!?…»”"’]/.exec(match[0])?.[0].length ?? 0)).trim();
  return { caption: kept === '' ? null : kept, credit: (match[1] ?? '').trim() || null };
}
