import { describe, expect, it } from 'vitest';
import { tagMachine } from '../../src/segment/tag-machine.js';

/** "2 then 3" makes the 3 a 5 where it may be one; "4 4" always makes the first a 6; a hint 7 before the end makes it a 1. */
const MACHINE = JSON.stringify([
  100,
  6,
  { 0: { 2: 1, 4: 3, 1080007: 5 }, 1: { 3: 2, 2070003: 0 }, 3: { 4: 4, 2070003: 0 }, 5: { 2070000: 6, 2070003: 0 } },
  { 2: '5', 4: '-6', 6: '1' },
  { 2: [1, 0], 4: [0, 1], 6: [0, 1] },
  {},
]);

function changed(tags: readonly number[], hints: readonly number[] = [], allows = true): number[] {
  const row = {
    length: tags.length,
    tags: Uint8Array.from([...tags, 9, 9]),
    hints: Uint8Array.from([...tags.map((_, at) => hints[at] ?? 0), 0, 0]),
    allows: () => allows,
  };
  tagMachine(MACHINE)(row);
  return [...row.tags].slice(0, tags.length);
}

describe('tagMachine', () => {
  it('changes the marked piece of a pattern', () => {
    expect(changed([8, 2, 3, 2, 3])).toEqual([8, 2, 5, 2, 5]);
    expect(changed([4, 4, 4])).toEqual([6, 4, 4]);
  });

  it('asks whether a piece may have the part of speech, unless the pattern is sure', () => {
    expect(changed([2, 3, 4, 4], [], false)).toEqual([2, 3, 6, 4]);
  });

  it('takes a hint for the word, and knows the end of the text', () => {
    expect(changed([8, 8], [0, 7])).toEqual([8, 1]);
    expect(changed([8, 8], [7, 0])).toEqual([8, 8]);
  });

  it('begins anew behind what nearly was a pattern', () => {
    expect(changed([2, 2, 3])).toEqual([2, 2, 5]);
  });

  it('refuses an event that it does not know', () => {
    expect(() => tagMachine(JSON.stringify([100, 1, { 0: { 1080099: 1 } }, {}, {}, {}]))).toThrow('1080099');
  });
});
