/** A line on asking somebody for their side, answered or not. */
export const COMMENT_SOUGHT =
  /\b(?:(?:did|do|does|has|have|had)(?: not|n['’]t) (?:\w+ )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)? (?:a |an |\w+ )?(?:requests?|calls?|messages?|emails?))|declined (?:to comment|comment|to be interviewed)|(?:could not|couldn['’]t) (?:immediately )?be reached|(?:requests?|asked|approached|contacted|reached|reached out) for (?:further |a |an |additional )?(?:comments?|response|statement|interview)|no immediate (?:comment|response|reply))\b/i;
