import type { Linguist, Morphology, Sentence, Token } from '../model/segmentation.js';
import { HAVE, mended } from './mend.js';
import { sourceOf } from './source.js';
import { spokenForm } from './spoken-form.js';
import { tagMachine } from './tag-machine.js';
import type { TagRow } from './tag-machine.js';
import { createWinkForms } from './wink-forms.js';
import type { Piece, WinkModel } from './wink-forms.js';

export type { WinkModel };

/** Wink's rules see at most this many tokens at once; a longer sentence, which no person wrote, is read in parts. */
const MOST = 400;
/** Room for the pieces of so many tokens, which the row grows out of where they have more. */
const ROOM = 1024;
/** Written words that are remembered; then all are forgotten, so that junk cannot fill the memory. */
const MOST_FORMS = 250_000;

/** Ways to write one norm that are remembered, so that a word in all its capitals takes no time with the square of them. */
const MOST_WAYS = 24;

/** A written token as wink reads it, with its answers by part of speech once they were asked for. */
interface Form {
  readonly written: string;
  readonly kind: Token['kind'];
  readonly pieces: readonly Piece[];
  /** Part of speech by default and hint of its only piece; not used where it has more. */
  readonly tag: number;
  readonly hint: number;
  /** The longest of them, whose part of speech the token has. */
  readonly longest: number;
  /** Whether wink keeps the token whole and unchanged, so that its lemma is wink's. */
  readonly isWhole: boolean;
  readonly norm: string;
  readonly isHave: boolean;
  readonly answers: (Morphology | undefined)[];
  /** Another way to write the same norm. */
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
  const { piecesOf, tagNames, machines } = createWinkForms(model);
  const rules = machines.map((machine) => tagMachine(machine));
  const row: Row = {
    length: 0,
    tags: new Uint8Array(ROOM),
    hints: new Uint8Array(ROOM),
    forms: [],
    parts: new Uint8Array(ROOM),
    allows: (at, tag) => row.forms[at]?.pieces[row.parts[at] ?? 0]?.allows(tag) ?? false,
  };
  let forms = new Map<string, Form>();
  let held = 0;

  /** What is known of a token as written, by its norm and then among the few ways to write it: cutting the word out costs more. */
  function formOf(text: string, token: Token, before: Token | undefined): Form {
    const { norm, kind, start, end } = token;
    const isHour = (norm === 'am' || norm === 'pm') && before?.kind === 'number';
    const key = isHour ? `${norm} o'clock` : norm;
    const first = forms.get(key);
    let ways = 0;
    for (let form = first; form; form = form.other, ways += 1)
      if (form.kind === kind && isWritten(form.written, text, start, end)) return form;
    if (held >= MOST_FORMS) {
      forms = new Map();
      held = 0;
    }
    const written = copied(text, start, end);
    const form = readForm(spokenForm(text, token, before), { written, norm, kind });
    if (ways >= MOST_WAYS) return form;
    // Behind the first, which is met most.
    if (first && held > 0) {
      form.other = first.other;
      first.other = form;
    } else forms.set(key, form);
    held += 1;
    return form;
  }

  function readForm(spoken: string, { written, norm, kind }: Pick<Form, 'written' | 'norm' | 'kind'>): Form {
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
    return { written, kind, pieces, tag, hint, longest, isWhole, norm, isHave, answers: [], other: undefined };
  }

  function answerOf(form: Form, tag: number): Morphology {
    const known = form.answers[tag];
    if (known) return known;
    const lemma = form.isWhole ? form.pieces[0]?.lemmaAs(tag) : undefined;
    const answer = { pos: tagNames[tag] ?? 'X', lemma: lemma ?? form.norm };
    form.answers[tag] = answer;
    return answer;
  }

  function read(part: readonly Form[], answer: Morphology[]): void {
    fill(row, part);
    for (const rule of rules) rule(row);
    let first = 0;
    for (const form of part) {
      answer.push(answerOf(form, row.tags[first + form.longest] ?? 0));
      first += form.pieces.length;
    }
  }

  const verbs = new Map<string, string | undefined>();
  function verbLemma(norm: string): string | undefined {
    if (!/^[a-z]{3,30}$/u.test(norm)) return undefined;
    if (!verbs.has(norm)) {
      const answer: Morphology[] = [];
      read(
        ['they', 'have', norm, 'it', '.'].map((word) => readForm(word, { written: word, norm: word, kind: 'word' })),
        answer,
      );
      verbs.set(norm, answer[2]?.pos === 'VERB' ? answer[2].lemma : undefined);
    }
    return verbs.get(norm);
  }

  return (sentence) => {
    const text = sourceOf(sentence);
    const { tokens } = sentence;
    const answer: Morphology[] = [];
    let hasHave = false;
    for (let from = 0; from < tokens.length; from += MOST) {
      const part: Form[] = [];
      for (let at = from; at < Math.min(tokens.length, from + MOST); at += 1) {
        const token = tokens[at];
        if (!token) break;
        const form = formOf(text, token, at > from ? tokens[at - 1] : undefined);
        hasHave ||= form.isHave;
        part.push(form);
      }
      read(part, answer);
    }
    return hasHave ? mended(tokens, answer, verbLemma) : answer;
  };
}

/** Lays the pieces of forms in a row, which is made longer where they need it. */
function fill(row: Row, forms: readonly Form[]): void {
  let at = 0;
  for (const form of forms) {
    const { pieces } = form;
    if (at + pieces.length > row.tags.length) grow(row, 2 * (at + pieces.length));
    if (pieces.length === 1) {
      row.tags[at] = form.tag;
      row.hints[at] = form.hint;
      row.forms[at] = form;
      row.parts[at] = 0;
      at += 1;
      continue;
    }
    for (let part = 0; part < pieces.length; part += 1, at += 1) {
      row.tags[at] = pieces[part]?.tag ?? 0;
      row.hints[at] = pieces[part]?.hint ?? 0;
      row.forms[at] = form;
      row.parts[at] = part;
    }
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

/** Letter by letter, which is faster for a word than asking whether the text has it there. */
function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The letters of a range in a string of their own: a slice would keep the whole document alive. */
function copied(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

function misaligned(form: string, pieces: readonly Piece[]): Error {
  return new Error(`wink's tokens ${JSON.stringify(pieces.map(({ text }) => text))} do not make up "${form}"`);
}

/** The same linguist, asked once about each sentence; the memory lasts as long as the sentences do. */
export function remembered(linguist: Linguist): Linguist {
  const answers = new WeakMap<Sentence, readonly Morphology[]>();
  return (sentence) => {
    let answer = answers.get(sentence);
    if (answer === undefined) {
      answer = linguist(sentence);
      answers.set(sentence, answer);
    }
    return answer;
  };
}
