import type { Linguist } from '../model/segmentation.js';
import { createLinguist } from '../segment/linguist.js';

let loading: Promise<Linguist> | undefined;

/** The process's one linguist; the language model is loaded when it is first asked for (a second instance misbehaves). */
export function theLinguist(): Promise<Linguist> {
  loading ??= import('wink-eng-lite-web-model').then((model) => createLinguist(model.default));
  return loading;
}
