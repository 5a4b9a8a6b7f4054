import { statSync } from 'node:fs';
import { nodesOf, type Lexicon } from '../../model/lexicon.js';
import { UsageError } from '../../model/usage-error.js';
import type { Pack } from '../../read/settings/pack.js';
import { lexiconsAt } from '../lexicon-place.js';
import { refuseClashes } from '../lexicons-together.js';
import { readSetting } from '../setting-text.js';

/** A folder of lexicons, ready to be shared or not. */
export interface PackReport {
  readonly folder: string;
  readonly pack?: Pack;
  /** As `lexicons_sha256` of `run.json`. */
  readonly sha256: string;
  readonly lexicons: readonly {
    readonly id: string;
    readonly categories: number;
    readonly entries: number;
    readonly examples: number;
  }[];
  /** What must be there before the folder can be shared; empty when it can. */
  readonly missing: readonly string[];
  /** What would make it better. */
  readonly advice: readonly string[];
}

/** Reads a folder of lexicons as the pack that it is to be. Throws UsageError for a faulty lexicon or `pack.yaml`. */
export function examinePack(folder: string): PackReport {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`there is no folder ${folder}; a pack is a folder of lexicons with a pack.yaml`);
  const { lexicons, pack, sha256 } = lexiconsAt(folder, readSetting);
  refuseClashes(lexicons);
  return {
    ...{ folder, sha256 },
    ...(pack && { pack }),
    lexicons: lexicons.map(sizeOf),
    missing: [
      ...(pack ? [] : ['pack.yaml with name, version, licence, authors, citation and description']),
      ...lexicons
        .filter(({ source }) => source === '')
        .map(({ id }) => `the source of ${id}: a table has none, a .yaml has`),
    ],
    advice: [
      ...(pack && pack.doi === undefined && pack.url === undefined
        ? ['a doi or url, where others find this version']
        : []),
      ...lexicons
        .filter((lexicon) => sizeOf(lexicon).examples === 0)
        .map(({ id }) => `examples in ${id}, so that others see what it must and must not tag`),
    ],
  };
}

function sizeOf({ id, root }: Lexicon): PackReport['lexicons'][number] {
  const nodes = nodesOf(root);
  const sum = (count: (node: (typeof nodes)[number]) => number): number =>
    nodes.reduce((all, node) => all + count(node), 0);
  return {
    id,
    categories: nodes.filter(({ children }) => children.length === 0).length,
    entries: sum(({ entries }) => entries.length),
    examples: sum(({ examples }) => examples.length),
  };
}
