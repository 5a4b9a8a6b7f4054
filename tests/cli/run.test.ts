import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/index.js';
import { hawkdove } from './command.js';
import { LEXICON, scratch, stateOf, STUDY } from './study.js';

const { folder } = scratch();
const BROKEN = { ...STUDY, 'corpus/d.txt': '---\ndate: 31/12/2031\n---\nPeace.\n', 'corpus/e.txt': '  \n' };

describe('help', () => {
  it.each(['run', 'init', 'check', 'explain'])('of %s has an example', async (command) => {
    const { code, out, err } = await hawkdove(command, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`Example:\n {2}hawkdove ${command}\\b`));
  });

  it('says what the exit codes of a run mean', async () => {
    const { out } = await hawkdove('run', '--help');
    expect(out).toContain('0 clean, 1 failed, 2 inputs were rejected');
  });

  it('names the version on request', async () => {
    expect(await hawkdove('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });
});

describe('run', () => {
  it('tells what was read, the hits of every lexicon, and the tone', async () => {
    const place = folder({ ...STUDY, 'hawkdove.config.yaml': 'minimum: { documents: 1, words: 1 }\n' });
    const { code, out, err } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^3 found: 2 analysed, 0 rejected, 0 skipped, 1 duplicate; \d+ words, \d+ % quoted; with copies 3 documents of \d+ words\n/,
    );
    expect(out).toContain('hits: militaristic 2, peace-oriented 2\n');
    expect(out).toMatch(/^brandt +-1\.61$/m);
    expect(out).toMatch(/\nwritten to .*out in \d+\.\d s\n$/);
  });

  it('finds the configuration beside the corpus, and writes where that says', async () => {
    const place = folder({ ...STUDY, 'hawkdove.config.yaml': 'output: tables\nperiod: quarter\n' });
    await hawkdove('run', join(place, 'corpus'));
    expect(readFileSync(join(place, 'tables/trends.csv'), 'utf8')).toContain('brandt,own,2031-Q1,');
  });

  it('reads a lexicon that is a table with tabs', async () => {
    const place = folder({
      'lexicons/tone.tsv': 'category\tphrase\nhope.peace\tpeace\nhope.peace\tcalm\n',
      'corpus/a.txt': 'There is calm.',
    });
    const { out } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'));
    expect(out).toContain('hits: tone 1\n');
  });

  it('ends with 2 when inputs were rejected, and says which kinds and what to do', async () => {
    const place = folder(BROKEN);
    const { code, out, err } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'));
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain('5 found: 2 analysed, 2 rejected,');
    expect(out).toMatch(/^ {2}1 error bad_date: write YYYY-MM-DD.*\n {2}1 error empty_text: add the text/m);
  });

  it('ends with 2 when the table of metadata cannot be used', async () => {
    const place = folder({ ...STUDY, 'corpus/metadata.csv': 'file,date\na.md,2031-01-01\n' });
    const { code, out } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'));
    expect(code).toBe(2);
    expect(out).toContain('1 error bad_metadata: metadata.csv needs a column path');
  });

  it('ends with 0 when there were warnings only, and shows them', async () => {
    const place = folder({ ...STUDY, 'corpus/map.png': 'not read' });
    const { code, out } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'));
    expect(code).toBe(0);
    expect(out).toContain('1 warning unsupported_format: save it in a format that is read');
  });

  it('stops at the first rejected input when strict, with the old results left and no new folder', async () => {
    const place = folder({ ...BROKEN, 'old/run.json': '{}', 'old/trends.csv': 'old' });
    const before = stateOf(place);
    for (const out of ['old', 'new/er']) {
      const result = await hawkdove('run', join(place, 'corpus'), '--strict', '--out', join(place, out));
      expect([result.code, result.out]).toEqual([2, '']);
      expect(result.err).toMatch(/^hawkdove: stopped by --strict, nothing written: error bad_date d\.txt:2: [^\n]*\n$/);
    }
    expect(stateOf(place).filter((line) => !line.startsWith('old '))).toEqual(
      before.filter((line) => !line.startsWith('old ')),
    );
  });

  it('writes nothing when dry, and says where it would', async () => {
    const place = folder(STUDY);
    const before = stateOf(place);
    const { code, out } = await hawkdove('run', join(place, 'corpus'), '--dry-run', '--out', join(place, 'out'));
    expect(code).toBe(0);
    expect(out).toContain('hits: militaristic 2, peace-oriented 2\n');
    expect(out).toMatch(/nothing written; without --dry-run it goes to .*out\n$/);
    expect(stateOf(place)).toEqual(before);
  });

  it('gives one JSON document, the same that it writes, and nothing else', async () => {
    const place = folder(BROKEN);
    const { code, out, err } = await hawkdove('run', join(place, 'corpus'), '--json', '--out', join(place, 'out'));
    expect([code, err]).toEqual([2, '']);
    expect(out).toBe(readFileSync(join(place, 'out/run.json'), 'utf8'));
    expect(JSON.parse(out)).toMatchObject({
      ...{ schema: 1, found: 5, analysed: 2, rejected: 2, skipped: 0, duplicates: 1 },
      hits: { militaristic: 2, 'peace-oriented': 2 },
      issues: { bad_date: 1, empty_text: 1 },
    });
  });

  it('names every file that shaped the results, metadata too', async () => {
    const place = folder({
      ...STUDY,
      'corpus/metadata.csv': 'path,outlet\na.md,The Ledger\n',
      'hawkdove.config.yaml': '',
    });
    const { out } = await hawkdove('run', join(place, 'corpus'), '--json', '--out', join(place, 'out'));
    const { settings } = JSON.parse(out) as { settings: readonly { path: string; sha256: string }[] };
    expect(settings.map(({ path }) => path.slice(place.length + 1)).sort()).toEqual([
      'corpus/actors.yaml',
      'corpus/events.yaml',
      'corpus/metadata.csv',
      'hawkdove.config.yaml',
      'lexicons/militaristic.yaml',
      'lexicons/peace-oriented.yaml',
    ]);
    for (const { sha256 } of settings) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says nothing when quiet', async () => {
    const place = folder(STUDY);
    const result = await hawkdove('run', join(place, 'corpus'), '--quiet', '--out', join(place, 'out'));
    expect(result).toEqual({ code: 0, out: '', err: '' });
    expect(existsSync(join(place, 'out/trends.csv'))).toBe(true);
  });

  it('reads ten bare texts, shows their hits, and says how to give them dates and authors', async () => {
    const texts = Array.from({ length: 10 }, (_, i) => [`corpus/${i}.txt`, `We will strike back, ${i} times.\n`]);
    const place = folder(Object.fromEntries(texts) as Record<string, string>);
    const { code, out } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'));
    expect(code).toBe(0);
    expect(out).toMatch(/militaristic 10\b/);
    expect(out).toMatch(/10 documents have no date .*`date: 2031-06-24` .* metadata\.csv/);
    expect(out).toMatch(/10 documents have no author, .*`author: Full Name`/);
  });

  it('keeps categories whose names are those of the language', async () => {
    const place = folder({
      'lexicons/odd.yaml': LEXICON('constructor', ['peace']),
      'corpus/__proto__.txt': '---\nauthor: __proto__\ndate: 2031-01-01\n---\nPeace.\n',
    });
    const { code, out } = await hawkdove('run', join(place, 'corpus'), '--json', '--out', join(place, 'out'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ hits: { constructor: 1 } });
    expect(readFileSync(join(place, 'out/measurements.csv'), 'utf8')).toContain(
      '__proto__.txt,name:__proto__,own,constructor,1,',
    );
  });
});

describe('init', () => {
  it('makes a study whose run is clean and has trends', async () => {
    const place = join(folder({}), 'my-study');
    const made = await hawkdove('init', place);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).toContain('wrote corpus/actors.yaml\n');
    expect(made.out).toContain(`Next: cd ${place} && hawkdove run\n`);

    const checked = await hawkdove('check', join(place, 'corpus'));
    expect(checked.code).toBe(0);

    const run = await hawkdove('run', join(place, 'corpus'));
    expect(run.code).toBe(0);
    expect(readFileSync(join(place, 'output/trends.csv'), 'utf8')).toMatch(/^brandt,own,2031-03,.*,militaristic,1,/m);
  });
});
