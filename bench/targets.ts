/**
 * How well blame finds its two ends: whom a blame is about in the Security Council's speeches, and who accuses whom in
 * the news sentences of events, each with the states of the world and its organisations as registry, as somebody would
 * have who works with such texts. Coders wrote the ends of events as phrases of the text. One is right when a hit has
 * there a name, adjective or capital of an actor that the phrase holds (“the Turkish government”), or when its words lie
 * in the phrase. Ends without a name (“the court”, “the attacks”) belong to nobody that a table could list; they are
 * among all, and left out of the figures “both named”. `HAWKDOVE_DATA=… npx tsx bench/targets.ts
 * [--errors]`, which shows the errors of the half that was developed on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import type { Tag } from '../src/model/tag.js';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';
import { type Accusation, accusations, councilSentences } from './blame-ends.js';
import { organisations } from './organisations.js';
import { states } from './states.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const data = process.env['HAWKDOVE_DATA'] ?? here('../../shared/data');
const isVerbose = process.argv.includes('--errors');
const actors = [...states(data), ...organisations(data)];
const lexiconPath = here('../lexicons/blame.yaml');
const lexicons = [parseLexicon(lexiconPath, readFileSync(lexiconPath, 'utf8'))];
const analyze = createAnalyze({ actors, lexicons }, createLinguist(model));

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);
const hits = (tags: readonly Tag[]): readonly Tag[] => tags.filter(({ fate }) => fate === 'hit');

/** What was found of the targets of one group of sentences. */
interface Score {
  given: number;
  right: number;
  wanted: number;
}

const score = (scores: Map<string, Score>, key: string): Score => {
  let known = scores.get(key);
  if (!known) scores.set(key, (known = { given: 0, right: 0, wanted: 0 }));
  return known;
};

function council(): void {
  const all = councilSentences(data, actors, analyze);
  for (const isOther of [false, true]) {
    const inBlame = new Map<string, Score>();
    const inAll = new Map<string, Score>();
    for (const { isHeldOut, text, author, isBlame, wanted, found, hits: own } of all) {
      if (isHeldOut !== isOther) continue;
      for (const id of new Set([...found, ...wanted])) {
        for (const key of ['all', `${author ?? '–'} → ${id}`]) {
          for (const scores of isBlame && wanted.size > 0 ? [inBlame, inAll] : isBlame ? [] : [inAll]) {
            const sums = score(scores, key);
            if (found.has(id)) sums.given += 1;
            if (wanted.has(id)) sums.wanted += 1;
            if (found.has(id) && wanted.has(id)) sums.right += 1;
          }
        }
      }
      if (isVerbose && !isOther && [...found].join() !== [...wanted].join()) {
        const words = own.map((tag) => `${tag.entry} → ${tag.target?.actors.join() ?? '–'}`);
        console.log(
          `${author ?? '–'}: ${[...wanted].join()} [${words.join('; ')}] ${isBlame ? '' : '(no blame) '}${text}\n`,
        );
      }
    }
    for (const [title, scores] of [
      ['sentences with a labelled target', inBlame],
      ['all sentences', inAll],
    ] as const) {
      console.log(`Security Council, ${isOther ? 'held out' : 'developed on'}, ${title}: given, wanted, P, R`);
      for (const [pair, { given, right, wanted }] of [...scores].sort((a, b) => b[1].wanted - a[1].wanted)) {
        if (pair !== 'all' && given < 5 && wanted < 5) continue;
        const counts = `${String(given).padStart(4)}${String(wanted).padStart(5)}`;
        console.log(`  ${pair.padEnd(42)}${counts} ${percent(right, given)}${percent(right, wanted)}`);
      }
    }
  }
}

/** Both ends of accusations, counted over the sentences in which blame is found. */
function events(): void {
  const all = accusations(data, actors, analyze);
  for (const isOther of [false, true]) {
    const part = all.filter(({ isHeldOut }) => isHeldOut === isOther);
    const found = part.filter(({ hits: own }) => own.length > 0);
    const count = (isRight: (one: Accusation) => boolean): number => found.filter(isRight).length;
    for (const { text, source, target, hits: own, hasBoth } of isVerbose && !isOther ? found : []) {
      if (hasBoth) continue;
      const ends = own.map(
        (tag) =>
          `${tag.speaker.actors.join()} – ${text.slice(tag.start, tag.end)} → ${tag.target?.actors.join() ?? '–'}`,
      );
      console.log(`ACCUSE ${source} → ${target}\n  ${ends.join('; ')}\n  ${text}\n`);
    }
    const parts = (of: readonly Accusation[]): string => {
      const right = (isRight: (one: Accusation) => boolean): string => percent(of.filter(isRight).length, of.length);
      return `source ${right((one) => one.hasSource)}, target ${right((one) => one.hasTarget)}, both ${right((one) => one.hasBoth)}`;
    };
    const withTarget = count(({ hits: own }) => own.some((tag) => tag.target));
    console.log(
      `events ACCUSE, ${isOther ? 'held out' : 'developed on'}: ${found.length} of ${part.length} found, ${withTarget} with a target; right: ${parts(found)}`,
    );
    const named = found.filter(({ isNamed }) => isNamed);
    console.log(`  both named, ${named.length} of them: ${parts(named)}`);
  }
}

/** Spans of negative reporting with a target, in news: how many hold a hit, and how many a hit with a target. */
function news(): void {
  interface Span {
    readonly txt: string;
    readonly polarity: string;
    readonly target: string;
    readonly id: string;
  }
  interface Article {
    readonly document: string;
    readonly paragraphs: readonly (readonly string[])[];
    readonly annotations: readonly Span[];
  }
  const articles = readFileSync(join(data, 'blame_news', 'spans.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
  for (const isOther of [false, true]) {
    let wanted = 0;
    let found = 0;
    let inSentence = 0;
    articles.forEach(({ document, paragraphs, annotations }, index) => {
      if ((index % 2 === 1) !== isOther) return;
      const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
      const tags = hits(analyze({ id: document, path: document, kind: 'news', text }).tags);
      for (const { txt, polarity, target } of annotations) {
        const start = text.indexOf(txt);
        if (polarity !== 'neg' || target === '' || start < 0) continue;
        wanted += 1;
        const end = start + txt.length;
        if (tags.some((tag) => tag.start < end && tag.end > start)) found += 1;
        const sentence = paragraphs.flat().find((each) => each.includes(txt)) ?? txt;
        const from = text.indexOf(sentence);
        if (tags.some((tag) => tag.start < from + sentence.length && tag.end > from)) inSentence += 1;
      }
    });
    console.log(
      `news spans with a target, ${isOther ? 'held out' : 'developed on'}: ${wanted}, hit in the span ${percent(found, wanted)}, in its sentence ${percent(inSentence, wanted)}`,
    );
  }
}

council();
events();
news();
