import type { Document } from '../model/document.js';
import type { Issue } from '../model/issue.js';
import { dateFault, parseDate } from './dates.js';
import { type Field, FIELDS, isBlank } from './fields.js';
import type { Draft, ReadOptions, Rejection } from './format.js';
import { kindOf, UNKNOWN_KIND } from './kinds.js';
import { rowsAbout } from './metadata.js';
import type { MetadataRows } from './metadata-rows.js';
import { quoted } from './settings/spelling.js';

/** A document that was read, with the warnings about it. */
export interface Accepted {
  readonly document: Document;
  readonly issues: readonly Issue[];
}

/**
 * Completes a draft from `metadata.csv` and the configuration, and checks it. What stands in the document itself wins, then
 * what stands in the table, then what the format found out; a
 * malformed date, an empty text, or an id that an earlier record (on line `first`) has, rejects it; a missing date does not.
 */
export function complete(
  draft: Draft,
  options: ReadOptions,
  { first, inside }: { readonly first?: number | undefined; readonly inside?: MetadataRows } = {},
): Accepted | Rejection {
  const { path, record, key, text } = draft;
  const { metadata, kinds, dateFormat } = options;
  const rows = rowsAbout(metadata, draft, inside);
  const place = record === undefined ? { path } : { path, record };
  const errors: Issue[] = [];
  if (first !== undefined) {
    const detail = `the record on line ${first} has the same id ${quoted(key ?? '')}`;
    errors.push({ code: 'duplicate_record', ...place, line: draft.line, detail });
  }
  const issues: Issue[] = [...draft.issues];

  const values = new Map<Field, string>();
  const declaredKind = kindOf(path, kinds, record);
  const parse = (field: Field, value: string): string | undefined =>
    field === 'date' ? parseDate(value, dateFormat) : value;
  for (const field of FIELDS) {
    const own = draft.fields.get(field);
    const row = rows.find(({ fields }) => fields.has(field));
    const other = row?.fields.get(field);
    const chosen = own ?? other;
    const gathered = draft.gathered?.get(field);
    if (!chosen) {
      const isDeclared = field === 'kind' && declaredKind !== UNKNOWN_KIND;
      if (gathered?.value !== undefined && !isDeclared) values.set(field, gathered.value);
      if (gathered?.doubt) issues.push({ ...gathered.doubt, ...place });
      continue;
    }
    const value = parse(field, chosen.value);
    const where = own ? '' : ` (${row?.table ?? metadata.path}, line ${chosen.line})`;
    const line = own ? { line: own.line } : {};
    if (value !== undefined) values.set(field, value);
    else {
      const detail = `${quoted(chosen.value)} ${dateFault(chosen.value, dateFormat)}${where}`;
      errors.push({ code: 'bad_date', ...place, ...line, detail });
    }
    if (own && other && value !== undefined && parse(field, other.value)?.normalize('NFC') !== value.normalize('NFC')) {
      const there = `${quoted(other.value)} in ${row?.table ?? metadata.path}, line ${other.line}`;
      issues.push({
        ...{ code: 'metadata_conflict' as const, ...place, ...line },
        detail: `${field} is ${quoted(own.value)} here, which was used, and ${there}`,
      });
    }
    if (!own && field === 'date' && gathered?.value !== undefined && value !== undefined && gathered.value !== value) {
      const detail = `date seems to be ${quoted(gathered.value)} here, and is ${quoted(value)}${where}, which was used`;
      issues.push({ code: 'metadata_conflict', ...place, detail });
    }
  }
  if (isBlank(text))
    errors.push({
      code: 'empty_text',
      ...place,
      line: draft.line,
      detail: text === '' ? 'there is no text' : 'the text is blank',
    });

  const isFromRow = !draft.fields.has('date') && rows.some(({ fields }) => fields.has('date'));
  const known = {
    id: key === undefined ? path : `${path}#${key}`,
    ...place,
    kind: declaredKind,
    ...Object.fromEntries(values),
    ...(values.has('date') && { dateSource: isFromRow ? ('metadata' as const) : draft.from }),
  };
  const [rejected, ...others] = errors;
  return rejected ? { rejected, issues: [...others, ...issues], known } : { document: { ...known, text }, issues };
}
