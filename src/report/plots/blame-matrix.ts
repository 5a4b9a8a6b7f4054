import { scaleSqrt } from 'd3-scale';
import { blamesBetween, type BlameTie } from '../drawing/blames-between.js';
import { hint, label, shortened, svg } from '../drawing/svg.js';
import type { Plot } from '../plot.js';

const MOST = 12;
const CELL = 36;
const LEFT = 150;
const TOP = 110;

/** Who blames whom, as a table of counts. */
export const blameMatrix: Plot = {
  id: 'blame-matrix',
  title: 'Blame as a matrix',
  order: 4,
  caption: () =>
    `Rows blame, columns are blamed; numbers are hits in both voices and all periods. At most ${MOST} of each are shown, the most frequent first.`,
  draw: (input) => {
    const ties = blamesBetween(input);
    const sources = mostHits(ties, ({ source }) => source);
    const targets = mostHits(ties, ({ target }) => target);
    const shown = ties.filter(({ source, target }) => sources.includes(source) && targets.includes(target));
    if (shown.length === 0) return [];
    const description = `Blame: ${shown.map(({ source, target, hits }) => `${source} blames ${target} ${hits} times`).join('; ')}`;
    return [
      {
        id: 'blame-matrix',
        title: 'Who blames whom, in hits',
        description,
        svg: matrix(shown, sources, targets, description),
        columns: ['source', 'target', 'hits'],
        rows: shown.map(({ source, target, hits }) => [source, target, hits]),
      },
    ];
  },
};

function mostHits(ties: readonly BlameTie[], end: (tie: BlameTie) => string): readonly string[] {
  const hits = new Map<string, number>();
  for (const tie of ties) hits.set(end(tie), (hits.get(end(tie)) ?? 0) + tie.hits);
  return [...hits]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}

function matrix(
  ties: readonly BlameTie[],
  sources: readonly string[],
  targets: readonly string[],
  description: string,
): string {
  const shade = scaleSqrt([0, Math.max(...ties.map(({ hits }) => hits))], [0.08, 0.75]);
  const cells = ties.map(({ source, target, hits }) => {
    const [x, y] = [LEFT + targets.indexOf(target) * CELL, TOP + sources.indexOf(source) * CELL];
    const square = { x, y, width: CELL, height: CELL, class: 'cell', opacity: shade(hits).toFixed(2) };
    return [
      svg('rect', square, hint(`${source} → ${target}: ${hits}`)),
      label(String(hits), { x: x + CELL / 2, y: y + CELL / 2 + 4, 'text-anchor': 'middle' }),
    ].join('');
  });
  const frames = sources.flatMap((_, row) =>
    targets.map((__, column) =>
      svg('rect', { class: 'cell-frame', x: LEFT + column * CELL, y: TOP + row * CELL, width: CELL, height: CELL }),
    ),
  );
  const rows = sources.map((id, row) =>
    label(shortened(id, 22), { x: LEFT - 8, y: TOP + row * CELL + CELL / 2 + 4, 'text-anchor': 'end' }),
  );
  const columns = targets.map((id, column) => {
    const [x, y] = [LEFT + column * CELL + CELL / 2, TOP - 8];
    return label(shortened(id, 22), { x, y, transform: `rotate(-45 ${x} ${y})` });
  });
  const [width, height] = [LEFT + targets.length * CELL + 90, TOP + sources.length * CELL + 12];
  const frame = { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description };
  return svg('svg', frame, ...cells, ...frames, ...rows, ...columns);
}
