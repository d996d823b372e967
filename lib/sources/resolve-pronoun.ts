import { PRONOUNS } from './en/pronouns.ts';
import type { Position } from './grammar.ts';
import type { Gender, Referent } from './referent.ts';

/** How much a mention in each position brings a referent to mind (after Lappin & Leass 1994, table 1). */
const WEIGHT: Readonly<Record<Position, number>> = { subject: 8, subordinate: 6, object: 4, oblique: 2 };
/** Whoever spoke last is most often who goes on speaking. */
const SPOKE = 4;
/** What is left of it a sentence later; sentences inside quotation marks do not count. */
const DECAY = 0.5;
/** Below this nobody is in mind any more: about four sentences after a subject. */
const FORGOTTEN = 0.4;

/** Who is in the reader's mind at a point of the text, and how much. */
export type Salience = {
  mention(referent: Referent, position: Position, spoke: boolean): void;
  nextSentence(): void;
  /** Who is in mind, the most present first. */
  inMind(): Referent[];
  /** Who a pronoun stands for; null where nobody in mind agrees with it. */
  resolve(word: string): Referent | null;
};

export function createSalience(): Salience {
  const weights = new Map<Referent, number>();
  return {
    mention(referent, position, spoke) {
      const gained = WEIGHT[position] + (spoke ? SPOKE : 0);
      // Many mentions do not add up to more than the last good one: the story's hero is not who speaks each time.
      const before = weights.get(referent) ?? 0;
      weights.delete(referent);
      weights.set(referent, Math.max(before, gained) + 0.25 * Math.min(before, gained));
    },
    nextSentence() {
      for (const [referent, weight] of weights) {
        if (weight * DECAY < FORGOTTEN) weights.delete(referent);
        else weights.set(referent, weight * DECAY);
      }
    },
    inMind() {
      return [...weights].sort(([, a], [, b]) => b - a).map(([referent]) => referent);
    },
    resolve(word) {
      const form = PRONOUNS.get(word);
      if (form === undefined) return null;
      let best: Referent | null = null;
      let most = 0;
      for (const [referent, weight] of weights) {
        const fit = agreement(referent, form.gender, form.number, form.animate);
        // The later of two that are as good: mentions are kept in order.
        if (fit > 0 && fit * weight >= most) {
          best = referent;
          most = fit * weight;
        }
      }
      if (best?.kind === 'person' && form.gender !== null) best.gender ??= form.gender;
      return best;
    },
  };
}

/** 0 where the pronoun cannot stand for it, 1 where all agrees; between where the text leaves it open. */
function agreement(
  referent: Referent,
  gender: Gender | null,
  number: 'one' | 'many',
  animate: boolean,
): number {
  const { kind } = referent;
  const isPlural = kind === 'group' || (referent.phrase?.plural ?? false);
  if (animate) {
    if (isPlural || (kind !== 'person' && kind !== 'unknown')) return 0;
    if (referent.gender !== null && referent.gender !== gender) return 0;
    return kind === 'person' ? 1 : mayBePerson(referent) ? 0.6 : 0;
  }
  if (kind === 'person' || kind === 'agentless') return 0;
  if (number === 'many') return isPlural ? 1 : kind === 'organisation' ? 0.5 : 0;
  return isPlural ? 0 : kind === 'unknown' ? 0.4 : kind === 'place' ? 0.5 : 1;
}

/** A name whose kind nothing tells: not one with "the" or a preposition of place before it. */
function mayBePerson({ names }: Referent): boolean {
  return !names.some((name) => name.withArticle || name.locative);
}
