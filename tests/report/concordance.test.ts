import { expect, it } from 'vitest';
import { concordanceOf, type Kwic } from '../../src/report/concordance.js';
import { segment } from '../../src/segment/segment.js';

function shown(text: string, words: string, window = 5): Kwic {
  const start = text.indexOf(words);
  return concordanceOf({ text }, segment(text).sentences, window)({ start, end: start + words.length });
}

it('counts words from 1, both ends inclusive, and shows five on either side as quanteda does', () => {
  const alphabet = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z';
  expect(shown(alphabet, 'D')).toMatchObject({ from: 4, to: 4, pre: 'A B C', keyword: 'D', post: 'E F G H I' });
  expect(shown(alphabet, 'Y')).toMatchObject({ from: 25, to: 25, pre: 'T U V W X', post: 'Z' });
  expect(shown(alphabet, 'J K', 1)).toMatchObject({ from: 10, to: 11, pre: 'I', keyword: 'J K', post: 'L' });
});

it('goes over the ends of sentences and folds white space', () => {
  const text = 'We met.\n\nThey   said “peace”, and\nleft.';
  expect(shown(text, 'peace', 3)).toMatchObject({ pre: 'They said “', keyword: 'peace', post: '”, and' });
});

it('shows the whole word where a part of it was found', () => {
  expect(shown('A peace-oriented plan, constructor.', 'oriented', 1)).toMatchObject({
    from: 2,
    to: 2,
    keyword: 'peace-oriented',
  });
});

it('gives the words before in the order from the keyword, to sort by', () => {
  expect(shown('One Two three four five', 'three', 2)).toMatchObject({ left: ['two', 'one'], right: ['four', 'five'] });
});
