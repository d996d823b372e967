/**
 * Common finite verbs that are no verbs of speech and not told from nouns by their ending: where one follows a noun,
 * the noun phrase is over.
 */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `took gave made went came got put ran won lost left met sent kept stood sat fell rose grew threw drew broke drove led
  brought bought sought fought caught built spent set became saw heard paid sold chose wore ate sang flew hid rode
  struck shot stole woke did had was were is are has have seeks wants makes takes gives plans looks needs gets goes
  comes keeps runs leads includes allows seems appears remains becomes brings puts uses tries begins starts works
  lives plays helps turns moves pays meets sits stands faces features followed arrived declined refused failed tried
  appeared seemed remained used happened died lived worked played moved turned looked walked`
    .trim()
    .split(/\s+/),
);
