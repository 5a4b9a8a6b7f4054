import type { Actor, Role } from '../../model/actor.js';
import { firstDay, lastDay } from '../../model/date.js';
import { actorWarnings } from './actor-warnings.js';
import { actorId, date } from './names.js';
import type { Place, Problems } from './problems.js';
import { list, listItself } from './lists.js';
import { optional, record, required } from './record.js';
import { mapped, named, placeOf, type Shape, Wrong } from './shape.js';
import { quoted } from './spelling.js';
import { choice, line } from './texts.js';
import { readYaml } from './written.js';

const role: Shape<Role> = named('role', () => roleShape);

/** A role, as a title alone or with its keys. */
const roleShape: Shape<Role> = mapped(
  record(
    {
      title: required(line(), 'The office: defence minister, president.'),
      of: optional(line(), 'Id of the actor that the office belongs to (a state, an organisation), or its name.'),
      from: optional(date, 'First day, YYYY-MM-DD; or a month or year, which count from their first day.'),
      to: optional(
        date,
        'Last day, inclusive; or a month or year, which count to their last day. Missing: still held.',
      ),
    },
    { short: 'title' },
  ),
  (value) =>
    value.from !== undefined && value.to !== undefined && firstDay(value.from) > lastDay(value.to)
      ? new Wrong(`the role ends on ${value.to}, before it begins on ${value.from}`, 'to')
      : value,
);

const actor: Shape<Actor> = named('actor', () => actorShape);

const actorShape: Shape<Actor> = mapped(
  record({
    id: required(actorId, 'What the tables call this actor: no white space, no ; : or , and unlike every other id.'),
    name: required(line(), 'Full name, as texts write it.'),
    type: optional(choice(['person', 'state', 'organisation']), 'Default: person.'),
    side: optional(line(sideProblem), 'The party to the conflict that this actor stands on.'),
    aliases: optional(list(line()), 'Other names in texts, and titles with a surname.'),
    transliterations: optional(list(line()), 'Other spellings of the name in Latin letters, or in its own script.'),
    roles: optional(
      list(role),
      'Offices with their days; "the defence minister" is whoever held the office at the date.',
    ),
    gender: optional(choice(['female', 'male', 'other']), 'Whom "he" and "she" may mean.'),
    adjectives: optional(list(line()), "A state's adjective and people: Karesian, Karesians."),
    members: optional(list(actorId), 'Ids of the actors that an organisation speaks for.'),
  }),
  ({ type = 'person', aliases = [], transliterations = [], roles = [], adjectives = [], members = [], ...rest }) => ({
    ...rest,
    type,
    aliases,
    transliterations,
    roles,
    adjectives,
    members,
  }),
);

/** An actor with its places in the file. */
interface Listed {
  readonly actor: Actor;
  readonly place: (key: string) => Place;
}

/** The list that is `actors.yaml`. */
export const actorsShape: Shape<readonly Listed[]> = list(
  mapped(actor, (value, written) => ({ actor: value, place: (key) => placeOf(written, key) })),
  { by: (listed) => listed.actor.id, say: (listed) => `the id ${quoted(listed.actor.id)}`, key: 'id' },
);

/** Reads `actors.yaml`. Throws a `UsageError` that lists all that is wrong. */
export function parseActors(path: string, text: string): readonly Actor[] {
  return readActors(path, text).listed.map((listed) => listed.actor);
}

/**
 * What in `actors.yaml` is allowed but probably meant otherwise, a line each with its place: a name or alias of two actors,
 * one office held by two, an unknown id. Throws a `UsageError` where the file cannot be read at all.
 */
export function lintActors(path: string, text: string): readonly string[] {
  const { listed, problems } = readActors(path, text);
  const places = new Map(listed.map(({ actor: { id }, place }) => [id, place]));
  return actorWarnings(listed.map((one) => one.actor)).map(({ id, key, message }) =>
    problems.located(places.get(id)?.(key) ?? { line: 1 }, message),
  );
}

function readActors(path: string, text: string): { listed: readonly Listed[]; problems: Problems } {
  const { root, problems } = readYaml(path, text);
  const written = listItself(root, problems);
  const listed = (written && actorsShape.read(written, problems)) ?? [];
  problems.throwIfAny();
  return { listed, problems };
}

function sideProblem(side: string): string | undefined {
  return /[;,:]/.test(side) ? `the side ${quoted(side)} holds one of ; : , which the tables use themselves` : undefined;
}
