import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import type { Morphology, Sentence } from '../src/model/segmentation.js';
import { breaksIn } from '../src/scope/clauses.js';
import { denialsByNegators } from '../src/scope/negation.js';
import { everywhere } from '../src/scope/places.js';
import { read } from '../src/scope/reading.js';
import { scopesIn } from '../src/scope/scopes.js';
import { createLinguist } from '../src/segment/linguist.js';
import { segment } from '../src/segment/segment.js';
import { sentenceOf } from './sentence-of.js';

/** A token of the set. */
export interface Row {
  /** Its chapter: the set's documents. */
  readonly chapter: string;
  readonly word: string;
  readonly lemma: string;
  readonly tag: string;
  /** Cue, scope and event of each negation of the sentence, `_` for none. */
  readonly negations: readonly string[];
}

const SUBORDINATORS = new Set(
  'that because if although though while whereas unless since whether lest till until'.split(' '),
);
const UNIVERSAL = new Map(
  Object.entries({
    NN: 'NOUN', NNS: 'NOUN', NNP: 'PROPN', NNPS: 'PROPN', PRP: 'PRON', 'PRP$': 'PRON', WP: 'PRON', 'WP$': 'PRON', EX: 'PRON',
    DT: 'DET', PDT: 'DET', WDT: 'PRON', JJ: 'ADJ', JJR: 'ADJ', JJS: 'ADJ', RB: 'ADV', RBR: 'ADV', RBS: 'ADV', WRB: 'ADV',
    RP: 'ADP', TO: 'PART', POS: 'PART', CC: 'CCONJ', CD: 'NUM', UH: 'INTJ', MD: 'AUX', FW: 'X',
  }),
); // prettier-ignore

const AUXILIARIES = new Set(['be', 'have', 'do']);

/** The universal part of speech of a Penn tag, as far as the word decides it. */
function universal({ word, lemma, tag }: Row): string {
  const lower = word.toLowerCase();
  if (lower === 'not' || lower === "n't") return 'PART';
  if (tag === 'IN') return SUBORDINATORS.has(lower) ? 'SCONJ' : 'ADP';
  if (tag.startsWith('VB')) return AUXILIARIES.has(lemma) || lower.startsWith("'") ? 'AUX' : 'VERB';
  return UNIVERSAL.get(tag) ?? 'PUNCT';
}

/** The sentences of a file of the set, `sherlock_dev.txt`, below the data folder. */
export function sentencesIn(data: string, file: string): readonly (readonly Row[])[] {
  const blocks = readFileSync(join(data, 'negation', file), 'utf8')
    .trim()
    .split('\n\n');
  return blocks.map((block) =>
    block.split('\n').map((line) => {
      const [chapter = '', , , word = '', lemma = '', tag = '', , ...negations] = line.split('\t');
      return { chapter, word, lemma: lemma.toLowerCase(), tag, negations };
    }),
  );
}

/** A sentence of ours from gold tokens joined by single spaces. */
function rebuild(rows: readonly Row[]): { sentence: Sentence; morphology: readonly Morphology[] } {
  const words = rows.map(({ word }) => word);
  const morphology = rows.map((row) => ({ pos: universal(row), lemma: row.lemma }));
  return { sentence: sentenceOf(words, (word) => word.toLowerCase().replaceAll(/[‘’`]/g, "'")), morphology };
}

const linguist = createLinguist(model);
const CLITICS = new Set(["n't", "'s", "'m", "'re", "'ve", "'d", "'ll"]);
const QUOTES = new Map(Object.entries({ '``': '“', "''": '”', '`': '‘' }));

/** The tokens of the set that the whole program denies, from plain text: its own sentences, tokens and parts of speech. */
function deniedAsRead(rows: readonly Row[]): ReadonlySet<number> {
  let text = '';
  const starts = rows.map(({ word }) => {
    const isJoined = CLITICS.has(word.toLowerCase()) || /^[.,;:!?”)]/u.test(word) || word === "''";
    if (text !== '' && !isJoined && !/[“‘(]$/u.test(text)) text += ' ';
    const start = text.length;
    text += QUOTES.get(word) ?? word;
    return start;
  });
  const inside = new Set<number>();
  for (const sentence of segment(text, []).sentences) {
    for (const { kind, first, last } of scopesIn(sentence, linguist(sentence))) {
      if (kind !== 'negation') continue;
      for (const { start, end } of sentence.tokens.slice(first, last))
        for (const [token, at] of starts.entries()) if (start <= at && at < end) inside.add(token);
    }
  }
  return inside;
}

interface Gold {
  readonly scope: boolean;
  readonly event: boolean;
}

function goldOf(row: Row, rows: readonly Row[], withAffixes: boolean): Gold {
  let scope = false;
  let event = false;
  for (let negation = 0; negation + 2 < row.negations.length; negation += 3) {
    const isAffix = rows.some(({ word, negations }) => {
      const cue = negations[negation] ?? '_';
      return cue !== '_' && cue !== word;
    });
    if (isAffix && !withAffixes) continue;
    const [cue = '_', inside = '_', denied = '_'] = row.negations.slice(negation, negation + 3);
    if (inside !== '_' && cue === '_') scope = true;
    if (denied !== '_') event = true;
  }
  return { scope, event };
}

/** Which cues and scopes are compared; see `bench/negation.ts`. */
export type Cues = 'words' | 'words, as read' | 'words and spared subjects' | 'words and affixes' | 'given words';

function isGivenCue(row: Row | undefined): boolean {
  return row?.negations.some((cell, column) => column % 3 === 0 && cell !== '_' && cell !== '***') ?? false;
}

/** Tokens denied in the set (gold) and by us (found), and events, over a sentence. */
export interface Denied {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly events: number;
  readonly eventsFound: number;
  /** The sentence with `_` before what both deny, `-` what is missed and `+` what is too much. */
  readonly shown: string;
}

/** Compares one sentence with the set. */
export function denied(rows: readonly Row[], cues: Cues): Denied {
  const counts = { gold: 0, found: 0, right: 0, events: 0, eventsFound: 0 };
  const { sentence, morphology } = rebuild(rows);
  const inside = new Set(cues === 'words, as read' ? deniedAsRead(rows) : []);
  for (const scope of cues === 'words, as read' ? [] : scopesIn(sentence, morphology)) {
    if (scope.kind !== 'negation') continue;
    const isGiven = rows.some((row, token) => {
      const { start = 0, end = 0 } = sentence.tokens[token] ?? {};
      return isGivenCue(row) && start < scope.cue.end && scope.cue.start < end;
    });
    if (cues === 'given words' && !isGiven) continue;
    for (let token = scope.first; token < scope.last; token++) inside.add(token);
  }
  if (cues === 'words and spared subjects') {
    const reading = read(sentence, morphology);
    for (const { spared } of denialsByNegators(reading, () => breaksIn(reading), everywhere(reading).negators))
      for (let token = spared?.first ?? 0; token < (spared?.last ?? 0); token++) inside.add(token);
  }
  const shown = rows.map((row, token) => {
    if (sentence.tokens[token]?.kind === 'punctuation') return row.word;
    const { scope, event } = goldOf(row, rows, cues === 'words and affixes');
    const isFound = inside.has(token);
    if (scope) counts.gold++;
    if (isFound) counts.found++;
    if (scope && isFound) counts.right++;
    if (event) counts.events++;
    if (event && isFound) counts.eventsFound++;
    return `${scope && isFound ? '_' : scope ? '-' : isFound ? '+' : ''}${row.word}`;
  });
  return { ...counts, shown: shown.join(' ') };
}
