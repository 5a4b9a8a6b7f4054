import { exportDate } from '../export-date.js';
import {
  type Article,
  type ExportLayout,
  type ExportLine,
  type ExportReading,
  fieldsOf,
  isEmpty,
  textOf,
} from '../export.js';

/** ProQuest, as text: articles between long rules, with `Full text:` and a list of labels below it. */
export const proquest: ExportLayout = {
  id: 'proquest',
  title: 'ProQuest',
  mayBe: (text) => /^_{20}/m.test(text) && /^(?:Full text|Texte intégral|Volltext|Texto completo)\s?:/im.test(text),
  read: readProQuest,
};

const RULE = /^_{20,}\s*$/;
const COUNT = /^\s*(?:Document|Dokument|Documento)\s+\d{1,6}\s+(?:of|von|sur|de)\s+(\d{1,6})\s*$/i;
const FULL_TEXT = /^(?:Full text|Texte intégral|Volltext|Texto completo)\s?:\s?/i;
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ['title', 'Title', 'Titre', 'Titel', 'Título'],
    ['author', 'Author', 'Auteur', 'Autor'],
    ['outlet', 'Publication title', 'Titre de la publication', 'Titel der Publikation', 'Título de publicación'],
    ['date', 'Publication date', 'Date de publication', 'Erscheinungsdatum', 'Fecha de publicación'],
    ['language', 'Language of publication', 'Language', 'Langue de publication', 'Sprache der Veröffentlichung'],
    ['info', 'Publication info', 'Informations de publication', 'Publikationsinfo'],
  ].flatMap(([field = '', ...names]) => names.map((name) => [name.toLowerCase(), field] as const)),
);
/** What else stands in the list; a word and a colon alone may begin a sentence of the text. */
const OTHERS = new Set(
  `abstract|links|link|subject|location|people|company / organization|identifier / keyword|first page|pages|page|publication year|year|section|publisher|place of publication|country of publication|publication subject|issn|source type|document type|proquest document id|document url|copyright|last updated|database|classification|number of pages|volume|issue|e-issn|isbn|column|dateline|edition|credit|alternate title|company|person|résumé|sujet|lieu|éditeur|lieu de publication|pays de publication|type de source|type de document|identificateur de document proquest|url du document|dernière mise à jour|base de données|sujet de la publication`.split(
    '|',
  ),
);
const LABEL = /^(\p{L}[\p{L} /-]{2,40}?)\s?:(?:\s(.*))?$/u;

/** Labels that stand above the text. */
const ABOVE = new Set(['author', 'info', 'abstract', 'link', 'links', 'résumé']);

function labelOf(line: ExportLine | undefined): readonly [name: string, value: string] | undefined {
  const [, written = '', value = ''] = LABEL.exec(line?.text ?? '') ?? [];
  const name = written.toLowerCase();
  const known = NAMES.get(name) ?? (OTHERS.has(name) ? name : undefined);
  return known === undefined ? undefined : [known, value];
}

function readProQuest(text: string, lines: readonly ExportLine[]): ExportReading | undefined {
  const rules = lines.flatMap((line, place) => (RULE.test(line.text) && isHeadBelow(lines, place) ? [place] : []));
  const articles = rules.flatMap((place, i) => {
    const end = rules[i + 1] ?? lastRule(lines, place);
    return articleIn(text, lines, place + 1, end);
  });
  if (articles.length === 0) return undefined;
  return { articles, doubts: doubtsAbout(lines, articles.length) };
}

/** Whether a count or a label of an article comes soon below a rule, or its title and then a label. */
function isHeadBelow(lines: readonly ExportLine[], place: number): boolean {
  let seen = 0;
  for (let at = place + 1; at < lines.length && seen < 6; at++) {
    const line = lines[at];
    if (isEmpty(line)) continue;
    if (RULE.test(line?.text ?? '')) return false;
    seen += 1;
    if (COUNT.test(line?.text ?? '') || FULL_TEXT.test(line?.text ?? '')) return true;
    if (ABOVE.has(labelOf(line)?.[0] ?? '')) return true;
  }
  return false;
}

/** Below the last article comes a rule, and how to reach the company. */
function lastRule(lines: readonly ExportLine[], start: number): number {
  const last = lines.findLastIndex((line) => RULE.test(line.text));
  return last > start ? last : lines.length;
}

function articleIn(text: string, lines: readonly ExportLine[], start: number, end: number): readonly Article[] {
  const values = new Map<string, string>();
  let title: ExportLine | undefined;
  let body: number | undefined;
  const tail = listIn(lines, start, end);
  for (let at = start; at < end; at++) {
    const line = lines[at];
    if (isEmpty(line) || COUNT.test(line?.text ?? '')) continue;
    if (body === undefined && FULL_TEXT.test(line?.text ?? '')) {
      body = at;
      continue;
    }
    const label = labelOf(line);
    if (label === undefined) {
      if (body === undefined && values.size === 0) title ??= line;
      continue;
    }
    if (body !== undefined && at < tail) continue;
    if (!values.has(label[0])) values.set(label[0], label[1]);
  }
  const first = lines.findIndex((line, place) => place >= start && !isEmpty(line));
  if (first < 0 || first >= end) return [];
  const line = lines[first]?.number ?? 1;
  const whole = body === undefined ? '' : textOf(text, lines, [body, tail]).replace(FULL_TEXT, '');
  const date = values.get('date') ?? /\d{1,2} \p{L}{3,10}\.? \d{4}/u.exec(values.get('info') ?? '')?.[0];
  return [
    {
      line,
      text: whole,
      fields: fieldsOf([
        ['title', values.get('title') ?? title?.text, line],
        ['date', date === undefined ? undefined : (exportDate(date) ?? date), line],
        ['author', values.get('author'), line],
        ['outlet', values.get('outlet') ?? values.get('info')?.split(/[;:[]/)[0], line],
        ['language', values.get('language'), line],
      ]),
    },
  ];
}

/** Where the list of labels below a text begins: each label once, a line each; in the text a line may look like one, too. */
function listIn(lines: readonly ExportLine[], start: number, end: number): number {
  const seen = new Set<string>();
  let list = end;
  for (let at = end - 1; at > start; at--) {
    if (isEmpty(lines[at])) continue;
    const name = labelOf(lines[at])?.[0];
    if (name === undefined && !isEmpty(lines[at - 1])) continue;
    if (name === undefined || seen.has(name)) break;
    seen.add(name);
    list = at;
  }
  return list;
}

function doubtsAbout(lines: readonly ExportLine[], found: number): ExportReading['doubts'] {
  const line = lines.find(({ text }) => COUNT.test(text));
  const total = COUNT.exec(line?.text ?? '')?.[1];
  if (line === undefined || total === undefined || Number(total) === found) return [];
  return [{ line: line.number, detail: `the export speaks of ${total} documents, and ${found} were found` }];
}
