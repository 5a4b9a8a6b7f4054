import type { LineRule } from '../mask-rule.js';

const LETTERS = '(?:newsletters?|updates|alerts|e-?mails?|inbox|briefing|channel|podcast|feed|rss|edition|magazine)';
const CALLS = [
  /^subscribe(?: (?:now|today|here|free|for free))?$/,
  new RegExp(`^(?:subscribe|sign up) (?:for|to|via|by) .{0,80}\\b${LETTERS}\\b.{0,60}$`),
  /^subscribe to (?:read|continue|get access|keep reading|unlock)\b.{0,80}$/,
  /^already (?:a|have an?) (?:subscriber|member|account|subscription)\b.{0,40}$/,
  /^to (?:continue|keep) reading\b.{1,40}\b(?:subscribe|register|sign|log)\b.{0,60}$/,
  /^this (?:article|story|content|post) is (?:for|available to|only for|reserved for|exclusive to|only available to)\b.{1,20}\b(?:subscribers|members)\b.{0,40}$/,
  /^(?:follow|find|like) (?:us|him|her|them|the author|@\w{1,30}|[\p{L} .'’-]{1,40}) on (?:facebook|twitter|x|instagram|telegram|youtube|linkedin|tiktok|vk)\b.{0,80}$/u,
  /^follow (?:us|@\w{1,30})$/,
  /^(?:download|get) (?:our|the) (?:free )?(?:[\p{L}\d]{1,20} ){0,3}app\b.{0,40}$/u,
  /^(?:enter|type in) your e-?mail\b.{0,60}$/,
  /^(?:support|fund) (?:independent|quality|our) journalism\b.{0,60}$/,
  /^(?:donate|become a (?:member|patron|subscriber|supporter))(?: (?:now|today|here))?$/,
  /^(?:log ?in|sign ?in|register)(?: ?(?:or|\||\/) ?(?:log ?in|sign ?in|register|sign ?up|subscribe|create an account))?$/,
  /^(?:our |free |daily |weekly )?newsletters?(?: sign-?up)?$/,
  /^get (?:our|the) (?:best|latest|top|news|daily|weekly)\b.{1,60}\binbox\b.{0,30}$/,
];

/** Calls to subscribe, register, follow, download or donate. */
export const subscriptions: LineRule = {
  kind: 'line',
  id: 'subscriptions',
  title: 'Calls to subscribe, register, follow or donate',
  openers: (
    'subscribe sign already to this follow find like download get enter type support fund donate become log login register signin ' +
    'our free daily weekly newsletter newsletters'
  ).split(' '),
  isMasked: (line) => {
    const plain = line.toLowerCase().replace(/[.!:»>]{1,3}$/, '');
    return CALLS.some((call) => call.test(plain));
  },
  masks: [
    'The truce holds.\n\n«Subscribe to our newsletter»',
    '«Sign up for our daily briefing and never miss a story.»',
    '«Already a subscriber? Log in»',
    '«Follow us on Twitter»\n«Download our free app»',
    '«This article is for subscribers only.»',
    '«Follow Marta Lind on Twitter: @martalind»',
  ],
  keeps: [
    'Subscribe to the treaty, and the guns will be silent.',
    'Sign up for peace, they told the young men.',
    'Support our soldiers, said the minister, or support nobody.',
    'Follow the money on its way to Tarvia.',
    'This article is for those who remember the last war.',
    'To continue reading the treaty as a threat is a mistake.',
  ],
};
