import type { LineRule } from '../mask-rule.js';

const LINES =
  /^(?:\W{0,3}(?:©|\(c\)\s?\d{4}|copyright\s?(?:©|\(c\)|,? ?\d{4}|by \p{Lu})).{0,220}|.{0,100}\ball rights reserved\b.{0,80}|(?:this|the) (?:material|article|content|story|text) (?:may not|cannot|must not) be (?:published|reproduced|reprinted|republished|copied|redistributed)\b.{0,160}|(?:reprinted|reproduced|republished) (?:with|by) (?:the )?(?:kind )?permission\b.{0,120}|reproduction\b.{1,60}\b(?:prohibited|forbidden|permitted|without permission)\b.{0,60}|(?:powered|designed|developed) by (?:wordpress|blogger|drupal|disqus|joomla|wix|squarespace)\b.{0,60}|proudly powered by \w{1,20})$/iu;

/** Who owns a text, and what nobody may do with it. */
export const copyrightLines: LineRule = {
  kind: 'line',
  id: 'copyright-lines',
  title: 'Copyright lines',
  openers: [
    '©',
    '#',
    ...'c copyright all the this reprinted reproduced republished reproduction powered designed developed proudly'.split(
      ' ',
    ),
  ],
  isMasked: (line) => LINES.test(line),
  masks: [
    'The truce holds.\n\n«© 2031 The Morning Ledger. All rights reserved.»',
    '«Copyright 2031 Karesian Press Agency»\nThe ministers met.',
    '«(c) 2031 Tarvian Daily»',
    '«All rights reserved.»',
    '«This material may not be published, broadcast, rewritten or redistributed.»',
  ],
  keeps: [
    'Copyright law will not stop a war.',
    '(c) the parties shall withdraw their forces;',
    'All rights are reserved to the people, says the charter.',
    'This material may not be enough to convict him.',
    'Reproduction of the treaty follows.',
  ],
};
