import { expect, it } from 'vitest';
import { byNorm } from '../../src/model/by-norm.js';

it('finds out once what is known of a norm, also of one that came later', () => {
  const asked: string[] = [];
  const lengthOf = byNorm((norm) => {
    asked.push(norm);
    return norm.length;
  });
  const norms = ['peace'];
  expect(lengthOf(norms)).toEqual([5]);
  norms.push('war');
  expect(lengthOf(norms)).toEqual([5, 3]);
  expect(lengthOf(['war'])).toEqual([3]);
  expect(asked).toEqual(['peace', 'war', 'war']);
});
