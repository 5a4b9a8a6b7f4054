import { appendFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../../model/usage-error.js';
import { Problems } from '../../read/settings/problems.js';
import { sheetOf } from '../../read/sheet-rows.js';
import { guarded } from '../../report/coding-sheet.js';
import { csvLines } from '../../report/csv.js';
import { refuseNowhere } from '../write-table.js';

/** What a reader thinks of a tag; `withdrawn` takes an earlier mark back. */
export const VERDICTS = ['wrong', 'right', 'withdrawn'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A tag that a reader has marked. */
export interface Mark {
  readonly document: string;
  /** Of the text that the offsets count in. */
  readonly sha256: string;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly category: string;
  readonly entry: string;
  readonly fate: string;
  readonly verdict: Verdict;
  readonly note: string;
  /** The sentence as `tags.csv` shows it. */
  readonly sentence: string;
}

/** The columns of a table of marks, by which `evaluate` knows and refuses it. */
const COLUMNS = [
  ...['verdict', 'note', 'document', 'sha256', 'start', 'end'],
  ...['text', 'category', 'entry', 'fate', 'sentence'],
] as const satisfies readonly (keyof Mark)[];

/** The longest note that is kept. */
export const LONGEST_NOTE = 2000;

/** Where marks go when no file is named: beside the results, in a file that no run writes or removes. */
export const marksBeside = (folder: string): string => join(dirname(folder), `${basename(folder)}-marks.csv`);

/**
 * The marks of a reader, in a file of their own to which each is added as a row: the last row of a tag holds. They are those that
 * somebody happened to look at, so no figure may be made of them.
 */
export class Marks {
  readonly path: string;
  readonly #last = new Map<string, Mark>();

  /** Reads the marks that are there. Throws UsageError for a file that is none, and for one that a run would read as a document. */
  constructor(path: string, corpus: string) {
    this.path = resolve(path);
    const below = relative(corpus, this.path);
    if (!below.startsWith('..') && resolve(corpus, below) === this.path && below !== '')
      throw new UsageError(
        `${this.path} lies in the corpus, where a run would read it; name another place with --marks`,
      );
    refuseNowhere(this.path);
    if (!existsSync(this.path)) return;
    const problems = new Problems(this.path);
    const sheet = sheetOf({ path: this.path, bytes: readFileSync(this.path) }, problems) ?? problems.throw();
    if (COLUMNS.some((name) => sheet.placeOf(name) === undefined))
      throw new UsageError(`${this.path} is there already and holds no marks; name another file with --marks`);
    for (const { cell, line } of sheet.lines) {
      const cells = new Map(COLUMNS.map((name) => [name, cell(sheet.placeOf(name))]));
      const verdict = VERDICTS.find((one) => one === cells.get('verdict'));
      if (verdict === undefined)
        problems.add({ line }, `a verdict is ${VERDICTS.join(', ')}, not "${cells.get('verdict') ?? ''}"`);
      else this.#keep({ ...(Object.fromEntries(cells) as Record<keyof Mark, string>), verdict });
    }
    problems.throwIfAny();
  }

  /** How many tags are marked. */
  get count(): number {
    return this.#last.size;
  }

  of(tag: Pick<Mark, 'document' | 'start' | 'end' | 'category'>): Pick<Mark, 'verdict' | 'note'> | undefined {
    return this.#last.get(keyOf(tag));
  }

  /** Adds a mark; it is on the disk when this is done. */
  async add(mark: Mark): Promise<void> {
    const row = COLUMNS.map((name) => guarded(mark[name]));
    // A spreadsheet takes a file without a byte order mark for its own old encoding.
    const header = existsSync(this.path) ? '' : `\uFEFF${csvLines([COLUMNS])}`;
    await appendFile(this.path, header + csvLines([row]), { flush: true });
    this.#keep(mark);
  }

  #keep(mark: Mark): void {
    if (mark.verdict === 'withdrawn') this.#last.delete(keyOf(mark));
    else this.#last.set(keyOf(mark), mark);
  }
}

const keyOf = ({ document, start, end, category }: Pick<Mark, 'document' | 'start' | 'end' | 'category'>): string =>
  JSON.stringify([document, start, end, category]);
