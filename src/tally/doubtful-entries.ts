import type { EntrySums } from '../model/entry-report.js';
import type { CategoryId } from '../model/lexicon.js';
import type { LexiconFault, LexiconFaultCode } from '../model/lexicon-fault.js';
import { entryKey, type EntryFigures } from './entry-figures.js';
import { createSpeller } from './near-word.js';
import { oddForms } from './odd-forms.js';

/** What the corpus showed of entries. */
interface Findings {
  readonly figures: EntryFigures;
  /** Every word of the corpus in lower case, and how often it stands there. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether two categories are the two sides of the tone. */
  readonly areOpposed: (a: CategoryId, b: CategoryId) => boolean;
}

/** Fewer hits of a category say nothing about the weight of one entry; fewer matches nothing about their fate. */
const FEWEST_HITS = 20;
const FEWEST_MATCHES = 5;
const FEWEST_ODD = 3;
const ODD_SHARE = 0.1;
const DOMINANT_SHARE = 0.2;
const FORMS_SHOWN = 8;

/**
 * What only a corpus shows of entries: wildcards that find words of another kind, words that look misspelt, matches that
 * never count, entries that make up over a fifth of their category's hits, words that are hit in two categories, and entries that found
 * nothing. In the order of the lexicons.
 */
export function doubtfulEntries({ figures, words, areOpposed }: Findings): readonly LexiconFault[] {
  const sums = figures.sums().filter(({ entry }) => entry !== undefined);
  const hits = new Map<CategoryId, { hits: number; entries: number }>();
  for (const { category, hits: more } of sums) {
    const before = hits.get(category) ?? { hits: 0, entries: 0 };
    hits.set(category, { hits: before.hits + more, entries: before.entries + 1 });
  }
  const spellingOf = createSpeller(
    words,
    sums.map(({ pattern }) => pattern),
  );
  const isWord = (word: string): boolean => words.has(word);
  const pairs = new Map<string, [EntrySums, number][]>();
  for (const { first, second, count } of figures.pairs()) {
    const key = entryKey(first.category, first.pattern);
    const others = pairs.get(key);
    if (others) others.push([second, count]);
    else pairs.set(key, [[second, count]]);
  }
  return sums.flatMap((one) => {
    const { category, pattern, path, entry } = one;
    const fault = (code: LexiconFaultCode, detail: string, count?: number): LexiconFault => ({
      ...{ code, path, line: entry?.line ?? 1, category, entry: pattern, detail },
      ...(count !== undefined && { count }),
    });
    const shared = (pairs.get(entryKey(category, pattern)) ?? []).map(([other, count]) => ({
      ...fault(
        areOpposed(category, other.category) ? 'tone_overlap' : 'two_categories',
        `“${other.pattern}” of ${other.category} hits the same words ${times(count)}`,
        count,
      ),
      other: { category: other.category, entry: other.pattern },
    }));
    if (one.forms.size === 0) {
      const spelling = spellingOf(pattern);
      return spelling
        ? [
            fault(
              'misspelt_word',
              `no match; “${spelling.written}” is not in the corpus, “${spelling.near}” stands there ${times(spelling.count)}`,
              0,
            ),
          ]
        : [fault('no_match', 'no match in the corpus', 0)];
    }
    return [
      ...broad(one, isWord, fault),
      ...uncounted(one, fault),
      ...dominant(one, hits.get(category), fault),
      ...shared,
    ];
  });
}

type MakeFault = (code: LexiconFaultCode, detail: string, count?: number) => LexiconFault;

function broad(
  { pattern, forms }: EntrySums,
  isWord: (word: string) => boolean,
  fault: MakeFault,
): readonly LexiconFault[] {
  const odd = oddForms(pattern, forms, isWord);
  const [of, all] = [total(odd), total([...forms])];
  if (of < FEWEST_ODD || of < ODD_SHARE * all) return [];
  const shown = odd.slice(0, FORMS_SHOWN).map(([form, count]) => `${form} ${count}`);
  const more = odd.length > FORMS_SHOWN ? `, and ${odd.length - FORMS_SHOWN} more` : '';
  const share = `${of} of ${all} matches, ${forms.size} forms`;
  return [fault('broad_wildcard', `finds more than endings: ${shown.join(', ')}${more} (${share})`, of)];
}

function uncounted(
  { hits, negated, mentioned, excluded, excepted }: EntrySums,
  fault: MakeFault,
): readonly LexiconFault[] {
  const matches = hits + negated + mentioned + excluded;
  if (hits > 0 || matches < FEWEST_MATCHES) return [];
  const fates = [
    `${excepted} excepted`,
    `${excluded - excepted} without support, target or neighbour`,
    `${negated} negated`,
    `${mentioned} mentioned`,
  ].filter((part) => !part.startsWith('0 '));
  return [fault('never_counts', `${matches} matches and no hit: ${fates.join(', ')}`, matches)];
}

function dominant(
  { hits, category }: EntrySums,
  all: { readonly hits: number; readonly entries: number } | undefined,
  fault: MakeFault,
): readonly LexiconFault[] {
  // Among five entries one makes up a fifth without being special.
  if (!all || all.hits < FEWEST_HITS || all.entries * DOMINANT_SHARE <= 1 || hits <= DOMINANT_SHARE * all.hits)
    return [];
  const share = Math.round((100 * hits) / all.hits);
  return [fault('dominant_entry', `${share} % of the hits of ${category} (${hits} of ${all.hits})`, hits)];
}

const total = (forms: readonly (readonly [string, number])[]): number =>
  forms.reduce((sum, [, count]) => sum + count, 0);

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
