/**
 * What each stage of an analysis costs as the analysis calls it, in milliseconds of processor time for a megabyte, and how all of it stands
 * to wink alone (`sbd, negation, pos` over whole texts) in the same process: on news full of quotations and on speeches.
 * `HAWKDOVE_DATA=… npx tsx bench/stages.ts`; with `--cpu-prof` node writes a profile of it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Document } from '../src/model/document.js';
import type { Linguist } from '../src/model/segmentation.js';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';
import { segment } from '../src/segment/segment.js';
import { articlesIn } from './polnear.js';
import { states } from './states.js';

const data = process.env['HAWKDOVE_DATA'] ?? '../shared/data';
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);

const linguist = createLinguist(model);
const lexicons = ['militaristic', 'peace-oriented', 'blame'].map((id) => {
  const path = fileURLToPath(new URL(`../lexicons/${id}.yaml`, import.meta.url));
  return parseLexicon(path, readFileSync(path, 'utf8'));
});

/** Milliseconds of processor time. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function report(set: string, documents: readonly Document[]): void {
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const plan = { actors: states(data), lexicons };
  let asked = 0;
  let spent = 0;
  const count: Linguist = (sentence) => {
    let answer: ReturnType<Linguist> = [];
    spent += timed(() => (answer = linguist(sentence)));
    asked += 1;
    return answer;
  };
  // With what the linguist can tell of a word alone, by which most sentences are spared.
  const counted = Object.assign(count, linguist);
  const analyze = createAnalyze(plan, counted);
  const quoting = createAnalyze({ ...plan, lexicons: [] }, linguist);
  const wink = winkNLP(model, ['sbd', 'negation', 'pos']);
  const sentences = documents.reduce((sum, { text }) => sum + segment(text).sentences.length, 0);

  const each = (work: (document: Document) => unknown) => (): void => {
    for (const document of documents) work(document);
  };
  const stages: readonly (readonly [string, () => void])[] = [
    ['segment', each(({ text }) => segment(text))],
    ['without lexicons', each(quoting)],
    ['whole analysis', each(analyze)],
    ['wink alone', each(({ text }) => wink.readDoc(text))],
  ];
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [stage, work] of stages) {
      [asked, spent] = stage === 'whole analysis' ? [0, 0] : [asked, spent];
      const time = timed(work) / megabytes;
      if (round > 0) times.set(stage, [...(times.get(stage) ?? []), time]);
    }
  }
  const median = (stage: string): number => {
    const sorted = [...(times.get(stage) ?? [])].sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  };
  console.log(`${set}, ${megabytes.toFixed(1)} MB, ${sentences} sentences`);
  for (const [stage] of stages) console.log(`  ${stage.padEnd(18)}${median(stage).toFixed(1).padStart(7)} ms/MB`);
  console.log(
    `  wink asked about ${((100 * asked) / sentences).toFixed(1)} % of sentences, ${(spent / megabytes).toFixed(1)} ms/MB`,
  );
  console.log(`  wink alone : whole analysis ${(median('wink alone') / median('whole analysis')).toFixed(2)}`);
}

const speeches = join(data, 'corpora/general_debate/speeches');
if (existsSync(speeches)) {
  const files = readdirSync(speeches, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const document = (path: string, text: string, kind: string): Document => ({ id: path, path, text, kind });
  report(
    'speeches',
    files
      .sort()
      .filter((_, index) => index % 8 === 0)
      .map((path) => document(path, readFileSync(join(speeches, path), 'utf8'), 'statement')),
  );
  report(
    'news',
    articlesIn(data).map(({ text }, index) => document(String(index), text, 'news')),
  );
} else {
  console.error(`stages: there is no ${speeches}; name the folder of the sets with HAWKDOVE_DATA`);
}
