import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A coded sentence: whether its coders found the category, and which half of its set it belongs to. */
export interface Coded {
  readonly text: string;
  readonly isPositive: boolean;
  /** Its document; a sentence that stands alone is one by itself. */
  readonly document: string;
  /** The lexicons were developed on one half of the documents; the other half is reported. */
  readonly isHeldOut: boolean;
}

/** Sentences that people coded for one category. */
export interface CodedSet {
  readonly name: string;
  readonly lexicon: string;
  readonly sentences: readonly Coded[];
}

/** A row of a table, by column. */
export type Row = Readonly<Record<string, string>>;

/** Every set of coded sentences below the data folder, split into halves by document where there are documents. */
export function codedSets(data: string): readonly CodedSet[] {
  const manifestos = table(join(data, 'tone_manifestos', 'sentences.csv'), ',');
  const council = table(join(data, 'blame_security_council', 'sentences.csv'), ',');
  const events = table(join(data, 'events_plover', 'sentences.tsv'), '\t');
  const news = readFileSync(join(data, 'tone_sentences', 'tone.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const inManifestos = halves(manifestos, 'manifesto');

  return [
    set('manifestos 104', 'militaristic', manifestos, 'text', inManifestos, (row) => row['code'] === '104'),
    set('manifestos 105+106', 'peace-oriented', manifestos, 'text', inManifestos, (row) =>
      ['105', '106'].includes(row['code'] ?? ''),
    ),
    set('events ACCUSE', 'blame', events, 'sentence', isOddEvent, (row) => row['root'] === 'ACCUSE'),
    set(
      'Security Council A0',
      'blame',
      council,
      'text',
      halves(council, 'fileid'),
      (row) => row['A0_Negative_Evaluation'] !== '_',
    ),
    ...(['militaristic', 'peace-oriented', 'blame'] as const).map((lexicon) => ({
      name: 'news sentences',
      lexicon,
      sentences: news.map((row) => ({
        text: String(row['text']),
        isPositive: row[lexicon.replace('-', '_')] === true,
        document: String(row['id']),
        isHeldOut: false,
      })),
    })),
  ];
}

/** Reads a table with a header line. */
export function table(path: string, delimiter: string): readonly Row[] {
  const options = { bom: true, columns: true, delimiter, ...(delimiter === '\t' && { quote: null }) };
  return parse(readFileSync(path, 'utf8'), options) as unknown as Row[];
}

/** Sentences of events stand alone, without documents. */
export function isOddEvent(row: Row): boolean {
  return Math.floor(Number(row['id']) / 2) % 2 === 1;
}

/** Every second document, in the order of their names, is held out. */
export function halves(rows: readonly Row[], column: string): (row: Row) => boolean {
  const names = [...new Set(rows.map((row) => row[column] ?? ''))].sort();
  const heldOut = new Set(names.filter((_, index) => index % 2 === 1));
  return (row) => heldOut.has(row[column] ?? '');
}

function set(
  name: string,
  lexicon: string,
  rows: readonly Row[],
  column: string,
  isHeldOut: (row: Row) => boolean,
  isPositive: (row: Row) => boolean,
): CodedSet {
  const sentences = rows.map((row) => ({
    text: row[column] ?? '',
    isPositive: isPositive(row),
    document: row['manifesto'] ?? row['fileid'] ?? row['id'] ?? '',
    isHeldOut: isHeldOut(row),
  }));
  return { name, lexicon, sentences };
}
