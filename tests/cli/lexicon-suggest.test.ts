import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hawkdove } from './command.js';
import { LEXICON, scratch, stateOf, STUDY, type Files } from './study.js';

const { folder } = scratch();

const LEXICON_TEXT = `# Words of war, found in speeches.
id: militaristic
title: Militaristic
description: War.
source: written for this test
categories:
  force:
    # the core
    entries:
      - war        # and wars
      - 'cease-fire'
      - bombard
      - defence pact
  threat:
    entries: [ strike back ]
`;

/** Howitzers stand beside wars in every speech, carts elsewhere; one speech holds every parade. */
const SPEECHES: Files = {
  'lexicons/militaristic.yaml': LEXICON_TEXT,
  'lexicons/peace-oriented.yaml': LEXICON('peace-oriented', ['truce']),
  'corpus/actors.yaml': STUDY['corpus/actors.yaml'] ?? '',
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `corpus/s${i}.md`,
      `---\ndate: 2031-03-0${i + 1}\nauthor: brandt\n---\n` +
        `The war of day ${i} brought howitzers, constructor and Sarnuk. They bombarded us, and the ceasefire failed. ` +
        `Carts went to the market in Sarnuk with bread and the defense pact. Bread and carts and a constructor came home. ` +
        `War and a truce stood beside the howitzers. A cart of bread for the children of the town was sold again. ` +
        `The children went home to the town and slept in the long evening.\n`,
    ]),
  ),
};

type Row = Readonly<Record<string, string>>;

async function suggested(place: string, ...args: readonly string[]): Promise<readonly Row[]> {
  const { code, out, err } = await hawkdove(
    ...['lexicon', 'suggest', join(place, 'lexicons/militaristic.yaml'), join(place, 'corpus'), '--csv', ...args],
  );
  expect([code, err]).toEqual([0, '']);
  return parse(out, { columns: true }) as unknown as Row[];
}

describe('lexicon suggest', () => {
  it('finds variants of entries and the words that stand with hits, with evidence', async () => {
    const rows = await suggested(folder(SPEECHES));
    const told = rows.map(({ entry, kind, of, category }) => [entry, kind, of, category]);
    expect(told.slice(0, 3)).toEqual([
      ['defense pact', 'spelling', 'defence pact', 'militaristic.force'],
      ['ceasefire', 'hyphenation', 'cease-fire', 'militaristic.force'],
      ['bombarded', 'inflection', 'bombard', 'militaristic.force'],
    ]);
    expect(told.map(([entry]) => entry)).not.toContain('carts');
    expect(rows.find(({ entry }) => entry === 'howitzers')).toMatchObject({
      ...{ accept: '', occurrences: '12', documents: '6', n_target: '12', n_reference: '0' },
      example_1: 'The war of day 0 brought [howitzers], constructor and Sarnuk. They bombarded us',
    });
  });

  it('never suggests what an entry of the category finds, nor names unless asked to', async () => {
    const place = folder(SPEECHES);
    const entries = (await suggested(place, '--minimum', '1', '--documents', '1')).map(({ entry }) => entry);
    for (const entry of ['war', 'strike', 'cease-fire', 'sarnuk', 'the', '0']) expect(entries).not.toContain(entry);
    expect((await suggested(place, '--category', 'militaristic.threat')).map(({ entry }) => entry)).toEqual([]);
  });

  it('says which other category finds a word already', async () => {
    const rows = await suggested(folder(SPEECHES));
    expect(rows.find(({ entry }) => entry === 'truce')).toMatchObject({ found_by: 'peace-oriented' });
  });

  it('tells people about it, with lines', async () => {
    const place = folder(SPEECHES);
    const { out } = await hawkdove('lexicon', 'suggest', 'militaristic', join(place, 'corpus'));
    expect(out).toMatch(/^militaristic: 12 hits in 6 documents$/m);
    expect(out).toMatch(/^ {2}ceasefire {2}→ militaristic\.force, of “cease-fire”: 6 times in 6 documents$/m);
    expect(out).toMatch(/^ {6}.*\[howitzers\]/m);
  });
});

