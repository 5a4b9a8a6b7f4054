import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { blamesBetween, type BlameTie } from '../drawing/blames-between.js';
import { hint, label, shortened, svg } from '../drawing/svg.js';
import type { Plot } from '../plot.js';

const WIDTH = 700;
const HEIGHT = 460;
const MARGIN = 40;
/** Room for names beside the outermost nodes. */
const SIDE = 80;
const TIES = 40;
const STEPS = 300;

/** Who blames whom, as arrows. */
export const blameNetwork: Plot = {
  id: 'blame-network',
  title: 'Who blames whom',
  order: 3,
  caption: () =>
    `An arrow goes from who blames to who is blamed; the thicker, the more often. At most the ${TIES} most frequent are drawn, both voices and all periods together. Where a node stands means nothing.`,
  draw: (input) => {
    const all = blamesBetween(input);
    const ties = all.filter(({ source, target }) => source !== target).slice(0, TIES);
    if (ties.length === 0) return [];
    const description = `Blame: ${ties.map(({ source, target, hits }) => `${source} blames ${target} ${hits} times`).join('; ')}`;
    return [
      {
        id: 'blame-network',
        title: `Who blames whom: ${ties.length} of ${all.length} pairs`,
        description,
        svg: network(ties, description),
        columns: ['source', 'target', 'hits'],
        rows: ties.map(({ source, target, hits }) => [source, target, hits]),
      },
    ];
  },
};

interface Node {
  readonly id: string;
  readonly hits: number;
  x?: number;
  y?: number;
}

function network(ties: readonly BlameTie[], description: string): string {
  const nodes = placed(ties);
  const places = new Map(nodes.map((node) => [node.id, node]));
  const most = Math.max(...ties.map(({ hits }) => hits));
  const width = scaleSqrt([1, Math.max(2, most)], [1, 6]);
  const size = scaleSqrt([1, Math.max(2, ...nodes.map(({ hits }) => hits))], [4, 11]);
  const edges = ties.map((tie) => {
    const from = places.get(tie.source);
    const to = places.get(tie.target);
    if (from === undefined || to === undefined) return '';
    return arrow(from, to, {
      width: width(tie.hits),
      gap: size(to.hits) + 3,
      text: `${tie.source} → ${tie.target}: ${tie.hits}`,
    });
  });
  const dots = nodes.map(({ id, hits, x = 0, y = 0 }) =>
    [
      svg('circle', { class: 'node', cx: x, cy: y, r: size(hits) }, hint(`${id}: ${hits}`)),
      label(shortened(id, 24), { x, y: y - size(hits) - 4, 'text-anchor': 'middle' }),
    ].join(''),
  );
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': description }, ...edges, ...dots);
}

/** The layout begins on a spiral and takes a fixed number of steps, so that it is the same everywhere. */
function placed(ties: readonly BlameTie[]): readonly Node[] {
  const hits = new Map<string, number>();
  for (const tie of ties) for (const id of [tie.source, tie.target]) hits.set(id, (hits.get(id) ?? 0) + tie.hits);
  const nodes = [...hits].map(([id, sum]): Node => ({ id, hits: sum })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = ties.map(({ source, target }) => ({ source, target }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>(links)
        .id((node) => node.id)
        .distance(110),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('centre', forceCenter(0, 0))
    .force('near', forceX().strength(0.07))
    .force('level', forceY().strength(0.11))
    .force('apart', forceCollide(26))
    .stop()
    .tick(STEPS);
  const fit = (values: readonly number[], room: number, margin: number): ((value: number) => number) =>
    scaleLinear([Math.min(...values), Math.max(...values)], [margin, room - margin]);
  const across = fit(
    nodes.map(({ x = 0 }) => x),
    WIDTH,
    SIDE,
  );
  const down = fit(
    nodes.map(({ y = 0 }) => y),
    HEIGHT,
    MARGIN,
  );
  return nodes.map(({ x = 0, y = 0, ...node }) => ({ ...node, x: across(x), y: down(y) }));
}

/** A bent line, so that blame and counter-blame lie apart, with its head before the node. */
function arrow(from: Node, to: Node, { width, gap, text }: { width: number; gap: number; text: string }): string {
  const [x1, y1, x2, y2] = [from.x ?? 0, from.y ?? 0, to.x ?? 0, to.y ?? 0];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const bend = Math.min(40, length / 5);
  const [cx, cy] = [(x1 + x2) / 2 - ((y2 - y1) / length) * bend, (y1 + y2) / 2 + ((x2 - x1) / length) * bend];
  const last = Math.hypot(x2 - cx, y2 - cy) || 1;
  const [ux, uy] = [(x2 - cx) / last, (y2 - cy) / last];
  const head = 5 + width;
  const [tipX, tipY] = [x2 - ux * gap, y2 - uy * gap];
  const [footX, footY] = [tipX - ux * head, tipY - uy * head];
  const half = head / 2;
  const corners = [
    [tipX, tipY],
    [footX - uy * half, footY + ux * half],
    [footX + uy * half, footY - ux * half],
  ].map(([x = 0, y = 0]) => `${x.toFixed(1)},${y.toFixed(1)}`);
  const bow = [x1, y1, cx, cy, footX, footY].map((value) => value.toFixed(1));
  return [
    svg(
      'path',
      { class: 'edge', d: `M${bow.slice(0, 2).join(' ')}Q${bow.slice(2).join(' ')}`, 'stroke-width': width },
      hint(text),
    ),
    svg('polygon', { class: 'arrow', points: corners.join(' ') }),
  ].join('');
}
