import type { BoxKind } from './box-kind.ts';

/**
 * The words of class names and ids, split at "-", "_" and capitals, that speak of a kind of box. A word matches whole;
 * a space may be left out ("sidebar", "side-bar"). The first kind that matches is taken.
 */
const WORDS: readonly (readonly [BoxKind, string])[] = [
  [
    'consent',
    'cookies? consent gdpr onetrust didomi cookie_(law|bar|banner|notice) privacy_(policy|overview|settings) cli_(modal|bar)',
  ],
  [
    'embed',
    'twitter_(tweet|video) instagram_media fb_(post|video) tiktok_embed bluesky_embed threads_post reddit_(embed|card) telegram_post social_embed embed(ded)?_(tweet|post|social)',
  ],
  [
    'caption',
    'fig_captions? captions? (img|image|photo|picture|media|foto|bild|figure|visual)_(caption|legend|legende|description|desc|text|info|subtitle|bu) legende bildunterschrift bildtext pie_(de_)?foto cutline caption_text',
  ],
  [
    'credit',
    '(img|image|photo|picture|media|foto|bild|figure|visual)_(credits?|sources?|copyright|author|by|byline) credits? copyright photographer bildnachweis fotograf urheber',
  ],
  [
    'comments',
    'comments? comment_?list disqus respond replies kommentare? commentaires? comentarios? commenti discussion reactions? livefyre coral',
  ],
  [
    'share',
    'shar(e|ing) share_(bar|box|buttons?|tools?|links?|this|icons?) addtoany addthis social socials social_(media|links?|share|sharing|icons?|bar|buttons?|follow) sharedaddy follow_us teilen partager compartir',
  ],
  [
    'promo',
    'newsletters? subscri(be|ption|ptions) sign_?up promos? promotion(al)? adverts? advertis(ement|ements|ing) ads? sponsor(ed)? affiliates? donat(e|ion) call_to_action cta app_(promo|download|banner) marketing membership abonne(ment|z)? werbung anzeige publicidad publicite pub',
  ],
  [
    'paywall',
    'pay_?wall regwall piano_(offer|container) premium_(offer|teaser|box) subscriber_only meter(ed)?',
  ],
  [
    'related',
    'related related_(content|articles?|stories|posts?|news|links?) recommend(ed|ations?|s)? more_(stories|news|articles?|posts?|from|on|like) (most|top)_(read|viewed|popular|shared|stories) trending popular outbrain taboola read_(also|more|next|on) also_(read|like) see_also you_may(_also)? up_next next_(article|post|story) (prev(ious)?|adjacent)_(article|post|story) latest latest_(news|stories|posts) teasers? further_reading suggest(ed|ions)? zergnet revcontent mgid crosslinks? lesen_sie_auch siehe_auch lire_aussi a_lire leer_mas te_puede_interesar relacionad[ao]s? leggi_anche baca_juga promoted in_?links? mehr_zum_thema',
  ],
  [
    'standfirst',
    'stand_?first sub_?head(line|ing|er)? sub_?title dek deck dekline lede? intro(duction|text)? kicker_text (article|post|entry|story|news)_(summary|excerpt|lead|intro|description|abstract|chapo|teaser) chapo sapo summary vorspann unterzeile untertitel entradilla bajada copete sommario sottotitolo occhiello ingress manchet perex anons',
  ],
  ['frame', 'nav(bar|igation)? menu footer foot site_footer page_footer'],
  [
    'chrome',
    'side_?bars? widgets? masthead top_?bar toolbar banner modal pop_?up overlay lightbox tooltip breadcrumbs? pagination pager skip skip_(link|to) login off_?canvas drawer ticker player playlist print_only screen_reader screen_reader_text sr_only visually_?hidden hidden_accessible',
  ],
  [
    'author',
    'by_?lines? authors? author_?(bio|box|info|card|name|profile|details?) bio about_(the_)?author contributors? writers? autor(en|es)? auteurs? redakteur',
  ],
  [
    'meta',
    'meta meta_?data (entry|post|article)_(meta|info|date|tags|footer) tags? tag_(list|cloud) topics? keywords labels? categor(y|ies) time_?stamps? date_?time published pub_?date dates? posted_on reading_time read_time updated',
  ],
  ['correction', 'corrections? clarification editors?_note correction_(note|notice)'],
];

export const BOX_WORDS: readonly (readonly [BoxKind, RegExp])[] = WORDS.map(([kind, words]) => [
  kind,
  new RegExp(`\\b(?:${words.replaceAll(' ', '|').replaceAll('_?', ' ?').replaceAll('_', ' ')})\\b`),
]);
