import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipFile } from '../read/archives/making.js';
import { hawkdove } from './command.js';
import { LEXICON, scratch, stateOf, STUDY } from './study.js';

const { folder } = scratch();

/** A study with something of every kind to say about. */
const DOUBTFUL = {
  ...STUDY,
  'lexicons/militaristic.yaml': LEXICON(
    'militaristic',
    ['war'],
    'examples:\n  tagged:\n    - War came.\n    - Calm came.\n  untagged:\n    - The war came.\n',
  ),
  'corpus/actors.yaml':
    '- { id: brandt, name: Ilse Brandt }\n- id: okoro\n  name: Samuel Okoro\n  aliases: [The Minister]\n- id: lee\n  name: Ann Lee\n  aliases: [The Minister]\n',
  'corpus/d.txt': '---\ndate: soon\n---\nPeace.\n',
};

describe('check', () => {
  it('finds nothing wrong with a study in order, and changes nothing', async () => {
    const place = folder(STUDY);
    const before = stateOf(place);
    const { code, out, err } = await hawkdove('check', join(place, 'corpus'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('3 found, 2 to analyse, 0 rejected, 0 skipped, 1 duplicate;');
    expect(out).toContain('lexicon militaristic: 3 entries, 0 examples\n');
    expect(out).toContain('2 actors in the registry\n');
    expect(stateOf(place)).toEqual(before);
  });

  it('names examples that break their promise, unknown authors, doubtful actors and rejected inputs', async () => {
    const place = folder(DOUBTFUL);
    const before = stateOf(place);
    const { code, out, err } = await hawkdove('check', join(place, 'corpus'));
    expect([code, err]).toEqual([2, '']);
    const lines = out.replaceAll(`${place}/`, '').split('\n');
    expect(lines).toContain(
      'lexicons/militaristic.yaml:8: not tagged as militaristic, against its promise: Calm came.',
    );
    expect(lines).toContain(
      'lexicons/militaristic.yaml:10: tagged as militaristic, against its promise: The war came.',
    );
    expect(lines).toContain('name:Marta Lind (1 document) is not in actors.yaml');
    expect(lines).toContain(
      'corpus/actors.yaml:7:12: "The Minister" names both lee and okoro, and so neither; a title belongs in roles',
    );
    expect(out).toMatch(/^error bad_date d\.txt:2: .*; write YYYY-MM-DD/m);
    expect(stateOf(place)).toEqual(before);
  });

  it('shows what is wrong inside archives and exports before a run, and a strict run stops at it', async () => {
    const article = (day: string): string =>
      `1 of 1 DOCUMENTS\n\n        The Ledger\n\n        June ${day}, 2031\n\nTalks\n\nLENGTH: 4 words\n\nWe want peace.\n`;
    const place = folder({
      ...STUDY,
      'corpus/export.txt': article('31'),
      'corpus/press.zip': zipFile({ 'june/d.txt': 'We want peace.', 'june/e.txt': '---\ndate: soon\n---\nPeace.' }),
    });
    const { code, out } = await hawkdove('check', join(place, 'corpus'));
    expect(code).toBe(2);
    expect(out).toMatch(/^error bad_date export\.txt#1:1: "June 31, 2031" is no day of the calendar; write/m);
    expect(out).toMatch(/^error bad_date press\.zip#june\/e\.txt:2: "soon" is not a date; write/m);
    const strict = await hawkdove('run', join(place, 'corpus'), '--strict', '--out', join(place, 'out'));
    expect(strict.code).toBe(2);
    expect(strict.err).toMatch(/stopped by --strict, nothing written: error bad_date export\.txt#1:1: /);
    expect(existsSync(join(place, 'out'))).toBe(false);
  });

  it('counts a transcript as without an author only where words stand under nobody, as a run does', async () => {
    const place = folder({
      ...STUDY,
      'corpus/t.md': '---\ndate: 2031-04-01\nkind: transcript\n---\nBRANDT: We want peace.\n\nOKORO: So do we.\n',
      'corpus/u.md': '---\ndate: 2031-04-01\n---\nWe want peace and quiet.\n',
    });
    const { out } = await hawkdove('check', join(place, 'corpus'), '--json');
    const checked = JSON.parse(out) as { readonly anonymous: number };
    await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'output'));
    const report = JSON.parse(readFileSync(join(place, 'output', 'run.json'), 'utf8')) as typeof checked;
    expect([checked.anonymous, report.anonymous]).toEqual([1, 1]);
  });

  it('gives all of it as one JSON document', async () => {
    const { code, out, err } = await hawkdove('check', join(folder(DOUBTFUL), 'corpus'), '--json');
    expect([code, err]).toEqual([2, '']);
    const report = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect(report).toMatchObject({
      ...{ schema: 1, found: 4, to_analyse: 2, rejected: 1, skipped: 0, duplicates: 1, undated: 0, anonymous: 0 },
      issue_counts: { bad_date: 1 },
      unknownAuthors: [['name:Marta Lind', 1]],
    });
    expect(report['failedExamples']).toHaveLength(2);
    expect(report['actorWarnings']).toHaveLength(1);
  });

  it('shows the first twenty problems and says how many more there are', async () => {
    const many = Array.from({ length: 25 }, (_, i) => [`corpus/empty-${i}.txt`, ' ']);
    const place = folder({ ...STUDY, ...(Object.fromEntries(many) as Record<string, string>) });
    const { out } = await hawkdove('check', join(place, 'corpus'));
    expect(out.match(/^error empty_text /gm)).toHaveLength(20);
    expect(out).toContain('… and 5 more problems (--json shows all)');
  });
});
