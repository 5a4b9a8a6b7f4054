import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maskRules } from '../../../src/segment/masks/index.js';
import { createOverlay } from '../../../src/segment/overlay.js';

/** A text with `«` and `»` around what is masked in it. */
const shown = (text: string, rules?: readonly string[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end } of createOverlay(rules)(text).masks) {
    result += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return result + text.slice(at);
};

it('has a file for every rule, named after it', () => {
  const files = readdirSync('src/segment/masks').filter((file) => file !== 'index.ts');
  expect(maskRules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

describe.each(maskRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples of both kinds', () => {
    expect(rule.masks.length).toBeGreaterThanOrEqual(2);
    expect(rule.keeps.length).toBeGreaterThanOrEqual(2);
    expect(rule.title).toMatch(/^[A-Z]/);
  });

  it.each(rule.masks.map((text) => [text]))('masks %j', (text) => {
    expect(shown(text.replaceAll(/[«»]/gu, ''), [id])).toBe(text);
  });

  it.each(rule.keeps.map((text) => [text]))('keeps %j', (text) => {
    expect(shown(text, [id])).toBe(text);
  });
});

it.each(maskRules.flatMap(({ keeps }) => keeps).map((text) => [text]))('masks nothing by any rule in %j', (text) => {
  expect(shown(text)).toBe(text);
});

it('takes time in proportion to the text, whatever stands in it', () => {
  const units = [
    ...['Home | ', '© ', 'nego-\ntiations ', '[1]', 'x[1]\n\n[1] y\n', 'Page 3\n\n', '\fHead\nnego-\n', 'to-\n', '\n'],
    ...[
      'Share on ',
      'Reporting by Anna Lind, ',
      'For more information ',
      '12 Comments on ',
      'A 1\n\n',
      'Notes\n1. a\n2. b\n',
    ],
  ];
  const overlayOf = createOverlay();
  const time = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = process.cpuUsage();
    overlayOf(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const unit of units) {
    const short = time(unit, 20_000);
    // Sixteen times the text: quadratic time would take 256 times as long.
    expect([unit, time(unit, 320_000) < 64 * short + 400]).toEqual([unit, true]);
  }
}, 120_000);
