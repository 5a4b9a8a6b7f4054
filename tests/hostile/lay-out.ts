import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileInput, Theme } from './input.js';

/** Writes the themes into a corpus folder, a folder each. */
export function layOut(corpus: string, themes: readonly Theme[]): void {
  for (const { id, inputs } of themes) {
    for (const { name, content } of inputs) {
      const place = Buffer.concat([Buffer.from(join(corpus, id, '/')), Buffer.from(name as string)]);
      mkdirSync(place.subarray(0, place.lastIndexOf('/')), { recursive: true });
      writeFileSync(place, content);
    }
  }
}

/** The path that the tables give an input: in NFC, unless two names differ in their form only. */
export function pathOf({ id }: Theme, { name, path }: HostileInput, known: ReadonlyMap<string, unknown>): string {
  const written = `${id}/${path ?? Buffer.from(name as string).toString()}`;
  return known.has(written) ? written : written.normalize('NFC');
}
