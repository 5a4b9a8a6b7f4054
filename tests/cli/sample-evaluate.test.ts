import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hawkdove } from './command.js';
import { LEXICON, scratch, stateOf, STUDY, type Files } from './study.js';

const { folder } = scratch();

/** Twelve documents of four sentences: war, peace, a denied war, and nothing; one begins like a formula. */
const SPEECHES: Files = {
  'lexicons/militaristic.yaml': STUDY['lexicons/militaristic.yaml'] ?? '',
  'lexicons/peace-oriented.yaml': STUDY['lexicons/peace-oriented.yaml'] ?? '',
  'corpus/actors.yaml': STUDY['corpus/actors.yaml'] ?? '',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `corpus/s${String(i).padStart(2, '0')}.md`,
      `---\ndate: 2031-03-${String(i + 1).padStart(2, '0')}\nauthor: ${i % 2 === 0 ? 'brandt' : 'okoro'}\n---\n` +
        `=Speech ${i} began 😀 late. There is war in town ${i}. We want peace by day ${i}. There is no war in hall ${i}.\n`,
    ]),
  ),
};

type Row = Readonly<Record<string, string>>;
/** A sheet as drawn, or as `fill` has written it. */
function rowsOf(path: string): readonly Row[] {
  const text = readFileSync(path, 'utf8');
  const delimiter = text.startsWith('"document";') ? ';' : ',';
  const options = { bom: true, columns: true, delimiter, record_delimiter: ['\r\n', '\n'] };
  return parse(text, options) as unknown as Row[];
}

