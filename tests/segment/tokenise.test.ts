import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/segment/tokenise.js';

describe('tokenise', () => {
  it.each([
    ['accus*', 'accus*', 'accus*'],
    ['*ing', '*ing', '*ing'],
    ['wom?n', 'wom?n', 'wom?n'],
    ['*', '*', '*'],
    ['?', '?', '?'],
    ['ceas* fire', 'ceas*|fire', 'ceas* fire'],
    ['cease-fire*', 'cease|-|fire*', 'cease-fire*'],
    ['anti-*', 'anti-*', 'anti-*'],
    ['*-led', '*|-|led', '*-led'],
    ['don’t accus*', "do|n't|accus*", "don't accus*"],
    ["Karesia's *", "karesia|'s|*", "karesia's *"],
    ['Lt. Col. Pavel Doran', 'lt.|col.|pavel|doran', 'lt. col. pavel doran'],
    ['U.S. troop*', 'u.s.|troop*', 'u.s. troop*'],
    ['Erdog\u0306an', 'erdoğan', 'erdoğan'],
    ['19*', '19*', '19*'],
    ['', '', ''],
  ])('cuts the pattern %j', (pattern, tokens, words) => {
    const cut = tokenise(pattern);
    expect(cut.tokens.map(({ norm }) => norm).join('|')).toBe(tokens);
    expect(cut.words.map(({ norm }) => norm).join(' ')).toBe(words);
  });
});
