import { expect, it } from 'vitest';
import type { Digested } from '../../../src/run/engine/digested.js';
import { isKept, Packer, type Parcel, unpacked } from '../../../src/run/engine/parcel.js';

const outcome = (path: string): Digested => ({ outcome: { path, status: 'analysed' }, issues: [] });
const digest = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);

function packed(results: readonly Digested[], room?: Parcel['room']): Parcel {
  const packer = new Packer(room);
  for (const result of results) packer.add(result);
  return packer.parcel();
}

it('gives results back in their order, those without a digest too', () => {
  const results = [
    { ...outcome('a.txt'), digest: digest(3, 1) },
    outcome('b.txt'),
    { ...outcome('c.txt'), digest: digest(0, 0) },
    { ...outcome('d.txt'), digest: digest(2, 4) },
  ];
  expect([...unpacked(packed(results))]).toEqual(results);
});

it('enlarges its room for digests that are longer than it', () => {
  const results = [7, 1 << 20, 3, 1 << 21].map((length, at) => ({ ...outcome('a'), digest: digest(length, at) }));
  const digests = [...unpacked(packed(results))].map((one) => one.digest);
  // Compared as bytes: one at a time, millions of them take seconds.
  expect(
    digests.map((bytes, at) => Buffer.compare(bytes ?? digest(0, 0), results[at]?.digest ?? digest(1, 0))),
  ).toEqual([0, 0, 0, 0]);
});

it('fills a room again, and nothing of what lay in it is seen', () => {
  const { room } = packed([{ ...outcome('a'), digest: digest(1000, 9) }]);
  const results = [{ ...outcome('b'), digest: digest(5, 1) }, outcome('c')];
  const parcel = packed(results, room);
  expect(parcel.room).toBe(room);
  expect([...unpacked(parcel)]).toEqual(results);
});

it('keeps no room that one huge document made', () => {
  expect(isKept(packed([{ ...outcome('a'), digest: digest(1000, 1) }]).room)).toBe(true);
  expect(isKept(packed([{ ...outcome('a'), digest: digest((1 << 23) + 1, 1) }]).room)).toBe(false);
});
