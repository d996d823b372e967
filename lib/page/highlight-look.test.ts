import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_ROLES, HighlightLook, highlightRules } from './highlight-look.ts';

const look = { prefix: 'h0123456789abcdef', isDark: false, intensity: 'medium' } as const;

describe('HighlightLook', () => {
  const cases: [string, unknown, boolean][] = [
    ['a look', look, true],
    // It becomes part of a style sheet: nothing but a name may come from a page.
    ['a name that would end the rule', { ...look, prefix: 'h0123456789abcde){}' }, false],
    ['an empty name', { ...look, prefix: '' }, false],
    ['an intensity there is not', { ...look, intensity: 'glaring' }, false],
  ];
  it.each(cases)('%s: %j', (_, value, fits) => {
    expect(HighlightLook.safeParse(value).success).toBe(fits);
  });
});

describe('highlightRules', () => {
  it('has a rule for every role, and none for paper', () => {
    const rules = highlightRules(look);
    for (const role of HIGHLIGHT_ROLES) expect(rules).toContain(`::highlight(${look.prefix}-${role})`);
    expect(rules.replace(/@media screen[^@]*/g, '').trim()).toBe('');
  });

  it('tells kinds apart by form', () => {
    const form = (role: string): string =>
      highlightRules(look)
        .match(new RegExp(`-${role}\\) \\{ ([^}]*)\\}`))?.[1]
        ?.replace(/rgb\([^)]*\)/g, '') ?? '';
    expect(new Set(['quote', 'source', 'date'].map(form)).size).toBe(3);
  });

  it('is another for a dark page and for each intensity', () => {
    const looks = [look, { ...look, isDark: true }, { ...look, intensity: 'soft' as const }];
    expect(new Set(looks.map(highlightRules)).size).toBe(3);
  });
});
