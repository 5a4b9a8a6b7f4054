import { isWithin, nodesOf, type CategoryId, type Entry, type Lexicon } from '../model/lexicon.js';
import type { LexiconFault, LexiconFaultCode } from '../model/lexicon-fault.js';
import type { RegexEngine } from '../model/regex-engine.js';
import type { Tokenise } from '../model/segmentation.js';
import { compile, type CompiledEntry, type Scans } from './compile.js';
import { hasEveryForm, probesOf, type Probe, type SentencesOf } from './entry-probes.js';
import { excludedIn } from './fate.js';
import { contextOf } from './matches.js';
import type { Occurrence } from './occurrence.js';

/** What the faults of lexicons are seen with. */
interface Examination {
  readonly lexicons: readonly Lexicon[];
  readonly tokenise: Tokenise;
  /** For lexicons with regular expressions. */
  readonly regexEngine?: RegexEngine;
  readonly sentencesOf: SentencesOf;
  /** The two categories whose balance is the tone. */
  readonly tone: Tone | undefined;
}

interface Tone {
  readonly positive: CategoryId;
  readonly negative: CategoryId;
}

/** What the lexicons find in the sentences made of one entry's words. */
interface Trial {
  readonly self: CompiledEntry;
  /** Entries that find all of its words in every sentence, itself left out. */
  readonly whole: ReadonlySet<CompiledEntry>;
  /** Entries that find a part of its words in every sentence. */
  readonly inside: ReadonlySet<CompiledEntry>;
  /** Whether an exception lies on it in every sentence, or on one of its words in some. */
  readonly isExcepted: boolean;
  readonly isTouched: boolean;
}

type Trials = ReadonlyMap<Entry, Trial>;
type Remark = readonly [code: LexiconFaultCode, detail: string, other?: CompiledEntry];

/**
 * What the lexicons alone show to be wrong or doubtful: the compiled matcher is run over sentences made of each entry's own
 * words. An entry is only said to be covered by another that finds all it finds; one whose words are not plainly written is
 * left alone. In the order of the lexicons.
 */
export function entryFaults({
  lexicons,
  tokenise,
  regexEngine,
  sentencesOf,
  tone,
}: Examination): readonly LexiconFault[] {
  const scans = compile(lexicons, tokenise, regexEngine);
  const trials = new Map<Entry, Trial>();
  const unfound = new Set<Entry>();
  const leaves = lexicons.flatMap(({ path, root }) =>
    nodesOf(root).map(({ id, entries }) => ({ path, category: id, entries })),
  );
  for (const entry of leaves.flatMap(({ entries }) => entries)) {
    const probes = probesOf(entry, sentencesOf);
    if (!probes) continue;
    const trial = trialOf(entry, probes, scans);
    if (trial) trials.set(entry, trial);
    else unfound.add(entry);
  }
  const remarksOn = (entry: Entry): readonly Remark[] => {
    if (unfound.has(entry)) return [['never_matches', 'a sentence made of its own words does not hold it']];
    const trial = trials.get(entry);
    if (!trial) return [];
    if (trial.isExcepted) return [exceptedBy(entry)];
    return [...amongItsOwn(trial, trials), ...elsewhere(trial, trials, tone)];
  };
  return leaves.flatMap(({ path, category, entries }) =>
    entries.flatMap((entry) =>
      remarksOn(entry).map(([code, detail, other]) => ({
        ...{ code, path, line: entry.line, category, entry: entry.pattern, detail },
        ...(other && { other: { category: other.leaf.category.id, entry: other.entry.pattern } }),
      })),
    ),
  );
}

function exceptedBy({ pattern, except }: Entry): Remark {
  const isItself = except.some((one) => one.toLowerCase() === pattern.toLowerCase());
  return [
    'always_excepted',
    isItself ? 'one of its exceptions is the entry itself' : 'an exception lies on it wherever it stands',
  ];
}

