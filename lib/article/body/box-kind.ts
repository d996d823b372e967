/**
 * What a page's markup says a box is, in the words that publishers' templates share.
 *
 * consent   cookie and consent notices
 * chrome    navigation, page header and footer, side columns, banners, toolbars
 * related   other stories: cards, lists of links, "most read"
 * promo     newsletters, subscriptions, advertisements, apps
 * share     share and follow buttons
 * comments  what readers wrote
 * author    byline, author's portrait and biography
 * meta      dates, tags, topics, reading time
 * hidden    not painted, by the markup's own word
 * caption, credit, standfirst, embed, correction, paywall: parts of an article that are not its paragraphs
 */
export type BoxKind =
  | 'consent'
  | 'chrome'
  | 'related'
  | 'promo'
  | 'share'
  | 'comments'
  | 'author'
  | 'meta'
  | 'hidden'
  | 'caption'
  | 'credit'
  | 'standfirst'
  | 'embed'
  | 'correction'
  | 'paywall';

/**
 * Boxes that are not part of the article, unless they hold more than this share of the page's paragraphs: a box of
 * trimmings by name that holds most of the page is the page. What no article is ever printed in needs most to be read.
 */
export const LARGEST_LEFT_OUT: Readonly<Partial<Record<BoxKind, number>>> = {
  consent: 0.95,
  comments: 0.8,
  hidden: 0.6,
  chrome: 0.4,
  related: 0.4,
  promo: 0.4,
  share: 0.4,
  author: 0.4,
  meta: 0.4,
  paywall: 0.4,
};

// Class names and ids are split at "-", "_" and capitals; a word matches whole. The first kind that matches is taken.
const WORDS: readonly (readonly [BoxKind, RegExp])[] = [
  [
    'embed',
    /\b(twitter tweet|twitter video|instagram media|fb post|fb video|tiktok embed|bluesky embed|threads post|reddit (embed|card)|telegram post|social embed|embed(ded)? (tweet|post|social))\b/,
  ],
  [
    'caption',
    /\b(fig ?captions?|captions?|(img|image|photo|picture|media|foto|bild|figure|visual) (caption|legend|legende|description|desc|text|info|subtitle|bu)|legende|bildunterschrift|bildtext|pie (de )?foto|cutline|wp caption( text)?)\b/,
  ],
  [
    'credit',
    /\b((img|image|photo|picture|media|foto|bild|figure|visual) ?(credits?|source|sources|copyright|author|by|byline)|credits?|copyright|photographer|bildnachweis|fotograf|urheber)\b/,
  ],
  [
    'comments',
    /\b(comments?|commentlist|comment (list|section|form|thread)|disqus|respond|replies|kommentare?|commentaires?|comentarios?|commenti|discussion|reactions?|livefyre|coral)\b/,
  ],
  [
    'share',
    /\b(shar(e|ing)( (bar|box|buttons?|tools?|links?|this|icons?))?|addtoany|addthis|social( (media|links?|share|sharing|icons?|bar|buttons?|follow))?|socials|sharedaddy|follow us|teilen|partager|compartir)\b/,
  ],
  [
    'promo',
    /\b(newsletters?|subscri(be|ption|ptions)|sign ?up|signup|promos?|promotion(al)?|adverts?|advertis(ement|ements|ing)|ads?|sponsor(ed)?|affiliates?|donat(e|ion)|call to action|cta|app (promo|download|banner)|marketing|membership|abonne(ment|z)?|werbung|anzeige|publicidad|publicite|pub)\b/,
  ],
  [
    'paywall',
    /\b(pay ?wall|regwall|piano (offer|container)|premium (offer|teaser|box)|subscriber only|meter(ed)?)\b/,
  ],
  [
    'related',
    /\b(related( (content|articles?|stories|posts?|news|links?))?|recommend(ed|ations?|s)?|more (stories|news|articles?|posts?|from|on|like)|(most|top) (read|viewed|popular|shared|stories)|trending|popular|outbrain|taboola|read (also|more|next|on)|also (read|like)|see also|you may( also)?|up next|next (article|post|story)|(prev(ious)?|adjacent) (article|post|story)|latest( (news|stories|posts))?|teasers?|further reading|suggest(ed|ions)?|zergnet|revcontent|mgid|crosslinks?|lesen sie auch|siehe auch|lire aussi|a lire|leer mas|te puede interesar|relacionad[ao]s?|leggi anche|baca juga|promoted|in ?links?|mehr zum thema)\b/,
  ],
  [
    'standfirst',
    /\b(stand ?first|sub ?head(line|ing|er)?|sub ?title|dek|deck|dekline|lede?|intro(duction|text)?|kicker text|(article|post|entry|story|news) (summary|excerpt|lead|intro|description|abstract|chapo|teaser)|chapo|sapo|summary|vorspann|unterzeile|untertitel|entradilla|bajada|copete|sommario|sottotitolo|occhiello|ingress|manchet|perex|anons)\b/,
  ],
  [
    'chrome',
    /\b(nav(bar|igation)?|menu|side ?bars?|widgets?|footer|foot|masthead|top ?bar|toolbar|banner|modal|popup|pop up|overlay|lightbox|tooltip|breadcrumbs?|pagination|pager|skip( link| to)?|login|off ?canvas|drawer|ticker|player|playlist|print only|screen reader( text)?|sr only|visually ?hidden|hidden accessible)\b/,
  ],
  [
    'author',
    /\b(by ?lines?|authors?( (bio|box|info|card|name|details?))?|bio|about (the )?author|contributors?|writers?|autor(en|es)?|auteurs?|redakteur)\b/,
  ],
  [
    'meta',
    /\b(meta( ?data)?|(entry|post|article) (meta|info|date|tags|footer)|tags?|tag (list|cloud)|topics?|keywords|labels?|categor(y|ies)|time ?stamps?|date ?time|published|pub ?date|dates?|posted on|reading time|read time|updated)\b/,
  ],
  ['correction', /\b(corrections?|clarification|editors? note|correction (note|notice))\b/],
];

