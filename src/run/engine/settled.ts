import type { Digest } from '../../model/digest.js';
import type { Issue } from '../../model/issue.js';
import { digestFrom } from './digest-bytes.js';
import type { Digested } from './digested.js';

/** An input whose fate is known. */
export interface Settled extends Pick<Digested, 'outcome' | 'issues' | 'document'> {
  /** Id of the first document with the same text, its own for a new text. */
  readonly first?: string;
  /** Only of a document that counts. */
  readonly digest?: Digest;
}

/** Settles what becomes of an input once it is known whether it is a copy: a copy needs no analysis, so that a failed one does not matter. */
export function settled(input: Digested & { readonly first?: string }): Settled {
  const { outcome, issues, document, failure, first } = input;
  const known = { ...(document && { document }), ...(first !== undefined && { first }) };
  const digest = input.here ?? (input.digest && digestFrom(input.digest));
  if (outcome.status === 'duplicate' && digest)
    return { ...known, outcome: { ...outcome, words: digest.words }, issues };
  if (outcome.status !== 'analysed') return { ...known, outcome, issues };
  if (failure) {
    return {
      ...known,
      outcome: { ...outcome, status: 'rejected', reason: failure.code },
      issues: [...issues, failure],
    };
  }
  if (!digest) throw new Error(`${outcome.path} was neither analysed nor rejected`);
  const place = { path: outcome.path, ...(outcome.record !== undefined && { record: outcome.record }) };
  const cuts = digest.cuts.map(({ start, end }): Issue => ({
    ...{ code: 'long_token', ...place },
    detail: `${end - start} characters at offset ${start}`,
  }));
  return {
    ...known,
    digest,
    outcome: { ...outcome, words: digest.words, sentences: digest.sentences, masked: digest.masked },
    issues: [...issues, ...cuts],
  };
}
