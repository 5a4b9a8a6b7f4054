import type { LineRule } from '../mask-rule.js';

const LINES =
  /^\W{0,3}(?:advertisements?|advertising|ads?|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|(?:story|article|text) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad|video|photo))?|continue reading (?:below|the main story)|scroll (?:down )?to continue(?: reading)?|advertisement\s*[-–—|]\s*.{1,60}|skip (?:ad|advertisement))\W{0,3}$/i;

/** The marks around advertisements. */
export const advertisements: LineRule = {
  kind: 'line',
  id: 'advertisements',
  title: 'Marks of advertisements',
  openers:
    'advertisement advertisements advertising ad ads sponsored promoted paid story article text continue scroll skip'.split(
      ' ',
    ),
  isMasked: (line) => LINES.test(line),
  masks: [
    'The truce holds.\n\n«ADVERTISEMENT»\n\nShelling was heard.',
    '«Story continues below advertisement»',
    '«- Advertisement -»',
  ],
  keeps: [
    'Advertising the war did not make it popular',
    'Article 5 continues to apply.',
    'Story after story was denied.',
  ],
};
