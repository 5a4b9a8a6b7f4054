/** Tells how far long work is, on stderr: redrawn in place on a terminal, a line every few seconds elsewhere. */
export class Progress {
  readonly #label: string;
  readonly #isTerminal = process.stderr.isTTY && process.env['CI'] === undefined;
  #last = Date.now();
  #isDrawn = false;

  constructor(label: string) {
    this.#label = label;
  }

  /** Shows `done` of `total`; `total` 0 is not known. Cheap enough to call for every document. */
  show(done: number, total: number): void {
    const now = Date.now();
    if (now - this.#last < (this.#isTerminal ? 100 : 5000)) return;
    this.#last = now;
    const share = total > 0 ? ` of ${total} (${Math.floor((100 * done) / total)} %)` : '';
    const line = `${this.#label} ${done}${share}`;
    process.stderr.write(this.#isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    this.#isDrawn = this.#isTerminal;
  }

  /** Wipes the line so that what follows starts clean. */
  end(): void {
    if (this.#isDrawn) process.stderr.write('\r\u001B[K');
    this.#isDrawn = false;
  }
}
