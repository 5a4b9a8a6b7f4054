import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/read/settings/pack.js';
import { VERSION } from '../../src/index.js';
import { hawkdove } from './command.js';
import { LEXICON, scratch, STUDY } from './study.js';

const { folder } = scratch();

const PACK = `name: border-talk
version: 1.2.0
licence: CC-BY-4.0
authors: [Ana Lind, Institute of Borders]
citation: "Lind (2031): Border talk, 50 % of all & more."
description: Words for borders.
`;

const packed = (): string => folder({ ...STUDY, 'lexicons/pack.yaml': PACK });

/** As a shell would make it with sha256sum. */
const hashOf = (...files: readonly (readonly [string, string])[]): string => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return sha256(files.map(([name, text]) => `${sha256(text)}  ${name}\n`).join(''));
};

const STUDY_HASH = hashOf(
  ['militaristic.yaml', String(STUDY['lexicons/militaristic.yaml'])],
  ['peace-oriented.yaml', String(STUDY['lexicons/peace-oriented.yaml'])],
);

describe('pack.yaml', () => {
  it('says with its place what is wrong', () => {
    expect(() => parsePack('pack.yaml', 'name: x\nversion: 1\nlicense: MIT\ndoi: abc\nurl: ftp://x\n')).toThrow(
      /pack\.yaml:1:1: "licence" is missing[\s\S]*pack\.yaml:3:1: unknown key "license"; .*licence[\s\S]*pack\.yaml:4:6: "abc" is no DOI[\s\S]*pack\.yaml:5:6: "ftp:\/\/x" is no address/,
    );
    expect(() => parsePack('pack.yaml', '')).toThrow('pack.yaml:1: the pack is empty');
  });

  it('keeps a version as it is written', () => {
    expect(parsePack('pack.yaml', PACK.replace('1.2.0', '1.10')).version).toBe('1.10');
  });

  it('of the built-in lexicons has the version of the program, in its citation too', () => {
    const { version, citation } = parsePack('pack.yaml', readFileSync('lexicons/pack.yaml', 'utf8'));
    expect(version).toBe(VERSION);
    expect(citation).toContain(`version ${VERSION}`);
  });
});

describe('hawkdove lexicon pack', () => {
  it('prints name, version, hash and counts, and what would be better', async () => {
    const { code, out } = await hawkdove('lexicon', 'pack', join(packed(), 'lexicons'));
    expect(code).toBe(0);
    expect(out).toContain('border-talk 1.2.0 (CC-BY-4.0), Ana Lind, Institute of Borders');
    expect(out).toContain(`sha256 ${STUDY_HASH}`);
    expect(out).toMatch(/militaristic +1 category +3 entries +0 examples/);
    expect(out).toContain('better with: a doi or url');
  });

  it('ends with code 2 while the pack or the source of a table is missing', async () => {
    const place = folder({ ...STUDY, 'lexicons/water.csv': 'entry\ndam\n' });
    const { code, out } = await hawkdove('lexicon', 'pack', join(place, 'lexicons'));
    expect(code).toBe(2);
    expect(out).toContain('missing: pack.yaml with name');
    expect(out).toContain('missing: the source of water');
  });

  it('changes its hash with any byte of a lexicon and with a name, not with pack.yaml', async () => {
    const hashIn = async (place: string): Promise<string> => {
      const { out } = await hawkdove('lexicon', 'pack', join(place, 'lexicons'), '--json');
      return (JSON.parse(out) as { sha256: string }).sha256;
    };
    const place = packed();
    const before = await hashIn(place);
    expect(before).toBe(STUDY_HASH);
    writeFileSync(join(place, 'lexicons/pack.yaml'), PACK.replace('1.2.0', '1.3.0'));
    expect(await hashIn(place)).toBe(before);
    writeFileSync(join(place, 'lexicons/militaristic.yaml'), LEXICON('militaristic', ['strike back', 'war']));
    expect(await hashIn(place)).not.toBe(before);
  });

  it('refuses what is no folder', async () => {
    expect(await hawkdove('lexicon', 'pack', 'nowhere')).toMatchObject({ code: 64 });
  });
});

describe('a run with a pack', () => {
  it('reads no lexicon from pack.yaml and pins it in run.json', async () => {
    const place = packed();
    const out = join(place, 'out');
    expect(await hawkdove('run', join(place, 'corpus'), '--out', out, '--quiet')).toMatchObject({ code: 0 });
    const report = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as Record<string, unknown>;
    expect(report).toMatchObject({
      pack: { name: 'border-talk', version: '1.2.0' },
      lexicons_sha256: STUDY_HASH,
      lexicon_sources: [
        { id: 'militaristic', source: 'written for this test' },
        { id: 'peace-oriented', source: 'written for this test' },
      ],
    });
  });
});

