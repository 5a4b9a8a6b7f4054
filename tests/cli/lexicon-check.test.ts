import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEXICON_FAULTS } from '../../src/index.js';
import { page } from '../docs/docs.js';
import { hawkdove } from './command.js';
import { LEXICON, scratch, STUDY } from './study.js';

const { folder } = scratch();

const check = (...flags: readonly string[]): ReturnType<typeof hawkdove> => hawkdove('lexicon', 'check', ...flags);

it('ends clean for a lexicon without faults, and says what was not looked at', async () => {
  const study = folder(STUDY);
  const { code, out } = await check(join(study, 'lexicons'));
  expect(code).toBe(0);
  expect(out).toContain('militaristic 3 entries');
  expect(out).toContain('no corpus');
  expect(out).toContain('0 errors, 0 warnings, 0 notes');
});

it('ends with code 2 for errors, and under --strict for warnings', async () => {
  const study = folder({
    'bad.yaml': LEXICON('bad', ['war. peace', '{ lemma: negotiations }']),
    'doubtful.yaml': LEXICON('doubtful', ['attack*', 'attacker']),
    'false.yaml': LEXICON('false', ['truce'], 'examples: { tagged: [We want war.] }\n'),
  });
  const bad = await check(join(study, 'bad.yaml'));
  expect(bad.code).toBe(2);
  expect(bad.out).toContain('error never_matches (1)');
  expect(bad.out).toMatch(/bad\.yaml:7: bad “negotiations”: the dictionary form of “negotiations” is “negotiation”/);
  expect((await check(join(study, 'doubtful.yaml'))).code).toBe(0);
  expect((await check(join(study, 'doubtful.yaml'), '--strict')).code).toBe(2);
  expect((await check(join(study, 'false.yaml'))).out).toContain('the example is not tagged');
});

it('says what only a corpus shows, with counts', async () => {
  const text = `The army was warm in the warden’s war. ${'Nagorny is a place. '.repeat(3)}${'The negotiation failed. '.repeat(10)}`;
  const study = folder({
    ...STUDY,
    'lexicons/militaristic.yaml': LEXICON('militaristic', ['nag*', 'negotation', 'army']),
    'lexicons/peace-oriented.yaml': LEXICON('peace-oriented', ['the army', 'truce']),
    'corpus/d.txt': text,
  });
  const { out, code } = await check(join(study, 'lexicons'), '--corpus', join(study, 'corpus'), '--json');
  expect(code).toBe(0);
  const { schema, corpus, faults } = JSON.parse(out) as {
    schema: number;
    corpus: { documents: number };
    faults: { code: string; entry: string; detail: string; count?: number; severity: string }[];
  };
  expect(schema).toBe(1);
  expect(corpus.documents).toBe(3);
  const told = faults.map(({ code: one, entry, count }) => `${one} ${entry} ${String(count)}`);
  expect(told).toEqual([
    'broad_wildcard nag* 3',
    'misspelt_word negotation 0',
    'tone_overlap army 1',
    'no_match truce 0',
  ]);
  expect(faults[0]?.detail).toContain('nagorny 3');
});

it('writes a table, the same bytes again', async () => {
  const study = folder({ 'lexicons/one.yaml': LEXICON('one', ['attack*', 'attacker']) });
  const [one, other] = [await check(join(study, 'lexicons'), '--csv'), await check(join(study, 'lexicons'), '--csv')];
  expect(one.out).toBe(other.out);
  const [header, row] = one.out.split('\n');
  expect(header).toBe('severity,code,path,line,category,entry,detail,count,remedy');
  expect(row).toMatch(/^warning,covered_entry,.*one\.yaml,7,one,attacker,/);
});

it('refuses flags that exclude each other, and lexicons that are not there', async () => {
  expect((await check('--json', '--csv')).code).toBe(64);
  expect((await check('--config', 'some.yaml')).code).toBe(64);
  const { code, err } = await check('nowhere.yaml');
  expect(code).toBe(64);
  expect(err).toContain('nowhere.yaml');
});

it('has every finding explained in the docs, with its severity', () => {
  const text = page('lexicon-workbench.md');
  for (const [code, { severity }] of Object.entries(LEXICON_FAULTS)) {
    expect(text).toMatch(new RegExp(`^\\| \`${code}\` +\\| ${severity} +\\|`, 'm'));
  }
});

it('finds no error in the lexicons of the package', async () => {
  const { out } = await check('lexicons');
  expect(out).toMatch(/^0 errors, /m);
});
