import { tidy } from '../fields.js';

/** A title as `titleStmt` has it. */
interface Title {
  readonly text: string;
  readonly isMain: boolean;
  readonly isEnglish: boolean;
}

/** Reads an attribute of an element; undefined where it has none of that name. */
export type Attribute = (name: string) => string | undefined;

/** What a header says of its text. */
export interface TeiHeader {
  readonly titles: Title[];
  readonly authors: string[];
  /** Id of a person → name, forename first. */
  readonly persons: Map<string, string>;
  /** The `when` of dates, as written, by what they are the date of. */
  readonly dates: Readonly<Record<'setting' | 'source' | 'publication', string[]>>;
}

interface Capture {
  readonly depth: number;
  readonly attribute: Attribute;
  readonly take: (name: string, attribute: Attribute) => void;
  readonly parts: { readonly name: string; text: string }[];
  text: string;
}

const PARTS_OF_NAME = new Set(['forename', 'nameLink', 'surname']);

/** Fills a header from the elements of an XML file as they come; `path` has the local names from the root to the element. */
export class TeiHeaderReader {
  readonly header: TeiHeader;
  private capture: Capture | undefined;
  private person: string | undefined;

  /** `known` are the persons that the header of the whole corpus lists. */
  constructor(known: ReadonlyMap<string, string> = new Map()) {
    const dates = { setting: [], source: [], publication: [] };
    this.header = { titles: [], authors: [], persons: new Map(known), dates };
  }

  open(path: readonly string[], attribute: Attribute): void {
    const name = path.at(-1) ?? '';
    const { titles, authors, persons, dates } = this.header;
    if (this.capture) {
      if (PARTS_OF_NAME.has(name)) this.capture.parts.push({ name, text: '' });
      return;
    }
    const start = (take: Capture['take']): void => {
      this.capture = { depth: path.length, attribute, take, parts: [], text: '' };
    };
    const isOfFile = path.at(-2) === 'titleStmt' && path.at(-3) === 'fileDesc';
    if (name === 'person') this.person = attribute('xml:id');
    else if (name === 'persName' && this.person !== undefined) {
      const id = this.person;
      start((written) => {
        if (!persons.has(id) && written !== '') persons.set(id, written);
      });
    } else if (name === 'title' && isOfFile) {
      start((text, given) => {
        const isMain = (given('type') ?? 'main') === 'main';
        if (text !== '') titles.push({ text, isMain, isEnglish: /^en\b/.test(given('xml:lang') ?? '') });
      });
    } else if (name === 'author' && isOfFile) {
      start((written) => {
        if (written !== '') authors.push(written);
      });
    } else if (name === 'date') {
      const when = attribute('when');
      if (when === undefined) return;
      if (path.includes('setting')) dates.setting.push(when);
      else if (path.includes('sourceDesc')) dates.source.push(when);
      else if (path.at(-2) === 'publicationStmt') dates.publication.push(when);
    }
  }

  text(text: string): void {
    const part = this.capture?.parts.at(-1);
    if (part) part.text += text;
    if (this.capture) this.capture.text += text;
  }

  close(path: readonly string[]): void {
    const { capture } = this;
    if (capture?.depth === path.length) {
      this.capture = undefined;
      capture.take(nameIn(capture), capture.attribute);
    } else if (capture && PARTS_OF_NAME.has(path.at(-1) ?? '')) capture.parts.push({ name: '', text: '' });
    else if (path.at(-1) === 'person') this.person = undefined;
  }
}

/** Forenames, then surnames, whatever their order in the file; a text without these parts as written. */
function nameIn({ parts, text }: Capture): string {
  const named = (isWanted: (name: string) => boolean): string[] =>
    parts.filter(({ name }) => isWanted(name)).map((part) => part.text);
  const given = named((name) => name === 'forename');
  const family = named((name) => name === 'nameLink' || name === 'surname');
  const whole = tidy([...given, ...family].join(' '));
  return whole === '' ? tidy(text) : whole;
}

/** A name that was written as an index has it, `Brandt, Ilse, 1980-`, with the forename first. */
export function forenameFirst(written: string): string {
  const [, family, given] = /^([^,]{1,80}), ([^,\d]{1,80})(?:,[\s\d–-]{1,20})?\.?$/.exec(written) ?? [];
  return family === undefined || given === undefined ? written : `${given.trim()} ${family}`;
}
