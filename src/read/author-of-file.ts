import { quoted } from './settings/spelling.js';
import type { Gathered } from './format.js';

/** An author as the properties of a file name one, with the doubt that it may be whoever typed it. */
export function authorOfFile(author: string, path: string): Gathered {
  const detail = `its properties name ${quoted(author)}, who may only have typed it`;
  return { value: author, doubt: { code: 'author_of_file', path, detail } };
}
