import { closeSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../../model/usage-error.js';

/** Bytes read at a time; a longer row makes the buffer grow. */
const CHUNK = 1 << 22;

const [COMMA, LINE_FEED, QUOTE] = [0x2c, 0x0a, 0x22];

/** A row of a table that a run wrote, good until the next one is scanned. */
export interface ScannedRow {
  /** Where it begins in the file, and how many bytes it has with its line end. */
  readonly offset: number;
  readonly length: number;
  /** The cell of a wanted column by its place among them. */
  readonly text: (place: number) => string;
  /** The bytes of a cell as a string that is made faster and is good for telling cells apart only. */
  readonly bytes: (place: number) => string;
}

/**
 * Goes through a table as `csvLine` writes it, without making strings of cells that nobody asks for. The plain version is
 * `tableRows`, which takes ten times as long and does not say where a row lies. Throws UsageError when the file is not there or lacks a
 * wanted column.
 */
export function scanTable(path: string, wanted: readonly string[], onRow: (row: ScannedRow) => void): void {
  const file = opened(path);
  try {
    const scan = new Scan(path, wanted);
    for (;;) {
      const room = scan.room();
      const read = readSync(file, room);
      scan.take(read, onRow);
      if (read === 0) return;
    }
  } finally {
    closeSync(file);
  }
}

/** Opens a table for reading. Throws UsageError when it is not there. */
export function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new UsageError(`there is no ${path}; run \`hawkdove run\` first, or name its output folder with --out`);
  }
}

class Scan implements ScannedRow {
  readonly #path: string;
  readonly #wanted: readonly string[];
  #buffer = Buffer.allocUnsafe(CHUNK);
  /** Bytes of the buffer that are filled, and where its first byte stands in the file. */
  #filled = 0;
  #base = 0;
  /** Where the cells of the row begin and end in the buffer. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #cells = 0;
  /** The place in a row of every wanted column. */
  #places: readonly number[] | undefined;
  #rowStart = 0;
  #rowEnd = 0;

  constructor(path: string, wanted: readonly string[]) {
    this.#path = path;
    this.#wanted = wanted;
  }

  get offset(): number {
    return this.#base + this.#rowStart;
  }

  get length(): number {
    return this.#rowEnd - this.#rowStart;
  }

  text(place: number): string {
    return this.#text(this.#places?.[place] ?? -1);
  }

  bytes(place: number): string {
    const cell = this.#places?.[place] ?? -1;
    return this.#buffer.toString('latin1', this.#starts[cell] ?? 0, this.#ends[cell] ?? 0);
  }

  /** Where the next bytes go. */
  room(): Buffer {
    if (this.#filled === this.#buffer.length) {
      const larger = Buffer.allocUnsafe(2 * this.#buffer.length);
      this.#buffer.copy(larger);
      this.#buffer = larger;
    }
    return this.#buffer.subarray(this.#filled);
  }

  /** Goes through the rows that are whole now; without new bytes, through a last one that has no line end. */
  take(read: number, onRow: (row: ScannedRow) => void): void {
    this.#filled += read;
    let at = 0;
    while (at < this.#filled) {
      const end = this.#rowFrom(at, read === 0);
      if (end < 0) break;
      [this.#rowStart, this.#rowEnd] = [at, end];
      if (this.#places === undefined) this.#places = this.#header();
      else onRow(this);
      at = end;
    }
    if (read === 0 && at < this.#filled)
      throw new UsageError(`${this.#path} ends in the middle of a row; run \`hawkdove run\` again`);
    this.#buffer.copyWithin(0, at, this.#filled);
    this.#base += at;
    this.#filled -= at;
  }

  /** Finds the cells of a row; gives where the next row begins, or −1 when the row is not whole yet. */
  #rowFrom(from: number, isLast: boolean): number {
    const [buffer, filled] = [this.#buffer, this.#filled];
    this.#cells = 0;
    let at = from;
    for (;;) {
      const start = at;
      if (buffer[at] === QUOTE) {
        do {
          at = buffer.indexOf(QUOTE, at + 1);
          if (at < 0 || at >= filled) return -1;
          at += 1;
        } while (buffer[at] === QUOTE && at < filled);
      }
      while (at < filled && buffer[at] !== COMMA && buffer[at] !== LINE_FEED) at += 1;
      if (at >= filled && !isLast) return -1;
      this.#starts[this.#cells] = start;
      this.#ends[this.#cells++] = at;
      if (at >= filled) return filled;
      at += 1;
      if (buffer[at - 1] === LINE_FEED) return at;
    }
  }

  #header(): readonly number[] {
    const names = Array.from({ length: this.#cells }, (_, cell) => this.#text(cell));
    return this.#wanted.map((name) => {
      const place = names.indexOf(name);
      if (place < 0) throw new UsageError(`${this.#path} has no column ${name}; run \`hawkdove run\` again`);
      return place;
    });
  }

  #text(cell: number): string {
    const [start, end] = [this.#starts[cell] ?? 0, this.#ends[cell] ?? 0];
    if (this.#buffer[start] !== QUOTE || start === end) return this.#buffer.toString('utf8', start, end);
    return this.#buffer.toString('utf8', start + 1, end - 1).replaceAll('""', '"');
  }
}
