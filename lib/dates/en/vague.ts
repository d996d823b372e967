import type { Form } from '../form.ts';
import type { Rule } from '../pattern.ts';

/** Words that point at a time without naming one; kept for completeness, never shown. */
export const VAGUE_RULES: readonly Rule[] = [
  {
    name: 'the present',
    pattern: '(now(?! that) | currently | current | at present | right now | these days | nowadays)',
    read: vague('PRESENT_REF'),
  },
  {
    name: 'the past',
    pattern:
      '(recently | recent (UNITS)? (and UNITS)? | more recently | previously | the past | (?<=in) the past)',
    read: vague('PAST_REF'),
  },
  {
    name: 'the future',
    pattern: '(the (near | foreseeable)? future | future | soon | coming UNITS)',
    read: vague('FUTURE_REF'),
  },
];

function vague(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): () => Form {
  return () => ({ kind: 'vague', value });
}
