import type { TimeExpression } from '../document.ts';
import type { Sliced } from '../sliced.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { type Day, fromIso } from './calendar.ts';
import { findDayOfSpeech } from './day-of-speech.ts';
import { english } from './en/english.ts';
import { figuresOnly } from './figures-only.ts';
import { intervalOf } from './interval.ts';
import { joinTimes } from './join-times.ts';
import type { Language } from './language.ts';
import { type Lexemes, readLexemes } from './lexemes.ts';
import { compileModifiers } from './modifiers.ts';
import { type Candidate, compileGrammar } from './pattern.ts';
import { type Resolved, resolve } from './resolve.ts';
import { toExpression } from './to-expression.ts';

/** What dates are counted from. */
export type Calendar = {
  /** The publication day (or ISO time, whose first ten characters are the reader's day); null when unknown. */
  readonly published: string | null;
  /** BCP 47 primary tag; null (unknown) is read as English, a language without rules for its dates in figures only. */
  readonly language: string | null;
};

const readers = new Map([['en', readerOf(english)]]);
const otherwise = readerOf(figuresOnly);

/** Find the time expressions of a text and resolve each as far as the text and its publication day allow. */
export function* findDates(
  text: string,
  paragraphs: readonly Paragraph[],
  calendar: Calendar,
): Sliced<readonly TimeExpression[]> {
  const published = calendar.published === null ? null : fromIso(calendar.published);
  const read = readers.get(calendar.language ?? 'en') ?? otherwise;
  const found: TimeExpression[] = [];
  for (const paragraph of paragraphs) {
    read(text, paragraph, published, found);
    yield;
  }
  return found;
}

/** Reads one paragraph after another; each adds to `found`, which is what "a year earlier" is counted from. */
function readerOf(language: Language) {
  const grammar = compileGrammar(language.rules, language.vocabulary);
  const modify = compileModifiers(language);
  const joiners = language.timeJoiners.map(language.vocabulary.signOf).join('');

  return (text: string, paragraph: Paragraph, published: Day | null, found: TimeExpression[]): void => {
    const lexemes = readLexemes(text, paragraph.tokens, language.lexicon);
    const candidates = joinTimes(grammar(lexemes), lexemes, joiners).map((each) => modify(lexemes, each));
    const first = found.length;
    for (const [i, candidate] of candidates.entries()) {
      const said = findDayOfSpeech(candidates, i, lexemes, paragraph);
      const saidOn = said === null ? null : dayOf(candidates[said]);
      const resolved =
        saidOn === null
          ? resolveOne(candidate, published)
          : { ...resolveOne(candidate, saidOn), anchor: `d${first + (said ?? 0) + 1}` };
      const confidence = language.confidenceOf(candidate.rule.name);
      found.push(toExpression(`d${found.length + 1}`, text, lexemes, candidate, resolved, confidence));
    }

    function resolveOne(candidate: Candidate, today: Day | null): Resolved {
      const { form } = candidate;
      if (form.kind !== 'point') return { value: form.value, anchor: 'none' };
      const tense = tenseAt(lexemes, candidate, paragraph);
      return resolve(form, { published: today, found, paragraphStart: paragraph.start, tense });
    }

    /** Null where it cannot be placed, or lies ahead: nobody is quoted with what will be said. */
    function dayOf(candidate: Candidate | undefined): Day | null {
      const day = candidate && intervalOf(resolveOne(candidate, published).value)?.from;
      return day === undefined || published === null || day > published ? null : day;
    }
  };

  function tenseAt(lexemes: Lexemes, { from }: Candidate, paragraph: Paragraph): 'past' | 'future' | null {
    const token = lexemes.list[from]?.token ?? 0;
    const sentence = paragraph.sentences.find((each) => each.from <= token && token < each.to);
    return sentence ? language.tenseAround(paragraph.tokens, sentence, token) : null;
  }
}
