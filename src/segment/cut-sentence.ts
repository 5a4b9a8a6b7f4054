import type { Row, Token, Word } from '../model/segmentation.js';
import { SOURCE, type SourcedSentence } from './source.js';
import type { TokenTable } from './token-table.js';
import { wordsOf } from './words.js';

/** What is known of a sentence once it is cut. */
interface Cut {
  readonly text: string;
  readonly table: TokenTable;
  readonly row: Row;
  readonly index: number;
  readonly paragraph: number;
  readonly wordCount: number;
}

/** A sentence whose tokens and words become objects when somebody looks at them: most sentences hold nothing to look for. */
export class CutSentence implements SourcedSentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly wordCount: number;
  readonly #cut: Cut;
  #tokens: readonly Token[] | undefined;
  #words: readonly Word[] | undefined;

  constructor(cut: Cut) {
    this.start = cut.table.startAt(cut.row.first);
    this.end = cut.table.endAt(cut.row.last - 1);
    this.index = cut.index;
    this.paragraph = cut.paragraph;
    this.wordCount = cut.wordCount;
    this.#cut = cut;
  }

  get row(): Row {
    return this.#cut.row;
  }

  get tokens(): readonly Token[] {
    const { table, row } = this.#cut;
    return (this.#tokens ??= table.tokens(row.first, row.last));
  }

  get words(): readonly Word[] {
    const { text, table, row } = this.#cut;
    return (this.#words ??= wordsOf(text, table, row.first, row.last));
  }

  get [SOURCE](): string {
    return this.#cut.text;
  }
}
