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
import { tidy } from '../fields.js';
import { isSeparator, type Separator, separatorsIn } from '../nexis-separators.js';

/** Nexis in its older form, as text or Word: articles below `3 of 10 DOCUMENTS`, labels in capitals. */
export const nexis: ExportLayout = {
  id: 'nexis',
  title: 'Nexis',
  mayBe: (text) =>
    /\b\d+ +(?:of|von|de|sur|van|di) +\d+ +DO[CK]UMENT|\bDo[ck]ument +\d+ +(?:von|de|sur) +\d+/i.test(text),
  read: readNexis,
};

function readNexis(text: string, lines: readonly ExportLine[]): ExportReading | undefined {
  const separators = separatorsIn(lines, (at) => isHead(lines, at));
  if (separators.length === 0) return undefined;
  const articles = separators.map(({ place }, i) =>
    articleIn(text, lines, [place, separators[i + 1]?.place ?? lines.length]),
  );
  return { articles, doubts: doubtsAbout(separators, lines) };
}

/** Labels above the text, and below it. German and French as the databases write them. */
const ABOVE =
  labels(`BYLINE AUTOR AUTEUR AUTOR(EN) SECTION RUBRIK RUBRIQUE LENGTH LÄNGE LONGUEUR LONGITUD DATELINE DATUMSZEILE HIGHLIGHT
  HEADLINE ÜBERSCHRIFT TITRE TITEL SOURCE QUELLE ENCART SERIES SERIE BODY TEXT CORPS`);
const BELOW =
  labels(`LOAD-DATE LADEDATUM DATE-CHARGEMENT UPDATE LANGUAGE SPRACHE LANGUE PUBLICATION-TYPE PUBLIKATIONSART TYPE-PUBLICATION
  JOURNAL-CODE ZEITUNGS-CODE CODE-REVUE GRAPHIC GRAFIK GRAPHIQUE SUBJECT ORGANIZATION COMPANY PERSON GEOGRAPHIC COUNTRY CITY STATE TICKER
  INDUSTRY DOCUMENT-TYPE DOC-TYPE TYPE URL CORRECTION CORRECTION-DATE NOTES NOTE DISTRIBUTION PUB-TYPE ACC-NO ISSN COPYRIGHT
  KURS-CODE SPEAKERS DERNIÈRE-MISE-À-JOUR THEME TABLE CHART PHOTO CATEGORY`);
/** Labels whose value is over at the end of the line. */
const SHORT = labels('LENGTH LÄNGE LONGUEUR LONGITUD LOAD-DATE LADEDATUM DATE-CHARGEMENT LANGUAGE SPRACHE LANGUE');
const TITLES = ['HEADLINE', 'ÜBERSCHRIFT', 'TITRE', 'TITEL'];
const TEXT_BEGINS = labels('BODY TEXT CORPS');
/** Labels whose value may run over several paragraphs. */
const LONG = labels('GRAPHIC GRAFIK GRAPHIQUE NOTES NOTE CORRECTION TABLE CHART PHOTO');

function labels(written: string): ReadonlySet<string> {
  return new Set(written.split(/\s+/));
}

const LABEL = /^\s{0,8}(\p{Lu}[\p{Lu}()-]{2,24}):(?:\s|$)/u;

function labelOf(line: ExportLine | undefined): string | undefined {
  const label = LABEL.exec(line?.text ?? '')?.[1];
  return label !== undefined && (ABOVE.has(label) || BELOW.has(label)) ? label : undefined;
}

/** Written blank lines that the head of an article may have. */
const HEAD = 14;

/** Whether the head of an article follows: a date on a line of its own, or a label. */
function isHead(lines: readonly ExportLine[], after: number): boolean {
  let seen = 0;
  for (let at = after; at < lines.length && seen < HEAD; at++) {
    const line = lines[at];
    if (isEmpty(line)) continue;
    seen += 1;
    if (labelOf(line) !== undefined || exportDate(line?.text ?? '') !== undefined) return true;
    // Prose fills its lines; in a head they are short.
    const isProse = (line?.text.trim().length ?? 0) > 70 && (seen === 1 || seen > 3);
    if (isProse || isSeparator(line?.text ?? '')) return false;
  }
  return false;
}

