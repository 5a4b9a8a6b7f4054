/**
 * Writes metadata.csv for the Security Council speeches from the corpus's speakers.tsv and the names of its files:
 *   npx tsx examples/security-council/make-metadata.ts <speakers.tsv> <speeches folder> <metadata.csv>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `15 March 2014` as `2014-03-15`. */
function isoDate(written: string): string {
  const [day, month, year] = written.split(' ');
  const number = MONTHS.indexOf(month ?? '') + 1;
  if (day === undefined || year === undefined || number === 0) throw new Error(`not a date: ${written}`);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const [speakersFile, speeches, metadataFile] = process.argv.slice(2);
if (speakersFile === undefined || speeches === undefined || metadataFile === undefined) {
  console.error('usage: make-metadata.ts <speakers.tsv> <speeches folder> <metadata.csv>');
  process.exit(64);
}

const speakers = new Map(
  parse(readFileSync(speakersFile, 'utf8'), { columns: true, delimiter: '\t', quote: null }).map((row) => {
    const cells = row as Readonly<Record<string, string>>;
    return [cells['fileid'] ?? '', cells] as const;
  }),
);
const paths = readdirSync(speeches, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.txt'))
  .sort((a, b) => (a < b ? -1 : 1));
const rows = paths.map((path) => {
  const id = /^.*?_spch\d+/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? '';
  const speaker = speakers.get(id);
  if (!speaker) throw new Error(`${join(speeches, path)} has no row ${id} in ${speakersFile}`);
  return [path, isoDate(speaker['date'] ?? ''), speaker['country'] ?? '', speaker['topic'] ?? ''];
});
writeFileSync(metadataFile, stringify([['path', 'date', 'author', 'title'], ...rows], { record_delimiter: '\n' }));
console.error(`wrote ${rows.length} rows to ${metadataFile}`);
