import { expect, it } from 'vitest';
import { printable } from '../../src/cli/say.js';

it('shows control characters that could steer a terminal, and keeps lines', () => {
  expect(printable('a\u001B[31mred\u0007\nb\u009Bc')).toBe('a\uFFFD[31mred\uFFFD\nb\uFFFDc');
});

it('leaves letters of every script alone', () => {
  expect(printable('Ağazadə Հայաստան 🕊 “x”')).toBe('Ağazadə Հայաստան 🕊 “x”');
});
