import type { Issue } from '../../model/issue.js';
import { decode, type DecodedText } from '../decode.js';
import type { Source } from '../source.js';

/** Browsers look for a declaration in the first 1,024 bytes; pages with long heads have it later. */
const LOOKED_AT = 8_192;
const DECLARED = /<(?:meta|\?xml)\s[^>]{0,300}?\b(?:charset|encoding)\s?=[\s"']{0,3}([\w.:-]{1,40})/i;

/** The text of a page, as `decode` does it, in the encoding that a `meta` element or an XML declaration names. */
export function decodePage(source: Source): DecodedText | Issue {
  const head = String.fromCharCode(...source.bytes.subarray(0, LOOKED_AT));
  return decode(source, DECLARED.exec(head)?.[1]);
}
