import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniforms } from '../chance.js';

/** How large a corpus is to be, and of what. */
export interface CorpusSize {
  readonly documents: number;
  /** Characters of a document, about. */
  readonly length: number;
  readonly seed: number;
}

const SYLLABLES = 'ba do ka le mi no ra su ta ve zo el or an ir un ash eth ond urk'.split(' ');
/** Surnames of the sample corpus, for which others stand: few speak often and many seldom, as in real news. */
const PEOPLE = /\b(?:Doran|Okwell|Sondervelt|Vantreau|Zoryan)\b/g;
/** So many surnames, with a handful of first names: some 500 people. */
const MOST_SURNAMES = 100;
/** Places of the sample corpus that get new letters, so that a large corpus has a large vocabulary. */
const PLACES = /\b(?:Velm|Dashkar|Kestrel|Sarnuk|Seluna|Estmark)\b/g;

/** The paragraphs of the sample corpus, which hold quotations, reports, denials and threats as real ones do. */
function paragraphs(): readonly string[] {
  const texts = readdirSync('corpus', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => readFileSync(join('corpus', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  return texts.flatMap((text) => text.split(/\n\s*\n/)).filter((paragraph) => paragraph.length > 80);
}

/**
 * Writes a corpus of dated texts by a handful of authors: paragraphs of the sample corpus in an order that the seed decides, with other
 * people, new places and new numbers. Its sentences repeat as real ones do not, so it measures growth and memory; for speed there are real texts.
 */
export function writeCorpus(folder: string, { documents, length, seed }: CorpusSize): number {
  const uniform = uniforms(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(uniform() * items.length)] as T;
  const name = (): string => {
    const letters = Array.from({ length: 2 + Math.floor(uniform() * 2) }, () => pick(SYLLABLES)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const people = Array.from({ length: MOST_SURNAMES }, name);
  const person = (): string => people[Math.floor(uniform() ** 3 * MOST_SURNAMES)] ?? '';
  const source = paragraphs();
  let bytes = 0;
  const rows = ['path,date,author'];
  for (let at = 0; at < documents; at++) {
    let text = '';
    while (text.length < length) {
      const names = new Map<string, string>();
      const renamed = (choose: () => string) => (old: string) => {
        const known = names.get(old) ?? choose();
        names.set(old, known);
        return known;
      };
      text += `${pick(source)
        .replace(PEOPLE, renamed(person))
        .replace(PLACES, renamed(name))
        .replace(/\b\d+\b/g, () => String(1 + Math.floor(uniform() * 90)))}\n\n`;
    }
    const path = `texts/${String(Math.floor(at / 1000)).padStart(4, '0')}/${String(at).padStart(7, '0')}.txt`;
    if (at % 1000 === 0) mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    bytes += Buffer.byteLength(text);
    const month = Math.floor(uniform() * 60);
    rows.push(
      `${path},${2030 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15,Speaker ${pick(SYLLABLES)}`,
    );
  }
  writeFileSync(join(folder, 'metadata.csv'), `${rows.join('\n')}\n`);
  return bytes;
}
