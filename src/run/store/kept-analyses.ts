import { createHash } from 'node:crypto';
import { turnsIn } from '../../attribute/turns.js';
import type { Document } from '../../model/document.js';
import { hasWeights, type Lexicon } from '../../model/lexicon.js';
import type { Plan } from '../../model/plan.js';
import { createOverlay } from '../../segment/overlay.js';
import { segment } from '../../segment/segment.js';
import { tokenise } from '../../segment/tokenise.js';
import { type CouldMatch, lexiconChanges } from '../../tag/lexicon-changes.js';
import { regexEngine } from '../regex-engine.js';
import { essenceOf } from './essence.js';
import { Store } from './store.js';

/** Where analyses are kept. Plain data: it is copied into threads. */
export interface StorePlace {
  readonly folder: string;
  readonly megabytes: number;
  /** Stands for the program, see `programHash`. */
  readonly program: string;
}

/** What is kept for a document. */
export interface Recollection {
  readonly key: Uint8Array;
  /** Of an earlier run, and what an analysis now would give. */
  readonly digest?: Uint8Array;
  /** What the text is compared with others by, where that was kept: it depends on no lexicon. */
  readonly signature?: Uint8Array;
  /** Whether it should be kept again, under the lexicons of now. */
  readonly isStale: boolean;
}

const HASH_BYTES = 16;
const NO_SIGNATURE = new Uint8Array(0);

/**
 * The digests of earlier runs, by all that shapes them: the document but for its place, the actors, what is left out of texts, the program. With each lie the
 * lexicons that it was made with; under others it is still good when nothing that was changed in them could match in the document.
 */
export class KeptAnalyses {
  readonly #store: Store;
  readonly #context: string;
  readonly #lexicons: readonly Lexicon[];
  readonly #lexiconsHash: Buffer;
  readonly #overlayOf: ReturnType<typeof createOverlay>;
  /** What changed since the lexicons of some hash; undefined where that is not known, or concerns every text. */
  readonly #changes = new Map<string, CouldMatch | undefined>();

  /** Throws when the folder cannot be used. */
  constructor(
    { folder, megabytes, program }: StorePlace,
    { actors, lexicons, masks }: Pick<Plan, 'actors' | 'lexicons' | 'masks'>,
  ) {
    this.#store = new Store(folder, megabytes * 1_000_000);
    this.#context = hashOf([program, actors, lexicons.some(hasWeights), masks ?? 'all']).toString('hex');
    this.#lexicons = essenceOf(lexicons);
    this.#lexiconsHash = hashOf(this.#lexicons);
    this.#overlayOf = createOverlay(masks);
  }

  /** What is kept for a document, whose text has the hash `sha256`. */
  recall(document: Document, sha256: string): Recollection {
    const { date, dateSource, kind, author, outlet, title, language } = document;
    const key = hashOf([this.#context, sha256, date, dateSource, kind, author, outlet, title, language]);
    const value = this.#store.get(key);
    if (!value || value.length < HASH_BYTES) return { key, isStale: true };
    const made = value.subarray(0, HASH_BYTES);
    const begin = HASH_BYTES + 1 + (value[HASH_BYTES] ?? 0);
    const signature = value.subarray(HASH_BYTES + 1, begin);
    const known = { key, ...(signature.length > 0 && { signature }) };
    const digest = value.subarray(begin);
    if (this.#lexiconsHash.equals(made)) return { ...known, digest, isStale: this.#store.isOld(key) };
    return this.#isConcerned(document, Buffer.from(made).toString('hex'))
      ? { ...known, isStale: true }
      : { ...known, digest, isStale: true };
  }

  /** Keeps a digest made with the lexicons of now, and before it the signature, if there is one, with its length in a byte. */
  async keep(key: Uint8Array, digest: Uint8Array, signature: Uint8Array = NO_SIGNATURE): Promise<void> {
    await this.#store.put(key, Buffer.concat([this.#lexiconsHash, Uint8Array.of(signature.length), signature, digest]));
  }

  /** Keeps the lexicons themselves, so that a later run can tell what was changed. Once a run. */
  async keepLexicons(): Promise<void> {
    if (!this.#store.get(this.#lexiconsHash) || this.#store.isOld(this.#lexiconsHash))
      await this.#store.put(this.#lexiconsHash, Buffer.from(JSON.stringify(this.#lexicons)));
  }

  /** To be called now and then by who recalls many, see `Store.refresh`. */
  refresh(): void {
    this.#store.refresh();
  }

  async close(): Promise<void> {
    await this.#store.close();
  }

  #isConcerned(document: Document, made: string): boolean {
    if (!this.#changes.has(made)) this.#changes.set(made, this.#changesSince(made));
    const couldMatch = this.#changes.get(made);
    if (!couldMatch) return true;
    const labels = turnsIn(document).map(({ label }) => label);
    const overlay = this.#overlayOf(document.text, labels);
    return couldMatch(overlay.view, segment(document.text, labels, overlay).sentences);
  }

  #changesSince(made: string): CouldMatch | undefined {
    const value = this.#store.get(Buffer.from(made, 'hex'));
    if (!value) return undefined;
    const before = JSON.parse(Buffer.from(value).toString('utf8')) as readonly Lexicon[];
    return lexiconChanges(before, this.#lexicons, tokenise, regexEngine);
  }
}

const hashOf = (value: unknown): Buffer =>
  createHash('sha256').update(JSON.stringify(value)).digest().subarray(0, HASH_BYTES);