/** Writes codes into a sheet as a spreadsheet would save them. */
function fill(path: string, code: (row: Row, at: number) => Row): void {
  const rows = rowsOf(path).map((row, at) => ({ ...row, ...code(row, at) }));
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  writeFileSync(path, [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map(line).join('\r\n'));
}

/** A person who takes a denied war for war, and finds peace as hawkdove does. */
const asRead = ({ text = '' }: Row): Row => ({
  militaristic: text.includes('war') ? '1' : '0',
  'peace-oriented': text.includes('peace') ? '1' : '0',
});

interface Drawn {
  readonly place: string;
  readonly sheet: string;
  readonly corpus: string;
}

async function drawn(files: Files = SPEECHES, ...flags: readonly string[]): Promise<Drawn> {
  const place = folder(files);
  const [sheet, corpus] = [join(place, 'sheet.csv'), join(place, 'corpus')];
  const { code, err } = await hawkdove('sample', corpus, '--out', sheet, '--size', '24', ...flags);
  expect([code, err]).toEqual([0, '']);
  return { place, sheet, corpus };
}

interface Result {
  readonly foundBy: string;
  readonly codedBy: string;
  readonly category: string;
  readonly units: number;
  readonly gained?: number;
  readonly lost?: number;
  readonly note: string;
  readonly figures: Readonly<Record<string, { readonly value: number; readonly low?: number; readonly high?: number }>>;
}

interface Evaluated {
  readonly rows: readonly Result[];
  readonly coded: number;
  readonly used: number;
  readonly uncoded: number;
  readonly leftOut: readonly { readonly line: number; readonly reason: string }[];
  readonly notes: readonly string[];
}

async function evaluated(...args: readonly string[]): Promise<Evaluated & { readonly code: number | null }> {
  const { code, out } = await hawkdove('evaluate', '--json', ...args);
  return { ...(JSON.parse(out) as Evaluated), code };
}

const rowOf = ({ rows }: Evaluated, category: string, codedBy: string, foundBy = 'hawkdove'): Result => {
  const row = rows.find((each) => each.category === category && each.codedBy === codedBy && each.foundBy === foundBy);
  if (!row) throw new Error(`no row ${foundBy} ${codedBy} ${category}`);
  return row;
};

describe('sample', () => {
  it('shows sentences with their context, and nothing of what was found there', async () => {
    const { sheet } = await drawn();
    const rows = rowsOf(sheet);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...['document', 'start', 'end', 'date', 'context_before', 'text', 'context_after'],
      ...['militaristic', 'peace-oriented', 'speaker', 'target', 'note'],
    ]);
    expect(rows).toHaveLength(24);
    expect(readFileSync(sheet, 'utf8')).not.toMatch(/nothing|no hit|several|strike back/);
    const second = rows.find(({ text }) => text?.includes('war in town'));
    expect(second?.['context_before']).toMatch(/^'=Speech \d+ began 😀 late\.$/);
    expect(second?.['context_after']).toMatch(/^We want peace/);
  });

  it('counts places in code points, and guards what a spreadsheet would calculate', async () => {
    const { sheet, corpus } = await drawn();
    for (const { document = '', start, end, text = '' } of rowsOf(sheet)) {
      const body = readFileSync(join(corpus, document), 'utf8').split('---\n')[2] ?? '';
      const cut = Array.from(body).slice(Number(start), Number(end)).join('');
      expect(text).toBe(cut.startsWith('=') ? `'${cut}` : cut);
    }
  });

  it('keeps how likely each sentence was drawn: the drawn of a stratum over all of it', async () => {
    const { sheet } = await drawn(SPEECHES, '--strata', 'tagged');
    const key = rowsOf(sheet.replace('.csv', '.key.csv'));
    expect(new Set(key.map(({ stratum }) => stratum))).toEqual(
      new Set(['militaristic', 'peace-oriented', 'no hit', 'nothing']),
    );
    for (const { stratum, stratum_sample: sampled, stratum_sentences: all, probability } of key) {
      expect(Number(sampled)).toBe(key.filter((row) => row['stratum'] === stratum).length);
      expect(all).toBe('12');
      expect(Number(probability)).toBe(Number(sampled) / 12);
    }
  });

  it('draws the same bytes with the same seed, and others with another', async () => {
    const [first, second, third] = [await drawn(), await drawn(), await drawn(SPEECHES, '--seed', '5')];
    const bytes = ({ sheet }: Drawn): string => readFileSync(sheet, 'utf8');
    expect(bytes(second)).toBe(bytes(first));
    expect(readFileSync(second.sheet.replace('.csv', '.key.csv'))).toEqual(
      readFileSync(first.sheet.replace('.csv', '.key.csv')),
    );
    expect(bytes(third)).not.toBe(bytes(first));
  });

  it('drops strata nobody asked for, the last first, and refuses too many that somebody did', async () => {
    const place = folder(SPEECHES);
    const args = ['sample', join(place, 'corpus'), '--out', join(place, 'a.csv'), '--period', 'day'];
    const { out } = await hawkdove(...args, '--size', '20', '--json');
    expect((JSON.parse(out) as { strata: unknown }).strata).toEqual({
      by: ['tagged', 'actor'],
      dropped: ['period'],
      count: 8,
    });
    const { code, err } = await hawkdove(...args, '--size', '20', '--strata', 'tagged,period');
    expect([code, err]).toEqual([
      64,
      expect.stringContaining('48 strata by tagged, period need a sample of at least 96'),
    ]);
  });

  it('gives every person a sheet, a share of it to all and the rest to one each', async () => {
    const { sheet } = await drawn(SPEECHES, '--coders', 'ana,ben', '--overlap', '0.25');
    const [ana, ben] = ['ana', 'ben'].map((coder) =>
      rowsOf(sheet.replace('.csv', `.${coder}.csv`)).map(({ document = '', start = '' }) => `${document} ${start}`),
    );
    expect(ana?.filter((row) => ben?.includes(row))).toHaveLength(6);
    expect([ana?.length, ben?.length, new Set([...(ana ?? []), ...(ben ?? [])]).size]).toEqual([15, 15, 24]);
    expect(existsSync(sheet)).toBe(false);
  });

  it('replaces a blank sheet, and never one with codes, a foreign file, or one among the documents', async () => {
    const { sheet, corpus, place } = await drawn();
    expect((await hawkdove('sample', corpus, '--out', sheet)).code).toBe(0);
    fill(sheet, (_, at) => (at === 3 ? { note: 'odd' } : {}));
    writeFileSync(join(place, 'foreign.csv'), 'a,b\n1,2\n');
    const before = stateOf(place);
    for (const [out, why] of [
      [sheet, 'has codes in it'],
      [join(place, 'foreign.csv'), 'is no sheet that was drawn here'],
      [join(corpus, 'sheet.csv'), 'lies in the corpus'],
      [join(place, 'sheet.txt'), 'ends in .csv'],
    ] as const) {
      const { code, err } = await hawkdove('sample', corpus, '--out', out);
      expect([code, err]).toEqual([64, expect.stringContaining(why)]);
    }
    expect(stateOf(place)).toEqual(before);
  });

  it('keeps the key of sheets with codes, whoever they are drawn for', async () => {
    const { sheet, corpus, place } = await drawn(SPEECHES, '--coders', 'ana,ben');
    fill(sheet.replace('.csv', '.ben.csv'), asRead);
    const before = stateOf(place);
    const { code, err } = await hawkdove('sample', corpus, '--out', sheet, '--size', '24');
    expect([code, err]).toEqual([64, expect.stringMatching(/sheet\.key\.csv is the key of .*sheet\.ben\.csv/)]);
    expect(stateOf(place)).toEqual(before);
  });

  it('names a folder that is not there', async () => {
    const place = folder(SPEECHES);
    const { code, err } = await hawkdove('sample', join(place, 'corpus'), '--out', join(place, 'none', 'a.csv'));
    expect([code, err]).toEqual([64, expect.stringMatching(/there is no folder .*none for .*make it/)]);
  });

  it.each([
    [['--size', '0'], 'size is a whole number from 1'],
    [['--size', 'many'], '--size takes a number'],
    [['--overlap', '2'], 'overlap is a share from 0 to 1'],
    [['--categories', 'war'], 'unknown category "war"'],
    [['--strata', 'mood'], 'unknown stratum "mood"'],
    [['--coders', 'ana,Ana'], 'named twice'],
    [['--coders', 'a/b'], 'letters, digits'],
  ])('refuses %j', async (flags, why) => {
    const place = folder(SPEECHES);
    const { code, err } = await hawkdove('sample', join(place, 'corpus'), '--out', join(place, 'a.csv'), ...flags);
    expect([code, err]).toEqual([64, expect.stringContaining(why)]);
  });
});

