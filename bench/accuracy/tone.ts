import type { Analyze } from '../../src/model/measurement.js';
import { type Coded, codedSets, type CodedSet } from '../tone-sets.js';
import { table } from '../tone-sets.js';
import { join } from 'node:path';
import { balanced, type Half, type Row, rowOf, share } from './row.js';

/** The ids of the figures of each set. */
const IDS: ReadonlyMap<string, string> = new Map([
  ['manifestos 104', 'manifestos-104'],
  ['manifestos 105+106', 'manifestos-peace'],
  ['events ACCUSE', 'accuse'],
  ['Security Council A0', 'council'],
  ['news sentences', 'news'],
]);

/** Whether a sentence, read alone, holds a hit of a category. */
type Finds = (text: string, category: string) => boolean;

/** Coded sentences of every category, and how often a call for disarmament passes for militarism. */
export function toneRows(data: string, analyze: Analyze): readonly Row[] {
  const finds = finder(analyze);
  const sets = codedSets(data);
  return [...sets.flatMap((set) => setRows(set, finds)), ...trapRows(data, sets, finds)];
}

function finder(analyze: Analyze): Finds {
  const known = new Map<string, ReadonlySet<string>>();
  return (text, category) => {
    let found = known.get(text);
    if (!found) {
      const { tags } = analyze({ id: 'sentence', path: 'sentence', kind: 'sentence', text });
      found = new Set(tags.filter(({ fate }) => fate === 'hit').map((tag) => tag.category.split('.')[0] ?? ''));
      known.set(text, found);
    }
    return found.has(category);
  };
}

function setRows({ name, lexicon, sentences }: CodedSet, finds: Finds): readonly Row[] {
  const id = `${IDS.get(name) ?? name}${name === 'news sentences' ? `-${lexicon}` : ''}`;
  return halvesOf(sentences).flatMap(([half, part]) => {
    const documents = byDocument(part, ({ text, isPositive }) => {
      const isFound = finds(text, lexicon);
      return [Number(isPositive), Number(isFound), Number(isPositive && isFound)];
    });
    const n = (sums: readonly number[]): number => sums[0] ?? 0;
    const row = { set: name, half, documents };
    return [
      rowOf({
        ...row,
        id,
        what: `${lexicon}: F`,
        n,
        figure: ([wanted, found, right]) => balanced(right, found, right, wanted),
      }),
      rowOf({
        ...row,
        id: `${id}-precision`,
        what: `${lexicon}: precision`,
        n: (sums) => sums[1] ?? 0,
        figure: ([, found, right]) => share(right, found),
      }),
      rowOf({
        ...row,
        id: `${id}-recall`,
        what: `${lexicon}: recall`,
        n,
        figure: ([wanted, , right]) => share(right, wanted),
      }),
    ];
  });
}

/** The trap: sentences with military words that want less of them (code 105). */
function trapRows(data: string, sets: readonly CodedSet[], finds: Finds): readonly Row[] {
  const codes = table(join(data, 'tone_manifestos', 'sentences.csv'), ',').map((row) => row['code']);
  const coded = sets.find(({ name }) => name === 'manifestos 104')?.sentences ?? [];
  const against = coded.filter((_, index) => codes[index] === '105');
  return halvesOf(against).map(([half, part]) =>
    rowOf({
      id: 'manifestos-105',
      what: 'against arms (105) counted militaristic: share, the less the better',
      set: 'manifestos 105',
      half,
      documents: byDocument(part, ({ text }) => [1, Number(finds(text, 'militaristic'))]),
      n: (sums) => sums[0] ?? 0,
      figure: ([all, found]) => share(found, all),
    }),
  );
}

function halvesOf(sentences: readonly Coded[]): readonly (readonly [Half, readonly Coded[]])[] {
  const heldOut = sentences.filter(({ isHeldOut }) => isHeldOut);
  if (heldOut.length === 0) return [['all, seen', sentences]];
  return [
    ['development', sentences.filter(({ isHeldOut }) => !isHeldOut)],
    ['held out', heldOut],
  ];
}

function byDocument(sentences: readonly Coded[], counts: (sentence: Coded) => readonly number[]): readonly number[][] {
  const documents = new Map<string, number[]>();
  for (const sentence of sentences) {
    const sums = documents.get(sentence.document) ?? [];
    documents.set(sentence.document, sums);
    counts(sentence).forEach((count, place) => (sums[place] = (sums[place] ?? 0) + count));
  }
  return [...documents.values()];
}
