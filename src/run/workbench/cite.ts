import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../model/usage-error.js';
import { readCitationFile } from '../../read/citation-file.js';
import { bibtex, citationText, type Citation } from '../../report/citations.js';
import { finishedRun } from '../finished-run.js';
import { lexiconsAt } from '../lexicon-place.js';
import { LANGUAGE_MODEL, PACKAGE_ROOT, VERSION } from '../package-root.js';
import { lexiconPlace, type ProjectOptions } from '../project.js';
import type { RunReport } from '../run-report.js';
import { readSetting } from '../setting-text.js';

/** How citations may be written. */
export const CITATION_FORMATS = ['text', 'bibtex', 'json'] as const;

/** What is to be cited: a finished run, or what would be used here; and how. */
export interface CiteOptions extends Pick<ProjectOptions, 'corpus' | 'config' | 'lexicons'> {
  /** Folder of results; its `run.json` says what was used. */
  readonly out?: string | undefined;
  /** One of `CITATION_FORMATS`; `text` when left out. */
  readonly format?: string | undefined;
}

/** What a run was made with, as far as it is cited. */
type Used = Pick<RunReport, (typeof USED)[number]> & Partial<Pick<RunReport, 'pack' | 'inputs_sha256' | 'analysed'>>;

const USED = ['version', 'lexicons_sha256', 'lexicon_sources', 'language_model'] as const;

/**
 * How to cite hawkdove, the lexicons and the language model: of a finished run in the versions and states that it used, else of
 * what a run here would use. Throws UsageError for wrong use, and for a folder of results that does not say what was used.
 */
export function cite(options: CiteOptions): string {
  const format = CITATION_FORMATS.find((known) => known === (options.format ?? 'text'));
  if (format === undefined)
    throw new UsageError(`unknown format "${options.format ?? ''}"; allowed are ${CITATION_FORMATS.join(', ')}`);
  const used: Used = options.out === undefined ? usedHere(options) : finishedRun(options.out, USED);
  const citations = citationsOf(used);
  if (format === 'bibtex') return bibtex(citations);
  const { inputs_sha256, analysed } = used;
  if (format === 'text') {
    const data =
      inputs_sha256 === undefined ? '' : `\ncorpus: ${analysed ?? 0} documents analysed\n  sha256 ${inputs_sha256}\n`;
    return citationText(citations) + data;
  }
  return `${JSON.stringify({ schema: 1, citations, inputs_sha256, analysed }, undefined, 2)}\n`;
}

function usedHere(options: CiteOptions): Used {
  const { lexicons, pack, sha256 } = lexiconsAt(lexiconPlace(options), readSetting);
  return {
    version: VERSION,
    ...(pack && { pack }),
    lexicons_sha256: sha256,
    lexicon_sources: lexicons.map(({ id, source }) => ({ id, source })),
    language_model: LANGUAGE_MODEL,
  };
}

function citationsOf({
  version,
  pack,
  lexicons_sha256: sha256,
  lexicon_sources: sources,
  language_model: models,
}: Used): readonly Citation[] {
  const tool = readCitationFile(readFileSync(join(PACKAGE_ROOT, 'CITATION.cff'), 'utf8'));
  return [
    { kind: 'tool', name: 'hawkdove', ...tool, version },
    ...(pack
      ? [{ kind: 'lexicons' as const, title: `${pack.name}: lexicons`, ...pack, sha256 }]
      : sources.map(({ id, source }): Citation => ({
          ...{ kind: 'lexicons', name: id, title: `Lexicon ${id}`, authors: [], sha256 },
          citation: source === '' ? 'its file does not say where it comes from; cite its authors' : source,
        }))),
    ...models.map(({ name, version: state }): Citation => ({
      ...{ kind: 'language model', name, title: name, version: state },
      ...{ authors: ['Sanjaya Kumar Saxena'], licence: 'MIT', url: 'https://winkjs.org/' },
    })),
  ];
}
