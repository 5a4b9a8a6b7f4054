import type { SaxesParser } from 'saxes';
import type { IssueCode } from '../../model/issue.js';
import { localName } from '../office/local-name.js';
import { type Attribute, type TeiHeader, TeiHeaderReader } from './tei-header.js';
import { TeiTextReader } from './tei-text.js';

/** A `<TEI>` element, read. */
export interface TeiDocument {
  readonly id: string | undefined;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly language: string | undefined;
  readonly header: TeiHeader;
  readonly body: Pick<TeiTextReader, 'blocks' | 'turns'>;
}

/** Why an XML file cannot be read, or not to its end. */
export interface TeiFault {
  readonly code: Extract<IssueCode, 'xml_entities' | 'not_tei' | 'damaged_file'>;
  readonly line: number;
  readonly detail: string;
}

/** Roots of the files that a corpus keeps beside its texts, and what they are. */
const APART: ReadonlyMap<string, string> = new Map([
  ['listPerson', 'a list of persons'],
  ['listOrg', 'a list of organisations'],
  ['taxonomy', 'a taxonomy'],
]);

/** What an XML file holds. */
export interface TeiFile {
  /** Whether its root is a `<teiCorpus>`, which may hold many. */
  readonly isCorpus: boolean;
  readonly documents: readonly TeiDocument[];
  /** What it is instead of texts: the root of a corpus, or a list that goes with one. */
  readonly apart?: string;
  /** How many persons such a file names. */
  readonly persons?: number;
  /** After the documents that were read before it. */
  readonly fault: TeiFault | undefined;
}

/** Elements inside elements; texts have some twenty. */
const DEEPEST = 1000;
const ROOTS = new Set(['TEI', 'TEI.2', 'teiCorpus', 'teiCorpus.2']);
const isTei = (name: string): boolean => name === 'TEI' || name === 'TEI.2';

/** What stops the reading of a file. */
class Stop extends Error {
  constructor(
    readonly code: TeiFault['code'],
    message: string,
  ) {
    super(message);
  }
}

/** A `<TEI>` element in work. */
interface Growing {
  readonly id: string | undefined;
  readonly line: number;
  language: string | undefined;
  readonly header: TeiHeaderReader;
  readonly body: TeiTextReader;
}

/** Reads the TEI elements of an XML file as a stream, in linear time. Nothing is fetched, no entity is expanded. */
export async function teiDocuments(xml: string): Promise<TeiFile> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const documents: TeiDocument[] = [];
  const path: string[] = [];
  const attributes: Attribute[] = [];
  const corpus = new TeiHeaderReader();
  let current: Growing | undefined;
  /** How many `<text>` elements are open. */
  let texts = 0;

  parser.on('error', ({ message }) => {
    const isEntity = message.includes('entity');
    throw new Stop(isEntity ? 'xml_entities' : 'damaged_file', message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', () => {
    throw new Stop('xml_entities', 'it has a DOCTYPE, which can define entities');
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    const given = tag.attributes;
    const attribute: Attribute = (wanted) => (Object.hasOwn(given, wanted) ? given[wanted] : undefined);
    if (path.length === 0 && !ROOTS.has(name) && !APART.has(name))
      throw new Stop('not_tei', `its root is <${name.slice(0, 80)}>`);
    const parent = path.at(-1);
    path.push(name);
    attributes.push(attribute);
    if (path.length > DEEPEST) throw new Stop('damaged_file', `its elements are nested over ${DEEPEST} deep`);
    if (isTei(name) && !current) {
      const { persons } = corpus.header;
      current = {
        ...{ id: attribute('xml:id'), line: parser.line, language: attribute('xml:lang') },
        ...{ header: new TeiHeaderReader(persons), body: new TeiTextReader() },
      };
    } else if (name === 'text' && current) {
      if (texts === 0) current.language = attribute('xml:lang') ?? current.language;
      texts += 1;
    }
    if (texts > 0) current?.body.open(name, parent, attribute);
    else (current?.header ?? corpus).open(path, attribute);
  });
  const put = (text: string): void => {
    if (texts > 0) current?.body.text(text);
    else (current?.header ?? corpus).text(text);
  };
  parser.on('text', put);
  parser.on('cdata', put);
  parser.on('closetag', () => {
    const name = path.at(-1) ?? '';
    const attribute = attributes.pop() ?? (() => undefined);
    if (texts > 0) current?.body.close(name, attribute);
    else (current?.header ?? corpus).close(path);
    path.pop();
    if (name === 'text' && texts > 0) texts -= 1;
    else if (current && isTei(name) && !path.some(isTei)) {
      const { header, ...rest } = current;
      documents.push({ ...rest, header: header.header });
      current = undefined;
    }
  });

  let root = '';
  parser.on('opentagstart', ({ name }) => {
    if (path.length === 0) root = localName(name);
  });
  const fault = faultIn(parser, xml);
  const isCorpus = root.startsWith('teiCorpus');
  const apart = isCorpus && documents.length === 0 ? 'the root of a corpus' : APART.get(root);
  return { isCorpus, documents, fault, ...(apart !== undefined && { apart, persons: corpus.header.persons.size }) };
}

function faultIn(parser: SaxesParser, xml: string): TeiFault | undefined {
  try {
    parser.write(xml).close();
    return undefined;
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return { code: error instanceof Stop ? error.code : 'damaged_file', line: parser.line, detail };
  }
}
