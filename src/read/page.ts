import { decode } from './decode.js';
import { type Draft, type Rejection, rejection } from './format.js';
import { frontMatter } from './front-matter.js';
import type { Source } from './source.js';

/** Reads a file that is one document: a text, with front matter above it or without. */
export function readPage(source: Source): readonly (Draft | Rejection)[] {
  const { path } = source;
  const decoded = decode(source);
  if ('code' in decoded) return [rejection(decoded)];
  const page = frontMatter(path, decoded.text);
  if ('code' in page) return [{ ...rejection(page), issues: decoded.issues }];
  const { body, line, fields, issues } = page;
  return [{ path, line, text: body, fields, from: 'front_matter', issues: [...decoded.issues, ...issues] }];
}
