import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../lib/catalogue.ts';
import { REPORT_RULES } from '../../lib/quotes/indirect/report.ts';
import { RULES } from '../../lib/quotes/rules.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ruleSentence } from './rule-sentence.ts';
import { toWords } from './words.ts';

const english = toWords(catalogueOf('en', en), 'en-GB');
const ids = new Set([...Object.keys(RULES), ...Object.keys(REPORT_RULES)]);

describe('the sentence of a rule', () => {
  it.each([...ids])('is there for %s', (id) => {
    expect(ruleSentence(id, english)).toMatch(/\w+ \w+/);
  });
  it('is none for an id nobody wrote one for', () => {
    expect(ruleSentence('of-tomorrow', english)).toBeNull();
  });
  it('is kept for no rule that is gone', () => {
    const written = Object.keys(en).filter((key) => key.startsWith('rule_'));
    expect(written.sort()).toEqual([...ids].map((id) => `rule_${id.replaceAll('-', '_')}`).sort());
  });
});
