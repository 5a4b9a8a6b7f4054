/**
 * How right hawkdove is on every annotated set in the folder that HAWKDOVE_DATA names, as one table: what, on which set and half
 * of it, the figure that is wanted, ours with a 95 % interval (documents drawn anew 2,000 times, from a fixed seed), and what
 * others reached. With `--write` the table of docs/accuracy.md is renewed. Without the data it says so and does nothing.
 *
 *   npm run accuracy [-- --write]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';
import { withSection } from '../scripts/section.js';
import { attributionRows } from './accuracy/attribution.js';
import { blameEndRows } from './accuracy/blame-ends.js';
import { negationRows } from './accuracy/negation.js';
import type { Row } from './accuracy/row.js';
import { segmentationRows } from './accuracy/segmentation.js';
import { accuracyTable } from './accuracy/table.js';
import { toneRows } from './accuracy/tone.js';
import { organisations } from './organisations.js';
import { states } from './states.js';

const PAGE = 'docs/accuracy.md';
const data = process.env['HAWKDOVE_DATA'] ?? '../shared/data';

function main(): void {
  if (!existsSync(join(data, 'attribution')) || !existsSync(join(data, 'tone_manifestos'))) {
    console.error(`accuracy: there is no ${join(data, 'attribution')}; name the folder of the sets with HAWKDOVE_DATA`);
    return;
  }
  const lexicons = ['militaristic', 'peace-oriented', 'blame'].map((id) => {
    const path = fileURLToPath(new URL(`../lexicons/${id}.yaml`, import.meta.url));
    return parseLexicon(path, readFileSync(path, 'utf8'));
  });
  const linguist = createLinguist(model);
  const world = [...states(data), ...organisations(data)];
  const blame = lexicons.filter(({ id }) => id === 'blame');
  const rows: readonly Row[] = [
    ...attributionRows(data),
    ...negationRows(data),
    ...toneRows(data, createAnalyze({ actors: [], lexicons }, linguist)),
    ...blameEndRows(data, world, createAnalyze({ actors: world, lexicons: blame }, linguist)),
    ...segmentationRows(data),
  ];
  const table = accuracyTable(rows);
  console.log(table);
  if (!process.argv.includes('--write')) return;
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), 'accuracy', table));
}

main();
