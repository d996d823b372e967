import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../document.ts';
import type { Message } from './finding.ts';
import { say } from './say.ts';

/** Something the page declares of itself in its markup, as a line; `url` leads to it where the page gives an address. */
export type Declared = { readonly text: string; readonly url: string | null };

/** The claims a fact check reviews (schema.org ClaimReview), with the rating in the publisher's own words. */
export function describeClaimReviews({ claimReviews }: Article, catalogue: Catalogue): Declared[] {
  return claimReviews.map(({ claim, claimant, rating, url }) => {
    const says: Message[] = [{ key: 'signal_claim', words: [{ quoted: claim }] }];
    if (claimant !== null) says.push({ key: 'signal_claimant', words: [claimant] });
    if (rating !== null) says.push({ key: 'signal_rating', words: [{ quoted: rating }] });
    return { text: says.map((message) => say(catalogue, message)).join(' '), url };
  });
}

/** The policies the publisher declares (schema.org NewsMediaOrganization), once each; unknown properties are left out. */
export function describePolicies({ policies }: Article, catalogue: Catalogue): Declared[] {
  const seen = new Set<string>();
  return policies.flatMap(({ property, url }) => {
    const text = catalogue.get(`signal_policy_${toSnakeCase(property)}`);
    if (text === null || seen.has(property)) return [];
    seen.add(property);
    return [{ text, url }];
  });
}

function toSnakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
