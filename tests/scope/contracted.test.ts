import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words in scope; every other word of the row must stay outside. */
const rows = [
  '{We} dont {accept war}.',
  '{We} cant {attack the town}.',
  '{We} wont {attack the town}.',
  '{They} didnt {attack the town}.',
  '{It} isnt {a war}.',
  '{They} wouldnt {stop} the war.',
  '{He} doesnt {want war}.',
  '{She} hasnt {attacked}.',
  '{They} havent {attacked us}.',
  '{They} shouldnt {attack}.',
  '{War} isnt {an option}.',
  '{War} cant {be justified}.',
  'Velmaria’s war cant {be justified}.',
  'Our army wont {retreat}.',
  '{The threat} wasnt {mentioned}.',
  'As was his wont, {he did} not {attack}.',
  'Such cant hides the war.',
  'He is wont to threaten war.',
  'His political cant about peace was tiresome.',
  'They were ready for war, and we were ill.',
  '{They} dont {attack} and we want peace.',
  'They dont only want war.',
  'The old cant of war is back.',
  'The war isnt {over}.',
  'Voters wont {accept} this war.',
  '{Why} cant {we attack}?',
  'Velmaria wasnt {the aggressor}.',
  '{They} werent {the aggressors}.',
  '{It} wasnt {Velmaria that violated} the truce.',
  '{We} wont {be} intimidated {by} Velmaria’s threats.',
  '{We} shant {be} intimidated {by} Velmaria’s threats.',
  'The massacre wasnt {condemned}.',
  'Isnt this an act of war?',
];

const contractions = 'don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t'.split(' ');
const verbs = ['attack the town', 'want a war', 'stop'];

describe('a negation that has lost its apostrophe', () => {
  it.each(rows)('denies like any other, and a noun of that spelling does not: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(contractions)('denies what it would deny with one: %s', (contraction) => {
    const [auxiliary = ''] = contraction.split(/n’t/u);
    for (const verb of verbs) {
      const whole = braced(`They ${contraction} ${verb}.`, 'negation');
      const lost = contraction.replace('’', '');
      expect(braced(`They ${lost} ${verb}.`, 'negation')).toBe(
        whole.replace(`{They ${auxiliary}}n’t`, `{They} ${lost}`).replace('{They can}’t', '{They} cant'),
      );
    }
  });
});
