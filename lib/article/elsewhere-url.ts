// Hosts and folders that sites keep for other things than articles.
const HOST =
  /^(?:docs?|developers?|forums?|community|discuss(?:ions?)?|answers|support|help|shop|store|wiki|jobs|careers|status|api|accounts?|login|mail|search|foren)\.|(?:^|\.)[\w-]*forums?\./;
const FOLDER =
  /\/(?:tags?|topics?|categor(?:y|ies|ie)|kategorien?|categorie|etiquetas?|rubrik|authors?|autor(?:en|es)?|auteurs?|people|profile|users?|members?|search|suche|recherche|buscar|shop|store|products?|produkte?|producto|collections?|cart|basket|checkout|login|signin|sign-in|register|account|subscribe|abo|docs?|documentation|reference|manual|man(?:-?pages?)?|tutorials?|forums?|threads?|community|wiki|services?|solutions|platform|pricing|plans|careers|jobs|contact(?:-us)?|kontakt|impressum|imprint|privacy(?:-policy)?|datenschutz|terms(?:-of-(?:service|use))?|faqs?|help|support|testimonials|archives?|galler(?:y|ies)|photos|weather|wetter|horoscopes?|tv-guide|quiz(?:zes)?|games?|itm|listings?|events?|seminars)(?:\/|\.\w{2,5}$|$)/i;
const QUERY = /[?&](?:s|q|query|search|search_query)=/;
// "/news/2020/06/07/", "/a-long-name-in-many-words", "-1.234567", "/12345678": an article lies below the folder.
const STORY = /\/(?:19|20)\d\d\/\d{1,2}\/|\/\d{5,}|\/[^/]*(?:-[^/-]+){4,}\/?(?:[?#]|$)/;

/** Whether the address names a list, a shop, a forum, a manual or a service rather than a story. */
export function isElsewhereUrl(url: string | null): boolean {
  const address = url === null ? null : URL.parse(url);
  if (address === null) return false;
  const { hostname, pathname, search } = address;
  if (HOST.test(hostname.replace(/^www\./, ''))) return true;
  if (/\/(?:wiki|itm|threads?|forums?|docs?|products?|collections?)\//i.test(pathname)) return true;
  return QUERY.test(search) || (FOLDER.test(pathname) && !STORY.test(pathname));
}
