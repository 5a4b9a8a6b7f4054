import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { segment } from '../../src/segment/segment.js';
import { uniforms } from '../chance.js';

/** Sentences of a paragraph. */
const PARAGRAPH = 6;

/**
 * Writes a corpus several times as large as one of texts with a `metadata.csv`: its sentences in new orders, so many to a text as it had,
 * under the same authors and dates. So it is as rich in words and constructions as real speech, and no text is a copy of another.
 * @returns its size in bytes
 */
export function writeShuffled(from: string, to: string, { times, seed }: { times: number; seed: number }): number {
  const rows: string[][] = parse(readFileSync(join(from, 'metadata.csv'), 'utf8'), { bom: true });
  const [head = [], ...texts] = rows;
  const sentences = texts.map(([path = '']) => {
    const text = readFileSync(join(from, path), 'utf8');
    return segment(text).sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  });
  const all = sentences.flat();
  const uniform = uniforms(seed);
  const lines = [head.join(',')];
  let bytes = 0;
  for (let turn = 0; turn < times; turn += 1) {
    for (let last = all.length - 1; last > 0; last -= 1) {
      const other = Math.floor(uniform() * (last + 1));
      [all[last], all[other]] = [all[other] ?? '', all[last] ?? ''];
    }
    let first = 0;
    for (const [index, [path = '', ...cells]] of texts.entries()) {
      const own = all.slice(first, (first += sentences[index]?.length ?? 0));
      const text = own.map((sentence, at) => sentence + (at % PARAGRAPH === PARAGRAPH - 1 ? '\n\n' : ' ')).join('');
      const name = path.replace(/\.txt$/, `-${String(turn)}.txt`);
      mkdirSync(dirname(join(to, name)), { recursive: true });
      writeFileSync(join(to, name), text);
      bytes += Buffer.byteLength(text);
      lines.push([name, ...cells].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
    }
  }
  writeFileSync(join(to, 'metadata.csv'), `${lines.join('\n')}\n`);
  return bytes;
}
