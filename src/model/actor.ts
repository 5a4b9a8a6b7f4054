import type { CalendarDate } from './date.js';
import type { Span } from './span.js';

/**
 * Who speaks, as every table writes it: a registry id; `name:Full Name` outside the registry; `unnamed:<side>` for an
 * official without a name; `unattributed` for a quotation whose speaker is not found; `anonymous` for a document without an author.
 */
export type ActorId = string;

export const UNATTRIBUTED: ActorId = 'unattributed';
export const ANONYMOUS: ActorId = 'anonymous';
/** The row of all actors together, where a joint statement counts once. */
export const ALL_ACTORS: ActorId = '(all)';

/** An office held, both days inclusive; a missing end is open. */
export interface Role {
  readonly title: string;
  /** Id of the actor (a state, an organisation) or the name of what the office belongs to. */
  readonly of?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** An entry of `actors.yaml`. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly type: 'person' | 'state' | 'organisation';
  readonly side?: string;
  readonly aliases: readonly string[];
  readonly transliterations: readonly string[];
  readonly roles: readonly Role[];
  readonly gender?: 'female' | 'male' | 'other';
  /** A state's: Karesian, Karesians. */
  readonly adjectives: readonly string[];
  /** Ids of the actors that an organisation speaks for. */
  readonly members: readonly ActorId[];
}

/** How a speaker was recognised. */
export type Via = 'author' | 'label' | 'name' | 'alias' | 'role' | 'pronoun' | 'possessive' | 'unresolved';

/** Who a passage belongs to; several actors when a statement is joint. */
export interface Speaker {
  readonly actors: readonly ActorId[];
  /** The words in the text (or the metadata) that named them; empty when nothing did. */
  readonly surface: string;
  readonly via: Via;
}

/** A place in the text where an actor is named. */
export interface Mention extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  /** Token range in the sentence, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker;
}

/** Knows the actors of a run: who is meant by a name in the metadata or on a label, at a date. */
export interface Registry {
  /** The author of a document as written there: ids or names joined by `;`. Without one, `anonymous`. */
  readonly author: (written: string | undefined, date: CalendarDate | undefined) => Speaker;
  /** The speaker of a transcript label such as `ALIYEV` or `Mr. Churkin (Russian Federation)`. */
  readonly label: (name: string, date: CalendarDate | undefined) => Speaker;
}