function articleIn(text: string, lines: readonly ExportLine[], [place, end]: readonly [number, number]): Article {
  const head = headIn(lines, place + 1, end);
  const line = lines[place]?.number ?? 1;
  const tail = tailIn(lines, head.body, end);
  const below = valuesIn(lines, tail, end);
  const valueOf = (...names: readonly string[]): string | undefined =>
    names.map((name) => head.values.get(name) ?? below.get(name)).find((value) => value !== undefined);
  return {
    line,
    text: textOf(text, lines, [head.body, tail]),
    fields: fieldsOf([
      ['title', valueOf(...TITLES) ?? head.title, line],
      ['date', head.date, line],
      ['author', authorIn(valueOf('BYLINE', 'AUTOR', 'AUTEUR', 'AUTOR(EN)')), line],
      ['outlet', head.outlet, line],
      ['language', valueOf('LANGUAGE', 'SPRACHE', 'LANGUE'), line],
    ]),
  };
}

/** Stands below the date, and in a page or a Word file as a paragraph of its own. */
const EDITION =
  /^(?:(?:late|early|final|first|second|third|fourth|national|regional|international|main|city|metro|morning|evening|weekend|saturday|sunday|asia|europe|london|us|uk|\d\w{0,3})[\s,/-]{1,3}){1,4}edition(?:$|[\s,-]{1,3}(?:final|late|early|\d{1,2})$)|^(?:gesamt|stadt|haupt|abend|morgen)?ausgabe$|^[ée]dition \p{L}{3,15}$/iu;

interface Head {
  readonly values: ReadonlyMap<string, string>;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  /** Place of the line on which the text begins. */
  readonly body: number;
}

/**
 * Reads outlet, date, title and labels, in whatever order they come: a paragraph before the date is the outlet, the first short
 * one after it the title, and the text begins where neither labels nor short lines with a label below them follow.
 */
function headIn(lines: readonly ExportLine[], start: number, end: number): Head {
  const values = new Map<string, string>();
  const before: Paragraph[] = [];
  let date: string | undefined;
  let title: Paragraph | undefined;
  let isTitleLabelled = false;
  let at = start;
  const head = (body: number): Head => {
    const outlet = before.find(({ isCentred }) => isCentred) ?? (date === undefined ? undefined : before.at(-1));
    const heading = title ?? before.find((paragraph) => paragraph !== outlet && date === undefined);
    // What was taken for a title is all there is.
    const isAll =
      title &&
      !isTitleLabelled &&
      lines.slice(body, end).every((line) => isEmpty(line) || isCopyright(line.text) || labelOf(line));
    if (isAll && title) return { values, outlet: outlet?.text, date, body: title.start };
    return { values, outlet: outlet?.text, date, title: heading?.text, body };
  };
  while (at < end) {
    const line = lines[at];
    if (isEmpty(line)) {
      at += 1;
      continue;
    }
    const label = labelOf(line);
    if (label !== undefined) {
      if (title && ABOVE.has(label)) isTitleLabelled = true;
      const [value, next] = valueAt(lines, at, end, label);
      if (!values.has(label)) values.set(label, value);
      at = next;
      if (TEXT_BEGINS.has(label)) return head(TEXT_BEGINS.has(label) && value !== '' ? at - 1 : at);
      continue;
    }
    const paragraph = paragraphAt(lines, at, end);
    if (isCopyright(line?.text ?? '') && paragraph.count < 5) at = paragraph.end;
    else if (date === undefined && exportDate(line?.text ?? '') !== undefined) {
      date = exportDate(line?.text ?? '');
      at = paragraph.end;
    } else if (date !== undefined && title === undefined && EDITION.test(paragraph.text)) at = paragraph.end;
    else if (date === undefined && before.length < 3 && paragraph.count < 4 && isHeadBelow(lines, paragraph.end, end)) {
      before.push(paragraph);
      at = paragraph.end;
    } else if (
      title === undefined &&
      !TITLES.some((name) => values.has(name)) &&
      paragraph.count < 5 &&
      paragraph.text.length < 300
    ) {
      title = paragraph;
      at = paragraph.end;
    } else if (paragraph.count < 5 && isLabelBelow(lines, paragraph.end, end)) at = paragraph.end;
    else break;
  }
  return head(at);
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Lines. */
  readonly count: number;
  readonly text: string;
  readonly isCentred: boolean;
}

function paragraphAt(lines: readonly ExportLine[], start: number, end: number): Paragraph {
  let at = start;
  while (at < end && !isEmpty(lines[at]) && labelOf(lines[at]) === undefined) at += 1;
  const written = lines.slice(start, at).map((line) => line.text);
  return {
    ...{ start, end: at, count: at - start, text: tidy(written.join(' ')) },
    isCentred: written.every((line) => /^ {8}/.test(line)),
  };
}

