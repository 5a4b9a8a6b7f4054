/**
 * Whether an analysis that skips sentences says what one says that skips none, on the speeches and news of `HAWKDOVE_DATA`: prints how many
 * documents were compared, and names those that differ. `HAWKDOVE_DATA=… npx tsx bench/exhaustive.ts`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import type { Document } from '../src/model/document.js';
import type { Analysis } from '../src/model/measurement.js';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';
import { articlesIn } from './polnear.js';
import { states } from './states.js';

const data = process.env['HAWKDOVE_DATA'] ?? '../shared/data';
const lexicons = ['militaristic', 'peace-oriented', 'blame'].map((id) => {
  const path = fileURLToPath(new URL(`../lexicons/${id}.yaml`, import.meta.url));
  return parseLexicon(path, readFileSync(path, 'utf8'));
});

function written({ attributions, passages, tags, measurements, cuts, sentences }: Analysis): string {
  const counted = measurements.map((each) => ({ ...each, counts: [...each.counts] }));
  const spans = sentences.map(({ start, end, paragraph, wordCount }) => [start, end, paragraph, wordCount]);
  return JSON.stringify({ attributions, passages, tags, counted, cuts, spans });
}

function* documents(): Generator<Document> {
  const speeches = join(data, 'corpora/general_debate/speeches');
  const names = readdirSync(speeches, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  for (const path of names.sort())
    yield { id: path, path, text: readFileSync(join(speeches, path), 'utf8'), kind: 'statement', date: '2001-01-01' };
  for (const [index, { text }] of articlesIn(data).entries())
    yield { id: `article ${index}`, path: 'articles', text, kind: 'news' };
}

if (existsSync(join(data, 'corpora/general_debate'))) {
  const plan = { actors: states(data), lexicons };
  const linguist = createLinguist(model);
  const quick = createAnalyze(plan, linguist);
  const exhaustive = createAnalyze(plan, linguist, undefined, { isExhaustive: true });
  let compared = 0;
  const different: string[] = [];
  for (const document of documents()) {
    compared += 1;
    if (written(quick(document)) !== written(exhaustive(document))) different.push(document.id);
  }
  console.log(`${compared} documents compared, ${different.length} different ${different.join(', ')}`.trimEnd());
  if (different.length > 0) process.exitCode = 1;
} else {
  console.error(`exhaustive: there are no speeches in ${data}; name the folder of the sets with HAWKDOVE_DATA`);
}
