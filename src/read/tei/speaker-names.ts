import { labelAt, UNKNOWN_SPEAKER } from '../../model/speaker-label.js';
import { tidy } from '../fields.js';
import { forenameFirst } from './tei-header.js';

/** Who speaks, as an XML text says it. */
export interface WrittenSpeaker {
  /** Ids of persons, without what stands before `#`. */
  readonly who: readonly string[];
  /** The text of `<speaker>`, or nothing. */
  readonly written: string;
}

/** A speaker as a transcript has one. */
export interface NamedSpeaker {
  /** What a label of a transcript can hold. */
  readonly label: string;
  /** The names in full; undefined for one whom nobody names. */
  readonly names: readonly string[] | undefined;
}

const MOST_WORDS = 6;
/** A label that a transcript knows has a number of at most three digits. */
const MOST_NUMBERED = 999;

/**
 * Gives every speaker the label by which a transcript knows them: the name that the header lists for their id, else what
 * `<speaker>` holds, else the id in words, `IlseBrandt`; else a number, since words must not be given to whoever spoke before.
 */
export function speakerNames(persons: ReadonlyMap<string, string>): (speaker: WrittenSpeaker) => NamedSpeaker {
  const known = new Map<string, NamedSpeaker>();
  let unknown = 0;
  return (speaker) => {
    const key = JSON.stringify([speaker.who, speaker.written]);
    const before = known.get(key);
    if (before) return before;
    const named = namedBy(speaker, persons) ?? { label: numbered((unknown += 1)), names: undefined };
    known.set(key, named);
    return named;
  };
}

const numbered = (number: number): string =>
  number > MOST_NUMBERED ? UNKNOWN_SPEAKER : `${UNKNOWN_SPEAKER} ${number}`;

function namedBy({ who, written }: WrittenSpeaker, persons: ReadonlyMap<string, string>): NamedSpeaker | undefined {
  const listed = who.map((id) => persons.get(id)).filter((name) => name !== undefined);
  const ways = [
    listed.length === who.length ? listed.map(forenameFirst) : [],
    [tidy(written).replace(/[\s.:,;—–-]{1,9}$/u, '')],
    who.map(inWords),
  ];
  for (const names of ways) {
    if (names.length === 0 || names.includes('')) continue;
    const label = labelFor(names.join(' and '));
    if (label !== undefined) return { label, names };
  }
  return undefined;
}

/** `IlseBrandt`, `ilse_brandt` in words; nothing for an id with digits, or too short to be a name. */
function inWords(id: string): string {
  if (id.length < 2 || !/^[\p{L}\p{M}'’._-]+$/u.test(id)) return '';
  return tidy(id.replace(/[._-]+/gu, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
}

/** The nearest to a name that a transcript takes for a label; `First Citizen` looks like a heading, `The First Citizen` does not. */
function labelFor(name: string): string | undefined {
  const plain = tidy(name.replace(/\p{Pd}/gu, '-').replace(/[^\p{L}\p{M}\s.'’,&()-]+/gu, ' '));
  const words = plain.split(' ');
  // People with many names keep the first and the family's.
  const short = words.length > MOST_WORDS ? [...words.slice(0, 1), ...words.slice(1 - MOST_WORDS)] : words;
  const capital = short.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  return [plain, short.join(' '), capital.join(' '), `The ${capital.join(' ')}`].find(isLabel);
}

function isLabel(label: string): boolean {
  const line = `${label}: x`;
  return labelAt(line, 0, line.length)?.name === label;
}
