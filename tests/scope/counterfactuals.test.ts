import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words that are denied. */
const contrary = [
  'If they had not attacked the harbour, the ferrymen would be alive.',
  'Had Karesia not attacked the harbour, the bridge would be standing.',
  'If Karesia had not broken {the truce}, the bridge would still stand.',
  'The bridge would still stand if Karesia had not attacked it.',
  'The ferrymen would be alive had Karesia not attacked the harbour.',
  'Had Karesia’s army not attacked the harbour, the ferrymen would have lived.',
  'Had the army never attacked, the ferrymen would have lived.',
  'Had there been no raid on the harbour, the ferrymen would have lived.',
  'If Karesia had kept its word, we would not have attacked the harbour.',
  'We wish they had not attacked the harbour.',
  'If only they had not attacked the harbour.',
  'Were it not for the raids on the harbour, we would live in peace.',
  'We would live in peace if it weren’t for their raids.',
  'Had it not been for the raids, we would live in peace.',
  'If it had not been for the raids, we would live in peace.',
];

/** What is left open, asked or told of another time. */
const open = [
  'If {they do} not {attack the harbour}, we will go home.',
  'If {they had} not {left by noon}, the army would attack the harbour.',
  'He asked if {they had} not {attacked the harbour}.',
  '{They had} not {attacked the harbour}.',
  '{We would} not {attack the harbour}.',
  '{We would} not {have attacked the harbour}.',
];

describe('a denial that is contrary to fact', () => {
  it.each(contrary)('denies nothing: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });

  it.each(open)('is none where nothing else would be so: %s', (row) => {
    expect(braced(plain(row), 'negation')).toBe(row);
  });
});
