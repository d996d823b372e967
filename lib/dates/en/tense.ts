import type { Token } from '../../text/tokens.ts';

const FUTURE = new Set(
  "will shall 'll won't scheduled due expected expects plans planned upcoming slated".split(' '),
);
const PAST = new Set('was were had did said'.split(' '));

/** How many tokens away a verb still says something of an expression. */
const REACH = 12;

/** The tense of the verb nearest to the token `at`, within its sentence. */
export function englishTenseAround(
  tokens: readonly Token[],
  sentence: { readonly from: number; readonly to: number },
  at: number,
): 'past' | 'future' | null {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const i of [at - distance, at + distance]) {
      if (i < sentence.from || i >= sentence.to) continue;
      const word = tokens[i]?.lower ?? '';
      if (FUTURE.has(word)) return 'future';
      if (PAST.has(word) || (word.length > 4 && word.endsWith('ed'))) return 'past';
    }
  }
  return null;
}
