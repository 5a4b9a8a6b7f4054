import type { Digest, DocumentBlame, Measured } from '../../model/digest.js';
import type { Counts, EntryHits } from '../../model/measurement.js';
import type { Span } from '../../model/span.js';

/** Arrays rather than objects: names of keys would be a third of the bytes. A name of a person, category or entry is its place in `names`. */
interface Head {
  readonly words: number;
  readonly sentences: number;
  readonly masked: number;
  /** Each of them once: most come many times. */
  readonly names: readonly string[];
  readonly cuts: readonly (readonly [start: number, end: number])[];
  readonly measurements: readonly (readonly [
    actor: number,
    voice: Measured['voice'],
    words: number,
    sentences: number,
    counts: readonly (readonly number[])[],
    /** Category, leaf, entry and hits, one entry after the other. */
    entries: readonly number[],
  ])[];
  readonly blames: readonly (readonly [
    source: number,
    target: number,
    voice: DocumentBlame['voice'],
    explicit: number,
    implicit: number,
  ])[];
  /** Files of the tables, and how many bytes each piece of their rows has. */
  readonly rows: readonly (readonly [string, ...number[]])[];
}

const LENGTH = 4;

/** A digest as bytes, to be handed to another thread or kept: the length of the head, the head as JSON, the rows in UTF-8. */
export function digestBytes({ words, sentences, masked, cuts, measurements, blames, rows }: Digest): Uint8Array {
  const tables = Array.from(rows, ([file, pieces]) => {
    return { file, pieces: Array.from(pieces, (piece) => Buffer.from(piece, 'utf8')) };
  });
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = places.size));
    return place;
  };
  const head: Head = {
    ...{ words, sentences, masked },
    cuts: cuts.map(({ start, end }) => [start, end]),
    measurements: measurements.map(({ actor, voice, words: said, sentences: spoken, counts, entries }) => [
      ...([placeOf(actor), voice, said, spoken] as const),
      Array.from(counts, ([category, sums]) => countsRow(placeOf(category), sums)),
      entriesRow(entries, placeOf),
    ]),
    blames: blames.map(({ source, target, voice, explicit, implicit }) => [
      ...([placeOf(source), placeOf(target), voice, explicit, implicit] as const),
    ]),
    rows: tables.map(({ file, pieces }) => [file, ...pieces.map(({ length }) => length)]),
    names: [...places.keys()],
  };
  const headBytes = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(headBytes.length);
  return Buffer.concat([length, headBytes, ...tables.flatMap(({ pieces }) => pieces)]);
}

/** The digest that some bytes hold. Throws when they hold none. */
export function digestFrom(bytes: Uint8Array): Digest {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = LENGTH + buffer.readUInt32LE();
  const head = JSON.parse(buffer.toString('utf8', LENGTH, at)) as Head;
  const rows = new Map<string, Iterable<string>>();
  for (const [file, ...lengths] of head.rows) {
    rows.set(file, piecesIn(buffer.subarray(at), lengths));
    for (const length of lengths) at += length;
  }
  if (at !== buffer.length) throw new Error(`a digest of ${at} bytes is ${buffer.length} long`);
  const names = head.names.map(known);
  const nameAt = (place: number | undefined): string => {
    const name = names[place ?? -1];
    if (name === undefined) throw new Error(`a digest has no name ${place}`);
    return name;
  };
  return {
    ...{ words: head.words, sentences: head.sentences, masked: head.masked, rows },
    cuts: head.cuts.map(([start, end]): Span => ({ start, end })),
    measurements: head.measurements.map(([actor, voice, words, sentences, counts, entries]) => ({
      ...{ actor: nameAt(actor), voice, words, sentences },
      counts: new Map(counts.map((row) => [nameAt(row[0]), countsOf(row)])),
      entries: entriesOf(entries, nameAt),
    })),
    blames: head.blames.map(([source, target, voice, explicit, implicit]) => ({
      ...{ source: nameAt(source), target: nameAt(target), voice, explicit, implicit },
    })),
  };
}

/** Names that came before, so that those of ten thousand documents are the same few strings: a map finds such at once. */
const names = new Map<string, string>();
const MOST_NAMES = 100_000;

function known(name: string): string {
  const before = names.get(name);
  if (before !== undefined) return before;
  if (names.size >= MOST_NAMES) names.clear();
  names.set(name, name);
  return name;
}

/** Read one at a time: all together may be more than a heap holds. */
function piecesIn(bytes: Buffer, lengths: readonly number[]): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      let at = 0;
      for (const length of lengths) yield bytes.toString('utf8', at, (at += length));
    },
  };
}

function countsRow(category: number, counts: Counts): readonly number[] {
  const { hits, hedged, negated, mentioned, excluded, hitSentences, weighted } = counts;
  const row = [category, hits, hedged, negated, mentioned, excluded, hitSentences];
  if (weighted !== undefined) row.push(weighted);
  return row;
}

function countsOf(row: readonly number[]): Counts {
  const counts = {
    hits: row[1] ?? 0,
    hedged: row[2] ?? 0,
    negated: row[3] ?? 0,
    mentioned: row[4] ?? 0,
    excluded: row[5] ?? 0,
    hitSentences: row[6] ?? 0,
  };
  const weighted = row[7];
  return weighted === undefined ? counts : { ...counts, weighted };
}

function entriesRow(entries: readonly EntryHits[], placeOf: (name: string) => number): readonly number[] {
  const row: number[] = [];
  for (const { category, leaf, entry, hits } of entries)
    row.push(placeOf(category), placeOf(leaf), placeOf(entry), hits);
  return row;
}

function entriesOf(row: readonly number[], nameAt: (place: number | undefined) => string): readonly EntryHits[] {
  const entries: EntryHits[] = [];
  for (let at = 0; at < row.length; at += 4) {
    entries.push({
      category: nameAt(row[at]),
      leaf: nameAt(row[at + 1]),
      entry: nameAt(row[at + 2]),
      hits: row[at + 3] ?? 0,
    });
  }
  return entries;
}
