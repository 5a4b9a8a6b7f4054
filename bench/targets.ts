/**
 * How well blame finds its two ends: whom a blame is about in the Security Council's speeches, and who accuses whom in
 * the news sentences of events, each with the states of the world as registry. `HAWKDOVE_DATA=… npx tsx bench/targets.ts
 * [--errors]`, which shows the errors of the half that was developed on.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import type { Speaker } from '../src/model/actor.js';
import type { Tag } from '../src/model/tag.js';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';
import { idOf, states } from './states.js';
import { halves, isOddEvent, type Row, table } from './tone-sets.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const data = process.env['HAWKDOVE_DATA'] ?? here('../../shared/data');
const isVerbose = process.argv.includes('--errors');
const actors = states(data);
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

/** A speech as one document by its country, so that who "they" are is read as in a run. */
function council(): void {
  const folder = join(data, 'blame_security_council');
  const rows = table(join(folder, 'sentences.csv'), ',');
  const isHeldOut = halves(rows, 'fileid');
  const speakers = table(join(folder, 'speakers.tsv'), '\t');
  const present = new Set(speakers.map((row) => idOf(actors, row['country'] ?? '')));
  const speeches = new Map<string, Row[]>();
  for (const row of rows) speeches.set(row['filename'] ?? '', [...(speeches.get(row['filename'] ?? '') ?? []), row]);

  for (const isOther of [false, true]) {
    const inBlame = new Map<string, Score>();
    const inAll = new Map<string, Score>();
    for (const [name, sentences] of speeches) {
      if (sentences[0] && isHeldOut(sentences[0]) !== isOther) continue;
      const author = idOf(actors, basename(name, '.txt').replace(/^.*preproc_/u, ''));
      const starts: number[] = [];
      let text = '';
      for (const row of sentences) {
        text += text === '' || text.endsWith('\n\n') ? '' : ' ';
        starts.push(text.length);
        text += (row['text'] ?? '') || '\n\n';
      }
      const tags = hits(analyze({ id: name, path: name, kind: 'speech', text, ...(author && { author }) }).tags);
      sentences.forEach((row, index) => {
        const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? text.length];
        const own = tags.filter((tag) => tag.start >= start && tag.start < end);
        const found = new Set(own.flatMap((tag) => tag.target?.actors ?? []).filter((id) => present.has(id)));
        const named = [row['A4_Country_Name'], row['A4_Country_Name_2']].map((country) => idOf(actors, country ?? ''));
        const wanted = new Set(named.filter((id) => id !== undefined));
        const isBlame = row['A0_Negative_Evaluation'] !== '_';
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
          const words = own.map((tag) => `${text.slice(tag.start, tag.end)} → ${tag.target?.actors.join() ?? '–'}`);
          console.log(
            `${author ?? '–'}: ${[...wanted].join()} [${words.join('; ')}] ${isBlame ? '' : '(no blame) '}${row['text'] ?? ''}\n`,
          );
        }
      });
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

/** Whether what was found names whom the coders meant: one's words lie in the other's, or a name of the actor does. */
function names({ actors: found, surface }: Speaker, meant: string): boolean {
  const written = found.flatMap((id) => {
    const actor = actors.find((each) => each.id === id);
    return actor ? [actor.name, ...actor.aliases, ...actor.adjectives] : [];
  });
  if (surface !== '' && (meant.includes(surface) || surface.includes(meant))) return true;
  return written.some((name) => ` ${meant} `.replace(/[^\p{L}. ]/gu, ' ').includes(` ${name} `));
}

/** Both ends of accusations, counted over the sentences in which blame is found. */
function events(): void {
  const rows = table(join(data, 'events_plover', 'sentences.tsv'), '\t').filter((row) => row['root'] === 'ACCUSE');
  for (const isOther of [false, true]) {
    let found = 0;
    let withTarget = 0;
    const right = { source: 0, target: 0, both: 0 };
    const part = rows.filter((row) => isOddEvent(row) === isOther);
    for (const { sentence: text = '', source = '', target = '', id = '' } of part) {
      const tags = hits(analyze({ id, path: id, kind: 'news', text }).tags);
      if (tags.length === 0) continue;
      found += 1;
      const isSource = (tag: Tag): boolean => names(tag.speaker, source);
      const isTarget = (tag: Tag): boolean => tag.target !== undefined && names(tag.target, target);
      if (tags.some((tag) => tag.target)) withTarget += 1;
      if (tags.some(isSource)) right.source += 1;
      if (tags.some(isTarget)) right.target += 1;
      if (tags.some((tag) => isSource(tag) && isTarget(tag))) right.both += 1;
      else if (isVerbose && !isOther) {
        const ends = tags.map(
          (tag) =>
            `${tag.speaker.actors.join()} – ${text.slice(tag.start, tag.end)} → ${tag.target?.actors.join() ?? '–'}`,
        );
        console.log(`ACCUSE ${source} → ${target}\n  ${ends.join('; ')}\n  ${text}\n`);
      }
    }
    const parts = `source ${percent(right.source, found)}, target ${percent(right.target, found)}, both ${percent(right.both, found)}`;
    console.log(
      `events ACCUSE, ${isOther ? 'held out' : 'developed on'}: ${found} of ${part.length} found, ${withTarget} with a target; right: ${parts}`,
    );
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
