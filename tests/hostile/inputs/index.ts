import type { Theme } from '../input.js';
import { archives } from './archives.js';
import { csv } from './csv.js';
import { dates } from './dates.js';
import { encodings } from './encodings.js';
import { exports } from './exports.js';
import { frontMatter } from './front-matter.js';
import { jsonLines } from './json-lines.js';
import { mail } from './mail.js';
import { markup } from './markup.js';
import { names } from './names.js';
import { office } from './office.js';
import { sizes } from './sizes.js';
import { tei } from './tei.js';
import { unicode } from './unicode.js';
import { webArchives } from './web-archives.js';

/** Every theme, a folder of the hostile corpus each. */
export const THEMES: readonly Theme[] = [
  archives,
  csv,
  dates,
  encodings,
  exports,
  frontMatter,
  jsonLines,
  mail,
  markup,
  names,
  office,
  sizes,
  tei,
  unicode,
  webArchives,
];
