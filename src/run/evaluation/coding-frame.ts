import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Document } from '../../model/document.js';
import { type CategoryId, isWithin } from '../../model/lexicon.js';
import type { Analysis } from '../../model/measurement.js';
import type { Plan } from '../../model/plan.js';
import { createAnalyze } from '../../pipeline.js';
import { actorCell, periodCell } from '../../report/cells.js';
import { sentenceOwners } from '../../tally/agreement/sentence-owners.js';
import { periodsOf } from '../../tally/periods.js';
import { inputLine, openInputs } from '../inputs.js';
import { theLinguist } from '../linguist.js';
import type { Project } from '../project.js';
import { regexEngine } from '../regex-engine.js';

/** What sentences can be told apart by before they are drawn. */
export const STRATA = ['tagged', 'actor', 'period', 'voice', 'kind', 'outlet'] as const;
export type Stratum = (typeof STRATA)[number];

/** A sentence that may be drawn; offsets in UTF-16. */
export interface FrameSentence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Where its context begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly strata: ReadonlyMap<Stratum, string>;
}

/** All sentences with words of a corpus. */
export interface Frame {
  readonly sentences: readonly FrameSentence[];
  readonly documents: number;
  /** Inputs that were rejected or skipped, and copies. */
  readonly leftOut: number;
  /** As in `run.json`. */
  readonly inputs: string;
}

/** Analyses a corpus and lists its sentences, with as many sentences of context on either side as asked for. */
export async function codingFrame(
  project: Project,
  { categories, context }: { readonly categories: readonly CategoryId[]; readonly context: number },
): Promise<Frame> {
  const analyze = createAnalyze(project.plan, await theLinguist(), regexEngine);
  const hash = createHash('sha256');
  const sentences: FrameSentence[] = [];
  let documents = 0;
  let leftOut = 0;
  for await (const { outcome, document } of openInputs(project).read()) {
    hash.update(inputLine(outcome));
    if (!document || outcome.status !== 'analysed') {
      leftOut += 1;
      continue;
    }
    documents += 1;
    for (const sentence of sentencesOf(analyze(document), { categories, context, plan: project.plan }))
      sentences.push(sentence);
    await setImmediate();
  }
  return { sentences, documents, leftOut, inputs: hash.digest('hex') };
}

interface Wanted {
  readonly categories: readonly CategoryId[];
  readonly context: number;
  readonly plan: Plan;
}

function sentencesOf(analysis: Analysis, { categories, context, plan }: Wanted): readonly FrameSentence[] {
  const { document, sentences, passages } = analysis;
  const owners = sentenceOwners(sentences, passages);
  const tagged = taggedIn(analysis, categories);
  const period = periodCell(periodsOf(document.date, plan.period, plan.events)) || 'undated';
  return sentences.flatMap(({ start, end }, i): readonly FrameSentence[] => {
    const owner = owners[i];
    if (!owner) return [];
    const from = sentences[Math.max(0, i - context)]?.start ?? start;
    const to = sentences[Math.min(sentences.length - 1, i + context)]?.end ?? end;
    const strata = new Map<Stratum, string>([
      ['tagged', tagged.get(i) ?? 'nothing'],
      ['actor', actorCell(owner.speaker)],
      ['period', period],
      ['voice', owner.voice],
      ['kind', document.kind],
      ['outlet', document.outlet ?? ''],
    ]);
    return [{ document: document.id, start, end, from, to, strata }];
  });
}

/** By sentence: the one category that was hit, `several`, or `no hit` where matches did not count. */
function taggedIn({ tags }: Analysis, categories: readonly CategoryId[]): ReadonlyMap<number, string> {
  const tagged = new Map<number, string>();
  for (const tag of tags) {
    for (const category of categories) {
      if (!isWithin(tag.category, category)) continue;
      const before = tagged.get(tag.sentence);
      if (tag.fate !== 'hit') tagged.set(tag.sentence, before ?? 'no hit');
      else
        tagged.set(
          tag.sentence,
          before === undefined || before === 'no hit' || before === category ? category : 'several',
        );
    }
  }
  return tagged;
}

/** The analysed documents of a corpus whose ids are wanted, by id. */
export async function documentsOf(project: Project, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Document>> {
  const found = new Map<string, Document>();
  for await (const { outcome, document } of openInputs(project).read()) {
    if (document && outcome.status === 'analysed' && ids.has(document.id)) found.set(document.id, document);
  }
  return found;
}
