import type { Speaker } from '../../model/actor.js';
import type { Voice } from '../../model/attribution.js';
import { isCalendarDate } from '../../model/date.js';
import type { Document } from '../../model/document.js';
import type { Analysis, Analyze } from '../../model/measurement.js';
import type { Tag } from '../../model/tag.js';
import { codePointsIn } from '../../report/code-points.js';
import { sentenceOwners } from '../../tally/agreement/sentence-owners.js';
import { flat, type CodedUnit } from './coded-units.js';
import { openInputs } from '../inputs.js';
import type { Project } from '../project.js';

/** A match in a coded sentence, with the words that matched and those that decided its fate. */
export interface ReadTag extends Tag {
  readonly words: string;
  readonly cueWords: string;
}

/** What the tool makes of a coded sentence. */
export interface Reading {
  readonly tags: readonly ReadTag[];
  /** Whose words most of it is. */
  readonly speaker?: Speaker;
  readonly voice?: Voice;
  readonly date?: string;
  readonly text: string;
  /** Where a name may stand that a person wrote down: the whole document, its author and its outlet. */
  readonly around: readonly string[];
}

/** The readings of every tool by unit, in the order of the tools; and why a unit has none. */
export interface Readings {
  readonly readings: ReadonlyMap<CodedUnit, readonly Reading[]>;
  readonly leftOut: ReadonlyMap<CodedUnit, LeftOut>;
}

/** Why a coded sentence is not used. */
export type LeftOut = 'document is not in the corpus' | 'text has changed';

/** Reads the sentences of a corpus that were coded. What is no longer there as it was drawn is left out, and said. */
export async function readingsInCorpus(
  units: readonly CodedUnit[],
  project: Project,
  tools: readonly Analyze[],
): Promise<Readings> {
  const wanted = new Map<string, CodedUnit[]>();
  for (const unit of units) {
    const id = unit.place?.document ?? '';
    const others = wanted.get(id);
    if (others) others.push(unit);
    else wanted.set(id, [unit]);
  }
  const readings = new Map<CodedUnit, readonly Reading[]>();
  const leftOut = new Map<CodedUnit, LeftOut>(units.map((unit) => [unit, 'document is not in the corpus']));
  for await (const { outcome, document } of openInputs(project).read()) {
    const coded = document && outcome.status === 'analysed' ? wanted.get(document.id) : undefined;
    if (!document || !coded) continue;
    const sentences = tools.map((analyze) => sentencesOf(analyze(document)));
    for (const unit of coded) {
      const found = sentences.map((ofTool) => ofTool.get(`${unit.place?.start ?? ''}-${unit.place?.end ?? ''}`));
      const read = found.filter((reading) => reading !== undefined);
      const isSame = unit.text === undefined || read.every(({ text }) => flat(text) === flat(unit.text ?? ''));
      if (read.length < tools.length || !isSame) {
        leftOut.set(unit, 'text has changed');
        continue;
      }
      leftOut.delete(unit);
      readings.set(unit, read);
    }
  }
  return { readings, leftOut };
}

/** By place in code points. */
function sentencesOf(analysis: Analysis): ReadonlyMap<string, Reading> {
  const { document, sentences, tags, passages } = analysis;
  const codePoint = codePointsIn(document.text);
  const owners = sentenceOwners(sentences, passages);
  const around = aroundIn(document);
  const bySentence = new Map<number, Tag[]>();
  for (const tag of tags) {
    const others = bySentence.get(tag.sentence);
    if (others) others.push(tag);
    else bySentence.set(tag.sentence, [tag]);
  }
  return new Map(
    sentences.map(({ start, end, index }) => {
      const owner = owners[index];
      const reading: Reading = {
        tags: (bySentence.get(index) ?? []).map((tag) => withWords(tag, document)),
        text: document.text.slice(start, end),
        around,
        ...(owner && { speaker: owner.speaker, voice: owner.voice }),
        ...(document.date !== undefined && { date: document.date }),
      };
      return [`${codePoint(start)}-${codePoint(end)}`, reading];
    }),
  );
}

const aroundIn = ({ text, author = '', outlet = '' }: Document): readonly string[] => [author, outlet, text];

const withWords = (tag: Tag, { text }: Document): ReadTag => ({
  ...tag,
  words: text.slice(tag.start, tag.end),
  cueWords: tag.cue ? text.slice(tag.cue.start, tag.cue.end) : '',
});

/** Reads coded texts without a corpus: each is a document of its own, with the date and author of its row. */
export function readingsOfTexts(units: readonly CodedUnit[], tools: readonly Analyze[]): Readings {
  const readings = new Map<CodedUnit, readonly Reading[]>();
  for (const unit of units) {
    const [row] = unit.codings.values();
    const document: Document = {
      ...{ id: unit.id, path: unit.path, text: unit.text ?? '', kind: 'document' },
      ...(row?.date !== undefined && isCalendarDate(row.date) && { date: row.date }),
      ...(row?.author !== undefined && { author: row.author }),
    };
    readings.set(
      unit,
      tools.map((analyze) => wholeText(analyze(document))),
    );
  }
  return { readings, leftOut: new Map() };
}

function wholeText(analysis: Analysis): Reading {
  const { document, sentences, tags, passages } = analysis;
  // One sentence over the whole text, so that its owner has most of all words.
  const words = sentences.flatMap((sentence) => sentence.words);
  const [owner] = sentenceOwners([{ words }], passages);
  return {
    tags: tags.map((tag) => withWords(tag, document)),
    text: document.text,
    around: aroundIn(document),
    ...(owner && { speaker: owner.speaker, voice: owner.voice }),
    ...(document.date !== undefined && { date: document.date }),
  };
}
