import { FORM, type ReportingVerb } from './en/reporting-verbs.ts';
import { AUXILIARY, CLASS } from './en/word-classes.ts';
import { hasClass, type Tagged } from './tagged.ts';

/**
 * The verb and the auxiliaries and adverbs before it, as token indices.
 *
 * finite      "has repeatedly said": its subject stands before it
 * passive     "was told", "has been accused"
 * infinitive  "to say"
 * participle  "saying": the subject is that of the sentence, or the noun before it
 */
export type VerbGroup = {
  readonly start: number;
  readonly verb: number;
  readonly kind: 'finite' | 'passive' | 'infinitive' | 'participle';
  readonly negated: boolean;
};

/** Read the group that ends in the reporting verb at token `i`, looking back no further than token `from`. */
export function readVerbGroup(line: Tagged, i: number, verb: ReportingVerb, from: number): VerbGroup | null {
  let start = i;
  let negated = false;
  let helper = 0;
  let k = i - 1;
  for (; k >= from; k--) {
    const lower = line.tokens[k]?.lower ?? '';
    if (lower === 'not' || lower === 'never' || lower === "n't") negated = true;
    // "'s" is a verb here only behind a pronoun ("he's saying"); behind a noun it is a possessive.
    const aux = hasClass(line, k, AUXILIARY) || (lower === "'s" && hasClass(line, k - 1, CLASS.subject));
    if (aux) {
      if (lower.endsWith("n't")) negated = true;
      if (helper === 0) helper = helperOf(line, k);
      start = k;
    } else if (hasClass(line, k, CLASS.adverb) && !hasClass(line, k, CLASS.time)) {
      start = k;
    } else break;
  }
  const to = line.tokens[k]?.lower === 'to';
  if (helper === CLASS.be) {
    if ((verb.forms & FORM.gerund) !== 0) return { start, verb: i, kind: 'finite', negated };
    if ((verb.forms & FORM.participle) !== 0) return { start, verb: i, kind: 'passive', negated };
    return null;
  }
  if (helper === CLASS.have) {
    if (to) return { start: k, verb: i, kind: 'infinitive', negated };
    return (verb.forms & FORM.participle) !== 0 ? { start, verb: i, kind: 'finite', negated } : null;
  }
  if (helper !== 0)
    return (verb.forms & FORM.base) !== 0 ? { start, verb: i, kind: 'finite', negated } : null;
  if (to && (verb.forms & FORM.base) !== 0) return { start: k, verb: i, kind: 'infinitive', negated };
  if ((verb.forms & FORM.gerund) !== 0) return { start, verb: i, kind: 'participle', negated };
  // "a plan described by officials": a participle behind its noun, with its agent.
  const next = line.tokens[i + 1]?.lower;
  if (
    (verb.forms & FORM.participle) !== 0 &&
    (next === 'by' || (next === 'as' && line.tokens[i + 2]?.lower !== 'if'))
  )
    return null;
  if ((verb.forms & (FORM.past | FORM.present | FORM.base)) !== 0)
    return { start, verb: i, kind: 'finite', negated };
  return null;
}

function helperOf(line: Tagged, k: number): number {
  for (const bit of [CLASS.modal, CLASS.do, CLASS.have]) if (hasClass(line, k, bit)) return bit;
  return CLASS.be;
}
