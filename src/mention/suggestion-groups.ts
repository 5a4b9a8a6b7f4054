import type { CalendarDate } from '../model/date.js';
import { foldName } from './fold.js';
import { INSTITUTIONS, NO_SURNAMES } from './words.js';
import type { WrittenOffice } from './written-offices.js';

/** What a corpus says of one spelling of somebody outside the registry. */
export interface Seen {
  readonly name: string;
  attributions: number;
  blamed: number;
  written: number;
  /** Whether a pronoun or a title says that it is a person. */
  isPerson: boolean;
  readonly documents: Set<string>;
  readonly dates: Set<CalendarDate>;
  readonly offices: WrittenOffice[];
  /** What it is called where its first names are left out, of two words or more: "Ruiz Soler". */
  readonly surnames: Set<string>;
}

/** Spellings that are surely one actor's: equal when folded, with or without a middle name, or the only one of an initial and surname. */
export function together(all: readonly Seen[]): Seen[][] {
  const groups = new Map<string, Seen[]>();
  for (const one of [...all].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const words = foldName(one.name).split(' ');
    const key = words.length > 1 && !isBody(words) ? `${words[0] ?? ''} ${words.at(-1) ?? ''}` : words.join(' ');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const [key, group] of groups) {
    const [initial = '', surname] = key.split(' ');
    if (initial.length > 1 || surname === undefined) continue;
    const fitting = [...groups.keys()].filter(
      (other) => other !== key && other.startsWith(initial) && other.endsWith(` ${surname}`),
    );
    const [only] = fitting;
    if (fitting.length !== 1 || only === undefined) continue;
    groups.get(only)?.push(...group);
    groups.delete(key);
  }
  return [...groups.values()];
}

/** The spelling met most often, one in capitals throughout only if there is no other; of equals the longest, then the first by code units. */
export function nameOf(group: readonly Seen[]): string {
  const weight = (one: Seen): number => one.attributions + one.blamed + one.written;
  const [best] = [...group].sort(
    (a, b) =>
      Number(isShouted(a.name)) - Number(isShouted(b.name)) ||
      weight(b) - weight(a) ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  return best?.name ?? '';
}

/** As labels of transcripts are written: `JANA OKAFOR`. */
const isShouted = (name: string): boolean => name === name.toUpperCase();

/** Whether a folded name is a body's: it ends in "Council". */
export function isBody(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return NO_SURNAMES.has(last) || INSTITUTIONS.has(last);
}

/** How often a group was met. */
export function sum(group: readonly Seen[], of: 'attributions' | 'blamed' | 'written'): number {
  return group.reduce((total, one) => total + one[of], 0);
}

/** Different values, the most frequent first, then by code units. */
export function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
