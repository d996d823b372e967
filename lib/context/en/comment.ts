const ASKED = `(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|e-?mails?|messages?|calls?|letters?|comment|allegations?|claims?)`;

/** A line on asking somebody for their side, answered or not. */
export const COMMENT_SOUGHT = new RegExp(
  [
    String.raw`(?:did|does|has|have|had)(?: not|n['’]t) (?:yet )?(?:immediately )?(?:respond(?:ed)?|repl(?:y|ied)) to (?:[\w’'-]+ ){0,5}?${ASKED}`,
    `(?:did|has|have|had)(?: not|n['’]t) (?:yet )?immediately (?:respond|reply|comment)`,
    String.raw`(?:did|has|have|had)(?: not|n['’]t) return(?:ed)? (?:[\w’'-]+ ){0,4}?${ASKED}`,
    'declined to (?:comment|be interviewed)',
    `could(?: not|n['’]t) (?:immediately )?be reached`,
    String.raw`(?:asked|approached|contacted|reached out to|request(?:ed)?|requests|reached) (?:[\w’'-]+ ){0,6}?for (?:further |a |an |additional )?(?:comments?|a response|a statement)`,
    'no immediate (?:comment|response|reply)',
  ]
    .map((part) => String.raw`\b(?:${part})\b`)
    .join('|'),
  'i',
);
