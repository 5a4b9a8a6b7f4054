import { describe, expect, it } from 'vitest';
import { placeInContext } from '../../../src/run/explore/match-place.js';

const context = 'No war crimes 😀, no war, they said; war it was.';
const at = (start: number, text: string, sentence = '3') => ({ start: 1000 + start, text, context, sentence });

describe('placeInContext', () => {
  it('finds a match whose words stand in the sentence once', () => {
    expect(placeInContext(at(3, 'war crimes'), [])).toBe(3);
    expect(Array.from(context).slice(25, 29).join('')).toBe('they');
    expect(placeInContext(at(25, 'they'), [])).toBe(25);
  });

  it('tells the occurrences of the same words apart by the other matches of the sentence', () => {
    const others = [at(3, 'war crimes'), at(20, 'war'), at(36, 'war')];
    expect(placeInContext(at(20, 'war'), others)).toBe(20);
    expect(placeInContext(at(36, 'war'), others)).toBe(36);
  });

  it('does not ask matches of another sentence with the same words', () => {
    expect(placeInContext(at(25, 'they'), [at(500, 'they', '9')])).toBe(25);
  });

  it('stands in the middle of what is cut out of an endless sentence', () => {
    const cut = `${'war '.repeat(125)}war${' war'.repeat(125)}`;
    expect(placeInContext({ start: 9000, text: 'war', context: cut, sentence: '1' }, [])).toBe(500);
  });
});
