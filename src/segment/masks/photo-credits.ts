import type { LineRule } from '../mask-rule.js';

const CREDITS =
  /^(?:[([]?(?:file )?(?:photo|photos|photograph|image|picture|illustration|video)(?: (?:credit|copyright|source|by|courtesy(?: of)?))?\s?[:/©|]\s?[^.!?]{1,80}[)\]]?|(?:getty images|afp|reuters|ap photo|epa)(?:\s?[/|]\s?[^.!?]{1,50})?)$/i;

/** Whose pictures they are. */
export const photoCredits: LineRule = {
  kind: 'line',
  id: 'photo-credits',
  title: 'Credits of pictures',
  openers: 'file photo photos photograph image picture illustration video getty afp reuters ap epa'.split(' '),
  isMasked: (line) => CREDITS.test(line),
  masks: [
    '«Photo: Karesian Press Agency»\nThe ministers met.',
    '«Image copyright: Anna Lind»',
    '«(Photo: Corin Vale/KPA)»',
    '«Getty Images»',
  ],
  keeps: [
    'Photo shows soldiers at the bridge.',
    'Image matters more than truth in this war',
    'Video: the minister says that the war is over. He is wrong.',
    'Reuters reported the attack at noon.',
  ],
};
