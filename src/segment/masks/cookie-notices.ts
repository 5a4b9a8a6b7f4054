import type { LineRule } from '../mask-rule.js';

const NOTICES =
  /^(?:(?:we(?: and our partners)?|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,220}|by (?:using|browsing|visiting|continuing to (?:use|browse)) (?:this|our) (?:web)?site\b.{0,200}|(?:accept|reject|allow|decline)(?: all)? cookies|(?:accept|reject|allow) all|(?:manage|cookie) (?:settings|preferences|policy|cookies|consent)|cookies? (?:on this site|notice)|please enable javascript\b.{0,120}|javascript (?:is disabled|must be enabled)\b.{0,120}|your browser does not support\b.{0,120})[.!]?$/i;

/** What a page says of cookies and browsers. */
export const cookieNotices: LineRule = {
  kind: 'line',
  id: 'cookie-notices',
  title: 'Notices of cookies and browsers',
  openers: 'we this our by accept reject allow decline manage cookie cookies please javascript your'.split(' '),
  isMasked: (line) => NOTICES.test(line),
  masks: [
    '«We use cookies to improve your experience.»\n«Accept all cookies»\n\nThe truce holds.',
    '«Please enable JavaScript to view this page.»',
    '«By continuing to browse this site you agree to our terms.»',
  ],
  keeps: [
    'We use force only when we must.',
    'Accept all conditions, or none',
    'Your browser of maps will find no such border.',
    'By using this road they avoid the border.',
  ],
};
