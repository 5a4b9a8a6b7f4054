/**
 * What each stage of an analysis costs, in processor time over the same documents (the median of three rounds after one that
 * warms up): cutting into sentences and words, parts of speech, who is named, who says what, and tagging with the shipped lexicons, which
 * finds the scopes. Then how attribution stands to the tokenisation it rests on: to ours alone, and to ours with the parts of
 * speech, which it reads. Then for how many sentences each room is the first to ask for parts of speech, and what wink-nlp alone takes
 * for sentences, negation and parts of speech. `HAWKDOVE_DATA=… npx tsx bench/cost.ts`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { attribute } from '../src/attribute/attribute.js';
import { passagesIn } from '../src/attribute/passages.js';
import { turnsIn } from '../src/attribute/turns.js';
import { mentionsIn } from '../src/mention/mentions.js';
import { compileRegistry } from '../src/mention/registry.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { scopesOf } from '../src/scope/scopes.js';
import { createLinguist, remembered } from '../src/segment/linguist.js';
import { segment } from '../src/segment/segment.js';
import { tokenise } from '../src/segment/tokenise.js';
import { compileLexicons } from '../src/tag/lexicons.js';
import { articlesIn } from './polnear.js';
import { states } from './states.js';

const data = process.env['HAWKDOVE_DATA'] ?? '../shared/data';
const ROUNDS = 3;

const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);

const linguist = createLinguist(model);
const lexicons = ['militaristic', 'peace-oriented', 'blame'].map((id) => {
  const path = fileURLToPath(new URL(`../lexicons/${id}.yaml`, import.meta.url));
  return parseLexicon(path, readFileSync(path, 'utf8'));
});
const tagsIn = compileLexicons(lexicons, tokenise);

const STAGES = ['segment', 'parts of speech', 'mention', 'attribute', 'tag and scope'] as const;
type Stage = (typeof STAGES)[number];

/** Who asked about how many sentences first, of how many. */
interface Asked {
  readonly byStage: Map<Stage, number>;
  sentences: number;
}

/**
 * Milliseconds of processor time by stage, for one going over all texts, stage by stage. With `asked`, nobody has asked for parts of speech
 * beforehand, and it is noted who does.
 */
function timesOf(
  texts: readonly string[],
  registry: ReturnType<typeof compileRegistry>,
  asked?: Asked,
): Map<Stage, number> {
  const times = new Map<Stage, number>();
  let current: Stage = 'segment';
  const timed = <Result>(stage: Stage, work: () => Result): Result => {
    current = stage;
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    times.set(stage, (user + system) / 1000);
    return result;
  };
  const morphology = remembered((sentence) => {
    asked?.byStage.set(current, (asked.byStage.get(current) ?? 0) + 1);
    return linguist(sentence);
  });
  const author = registry.author(undefined, undefined);
  const documents = texts.map((text) => ({ text, turns: turnsIn({ text, kind: 'news' }) }));
  const cut = timed('segment', () =>
    documents.map((document) => {
      const labels = document.turns.map(({ label }) => label);
      return { ...document, ...segment(document.text, labels), morphology };
    }),
  );
  if (asked) asked.sentences = cut.reduce((sum, { sentences }) => sum + sentences.length, 0);
  else
    timed('parts of speech', () => {
      for (const { sentences } of cut) for (const sentence of sentences) morphology(sentence);
    });
  const named = timed('mention', () =>
    cut.map((each) => ({ ...each, mentions: mentionsIn({ ...each, registry, date: undefined }) })),
  );
  const attributed = timed('attribute', () => named.map((each) => ({ ...each, attributions: attribute(each) })));
  const spoken = attributed.map((each) => ({
    ...each,
    passages: passagesIn({
      document: { text: each.text },
      turns: each.turns,
      attributions: each.attributions,
      author,
      labelled: registry.label,
      members: registry.membersOf,
    }),
  }));
  timed('tag and scope', () => {
    for (const each of spoken) tagsIn({ ...each, scopesIn: scopesOf });
  });
  return times;
}

function report(set: string, texts: readonly string[]): void {
  const registry = compileRegistry(states(data), tokenise);
  timesOf(texts, registry);
  const rounds = Array.from({ length: ROUNDS }, () => timesOf(texts, registry));
  const median = (stage: Stage): number =>
    rounds.map((times) => times.get(stage) ?? 0).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`${set}, ${megabytes.toFixed(1)} MB`);
  for (const stage of STAGES)
    console.log(`  ${stage.padEnd(16)}${(median(stage) / megabytes).toFixed(0).padStart(5)} ms/MB`);
  const asked: Asked = { byStage: new Map(), sentences: 0 };
  timesOf(texts, registry, asked);
  const shares = STAGES.flatMap((stage) => {
    const count = asked.byStage.get(stage);
    return count === undefined ? [] : [`${stage} ${((100 * count) / asked.sentences).toFixed(1)} %`];
  });
  console.log(`  asks for parts of speech first, share of ${asked.sentences} sentences: ${shares.join(', ')}`);
  const alone = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const text of texts) nlp.readDoc(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / megabytes;
  }).sort((a, b) => a - b);
  console.log(`  wink-nlp alone  ${(alone[Math.floor(ROUNDS / 2)] ?? 0).toFixed(0).padStart(5)} ms/MB`);
  const ratio = (whole: number): string => (median('attribute') / whole).toFixed(2);
  console.log(
    `  attribute : segment ${ratio(median('segment'))}, attribute : (segment + parts of speech) ${ratio(median('segment') + median('parts of speech'))}`,
  );
}

const speeches = join(data, 'corpora/general_debate/speeches');
if (existsSync(speeches)) {
  const files = readdirSync(speeches, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const every = files.sort().filter((_, index) => index % 8 === 0);
  report(
    'news',
    articlesIn(data).map(({ text }) => text),
  );
  report(
    'speeches',
    every.map((name) => readFileSync(join(speeches, name), 'utf8')),
  );
} else {
  console.error(`cost: there is no ${speeches}; name the folder of the sets with HAWKDOVE_DATA`);
}
