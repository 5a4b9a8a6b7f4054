import { expect, it } from 'vitest';
import { shown } from './analysed.js';

it.each([
  ['The war was lost, said Doran, a friend of the council.', 'doran: The war was lost'],
  ['The war, said Doran, a friend of the council, was lost.', 'doran: The war | was lost'],
  ['The war was lost, said Doran, but the peace was not.', 'doran: The war was lost | but the peace was not'],
])('what explains a speaker is no part of what they say: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

it('who is asked belongs to the request', () => {
  expect(shown('Doran asked the council to leave.')).toEqual(['doran: the council to leave']);
});

it.each([
  ['If the army stays, Doran said there will be war.', 'doran: If the army stays | there will be war'],
  ['Although the army left, Doran said there will be war.', 'doran: there will be war'],
])('a condition is part of a report, and what is conceded is the author’s: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});
