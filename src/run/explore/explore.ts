import { basename } from 'node:path';
import { UsageError } from '../../model/usage-error.js';
import { CONFIG_FILE, outputFolder } from '../project.js';
import { CorpusTexts } from './corpus-texts.js';
import { readExploredRun } from './explored-run.js';
import { ExplorerServer } from './explorer-server.js';
import { Marks, marksBeside } from './marks.js';
import { placesOf } from './places.js';
import { TableFiles } from './tag-rows.js';

/** What is explored, and where the page is served. */
export interface ExploreOptions {
  /** Folder of a finished run; when left out, the one that `run` would write from the current folder. */
  readonly results?: string | undefined;
  /** Where the texts are; that of the run when left out. */
  readonly corpus?: string | undefined;
  /** Configuration that the texts are read with; that of the run when left out. */
  readonly config?: string | undefined;
  /** File of marks; beside the results when left out. */
  readonly marks?: string | undefined;
  /** Port on this machine; a free one when left out. */
  readonly port?: number | undefined;
}

/** A page that is being served. */
export interface Exploration {
  /** What to open: with the key to the page. */
  readonly address: string;
  readonly documents: number;
  readonly tags: number;
  /** Where marks go. */
  readonly marks: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the results of a finished run as a page to look through, to this machine only: rates over time by actor, side, voice, category,
 * outlet and period, the sentences behind each, and each in its document. Reads the results and the corpus and writes marks only.
 * Throws UsageError when there are no results, for a taken port, and for a file of marks that is something else.
 */
export async function explore(options: ExploreOptions): Promise<Exploration> {
  const { port = 0 } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`port is a number up to 65535, not ${port}`);
  const folder = outputFolder({ out: options.results, config: options.config });
  const run = readExploredRun(folder);
  const config = options.config ?? run.report.settings.find(({ path }) => basename(path) === CONFIG_FILE)?.path;
  const corpus = options.corpus ?? run.report.corpus;
  const texts = new CorpusTexts({ corpus, config, lexicons: run.report.lexicons });
  const marks = new Marks(options.marks ?? marksBeside(folder), corpus);
  const files = new TableFiles(run);
  const server = new ExplorerServer(placesOf({ run, files, marks, texts }));
  const address = await server.listen(port);
  return {
    address,
    documents: run.report.analysed,
    tags: run.tags.said.length,
    marks: marks.path,
    close: async () => {
      await server.close();
      files.close();
    },
  };
}
