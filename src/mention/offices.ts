import type { Actor, ActorId } from '../model/actor.js';
import { firstDay, lastDay } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import type { Tokenise } from '../model/segmentation.js';
import { fold, foldName } from './fold.js';
import { createTrie } from './trie.js';
import type { Trie } from './trie.js';

/** Who held which office when. */
export interface Offices {
  /** Titles of offices by their words, singular and plural; the value is the title as {@link Offices.holders} takes it. */
  readonly titles: Trie<string>;
  /**
   * The persons who held an office at a date (of any owner, when `owner` is left out). A coarse date asks for anybody within it;
   * without a date, for anybody ever. More than one is for the caller to refuse.
   */
  readonly holders: (title: string, owner: ActorId | undefined, date: CalendarDate | undefined) => readonly ActorId[];
  /** The persons who gave up an office of an owner before a date and do not hold it at the date; without a date, none. */
  readonly earlier: (title: string, owner: ActorId, date: CalendarDate | undefined) => readonly ActorId[];
  /** The titles that somebody held at a date; without a date, ever. */
  readonly held: (actor: ActorId, date: CalendarDate | undefined) => readonly string[];
}

interface Tenure {
  readonly actor: ActorId;
  readonly owner: string | undefined;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

/** Titles as compared: folded, British spelling, without an article. */
function titleKey(title: string): string {
  return foldName(title)
    .replace(/\bdefense\b/gu, 'defence')
    .replace(/^the /u, '');
}

/** Compiles the dated roles of all actors. */
export function compileOffices(actors: readonly Actor[], tokenise: Tokenise): Offices {
  const titles = createTrie<string>();
  const tenures = new Map<string, Tenure[]>();
  const own = new Map<ActorId, { readonly title: string; readonly tenure: Tenure }[]>();
  const ownerNames = new Map<string, ActorId>();
  for (const actor of actors) {
    for (const name of [actor.id, actor.name, ...actor.aliases]) {
      if (actor.type !== 'person' && !ownerNames.has(foldName(name))) ownerNames.set(foldName(name), actor.id);
    }
  }
  for (const actor of actors) {
    for (const role of actor.roles) {
      const key = titleKey(role.title);
      const of = role.of ?? actor.side;
      const owner = of === undefined ? undefined : (ownerNames.get(foldName(of)) ?? of);
      const held = tenures.get(key) ?? [];
      if (held.length === 0) {
        tenures.set(key, held);
        for (const spelling of new Set([key, key.replace(/\bdefence\b/gu, 'defense')])) {
          const words = tokenise(spelling).tokens.map((token) => fold(token.norm));
          titles.add(words, key);
          titles.add([...words.slice(0, -1), `${words.at(-1) ?? ''}s`], key);
        }
      }
      const tenure = { actor: actor.id, owner, from: role.from, to: role.to };
      held.push(tenure);
      const ownTitles = own.get(actor.id) ?? [];
      own.set(actor.id, [...ownTitles, { title: key, tenure }]);
    }
  }
  return {
    titles,
    holders(title, owner, date) {
      const held = tenures.get(titleKey(title)) ?? [];
      const fitting = held.filter(
        (tenure) => (owner === undefined || tenure.owner === owner) && (date === undefined || isWithin(date, tenure)),
      );
      return [...new Set(fitting.map((tenure) => tenure.actor))];
    },
    earlier(title, owner, date) {
      if (date === undefined) return [];
      const held = (tenures.get(titleKey(title)) ?? []).filter((tenure) => tenure.owner === owner);
      const current = new Set(held.filter((tenure) => isWithin(date, tenure)).map((tenure) => tenure.actor));
      const over = held.filter(({ to }) => to !== undefined && lastDay(to) < firstDay(date));
      return [...new Set(over.map((tenure) => tenure.actor))].filter((actor) => !current.has(actor));
    },
    held(actor, date) {
      const titled = (own.get(actor) ?? []).filter(({ tenure }) => date === undefined || isWithin(date, tenure));
      return titled.map(({ title }) => title);
    },
  };
}

function isWithin(date: CalendarDate, { from, to }: Tenure): boolean {
  return (from === undefined || firstDay(from) <= lastDay(date)) && (to === undefined || firstDay(date) <= lastDay(to));
}
