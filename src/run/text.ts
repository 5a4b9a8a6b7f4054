import { sentenceOwners } from '../tally/agreement/sentence-owners.js';
import { createAnalyze } from '../pipeline.js';
import type { Document } from '../model/document.js';
import { UsageError } from '../model/usage-error.js';
import { codePointsIn } from '../report/code-points.js';
import { openInputs } from './inputs.js';
import { theLinguist } from './linguist.js';
import { openProject, type ProjectOptions } from './project.js';
import { regexEngine } from './regex-engine.js';

/** Which document is wanted. */
export interface TextOptions extends ProjectOptions {
  /** Its id, as in `documents.csv`, or its path in the corpus. */
  readonly document: string;
}

/** A stretch of a text in code points, with what is written there. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence as the pipeline reads it. */
export interface ReadSentence extends Stretch {
  /** From 1. */
  readonly number: number;
  /** From 1. */
  readonly paragraph: number;
  readonly voice?: string;
  /** Several actors of a joint statement are joined by `;`. */
  readonly actor?: string;
}

/** A document as the pipeline reads it. */
export interface ReadText {
  readonly document: Omit<Document, 'text'>;
  readonly sentences: readonly ReadSentence[];
  /** What is no part of the text, with the rule that found it. */
  readonly masks: readonly (Stretch & { readonly rule: string })[];
}

/** Shows one document of a corpus as it is read. Throws UsageError when there is no such document, or it could not be read. */
export async function readAs(options: TextOptions): Promise<ReadText> {
  const project = openProject(options);
  const { document, ...known } = await documentNamed(options.document, project);
  const analyze = createAnalyze(project.plan, await theLinguist(), regexEngine);
  const { sentences, passages, masks } = analyze({ ...known, text: document });
  const owners = sentenceOwners(sentences, passages);
  const points = codePointsIn(document);
  const stretch = ({ start, end }: { readonly start: number; readonly end: number }): Stretch => ({
    start: points(start),
    end: points(end),
    text: document.slice(start, end),
  });
  return {
    document: known,
    sentences: sentences.map((sentence, index) => {
      const owner = owners[index];
      return {
        number: index + 1,
        paragraph: sentence.paragraph + 1,
        ...stretch(sentence),
        ...(owner && { voice: owner.voice, actor: owner.speaker.actors.join(';') }),
      };
    }),
    masks: masks.map((mask) => ({ rule: mask.rule, ...stretch(mask) })),
  };
}

async function documentNamed(
  wanted: string,
  project: ReturnType<typeof openProject>,
): Promise<Omit<Document, 'text'> & { readonly document: string }> {
  const name = wanted.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
  const records: string[] = [];
  for await (const { document, outcome } of openInputs(project).read()) {
    if (document && (document.id === name || (document.path === name && document.record === undefined))) {
      const { text, ...known } = document;
      return { ...known, document: text };
    }
    if (outcome.path === name && outcome.record === undefined && document === undefined)
      throw new UsageError(`${name} was ${outcome.status}: ${outcome.reason ?? 'no reason known'}; see hawkdove check`);
    if (document?.path === name) records.push(document.id);
  }
  const [first] = records;
  const hint = first === undefined ? 'name it as in documents.csv' : `it holds several, for example ${first}`;
  throw new UsageError(`there is no document "${wanted}" in ${project.corpus}; ${hint}`);
}
