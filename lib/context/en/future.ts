/** A sentence that looks ahead: a date in it may lie after the writing. */
export const LOOKS_AHEAD =
  /\b(?:will|shall|would|won['’]t|could|may|might|by|until|till|before|expect(?:s|ed)?|scheduled|due|plan(?:s|ned)?|project(?:s|ed|ions?)|forecasts?|targets?|deadline|going to|set to|goals?|aims?|upcoming|next|coming)\b|['’]ll\b/i;

/** What stands before a bare year that tells when something was ("in 2015"), not what it is called ("Expo 2015"). */
export const BEFORE_YEAR = /\b(?:in|since|during|from|of|early|late|mid)[\s-]+$/i;
