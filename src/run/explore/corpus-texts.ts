import { UsageError } from '../../model/usage-error.js';
import { openCorpus, type Corpus } from '../corpus.js';
import type { FoundFile } from '../corpus-files.js';
import { openProject, type Project } from '../project.js';
import { readFound } from '../read-file.js';
import { inputsIn } from '../read-inputs.js';
import type { ExploredDocument } from './explored-run.js';

/** A text as it was when the run read it, or why it cannot be shown. */
export type FoundText = { readonly text: string } | { readonly missing: string };

/** What a corpus is read with. */
export interface CorpusPlace {
  readonly corpus: string;
  readonly config?: string | undefined;
  readonly lexicons?: string | undefined;
}

/** The texts of a corpus, found again by the documents of a run. Nothing but what a run would read is ever opened. */
export class CorpusTexts {
  readonly project: Project | undefined;
  /** Why no text can be shown. */
  readonly #fault: string | undefined;
  #corpus: Corpus | undefined;
  #files: ReadonlyMap<string, FoundFile> | undefined;

  constructor(place: CorpusPlace) {
    try {
      this.project = openProject(place);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#fault = error.message;
    }
  }

  /** Reads a document anew. A text other than the one that was analysed is not given: the offsets of its tags are those of the old one. */
  async find({ id, path, sha256 }: ExploredDocument): Promise<FoundText> {
    const { project } = this;
    if (!project) return { missing: `the corpus cannot be read: ${this.#fault ?? ''}` };
    try {
      this.#corpus ??= openCorpus(project);
      this.#files ??= new Map(Array.from(this.#corpus.files(), (file) => [file.path, file]));
      const file = this.#files.get(path);
      if (!file) return { missing: `${path} is not in ${project.corpus} any more` };
      const { options, encoding } = this.#corpus;
      let isThere = false;
      for await (const { document, outcome } of inputsIn(readFound(file), options, encoding)) {
        if (document?.id !== id) continue;
        if (outcome.sha256 === sha256) return { text: document.text };
        isThere = true;
      }
      return {
        missing: isThere
          ? 'the text has changed since the run, or is read with other settings; run `hawkdove run` again, or name the configuration of the run with --config'
          : `${id} is not in ${project.corpus} as it is read now; run \`hawkdove run\` again, or name the configuration of the run with --config`,
      };
    } catch (error) {
      if (error instanceof UsageError) return { missing: error.message };
      throw error;
    }
  }
}
