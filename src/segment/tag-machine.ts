/** The parts of speech and hints of a sentence's pieces; what is found is changed in place. */
export interface TagRow {
  readonly length: number;
  readonly tags: Uint8Array;
  readonly hints: Uint8Array;
  /** Whether the piece at a place may be given a part of speech. */
  readonly allows: (at: number, tag: number) => boolean;
}

/** Changes parts of speech where their neighbours ask for it. */
export type TagMachine = (row: TagRow) => void;

const TAGS = 64;
const COLUMNS = 2 * TAGS;
/** Added to a hint in a machine as wink writes it down. */
export const HINT = 1_080_000;
const END_OF_TEXT = 2_070_000;
const END = 0;
/** The state that a machine goes to where no event of a state fits. */
export const OTHERWISE = 2_070_003;

/** A machine as wink writes it down. */
export type WrittenMachine = readonly [
  version: number,
  lastState: number,
  moves: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
];

/**
 * One of the machines that wink finds patterns of parts of speech with, as tables of numbers: the same moves as in wink's `automaton.js`, at a
 * small part of the time. A pattern names the part of speech that its marked piece gets: always where the name is negative, else
 * where the piece may have it.
 * @throws Error for a machine with an event that the tables have no room for
 */
export function tagMachine(json: string): TagMachine {
  const [, lastState, moves, names, marks] = JSON.parse(json) as WrittenMachine;
  const next = new Uint16Array((lastState + 1) * COLUMNS);
  const otherwise = new Uint16Array(lastState + 1);
  const isTerminal = new Uint8Array(lastState + 1);
  const target = new Int8Array(lastState + 1);
  const offset = new Int8Array(lastState + 1);
  for (const [state, events] of Object.entries(moves)) {
    for (const [event, to] of Object.entries(events)) {
      if (Number(event) === OTHERWISE) otherwise[Number(state)] = to;
      else if (/^\d+$/u.test(event)) next[Number(state) * COLUMNS + columnOf(Number(event))] = to;
    }
  }
  for (const [state, name] of Object.entries(names)) {
    isTerminal[Number(state)] = 1;
    target[Number(state)] = Number(name);
    offset[Number(state)] = marks[state]?.[0] ?? 0;
  }

  const places: number[] = [];
  const targets: number[] = [];
  const find = (first: number, state: number): void => {
    if (target[state] === 0) return;
    places.push(first + (offset[state] ?? 0));
    targets.push(target[state] ?? 0);
  };

  return ({ length, tags, hints, allows }) => {
    places.length = 0;
    targets.length = 0;
    let first = 0;
    let state = 0;
    let fallback = 0;
    let fallbackAt = 0;
    for (let from = 0; from <= length; from += 1) {
      for (let at = from; at <= length; at += 1) {
        const tag = at === length ? END : (tags[at] ?? 0);
        if (tag === 0 && at < length) continue;
        const hint = at === length ? 0 : (hints[at] ?? 0);
        let to = next[state * COLUMNS + (hint > 0 ? TAGS + hint : tag)] ?? 0;
        if (state === 0 && to !== 0) first = at;
        let isOver = false;
        if (isTerminal[to] === 1) {
          find(first, to);
          from = at;
          to = 0;
          fallback = 0;
          isOver = true;
        } else if (to === 0) {
          if (fallback !== 0) {
            find(first, fallback);
            from = fallbackAt;
            fallback = 0;
          }
          isOver = true;
        }
        state = to;
        if (otherwise[state] !== 0) {
          fallback = otherwise[state] ?? 0;
          fallbackAt = at;
        }
        if (isOver) break;
      }
    }
    for (let index = 0; index < places.length; index += 1) {
      const at = places[index] ?? 0;
      const tag = targets[index] ?? 0;
      if (tag < 0) tags[at] = -tag;
      else if (at < length && allows(at, tag)) tags[at] = tag;
    }
  };
}

function columnOf(event: number): number {
  if (event === END_OF_TEXT) return END;
  const column = event < TAGS ? event : TAGS + event - HINT;
  if (column <= 0 || column >= COLUMNS) throw new Error(`wink's machine has an event ${event} that is unknown here`);
  return column;
}
