import { list } from './lists.js';
import { optional, record, required } from './record.js';
import { quoted } from './spelling.js';
import { line, text } from './texts.js';
import { readYaml } from './written.js';

/** A folder of lexicons that is shared: who made it, which state it is in, how to cite it. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly authors: readonly string[];
  readonly citation: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  readonly url?: string;
  readonly description: string;
}

const DOI = /^10\.\d{4,9}\/\S+$/;

/** The file `pack.yaml` in a folder of lexicons. */
export const packShape = record({
  name: required(line(), 'What the pack is called in tables and citations.'),
  version: required(
    line(),
    'Raised with every change that is shared, so that two people know whether they have the same.',
  ),
  licence: required(line(), 'On what terms others may use it, best as an SPDX identifier: CC-BY-4.0.'),
  authors: required(list(line()), 'Who made it, in the order of the citation.'),
  citation: required(text(), 'The sentence to print in a list of references.'),
  doi: optional(
    line((given) => (DOI.test(given) ? undefined : `${quoted(given)} is no DOI; write it as 10.1234/abcd`)),
    'Its DOI, beginning with 10.',
  ),
  url: optional(
    line((given) =>
      /^https?:\/\/\S+$/.test(given) ? undefined : `${quoted(given)} is no address; begin with https://`,
    ),
    'Where it is found.',
  ),
  description: required(text(), 'What the lexicons are for, and what they were made from.'),
});

/** Reads `pack.yaml`. Throws a `UsageError` that lists all that is wrong. */
export function parsePack(path: string, text: string): Pack {
  const { root, problems } = readYaml(path, text);
  if (!root)
    problems.add({ line: 1 }, 'the pack is empty; write name, version, licence, authors, citation and description');
  const pack = root && packShape.read(root, problems);
  problems.throwIfAny();
  return pack ?? problems.throw();
}
