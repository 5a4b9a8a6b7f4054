import { describe, expect, it } from 'vitest';
import { matchInContext } from '../../src/run/match-place.js';

const context = 'No war crimes 😀, no war, they said; war it was.';
const at = (start: number, text: string, sentence = '3') => ({ start: 1000 + start, text, context, sentence });

describe('matchInContext', () => {
  it('finds a match whose words stand in the sentence once', () => {
    expect(matchInContext(at(25, 'they'), [])).toEqual({
      ...{ before: 'No war crimes 😀, no war, ', words: 'they', after: ' said; war it was.' },
    });
  });

  it('tells the occurrences of the same words apart by the other matches of the sentence', () => {
    const others = [at(3, 'war crimes'), at(20, 'war'), at(36, 'war')];
    expect(matchInContext(at(20, 'war'), others).after).toBe(', they said; war it was.');
    expect(matchInContext(at(36, 'war'), others).after).toBe(' it was.');
    expect(matchInContext(at(36, 'war'), others.slice(0, 1)).after).toBe(' it was.');
  });

  it('takes words that are no part of a longer word, where nothing else tells', () => {
    const alone = { start: 70, text: 'war', context: 'Towards warlike times: war.', sentence: '8' };
    expect(matchInContext(alone, []).after).toBe('.');
    expect(matchInContext({ ...alone, text: 'lik' }, []).before).toBe('Towards war');
  });

  it('does not ask matches of another sentence with the same words', () => {
    expect(matchInContext(at(3, 'war'), [at(500, 'they', '9')]).before).toBe('No ');
  });

  it('stands in the middle of what is cut out of an endless sentence', () => {
    const cut = `${'war '.repeat(125)}war${' war'.repeat(125)}`;
    expect(matchInContext({ start: 9000, text: 'war', context: cut, sentence: '1' }, []).before.length).toBe(500);
  });
});
