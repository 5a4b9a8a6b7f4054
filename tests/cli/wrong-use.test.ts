import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hawkdove } from './command.js';
import { LEXICON, scratch, stateOf, STUDY, type Files } from './study.js';

const { folder } = scratch();

describe('a command line that asks for what there is not', () => {
  it.each([
    [['frob'], "unknown command 'frob'"],
    [['runn'], 'did you mean run?'],
    [['run', '--frob'], "unknown option '--frob'"],
    [['run', 'one', 'two'], "too many arguments for 'run'"],
    [['run', '--period'], 'argument missing'],
    [['check', '--strict'], "unknown option '--strict'"],
    [['explain', '--limit', 'many'], '--limit takes a whole number, not "many"'],
    [['explain', '--voice', 'loud'], 'unknown voice "loud"; allowed are own, quoted, all'],
    [['explain', '--fate', 'hits'], 'unknown fate "hits"; allowed are hit, negated, mentioned, excluded'],
    [['run', '', '--out', 'x'], 'corpus is an empty name'],
  ])('%j is told so in one sentence', async (args, message) => {
    const { code, out, err } = await hawkdove(...args);
    expect([code, out]).toEqual([64, '']);
    expect(err).toMatch(/^hawkdove: [^\n]*\n$/);
    expect(err).toContain(message);
  });

  it('shows its help on stderr when no command is named', async () => {
    const { code, out, err } = await hawkdove();
    expect([code, out]).toEqual([64, '']);
    expect(err).toContain('Examples:');
  });
});

const without = (files: Files, ...paths: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));

const TWO_LINES = /^hawkdove: [^\n]*\n[^\n]*\n$/;

/** Each is a fault, the files of the study that has it, options, and what the message says. */
const FAULTS: readonly (readonly [string, Files, readonly string[], RegExp])[] = [
  ['a corpus that is not there', STUDY, ['nowhere'], /there is no corpus folder .*nowhere/],
  ['a corpus that is a file', STUDY, ['corpus/a.md'], /corpus\/a\.md is a file; name the corpus folder/],
  ['an empty corpus', { ...STUDY, 'empty/': '' }, ['empty'], /empty is empty; put documents there/],
  ['an empty lexicon folder', { ...STUDY, 'none/': '' }, ['corpus', '--lexicons', 'none'], /none holds no lexicon/],
  ['no lexicon folder', STUDY, ['corpus', '--lexicons', 'none'], /there is no lexicons folder .*none/],
  [
    'a lexicon with a wrong key',
    { ...STUDY, 'lexicons/war.yaml': LEXICON('war', ['tank'], 'entires: []\n') },
    ['corpus'],
    /war\.yaml:5:1: unknown key "entires"; did you mean "entries"\?/,
  ],
  [
    'a lexicon that is no YAML',
    { ...STUDY, 'lexicons/war.yaml': 'id: war\ntitle: [\n' },
    ['corpus'],
    /war\.yaml:\d+:\d+: not valid YAML/,
  ],
  [
    'two lexicons of one id',
    { ...STUDY, 'lexicons/war.yaml': LEXICON('militaristic', ['tank']) },
    ['corpus'],
    /war\.yaml and .*militaristic\.yaml are both called militaristic/,
  ],
  [
    'a reversal into nothing',
    { ...STUDY, 'lexicons/war.yaml': LEXICON('war', ['tank'], 'reversed_to: peas\n') },
    ['corpus'],
    /war\.yaml: reversed_to names peas, which no lexicon has/,
  ],
  [
    'a wrong key in the configuration',
    { ...STUDY, 'hawkdove.config.yaml': 'peroid: month\n' },
    ['corpus'],
    /hawkdove\.config\.yaml:1:1: unknown key "peroid"; did you mean "period"\?/,
  ],
  [
    'a configuration that is a folder',
    { ...STUDY, 'corpus/hawkdove.config.yaml/': '' },
    ['corpus'],
    /hawkdove\.config\.yaml is not a file/,
  ],
  ['no configuration', STUDY, ['corpus', '--config', 'mine.yaml'], /there is no file .*mine\.yaml/],
  [
    'actors that are not there',
    { ...STUDY, 'hawkdove.config.yaml': 'actors: who.yaml\n' },
    ['corpus'],
    /there is no file .*who\.yaml/,
  ],
  [
    'metadata that are not there',
    { ...STUDY, 'hawkdove.config.yaml': 'metadata: { file: who.csv }\n' },
    ['corpus'],
    /metadata\.file: there is neither .*who\.csv/,
  ],
  [
    'a date format that says nothing',
    { ...STUDY, 'hawkdove.config.yaml': 'date_format: soon\n' },
    ['corpus'],
    /hawkdove\.config\.yaml:1:14: .*soon/,
  ],
  ['an unknown period', STUDY, ['corpus', '--period', 'fortnight'], /unknown period "fortnight"; allowed are day, /],
  [
    'spans without spans',
    without(STUDY, 'corpus/events.yaml'),
    ['corpus', '--period', 'span'],
    /period span needs named spans/,
  ],
  [
    'a tone of an unknown category',
    { ...STUDY, 'hawkdove.config.yaml': 'tone: { positive: peas }\n' },
    ['corpus'],
    /tone names peas; the lexicons have militaristic, peace-oriented/,
  ],
  [
    'a tone whose sides share an entry',
    { ...STUDY, 'lexicons/peace-oriented.yaml': LEXICON('peace-oriented', ['peace', 'War']) },
    ['corpus'],
    /peace-oriented and militaristic share entries \(war\)/,
  ],
  [
    'actors that are no YAML',
    { ...STUDY, 'corpus/actors.yaml': '- { id: a, name: [\n' },
    ['corpus'],
    /actors\.yaml:\d+:\d+: not valid YAML/,
  ],
  [
    'actors with two faults',
    { ...STUDY, 'corpus/actors.yaml': '- { id: a, naem: A }\n' },
    ['corpus'],
    /actors\.yaml:1:\d+: "name" is missing\n.*unknown key "naem"; did you mean "name"\?/,
  ],
  [
    'actors that are not UTF-8',
    { ...STUDY, 'corpus/actors.yaml': Buffer.from('- { id: a, name: \u00E9 }', 'latin1') },
    ['corpus'],
    /actors\.yaml is not UTF-8; save it as UTF-8/,
  ],
];

