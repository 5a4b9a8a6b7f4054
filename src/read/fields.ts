/** What is known of a document besides its text; front matter, `metadata.csv` and the columns of a table share these names. */
export const FIELDS = ['title', 'date', 'author', 'kind', 'outlet', 'language'] as const;
export type Field = (typeof FIELDS)[number];

/** A value as a person wrote it (outer and repeated white space aside), and the line it stands on, from 1. */
export interface Written {
  readonly value: string;
  readonly line: number;
}

/** What was written about one document; a field that is missing or blank is not in it. */
export type Fields = ReadonlyMap<Field, Written>;

/** A value on one line: outer white space removed, runs of it made one space. */
export function tidy(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** Whether nothing is written: no character but white space, control and format characters. */
export function isBlank(value: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(value);
}

/** The field that a word names, in capitals or not; undefined when it names none. */
export function fieldNamed(word: string): Field | undefined {
  const name = word.trim().toLowerCase();
  return FIELDS.find((field) => field === name);
}

/** The field that a word misses by one letter added, left out, changed or swapped: `auther`, `dates`, `langauge`. */
export function fieldNear(word: string): Field | undefined {
  const name = word.trim().toLowerCase();
  return FIELDS.find((field) => isOneEditApart(name, field));
}

/** The field that a word names otherwise, where the word can hardly mean anything else. */
export function fieldMeantBy(word: string): Field | undefined {
  return fieldNear(word) ?? SYNONYMS.get(word.trim().toLowerCase());
}

const SYNONYMS: ReadonlyMap<string, Field> = new Map([
  ['speaker', 'author'],
  ['byline', 'author'],
  ['writer', 'author'],
  ['by', 'author'],
  ['published', 'date'],
  ['headline', 'title'],
  ['lang', 'language'],
]);

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rests = [
    [a.slice(same + 1), b.slice(same + 1)],
    [a.slice(same + 1), b.slice(same)],
    [a.slice(same), b.slice(same + 1)],
  ];
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
  return a !== b && (isSwapped || rests.some(([left, right]) => left === right));
}
