import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hawkdove } from './command.js';
import { scratch } from './study.js';

const { folder } = scratch();

const CORPUS = {
  'corpus/a.txt':
    '---\nauthor: Ines Callowen\n---\nHome | News | Contact us\n\nThe nego-\ntiations failed.[1] “We will strike back,” Pavel Doran said.\n\nShare on Facebook\n',
  'corpus/b.csv': 'id,text\nx,One truce.\ny,\n',
};

describe('text', () => {
  it('shows the sentences of a document, with who speaks', async () => {
    const place = folder(CORPUS);
    const { code, out } = await hawkdove('text', 'a.txt', join(place, 'corpus'));
    expect(code).toBe(0);
    expect(out).toContain('[name:Ines Callowen]\n   1  The nego- tiations failed.');
    expect(out).toContain('[name:Pavel Doran (quoted)]');
    expect(out).not.toContain('Facebook');
  });

  it('shows what is left out, and by which rule', async () => {
    const { out } = await hawkdove('text', 'a.txt', join(folder(CORPUS), 'corpus'), '--masked');
    expect(out).toMatch(/^ +0 {2}navigation +Home \| News \| Contact us$/m);
    expect(out).toMatch(/ hyphenation +-⏎$/m);
    expect(out).toMatch(/ footnote-marks +\[1\]$/m);
    expect(out).toMatch(/ share-bars +Share on Facebook$/m);
    expect(out).toContain('4 stretches left out');
  });

  it('gives both as JSON', async () => {
    const { out } = await hawkdove('text', 'b.csv#x', join(folder(CORPUS), 'corpus'), '--json');
    expect(JSON.parse(out)).toMatchObject({ schema: 1, sentences: [{ number: 1, text: 'One truce.' }], masks: [] });
  });

  it.each([
    ['c.txt', 'there is no document "c.txt"'],
    ['b.csv', 'it holds several, for example b.csv#x'],
  ])('says what is wrong with %s', async (document, message) => {
    const { code, err } = await hawkdove('text', document, join(folder(CORPUS), 'corpus'));
    expect([code, err]).toEqual([64, expect.stringContaining(message)]);
  });
});
