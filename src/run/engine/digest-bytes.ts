import type { Digest, DocumentBlame, Measured } from '../../model/digest.js';
import type { Counts } from '../../model/measurement.js';
import type { Span } from '../../model/span.js';

/** Arrays rather than objects: names of keys would be a third of the bytes. */
interface Head {
  readonly words: number;
  readonly sentences: number;
  readonly masked: number;
  readonly cuts: readonly (readonly [number, number])[];
  readonly measurements: readonly (readonly [
    string,
    Measured['voice'],
    number,
    number,
    readonly (readonly [string, ...number[]])[],
    readonly (readonly [string, string, string, number])[],
  ])[];
  readonly blames: readonly (readonly [string, string, DocumentBlame['voice'], number, number])[];
  /** Files of the tables, and how many bytes each piece of their rows has. */
  readonly rows: readonly (readonly [string, ...number[]])[];
}

const LENGTH = 4;

/** A digest as bytes, to be handed to another thread or kept: the length of the head, the head as JSON, the rows in UTF-8. */
export function digestBytes({ words, sentences, masked, cuts, measurements, blames, rows }: Digest): Uint8Array {
  const tables = Array.from(rows, ([file, pieces]) => {
    return { file, pieces: Array.from(pieces, (piece) => Buffer.from(piece, 'utf8')) };
  });
  const head: Head = {
    ...{ words, sentences, masked },
    cuts: cuts.map(({ start, end }) => [start, end]),
    measurements: measurements.map(({ actor, voice, words: said, sentences: spoken, counts, entries }) => [
      ...([actor, voice, said, spoken] as const),
      Array.from(counts, ([category, sums]) => [category, ...countsRow(sums)] as const),
      entries.map(({ category, leaf, entry, hits }) => [category, leaf, entry, hits]),
    ]),
    blames: blames.map(({ source, target, voice, explicit, implicit }) => [source, target, voice, explicit, implicit]),
    rows: tables.map(({ file, pieces }) => [file, ...pieces.map(({ length }) => length)]),
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
  return {
    ...{ words: head.words, sentences: head.sentences, masked: head.masked, rows },
    cuts: head.cuts.map(([start, end]): Span => ({ start, end })),
    measurements: head.measurements.map(([actor, voice, words, sentences, counts, entries]) => ({
      ...{ actor, voice, words, sentences },
      counts: new Map(counts.map(([category, ...sums]) => [category, countsOf(sums)])),
      entries: entries.map(([category, leaf, entry, hits]) => ({ category, leaf, entry, hits })),
    })),
    blames: head.blames.map(([source, target, voice, explicit, implicit]) => ({
      ...{ source, target, voice, explicit, implicit },
    })),
  };
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

function countsRow({ hits, hedged, negated, mentioned, excluded, hitSentences, weighted }: Counts): readonly number[] {
  const row = [hits, hedged, negated, mentioned, excluded, hitSentences];
  return weighted === undefined ? row : [...row, weighted];
}

function countsOf([hits, hedged, negated, mentioned, excluded, hitSentences, weighted]: readonly number[]): Counts {
  return {
    ...{ hits: hits ?? 0, hedged: hedged ?? 0, negated: negated ?? 0, mentioned: mentioned ?? 0 },
    ...{ excluded: excluded ?? 0, hitSentences: hitSentences ?? 0 },
    ...(weighted !== undefined && { weighted }),
  };
}