/** The value of a label and the place after it: the rest of its line and, but for short ones, of its paragraph. */
function valueAt(
  lines: readonly ExportLine[],
  start: number,
  end: number,
  label: string,
): readonly [value: string, next: number] {
  const first = (lines[start]?.text ?? '').replace(LABEL, '');
  const rest = SHORT.has(label) || TEXT_BEGINS.has(label) ? undefined : paragraphAt(lines, start + 1, end);
  return [tidy(`${first} ${rest?.text ?? ''}`), rest?.end ?? start + 1];
}

/** Whether a date or a label comes within the next paragraphs. */
function isHeadBelow(lines: readonly ExportLine[], start: number, end: number): boolean {
  return paragraphsBelow(lines, start, end, 4).some(
    (place) => ABOVE.has(labelOf(lines[place]) ?? '') || exportDate(lines[place]?.text ?? '') !== undefined,
  );
}

/** Whether a label that stands above a text comes within the next paragraphs. */
function isLabelBelow(lines: readonly ExportLine[], start: number, end: number): boolean {
  return paragraphsBelow(lines, start, end, 3).some((place) => ABOVE.has(labelOf(lines[place]) ?? ''));
}

/** Where the next paragraphs begin. */
function paragraphsBelow(lines: readonly ExportLine[], start: number, end: number, count: number): readonly number[] {
  const places: number[] = [];
  for (let at = start; at < end && places.length < count; at++) {
    if (!isEmpty(lines[at]) && (at === start || isEmpty(lines[at - 1]))) places.push(at);
  }
  return places;
}

/** Where what stands below a text begins: labels and copyright lines up to the end, and captions over several paragraphs. */
function tailIn(lines: readonly ExportLine[], body: number, end: number): number {
  let tail = end;
  for (let at = end; at > body;) {
    while (at > body && isEmpty(lines[at - 1])) at -= 1;
    let start = at;
    while (start > body && !isEmpty(lines[start - 1])) start -= 1;
    if (start === at) break;
    const within = lines.slice(start, at);
    const isTail =
      labelOf(lines[start]) !== undefined ||
      (within.every((line) => isCopyright(line.text) || /^ {8}/.test(line.text)) &&
        within.some((line) => isCopyright(line.text)));
    const label = within.findIndex((line) => SHORT.has(labelOf(line) ?? ''));
    if (isTail) tail = at = start;
    else if (label > 0) {
      tail = start + label;
      break;
    } else {
      const long = tail < end ? captionAbove(lines, body, start) : undefined;
      if (long === undefined) break;
      tail = at = long;
    }
  }
  return tail;
}

/** Place of a label of captions or notes at most three paragraphs above. */
function captionAbove(lines: readonly ExportLine[], body: number, start: number): number | undefined {
  let paragraphs = 0;
  for (let at = start - 1; at > body && paragraphs < 3; at--) {
    if (!isEmpty(lines[at - 1]) || isEmpty(lines[at])) continue;
    paragraphs += 1;
    if (LONG.has(labelOf(lines[at]) ?? '')) return at;
  }
  return undefined;
}

function valuesIn(lines: readonly ExportLine[], start: number, end: number): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (let at = start; at < end;) {
    const label = labelOf(lines[at]);
    const [value, next] = label === undefined ? ['', at + 1] : valueAt(lines, at, end, label);
    if (label !== undefined && !values.has(label)) values.set(label, value);
    at = next;
  }
  return values;
}

/** Totals that differ, and numbers that are missing or come twice. */
function doubtsAbout(separators: readonly Separator[], lines: readonly ExportLine[]): ExportReading['doubts'] {
  const times = new Map<number, number>();
  for (const { total } of separators) times.set(total, (times.get(total) ?? 0) + 1);
  const [[total] = [0]] = [...times].sort(([a, m], [b, n]) => n - m || a - b);
  const doubts = separators.flatMap((separator) =>
    separator.total === total
      ? []
      : [
          {
            line: lines[separator.place]?.number ?? 1,
            detail: `article ${separator.number} says "of ${separator.total}" where the others say "of ${total}"`,
          },
        ],
  );
  const numbers = separators.map(({ number }) => number);
  const missing: number[] = [];
  const found = new Set(numbers);
  for (let number = 1; number <= total && missing.length <= 20; number++) if (!found.has(number)) missing.push(number);
  const first = lines[separators[0]?.place ?? 0]?.number ?? 1;
  if (numbers.length !== total || missing.length > 0) {
    const lacking =
      missing.length === 0 ? '' : `; missing: ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ', …' : ''}`;
    doubts.push({
      line: first,
      detail: `the export speaks of ${total} documents, and ${numbers.length} were found${lacking}`,
    });
  }
  return doubts;
}
