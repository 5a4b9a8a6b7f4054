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

it.each([
  ['Doran (he said "we will retaliate") now wants a truce.', 'doran: "we will retaliate"'],
  ['Doran [he said “we will retaliate” in May] now wants a truce.', 'doran: “we will retaliate” in May'],
  ['Sahin (whom Doran called "an aggressor") wants a truce.', 'doran: "an aggressor"'],
  ['The minister (who said "we will retaliate" in May) now wants a truce.', 'unattributed: "we will retaliate" in May'],
  ['The truce (Doran said that it was “over”) held, and peace came.', 'doran: that it was “over”'],
  ['Doran – he said “we will retaliate” – now wants a truce.', 'doran: “we will retaliate”'],
])('what is said in brackets or between dashes ends with them: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

it('what is said around a bracket does not end with it', () => {
  expect(shown('Doran said the war (a “farce”) was lost.')).toEqual(['doran: the war (a “farce”) was lost']);
  expect(shown('(Courier) The war was lost, according to Doran.')).toEqual(['doran: Courier) The war was lost']);
  expect(shown('Doran (he said “we will talk”) now says “we want no talks”.')).toEqual([
    'doran: “we will talk”',
    'doran: “we want no talks”',
  ]);
});

it.each([
  ['Doran’s claim that “Karesia violated the truce” is false.', 'doran: that “Karesia violated the truce”'],
  ['Doran’s claim that “Karesia violated the truce” was never proven.', 'doran: that “Karesia violated the truce”'],
  ['Doran’s claim that “the truce” was violated is false.', 'doran: that “the truce” was violated'],
  [
    'Doran’s warning that “a man who never held a post” could be chosen was in vain.',
    'doran: that “a man who never held a post” could be chosen',
  ],
])('a claim ends with the quotation that is all of it: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

it.each([
  ['The army shelled the town - “a massacre”, Doran said - and violated the truce.', 'doran: “a massacre”'],
  ['The army shelled the town — “a massacre,” said Doran — and violated the truce.', 'doran: “a massacre,”'],
])('a quotation between dashes is an aside of the author’s sentence: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});
