import { expect, it } from 'vitest';
import { sha256 } from '../../src/run/copies.js';
import { HashIndex } from '../../src/run/hash-index.js';

it('finds the numbers of every hash, in the order in which they were put, however many there are', () => {
  const index = new HashIndex();
  const hashes = Array.from({ length: 5000 }, (_, n) => sha256(String(n)));
  for (const [n, hash] of hashes.entries()) index.add(hash, n);
  for (const [n, hash] of hashes.entries()) if (n % 7 === 0) index.add(hash, 10_000 - n);
  expect(hashes.map((hash) => index.numbersOf(hash))).toEqual(
    hashes.map((_, n) => (n % 7 === 0 ? [n, 10_000 - n] : [n])),
  );
  expect(index.numbersOf(sha256('never put'))).toEqual([]);
});

it('tells hashes apart that begin alike', () => {
  const index = new HashIndex();
  index.add(`${'0'.repeat(31)}1`, 1);
  index.add(`${'0'.repeat(31)}2`, 2);
  expect(index.numbersOf(`${'0'.repeat(31)}2`)).toEqual([2]);
});
