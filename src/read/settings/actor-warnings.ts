import type { Actor, Role } from '../../model/actor.js';
import { firstDay, lastDay } from '../../model/date.js';
import { quoted } from './spelling.js';

/** Something of an actor that is probably not meant so. */
export interface ActorWarning {
  readonly id: string;
  /** The key of the actor that it is about. */
  readonly key: keyof Actor;
  readonly message: string;
}

/** Looks over a registry for what contradicts itself; in the order of the actors. */
export function actorWarnings(actors: readonly Actor[]): readonly ActorWarning[] {
  const order = new Map(actors.map(({ id }, index) => [id, index]));
  return [
    ...sharedNames(actors),
    ...partNames(actors),
    ...sharedRoles(actors),
    ...unknownIds(actors),
    ...circles(actors),
  ].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

interface Named {
  readonly actor: Actor;
  readonly key: 'name' | 'aliases' | 'transliterations' | 'adjectives';
  readonly name: string;
}

/** Names that mean two actors and so, at any date, neither; two persons of one full name are probably one. */
function sharedNames(actors: readonly Actor[]): readonly ActorWarning[] {
  const bearers = new Map<string, Named>();
  const warnings: ActorWarning[] = [];
  for (const named of actors.flatMap(namesOf)) {
    const folded = `${named.key === 'adjectives' ? 'adjective' : 'name'} ${fold(named.name)}`;
    const first = bearers.get(folded);
    if (!first) bearers.set(folded, named);
    else if (first.actor !== named.actor) warnings.push(sharedName(first, named));
  }
  return [...new Map(warnings.map((warning) => [warning.message, warning])).values()];
}

function namesOf(actor: Actor): readonly Named[] {
  const keys = ['aliases', 'transliterations', 'adjectives'] as const;
  return [
    { actor, key: 'name', name: actor.name },
    ...keys.flatMap((key) => actor[key].map((name): Named => ({ actor, key, name }))),
  ];
}

function sharedName(first: Named, other: Named): ActorWarning {
  const isOne = [first, other].every(({ actor }) => actor.type === 'person') && [first.key, other.key].some(isFull);
  return {
    id: other.actor.id,
    key: other.key,
    message: isOne
      ? `${other.actor.id} and ${first.actor.id} may be one person: both are called ${quoted(other.name)}; join them`
      : `${quoted(other.name)} names both ${other.actor.id} and ${first.actor.id}, and so neither${
          other.key === 'aliases' ? '; a title belongs in roles' : ''
        }`,
  };
}

/** Aliases may be a title or a surname; a name and its spellings are whole. */
function isFull(key: Named['key']): boolean {
  return key === 'name' || key === 'transliterations';
}

/** Case, accents, the dot of an i, the schwa, hyphens and the order of names aside. */
function fold(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ə/g, 'a');
  return letters
    .split(/[\s\-,.]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** Names that are a piece of a person's: they take what is said of that person, or were never anybody's. */
function partNames(actors: readonly Actor[]): readonly ActorWarning[] {
  const pieces = new Map<string, Actor>();
  for (const actor of actors) {
    const words = actor.type === 'person' ? actor.name.toLowerCase().split(/\s+/).slice(0, MOST_WORDS) : [];
    for (let first = 0; first < words.length; first++)
      for (let end = first + 1; end <= words.length; end++)
        if (end - first < words.length) pieces.set(words.slice(first, end).join(' '), actor);
  }
  return actors.flatMap(({ id, type, name }): ActorWarning[] => {
    const whole = type === 'state' ? undefined : pieces.get(name.trim().toLowerCase().replace(/\s+/g, ' '));
    if (!whole) return [];
    const message = `${quoted(name)} is a piece of ${quoted(whole.name)} (${whole.id}), who loses mentions to it; write a full name, or remove the entry`;
    return [{ id, key: 'name', message }];
  });
}

/** Longer names are nobody's. */
const MOST_WORDS = 12;

/** Whether two terms share a day. */
function isAtOnce(a: Pick<Role, 'from' | 'to'>, b: Pick<Role, 'from' | 'to'>): boolean {
  return start(a) <= end(b) && start(b) <= end(a);
}

function start({ from }: Pick<Role, 'from'>): string {
  return from === undefined ? '' : firstDay(from);
}

function end({ to }: Pick<Role, 'to'>): string {
  return to === undefined ? '9999-12-31' : lastDay(to);
}

/** One office of one state held by two people on the same days: whoever "the president" is then stays open. */
function sharedRoles(actors: readonly Actor[]): readonly ActorWarning[] {
  const offices = new Map<string, { actor: Actor; role: Role }[]>();
  for (const actor of actors)
    for (const role of actor.roles) {
      const office = `${role.title.toLowerCase()}\n${(role.of ?? '').toLowerCase()}`;
      const holders = offices.get(office) ?? [];
      offices.set(office, holders);
      holders.push({ actor, role });
    }
  return [...offices.values()].flatMap(overlaps);
}

/** Sorted by their beginning, each term is held against the one before it that ends last. */
function overlaps(holders: readonly { actor: Actor; role: Role }[]): readonly ActorWarning[] {
  const warnings: ActorWarning[] = [];
  const sorted = [...holders].sort((a, b) =>
    start(a.role) < start(b.role) ? -1 : start(a.role) > start(b.role) ? 1 : 0,
  );
  let last: { actor: Actor; role: Role } | undefined;
  for (const next of sorted) {
    if (last && last.actor !== next.actor && isAtOnce(last.role, next.role)) {
      const { title, of } = next.role;
      const office = `${title}${of === undefined ? '' : ` of ${of}`}`;
      warnings.push({
        id: next.actor.id,
        key: 'roles',
        message: `${next.actor.id} and ${last.actor.id} are both ${quoted(office)} on ${start(next.role) === '' ? 'any day' : start(next.role)}`,
      });
    }
    if (!last || end(next.role) > end(last.role)) last = next;
  }
  return warnings;
}

/** Members and owners of offices that the file does not know. */
function unknownIds(actors: readonly Actor[]): readonly ActorWarning[] {
  const ids = new Set(actors.map(({ id }) => id));
  const names = new Set(actors.flatMap((actor) => namesOf(actor).map(({ name }) => fold(name))));
  return actors.flatMap(({ id, roles, members }) => [
    ...roles.flatMap(({ of }): ActorWarning[] =>
      of === undefined || ids.has(of) || names.has(fold(of))
        ? []
        : [{ id, key: 'roles', message: `${id} holds an office of ${quoted(of)}, which is no actor of this file` }],
    ),
    ...members
      .filter((member) => !ids.has(member))
      .map((member): ActorWarning => ({
        id,
        key: 'members',
        message: `${id} has the member ${quoted(member)}, which is no actor of this file`,
      })),
  ]);
}

/** Who speaks for itself, and two that speak for one another: one of the two is the organisation, and nobody can tell which. */
function circles(actors: readonly Actor[]): readonly ActorWarning[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return actors.flatMap(({ id, members }) =>
    members.flatMap((member): ActorWarning[] => {
      const message =
        member === id
          ? `${id} is a member of itself`
          : `${id} has the member ${quoted(member)}, and is a member of it; keep one of the two`;
      const isCircle = member === id || (member > id && byId.get(member)?.members.includes(id));
      return isCircle ? [{ id, key: 'members', message }] : [];
    }),
  );
}