const ROLES: Readonly<Record<string, BoxKind>> = {
  navigation: 'chrome',
  banner: 'chrome',
  contentinfo: 'chrome',
  complementary: 'chrome',
  search: 'chrome',
  dialog: 'chrome',
  alertdialog: 'chrome',
  menu: 'chrome',
  menubar: 'chrome',
  toolbar: 'chrome',
  tablist: 'chrome',
  tooltip: 'chrome',
};

const seen = new Map<string, BoxKind | null>();

/** An element's class and id in one string; empty where it has neither. */
export function namesOf(element: Element): string {
  const className = element.getAttribute('class') ?? '';
  return element.id === '' ? className : `${className} #${element.id}`;
}

/** The kind an element's tag, role and names speak of; null where they say nothing. */
export function boxKind(element: Element, tag: string, names: string): BoxKind | null {
  if (isHidden(element)) return 'hidden';
  if (tag === 'figcaption') return 'caption';
  if (tag === 'nav' || tag === 'aside' || tag === 'footer' || tag === 'dialog') return 'chrome';
  const role = element.getAttribute('role');
  const byRole = role === null ? undefined : ROLES[role];
  if (byRole !== undefined) return byRole;
  if (names === '') return null;
  const kind = kindOfNames(names);
  // Themes write a post's categories, tags and settings into the class of the element that holds it all.
  const holdsAll = tag === 'article' || tag === 'main' || tag === 'body' || tag === 'html';
  return holdsAll && kind !== 'comments' && kind !== 'related' && kind !== 'embed' ? null : kind;
}

/** Pages repeat their class names hundreds of times: each string is read once. */
function kindOfNames(names: string): BoxKind | null {
  const known = seen.get(names);
  if (known !== undefined) return known;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_:/.]+/g, ' ')
    .toLowerCase();
  const kind = WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  // A page that makes up a new name for every element must not fill the memory.
  if (seen.size < 5000) seen.set(names, kind);
  return kind;
}

/** Hidden by the markup itself; what only style sheets hide, the browser's `PageView.isVisible` knows. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
