/** A frame of a profile, as V8 gives it. */
interface CallFrame {
  readonly functionName: string;
  /** Missing in what V8 does itself, such as collecting garbage. */
  readonly url: string;
}

/** A profile as V8 gives it: a tree of calls, which of them was seen at each look, and the microseconds between the looks. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[] | undefined;
  }[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

/** What a stage took, in milliseconds. */
export interface StageTime {
  /** A room of the program, such as `segment`; or `garbage collector`, `idle`, `node` for what no room asked for. */
  readonly stage: string;
  /** In the room itself and the libraries that it calls. */
  readonly own: number;
  /** With the rooms that it calls; all stages together are more than the whole. */
  readonly inclusive: number;
}

/**
 * Time a stage, the longest first. A look belongs to the room of the innermost function of ours: what a library takes is taken for
 * whoever called it.
 * @param source where the program lies, as a URL that ends with `/`
 */
export function stagesOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile, source: string): readonly StageTime[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const took = new Map<number, number>();
  samples.forEach((node, at) => took.set(node, (took.get(node) ?? 0) + Math.max(0, timeDeltas[at] ?? 0)));
  const own = new Map<string, number>();
  const inclusive = new Map<string, number>();
  const add = (sums: Map<string, number>, stage: string, time: number): void => {
    sums.set(stage, (sums.get(stage) ?? 0) + time / 1000);
  };
  for (const [leaf, time] of took) {
    const stages: string[] = [];
    for (let id: number | undefined = leaf; id !== undefined; id = parents.get(id)) {
      const room = roomOf(byId.get(id)?.callFrame.url ?? '', source);
      if (room !== undefined) stages.push(room);
    }
    const innermost = stages[0] ?? outside(byId.get(leaf)?.callFrame.functionName ?? '');
    add(own, innermost, time);
    for (const stage of new Set([innermost, ...stages])) add(inclusive, stage, time);
  }
  return Array.from(inclusive, ([stage, time]) => ({ stage, own: own.get(stage) ?? 0, inclusive: time })).sort(
    (a, b) => b.own - a.own || (a.stage < b.stage ? -1 : 1),
  );
}

/** The folder of a module of ours, or its name where it lies in none. */
function roomOf(url: string, source: string): string | undefined {
  if (!url.startsWith(source)) return undefined;
  const [room = ''] = url.slice(source.length).split('/');
  return room.replace(/\.[jt]s$/, '');
}

/** What V8 calls what it does itself is in brackets: `(garbage collector)`, `(idle)`. */
function outside(name: string): string {
  return name === '(garbage collector)' || name === '(idle)' ? name.slice(1, -1) : 'node';
}
