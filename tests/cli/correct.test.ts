import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { hawkdove } from './command.js';
import { LEXICON, scratch, type Files } from './study.js';

const { folder } = scratch();

/** Twelve documents of four sentences: war, peace, a denied war, and nothing. */
const SPEECHES: Files = {
  'lexicons/militaristic.yaml': LEXICON('militaristic', ['war']),
  'lexicons/peace-oriented.yaml': LEXICON('peace-oriented', ['peace']),
  'corpus/actors.yaml': '- { id: brandt, name: Ilse Brandt }\n- { id: okoro, name: Samuel Okoro }\n',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `corpus/s${String(i).padStart(2, '0')}.md`,
      `---\ndate: 2031-0${(i % 2) + 3}-${String(i + 1).padStart(2, '0')}\nauthor: ${i < 6 ? 'brandt' : 'okoro'}\n---\n` +
        `The day ${i} began late. There is war in town ${i}. We want peace by day ${i}. There is no war in hall ${i}.\n`,
    ]),
  ),
};

type Row = Readonly<Record<string, string>>;

/** Milliseconds: the program is run three times. */
const PATIENCE = 120_000;

it(
  'gives the share that people found where all sentences are coded, and refuses what it cannot rest on',
  async () => {
    const place = folder(SPEECHES);
    const [corpus, out, sheet] = ['corpus', 'out', 'sheet.csv'].map((name) => join(place, name)) as [
      string,
      string,
      string,
    ];
    expect((await hawkdove('run', corpus, '--out', out, '--quiet')).code).toBe(0);
    expect((await hawkdove('sample', corpus, '--out', sheet, '--size', '48')).code).toBe(0);
    const rows = parse(readFileSync(sheet, 'utf8'), { bom: true, columns: true }) as unknown as readonly Row[];
    expect(rows).toHaveLength(48);
    // A person who takes a denied war for war.
    const coded = rows.map((row) => ({
      ...row,
      militaristic: row['text']?.includes('war') ? '1' : '0',
      'peace-oriented': row['text']?.includes('peace') ? '1' : '0',
    }));
    const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    writeFileSync(
      sheet,
      `${[Object.keys(coded[0] ?? {}), ...coded.map((row) => Object.values(row))].map(line).join('\n')}\n`,
    );

    const { code, out: written, err } = await hawkdove('correct', sheet, '--out', out, '--csv');
    expect([code, err]).toEqual([0, '']);
    const trends = parse(written, { columns: true }) as unknown as readonly Row[];
    const of = (actor: string, period: string, category: string): Row =>
      trends.find(
        (row) => `${row['actor']} ${row['period']} ${row['category']}` === `${actor} ${period} ${category}`,
      ) ?? {};
    expect(of('(all)', '(all)', 'militaristic')).toMatchObject({
      ...{ sentences: '48', coded: '48', false_hits: '0', misses: '12', share: '0.25', corrected: '0.5' },
      ...{ corrected_low: '0.5', corrected_high: '0.5' },
    });
    const words = Number(of('(all)', '(all)', 'militaristic')['words']);
    expect(words).toBeGreaterThan(200);
    expect(Number(of('(all)', '(all)', 'militaristic')['sentence_rate'])).toBeCloseTo(12_000 / words, 8);
    // Sentences of war per 1,000 words, and no interval to speak of: all documents are alike.
    expect(Number(of('(all)', '(all)', 'militaristic')['sentence_rate_corrected'])).toBeCloseTo(24_000 / words, 8);
    expect(of('brandt', '2031-03', 'militaristic')).toMatchObject({ coded: '12', misses: '3', corrected: '0.5' });
    expect(of('okoro', '(all)', 'peace-oriented')).toMatchObject({ share: '0.25', corrected: '0.25' });

    const said = await hawkdove('correct', sheet, '--out', out);
    expect(said.out).toMatch(/\(all\) +militaristic +\(all\) +48 +48 +0 +12 +25\.0 +50\.0/);
    const lone = join(place, 'lone.csv');
    writeFileSync(lone, readFileSync(sheet));
    expect((await hawkdove('correct', lone, '--out', out)).err).toContain('name it with --key');
    const other = join(place, 'table.csv');
    writeFileSync(other, 'text,militaristic\nThere is war.,1\n');
    expect((await hawkdove('correct', other, '--out', out)).err).toContain('restore the columns');
    writeFileSync(join(place, 'lexicons/militaristic.yaml'), LEXICON('militaristic', ['war', 'late']));
    expect((await hawkdove('correct', sheet, '--out', out)).err).toContain('are not those of');
  },
  PATIENCE,
);
