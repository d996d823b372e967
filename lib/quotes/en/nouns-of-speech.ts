/** Nouns for something said or written: "her claim that “…”", "the slogan “…”". */
export const NOUNS_OF_SPEECH: ReadonlySet<string> = new Set(
  `claim claims statement statements comment comments remark remarks argument assertion view belief promise pledge
  call calls warning criticism description suggestion declaration announcement accusation accusations allegation
  allegations slogan motto message words word response answer question quote quotation line phrase tweet tweets post
  letter email speech conclusion contention demand denial explanation insistence plea prediction reply rhetoric
  testimony threat vow rallying mantra refrain chant catchphrase headline caption note complaint advice`
    .trim()
    .split(/\s+/),
);
