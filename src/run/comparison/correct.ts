import { ALL_ACTORS, type ActorId } from '../../model/actor.js';
import type { Estimate } from '../../model/change.js';
import type { TrendVoice } from '../../model/figures.js';
import { isWithin, type CategoryId } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import { createAnalyze } from '../../pipeline.js';
import { CORRECTION_COLUMNS, correctionTable } from '../../report/correction-table.js';
import { correctedRatio } from '../../tally/correction/corrected-ratio.js';
import { periodsOf } from '../../tally/periods.js';
import { codedUnits, type CodedUnit, type CodedUnits } from '../evaluation/coded-units.js';
import { readingsInCorpus, type Reading } from '../evaluation/tool-readings.js';
import { toneWherePossible } from '../lexicons-together.js';
import { theLinguist } from '../linguist.js';
import { openProject, outputFolder, type ProjectOptions } from '../project.js';
import { regexEngine } from '../regex-engine.js';
import { refuseForeign, replaceFile } from '../write-table.js';
import { readFinishedRun, type FinishedRun } from './finished-run.js';

/** Which sheets correct which run. */
export interface CorrectOptions extends Pick<ProjectOptions, 'config' | 'lexicons'> {
  /** Coded sheets of `hawkdove sample`. */
  readonly sheets: readonly string[];
  /** Their key; else the one beside them. */
  readonly key?: string | undefined;
  /** Folder of a finished run; when left out, the one that `run` would write from the current folder. */
  readonly results?: string | undefined;
  /** `own` when left out. */
  readonly voice?: string | undefined;
  /** Where to write the table. */
  readonly table?: string | undefined;
}

/** A share of sentences, and sentences per 1,000 words, with and without correction. */
export interface CorrectedTrend {
  readonly actor: ActorId;
  readonly voice: TrendVoice;
  /** `(all)`: every dated and undated text together. */
  readonly period: string;
  readonly category: CategoryId;
  readonly sentences: number;
  readonly words: number;
  /** Sentences of the cell that people coded, and the tool's errors among them. */
  readonly coded: number;
  readonly falseHits: number;
  readonly misses: number;
  /** As the tool has it. */
  readonly share: number;
  /** Missing with fewer than ten coded sentences. */
  readonly corrected?: Estimate;
  /** Sentences with a hit per 1,000 words: as the tool has it, and corrected; the former is missing where the cell has no words. */
  readonly sentenceRate?: number;
  readonly correctedSentenceRate?: Estimate;
}

/** Corrected trends, and the coded sentences that could not be used. */
export interface Correction {
  readonly rows: readonly CorrectedTrend[];
  readonly used: number;
  readonly leftOut: number;
}

/** Coded sentences that a cell needs. */
const FEWEST_CODED = 10;
const EVERY_PERIOD = '(all)';

/**
 * Corrects the share of sentences, and the sentences per 1,000 words, of every actor and period, and of all together, by a sample that people coded. Throws UsageError for wrong use, for sheets without a key (how
 * likely each sentence was drawn is what the correction rests on), and for lexicons that are not those of the run.
 */
export async function correct(options: CorrectOptions): Promise<Correction> {
  const voices: readonly TrendVoice[] = ['own', 'quoted', 'all'];
  const voice = voices.find((one) => one === (options.voice ?? 'own'));
  if (voice === undefined)
    throw new UsageError(`unknown voice "${options.voice ?? ''}"; allowed are ${voices.join(', ')}`);
  if (options.sheets.length === 0) throw new UsageError('name at least one coded sheet of `hawkdove sample`');
  if (options.table !== undefined) refuseForeign(options.table, CORRECTION_COLUMNS);
  const run = await readFinishedRun(outputFolder({ out: options.results }));
  const { corpus, lexicons, lexicons_sha256: hash } = run.report;
  const project = openProject(
    { corpus, config: options.config, lexicons: options.lexicons ?? lexicons },
    toneWherePossible,
  );
  if (project.lexiconsSha256 !== hash)
    throw new UsageError(
      `the lexicons in ${project.lexiconFolder} are not those of ${run.folder}; run \`hawkdove run\` again`,
    );
  const known = run.report.categories.map(({ id }) => id);
  const coded = codedUnits(options.sheets, { known }, options.key, corpus);
  if (!coded.isDrawn || coded.keyPath === undefined)
    throw new UsageError(
      'a correction needs a sheet of `hawkdove sample` and its key, which says how likely each sentence was drawn; put the key beside the sheet, or name it with --key',
    );

  const analyze = createAnalyze(project.plan, await theLinguist(), regexEngine);
  const { readings } = await readingsInCorpus(coded.units, project, [analyze]);
  const used = coded.units.filter((unit) => readings.has(unit));
  const rows = coded.categories.flatMap((category) =>
    trendsOf(run, { voice, category, judged: judgedIn(coded, used, readings, { voice, category, run }) }),
  );
  if (options.table !== undefined) await replaceFile(options.table, correctionTable(rows));
  return { rows, used: used.length, leftOut: coded.units.length - used.length };
}

/** A coded sentence as far as one category goes. */
interface Judged {
  readonly document: string;
  readonly periods: readonly string[];
  readonly probability: number;
  /** What people say: the share of them who find the category; of the owner of the sentence. */
  readonly truth: number;
  readonly owners: readonly ActorId[];
  /** The speakers that the tool gives a hit in it, each with a count of one. */
  readonly found: readonly (readonly ActorId[])[];
}

