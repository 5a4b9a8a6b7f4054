import { parse } from 'yaml';

/** What `CITATION.cff` says of a program. */
export interface SoftwareCitation {
  readonly title: string;
  readonly authors: readonly string[];
  readonly version: string;
  readonly licence: string;
  readonly doi?: string;
  readonly url?: string;
  /** Year of release. */
  readonly year?: string;
}

/** Reads a Citation File Format file (version 1.2.0); what it does not say is empty or missing. */
export function readCitationFile(text: string): SoftwareCitation {
  const root = membersOf(parse(text, { schema: 'failsafe' }));
  const [doi, url] = [textOf(root.get('doi')), textOf(root.get('url')) || textOf(root.get('repository-code'))];
  const year = /^\d{4}/.exec(textOf(root.get('date-released')))?.[0];
  const authors: unknown = root.get('authors');
  return {
    title: textOf(root.get('title')),
    authors: (Array.isArray(authors) ? authors : []).map(authorOf).filter((name) => name !== ''),
    version: textOf(root.get('version')),
    licence: textOf(root.get('license')),
    ...(doi !== '' && { doi }),
    ...(url !== '' && { url }),
    ...(year !== undefined && { year }),
  };
}

/** An organisation has a name, a person one in two parts. */
function authorOf(author: unknown): string {
  const parts = membersOf(author);
  const name = textOf(parts.get('name'));
  return name || [parts.get('given-names'), parts.get('family-names')].map(textOf).join(' ').trim();
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const membersOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
