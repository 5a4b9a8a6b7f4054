import { ISSUES } from '../model/issue.js';
import type { Span } from '../model/span.js';
import { decode } from './decode.js';
import { isBlank } from './fields.js';
import { linesOf } from './lines.js';
import { Problems } from './settings/problems.js';
import { quoted } from './settings/spelling.js';
import type { Source } from './source.js';

/** What a person marked as somebody's words; spans in code points. */
export interface CodedAttribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** A text with all its attributions. */
export interface CodedDocument {
  readonly id: string;
  readonly line: number;
  readonly text: string;
  readonly date?: string;
  readonly author?: string;
  readonly attributions: readonly CodedAttribution[];
  /** Attributions without a span of content, which nothing can be compared with. */
  readonly withoutContent: number;
}

/**
 * Reads marked attributions from JSON Lines, a text a line: `{"document", "text", "date", "author", "attributions": [{"source": [[start, end]],
 * "cue": [], "content": [[start, end]]}]}`, in code points from 0, the end exclusive. Throws UsageError with every line that is wrong.
 */
export function readCodedAttributions(source: Source): readonly CodedDocument[] {
  const problems = new Problems(source.path);
  const decoded = decode(source);
  if ('code' in decoded) {
    problems.add({ line: decoded.line ?? 1 }, `${decoded.detail}; ${ISSUES[decoded.code].remedy}`);
    return problems.throw();
  }
  const seen = new Map<string, number>();
  const documents: CodedDocument[] = [];
  for (const { number: line, text } of linesOf(decoded.text)) {
    if (isBlank(text)) continue;
    const document = documentIn(text, line, problems);
    if (!document) continue;
    const first = seen.get(document.id);
    if (first !== undefined)
      problems.add(
        { line },
        `${quoted(document.id)} stands on line ${first} already; give every text an id of its own`,
      );
    seen.set(document.id, line);
    documents.push(document);
  }
  if (documents.length === 0) problems.add({ line: 1 }, 'there is no text; write one JSON object a line');
  problems.throwIfAny();
  return documents;
}

function documentIn(written: string, line: number, problems: Problems): CodedDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    problems.add({ line }, `the line is no JSON; ${ISSUES.bad_json.remedy}`);
    return undefined;
  }
  const record = fieldsOf(value);
  const text = record.get('text');
  const attributions = record.get('attributions');
  if (typeof text !== 'string' || isBlank(text) || !Array.isArray(attributions)) {
    problems.add({ line }, 'a text needs "text" and a list "attributions"; an empty list where nobody is quoted');
    return undefined;
  }
  const length = Array.from(text).length;
  const spans = (given: unknown, what: string): readonly Span[] => {
    return listOf(given).flatMap((pair): readonly Span[] => {
      const [start, end] = listOf(pair);
      if (isPlace(start) && isPlace(end) && start < end && end <= length) return [{ start, end }];
      problems.add(
        { line },
        `${what} has the span ${quoted(JSON.stringify(pair))}; write [start, end] in characters of the text, which has ${length}`,
      );
      return [];
    });
  };
  const given = (name: string): string | undefined => {
    const found = record.get(name);
    return typeof found === 'string' && !isBlank(found) ? found : undefined;
  };
  const id = record.get('document') ?? record.get('id') ?? line;
  const [date, author] = [given('date'), given('author')];
  const marked = attributions.map((each: unknown, i): CodedAttribution => {
    const parts = fieldsOf(each);
    return {
      content: spans(parts.get('content'), `content ${i + 1}`),
      cue: spans(parts.get('cue'), `cue ${i + 1}`),
      source: spans(parts.get('source'), `source ${i + 1}`),
    };
  });
  return {
    ...{ id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(line), line, text },
    ...(date !== undefined && { date }),
    ...(author !== undefined && { author }),
    attributions: marked.filter(({ content }) => content.length > 0),
    withoutContent: marked.filter(({ content }) => content.length === 0).length,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