describe('hawkdove cite', () => {
  it('names the tool, the sources of lexicons without a pack, and the language model', async () => {
    const place = folder(STUDY);
    const { code, out } = await hawkdove('cite', '--lexicons', join(place, 'lexicons'));
    expect(code).toBe(0);
    expect(out).toContain(`tool: hawkdove ${VERSION}\n  The Hawkdove authors: Hawkdove`);
    expect(out).toContain(`lexicons: militaristic\n  written for this test\n  sha256 ${STUDY_HASH}`);
    expect(out).toMatch(/language model: wink-eng-lite-web-model \d+\.\d+\.\d+\n/);
  });

  it('names what a finished run used, whatever has changed since', async () => {
    const place = packed();
    const out = join(place, 'out');
    await hawkdove('run', join(place, 'corpus'), '--out', out, '--quiet');
    writeFileSync(join(place, 'lexicons/pack.yaml'), PACK.replaceAll('1.2.0', '9.9.9'));
    const { out: said } = await hawkdove('cite', '--out', out);
    expect(said).toContain(
      `lexicons: border-talk 1.2.0\n  Lind (2031): Border talk, 50 % of all & more.\n  sha256 ${STUDY_HASH}`,
    );
    expect(said).toMatch(/corpus: 2 documents analysed\n {2}sha256 [0-9a-f]{64}\n/);
  });

  it('writes BibTeX that LaTeX can read', async () => {
    const { out } = await hawkdove('cite', '--lexicons', join(packed(), 'lexicons'), '--format', 'bibtex');
    expect(out).toContain(
      '@misc{border-talk,\n  title = {border-talk: lexicons},\n  author = {Ana Lind and {Institute of Borders}},',
    );
    expect(out).toContain(`note = {Lind (2031): Border talk, 50 \\% of all \\& more.; SHA-256 ${STUDY_HASH}},`);
    const keys = [...out.matchAll(/^@\w+\{(.*),$/gm)].map((match) => match[1]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('writes one JSON document', async () => {
    const { out } = await hawkdove('cite', '--lexicons', join(packed(), 'lexicons'), '--format', 'json');
    const { schema, citations } = JSON.parse(out) as { schema: number; citations: { kind: string }[] };
    expect([schema, ...citations.map(({ kind }) => kind)]).toEqual([
      1,
      'tool',
      'lexicons',
      'language model',
      'language model',
    ]);
  });

  it('refuses a folder without a run, one that says too little, and an unknown format', async () => {
    const place = folder({ 'run.json': '{"version":"0.0.1"}', 'broken/run.json': '{', 'empty/': '' });
    expect((await hawkdove('cite', '--out', join(place, 'empty'))).err).toContain('there is no');
    expect((await hawkdove('cite', '--out', join(place, 'broken'))).err).toContain('is not valid JSON');
    expect(await hawkdove('cite', '--out', place)).toMatchObject({ code: 64 });
    expect(await hawkdove('cite', '--format', 'apa')).toMatchObject({ code: 64 });
  });
});

describe('hawkdove lexicon compare', () => {
  const compared = (place: string, ...more: readonly string[]) =>
    hawkdove('lexicon', 'compare', join(place, 'lexicons'), join(place, 'new'), join(place, 'corpus'), ...more);
  const changed = (): string =>
    folder({ ...STUDY, 'new/militaristic.yaml': LEXICON('militaristic', ['strike back', 'streets']) });

  it('prints what changes', async () => {
    const { code, out } = await compared(changed());
    expect(code).toBe(0);
    expect(out).toMatch(/militaristic +2 +2 +−1 +\+1 +0\.50 +0\.00/);
    expect(out).toContain('entries: 4 only in a, 1 only in b, 0 changed');
    expect(out).toContain('− a.md: There is [war], and there is no peace.  (war)');
    expect(out).toContain('only in a: peace-oriented (');
  });

  it('prints one JSON document', async () => {
    const { out } = await compared(changed(), '--json', '--map', 'militaristic=militaristic');
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      changedHits: 2,
      categories: [{ figures: { kappa: { value: 0 } } }, {}],
    });
  });

  it.each([
    ['--map', 'militaristic'],
    ['--map', 'militaristic=militaristic,militaristic=x'],
    ['--examples', '-1'],
    ['--coded', 'none.csv'],
  ])('refuses %s %s', async (...flags) => {
    expect(await compared(changed(), ...flags)).toMatchObject({ code: 64 });
  });
});