/** Missing where no probe holds the entry. */
function trialOf(entry: Entry, probes: readonly Probe[], scans: Scans): Trial | undefined {
  let trial: Trial | undefined;
  const isWholly = hasEveryForm(entry);
  for (const { reading, first, last } of probes) {
    const entries = scans.entries(reading);
    const own = entries.find((one) => one.value.entry === entry && one.first === first && one.last === last);
    if (!own) continue;
    const { exceptions } = contextOf(scans.context(reading));
    const excluded = excludedIn(reading.sentence, { matches: entries, exceptions, supports: [], neighbours: [] });
    const isExcepted = (one: Occurrence<CompiledEntry>): boolean => excluded.get(one)?.cue !== undefined;
    const others = entries.filter(
      (one) =>
        one.value.entry !== entry &&
        (one.value.entry.pos === undefined || one.value.entry.pos === entry.pos) &&
        (isWholly || one.value.entry.by === 'lemma') &&
        one.value.entry.isCased !== true &&
        !isExcepted(one),
    );
    const isWhole = (one: Occurrence<CompiledEntry>): boolean => one.first === first && one.last === last;
    const isInside = (one: Occurrence<CompiledEntry>): boolean =>
      one.first >= first && one.last <= last && !isWhole(one);
    trial = {
      self: own.value,
      whole: common(trial?.whole, others.filter(isWhole)),
      inside: common(trial?.inside, others.filter(isInside)),
      isExcepted: trial?.isExcepted !== false && isExcepted(own),
      isTouched: trial?.isTouched === true || exceptions.some((one) => one.first < last && first < one.last),
    };
  }
  return trial;
}

function common(
  before: ReadonlySet<CompiledEntry> | undefined,
  found: readonly Occurrence<CompiledEntry>[],
): ReadonlySet<CompiledEntry> {
  const entries = found.map(({ value }) => value);
  return new Set(before ? entries.filter((entry) => before.has(entry)) : entries);
}

/** What other entries of its category make of it. One finding is enough, the gravest first. */
function amongItsOwn({ self, whole, inside, isTouched }: Trial, trials: Trials): readonly Remark[] {
  const own = [...whole].filter(({ leaf }) => leaf === self.leaf);
  const before = own.find((other) => other.order < self.order && !countsAlike(self.entry, other.entry));
  if (before)
    return [
      ['outranked_entry', `${named(before)} stands before it, finds the same words and counts otherwise`, before],
    ];
  for (const other of own.filter(({ entry }) => countsAlike(self.entry, entry))) {
    const isMutual = trials.get(other.entry)?.whole.has(self) === true;
    if (!isMutual) return [['covered_entry', `${named(other)} finds all that it finds`, other]];
    if (other.order < self.order) return [['duplicate_entry', `${named(other)} finds the same`, other]];
  }
  const [part, ...more] = [...inside].filter(({ leaf }) => leaf === self.leaf);
  // What is excepted inside a longer phrase may be what the phrase was written for.
  if (part && more.length === 0 && !isTouched && countsAlike(self.entry, part.entry))
    return [['longer_phrase', `${named(part)} finds a part of it, and counts the same`, part]];
  return [];
}

/** What entries of other categories find the same words; of two that share them the first in order is told. */
function elsewhere({ self, whole }: Trial, trials: Trials, tone: Tone | undefined): readonly Remark[] {
  return [...whole].flatMap((other): readonly Remark[] => {
    if (other.leaf === self.leaf) return [];
    const isMutual = trials.get(other.entry)?.whole.has(self) === true;
    if (isMutual && other.order < self.order) return [];
    const { id } = other.leaf.category;
    const code = areOpposed(self.leaf.category.id, id, tone) ? 'tone_overlap' : 'two_categories';
    return [[code, `${named(other)} of ${id} finds the same words`, other]];
  });
}

const named = ({ entry: { pattern, line } }: CompiledEntry): string => `“${pattern}” (line ${line})`;

/** Whether two categories, or what lies below them, are the two sides of the tone. */
export function areOpposed(a: CategoryId, b: CategoryId, tone: Tone | undefined): boolean {
  if (!tone) return false;
  const { positive, negative } = tone;
  return (isWithin(a, positive) && isWithin(b, negative)) || (isWithin(a, negative) && isWithin(b, positive));
}

/** Whether a hit of one is worth what a hit of the other is: they may differ in their words only. */
function countsAlike(a: Entry, b: Entry): boolean {
  return terms(a) === terms(b);
}

const OF_ITS_WORDS: ReadonlySet<string> = new Set([
  'pattern',
  'by',
  'pos',
  'isCased',
  'line',
] satisfies (keyof Entry)[]);

function terms(entry: Entry): string {
  const rest = Object.entries(entry).filter(([key]) => !OF_ITS_WORDS.has(key));
  return JSON.stringify(rest.sort(([a], [b]) => (a < b ? -1 : 1)));
}
