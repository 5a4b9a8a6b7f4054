import { type ExportLine, isEmpty } from './export.js';

/** A line that parts two articles: `3 of 10 DOCUMENTS`. */
export interface Separator {
  /** Place among the lines, from 0. */
  readonly place: number;
  readonly number: number;
  readonly total: number;
}

const FORMS = [
  /^\s*(\d{1,6})\s+(?:of|von|de|sur|van|di)\s+(\d{1,6})\s+DO[CK]UMENT(?:[SEI]|EN|OS)?\s*$/i,
  /^\s*DO[CK]UMENTO?\s+(\d{1,6})\s+(?:of|von|de|sur|van|di)\s+(\d{1,6})\s*$/i,
];

/** Whether a line has the form of one that parts two articles. */
export const isSeparator = (line: string): boolean => FORMS.some((form) => form.test(line));

/**
 * The lines that part articles: those above the head of one. A line that only looks so, such as one quoted in an article, is
 * no separator, unless it has the very number that is due and nothing with that number has a head.
 */
export function separatorsIn(
  lines: readonly ExportLine[],
  isHeadAfter: (place: number) => boolean,
): readonly Separator[] {
  const candidates = lines.flatMap((line, place): readonly (Separator & { readonly isSure: boolean })[] => {
    const found = FORMS[0]?.exec(line.text) ?? FORMS[1]?.exec(line.text);
    if (!found || !(isEmpty(lines[place - 1]) || isEmpty(lines[place + 1]))) return [];
    return [{ place, number: Number(found[1]), total: Number(found[2]), isSure: isHeadAfter(place + 1) }];
  });
  const sure = new Set(candidates.filter(({ isSure }) => isSure).map(({ number }) => number));
  if (sure.size === 0) return [];
  const kept: Separator[] = [];
  for (const { isSure, ...separator } of candidates) {
    const isDue = separator.number === (kept.at(-1)?.number ?? 0) + 1 && !sure.has(separator.number);
    if (isSure || isDue) kept.push(separator);
  }
  return kept;
}
