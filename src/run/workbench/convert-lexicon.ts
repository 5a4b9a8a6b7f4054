import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { makeFolder } from '../make-folder.js';
import { UsageError } from '../../model/usage-error.js';
import { decode } from '../../read/decode.js';
import type { Branch, Dictionary, DictionaryFormat, Loss } from '../../read/dictionary.js';
import { dictionaryFormats } from '../../read/dictionaries/index.js';
import { dictionaryOf } from '../../read/dictionary-of-lexicon.js';
import { LEGACY_ENCODINGS } from '../../read/legacy-encoding.js';
import { lexiconYaml } from '../../read/lexicon-of-dictionary.js';
import { readLexicon } from '../../read/settings/lexicon.js';
import { ISSUES } from '../../model/issue.js';

/** What is to be made of which dictionaries; `lexicon` is this program's own format. */
export interface ConversionOptions {
  /** Several become one: a list with its companions, such as negated forms. */
  readonly files: readonly string[];
  /** A format's id, or `lexicon`; when left out, by the first file's name and content. */
  readonly from?: string | undefined;
  /** A format's id, or `lexicon`; when left out, by the name of `out`. */
  readonly to?: string | undefined;
  /** Where the result goes; when left out, nothing is written. */
  readonly out?: string | undefined;
  /** Of files that are neither UTF-8 nor marked. */
  readonly encoding?: string | undefined;
  /** Of a new lexicon; when left out, made of the first file's name. */
  readonly id?: string | undefined;
  /** Replace a file that exists. */
  readonly force?: boolean | undefined;
}

/** A finished conversion. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly categories: number;
  readonly entries: number;
  /** Every term or category that could not be carried over as it was, with its file. */
  readonly losses: readonly (Loss & { readonly path: string })[];
}

const LEXICON = 'lexicon';

/** Every format that dictionaries are read from and written to, by id. */
export const DICTIONARY_FORMATS: ReadonlyMap<string, string> = new Map([
  [LEXICON, 'lexicon of this program (.yaml, .csv)'],
  ...dictionaryFormats.map(
    ({ id, title, extensions }) => [id, `${title} (${extensions.map((one) => `.${one}`).join(', ')})`] as const,
  ),
]);

/**
 * Turns dictionaries of one format into one of another, keeping every entry or naming what is lost. Throws UsageError for a
 * file that cannot be read as what it is said to be, and rather than replace a file without being told to.
 */
export function convertLexicon(options: ConversionOptions): Conversion {
  const { files, out } = options;
  const [first] = files;
  if (first === undefined) throw new UsageError('no dictionary is named');
  if (out !== undefined && existsSync(out) && options.force !== true)
    throw new UsageError(`${out} exists; choose another name, or add --force to replace it`);

  const losses: (Loss & { path: string })[] = [];
  const lose = (path: string, more: readonly Loss[]): void => {
    // A spread of a million losses would overflow the stack.
    for (const loss of more) losses.push({ ...loss, path });
  };
  const read = files.map((path) => readOne(path, options, lose));
  const dictionary = merged(read.map((one) => one.dictionary));
  const to = options.to ?? (out === undefined ? LEXICON : targetOf(out));
  const written =
    to === LEXICON
      ? asLexicon(dictionary, { id: options.id, path: first, from: read[0]?.from ?? '', out })
      : formatNamed(to).write(dictionary);
  lose(first, written.losses);
  if (out !== undefined) {
    makeFolder(dirname(out));
    writeFileSync(out, written.text);
  }
  const { categories, entries } = sizeOf(dictionary.branches);
  return { from: read[0]?.from ?? '', to, text: written.text, categories, entries, losses };
}

function readOne(
  path: string,
  { from, encoding }: ConversionOptions,
  lose: (path: string, losses: readonly Loss[]) => void,
): { readonly dictionary: Dictionary; readonly from: string } {
  const text = textOf(path, encoding, lose);
  const format = from ?? formatFor(path, text);
  if (format === LEXICON) {
    const { losses, ...dictionary } = dictionaryOf(readLexicon(path, text, false));
    lose(path, losses);
    return { dictionary, from: LEXICON };
  }
  const { losses, ...dictionary } = formatNamed(format).read({ path, text });
  lose(path, losses);
  if (dictionary.branches.length === 0) throw new UsageError(noTerms(path, format, losses));
  return { dictionary, from: format };
}

