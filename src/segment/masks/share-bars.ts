import type { LineRule } from '../mask-rule.js';

const NETWORKS = new Set(
  'facebook twitter tweet whatsapp linkedin pinterest reddit telegram viber vkontakte messenger instagram tumblr bluesky mastodon flipboard'.split(
    ' ',
  ),
);
const FILLERS = new Set(
  (
    'share this that on via by with to article story page post statement link copy email e mail print pdf x vk save like pin more a opens in new window ' +
    'click here friend options icon url clipboard youtube the and or of google plus threads line sms text size buttons button us'
  ).split(' '),
);
const ALONE =
  /^(?:(?:share|print|e-?mail|save|bookmark)(?: (?:this|the) (?:article|story|page|post|statement|news|link)| this| on social media)?|copy link|tweet(?: this)?|print(?:er)?[- ]friendly(?: version)?|listen to (?:this )?article)[:!]?$/i;

/** Buttons to pass a page on: made of the names of networks and words like "share", and nothing else. */
export const shareBars: LineRule = {
  kind: 'line',
  id: 'share-bars',
  title: 'Buttons to share, mail or print a page',
  openers: [...NETWORKS, 'share', 'print', 'e', 'email', 'copy', 'click', 'save', 'bookmark', 'printer', 'listen', 'x'],
  isMasked: (line) => {
    if (ALONE.test(line)) return true;
    if (/[.;?]$/.test(line)) return false;
    const words = line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return (
      words.length <= 24 &&
      words.some((word) => NETWORKS.has(word)) &&
      words.every((word) => NETWORKS.has(word) || FILLERS.has(word))
    );
  },
  masks: [
    '«Share»\n\nThe truce holds.',
    'The truce holds.\n\n«Share on Facebook»\n«Share on X (Twitter)»',
    '«Facebook | Twitter | WhatsApp | Telegram»\nThe ministers met.',
    '«Click to share on Telegram (Opens in new window)»',
    '«Email this article»\n«Print»',
  ],
  keeps: [
    'Share the water, or share the war.',
    'Facebook and Twitter were closed in Karesia.',
    'They read of the truce first on\nTwitter and Facebook\nand did not believe it.',
    'Share on equal terms',
    'Print money, and prices rise',
  ],
};