describe('a run with', () => {
  it.each(FAULTS)(
    '%s is refused, and nothing on disk changes',
    async (title, files, [corpus = '', ...flags], message) => {
      const place = folder({ ...files, 'old/run.json': '{}', 'old/trends.csv': 'old' });
      const at = (path: string): string => join(place, path);
      const args = [at(corpus), ...flags.map((flag) => (/^(?:none|mine\.yaml)$/.test(flag) ? at(flag) : flag))];
      const before = stateOf(place);
      for (const out of ['old', 'new/er']) {
        const { code, out: said, err } = await hawkdove('run', ...args, '--out', at(out));
        expect([code, said]).toEqual([64, '']);
        expect(err).toMatch(message);
        expect(err).toMatch(title === 'actors with two faults' ? TWO_LINES : /^hawkdove: [^\n]*\n$/);
      }
      expect(stateOf(place)).toEqual(before);
    },
  );

  it('an output folder of somebody else is refused and left alone', async () => {
    const place = folder({ ...STUDY, 'out/thesis.docx': 'years of work' });
    const before = stateOf(place);
    const { code, err } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, 'out'));
    expect(code).toBe(64);
    expect(err).toMatch(/^hawkdove: the output folder .*\(thesis\.docx\); name an empty folder .*--out\n$/);
    expect(stateOf(place)).toEqual(before);
  });

  it('an output folder that is a file, or inside one, is refused', async () => {
    const place = folder(STUDY);
    for (const out of ['corpus/a.md', 'corpus/a.md/out']) {
      const { code, err } = await hawkdove('run', join(place, 'corpus'), '--out', join(place, out));
      expect(code).toBe(64);
      expect(err).toMatch(/^hawkdove: cannot make the output folder [^\n]*--out\n$/);
    }
  });
});

describe('init', () => {
  it('refuses a folder with anything in it, and a file', async () => {
    const place = folder({ 'notes.txt': 'mine' });
    const before = stateOf(place);
    for (const [path, message] of [
      ['', 'is not empty; name a new folder'],
      ['notes.txt', 'it is a file'],
      ['notes.txt/x', 'ENOTDIR'],
    ] as const) {
      const { code, out, err } = await hawkdove('init', join(place, path));
      expect([code, out]).toEqual([64, '']);
      expect(err).toMatch(/^hawkdove: [^\n]*\n$/);
      expect(err).toContain(message);
    }
    expect(stateOf(place)).toEqual(before);
  });
});

describe('explain', () => {
  it('without results says what to do first', async () => {
    const place = folder({ 'empty/': '' });
    const { code, err } = await hawkdove('explain', '--out', join(place, 'empty'));
    expect(code).toBe(64);
    expect(err).toMatch(
      /^hawkdove: there is no .*tags\.csv; run `hawkdove run` first, or name its output folder with --out\n$/,
    );
  });
});

it('takes the lexicons of the package when what lies beside the corpus is a file of that name', async () => {
  const place = folder(STUDY);
  renameSync(join(place, 'lexicons/militaristic.yaml'), join(place, 'm.yaml'));
  const other = folder({ 'corpus/a.txt': 'We will strike back.\n', lexicons: 'not a folder' });
  const { code } = await hawkdove('check', join(other, 'corpus'));
  expect(code).toBe(0);
  expect(existsSync(join(other, 'output'))).toBe(false);
});