/** How many of the reasons are named. */
const REASONS = 3;

function noTerms(path: string, format: string, losses: readonly Loss[]): string {
  const located = losses.filter(({ line }) => line !== undefined);
  const reasons = located.slice(0, REASONS).map(({ line = 1, detail }) => `\n${path}:${line}: ${detail}`);
  return `${path}: no term was found; is it ${format}?${reasons.join('')}`;
}

function textOf(
  path: string,
  encoding: string | undefined,
  lose: (path: string, losses: readonly Loss[]) => void,
): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`there is no file ${path}`);
  const declared = LEGACY_ENCODINGS.find((known) => known === encoding?.toLowerCase());
  if (encoding !== undefined && declared === undefined)
    throw new UsageError(`unknown encoding "${encoding}"; known are ${LEGACY_ENCODINGS.join(', ')}`);
  const decoded = decode({ path, bytes: readFileSync(path), encoding: declared });
  if ('code' in decoded) throw new UsageError(`${path}: ${decoded.detail}; ${ISSUES[decoded.code].remedy}`);
  if (decoded.text.trim() === '') throw new UsageError(`${path}: the file is empty`);
  lose(path, decoded.issues);
  return decoded.text;
}

/** The format of a file: our own by its keys, else the first of its name's ending that knows its content. */
function formatFor(path: string, text: string): string {
  const extension = extname(path).slice(1).toLowerCase();
  if (/^ya?ml$/.test(extension) && /^id:/m.test(text) && /^(?:entries|categories):/m.test(text)) return LEXICON;
  const format = dictionaryFormats.find((one) => one.extensions.includes(extension) && one.recognises(text));
  if (format) return format.id;
  throw new UsageError(
    `${path}: what kind of dictionary is it? Name it with --from: ${[...DICTIONARY_FORMATS.keys()].join(', ')}`,
  );
}

/** The format that a file's name asks for; tables and texts could be several. */
function targetOf(out: string): string {
  const extension = extname(out).slice(1).toLowerCase();
  if (/^ya?ml$/.test(extension)) return LEXICON;
  const format = dictionaryFormats.find(({ extensions }) => extensions.includes(extension));
  if (format) return format.id;
  throw new UsageError(
    `${out}: no format ends in .${extension}; name one with --to: ${[...DICTIONARY_FORMATS.keys()].join(', ')}`,
  );
}

function formatNamed(id: string): DictionaryFormat {
  const format = dictionaryFormats.find((one) => one.id === id);
  if (format) return format;
  throw new UsageError(`unknown format "${id}"; known are ${[...DICTIONARY_FORMATS.keys()].join(', ')}`);
}

function asLexicon(
  dictionary: Dictionary,
  { id, path, from, out }: { id: string | undefined; path: string; from: string; out: string | undefined },
): { text: string; losses: readonly Loss[] } {
  const name = id ?? basename(out ?? path, extname(out ?? path));
  return lexiconYaml(dictionary, {
    id: name.normalize().replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-'),
    title: dictionary.title ?? name,
    description: `Imported from ${basename(path)}.`,
    source: `${basename(path)}, ${DICTIONARY_FORMATS.get(from) ?? from}; cite its authors here`,
  });
}

/** Several dictionaries as one, under the title of the first; categories of one name stay apart. */
function merged(dictionaries: readonly Dictionary[]): Dictionary {
  const [first, ...others] = dictionaries;
  if (!first || others.length === 0) return first ?? { branches: [] };
  return { ...first, branches: dictionaries.flatMap(({ branches }) => branches) };
}

function sizeOf(branches: readonly Branch[]): { categories: number; entries: number } {
  let size = { categories: 0, entries: 0 };
  for (const { terms, branches: below } of branches) {
    const inner = sizeOf(below);
    size = {
      categories: size.categories + 1 + inner.categories,
      entries: size.entries + terms.length + inner.entries,
    };
  }
  return size;
}
