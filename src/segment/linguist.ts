import { ANY_PART, NOUN, partBit, PROPN, VERB } from '../model/part-of-speech.js';
import { rowOf } from '../model/row-of.js';
import {
  type AnswersAt,
  type Columns,
  type Linguist,
  type Morphology,
  type PartsOf,
  type Sentence,
  type Token,
  TOKEN_KINDS,
} from '../model/segmentation.js';
import { HAVE, mend } from './mend.js';
import { possibleTags } from './possible-tags.js';
import { sourceOf } from './source.js';
import { spokenForm } from './spoken-form.js';
import { tagMachine } from './tag-machine.js';
import type { TagRow } from './tag-machine.js';
import { NUMBER, WORD } from './token-table.js';
import { createWinkForms } from './wink-forms.js';
import type { Piece, WinkModel } from './wink-forms.js';

export type { WinkModel };

/** Wink's rules see at most this many tokens at once; a longer sentence, which no person wrote, is read in parts. */
const MOST = 400;
/** Room for the pieces of so many tokens, which the row grows out of where they have more. */
const ROOM = 1024;
/** Written words that are remembered; then all are forgotten, so that junk cannot fill the memory. */
const MOST_FORMS = 50_000;

/** Tokens that wink reads as they are written, wherever they stand: words of plain letters, and a few marks. Not "am" and "pm", which may be hours. */
const PLAIN = /^(?!(?:am|pm)$)(?:[a-z]{1,40}|[.,:;()-]|'s)$/u;

/** No part of speech. */
const NEVER = -1;
const NOTHING: Morphology = { pos: '', lemma: '' };
const NO_ANSWERS: readonly Morphology[] = [];

/** A token as written and as wink reads it, with its answers by part of speech once they were asked for. */
interface Form {
  readonly kind: number;
  readonly pieces: readonly Piece[];
  /** How many they are: nearly always one. */
  readonly width: number;
  /** Part of speech by default and hint of its only piece; not used where it has more. */
  readonly tag: number;
  readonly hint: number;
  /** The longest of them, whose part of speech the token has. */
  readonly longest: number;
  /** That part of speech, where no rule changes it. */
  readonly settled: number;
  /** Whether wink keeps the token whole and unchanged, so that its lemma is wink's. */
  readonly isWhole: boolean;
  readonly norm: string;
  readonly isHave: boolean;
  /** No longer than they are many: nearly always one, and every word that was met has them. */
  answers: readonly Morphology[];
  /** The part of speech that was asked for last, and its answer: most forms are always the same. */
  lastTag: number;
  lastAnswer: Morphology;
  /** Every answer that it may get in some sentence, once somebody asked. */
  possible: readonly Morphology[] | undefined;
  /** The same spelling as a token of another kind. */
  other: Form | undefined;
}

/** A row that is filled anew for each part of a sentence. */
interface Row extends TagRow {
  length: number;
  tags: Uint8Array;
  hints: Uint8Array;
  /** The form that a piece is of, and which of its pieces it is. */
  readonly forms: Form[];
  parts: Uint8Array;
}

/**
 * Reads parts of speech and lemmas as wink-nlp does, one sentence a call: our tokens in a plain form, as if joined by single spaces, so that
 * nothing read before can change an answer. Wink cuts and looks up each distinct form once; its rules then go over numbers instead of
 * documents. The plain version asks wink about the whole sentence; the test keeps both the same. Reads sentences that `segment` cut.
 * @throws Error when wink's tokens do not make up a form of ours, which is a fault of this folder
 */
export function createLinguist(model: WinkModel): Linguist {
  const { piecesOf, forget: forgetWords, tagNames, machines } = createWinkForms(model);
  const rules = machines.map((machine) => tagMachine(machine));
  const row: Row = {
    length: 0,
    tags: new Uint8Array(ROOM),
    hints: new Uint8Array(ROOM),
    forms: [],
    parts: new Uint8Array(ROOM),
    allows: (at, tag) => row.forms[at]?.pieces[row.parts[at] ?? 0]?.allows(tag) ?? false,
  };
  // Texts that share a vocabulary are read one after the other: then the form of a spelling is found by its number.
  let norms: readonly string[] = [];
  let forms: (Form | undefined)[] = [];
  let hours = new Map<number, Form>();
  let held = 0;

  function forget(): void {
    forms = [];
    hours = new Map();
    held = 0;
    forgetWords();
  }

  /** What is known of a token as written. */
  function formAt(text: string, columns: Columns, at: number, first: number): Form {
    const spelling = columns.spellings[at] ?? 0;
    const kind = columns.kinds[at] ?? 0;
    let form = isHour(columns, at, first) ? hours.get(spelling) : forms[spelling];
    while (form && form.kind !== kind) form = form.other;
    return form ?? newForm(text, columns, at, first);
  }

  function newForm(text: string, columns: Columns, at: number, first: number): Form {
    const { starts, ends, kinds, ids, spellings } = columns;
    const tokenAt = (place: number): Token => ({
      start: starts[place] ?? 0,
      end: ends[place] ?? 0,
      norm: norms[ids[place] ?? 0] ?? '',
      kind: TOKEN_KINDS[kinds[place] ?? 0] ?? 'punctuation',
    });
    const token = tokenAt(at);
    const spoken = spokenForm(text, token, at > first ? tokenAt(at - 1) : undefined);
    const form = readForm(spoken, token.norm, kinds[at] ?? 0);
    const spelling = spellings[at] ?? 0;
    if (isHour(columns, at, first)) {
      form.other = hours.get(spelling);
      hours.set(spelling, form);
    } else {
      while (forms.length <= spelling) forms.push(undefined);
      form.other = forms[spelling];
      forms[spelling] = form;
    }
    held += 1;
    return form;
  }

  /** Whether a token is the "am" or "pm" behind a number; `first` is the first token that is read with it. */
  function isHour({ ids, kinds }: Columns, at: number, first: number): boolean {
    if (at === first || kinds[at - 1] !== NUMBER) return false;
    const norm = norms[ids[at] ?? 0];
    return norm === 'am' || norm === 'pm';
  }

  function readForm(spoken: string, norm: string, kind: number): Form {
    const pieces = piecesOf(spoken);
    let longest = 0;
    let length = 0;
    for (const [index, { text }] of pieces.entries()) {
      if (text === '' || !spoken.startsWith(text, length)) throw misaligned(spoken, pieces);
      length += text.length;
      if (text.length > (pieces[longest]?.text ?? '').length) longest = index;
    }
    if (length !== spoken.length) throw misaligned(spoken, pieces);
    const isWhole = pieces.length === 1 && spoken.toLowerCase() === norm;
    const { tag = 0, hint = 0 } = pieces[0] ?? {};
    const isHave = HAVE.has(norm);
    const whose = pieces[longest];
    const settled = whose?.isSettled === true ? whose.tag : NEVER;
    // No spreading: forms are read more than anything else, and this lays them out one way.
    return {
      kind,
      pieces,
      width: pieces.length,
      tag,
      hint,
      longest,
      settled,
      isWhole,
      norm,
      isHave,
      answers: NO_ANSWERS,
      lastTag: NEVER,
      lastAnswer: NOTHING,
      possible: undefined,
      other: undefined,
    };
  }

  function answerOf(form: Form, tag: number): Morphology {
    const answer = answerAs(form, tag);
    form.lastTag = tag;
    form.lastAnswer = answer;
    return answer;
  }

  function answerAs(form: Form, tag: number): Morphology {
    const pos = tagNames[tag] ?? 'X';
    for (const answer of form.answers) if (answer.pos === pos) return answer;
    const lemma = form.isWhole ? form.pieces[0]?.lemmaAs(tag) : undefined;
    const answer = { pos, lemma: lemma ?? form.norm };
    form.answers = [...form.answers, answer];
    return answer;
  }

  /** Reads the forms of one part of a sentence, which are laid in the row. */
  function read(part: readonly Form[], answer: Morphology[]): void {
    for (const rule of rules) rule(row);
    let first = 0;
    for (const form of part) {
      const tag = form.settled === NEVER ? (row.tags[first + form.longest] ?? 0) : form.settled;
      answer.push(form.lastTag === tag ? form.lastAnswer : answerOf(form, tag));
      first += form.width;
    }
  }

  const verbs = new Map<string, string | undefined>();
  function verbLemma(norm: string): string | undefined {
    if (!/^[a-z]{3,30}$/u.test(norm)) return undefined;
    if (!verbs.has(norm)) {
      const answer: Morphology[] = [];
      const words = ['they', 'have', norm, 'it', '.'];
      const part = words.map((word) => readForm(word, word, WORD));
      row.length = 0;
      for (const form of part) lay(row, form);
      read(part, answer);
      verbs.set(norm, answer[2]?.pos === 'VERB' ? answer[2].lemma : undefined);
    }
    return verbs.get(norm);
  }

  const tagsOf = possibleTags(machines);
  const partsOf: PartsOf = (norm, isCapital) => {
    if (!PLAIN.test(norm)) return ANY_PART;
    const spoken = isCapital ? norm.charAt(0).toUpperCase() + norm.slice(1) : norm;
    const { pieces, longest } = readForm(spoken, norm, WORD);
    const piece = pieces[longest];
    let bits = 0;
    for (const tag of piece ? tagsOf(piece) : []) bits |= partBit(tagNames[tag] ?? 'X');
    // What `mend` may make of it.
    return norm.endsWith('ed') && (bits & (NOUN | PROPN)) !== 0 ? bits | VERB : bits;
  };

  const answersAt: AnswersAt = (sentence, token) => {
    const { columns, first } = rowOf(sentence);
    share(columns);
    if (held >= MOST_FORMS) forget();
    const form = formAt(sourceOf(sentence), columns, first + token, first + token - (token % MOST));
    return (form.possible ??= possibleOf(form));
  };

  function possibleOf(form: Form): readonly Morphology[] {
    const piece = form.pieces[form.longest];
    const possible = Array.from(piece ? tagsOf(piece) : [], (tag) => answerAs(form, tag));
    // What `mend` may make of it.
    const isMended = form.norm.endsWith('ed') && possible.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
    const lemma = isMended ? verbLemma(form.norm) : undefined;
    return lemma === undefined ? possible : [...possible, { pos: 'VERB', lemma }];
  }

  /** Forms that were remembered under the numbers of other norms are forgotten. */
  function share(columns: Columns): void {
    if (columns.norms === norms) return;
    norms = columns.norms;
    forget();
  }

  const part: Form[] = [];
  const linguist: Linguist = (sentence) => {
    const text = sourceOf(sentence);
    const { columns, first, last } = rowOf(sentence);
    share(columns);
    const answer: Morphology[] = [];
    let hasHave = false;
    for (let from = first; from < last; from += MOST) {
      // Not within a part, whose forms would be asked about words that nobody knows any more.
      if (held >= MOST_FORMS) forget();
      part.length = 0;
      row.length = 0;
      const to = Math.min(last, from + MOST);
      for (let at = from; at < to; at += 1) {
        const form = formAt(text, columns, at, from);
        hasHave ||= form.isHave;
        part.push(form);
        lay(row, form);
      }
      read(part, answer);
    }
    if (hasHave)
      mend(answer, (at) => (first + at < last ? (norms[columns.ids[first + at] ?? 0] ?? '') : ''), verbLemma);
    return answer;
  };
  return Object.assign(linguist, { partsOf, answersAt });
}

/** Lays the pieces of a form at the end of the row, which is made longer where they need it. */
function lay(row: Row, form: Form): void {
  let at = row.length;
  if (at + form.width > row.tags.length) grow(row, 2 * (at + form.width));
  if (form.width === 1) {
    row.tags[at] = form.tag;
    row.hints[at] = form.hint;
    row.forms[at] = form;
    row.parts[at] = 0;
    row.length = at + 1;
    return;
  }
  for (let part = 0; part < form.width; part += 1, at += 1) {
    row.tags[at] = form.pieces[part]?.tag ?? 0;
    row.hints[at] = form.pieces[part]?.hint ?? 0;
    row.forms[at] = form;
    row.parts[at] = part;
  }
  row.length = at;
}

function grow(row: Row, room: number): void {
  const { tags, hints, parts } = row;
  row.tags = new Uint8Array(room);
  row.hints = new Uint8Array(room);
  row.parts = new Uint8Array(room);
  row.parts.set(parts);
  row.tags.set(tags);
  row.hints.set(hints);
}

function misaligned(form: string, pieces: readonly Piece[]): Error {
  return new Error(`wink's tokens ${JSON.stringify(pieces.map(({ text }) => text))} do not make up "${form}"`);
}

/** The same linguist, asked once about each sentence of a text, which is known by its place there. */
export function remembered(linguist: Linguist): Linguist {
  const asked: (Sentence | undefined)[] = [];
  const answers: (readonly Morphology[])[] = [];
  const remembering: Linguist = (sentence) => {
    const { index } = sentence;
    const known = asked[index] === sentence ? answers[index] : undefined;
    if (known) return known;
    const answer = linguist(sentence);
    while (asked.length <= index) {
      asked.push(undefined);
      answers.push([]);
    }
    asked[index] = sentence;
    answers[index] = answer;
    return answer;
  };
  return Object.assign(remembering, { partsOf: linguist.partsOf, answersAt: linguist.answersAt });
}
