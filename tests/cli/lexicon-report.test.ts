import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { hawkdove } from './command.js';
import { LEXICON, scratch } from './study.js';

const { folder } = scratch();

/** Three documents in each of two years; only the second year speaks of war, and only with one word. */
function study(): string {
  const files: Record<string, string> = {
    'lexicons/war.yaml': LEXICON('war', ['war', 'war crime*', 'attack*', '{ phrase: army, strength: weak }', 'siege']),
    'hawkdove.config.yaml': 'minimum: { documents: 2, words: 20, hits: 2 }\n',
  };
  const filler = 'The harbour was calm and the ships lay still in the morning light. '.repeat(4);
  for (const [year, text] of [
    ['2030', 'One attack was told.'],
    ['2031', 'This is war. It was war and war again, and the army. An attack was told.'],
  ] as const) {
    for (const month of ['01', '02', '03']) {
      const crime = year === '2031' && month === '01' ? ' There was a war crime.' : '';
      files[`corpus/${year}-${month}.md`] =
        `---\ndate: ${year}-${month}-05\nauthor: Ana Brandt\n---\nLetter ${month} of ${year}. ${filler}${text}${crime}\n`;
    }
  }
  return folder(files);
}

const report = (place: string, ...flags: readonly string[]): ReturnType<typeof hawkdove> =>
  hawkdove('lexicon', 'report', join(place, 'corpus'), '--config', join(place, 'hawkdove.config.yaml'), ...flags);

const table = (place: string, file: string): Record<string, string>[] =>
  parse(readFileSync(join(place, 'entries', file)), { columns: true });

it('says what each entry does, and which word makes a finding', async () => {
  const place = study();
  const { code, out } = await report(place, '--period', 'year', '--out', join(place, 'entries'));
  expect(code).toBe(0);
  expect(out).toContain('6 documents');
  expect(out).toMatch(/^war +19 +100 % +4 of 5 {2}war 47 %/m);
  expect(out).toMatch(
    /one word makes this finding[\s\S]*name:Ana Brandt, war, 2030 to 2031: \+\S+ \(rise\); without “war”/,
  );
  expect(readdirSync(join(place, 'entries')).sort()).toEqual([
    'concordance.csv',
    'document_coverage.csv',
    'entries.csv',
    'entry_periods.csv',
    'leave_one_out.csv',
  ]);
});

it('lets shorter entries take the place of one left out, and weak ones lose its support', async () => {
  const place = study();
  await report(place, '--period', 'year', '--out', join(place, 'entries'));
  const [row] = table(place, 'entries.csv').filter(({ entry }) => entry === 'war');
  expect(row).toMatchObject({ hits: '9', documents: '3', actors: '1', commonest: 'war 9' });
  const effects = table(place, 'leave_one_out.csv').filter(({ actor }) => actor === '(all)');
  const lost = effects.map(({ entry, hits, hits_without }) => [entry, Number(hits) - Number(hits_without)]);
  // “war crime” falls back to “war”; without “war” its own nine and the three weak ones beside it are gone.
  expect(Object.fromEntries(lost)).toEqual({ war: 12, 'attack*': 6, army: 3 });
  expect(table(place, 'entry_periods.csv')).toHaveLength(5);
  const [coverage] = table(place, 'document_coverage.csv');
  expect(coverage).toMatchObject({ document: '2030-01.md', category: 'war', hits: '1', matched_words: '1' });
});

it('takes changes around an event, keeps to the categories asked for, and gives the same bytes again', async () => {
  const place = study();
  const around = await report(place, '--event', '2030-12-31', '--json', '--lines', '1');
  expect((await report(place, '--event', '2030-12-31', '--json', '--lines', '1')).out).toBe(around.out);
  const { schema, effects, concordance } = JSON.parse(around.out) as {
    schema: number;
    effects: { entry: string; from?: { id: string }; dependence?: string }[];
    concordance: { entry: string; keyword: string }[];
  };
  expect(schema).toBe(1);
  expect(effects.find(({ entry }) => entry === 'war')).toMatchObject({
    from: { id: 'before 2030-12-31' },
    dependence: 'finding',
  });
  expect(concordance.filter(({ entry }) => entry === 'war')).toHaveLength(1);
});

it('refuses what it does not know, and a folder with something else of these names', async () => {
  const place = study();
  for (const flags of [
    ['--voice', 'loud'],
    ['--event', 'nowhen'],
    ['--categories', 'peace'],
    ['--lines', '0.5'],
  ])
    expect((await report(place, ...flags)).code, flags.join(' ')).toBe(64);
  const other = folder({ 'entries.csv': 'my own table\n' });
  expect((await report(place, '--out', other)).code).toBe(64);
});
