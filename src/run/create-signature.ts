import type { Plan } from '../model/plan.js';
import { createOverlay } from '../segment/overlay.js';
import { signatureOf } from './text-signature.js';

/** What a text is compared by; undefined for a text that only the same text copies. */
export type SignatureOf = (text: string) => Uint8Array | undefined;

/** Compares texts without boilerplate: what all pages of a site have in common does not make them alike. */
export function createSignature({
  masks,
  duplicateSimilarity,
}: Pick<Plan, 'masks' | 'duplicateSimilarity'>): SignatureOf {
  if (duplicateSimilarity >= 1000) return () => undefined;
  const overlayOf = createOverlay(masks);
  return (text) => signatureOf(overlayOf(text).view);
}
