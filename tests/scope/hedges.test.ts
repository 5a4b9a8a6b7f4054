import { describe, expect, it } from 'vitest';
import type { Hedge } from '../../src/model/scope.js';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words under the hedge; every other word of the row must stay outside. */
const hedged: readonly (readonly [Hedge, string])[] = [
  ['conditional', 'If {they attack, we will strike back}, but we want peace.'],
  ['conditional', '{We will strike back} if {they attack}.'],
  ['conditional', 'We want peace, {and we will strike back} if {they attack}.'],
  ['conditional', 'They said that {we will strike back} if {they attack}.'],
  ['conditional', 'Unless {they leave, we will attack}.'],
  ['conditional', 'Should {they attack, we will retaliate}.'],
  ['conditional', 'Even if {they attack}, we will keep the peace.'],
  ['question', '{Do you want war}?'],
  ['question', 'It is unclear whether {they attacked the port}, and nobody asks.'],
  ['question', 'They asked whether {the truce would hold}.'],
  ['question', '{“Will they attack}?” he asked.'],
  ['modal', '{We} may {attack tomorrow}.'],
  ['modal', '{The army} might {attack the port}, and the fleet is near.'],
  ['modal', '{They} could {destroy the bridge}.'],
  ['modal', '{They} would {attack the port}.'],
  ['modal', '{They} would {attack the zone} held by rebels, but not now.'],
  ['modal', 'Perhaps {the army will attack}.'],
  ['modal', '{An attack is} likely.'],
  ['conditional', '{They will keep the truce} provided that {the army leaves}.'],
  ['conditional', 'The treaty holds; if {they attack, we will fight}.'],
];

/** Commitments, courtesies, evidence and look-alikes. */
const plainly = [
  'The treaty provided ample opportunity for the aggressor.',
  'Our country?s army will attack.',
  'They behaved as if war was near.',
  'He asked if the army had attacked.',
  'They could not destroy the bridge.',
  'We would like to thank our soldiers.',
  'They will attack tomorrow.',
  'They must attack tomorrow.',
  'They can attack tomorrow.',
  'They shall attack tomorrow.',
  'The army reportedly attacked the town.',
  'In May the army attacked.',
  'The military might of the state grew.',
  'They should attack tomorrow.',
  'May peace prevail.',
];

describe('a hedge', () => {
  it.each(hedged)('is %s: %s', (hedge, row) => {
    expect(braced(plain(row), 'hedge', hedge)).toBe(row);
  });

  it.each(plainly)('is not seen in what is plainly meant: %s', (row) => {
    expect(braced(row, 'hedge')).toBe(row);
  });

  it('covers a condition as conditional and its consequence as modal as well', () => {
    expect(braced('Were they to attack, we would retaliate.', 'hedge', 'conditional')).toBe(
      'Were {they to attack, we would retaliate}.',
    );
    expect(braced('Were they to attack, we would retaliate.', 'hedge', 'modal')).toBe(
      'Were they to attack, {we} would {retaliate}.',
    );
  });

  it('is modal for what was not ruled out', () => {
    expect(braced('They did not rule out the use of force.', 'hedge', 'modal')).toBe(
      'They did not rule out {the use of force}.',
    );
    expect(braced('They ruled out the use of force.', 'hedge')).toBe('They ruled out the use of force.');
  });
});
