import { stringify as csv } from 'csv-stringify/sync';
import { stringify as yaml } from 'yaml';
import type { Suggestion } from '../index.js';
import { counted } from '../model/counted.js';

/** Suggestions as entries of `actors.yaml`, each under a comment that says what the corpus has of it. */
export function suggestionsYaml(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return '# Everybody who speaks or is blamed is in the registry.\n[]\n';
  const intro =
    '# Actors that are not in actors.yaml yet. Read each entry, correct it, and paste it there:\n# a name of one word may be a state (type: state), and offices want their days (from, to).\n# Entries in doubt are comments; take the # away where they are right.\n';
  const isEmpty = suggestions.every(({ doubt }) => doubt !== undefined);
  return `${intro}\n${suggestions.map(entry).join('\n')}${isEmpty ? '\n[]\n' : ''}`;
}

function entry(suggestion: Suggestion): string {
  const { id, name, type, side, aliases, titles, similar, doubt } = suggestion;
  const known = {
    ...{ id, name },
    ...(type !== 'person' && { type }),
    ...(side !== undefined && { side }),
    ...(aliases.length > 0 && { aliases }),
    ...(titles.length > 0 && { roles: titles.map((title) => ({ title, ...(side !== undefined && { of: side }) })) }),
  };
  const comments = [
    evidence(suggestion),
    ...similar.map((other) => `perhaps the same as ${other}`),
    ...(doubt === undefined ? [] : [`in doubt: ${doubt}`]),
  ];
  const written = yaml([known], { lineWidth: 0 });
  const isComment = doubt !== undefined;
  return `${comments.map((line) => `# ${line}\n`).join('')}${isComment ? written.replace(/^/gm, '# ').replace(/# $/, '') : written}`;
}

function evidence({ attributions, blamed, written, documents, first, last }: Suggestion): string {
  const parts = [
    attributions > 0 ? counted(attributions, 'attribution') : '',
    blamed > 0 ? `blamed ${counted(blamed, 'time')}` : '',
    written > 0 ? `author of ${counted(written, 'document')}` : '',
    `in ${counted(documents, 'document')}`,
    first === undefined || last === undefined ? '' : first === last ? `on ${first}` : `from ${first} to ${last}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Suggestions as one JSON document. */
export function suggestionsJson(suggestions: readonly Suggestion[]): string {
  return `${JSON.stringify({ schema: 1, suggestions }, undefined, 2)}\n`;
}

/** Suggestions as a table; lists are joined by `;`. */
export function suggestionsCsv(suggestions: readonly Suggestion[]): string {
  const rows = suggestions.map(({ aliases, titles, similar, ...one }) => [
    ...[one.id, one.name, one.type, one.side ?? '', aliases.join(';'), titles.join(';'), one.attributions],
    ...[one.blamed, one.written, one.documents, one.first ?? '', one.last ?? '', similar.join(';'), one.doubt ?? ''],
  ]);
  const header =
    'id,name,type,side,aliases,titles,attributions,blamed,written,documents,first,last,similar,doubt'.split(',');
  return csv([header, ...rows], { record_delimiter: '\n', quoted_match: /[\r\n]/ });
}
