import { describe, expect, it } from 'vitest';
import { shown } from './analysed.js';

describe('a report goes on', () => {
  it.each([
    ['Doran said the war was lost, but that talks went on.', 'doran: the war was lost, but that talks went on'],
    ['Doran said the war was “lost,” but also over.', 'doran: the war was “lost,” but also over'],
    [
      'Doran said that the war was won, but “we are counting the dead.”',
      'doran: that the war was won, but “we are counting the dead.”',
    ],
    ['Doran said that, while it rained, the war went on.', 'doran: that, while it rained, the war went on'],
    [
      'Doran said the army – and not the council – would decide.',
      'doran: the army – and not the council – would decide',
    ],
    ['Doran said two towns had fallen — including Ostrava.', 'doran: two towns had fallen — including Ostrava'],
    [
      'Doran says that he met the envoys and asked them for peace.',
      'doran: that he met the envoys and asked them for peace',
    ],
  ])('%j', (text, expected) => {
    expect(shown(text)).toContain(expected);
  });
});

describe('a report ends where the author speaks again', () => {
  it.each([
    ['Doran said the war was lost, but left the town.', 'doran: the war was lost'],
    ['Doran said the war was lost, but there is no peace.', 'doran: the war was lost'],
    ['Doran said the war was lost, but in a later interview said it went on.', 'doran: the war was lost'],
    ['Doran said the war was lost, while the army fought on.', 'doran: the war was lost'],
    ['Doran said the war was lost — a claim that surprised nobody.', 'doran: the war was lost'],
    ['Doran said the war was lost – although the army fought on.', 'doran: the war was lost'],
    ['Doran said the war was “lost,” and left the town.', 'doran: the war was “lost,”'],
    ['Although Doran says that the war is lost, we want peace.', 'doran: that the war is lost'],
    ['A week after Doran announced that the war was lost, the army left.', 'doran: that the war was lost'],
    ['Doran warned of “a long winter” and left.', 'doran: of “a long winter”'],
    ['Doran said that “the war is lost” and we agree.', 'doran: that “the war is lost”'],
    ['Doran says that there will be none, and the build-up goes on.', 'doran: that there will be none'],
    ['Doran, who said that the war was lost, now calls for peace.', 'doran: that the war was lost'],
    ['Doran said the war was lost in an interview on Monday.', 'doran: the war was lost'],
    ['Doran said that the truce would hold, which nobody believed.', 'doran: that the truce would hold'],
    ['Doran said the war was lost, pointing to the empty town.', 'doran: the war was lost'],
  ])('%j', (text, expected) => {
    expect(shown(text)[0]).toBe(expected);
  });
});
