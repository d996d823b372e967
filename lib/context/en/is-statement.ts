/** Somebody else's account of the world: no question, no line of a list, nothing the writer tells of himself. */
export function isStatement(words: string): boolean {
  return (
    words.split(' ').length > 5 &&
    /[.!]["”’]?$/.test(words) &&
    !/\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b/.test(words) &&
    !/^(?:[–—•]|[A-Z]:) /.test(words)
  );
}
