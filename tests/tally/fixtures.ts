import type { Speaker } from '../../src/model/actor.js';
import type { Passage, Voice } from '../../src/model/attribution.js';
import type { Document } from '../../src/model/document.js';
import type { Category, Lexicon } from '../../src/model/lexicon.js';
import type { Analysis, Counts, Measurement } from '../../src/model/measurement.js';
import type { Plan } from '../../src/model/plan.js';
import type { Sentence } from '../../src/model/segmentation.js';
import type { Tag } from '../../src/model/tag.js';

/** Sentences end after `.`; words stand between spaces, and count when they hold a letter or digit. */
function sentencesIn(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^.\s][^.]*\.?/gu)].map((sentence, index) => {
    const words = [...sentence[0].matchAll(/[^\s.]+/gu)].map((word, first) => ({
      start: sentence.index + word.index,
      end: sentence.index + word.index + word[0].length,
      norm: word[0].toLowerCase(),
      isCounted: /[\p{L}\p{N}]/u.test(word[0]),
      first,
      last: first + 1,
    }));
    const tokens = words.map(({ start, end, norm, isCounted }) => ({
      ...{ start, end, norm },
      kind: isCounted ? ('word' as const) : ('punctuation' as const),
    }));
    const wordCount = words.filter(({ isCounted }) => isCounted).length;
    return {
      start: sentence.index,
      end: sentence.index + sentence[0].length,
      index,
      paragraph: 0,
      tokens,
      words,
      wordCount,
    };
  });
}

export function speaker(...actors: readonly string[]): Speaker {
  return { actors, surface: '', via: 'name' };
}

/** A text whose passages are written one after the other, and what they become. */
export function passagesOf(...parts: readonly (readonly [voice: Voice, who: Speaker, text: string])[]) {
  let text = '';
  const passages: Passage[] = parts.map(([voice, who, part]) => {
    const start = text.length;
    text += part;
    return { voice, speaker: who, start, end: text.length };
  });
  return { text, passages, sentences: sentencesIn(text) };
}

export function documentOf(id: string, more: Partial<Document> = {}): Document {
  return { id, path: id, text: '', kind: 'statement', author: 'doran', ...more };
}

export function tagOf(category: string, start: number, end: number, more: Partial<Tag> = {}): Tag {
  return {
    ...{ category, start, end, entry: 'entry', strength: 'strong', sentence: 0, fate: 'hit', voice: 'own' },
    speaker: speaker('doran'),
    ...more,
  };
}

export function categoryOf(id: string, ...children: readonly Category[]): Category {
  return { id, title: id, description: '', entries: [], except: [], examples: [], children };
}

export function lexiconOf(root: Category, more: Partial<Lexicon> = {}): Lexicon {
  return { id: root.id, path: `${root.id}.yaml`, source: '', isExclusive: false, isContested: false, root, ...more };
}

export const MILITARISTIC = lexiconOf(
  categoryOf('militaristic', categoryOf('militaristic.threat'), categoryOf('militaristic.praise')),
);
export const PEACEFUL = lexiconOf(categoryOf('peaceful'));

export function planOf(more: Partial<Plan> = {}): Plan {
  return {
    ...{ lexicons: [MILITARISTIC, PEACEFUL], actors: [], events: [], period: 'month', duplicates: 'once' },
    ...{ duplicatesWithin: 'all', duplicateSimilarity: 800 },
    ...{ minimum: { documents: 0, words: 0, hits: 0 }, cluster: 'document' },
    tone: { positive: 'peaceful', negative: 'militaristic' },
    ...more,
  };
}

export function countsFor(hits: number, more: Partial<Counts> = {}): Counts {
  return { hits, hedged: 0, negated: 0, mentioned: 0, excluded: 0, hitSentences: hits, ...more };
}

/** `counts` are `[category, hits]`, or with all counts; one entry made all hits of a category. */
export function measurementOf(
  actor: string,
  voice: Voice,
  words: number,
  counts: readonly (readonly [string, number | Counts])[] = [],
): Omit<Measurement, 'document'> {
  return {
    ...{ actor, voice, words, sentences: Math.ceil(words / 10) },
    counts: new Map(
      counts.map(([category, count]) => [category, typeof count === 'number' ? countsFor(count) : count]),
    ),
    entries: counts.flatMap(([category, count]) => {
      const hits = typeof count === 'number' ? count : count.hits;
      return hits === 0 ? [] : [{ category, leaf: category, entry: 'entry', hits }];
    }),
  };
}

export function analysisOf(
  document: Document,
  measurements: readonly Omit<Measurement, 'document'>[],
  tags: readonly Tag[] = [],
): Analysis {
  return {
    ...{ document, tags, attributions: [], passages: [], sentences: [], cuts: [], masks: [] },
    measurements: measurements.map((each) => ({ document: document.id, ...each })),
  };
}
