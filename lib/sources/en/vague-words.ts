const words = (list: string): string[] => list.split(' ');

/** Plurals that stand for nobody in particular unless the text adds where they belong. Singular. */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'observer critic expert analyst supporter opponent commentator insider detractor sceptic skeptic pundit fan user ' +
      'listener viewer reader reviewer forecaster mediator activist campaigner advocate person people folk voter ' +
      'economist scientist researcher historian scholar academic strategist trader investor consumer parent woman man ' +
      'other westerner conservative liberal progressive democrat republican opposition rumour rumor public world media ' +
      'theorist watcher enthusiast proponent well-wisher specialist lawyer doctor politician intellectual body ' +
      'journalist pollster source-less american briton european',
  ),
);

/** Words of number that leave open who is meant. */
export const VAGUE_QUANTIFIERS: ReadonlySet<string> = new Set(
  words(
    'some many most several few fewer numerous various countless others others’ more everyone everybody someone somebody anyone nobody people plenty much dozen score hundred thousand million ten majority handful number',
  ),
);

/** Adverbs that put a clause in somebody else's mouth: the words themselves are the source. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  words('reportedly allegedly purportedly supposedly apparently'),
);
