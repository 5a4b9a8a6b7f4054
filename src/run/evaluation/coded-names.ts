import { ANONYMOUS, UNATTRIBUTED } from '../../model/actor.js';
import { foldName } from '../../mention/fold.js';
import type { CompiledRegistry } from '../../mention/registry.js';
import { Problems } from '../../read/settings/problems.js';
import { nearest, quoted } from '../../read/settings/spelling.js';
import { flat, type CodedUnit, type CodedUnits } from './coded-units.js';
import type { NamedActor } from './named-actor.js';
import type { Reading } from './tool-readings.js';

/** What a person writes whose words are the author's own. */
export const OWN: ReadonlySet<string> = new Set(['author', 'own']);
/** What a person writes where there is nobody to name. */
export const NOBODY: ReadonlySet<string> = new Set(['none', 'nobody', 'unknown', UNATTRIBUTED, ANONYMOUS]);

interface Known {
  readonly registry: CompiledRegistry;
  readonly named: NamedActor;
  readonly readings: ReadonlyMap<CodedUnit, readonly Reading[]>;
}

/**
 * Throws UsageError for every cell under `speaker` or `target` that names nobody: no actor of the registry, no name in the text, no
 * author of it. Else a slip of the pen would count against the tool. Of a table without a corpus, where names may come from anywhere,
 * only near misses are refused. `name:` before a name says that it is meant.
 */
export function refuseUnknownNames({ units, sheets, isDrawn }: CodedUnits, known: Known): void {
  const unitOf = new Map(units.flatMap((unit) => [...unit.codings.values()].map((row) => [row, unit] as const)));
  const words = [...known.registry.actors.values()].flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
  for (const { path, rows } of sheets) {
    const problems = new Problems(path);
    for (const row of rows) {
      const unit = unitOf.get(row);
      const [reading] = (unit && known.readings.get(unit)) ?? [];
      if (!reading) continue;
      for (const column of ['speaker', 'target'] as const) {
        for (const part of partsOf(row[column] ?? '')) {
          if (isKnown(part, reading, known)) continue;
          const near = nearest(part, words);
          if (near === undefined && !isDrawn) continue;
          const hint = near === undefined ? '' : ` did you mean "${near}"?`;
          problems.add(
            row,
            `${column} is ${quoted(part)}, whom neither actors.yaml nor the text knows;${hint}${hint === '' ? ' write' : ' Write'} an id, a name, author or none, and name:${part} for somebody else`,
          );
        }
      }
    }
    problems.throwIfAny();
  }
}

/** Several names in a cell are joined by `;`. */
const partsOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function isKnown(part: string, { date, speaker, tags, around }: Reading, { named }: Known): boolean {
  const lower = part.toLowerCase();
  if (OWN.has(lower) || NOBODY.has(lower) || part.startsWith('name:')) return true;
  if (named(part, date) !== undefined) return true;
  if ([speaker, ...tags.map(({ target }) => target)].some((one) => one?.actors.includes(part))) return true;
  return around.some((text) => holds(foldName(flat(text)), foldName(flat(part))));
}

/** Whether words stand in a text, and not only inside longer ones. */
function holds(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

const isLetter = (one: string | undefined): boolean => one !== undefined && /[\p{L}\p{N}]/u.test(one);
