import type { Modifier } from './form.ts';
import type { Language } from './language.ts';
import type { Lexemes } from './lexemes.ts';
import { type Candidate, compile } from './pattern.ts';

/** A candidate with the words before it that belong to it. */
export type Modified = Candidate & { readonly mod: Modifier | null };

/** Lexemes before an expression that its modifiers may take up. */
const REACH = 6;

/** Makes the step that takes "early", "the end of", "more than" into an expression. */
export function compileModifiers(language: Language): (lexemes: Lexemes, candidate: Candidate) => Modified {
  const compiled = language.modifiers.map((rule) => ({
    ...rule,
    expression: new RegExp(`(?:${compile(rule.pattern, language.vocabulary).source})$`),
  }));
  return (lexemes, candidate) => {
    const { form, from } = candidate;
    const own = form.kind === 'point' || form.kind === 'extent' ? (form.mod ?? null) : null;
    if (form.kind !== 'point' && form.kind !== 'extent') return { ...candidate, mod: own };
    const before = lexemes.signs.slice(Math.max(0, from - REACH), from);
    for (const { of, mod, expression } of compiled) {
      if (of !== 'both' && of !== form.kind) continue;
      const match = expression.exec(before);
      if (match !== null) return { ...candidate, from: from - match[0].length, mod: mod ?? own };
    }
    return { ...candidate, mod: own };
  };
}
