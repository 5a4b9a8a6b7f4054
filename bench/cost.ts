/**
 * What attribution costs: the time to find who says what, beside the time to cut the same documents into sentences and words, and
 * their ratio. The parts of speech are asked for in both cases but not counted. `HAWKDOVE_DATA=… npx tsx bench/cost.ts`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import { attribute } from '../src/attribute/attribute.js';
import { turnsIn } from '../src/attribute/turns.js';
import { mentionsIn } from '../src/mention/mentions.js';
import { compileRegistry } from '../src/mention/registry.js';
import { createLinguist, remembered } from '../src/segment/linguist.js';
import { segment } from '../src/segment/segment.js';
import { tokenise } from '../src/segment/tokenise.js';
import { articlesIn } from './polnear.js';
import { states } from './states.js';

const data = process.env['HAWKDOVE_DATA'] ?? '../shared/data';
/** Each document is measured this often, and the fastest counts: what else a machine does only adds. */
const ROUNDS = 3;
const linguist = createLinguist(model);

/** Milliseconds for one document: cutting, naming, attributing. */
type Times = [cutting: number, naming: number, attributing: number];

function timesOf(text: string, registry: ReturnType<typeof compileRegistry>): Times {
  const best: Times = [Infinity, Infinity, Infinity];
  const morphology = remembered(linguist);
  for (let round = 0; round <= ROUNDS; round++) {
    const turns = turnsIn({ text, kind: 'news' });
    const labels = turns.map((turn) => turn.label);
    const begin = performance.now();
    const { sentences, paragraphs } = segment(text, labels);
    const cut = performance.now();
    for (const sentence of sentences) morphology(sentence);
    const asked = performance.now();
    const mentions = mentionsIn({ text, sentences, morphology, registry, date: undefined });
    const named = performance.now();
    attribute({ text, sentences, paragraphs, turns, mentions, morphology });
    const done = performance.now();
    [cut - begin, named - asked, done - named].forEach((time, part) => {
      best[part] = Math.min(best[part] ?? Infinity, time);
    });
  }
  return best;
}

function report(set: string, texts: readonly string[]): void {
  const registry = compileRegistry(states(data), tokenise);
  const sums: Times = [0, 0, 0];
  for (const text of texts) timesOf(text, registry).forEach((time, part) => (sums[part] = (sums[part] ?? 0) + time));
  const [cutting, naming, attributing] = sums;
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const rate = (time: number): string => `${(time / megabytes).toFixed(0)} ms/MB`;
  console.log(
    `${set}, ${megabytes.toFixed(1)} MB: cutting ${rate(cutting)}, naming ${rate(naming)}, attributing ${rate(attributing)}; attribution takes ${(attributing / cutting).toFixed(2)} × cutting, with naming ${((naming + attributing) / cutting).toFixed(2)} ×`,
  );
}

const speeches = join(data, 'corpora/general_debate/speeches');
if (existsSync(speeches)) {
  const files = readdirSync(speeches, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const every = files.sort().filter((_, index) => index % 8 === 0);
  report(
    'news',
    articlesIn(data)
      .slice(0, 140)
      .map(({ text }) => text),
  );
  report(
    'speeches',
    every.map((name) => readFileSync(join(speeches, name), 'utf8')),
  );
} else {
  console.error(`cost: there is no ${speeches}; name the folder of the sets with HAWKDOVE_DATA`);
}
