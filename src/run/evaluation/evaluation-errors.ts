import { actorCell } from '../../report/cells.js';
import { isWithin } from '../../model/lexicon.js';
import { categoriesOf, codeOf, hasHit, TOGETHER, type Setting } from './evaluation-rows.js';
import type { ReadTag } from './tool-readings.js';

/** A sentence on which the tool and a person differ, and why; several rows where several matches bear on it. */
export interface EvaluationError {
  readonly codedBy: string;
  readonly category: string;
  readonly error: 'false hit' | 'miss';
  readonly sentence: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** What matched; blank for a miss where nothing did. */
  readonly match: string;
  readonly leaf: string;
  readonly entry: string;
  readonly fate: string;
  readonly cue: string;
  readonly speaker: string;
  readonly note: string;
  /** What the other lexicons say, when there are any: hit or no hit. */
  readonly against: string;
}

/** False hits with the entries that made them, and misses with what matched and did not count, by coder and category. */
export function errorsIn(setting: Setting): readonly EvaluationError[] {
  const { coded, used, readings } = setting;
  const [only] = coded.coders;
  const coder = coded.coders.length > 1 ? TOGETHER : (only ?? '');
  return categoriesOf(setting).flatMap((category) =>
    used.flatMap((unit): readonly EvaluationError[] => {
      const code = codeOf(setting, unit, coder, category);
      const [reading, other] = readings.get(unit) ?? [];
      if (code === undefined || !reading || hasHit(reading, category) === code) return [];
      const tags = reading.tags.filter((tag) => isWithin(tag.category, category) && (code || tag.fate === 'hit'));
      const notes = [...unit.codings.values()].map((row) => row.note).filter((note) => note !== undefined);
      const row = (tag: ReadTag | undefined): EvaluationError => ({
        ...{ codedBy: coder, category, error: code ? 'miss' : 'false hit' },
        ...{ sentence: unit.id, path: unit.path, line: unit.line, text: reading.text },
        ...{ match: tag?.words ?? '', leaf: tag?.category ?? '', entry: tag?.entry ?? '', fate: tag?.fate ?? '' },
        cue: tag?.cueWords ?? '',
        speaker: reading.speaker ? actorCell(reading.speaker) : '',
        note: notes.join('; '),
        against: other ? (hasHit(other, category) ? 'hit' : 'no hit') : '',
      });
      return tags.length === 0 ? [row(undefined)] : tags.map(row);
    }),
  );
}
