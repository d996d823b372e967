import type { Channel, Span } from '../../document.ts';
import { MEDIA_NOUNS, OUTLETS } from '../../sources/en/organisation-nouns.ts';
import { isCapitalised, isNameWord, nameEnd } from '../../text/names.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { Token } from '../../text/tokens.ts';
import { CHANNEL_NOUNS, CHANNEL_VERBS } from './en/channels.ts';
import { CLASS, classOf } from './en/word-classes.ts';

/** How the words reached the article, and the outlet they were first given to. */
export type FoundChannel = { readonly channel: Channel | null; readonly outlet: string | null };

/** Tokens looked at behind the cue, and at the head of its sentence before it. */
const BEHIND = 16;
const AHEAD = 12;

/** Classes of words a place, a time or a manner begins with. */
const ADJUNCT = CLASS.preposition | CLASS.time | CLASS.adverb;

const NOTHING: FoundChannel = { channel: null, outlet: null };

/**
 * Find by what channel the words beside `cue` (or, without a cue, the quote) reached the article.
 *
 * Reads on from the cue to where other words begin ("said in a statement on Friday that …"), and the adjunct the
 * sentence opens with ("In an interview with the Daily Herald, she said …").
 */
export function findChannel(_text: string, paragraph: Paragraph, cue: Span): FoundChannel {
  const { tokens, sentences } = paragraph;
  const sentence = sentences.find(({ start, end }) => start < cue.end && cue.start < end);
  if (sentence === undefined) return NOTHING;
  let first = sentence.from;
  while (first < sentence.to && (tokens[first]?.start ?? 0) < cue.start) first++;
  let behind = first;
  let byVerb: Channel | null = null;
  while (behind < sentence.to && (tokens[behind]?.start ?? 0) < cue.end) {
    byVerb ??= CHANNEL_VERBS.get(tokens[behind]?.lower ?? '') ?? null;
    // "was quoted by Reuters as saying"
    const outlet = tokens[behind]?.lower === 'by' ? outletAt(tokens, behind + 1) : null;
    if (outlet !== null) return { channel: 'outlet', outlet };
    behind++;
  }
  const after = readAdjuncts(tokens, behind, Math.min(sentence.to, behind + BEHIND), tokens[behind - 1]);
  if (after.channel !== null) return after;
  if (byVerb !== null) return { channel: byVerb, outlet: null };
  const opens = tokens[sentence.from]?.lower;
  if (opens !== 'in' && opens !== 'on' && opens !== 'at' && opens !== 'during' && opens !== 'speaking')
    return NOTHING;
  const comma = tokens.findIndex(({ text }, i) => i > sentence.from && text === ',');
  if (comma < 0 || comma > first || comma > sentence.from + AHEAD) return NOTHING;
  return readAdjuncts(tokens, sentence.from, comma, undefined);
}

function readAdjuncts(
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: Token | undefined,
): FoundChannel {
  if (/^t(?:old|ells?|elling)$/.test(verb?.lower ?? '')) {
    const told = readHearer(tokens, from, to);
    if (told !== null) return told;
  } else if (/^(?:quoted|cited|interviewed)$/.test(verb?.lower ?? '') && tokens[from]?.lower === 'by') {
    const outlet = outletAt(tokens, from + 1);
    if (outlet !== null) return { channel: 'outlet', outlet };
  } else if ((classOf(tokens[from]?.lower ?? '') & ADJUNCT) === 0 && verb !== undefined) {
    // "condemned the leak in interviews": an object stands there, and the rest belongs to it.
    return NOTHING;
  }
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || /^["“”‘’;:]$/.test(token.text)) break;
    if (token.lower === 'that' || (classOf(token.lower) & CLASS.subject) !== 0) break;
    if (!/^(?:in|on|at|to|during|via|through|with)$/.test(token.lower)) continue;
    const found = token.lower === 'to' ? readHearer(tokens, i + 1, to) : readPlace(tokens, i + 1, to);
    if (found !== null) return found;
  }
  return NOTHING;
}

/** "told Reuters", "told the Daily Herald's Jane Doe", "told a news conference", "told reporters". */
function readHearer(tokens: readonly Token[], from: number, to: number): FoundChannel | null {
  const outlet = outletAt(tokens, from);
  if (outlet !== null) return { channel: 'outlet', outlet };
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'reporters' || lower === 'journalists' || lower === 'conference' || lower === 'briefing')
      return { channel: 'statement', outlet: null };
    if (tokens[i]?.kind !== 'word' || (i > from && (classOf(lower) & CLASS.determiner) !== 0)) break;
  }
  return null;
}

/** The noun a preposition leads to: "in a written statement", "on CNN's morning show", "in an interview with Reuters". */
function readPlace(tokens: readonly Token[], from: number, to: number): FoundChannel | null {
  const outlet = outletAt(tokens, from);
  if (outlet !== null) return { channel: 'outlet', outlet };
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-')) return null;
    if (i > from && (classOf(token.lower) & CLASS.preposition) !== 0) return null;
    const channel = channelOf(tokens, i);
    if (channel === null) continue;
    if (channel !== 'interview') return { channel, outlet: null };
    const giver = /^(?:with|to|on|for)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : -1;
    return { channel, outlet: giver < 0 ? outletBefore(tokens, from, i) : outletAt(tokens, giver) };
  }
  return null;
}

function channelOf(tokens: readonly Token[], i: number): Channel | null {
  const token = tokens[i];
  const channel = CHANNEL_NOUNS.get(token?.lower ?? '') ?? null;
  if (channel === null) return null;
  // "X" is the network only by itself; "media" only behind "social"; "conference" and "release" behind their kind.
  if (token?.lower === 'x') return token.text === 'X' && !isNameWord(tokens, i + 1) ? channel : null;
  if (token?.lower === 'media') return tokens[i - 1]?.lower === 'social' ? channel : null;
  if (token?.lower === 'conference')
    return /^(?:news|press|media|video)$/.test(tokens[i - 1]?.lower ?? '') ? channel : null;
  if (token?.lower === 'press' || token?.lower === 'release') {
    return tokens[i + 1]?.lower === 'release' || /^(?:press|news)$/.test(tokens[i - 1]?.lower ?? '')
      ? channel
      : null;
  }
  return channel;
}

/** "in a Reuters interview". */
function outletBefore(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) if (isCapitalised(tokens[i])) return outletAt(tokens, i);
  return null;
}

/** The outlet whose name begins at `i`, an article before it left out; null where the name is none of an outlet. */
function outletAt(tokens: readonly Token[], i: number): string | null {
  const first = /^(?:the|a|an)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  let end = nameEnd(tokens, first);
  if (end === first) return null;
  const isOutlet = (k: number) => {
    const lower = tokens[k]?.lower ?? '';
    return (
      OUTLETS.has(lower) ||
      (k > first && MEDIA_NOUNS.has(lower)) ||
      (k === first && end === first + 1 && MEDIA_NOUNS.has(lower))
    );
  };
  let last = -1;
  for (let k = first; k < end; k++) if (isOutlet(k)) last = k;
  if (last < 0) return null;
  // "Fox News host Jane Doe", "CBS News Sunday": the name ends with the last word that makes it an outlet's.
  if (end > last + 1 && OUTLETS.has(tokens[last]?.lower ?? '')) end = last + 1;
  const words = tokens.slice(first, end);
  return words.map(({ text, spaced }, k) => (k > 0 && spaced ? ` ${text}` : text)).join('');
}
