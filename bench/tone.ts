/**
 * How well the default lexicons find what coders found: precision, recall and F of "any hit in the sentence", beside the
 * same for every match (no exceptions, gates or negation). `HAWKDOVE_DATA=… npx tsx bench/tone.ts [--entries]`
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import type { Lexicon } from '../src/model/lexicon.js';
import type { Tag } from '../src/model/tag.js';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';
import { type Coded, type CodedSet, codedSets } from './tone-sets.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const data = process.env['HAWKDOVE_DATA'] ?? here('../../shared/data');
const linguist = createLinguist(model);

const lexicons = ['militaristic', 'peace-oriented', 'blame'].map((id): Lexicon => {
  const path = here(`../lexicons/${id}.yaml`);
  return parseLexicon(path, readFileSync(path, 'utf8'));
});
const analyze = createAnalyze({ actors: [], lexicons }, linguist);

const known = new Map<string, readonly Tag[]>();
function tagsOf(text: string): readonly Tag[] {
  const before = known.get(text);
  if (before) return before;
  const { tags } = analyze({ id: 'sentence', path: 'sentence', kind: 'sentence', text });
  known.set(text, tags);
  return tags;
}

const isIn = (tag: Tag, category: string): boolean => tag.category.startsWith(`${category}.`);

function figures(sentences: readonly Coded[], finds: (text: string) => boolean): string {
  let found = 0;
  let right = 0;
  let wanted = 0;
  for (const { text, isPositive } of sentences) {
    const isFound = finds(text);
    if (isFound) found += 1;
    if (isPositive) wanted += 1;
    if (isFound && isPositive) right += 1;
  }
  const percent = (part: number, whole: number): string =>
    (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);
  return `${percent(right, found)}${percent(right, wanted)}${percent(2 * right, found + wanted)}`;
}

function report({ name, lexicon, sentences }: CodedSet): void {
  const developed = sentences.filter(({ isHeldOut }) => !isHeldOut);
  const heldOut = sentences.filter(({ isHeldOut }) => isHeldOut);
  for (const [half, part] of [
    ['developed on', developed],
    ['held out', heldOut],
  ] as const) {
    if (part.length === 0) continue;
    const naive = figures(part, (text) => tagsOf(text).some((tag) => isIn(tag, lexicon)));
    const product = figures(part, (text) => tagsOf(text).some((tag) => isIn(tag, lexicon) && tag.fate === 'hit'));
    const positive = part.filter(({ isPositive }) => isPositive).length;
    const size = `${String(positive).padStart(5)} of ${String(part.length).padStart(5)}`;
    console.log(`${name.padEnd(20)} ${lexicon.padEnd(15)} ${half.padEnd(13)}${size} ${naive} ${product}`);
  }
}

console.log(`${''.padEnd(65)}naive P     R     F hawkdove P R  F`);
const sets = codedSets(data);
sets.forEach(report);

if (process.argv.includes('--entries')) {
  for (const { name, lexicon, sentences } of sets) {
    const counts = new Map<string, [right: number, wrong: number]>();
    for (const { text, isPositive } of sentences.filter(({ isHeldOut }) => !isHeldOut)) {
      const entries = tagsOf(text).filter((tag) => isIn(tag, lexicon) && tag.fate === 'hit');
      for (const entry of new Set(entries.map((tag) => `${tag.category}: ${tag.entry}`))) {
        const [right, wrong] = counts.get(entry) ?? [0, 0];
        counts.set(entry, isPositive ? [right + 1, wrong] : [right, wrong + 1]);
      }
    }
    console.log(`\n${name}, ${lexicon}: right and wrong sentences of each entry (half developed on)`);
    for (const [entry, [right, wrong]] of [...counts].sort((a, b) => b[1][1] - a[1][1] || b[1][0] - a[1][0]))
      console.log(`${String(right).padStart(5)}${String(wrong).padStart(5)}  ${entry}`);
  }
}
