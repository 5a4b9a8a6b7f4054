import { describe, expect, it } from 'vitest';
import { oneSpelling } from '../../src/tag/spelling.js';

describe('oneSpelling', () => {
  it.each([
    ['defence', 'defense'],
    ['criticise', 'criticize'],
    ['organisation', 'organization'],
    ['neighbour', 'neighbor'],
    ['neighbourhood', 'neighborhood'],
    ['armour', 'armor'],
    ['centre', 'center'],
    ['dialogue', 'dialog'],
    ['manoeuvre', 'maneuver'],
    ['programme', 'program'],
    ['fulfil', 'fulfill'],
    ['enrol', 'enroll'],
    ['analyse', 'analyze'],
    ['judgement', 'judgment'],
  ])('gives %s and %s one form', (british, american) => {
    expect(oneSpelling(british)).toBe(oneSpelling(american));
  });

  it.each([
    ['four', 'for'],
    ['hour', 'horror'],
    ['peace', 'piece'],
    ['war', 'wars'],
    ['threat', 'threaten'],
    ['violate', 'violence'],
    ['promise', 'premise'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(oneSpelling(one)).not.toBe(oneSpelling(other));
  });
});
