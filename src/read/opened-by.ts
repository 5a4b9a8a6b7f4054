import type { OpenedFormat } from './format.js';

type Open = OpenedFormat['open'];

/** Opens files by a reader that is loaded when the first of them is met: most runs meet none, and start sooner. */
export function openedBy(load: () => Promise<Open>): Open {
  return async function* (source, options) {
    const open = await load();
    yield* open(source, options);
  };
}
