import type { Token, Word } from '../model/segmentation.js';
import { SOURCE, type SourcedSentence } from './source.js';
import type { TokenTable } from './token-table.js';
import { wordsOf } from './words.js';

/** A range of a table's tokens, `last` exclusive, that is a sentence of a text. */
interface Cut {
  readonly text: string;
  readonly table: TokenTable;
  readonly first: number;
  readonly last: number;
  readonly index: number;
  readonly paragraph: number;
  readonly wordCount: number;
  readonly evidence: number;
}

/** A sentence whose tokens and words become objects when somebody looks at them: most sentences hold nothing to look for. */
export class CutSentence implements SourcedSentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly wordCount: number;
  readonly evidence: number;
  readonly #cut: Cut;
  #tokens: readonly Token[] | undefined;
  #words: readonly Word[] | undefined;

  constructor(cut: Cut) {
    this.start = cut.table.startAt(cut.first);
    this.end = cut.table.endAt(cut.last - 1);
    this.index = cut.index;
    this.paragraph = cut.paragraph;
    this.wordCount = cut.wordCount;
    this.evidence = cut.evidence;
    this.#cut = cut;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#cut.table.tokens(this.#cut.first, this.#cut.last));
  }

  get words(): readonly Word[] {
    const { text, table, first, last } = this.#cut;
    return (this.#words ??= wordsOf(text, table, first, last));
  }

  get [SOURCE](): string {
    return this.#cut.text;
  }
}
