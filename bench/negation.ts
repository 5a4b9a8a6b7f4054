/**
 * Negation scopes against SEM-2012 (Morante and Blanco 2012, Conan Doyle): token precision, recall and F of what is in
 * any scope of a sentence, and how many negated events are found. Affixal cues ("un-", "-less") are outside the task
 * here, since their scope is their own word; figures are given with and without them. The corpus marks few of the
 * reversing verbs that we know ("prevented", "avoid"): with `given` cues, only scopes of cues that it marks are counted.
 * It counts every subject as denied. We spare the subject of an active verb, since "our army will not retreat" leaves the
 * army where it was: `and spared subjects` gives these back, so that rule and corpus answer the same question.
 * The set's own tokens and parts of speech are given, but for `as read`, where the program reads the plain text.
 *
 *     npx tsx bench/negation.ts            # train and dev
 *     npx tsx bench/negation.ts --errors   # and the sentences that differ, from train
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import type { Morphology, Sentence, Token } from '../src/model/segmentation.js';
import { breaksIn } from '../src/scope/clauses.js';
import { denialsByNegators } from '../src/scope/negation.js';
import { read } from '../src/scope/reading.js';
import { scopesIn } from '../src/scope/scopes.js';
import { createLinguist } from '../src/segment/linguist.js';
import { segment } from '../src/segment/segment.js';

interface Row {
  readonly word: string;
  readonly lemma: string;
  readonly tag: string;
  /** Cue, scope and event of each negation of the sentence, `_` for none. */
  readonly negations: readonly string[];
}

const FOLDER = join(process.env['HAWKDOVE_DATA'] ?? '../shared/data', 'negation');
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

function sentences(file: string): readonly (readonly Row[])[] {
  const blocks = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n\n');
  return blocks.map((block) =>
    block.split('\n').map((line) => {
      const [, , , word = '', lemma = '', tag = '', , ...negations] = line.split('\t');
      return { word, lemma: lemma.toLowerCase(), tag, negations };
    }),
  );
}

/** A sentence of ours from gold tokens joined by single spaces. */
function rebuild(rows: readonly Row[]): { sentence: Sentence; morphology: readonly Morphology[] } {
  let end = -1;
  const tokens = rows.map(({ word }): Token => {
    const start = end + 1;
    end = start + word.length;
    const norm = word.toLowerCase().replaceAll(/[‘’`]/g, "'");
    return { start, end, norm, kind: /[\p{L}\p{N}]/u.test(word) ? 'word' : 'punctuation' };
  });
  const morphology = rows.map((row) => ({ pos: universal(row), lemma: row.lemma }));
  return { sentence: { start: 0, end, index: 0, paragraph: 0, tokens, words: [] }, morphology };
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

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

type Cues = 'words' | 'words, as read' | 'words and spared subjects' | 'words and affixes' | 'given words';

function isGivenCue(row: Row | undefined): boolean {
  return row?.negations.some((cell, column) => column % 3 === 0 && cell !== '_' && cell !== '***') ?? false;
}

function measure(file: string, cues: Cues, showErrors: boolean): Record<string, string | number> {
  let right = 0;
  let found = 0;
  let gold = 0;
  let events = 0;
  let eventsFound = 0;
  for (const rows of sentences(file)) {
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
      for (const { spared } of denialsByNegators(reading, breaksIn(reading)))
        for (let token = spared?.first ?? 0; token < (spared?.last ?? 0); token++) inside.add(token);
    }
    const shown = rows.map((row, token) => {
      if (sentence.tokens[token]?.kind === 'punctuation') return row.word;
      const { scope, event } = goldOf(row, rows, cues === 'words and affixes');
      const isFound = inside.has(token);
      if (scope) gold++;
      if (isFound) found++;
      if (scope && isFound) right++;
      if (event) events++;
      if (event && isFound) eventsFound++;
      return `${scope && isFound ? '_' : scope ? '-' : isFound ? '+' : ''}${row.word}`;
    });
    if (showErrors && shown.some((word) => word.startsWith('+') || word.startsWith('-'))) console.log(shown.join(' '));
  }
  const precision = ratio(right, found);
  const recall = ratio(right, gold);
  return {
    file,
    cues,
    precision: precision.toFixed(1),
    recall: recall.toFixed(1),
    F: ((2 * precision * recall) / (precision + recall)).toFixed(1),
    'event recall': ratio(eventsFound, events).toFixed(1),
    events,
  };
}

const showErrors = process.argv.includes('--errors');
if (showErrors) measure('sherlock_train.txt', 'words and spared subjects', true);
const variants: readonly Cues[] = [
  'words',
  'words, as read',
  'words and spared subjects',
  'words and affixes',
  'given words',
];
console.table(
  ['sherlock_train.txt', 'sherlock_dev.txt'].flatMap((file) => variants.map((cues) => measure(file, cues, false))),
);