describe('accepting', () => {
  it('writes entries into the file and nothing else, and finds them from then on', async () => {
    const place = folder(SPEECHES);
    const path = join(place, 'lexicons/militaristic.yaml');
    const flags = ['--accept', 'howitzers, ceasefire ,=cmd,constructor', '--category', 'militaristic.force'];
    const { code, out } = await hawkdove('lexicon', 'suggest', path, ...flags);
    expect([code, out]).toEqual([
      0,
      `${path}: 4 entries added to militaristic.force: howitzers, ceasefire, =cmd, constructor\n`,
    ]);
    const added = '      - howitzers\n      - ceasefire\n      - =cmd\n      - constructor\n';
    expect(readFileSync(path, 'utf8')).toBe(LEXICON_TEXT.replace('  threat:', `${added}  threat:`).replace(/^/, ''));
    expect((await suggested(place)).map(({ entry }) => entry)).not.toContain('howitzers');
  });

  it('takes the marked rows of a table that a spreadsheet has saved', async () => {
    const place = folder(SPEECHES);
    const path = join(place, 'lexicons/militaristic.yaml');
    const table = join(place, 'suggested.csv');
    writeFileSync(
      table,
      '\uFEFFaccept;entry;category\r\n1;howitzers;militaristic.force\r\n;carts;militaristic.force\r\nx;hit back;militaristic.threat\r\n0;bread;\r\n',
    );
    const { code, out, err } = await hawkdove('lexicon', 'suggest', path, '--accept-from', table);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 entry added to militaristic.threat: hit back');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('      - howitzers\n');
    expect(text).toContain('entries: [ strike back, hit back ]');
    expect(text).not.toContain('carts');
  });

  it.each([
    [['--accept', 'War'], 'say with --category where the entries go: militaristic.force, militaristic.threat'],
    [
      ['--accept', 'War', '--category', 'militaristic.force'],
      'militaristic.force has the entry "war" already, on line 10',
    ],
    [['--accept', 'x', '--category', 'militaristic'], 'has categories below it'],
    [['--accept', 'x', '--category', 'militaristic.hope'], 'unknown category "militaristic.hope"'],
    [['--accept', '*', '--category', 'militaristic.force'], 'would match any text'],
    [['--accept', 'a,,b', '--category', 'militaristic.force'], 'divided by commas'],
    [['--accept-from', 'nowhere.csv'], 'there is no file nowhere.csv'],
    [['--csv', '--json'], 'exclude each other'],
    [['--minimum', '0'], 'the minimum is a whole number from 1'],
  ])('refuses %j and writes nothing', async (args, why) => {
    const place = folder(SPEECHES);
    const before = stateOf(place);
    const { code, err } = await hawkdove(
      'lexicon',
      'suggest',
      join(place, 'lexicons/militaristic.yaml'),
      join(place, 'corpus'),
      ...args,
    );
    expect([code, err]).toEqual([64, expect.stringContaining(why)]);
    expect(stateOf(place)).toEqual(before);
  });

  it('refuses a table without the columns, and a mark that says neither', async () => {
    const place = folder({ ...SPEECHES, 'a.csv': 'entry\nwar\n', 'b.csv': 'accept,entry\nperhaps,howitzers\n' });
    for (const [file, why] of [
      ['a.csv', 'the columns "accept" and "entry" are missing'],
      ['b.csv', 'b.csv:2: "perhaps" under accept is neither 1 nor 0'],
    ] as const) {
      const { code, err } = await hawkdove(
        'lexicon',
        'suggest',
        join(place, 'lexicons/militaristic.yaml'),
        '--accept-from',
        join(place, file),
      );
      expect([code, err]).toEqual([64, expect.stringContaining(why)]);
    }
  });
});