function judgedIn(
  coded: CodedUnits,
  used: readonly CodedUnit[],
  readings: ReadonlyMap<CodedUnit, readonly Reading[]>,
  { voice, category, run }: { readonly voice: TrendVoice; readonly category: CategoryId; readonly run: FinishedRun },
): readonly Judged[] {
  const codes = new Map(
    used.flatMap((unit) => {
      const given = [...unit.codings.values()].flatMap(({ codes: all }) => all.get(category) ?? []);
      return given.length === 0 ? [] : [[unit, given.filter(Boolean).length / given.length] as const];
    }),
  );
  const codedOf = new Map<string, number>();
  for (const { key } of codes.keys()) if (key) codedOf.set(key.stratum, (codedOf.get(key.stratum) ?? 0) + 1);
  return [...codes].flatMap(([unit, truth]): readonly Judged[] => {
    const [reading] = readings.get(unit) ?? [];
    if (!reading || !unit.key) return [];
    const isWanted = (one: string | undefined): boolean => voice === 'all' || one === voice;
    const hits = reading.tags.filter(
      (tag) => tag.fate === 'hit' && isWithin(tag.category, category) && isWanted(tag.voice),
    );
    const speakers = new Map(
      hits.map(({ speaker, voice: of }) => [`${of} ${speaker.actors.join(';')}`, speaker.actors]),
    );
    return [
      {
        ...{ document: unit.document, truth, found: [...speakers.values()] },
        owners: isWanted(reading.voice) ? [...(reading.speaker?.actors ?? []), ALL_ACTORS] : [],
        periods: periodsOf(reading.date, run.report.period, run.report.events).map(({ id }) => id),
        probability: (codedOf.get(unit.key.stratum) ?? 1) / (coded.strata.get(unit.key.stratum) ?? 1),
      },
    ];
  });
}

function trendsOf(
  run: FinishedRun,
  {
    voice,
    category,
    judged,
  }: { readonly voice: TrendVoice; readonly category: CategoryId; readonly judged: readonly Judged[] },
): readonly CorrectedTrend[] {
  const cells = new Map<string, Cell>();
  const cellAt = (actor: ActorId, period: string): Cell => {
    const key = JSON.stringify([actor, period]);
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = new Cell(actor, period)));
    return cell;
  };
  for (const { document, date, voice: spoken, actors, words, sentences, counts } of run.rows) {
    if (voice !== 'all' && spoken !== voice) continue;
    const periods = periodsOf(date, run.report.period, run.report.events).map(({ id }) => id);
    for (const actor of [...actors, ALL_ACTORS])
      for (const period of [...periods, EVERY_PERIOD])
        cellAt(actor, period).say(document, { words, sentences, found: counts.get(category)?.hitSentences ?? 0 });
  }
  for (const one of judged) {
    const speakers = new Set([...one.owners, ...one.found.flat(), ...(one.found.length > 0 ? [ALL_ACTORS] : [])]);
    for (const actor of speakers)
      for (const period of [...one.periods, EVERY_PERIOD]) {
        const found =
          actor === ALL_ACTORS ? one.found.length : one.found.filter((actors) => actors.includes(actor)).length;
        cellAt(actor, period).judge(one, one.owners.includes(actor) ? one.truth : 0, found);
      }
  }
  return [...cells.values()]
    .sort((a, b) => (a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : a.period < b.period ? -1 : 1))
    .filter(({ sentences }) => sentences > 0)
    .map((cell) => ({ ...{ actor: cell.actor, voice, period: cell.period, category }, ...cell.figures() }));
}

interface Unit {
  words: number;
  sentences: number;
  found: number;
  readonly errors: { difference: number; probability: number }[];
}

/** What adds up for one actor and period. */
class Cell {
  words = 0;
  sentences = 0;
  #found = 0;
  #coded = 0;
  #falseHits = 0;
  #misses = 0;
  readonly #units = new Map<string, Unit>();

  constructor(
    readonly actor: ActorId,
    readonly period: string,
  ) {}

  say(document: string, { words, sentences, found }: Omit<Unit, 'errors'>): void {
    const unit = this.#unit(document);
    unit.words += words;
    unit.sentences += sentences;
    unit.found += found;
    this.words += words;
    this.sentences += sentences;
    this.#found += found;
  }

  judge({ document, probability }: Judged, truth: number, found: number): void {
    this.#unit(document).errors.push({ difference: truth - found, probability });
    this.#coded += 1;
    if (found > truth) this.#falseHits += 1;
    if (truth > found) this.#misses += 1;
  }

  figures(): Omit<CorrectedTrend, 'actor' | 'voice' | 'period' | 'category'> {
    const units = [...this.#units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
    const isCoded = this.#coded >= FEWEST_CODED;
    const share =
      isCoded &&
      correctedRatio(
        units.map((unit) => ({ ...unit, exposure: unit.sentences })),
        1,
      );
    const rate = isCoded && correctedRatio(units.map((unit) => ({ ...unit, exposure: unit.words / 1000 })));
    return {
      ...{ sentences: this.sentences, words: this.words },
      ...{ coded: this.#coded, falseHits: this.#falseHits, misses: this.#misses },
      share: this.#found / this.sentences,
      ...(share && { corrected: share }),
      ...(this.words > 0 && { sentenceRate: (1000 * this.#found) / this.words }),
      ...(rate && { correctedSentenceRate: rate }),
    };
  }

  #unit(document: string): Unit {
    let unit = this.#units.get(document);
    if (!unit) this.#units.set(document, (unit = { words: 0, sentences: 0, found: 0, errors: [] }));
    return unit;
  }
}
