/** What may stand after a date that tells when: a preposition, a conjunction, a pronoun, an auxiliary. */
const AFTER_TIME =
  /^(?:$|[^ ]| (?:in|on|at|and|or|but|by|for|to|from|with|after|before|as|when|while|that|which|where|the|an?|is|was|were|are|has|had|have|will|would|until|of|near|during|he|she|it|they|we|because|so|if|than|about|last|this|next)\b| [^\p{L}])/u;

/** Whether a month and day, by the words after it, is what something is called: "the January 6 committee". */
export function isEventName(date: string, after: string): boolean {
  return /^\p{Lu}\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?$/u.test(date) && !AFTER_TIME.test(after);
}
