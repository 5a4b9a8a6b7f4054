import { quoted } from './settings/spelling.js';
import type { Gathered } from './format.js';

/** An author that only the properties of a file name: told, not taken, since whoever typed a speech did not give it. */
export function authorOfFile(author: string, path: string): Gathered {
  const detail = `its properties name ${quoted(author)}, who may only have typed it and is not taken for its author`;
  return { doubt: { code: 'author_of_file', path, detail } };
}
