import type { Channel } from '../../../document.ts';

/** Nouns behind "in", "on", "at", "to" that say by what channel words were given. */
const CHANNELS: readonly (readonly [Channel, string])[] = [
  ['interview', 'interview interviews'],
  [
    'statement',
    'statement statements release communique communiqué briefing conference presser announcement speech address remarks reporters journalists ' +
      'press testimony',
  ],
  [
    'post',
    'tweet tweets post posts thread twitter x facebook instagram telegram tiktok youtube linkedin snapchat reddit bluesky threads mastodon ' +
      'weibo blog vlog media',
  ],
  [
    'document',
    'filing filings documents document papers affidavit indictment complaint lawsuit report reports memo memorandum letter letters study ' +
      'records transcript book memoir email emails e-mail op-ed essay article column ruling opinion',
  ],
];

export const CHANNEL_NOUNS: ReadonlyMap<string, Channel> = new Map(
  CHANNELS.flatMap(([channel, nouns]) => nouns.split(' ').map((noun): [string, Channel] => [noun, channel])),
);

/** Verbs that name the channel themselves. */
export const CHANNEL_VERBS: ReadonlyMap<string, Channel> = new Map(
  'tweeted tweeting tweets retweeted posted posting blogged'
    .split(' ')
    .map((verb): [string, Channel] => [verb, 'post']),
);
