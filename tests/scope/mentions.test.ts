import { describe, expect, it } from 'vitest';
import { braced, plain } from './scopes-of.js';

/** Braces hold exactly the words in scope; every other word of the row must stay outside. */
const mentioned = [
  'We heard talk of {the war}.',
  'He spread narratives about {the war}.',
  'The {military} rhetoric of the past is gone.',
  'He repeated the {blame} statements of last year.',
  'The rhetoric of {war} returned.',
  'The language of {threats} returned.',
  'Talk of {war} was common.',
  'The word {aggression} was used twice.',
  'The term “{military solution}” was used twice.',
  'The so-called {peace process} failed.',
  'The so-called “{war hero}” spoke.',
  'The usual {threat of a military solution} was heard.',
  'He made his customary {call for peace}.',
  'They traded {accusations of sabotage}.',
  'An exchange of {threats} followed.',
  'The {war} narrative changed.',
  'References to {war crimes} were deleted.',
  'They made no mention of {the cease-fire}.',
  'Words like {“aggressor” and “occupier}” poison the talks.',
  'The text mentions “{military action}” twice.',
  'The book “{War and Peace}” was sold.',
  'They hurl unfounded {accusations} at us.',
  '{War} slogans covered the walls.',
  'The so-called {cease-fire} is a joke.',
  'We reject the term {Ostmark}.',
  'Velmaria’s {massacre} memorial was opened.',
  'The {genocide} museum of Velmaria was opened.',
  '{Massacre} Remembrance Day is in May.',
  'They met at the {war crimes} monument.',
];

const used = [
  'Velmaria’s massacre at the museum was condemned.',
  'We remember Velmaria’s massacre.',
  'The army attacked the memorial.',
  'The rhetoric of the aggressor changed.',
  'The language of our enemies changed.',
  'They learn the language.',
  'The aggressive rhetoric of the leadership grew.',
  'Their racist slogans have returned.',
  'The logic of coercion must go.',
  'A wave of belligerent statements followed.',
  'The resolution made reference to the war.',
  'We met with reference to the war.',
  'They condemned the propaganda of the army and incitement of war.',
  'The peace talks on the treaty went on.',
  'They talk about war.',
  'In other words, the war goes on.',
  'His term ended in war.',
  'The usual road was closed by war.',
  'They trade weapons with their neighbours.',
  'He accused the army of aggression.',
  'They threatened to attack the town.',
  'Military action was a strong statement.',
  'The exchange of prisoners ended the war.',
  'He gave his word that the attack was over.',
  'The word Karesia hears is war.',
];

describe('talk about rhetoric', () => {
  it.each(mentioned)('mentions its words: %s', (row) => {
    expect(braced(plain(row), 'mention')).toBe(row);
  });

  it.each(used)('is not seen in words that are used: %s', (row) => {
    expect(braced(plain(row), 'mention')).toBe(row);
  });
});