describe('evaluate', () => {
  it('weighs sentences by what they stand for: figures of the sample are those of the corpus', async () => {
    const { sheet, corpus } = await drawn(SPEECHES, '--strata', 'tagged');
    fill(sheet, asRead);
    const result = await evaluated(sheet, corpus);
    expect([result.code, result.coded, result.used, result.uncoded]).toEqual([0, 24, 24, 0]);
    // In the corpus 12 of 48 sentences are war, and 12 are a war denied, which this person takes for war.
    const { figures, units } = rowOf(result, 'militaristic', 'sheet');
    expect(units).toBe(24);
    expect(figures['prevalence']?.value).toBeCloseTo(0.5, 9);
    expect(figures['recall']?.value).toBeCloseTo(0.5, 9);
    expect(figures['precision']?.value).toBe(1);
    expect(figures['f1']?.value).toBeCloseTo(2 / 3, 9);
    expect(figures['kappa']?.value).toBeCloseTo(0.5, 9);
    expect(rowOf(result, 'peace-oriented', 'sheet').figures['f1']?.value).toBe(1);
  });

  it('lets a sheet that was left half way stand for the whole', async () => {
    const { sheet, corpus } = await drawn(SPEECHES, '--strata', 'tagged');
    fill(sheet, (row, at) => (at < 14 ? asRead(row) : {}));
    const result = await evaluated(sheet, corpus);
    expect([result.used, result.uncoded]).toEqual([14, 10]);
    expect(rowOf(result, 'militaristic', 'sheet').figures['recall']?.value).toBeCloseTo(0.5, 9);
  });

  it('lists what was found wrongly with its entry, and what was missed with its fate', async () => {
    const { sheet, corpus, place } = await drawn(SPEECHES, '--strata', 'tagged');
    fill(sheet, (row) => ({
      ...asRead(row),
      'peace-oriented': '0',
      note: row['text']?.includes('peace') ? 'polite' : '',
    }));
    const [errors, table] = [join(place, 'errors.csv'), join(place, 'table.csv')];
    const { code } = await hawkdove('evaluate', sheet, corpus, '--errors', errors, '--out', table);
    expect(code).toBe(0);
    const rows = rowsOf(errors);
    const missed = rows.filter(({ error }) => error === 'miss');
    const wrong = rows.filter(({ error }) => error === 'false hit');
    expect(missed.length).toBeGreaterThan(1);
    for (const row of missed)
      expect(row).toMatchObject({ category: 'militaristic', entry: 'war', fate: 'negated', cue: 'no', match: 'war' });
    for (const row of wrong)
      expect(row).toMatchObject({ category: 'peace-oriented', entry: 'peace', fate: 'hit', note: 'polite' });
    expect(rowsOf(table).map(({ category, units }) => [category, units])).toEqual([
      ['militaristic', '24'],
      ['peace-oriented', '24'],
    ]);
    const again = await hawkdove('evaluate', sheet, corpus, '--errors', sheet);
    expect([again.code, again.err]).toEqual([64, expect.stringContaining('is no such table')]);
  });

  it('sets each person, all together, and people among each other apart', async () => {
    const { sheet, corpus } = await drawn(SPEECHES, '--strata', 'tagged', '--coders', 'ana,ben', '--overlap', '1');
    const [ana = '', ben = ''] = ['ana', 'ben'].map((coder) => sheet.replace('.csv', `.${coder}.csv`));
    fill(ana, asRead);
    // Ben takes a denied war for none.
    fill(ben, (row) => ({ ...asRead(row), ...(row['text']?.includes('no war') && { militaristic: '0' }) }));
    const result = await evaluated(ana, ben, corpus);
    expect(rowOf(result, 'militaristic', 'ana').figures['recall']?.value).toBeCloseTo(0.5, 9);
    expect(rowOf(result, 'militaristic', 'ben').figures['recall']?.value).toBe(1);
    const together = rowOf(result, 'militaristic', 'together');
    expect([together.units, together.figures['recall']?.value]).toEqual([18, 1]);
    expect(together.note).toContain('leaves out the 6 sentences on which people disagree');
    expect(rowOf(result, 'peace-oriented', 'together').note).not.toContain('disagree');
    const people = rowOf(result, 'militaristic', 'ben', 'ana');
    expect(people.units).toBe(24);
    expect(people.figures['agreement']?.value).toBeCloseTo(0.75, 9);
    expect(people.figures['kappa']?.value).toBeCloseTo(0.5, 9);
    expect(people.figures['precision']).toBeUndefined();
  });

  it('compares two folders of lexicons on the same sentences', async () => {
    const { sheet, corpus, place } = await drawn(SPEECHES, '--strata', 'tagged');
    fill(sheet, asRead);
    const other = folder({
      'militaristic.yaml': LEXICON('militaristic', ['day']),
      'peace-oriented.yaml': LEXICON('peace-oriented', ['peace']),
    });
    const result = await evaluated(sheet, corpus, '--lexicons', join(place, 'lexicons'), '--against', other);
    expect(result.notes).toHaveLength(1);
    const changed = await evaluated(sheet, corpus, '--lexicons', other);
    expect(changed.notes).toContain('the lexicons are others than the sample was drawn with; its weights still hold');
    const difference = rowOf(result, 'militaristic', 'sheet', 'difference');
    expect([difference.gained, difference.lost]).toEqual([6, 6]);
    expect(difference.figures['recall']?.value).toBeCloseTo(0.5, 9);
    expect(difference.figures['recall']?.low).toBeLessThan(0.5);
    expect(rowOf(result, 'militaristic', 'sheet', other).figures['recall']?.value).toBe(0);
  });

  it('finds the speaker right by id, by name and as the author', async () => {
    const { sheet, corpus } = await drawn();
    fill(sheet, (row, at) => ({
      ...asRead(row),
      speaker: ['author', 'Ilse Brandt', 'okoro'][at % 3] ?? '',
    }));
    const wanted = rowsOf(sheet).filter(({ document = '', speaker }) => {
      const author = Number(document.slice(1, 3)) % 2 === 0 ? 'Ilse Brandt' : 'okoro';
      return speaker === 'author' || speaker === author;
    });
    const { units, figures } = rowOf(await evaluated(sheet, corpus), 'speaker', 'sheet');
    expect(units).toBe(24);
    expect(figures['agreement']?.value).toBeGreaterThan(0.3);
    expect(figures['agreement']?.value).toBeLessThan(1);
    expect(wanted.length).toBeGreaterThan(8);
  });

  it('leaves out by name what is no longer in the corpus', async () => {
    const { sheet, corpus } = await drawn();
    fill(sheet, asRead);
    const [first, ...others] = [...new Set(rowsOf(sheet).map(({ document = '' }) => document))];
    writeFileSync(join(corpus, first ?? ''), 'All of this was written anew.\n');
    const result = await evaluated(sheet, corpus);
    expect(others.length).toBeGreaterThan(5);
    expect(result.code).toBe(2);
    expect(result.coded).toBe(result.used + result.leftOut.length);
    expect(result.leftOut.length).toBeGreaterThan(0);
    expect(new Set(result.leftOut.map(({ reason }) => reason))).toEqual(new Set(['text has changed']));
    const { err } = await hawkdove('evaluate', sheet, corpus);
    expect(err).toMatch(/sheet\.csv:\d+: left out, the text has changed; draw a new sample/);
    const left = result.leftOut.length;
    const words = `the figures stand for about \\d+ of the 48 sentences of the corpus \\(\\d+ %\\); ${left} of 24 coded ones`;
    expect(result.notes[0]).toMatch(new RegExp(words));
  });

  it('knows a sentence again whose quotation marks, dashes and white space an editor has changed', async () => {
    const speech = (town: string): string => `“War”, he said – “there’s  war in ${town}…”`;
    const files = Object.fromEntries(['a', 'b', 'c'].map((town) => [`corpus/${town}.md`, `${speech(town)}\n`]));
    const { sheet, corpus } = await drawn({ 'lexicons/war.yaml': LEXICON('war', ['war']), ...files });
    fill(sheet, ({ text = '' }) => ({
      war: '1',
      text: text.replace(/[“”]/g, '"').replace('’', "'").replace('–', '--').replace('…', '...').replace('  ', ' '),
    }));
    const result = await evaluated(sheet, corpus);
    expect([result.code, result.coded, result.leftOut]).toEqual([0, result.used, []]);
    expect(result.notes[0]).toMatch(/so that the figures are those of the whole corpus$/);
  });

  it('gives the same figures and intervals whatever order the rows of a sheet stand in', async () => {
    const { sheet, corpus } = await drawn(SPEECHES, '--strata', 'tagged');
    fill(sheet, asRead);
    const before = await evaluated(sheet, corpus);
    const [header = '', ...lines] = readFileSync(sheet, 'utf8').split('\r\n');
    writeFileSync(sheet, [header, ...lines.sort()].join('\r\n'));
    expect((await evaluated(sheet, corpus)).rows).toEqual(before.rows);
  });

  it('refuses a drawn sheet without its places, when it has a key or a corpus is named', async () => {
    const { sheet, corpus } = await drawn();
    fill(sheet, asRead);
    const places = rowsOf(sheet).map(({ document = '', text = '' }, i) => `${document};"${text}";${i % 2}`);
    writeFileSync(sheet, ['document;text;militaristic', ...places].join('\n'));
    const keyed = await hawkdove('evaluate', sheet, corpus);
    expect([keyed.code, keyed.err]).toEqual([
      64,
      expect.stringMatching(/sheet\.csv has not all .*the key .*sheet\.key/),
    ]);
    rmSync(sheet.replace('.csv', '.key.csv'));
    const unkeyed = await hawkdove('evaluate', sheet, corpus);
    expect([unkeyed.code, unkeyed.err]).toEqual([64, expect.stringMatching(/cannot be found in the corpus.*restore/)]);
    expect((await hawkdove('evaluate', sheet)).code).toBe(0);
  });

  it('refuses a speaker or target whom neither the registry nor the text knows, with the name that is near', async () => {
    const { sheet, corpus } = await drawn();
    const names = ['okorox', 'Okoro', 'name:Nobody Known', 'Speech', 'author', 'none', 'brandt; Quux'];
    fill(sheet, (row, at) => ({ ...asRead(row), speaker: names[at] ?? '' }));
    const { code, err } = await hawkdove('evaluate', sheet, corpus);
    expect(code).toBe(64);
    const lines = err.split('\n').filter((line) => line.includes('sheet.csv:'));
    expect(lines).toEqual([
      expect.stringMatching(/sheet\.csv:2: speaker is "okorox", whom neither .* did you mean "okoro"\?/),
      expect.stringMatching(/sheet\.csv:8: speaker is "Quux", whom neither actors\.yaml nor the text knows; write/),
    ]);
  });

  it('takes a surname of several words for its actor, and none for nobody', async () => {
    const place = folder({
      'lexicons/blame.yaml': LEXICON('blame', ['war']),
      'actors.yaml': '- { id: berg, name: Ida van der Berg }\n',
      'coded.csv':
        'text;blame;speaker\n“There is war,” said Ida van der Berg.;1;van der Berg\n“War is over,” said Ida van der Berg.;1;none\n',
    });
    const result = await evaluated(join(place, 'coded.csv'), '--lexicons', join(place, 'lexicons'));
    expect(rowOf(result, 'speaker', 'coded').figures['agreement']?.value).toBe(0.5);
  });

  it('refuses sheets that do not go together, and a sentence that its key does not know', async () => {
    const { sheet, corpus, place } = await drawn(SPEECHES, '--coders', 'ana,ben', '--overlap', '1');
    const [ana = '', ben = ''] = ['ana', 'ben'].map((coder) => sheet.replace('.csv', `.${coder}.csv`));
    fill(ana, asRead);
    fill(ben, asRead);
    writeFileSync(join(place, 'own.csv'), 'text,militaristic\nWar.,1\nTea.,0\n');
    const refused = async (why: string, ...args: readonly string[]): Promise<void> => {
      const { code, err } = await hawkdove('evaluate', ...args);
      expect([code, err]).toEqual([64, expect.stringContaining(why)]);
    };
    await refused('do not go together', ana, join(place, 'own.csv'), corpus);
    await refused('is named twice', ana, ana, corpus);
    await refused('there is no file', join(place, 'none.csv'), corpus);
    await refused('name at least one coded sheet', corpus);
    await refused('blank cells mean no or missing', ana, corpus, '--blank', 'perhaps');
    fill(ben, (_, at): Row => (at === 2 ? { text: 'Something else.' } : {}));
    await refused('another text than on', ana, ben, corpus);
    const key = sheet.replace('.csv', '.key.csv');
    writeFileSync(key, readFileSync(key, 'utf8').split('\n').slice(0, 4).join('\n'));
    await refused('the sentence is not in the key', ana, corpus);
  });

  it('takes any coded table without a corpus', async () => {
    const place = folder({
      'lexicons/militaristic.yaml': LEXICON('militaristic', ['war'], ''),
      'coded.csv':
        'id,text,Militaristic,party\n1,There is war.,1,a\n2,Tea was served.,0,a\n3,They want blood.,1,b\n4,No war today.,0,c\n5,War and war.,0,d\n6,Rain.,0,e\n7,Snow.,NA,e\n8,Ice.,,e\n',
    });
    const lexicons = join(place, 'lexicons');
    const result = await evaluated(join(place, 'coded.csv'), '--lexicons', lexicons, '--unit', 'party');
    const { figures, units } = rowOf(result, 'militaristic', 'coded');
    expect([units, result.uncoded]).toEqual([6, 2]);
    expect([figures['precision']?.value, figures['recall']?.value]).toEqual([0.5, 0.5]);
    expect(result.notes).toEqual(['every sentence counts the same']);
    const twice = join(place, 'twice.csv');
    writeFileSync(twice, 'id,text,militaristic\n1,War.,1\n1,Tea.,0\n');
    const { code, err } = await hawkdove('evaluate', twice, '--lexicons', lexicons);
    expect([code, err]).toEqual([64, expect.stringMatching(/twice\.csv:3: /)]);
  });

  it('takes a parent for coded when all its leaves are', async () => {
    const place = folder({
      'lexicons/m.yaml': LEXICON('m', []).replace(
        /entries:.*/s,
        'categories:\n  threat:\n    entries: [strike]\n  force:\n    entries: [war]\n',
      ),
      'coded.csv': 'text,m.threat,m.force\nWe strike.,1,0\nWar!,0,0\nTea.,0,0\nTrouble.,0,1\n',
    });
    const result = await evaluated(join(place, 'coded.csv'), '--lexicons', join(place, 'lexicons'));
    expect(result.rows.map(({ category }) => category)).toEqual(['m', 'm.threat', 'm.force']);
    const { figures } = rowOf(result, 'm', 'coded');
    expect([figures['precision']?.value, figures['recall']?.value]).toEqual([0.5, 0.5]);
    expect(figures['precision']?.low).toBeUndefined();
  });

  it('compares who said what with marked texts', async () => {
    const text = '“We will wait,” Pavel Doran said. 😀 “They lie,” Ilse Brandt said. Rain fell.';
    const span = (words: string): [number, number][] => {
      const start = Array.from(text.slice(0, text.indexOf(words))).length;
      return [[start, start + Array.from(words).length]];
    };
    const attributions = [
      { content: span('“We will wait,”'), source: span('Pavel Doran') },
      { content: span('“They lie,”'), source: span('Rain') },
      { content: span('Rain fell') },
    ];
    const place = folder({ 'marked.jsonl': JSON.stringify({ document: 'a', text, attributions }) });
    const { code, rows } = await evaluated('--attributions', join(place, 'marked.jsonl'));
    expect(code).toBe(0);
    const figures = new Map(rows.map((row) => [row.category, row.figures]));
    expect([...figures.keys()]).toEqual(['attribution > 0.3', 'attribution > 0.8', 'attribution, exact', 'source']);
    expect(figures.get('attribution > 0.8')).toMatchObject({ precision: { value: 1 }, recall: { value: 2 / 3 } });
    expect(figures.get('source')).toEqual({ agreement: { value: 0.5 } });
  });
});
