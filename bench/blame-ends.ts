import { basename, join } from 'node:path';
import type { Actor, Speaker } from '../src/model/actor.js';
import type { Analyze } from '../src/model/measurement.js';
import type { Tag } from '../src/model/tag.js';
import { idOf } from './states.js';
import { halves, isOddEvent, type Row, table } from './tone-sets.js';

/** A sentence of a speech in the Security Council: whom the coders say it blames, and whom we do. */
export interface CouncilSentence {
  readonly speech: string;
  readonly isHeldOut: boolean;
  readonly text: string;
  /** Id of the state that speaks. */
  readonly author: string | undefined;
  readonly isBlame: boolean;
  /** Ids of states of the Council; the coders label no other targets. */
  readonly wanted: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly hits: readonly Tag[];
}

/** An accusation in a news sentence, and what is found of its two ends. */
export interface Accusation {
  readonly id: string;
  readonly isHeldOut: boolean;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  /** Whether both ends name somebody by a name: “the court” and “the attacks” do not. */
  readonly isNamed: boolean;
  readonly hits: readonly Tag[];
  readonly hasSource: boolean;
  readonly hasTarget: boolean;
  /** Both in one hit. */
  readonly hasBoth: boolean;
}

const hitsOf = (tags: readonly Tag[]): readonly Tag[] => tags.filter(({ fate }) => fate === 'hit');

/** Every sentence of the Council's speeches; a speech is one document by its country, so that who "they" are is read as in a run. */
export function councilSentences(data: string, actors: readonly Actor[], analyze: Analyze): readonly CouncilSentence[] {
  const folder = join(data, 'blame_security_council');
  const rows = table(join(folder, 'sentences.csv'), ',');
  const isHeldOut = halves(rows, 'fileid');
  const present = new Set(table(join(folder, 'speakers.tsv'), '\t').map((row) => idOf(actors, row['country'] ?? '')));
  const speeches = new Map<string, Row[]>();
  for (const row of rows) speeches.set(row['filename'] ?? '', [...(speeches.get(row['filename'] ?? '') ?? []), row]);

  return [...speeches].flatMap(([name, sentences]) => {
    const author = idOf(actors, basename(name, '.txt').replace(/^.*preproc_/u, ''));
    const starts: number[] = [];
    let text = '';
    for (const row of sentences) {
      text += text === '' || text.endsWith('\n\n') ? '' : ' ';
      starts.push(text.length);
      text += (row['text'] ?? '') || '\n\n';
    }
    const tags = hitsOf(analyze({ id: name, path: name, kind: 'speech', text, ...(author && { author }) }).tags);
    return sentences.map((row, index) => {
      const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? text.length];
      const hits = tags.filter((tag) => tag.start >= start && tag.start < end);
      const named = [row['A4_Country_Name'], row['A4_Country_Name_2']].map((country) => idOf(actors, country ?? ''));
      return {
        speech: name,
        isHeldOut: isHeldOut(row),
        text: row['text'] ?? '',
        author,
        isBlame: row['A0_Negative_Evaluation'] !== '_',
        wanted: new Set(named.filter((id) => id !== undefined)),
        found: new Set(hits.flatMap((tag) => tag.target?.actors ?? []).filter((id) => present.has(id))),
        hits,
      };
    });
  });
}

/** Every accusation of the news sentences of events. */
export function accusations(data: string, actors: readonly Actor[], analyze: Analyze): readonly Accusation[] {
  const rows = table(join(data, 'events_plover', 'sentences.tsv'), '\t').filter((row) => row['root'] === 'ACCUSE');
  return rows.map((row) => {
    const { sentence: text = '', source = '', target = '', id = '' } = row;
    const hits = hitsOf(analyze({ id, path: id, kind: 'news', text }).tags);
    const isSource = (tag: Tag): boolean => names(actors, tag.speaker, source);
    const isTarget = (tag: Tag): boolean => tag.target !== undefined && names(actors, tag.target, target);
    return {
      id,
      isHeldOut: isOddEvent(row),
      text,
      source,
      target,
      isNamed: [source, target].every(isNamed),
      hits,
      hasSource: hits.some(isSource),
      hasTarget: hits.some(isTarget),
      hasBoth: hits.some((tag) => isSource(tag) && isTarget(tag)),
    };
  });
}

/** Whether a phrase has a name behind its first word. */
function isNamed(phrase: string): boolean {
  return /\p{Lu}/u.test(phrase.replace(/^(?:An?|The|Some|Several|All) /u, ''));
}

/** Whether what was found names whom the coders meant: one's words lie in the other's, or a name of the actor does. */
function names(actors: readonly Actor[], { actors: found, surface }: Speaker, meant: string): boolean {
  const written = found.flatMap((id) => {
    const actor = actors.find((each) => each.id === id);
    return actor ? [actor.name, ...actor.aliases, ...actor.adjectives] : [];
  });
  if (surface !== '' && (meant.includes(surface) || surface.includes(meant))) return true;
  return written.some((name) => ` ${meant} `.replace(/[^\p{L}. ]/gu, ' ').includes(` ${name} `));
}
