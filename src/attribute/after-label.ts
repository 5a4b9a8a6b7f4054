import type { Attribution } from '../model/attribution.js';
import { lastAt } from '../model/last-at.js';
import { rowOf } from '../model/row-of.js';
import type { Sentence } from '../model/segmentation.js';
import type { Span } from '../model/span.js';

const FIRST_PERSONS = new Set(['i', 'we', 'our', 'us', 'my', 'me']);
/** Who is spoken of so does not speak. */
const ABSENT = new Set(['he', 'she', 'him', 'his', 'her', '"', "'"]);

/**
 * What goes on after a label that opens a paragraph, "President Doran: Karesia is strong. | We will stay.": the sentences after it,
 * as long as they are in the first person and do not speak of whom the label names.
 */
export function afterLabel(
  text: string,
  sentences: readonly Sentence[],
  { cue, kind, content, source }: Pick<Attribution, 'cue' | 'kind' | 'content' | 'source'>,
): Span | undefined {
  const last = content.at(-1);
  if (kind !== 'indirect' || !last || !cue || !source || text.slice(cue.start, cue.end) !== ':') return undefined;
  const label = lastAt(sentences, cue.start);
  const paragraph = sentences[label]?.paragraph;
  if (sentences[label - 1]?.paragraph === paragraph || sentences[label]?.start !== source.start) return undefined;
  const name = text.slice(source.start, source.end).toLowerCase().split(/\s+/u).at(-1) ?? '';
  let end = label;
  while (sentences[end + 1]?.paragraph === paragraph && speaksOfItself(sentences[end + 1], name)) end += 1;
  const start = sentences[label + 1]?.start ?? 0;
  return end > label ? { start, end: sentences[end]?.end ?? start } : undefined;
}

function speaksOfItself(sentence: Sentence | undefined, name: string): boolean {
  if (!sentence) return false;
  const { columns, first, last } = rowOf(sentence);
  let isFirst = false;
  for (let token = first; token < last; token += 1) {
    const norm = columns.norms[columns.ids[token] ?? 0] ?? '';
    if (norm === name || ABSENT.has(norm)) return false;
    isFirst ||= FIRST_PERSONS.has(norm);
  }
  return isFirst;
}
