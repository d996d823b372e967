const DOCUMENT =
  'stud(?:y|ies)|reports?|surveys?|polls?|audits?|white papers?|working papers?|research papers?|court (?:documents|papers|filings|records)|(?:court |regulatory |legal )?filings?|lawsuits?|complaints?|indictments?|affidavits?|memos?|letters?|(?:press|news) releases?|statements?';

/** A determiner and up to four words before the noun: "a new, 40-page report". */
const BEFORE = String.raw`(?:(?:an?|the|its|his|her|their|two|three|several|one|another|this|last) )?(?:[\w’'.-]+,? ){0,4}?`;

/**
 * Words that rest on a document, with the document as the group `document` and its noun as `noun`.
 *
 * Only where the sentence uses it as a source ("according to a report", "in a statement", "a study found"): a report that is
 * merely spoken about is not a mention that a link would answer.
 */
export const CITED_DOCUMENTS: readonly RegExp[] = [
  `according to (?<document>${BEFORE}(?<noun>${DOCUMENT}))\\b`,
  `\\bin (?<document>(?:an?|the|its|his|her|their) (?:[\\w’'-]+ ){0,3}?(?<noun>statements?|(?:press|news) releases?|letters?|memos?|(?:court |regulatory |legal )?filings?|reports?|stud(?:y|ies)|affidavits?|lawsuits?|complaints?))(?= (?:on|by|from|to|that|issued|released|posted|published|sent|filed|obtained|seen|emailed|dated|late|early|after|said|saying)\\b|[,.;:]| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
  `\\b(?<document>(?:an?|the|another|one|two|three|several) (?:[\\w’'-]+ ){0,3}?(?<noun>stud(?:y|ies)|reports?|surveys?|polls?|audits?))(?: [\\w’'-]+){0,6}? (?:found|finds|shows?|showed|suggests?|suggested|concludes?|concluded|estimates?|estimated|published in|published by|released by|conducted by|commissioned by)\\b`,
  `\\b(?<document>(?<noun>court (?:documents|papers|filings|records)))\\b`,
].map((pattern) => new RegExp(pattern, 'gi'));
