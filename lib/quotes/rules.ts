/**
 * The rules by which marked words come to their speaker, each with its measured confidence: the share of right
 * (span and speaker) attributions among those the rule made on a development corpus (scripts/score-calibration.ts).
 *
 * The ids are stable: they are exported, and the interface maps them to sentences.
 */
export const RULES = {
  /** “…,” she said */
  'cue-after': 0.9,
  /** “…,” said the ministry */
  'cue-after-speaker-last': 0.9,
  /** She said: “…” */
  'cue-before': 0.9,
  /** She said that it was “…” */
  'cue-before-that': 0.84,
  /** She said it was “…” */
  'cue-before-clause': 0.75,
  /** She called it “…” */
  'set-on': 0.68,
  /** She talked about “…”; she believes it to be “…” */
  'loose-cue': 0.55,
  /** The plan is “…”, she said */
  'cue-after-clause': 0.9,
  /** According to the ministry, “…” */
  'according-to': 0.9,
  /** her claim that “…” */
  'noun-of-speech': 0.7,
  /** Smith: “…” */
  label: 0.8,
  /** “…” — Smith */
  signature: 0.9,
  /** The words go on after the cue: “…,” she said. “…” */
  'goes-on': 0.9,
  /** A lead-in ending in a colon in the paragraph or sentence before */
  'lead-in': 0.8,
  /** The sentence before is about its speaker: Smith was angry. “…” */
  'sentence-before': 0.7,
  /** A paragraph of quoted words after a quotation */
  'carried-on': 0.8,
  /** A quotation that was not closed at the end of its paragraph goes on */
  unclosed: 0.9,
  /** The subject of the sentence that holds the marks */
  'subject-of-sentence': 0.5,
  /** Words in a headline that the text below quotes */
  repeated: 0.8,
  /** NAME: words of a transcript */
  transcript: 0.9,
  /** Presented as said, without saying by whom */
  'no-speaker': 0.5,
} as const satisfies Record<string, number>;

export type Rule = keyof typeof RULES;
