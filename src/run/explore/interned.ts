/** Strings by number, in the order in which they were met: what many rows share is kept once. */
export class Interned {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];

  /** The number of a string, a new one for a new string. */
  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.push(text) - 1;
    this.#ids.set(text, id);
    return id;
  }

  /** The number of a string that was met; undefined for any other. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  textOf(id: number): string {
    return this.#texts[id] ?? '';
  }

  get texts(): readonly string[] {
    return this.#texts;
  }
}
