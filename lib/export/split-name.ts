/** A person's name in the parts a citation wants; one word, or a body's name, stays whole. */
export type NameParts = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Words that begin a family name: "Ursula von der Leyen", "Juan de la Cruz". */
const PARTICLES = new Set(
  'al ap bin bint da das de del della den der di do dos du el ibn la le san st ten ter van vom von zu'.split(
    ' ',
  ),
);
/** Words that show a body, not a person. */
const BODY =
  /\b(?:staff|news|press|agency|agencies|editors?|desk|team|correspondents?|reporters?|times|post|media)\b/i;

/** Splits before the last word, or before the particles in front of it. */
export function splitName(name: string): NameParts {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || BODY.test(name)) return { literal: name.trim() };
  let family = words.length - 1;
  while (family > 1 && PARTICLES.has((words[family - 1] ?? '').toLowerCase())) family--;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}
