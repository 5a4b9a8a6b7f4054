import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words in scope; every other word of the row must stay outside. */
const undone = [
  '{They did} not {rule out} the use of force.',
  '{We} never {refused to} fight.',
  '{He did} not {leave without} firing.',
  'Nothing {can be achieved without} peace talks.',
  'They have failed to {prevent} the war.',
  'The use of force {has} never {been ruled out}.',
  '{There is} no {alternative to} peace.',
  '{There is} no {one} who does {not} want peace.',
  '{We do} not {doubt} that the war will come.',
  '{They did} not {fail to} stop {the war}.',
  'A military solution {has} never {been taken off the table}.',
  'A military solution {has} not {been taken off the table}.',
  'A military solution {is} not {unacceptable}.',
  'A compromise {is} not {impossible to} reach.',
  '{We} never {abandoned} the peace process.',
  'The peace process {was} never {abandoned}.',
  '{They did} not {hesitate to} attack.',
  '{We will} not {be deterred from} retaliation.',
  'Nothing {will deter us from} retaliation.',
  '{We will} not {be discouraged from} peace talks.',
  '{They were} not {deterred from} attacking.',
  'The delegation {did} not {clear Karesia of} the massacre.',
  'The judge never {acquitted them of} murdering the envoy.',
];

describe('a double negation', () => {
  it.each(undone)('leaves what it takes back as it is: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
