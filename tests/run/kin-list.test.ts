import { expect, it } from 'vitest';
import { type Kin, KinList } from '../../src/run/kin-list.js';

it('gives back what is known of each of many texts, with odd ids too', () => {
  const odd = ['', 'a\nb', '\uD800 half a pair', '__proto__', 'Երևան.txt', '👍'];
  const texts = Array.from({ length: 17_000 }, (_, n): Kin => {
    const id = odd[n] ?? `statements/${n}.md`;
    return {
      ...{ id, ...(n % 2 === 0 && { author: `author ${n % 11}` }) },
      ...(n % 3 === 0 && { outlet: 'constructor' }),
      ...(n % 5 === 0 && { date: `2031-06-${10 + (n % 9)}` }),
    };
  });
  const list = new KinList();
  expect(texts.map((kin) => list.add(kin))).toEqual(texts.map((_, n) => n));
  expect(texts.map((_, n) => list.at(n))).toEqual(texts);
  expect(texts.map((_, n) => [list.idOf(n), list.authorOf(n), list.dateOf(n)])).toEqual(
    texts.map(({ id, author, date }) => [id, author, date]),
  );
});
