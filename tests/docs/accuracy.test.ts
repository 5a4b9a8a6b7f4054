import { expect, it } from 'vitest';
import { REFERENCES, WANTED } from '../../bench/accuracy/known.js';
import { balanced, rowOf } from '../../bench/accuracy/row.js';
import { accuracyTable } from '../../bench/accuracy/table.js';
import { page, tableBelow } from './docs.js';

const figure = ([wanted, found, right]: readonly number[]): number | undefined => balanced(right, found, right, wanted);
const row = rowOf({
  id: 'speech-30',
  what: 'speech',
  set: '*set',
  half: 'held out',
  documents: [1, 2, 3, 4, 5, 6].map((right) => [6, 8, right]),
  figure,
  n: ([wanted]) => wanted ?? 0,
});

it('adds documents up before it takes a figure', () => {
  expect(row.n).toBe(36);
  expect(row.figure).toBe((2 * 21) / (36 + 48));
});

it('draws documents anew for an interval around the figure, the same every time', () => {
  const { low = 1, high = 0 } = row.interval ?? {};
  expect(low).toBeLessThan(row.figure ?? 0);
  expect(high).toBeGreaterThan(row.figure ?? 1);
  expect(rowOf({ ...row, documents: [[6, 8, 1]], figure, n: () => 6 }).interval).toBeUndefined();
});

it('finds nothing of nothing', () => {
  expect(balanced(0, 0, 0, 5)).toBeUndefined();
  expect(balanced(0, 3, 0, 5)).toBe(0);
});

it('shows a row beside what is wanted and what is known elsewhere', () => {
  const [, , shown = ''] = accuracyTable([row]).split('\n');
  const cells = shown.split('|').map((cell) => cell.trim());
  expect(cells.slice(1, 7)).toEqual(['speech', '\\*set', 'held out', '36', '87', '50.0']);
  expect(cells[8]).toBe(REFERENCES.get('speech-30'));
});

it('has written every wanted figure into the page', () => {
  const rows = tableBelow(page('accuracy.md'), '## The table');
  const wanted = new Set(rows.map((cells) => cells[4]).filter((cell) => cell !== ''));
  expect(wanted).toEqual(new Set([...WANTED.values()].map((value) => (100 * value).toFixed(0))));
});
