import type { Theme } from '../input.js';
import { archives } from './archives.js';
import { csv } from './csv.js';
import { dates } from './dates.js';
import { encodings } from './encodings.js';
import { frontMatter } from './front-matter.js';
import { jsonLines } from './json-lines.js';
import { markup } from './markup.js';
import { names } from './names.js';
import { office } from './office.js';
import { sizes } from './sizes.js';
import { unicode } from './unicode.js';

/** Every theme, a folder of the hostile corpus each. */
export const THEMES: readonly Theme[] = [
  archives,
  csv,
  dates,
  encodings,
  frontMatter,
  jsonLines,
  markup,
  names,
  office,
  sizes,
  unicode,
];
