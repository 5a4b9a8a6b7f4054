import { UsageError } from '../../model/usage-error.js';

/** Where something stands in a file, from 1; the column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

const MOST_SHOWN = 1000;

/** What is wrong with one settings file, gathered while it is read, so that a person mends it in one go. */
export class Problems {
  readonly #found: { place: Place; message: string }[] = [];

  constructor(readonly path: string) {}

  add(place: Place, message: string): void {
    this.#found.push({ place, message });
  }

  /** For a reader that cannot go on: throws what was found. */
  throw(): never {
    this.throwIfAny();
    throw new Error(`${this.path}: unreadable without a reason`);
  }

  /** Throws a `UsageError` with a line for each problem, in the order of the file (after 1,000 only their number). */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    const lines = this.#found
      .sort((a, b) => a.place.line - b.place.line || (a.place.column ?? 0) - (b.place.column ?? 0))
      .slice(0, MOST_SHOWN)
      .map(({ place, message }) => this.located(place, message));
    const left = this.#found.length - lines.length;
    throw new UsageError([...lines, ...(left > 0 ? [`${this.path}: and ${left} more`] : [])].join('\n'));
  }

  /** A message with its place before it: `lexicons/blame.yaml:14:7: …`. */
  located({ line, column }: Place, message: string): string {
    return `${this.path}:${line}${column === undefined ? '' : `:${column}`}: ${message}`;
  }
}
