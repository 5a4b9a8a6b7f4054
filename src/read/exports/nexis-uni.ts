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

/** Nexis Uni and Nexis Advance, mostly Word or RTF: title, outlet, date, copyright line, labels, `Body`, and `End of Document`. */
export const nexisUni: ExportLayout = {
  id: 'nexis-uni',
  title: 'Nexis Uni',
  mayBe: (text) => DOCUMENT.test(text) && END_ALONE.test(text),
  read: readNexisUni,
};

/** The word that ends each of those lines. Found without looking at every line, so that it is asked before the next. */
const DOCUMENT = /Do[ck]ument[os]?[ \t]*$/im;
const END_ALONE = /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)[ \t]*$/im;
const END = /^\s*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)\s*$/i;
const LABEL =
  /^\s*(Section|Rubrik|Rubrique|Length|Länge|Longueur|Longitud|Byline|Autor|Auteur|Dateline|Highlight|Titre|Series|Update|Correction Appended)\s?:(.*)$/i;
const BODY = /^\s*(?:Body|Text|Textkörper|Corps|Cuerpo):?\s*$/i;
const LOADED = /^\s*(?:Load-Date|Ladedatum|Date de chargement|Fecha de carga)\s*:/i;
/** Headings of what may stand between a text and its load date. */
const BELOW = /^\s*(?:Classification|Klassifikation|Graphic|Grafik|Notes?|Correction)\s*$/i;
const ANNOUNCED = /^\s*(?:Documents|Dokumente|Documentos)\s*\((\d+)\)\s*$/i;
/** Written lines below a date in which a copyright line or a label has to come. */
const HEAD = 6;

function readNexisUni(text: string, lines: readonly ExportLine[]): ExportReading | undefined {
  const dates = lines.flatMap((_, place) => (isHeadAt(lines, place) ? [place] : []));
  const ends = lines.flatMap((line, place) => (END.test(line.text) ? [place] : []));
  const heads = dates.map((date) => ({ date, outlet: above(lines, date), title: above(lines, above(lines, date)) }));
  if (heads.length === 0) return undefined;

  // What no head was found in is an article all the same, so that nothing is lost.
  const bounds = [...ends, lines.length];
  const articles: Article[] = [];
  let start = 0;
  for (const end of bounds) {
    const within = heads.filter(({ date }) => date >= start && date < end);
    within.forEach((head, i) => {
      articles.push(articleIn(text, lines, head, within[i + 1]?.title ?? end));
    });
    const written = lines.slice(start, end).filter((line) => !isEmpty(line)).length;
    if (within.length === 0 && written > 0 && end !== lines.length) {
      const first = lines.findIndex((line, place) => place >= start && !isEmpty(line));
      const line = lines[first]?.number ?? 1;
      articles.push({
        line,
        text: textOf(text, lines, [first + 1, end]),
        fields: fieldsOf([['title', lines[first]?.text, line]]),
      });
    }
    start = end + 1;
  }
  return { articles, doubts: doubtsAbout(lines, articles.length) };
}

/** A date, with a copyright line or a label soon after it. */
function isHeadAt(lines: readonly ExportLine[], place: number): boolean {
  if (exportDate(lines[place]?.text ?? '') === undefined || above(lines, place) < 0) return false;
  let seen = 0;
  for (let at = place + 1; at < lines.length && seen < HEAD; at++) {
    const written = lines[at]?.text ?? '';
    if (written.trim() === '') continue;
    seen += 1;
    if (END.test(written)) return false;
    if (isCopyright(written) || LABEL.test(written) || BODY.test(written)) return true;
  }
  return false;
}

/** Place of the written line above a place, or -1. */
function above(lines: readonly ExportLine[], place: number): number {
  let at = place - 1;
  while (at >= 0 && isEmpty(lines[at])) at -= 1;
  return at >= 0 && END.test(lines[at]?.text ?? '') ? -1 : at;
}

interface Head {
  readonly title: number;
  readonly outlet: number;
  readonly date: number;
}

function articleIn(text: string, lines: readonly ExportLine[], head: Head, end: number): Article {
  const values = new Map<string, string>();
  let body = head.date + 1;
  let seen = 0;
  for (let at = body; at < end && seen < 4; at++) {
    const written = lines[at]?.text ?? '';
    if (written.trim() === '') continue;
    const label = LABEL.exec(written);
    if (BODY.test(written)) {
      body = at + 1;
      break;
    }
    if (label) values.set((label[1] ?? '').toLowerCase(), label[2] ?? '');
    // Four lines that are neither labels nor copyright lines, and the text has begun.
    if (label || isCopyright(written)) [body, seen] = [at + 1, 0];
    else seen += 1;
  }
  let tail = end;
  for (let at = end - 1; at > body; at--) if (LOADED.test(lines[at]?.text ?? '')) tail = at;
  const isBelow = lines.slice(body, tail).findLastIndex((line) => BELOW.test(line.text));
  if (isBelow >= 0 && tail - (body + isBelow) < 40) tail = body + isBelow;
  for (let at = tail - 1; at > body && tail - at < 40; at--) if (BELOW.test(lines[at]?.text ?? '')) tail = at;
  const line = lines[head.title < 0 ? head.outlet : head.title]?.number ?? 1;
  return {
    line,
    text: textOf(text, lines, [body, tail]),
    fields: fieldsOf([
      ['title', lines[head.title]?.text, line],
      ['date', exportDate(lines[head.date]?.text ?? ''), lines[head.date]?.number ?? line],
      ['author', authorIn(values.get('byline') ?? values.get('autor') ?? values.get('auteur')), line],
      ['outlet', lines[head.outlet]?.text, line],
    ]),
  };
}

function doubtsAbout(lines: readonly ExportLine[], found: number): ExportReading['doubts'] {
  const place = lines.findIndex((line) => ANNOUNCED.test(line.text));
  const total = ANNOUNCED.exec(lines[place]?.text ?? '')?.[1];
  if (total === undefined || Number(total) === found) return [];
  return [
    { line: lines[place]?.number ?? 1, detail: `the export speaks of ${total} documents, and ${found} were found` },
  ];
}
