import type { Mention, Speaker } from '../../src/model/actor.js';
import type { Category, Entry, Lexicon } from '../../src/model/lexicon.js';
import type { Scope } from '../../src/model/scope.js';
import type { Linguist, Sentence } from '../../src/model/segmentation.js';
import type { Tag } from '../../src/model/tag.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { compileLexicons, type Tagger } from '../../src/tag/lexicons.js';

export type Line = string | (Partial<Entry> & { pattern: string });

export function entry(line: Line): Entry {
  const given = typeof line === 'string' ? { pattern: line } : line;
  return { by: 'phrase', strength: 'strong', except: [], line: 1, ...given };
}

export function category(id: string, lines: readonly Line[], more: Partial<Category> = {}): Category {
  return { id, title: id, description: '', entries: lines.map(entry), except: [], examples: [], children: [], ...more };
}

export function lexicon(root: Category, more: Partial<Lexicon> = {}): Lexicon {
  return { id: root.id, path: `${root.id}.yaml`, source: '', isExclusive: false, isContested: false, root, ...more };
}

/** A lexicon whose leaves are the keys. */
export function lexiconOf(leaves: Record<string, readonly Line[]>, more: Partial<Lexicon> = {}): Lexicon {
  const children = Object.entries(leaves).map(([id, lines]) => category(id, lines));
  return lexicon(category('root', [], { children }), more);
}

export const AUTHOR: Speaker = { actors: ['author'], surface: '', via: 'author' };

interface Circumstances {
  readonly linguist?: Linguist;
  readonly scopes?: (sentence: Sentence) => readonly Scope[];
  readonly mentions?: (sentences: readonly Sentence[]) => readonly Mention[];
  readonly quoted?: { readonly from: string; readonly speaker: Speaker };
}

/** Reads every word as a noun whose lemma is the word: enough where no entry asks. */
const plain: Linguist = ({ tokens }) => tokens.map(({ norm }) => ({ pos: 'NOUN', lemma: norm }));

/** The tags of a text in one voice, or with a second one from some words on. */
export function tagsOf(text: string, lexicons: readonly Lexicon[], circumstances: Circumstances = {}): readonly Tag[] {
  return tagsWith(compileLexicons(lexicons, tokenise), text, circumstances);
}

/** The same with lexicons compiled before. */
export function tagsWith(tagger: Tagger, text: string, circumstances: Circumstances = {}): readonly Tag[] {
  const { sentences } = segment(text);
  const { quoted } = circumstances;
  const from = quoted ? text.indexOf(quoted.from) : text.length;
  return tagger({
    text,
    sentences,
    morphology: circumstances.linguist ?? plain,
    scopesIn: (sentence) => circumstances.scopes?.(sentence) ?? [],
    mentions: circumstances.mentions?.(sentences) ?? [],
    passages: [
      { start: 0, end: from, voice: 'own', speaker: AUTHOR },
      ...(quoted ? [{ start: from, end: text.length, voice: 'quoted' as const, speaker: quoted.speaker }] : []),
    ],
  });
}

/** `category: words` of every tag. */
export function summary(text: string, lexicons: readonly Lexicon[], circumstances?: Circumstances): readonly string[] {
  return tagsOf(text, lexicons, circumstances).map((tag) => `${tag.category}: ${text.slice(tag.start, tag.end)}`);
}
