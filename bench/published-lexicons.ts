/**
 * How well published dictionaries find what coders found, on the sets of bench/tone.ts: precision, recall and F of "any word
 * of the category in the sentence". `HAWKDOVE_DATA=… npx tsx bench/published-lexicons.ts`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { codedSets, type CodedSet } from './tone-sets.js';

const data = process.env['HAWKDOVE_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const read = (name: string): string => readFileSync(join(data, 'lexicons', name), 'utf8');

/** A category of a dictionary: patterns of words, `*` for any ending. */
interface Dictionary {
  readonly name: string;
  readonly lexicon: string;
  readonly patterns: readonly string[];
}

/** Categories in lines of `+name`, a word a line (LSD). */
function lexicoder(text: string, category: string): readonly string[] {
  const sections = text.split(/^\+/mu).map((section) => section.split(/\r?\n/u));
  const words = sections.find(([head = '']) => head.replace(/#.*/u, '').trim() === category)?.slice(1) ?? [];
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

/** A numbered head between two lines of `%`, then words with their numbers (LIWC, as MFD has it). */
function liwc(text: string, category: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.split('\t'));
  const number = lines.find(([, name]) => name?.trim() === category)?.[0];
  return lines.filter(([word = '', id]) => id === number && !/^\d+$/u.test(word)).map(([word = '']) => word);
}

/** A line a category: its name, then its words (Empath). */
function lines(text: string, category: string): readonly string[] {
  const row = text.split('\n').map((line) => line.trim().split('\t'));
  return row.find(([name]) => name === category)?.slice(1) ?? [];
}

/** A row a word, stemmed, in one of many categories (Grievance Dictionary, raters' mean of seven and more). */
function stems(text: string, category: string): readonly string[] {
  const rows = parse(text, { columns: true }) as unknown as Readonly<Record<string, string>>[];
  return rows.filter((row) => row['category'] === category).map((row) => `${row['word'] ?? ''}*`);
}

/** Rows of `NAME: [a, b]` (search terms of the Geopolitical Risk index). */
function terms(text: string, category: string): readonly string[] {
  const found = new RegExp(`^ *${category}: *\\[(.*)\\]`, 'mu').exec(text)?.[1] ?? '';
  return found.split(',').map((word) => word.replace(/"/gu, '').trim());
}

const lsd = read('LSD2015.lc3');
const mfd = read('mfd2.0.dic');
const empath = read('categories.tsv');
const grievance = read('dictionary_7plus.csv');
const risk = read('gpr_table1.yml');
const words = (name: string, lexicon: string, patterns: readonly string[]): Dictionary => ({ name, lexicon, patterns });

const dictionaries: readonly Dictionary[] = [
  words('Empath military', 'militaristic', lines(empath, 'military')),
  words('Empath war', 'militaristic', lines(empath, 'war')),
  words('Empath weapon', 'militaristic', lines(empath, 'weapon')),
  words('Empath aggression', 'militaristic', lines(empath, 'aggression')),
  words('Grievance soldier', 'militaristic', stems(grievance, 'soldier')),
  words('Grievance weaponry', 'militaristic', stems(grievance, 'weaponry')),
  words('Grievance violence', 'militaristic', stems(grievance, 'violence')),
  words('Grievance threat', 'militaristic', stems(grievance, 'threat')),
  words('GPR military', 'militaristic', terms(risk, 'Military_words')),
  words('GPR war', 'militaristic', terms(risk, 'War_words')),
  words(
    'GPR military and war',
    'militaristic',
    ['Military_words', 'War_words'].flatMap((set) => terms(risk, set)),
  ),
  words('MFD care.vice', 'militaristic', liwc(mfd, 'care.vice')),
  words('LSD negative', 'militaristic', lexicoder(lsd, 'negative')),
  words('GPR peace', 'peace-oriented', terms(risk, 'Peace_words')),
  words('Empath negotiate', 'peace-oriented', lines(empath, 'negotiate')),
  words('Empath military', 'peace-oriented', lines(empath, 'military')),
  words('GPR military', 'peace-oriented', terms(risk, 'Military_words')),
  words('MFD care.virtue', 'peace-oriented', liwc(mfd, 'care.virtue')),
  words('LSD positive', 'peace-oriented', lexicoder(lsd, 'positive')),
  words('LSD negative', 'blame', lexicoder(lsd, 'negative')),
  words('MFD care.vice', 'blame', liwc(mfd, 'care.vice')),
  words('MFD fairness.vice', 'blame', liwc(mfd, 'fairness.vice')),
  words('Empath aggression', 'blame', lines(empath, 'aggression')),
  words('Grievance grievance', 'blame', stems(grievance, 'grievance')),
];

/** One expression that finds any of the patterns, each a whole word or the beginning of one. */
function finder({ name, patterns }: Dictionary): RegExp {
  if (patterns.length === 0) throw new Error(`${name} has no words`);
  const escaped = patterns.map((pattern) =>
    pattern.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/\*$/u, "[\\p{L}\\p{N}'’-]*"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const sets = codedSets(data);
const cell = (part: number, whole: number): string => ((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(6);

function row({ name, sentences }: CodedSet, dictionary: Dictionary): void {
  const isFound = finder(dictionary);
  const judged = sentences.some(({ isHeldOut }) => isHeldOut)
    ? sentences.filter(({ isHeldOut }) => isHeldOut)
    : sentences;
  const found = judged.filter(({ text }) => isFound.test(text));
  const right = found.filter(({ isPositive }) => isPositive).length;
  const wanted = judged.filter(({ isPositive }) => isPositive).length;
  const size = `${String(dictionary.patterns.length).padStart(5)} words`;
  console.log(
    `${name.padEnd(20)} ${dictionary.name.padEnd(22)}${size}${cell(right, found.length)}${cell(right, wanted)}${cell(2 * right, found.length + wanted)}`,
  );
}

console.log(`${''.padEnd(53)}     P     R     F`);
for (const set of sets)
  for (const dictionary of dictionaries) if (dictionary.lexicon === set.lexicon) row(set, dictionary);
