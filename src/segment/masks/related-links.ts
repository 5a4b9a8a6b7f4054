import type { LineRule } from '../mask-rule.js';

const HEADS =
  /^(?:related (?:articles?|stor(?:y|ies)|news|posts?|topics?|links?|content|coverage|items|documents|reading|tags)|you (?:may|might) (?:also )?(?:like|be interested in)|you may have missed|recommended(?: for you| stories| reading)|most (?:read|popular|viewed|shared|commented)(?: stories| news| articles| posts)?|trending(?: now| stories| topics)|popular (?:stories|posts|news)|editors?['’]s? picks?|what to read next|more on this (?:story|topic)|also read|read also|see also|read more|latest (?:news|stories)|top stories|other news|more news)\s*:?$/i;
const LINKS =
  /^(?:(?:read|see|view|watch|listen)(?: more| also| next)|related(?: (?:article|story|news))?|also read|more)\s*[:»>›]\s?\S.{1,200}$|^(?:read|see|view) (?:more|the (?:full|original|rest of the|whole) (?:article|story|statement|text|interview|report|post))(?: (?:here|on|at|in) .{1,80})?\s*[.:…»>›]{0,3}$|^(?:click|tap) here (?:to|for) .{1,100}$/i;

/** Links to other texts, with the titles directly below a heading that promises them. */
export const relatedLinks: LineRule = {
  kind: 'line',
  id: 'related-links',
  title: 'Links to other texts: related, most read, “Read more”',
  openers: (
    'related you recommended most trending popular editor editors what more also read see latest top other view watch ' +
    'listen click tap'
  ).split(' '),
  isMasked: (line) => HEADS.test(line) || LINKS.test(line),
  isTail: (line, head) => HEADS.test(head) && line.length <= 140 && !/[.!?;,:]["”’)]?$/.test(line),
  masks: [
    'The truce holds.\n\n«Related articles»\n«Ministers meet in Velm»\n«What the truce says»\n\nShelling was heard at night.',
    'The truce holds.\n\n«Read more: The road to Velm»',
    '«READ MORE»\n\nThe truce holds.',
    '«Most read»\n«A winter without bread»',
    '«Read the full statement on the site of the ministry»',
    '«You may also like:»',
  ],
  keeps: [
    'Read more than the headline before you judge.',
    'Related troubles followed.',
    'More from the envoy was not to be had.',
    'See also what the treaty says of water.',
    'You may also like what you do not know.',
    'Read the full statement, and you will find no threat in it.',
  ],
};
