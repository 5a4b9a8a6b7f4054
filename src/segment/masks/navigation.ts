import type { LineRule } from '../mask-rule.js';

const PLACES =
  'home|homepage|main page|news|latest|about|about us|contact|contacts|contact us|politics|sports?|business|world|opinion|culture|society|economy|videos?|photos?|gallery|' +
  'privacy|privacy policy|cookie policy|terms|terms of use|terms of service|terms and conditions|terms & conditions|legal notice|imprint|disclaimer|accessibility|site ?map|search|log ?in|sign in|' +
  'register|subscribe|help|faqs?|press|press releases?|press office|media|archive|careers|jobs|rss|events|publications|documents|statements|speeches|interviews|advertise|advertising|newsletter|' +
  'menu|en|english|fr|français|ru|русский|de|deutsch|es|español|multimedia|the ministry|ministry|foreign policy|government';
const PLACE = new RegExp(`^(?:${PLACES})$`, 'iu');
const SURE =
  /^(?:(?:skip|jump) to (?:the )?(?:main |site |page )?(?:content|navigation|search|footer|menu|text)|(?:main |site |toggle |open |close |show |hide ){1,2}(?:menu|navigation|search)|menu|navigation|search form|breadcrumbs?|site ?map|back to (?:the )?(?:top|home(?:page)?|news|list|previous page|all news|main page|index|search results|archive)|(?:go to )?top of (?:the )?page|(?:previous|next|newer|older) (?:article|post|story|page|entry|news|statement)s?|(?:load|show|view) more(?: (?:news|articles|stories|results))?|you are here:? .{0,110})[:\s>»›]*$/i;
const TRAIL = /[>»›/|•·→]/u;

/** Ways about a site: menus, breadcrumbs, links to the next page. Of a row of links at least half must be names of usual places. */
export const navigation: LineRule = {
  kind: 'line',
  id: 'navigation',
  title: 'Menus, breadcrumbs and links to other pages of a site',
  openers: [
    ...new Set(PLACES.replaceAll('?', '').split(/[| ]/u)),
    ...[
      'sports',
      'videos',
      'photos',
      'faqs',
      'site',
      'skip',
      'jump',
      'main',
      'toggle',
      'open',
      'close',
      'show',
      'hide',
    ],
    ...['menu', 'navigation', 'breadcrumb', 'breadcrumbs', 'back', 'go', 'top', 'previous', 'next', 'newer', 'older'],
    ...['load', 'view', 'you', 'publication', 'event', 'document', 'log', 'sign', 'press'],
  ],
  isMasked: (line) => {
    if (SURE.test(line)) return true;
    if (/[.;?!]$/.test(line)) return false;
    const links = line
      .split(TRAIL)
      .map((link) => link.trim())
      .filter((link) => link !== '');
    if (links.length < 2 || !links.every((link) => link.length <= 60)) return false;
    const known = links.filter((link) => PLACE.test(link)).length;
    const isTrail = /^\s*(?:home|homepage|main page)\s*[>»›|/•·→]/iu.test(line);
    return isTrail || (links.length > 2 && known * 2 >= links.length) || known === links.length;
  },
  masks: [
    '«Skip to main content»\n«Home | News | Politics | Contact us»\n\nThe ministers met.',
    '«Home > Press > Statements > On the truce»\nThe ministers met.',
    'The truce holds.\n\n«Back to top»',
    '«Privacy Policy | Terms of Use | Sitemap»',
    '«You are here: Home / News / Statement»',
  ],
  keeps: [
    'Home is where the war has not been.',
    'Back to the table, say the ministers.',
    'Karesia | Tarvia | Mirduna',
    'Home affairs and foreign policy must not be confused',
    'Search parties went out at dawn',
    'Next year they will meet again.',
  ],
};
