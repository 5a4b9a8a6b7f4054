import { expect, it } from 'vitest';
import { shown } from './analysed.js';

it.each([
  ['The war was lost, said Doran, a friend of the council.', 'doran: The war was lost'],
  ['The war, said Doran, a friend of the council, was lost.', 'doran: The war | was lost'],
  ['The war was lost, said Doran, but the peace was not.', 'doran: The war was lost | but the peace was not'],
  ['The war was lost, Doran told the Courier, a newspaper abroad.', 'doran: The war was lost'],
])('what explains a speaker or an addressee is no part of what is said: %j', (text, expected) => {
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

it.each([
  ['Any such plan, Doran said, “is a farce.”', 'doran: Any such plan | “is a farce.”'],
  ['On Monday, Doran said, “it was a farce.”', 'doran: “it was a farce.”'],
  ['The war was lost. In May, Doran said, “It is a farce.”', 'doran: “It is a farce.”'],
])('a quotation that only ends a sentence goes with its beginning: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

it('what somebody calls a thing ends with the quotation', () => {
  expect(shown('What Doran calls “occupied land” is liberated land.')).toEqual(['doran: “occupied land”']);
});

it('a whole quotation in the paragraph goes on, however short', () => {
  expect(shown('“We will stay,” Doran said. “Always.”')).toEqual(['doran: “We will stay,” | “Always.”']);
  expect(shown('Doran came. “Always.”')).toEqual([]);
});

it.each([
  ['Doran said on the Courier’s “Hour of the Week” that she would leave.', 'doran: that she would leave'],
  ['Doran told the Courier’s “Hour of the Week” on Monday that she would leave.', 'doran: that she would leave'],
  [
    '“I leave tomorrow,” Doran said on “Meet the Nation.” “I stay away.”',
    'doran: “I leave tomorrow,” | “I stay away.”',
  ],
])('a programme or paper named in marks says nothing: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});
