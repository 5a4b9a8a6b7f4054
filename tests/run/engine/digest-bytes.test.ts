import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/model/digest.js';
import { digestBytes, digestFrom } from '../../../src/run/engine/digest-bytes.js';

const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'name:Pavel Doran', 'a;b'));
const counts = fc.record(
  {
    ...{ hits: fc.nat(), hedged: fc.nat(), negated: fc.nat(), mentioned: fc.nat(), excluded: fc.nat() },
    ...{ hitSentences: fc.nat(), weighted: fc.integer() },
  },
  { requiredKeys: ['hits', 'hedged', 'negated', 'mentioned', 'excluded', 'hitSentences'], noNullPrototype: true },
);
const digests: fc.Arbitrary<Digest> = fc.record(
  {
    ...{ words: fc.nat(), sentences: fc.nat(), masked: fc.nat() },
    cuts: fc.array(fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true })),
    measurements: fc.array(
      fc.record(
        {
          ...{ actor: name, voice: fc.constantFrom('own' as const, 'quoted' as const) },
          ...{ words: fc.nat(), sentences: fc.nat() },
          counts: fc.array(fc.tuple(name, counts)).map((rows) => new Map(rows)),
          entries: fc.array(
            fc.record({ category: name, leaf: name, entry: name, hits: fc.nat() }, { noNullPrototype: true }),
          ),
        },
        { noNullPrototype: true },
      ),
    ),
    blames: fc.array(
      fc.record(
        {
          ...{ source: name, target: name, voice: fc.constantFrom('own' as const, 'all' as const) },
          ...{ explicit: fc.nat(), implicit: fc.nat() },
        },
        { noNullPrototype: true },
      ),
    ),
    rows: fc.array(fc.tuple(name, fc.array(fc.string({ unit: 'grapheme' })))).map((rows) => new Map(rows)),
  },
  { noNullPrototype: true },
);

describe('a digest', () => {
  it('is the same after it travelled', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        const { rows, ...others } = digestFrom(digestBytes(digest));
        const read = new Map(Array.from(rows, ([file, pieces]) => [file, [...pieces]]));
        expect({ ...others, rows: read }).toEqual(digest);
      }),
    );
  });

  it('is refused when bytes are missing', () => {
    const empty = { words: 1, sentences: 1, masked: 0, cuts: [], measurements: [], blames: [] };
    const bytes = digestBytes({ ...empty, rows: new Map([['tags.csv', ['a row\n']]]) });
    expect(() => digestFrom(bytes.subarray(0, bytes.length - 1))).toThrow(/bytes/);
    expect(() => digestFrom(bytes.subarray(0, 9))).toThrow();
  });
});
