import { exportDate } from '../export-date.js';
import {
  type Article,
  authorIn,
  type ExportLayout,
  type ExportLine,
  type ExportReading,
  fieldsOf,
  isCopyright,
  isEmpty,
  textOf,
} from '../export.js';

/** Factiva, as text or page: each article ends with `Document GRDN000020310624e76o0001x`; with two-letter codes or without. */
export const factiva: ExportLayout = {
  id: 'factiva',
  title: 'Factiva',
  mayBe: (text) => NUMBER.test(text) && NUMBER_ALONE.test(text),
  read: readFactiva,
};

/** A document's number at the end of a line. Found without looking at every line, so that it is asked before the next. */
const NUMBER = /Do[ck]umento?[ \t]+[A-Z\d]{4,14}\d{8}[a-z\d]{6,12}[ \t]*$/im;
const NUMBER_ALONE = new RegExp(`^[ \\t]*(?:AN[ \\t]+)?${NUMBER.source}`, NUMBER.flags);
const END = /^\s*(?:AN\s+)?Do[ck]umento?\s+[A-Z\d]{4,14}\d{8}[a-z\d]{6,12}\s*$/i;
const WORDS = /^\s*\d[\d.,\u00a0\u202f]*\s(?:words|wörter|mots|palabras|parole|woorden|palavras)\s*$/i;
const CODE = /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN|CT|RF|ART|SE|CLM)(?:\s(.*))?$/;
const BYLINE = /^\s*(?:by|von|par|por)\s/i;
/** Two to four words with a capital each: in the last line above the number of words it is a name. */
const NAME = /^\s*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}\s*$/u;
const PAGE = /^\s*Page \d+ of \d+|©\s*\d{4}\s+(?:Factiva|Dow Jones)/i;
const SUMMARY = /^\s*(?:Search Summary|Suchzusammenfassung|Récapitulatif de la recherche)\s*$/i;

function readFactiva(text: string, lines: readonly ExportLine[]): ExportReading | undefined {
  const articles: Article[] = [];
  let start = 0;
  lines.forEach((line, place) => {
    if (!END.test(line.text)) return;
    articles.push(...articlesIn(text, lines, start, place));
    start = place + 1;
  });
  const rest = lines.slice(start);
  const summary = rest.findIndex((line) => SUMMARY.test(line.text));
  const last = summary < 0 ? lines.length : start + summary;
  // An article whose last line is gone is still one.
  if (lines.slice(start, last).some((line) => WORDS.test(line.text) || /^WC\s/.test(line.text)))
    articles.push(...articlesIn(text, lines, start, last));
  return articles.length > 0 ? { articles, doubts: [] } : undefined;
}

/** One article, or several where the lines that end them are gone: each has a line with its number of words. */
function articlesIn(text: string, lines: readonly ExportLine[], start: number, end: number): readonly Article[] {
  let first = start;
  while (first < end && (isEmpty(lines[first]) || PAGE.test(lines[first]?.text ?? ''))) first += 1;
  if (first === end) return [];
  const isCoded = lines.slice(first, end).filter((line) => CODE.test(line.text)).length > 3;
  return [isCoded ? codedArticle(text, lines, first, end) : plainArticle(text, lines, first, end)];
}

function plainArticle(text: string, lines: readonly ExportLine[], start: number, end: number): Article {
  const count = lines.findIndex((line, place) => place >= start && place < end && WORDS.test(line.text));
  const words = count < 0 ? start : count;
  const head = lines.slice(start, words).filter((line) => !isEmpty(line));
  const written = (from: number): readonly number[] => {
    const places: number[] = [];
    for (let at = from; at < end && places.length < 12; at++) if (!isEmpty(lines[at])) places.push(at);
    return places;
  };
  const below = written(words + 1);
  const dated = below.find((place) => exportDate(lines[place]?.text ?? '') !== undefined);
  const outlet = below.find(
    (place) => dated !== undefined && place > dated && !/^\s*\d{1,2}[:.]\d{2}/.test(lines[place]?.text ?? ''),
  );
  const owned = below.find((place) => isCopyright(lines[place]?.text ?? ''));
  const language = owned === undefined ? undefined : below.filter((place) => place < owned).at(-1);
  const [title, ...others] = head;
  const author = others.find((line) => BYLINE.test(line.text)) ?? others.slice(-1).find((line) => NAME.test(line.text));
  const line = lines[start]?.number ?? 1;
  const body = owned !== undefined ? owned + 1 : outlet !== undefined ? outlet + 1 : words + (count < 0 ? 0 : 1);
  return {
    line,
    text: textOf(text, lines, [body, end], (each) => PAGE.test(each)),
    fields: fieldsOf([
      ['title', title?.text, line],
      ['date', dated === undefined ? undefined : exportDate(lines[dated]?.text ?? ''), line],
      ['author', authorIn(author?.text), line],
      ['outlet', outlet === undefined ? undefined : lines[outlet]?.text, line],
      ['language', language !== undefined && language !== outlet ? languageIn(lines[language]?.text) : undefined, line],
    ]),
  };
}

const LANGUAGES =
  /^\s*(?:English|Englisch|Anglais|German|Deutsch|Allemand|French|Französisch|Français|Spanish|Español|Russian|Turkish|Arabic|Italian|Portuguese)\s*$/i;

const languageIn = (line = ''): string | undefined =>
  LANGUAGES.test(line) ? line.replace(/^(?:Englisch|Anglais)$/i, 'English') : undefined;

function codedArticle(text: string, lines: readonly ExportLine[], start: number, end: number): Article {
  const values = new Map<string, string>();
  const texts: string[] = [];
  let at = start;
  while (at < end) {
    const found = CODE.exec(lines[at]?.text ?? '');
    let next = at + 1;
    while (next < end && !CODE.test(lines[next]?.text ?? '')) next += 1;
    const [, code = '', first = ''] = found ?? [];
    const rest = textOf(text, lines, [found ? at + 1 : at, next], (line) => PAGE.test(line));
    if (code === 'LP' || code === 'TD')
      texts.push([first.trimStart(), rest].filter((part) => part.trim() !== '').join('\n'));
    else if (!values.has(code)) values.set(code, `${first} ${rest}`);
    at = next;
  }
  const line = lines[start]?.number ?? 1;
  return {
    line,
    text: texts.filter((part) => part !== '').join('\n\n'),
    fields: fieldsOf([
      ['title', values.get('HD'), line],
      ['date', values.has('PD') ? (exportDate(values.get('PD') ?? '') ?? values.get('PD')) : undefined, line],
      ['author', authorIn(values.get('BY')?.trim()), line],
      ['outlet', values.get('SN'), line],
      ['language', values.get('LA'), line],
    ]),
  };
}
