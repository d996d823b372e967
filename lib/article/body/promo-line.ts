/**
 * Lines that lead readers elsewhere, in the words that newsrooms use for them: "Read more:", "Sign up for our
 * newsletter", "Related stories". Anchored at the line's beginning, because inside a sentence the same words are news.
 */
const OPENINGS = [
  // English
  'advertis(?:e|ing)ment\\b',
  '(?:read|see|watch|listen|hear|learn) (?:more|also|next|now|this)\\b',
  '(?:also|must|further) (?:read|watch|see|reading)\\b',
  '(?:related|recommended|trending|popular|suggested)(?: (?:video|videos|article|articles|story|stories|content|news|coverage|posts?|topics?|links?|reading|:))*\\s*(?:[:|\\-–]|$)',
  'more (?:on|from|about|like) (?!than)[^.]{0,60}$',
  'more (?:stories|news|coverage)\\b',
  'you (?:may|might) also (?:like|be interested)\\b',
  '(?:most|top) (?:read|viewed|popular|stories)\\b',
  '(?:sign|signing) up (?:for|to|here|now|below|today)\\b',
  'subscribe (?:to|here|now|today|for|via|on)\\b',
  '(?:please )?(?:follow|like|find|join) (?:us|me|him|her|them|our|the author)\\b[^.]{0,80}(?:on|our|facebook|twitter|instagram|telegram|whatsapp|x)\\b',
  'follow \\S+(?: \\S+){0,5} on (?:google news|twitter|facebook|instagram|x|telegram|whatsapp|social media)\\b',
  'get (?:the|our|all the|more) (?:latest|best|top|news|stories|[^.]{0,40}newsletter|[^.]{0,40}inbox)\\b',
  'click here\\b',
  '(?:download|get) (?:the|our) [^.]{0,30}app\\b',
  'about the (?:author|writer)s?\\b',
  'share (?:this|on|via)\\b',
  '(?:copyright|©|\\(c\\)) ?(?:©|\\(c\\))? ?(?:\\d{4}|[^\\s\\d])',
  'all rights reserved\\b',
  'have (?:a (?:tip|story|news tip)|you got a (?:tip|story))\\b',
  "don['’]t miss (?:out|a thing|our|the latest)\\b",
  '(?:story|article|video) continues (?:below|after)\\b',
  // German
  '(?:lesen|sehen|hören) sie (?:auch|mehr|hier|dazu|jetzt)\\b',
  '(?:lies|lest) (?:auch|mehr)\\b',
  'mehr (?:zum thema|dazu|lesen|zu diesem thema|aus dem ressort|über dieses thema)\\b',
  '(?:auch|das könnte sie) (?:auch )?interess(?:ant|ieren)\\b',
  'empfohlener (?:redaktioneller|externer) inhalt\\b',
  '(?:weitere|verwandte) (?:artikel|themen|meldungen)\\b',
  'anzeige$',
  'zum (?:thema|newsletter)\\b',
  // French
  '(?:à )?(?:lire|voir|écouter|découvrir) (?:aussi|également|la suite|plus)\\b',
  'à (?:lire|voir|découvrir)\\b',
  '(?:inscrivez|abonnez|suivez)[- ](?:vous|nous)\\b',
  'publicité$',
  // Spanish, Portuguese, Italian
  '(?:lee|leer|ver|mira|vea|lea|te puede|le puede|puede) (?:también|más|además|interesar|interesarte|interesarle)\\b',
  '(?:suscríbete|suscríbase|síguenos|regístrate)\\b',
  '(?:leia|veja|saiba|confira) (?:também|mais|ainda)\\b',
  '(?:siga o|siga a|siga-nos|assine|inscreva-se|clique aqui)\\b',
  '(?:leggi|guarda|vedi) anche\\b',
  '(?:iscriviti|seguici)\\b',
  // Dutch, Scandinavian, Finnish
  'lees (?:ook|meer)\\b',
  '(?:läs|læs|les|se|lue) (?:mer|mere|også|också|även|myös)\\b',
  // Polish, Czech, Turkish, Indonesian, Russian, Ukrainian
  '(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)\\b',
  '(?:čtěte|čítajte|přečtěte|mohlo by) (?:také|tiež|si|vás)\\b',
  'baca (?:juga|selengkapnya)\\b',
  '(?:читайте|смотрите|подписывайтесь|подпишитесь|читай|читайте) (?:также|нас|на|ещё)',
  '(?:читайте|дивіться|підписуйтесь) (?:також|на)',
  // Japanese, Chinese, Korean
  '[【［\\[■◆▶]?\\s*(?:関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|相关阅读|相關新聞|相关新闻|推荐阅读|延伸閱讀|관련기사|더보기)',
];

// Neither `i` nor `u`: with both, engines take tens of milliseconds to compile so many words.
const PROMO = new RegExp(`^[\\s>»›→▶►•|*-]*(?:${OPENINGS.join('|')})`);

/** Longer lines are paragraphs that happen to begin so. */
const LONGEST = 260;

export function isPromoLine(text: string): boolean {
  return text.length <= LONGEST && PROMO.test(text.toLowerCase());
}
