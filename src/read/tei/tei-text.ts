import { tidy } from '../fields.js';
import type { Attribute } from './tei-header.js';

/** A stretch of running text between two ends of blocks. */
export interface TeiBlock {
  readonly text: string;
  /** A line of verse, which is followed by the next one without a blank line. */
  readonly isVerse: boolean;
  /** The speech it stands in, by its number from 0. */
  readonly turn: number | undefined;
}

/** Left out with all that they hold: what nobody says, and what an editor took out or put right beside it. */
const LEFT_OUT = new Set([
  ...['note', 'head', 'stage', 'kinesic', 'incident', 'vocal', 'gap', 'desc', 'pb', 'fw', 'figure', 'figDesc'],
  ...['castList', 'titlePage', 'del', 'teiHeader', 'linkGrp', 'spanGrp', 'index', 'include', 'listPerson'],
]);
/** The side of a `choice` that its other side puts right. */
const SUPERSEDED = new Set(['sic', 'orig', 'abbr']);
const BLOCKS = new Set([
  ...['p', 'l', 'lg', 'ab', 'div', 'div1', 'div2', 'div3', 'div4', 'div5', 'list', 'item', 'table', 'row', 'cell'],
  ...['front', 'body', 'back', 'group', 'text', 'opener', 'closer', 'salute', 'signed', 'dateline', 'byline'],
  ...['trailer', 'epigraph', 'argument', 'floatingText', 'u', 'sp', 'speaker', 'docAuthor', 'docDate', 'docTitle'],
]);
const BREAKS = new Set(['lb', 'cb', 'gb', 'milestone', 'pb']);
/** Inside these `seg` is a part of a sentence; elsewhere it is a paragraph, as ParlaMint has it. */
const PARAGRAPHS = ['p', 'l', 'ab', 'item', 'cell'];

/** Collects the running text inside `<text>`, block by block and speech by speech, as the elements come. */
export class TeiTextReader {
  readonly blocks: TeiBlock[] = [];
  readonly turns: { readonly who: readonly string[]; written: string }[] = [];
  private pieces: string[] = [];
  private readonly speaking: number[] = [];
  private leftOut = 0;
  private paragraphs = 0;
  private speaker = 0;
  /** Whether white space that follows stands between two tokens of one word. */
  private isJoined = false;

  open(name: string, parent: string | undefined, attribute: Attribute): void {
    if (BREAKS.has(name) && this.leftOut === 0 && attribute('break') !== 'no') this.put(' ');
    if (this.leftOut > 0 || LEFT_OUT.has(name) || (parent === 'choice' && SUPERSEDED.has(name))) {
      this.leftOut += 1;
      return;
    }
    if (this.isBlock(name)) this.endBlock(false);
    if (PARAGRAPHS.includes(name)) this.paragraphs += 1;
    if (name === 'u' || name === 'sp') {
      this.speaking.push(this.turns.length);
      const who = (attribute('who') ?? '').split(/\s+/).filter(Boolean);
      this.turns.push({ who: who.map((id) => id.slice(id.lastIndexOf('#') + 1)), written: '' });
    } else if (name === 'speaker') this.speaker += 1;
    else if (isToken(name) && /^(?:left|both)$/.test(attribute('join') ?? '')) this.dropSpace();
  }

  text(text: string): void {
    if (this.leftOut > 0 || text === '') return;
    if (this.speaker > 0) {
      const turn = this.turns[this.speaking.at(-1) ?? -1];
      if (turn) turn.written += text;
      return;
    }
    const isSpace = text.trim() === '';
    if (this.isJoined && isSpace) return;
    this.isJoined = false;
    this.put(text);
  }

  close(name: string, attribute: Attribute): void {
    if (this.leftOut > 0) {
      this.leftOut -= 1;
      return;
    }
    if (this.isBlock(name)) this.endBlock(name === 'l');
    if (PARAGRAPHS.includes(name)) this.paragraphs -= 1;
    if (name === 'u' || name === 'sp') this.speaking.pop();
    else if (name === 'speaker') this.speaker -= 1;
    else if (isToken(name)) this.isJoined = /^(?:right|both)$/.test(attribute('join') ?? '');
  }

  private isBlock(name: string): boolean {
    return BLOCKS.has(name) || (name === 'seg' && this.paragraphs === 0);
  }

  private put(text: string): void {
    this.pieces.push(text);
  }

  private dropSpace(): void {
    while (this.pieces.at(-1)?.trim() === '') this.pieces.pop();
  }

  private endBlock(isVerse: boolean): void {
    const text = tidy(this.pieces.join(''));
    this.pieces = [];
    this.isJoined = false;
    if (text !== '') this.blocks.push({ text, isVerse, turn: this.speaking.at(-1) });
  }
}

const isToken = (name: string): boolean => name === 'w' || name === 'pc';
