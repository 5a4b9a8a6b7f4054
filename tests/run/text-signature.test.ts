import { describe, expect, it } from 'vitest';
import { SignatureIndex } from '../../src/run/signature-index.js';
import { likeness, signatureOf } from '../../src/run/text-signature.js';
import { randomText } from './random-text.js';

const signature = (text: string): Uint8Array => signatureOf(text) ?? expect.fail('no signature');

/** The share of runs of five words that two texts have in common: the plain version. */
function jaccard(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => {
    const words = text.split(' ');
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  });
  const both = [...(one ?? [])].filter((shingle) => two?.has(shingle)).length;
  return both / ((one?.size ?? 0) + (two?.size ?? 0) - both);
}

/** Every so many words replaced, a few at the end cut off. */
const edited = (text: string, every: number, cut: number): string =>
  text
    .split(' ')
    .map((word, at) => (at % every === 3 ? `new${at}` : word))
    .slice(0, -1 - cut)
    .join(' ');

it('estimates the share of common shingles, on average to a hundredth and mostly to a tenth', () => {
  const errors: number[] = [];
  for (let seed = 0; seed < 60; seed += 1) {
    const text = randomText(seed, 160 + seed * 12);
    for (const [every, cut] of [
      [200, 0],
      [60, 5],
      [30, 0],
      [15, 20],
    ] as const) {
      const other = edited(text, every, cut);
      errors.push(likeness(signature(text), signature(other)) / 1000 - jaccard(text, other));
    }
  }
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.01);
  expect(errors.filter((error) => Math.abs(error) > 0.12).length / errors.length).toBeLessThan(0.05);
});

describe('sees no difference in', () => {
  const text = `Naïve ${randomText(3, 180)}. “Don’t,” they said.`;
  it.each([
    ['decomposed letters', text.normalize('NFD')],
    ['capitals', text.toUpperCase()],
    ['lines', text.replaceAll(' ', '\r\n')],
    ['quotation marks', text.replaceAll(/[“”]/gu, '"').replaceAll('’', "'")],
    ['invisible characters', text.replaceAll('truce', 'tr\u00ADuce')],
  ])('%s', (_, other) => {
    expect(likeness(signature(text), signature(other))).toBe(1000);
  });
});

it('is none for a text of fewer than 100 different runs of five words', () => {
  expect(signatureOf(randomText(1, 103))).toBeUndefined();
  expect(signatureOf(randomText(1, 104))).toHaveLength(128);
});

it('finds what is alike among thousands, and nothing else', () => {
  const index = new SignatureIndex();
  const texts = Array.from({ length: 3000 }, (_, seed) => randomText(seed, 120));
  for (const [number, text] of texts.entries()) expect(index.add(signature(text))).toBe(number);
  let found = 0;
  for (let number = 0; number < texts.length; number += 10) {
    const other = edited(texts[number] ?? '', 100, 0);
    const alike = index.alike(signature(other), 750);
    expect(alike.filter((one) => one !== number)).toEqual([]);
    if (alike.includes(number)) found += 1;
  }
  expect(found).toBeGreaterThan(290);
});

it('stays quick where thousands of texts are one', () => {
  const index = new SignatureIndex();
  const one = signature(randomText(5, 180));
  const start = process.cpuUsage();
  for (let count = 0; count < 5000; count += 1) index.add(one);
  expect(index.alike(one, 800).length).toBeGreaterThan(0);
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});
