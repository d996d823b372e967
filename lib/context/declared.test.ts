import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { factsOf } from '../../tests/context/facts-of.ts';
import { catalogueOf } from '../catalogue.ts';
import { describeClaimReviews, describePolicies } from './declared.ts';

const english = catalogueOf('en', messages);
const review = { claim: 'The pier is gone', claimant: null, rating: null, url: null };

test.each([
  [
    { ...review, claimant: 'a post', rating: 'Half right', url: 'https://check.example/1' },
    'Claim reviewed: “The pier is gone”. Made by: a post. Rating in the publisher’s words: “Half right”.',
  ],
  [
    { ...review, rating: 'False' },
    'Claim reviewed: “The pier is gone”. Rating in the publisher’s words: “False”.',
  ],
  [review, 'Claim reviewed: “The pier is gone”.'],
])('%#', (claimReview, text) => {
  const { article } = factsOf({ article: { claimReviews: [claimReview] } }).reading;
  expect(describeClaimReviews(article, english)).toEqual([{ text, url: claimReview.url }]);
});

test('policies once each, unknown ones left out', () => {
  const policies = [
    { property: 'correctionsPolicy', url: 'https://news.example/corrections' },
    { property: 'correctionsPolicy', url: 'https://news.example/other' },
    { property: 'ownershipFundingInfo', url: 'https://news.example/owners' },
    { property: 'cookiePolicy', url: 'https://news.example/cookies' },
  ];
  const { article } = factsOf({ article: { policies } }).reading;
  expect(describePolicies(article, english)).toEqual([
    { text: 'Corrections policy', url: 'https://news.example/corrections' },
    { text: 'Ownership and funding', url: 'https://news.example/owners' },
  ]);
});
