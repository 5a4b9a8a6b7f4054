import { scaleLinear } from 'd3-scale';
import { PLOT_STYLE } from '../../src/report/drawing/plot-style.js';
import { label, svg } from '../../src/report/drawing/svg.js';
import type { Cost } from './process-cost.js';

const WIDTH = 360;
const HEIGHT = 220;
const LEFT = 46;
const BOTTOM = 40;
const TOP = 34;

/** Processor time and memory of a run as the corpus grows, side by side. */
export function growthPlot(points: readonly (Cost & { readonly megabytes: number })[]): string {
  const panels = [
    panel(points, 'processor time, s', ({ processor }) => processor),
    panel(points, 'greatest memory, MB', ({ memory }) => memory),
  ].map((drawn, at) => drawn.replace('<svg ', `<svg x="${at * WIDTH}" `));
  const size = {
    width: 2 * WIDTH,
    height: HEIGHT,
    viewBox: `0 0 ${2 * WIDTH} ${HEIGHT}`,
    xmlns: 'http://www.w3.org/2000/svg',
  };
  return `${svg('svg', size, `<style>${PLOT_STYLE}</style><rect width="100%" height="100%" fill="#ffffff"/>`, ...panels)}\n`;
}

function panel<P extends { readonly megabytes: number }>(
  points: readonly P[],
  title: string,
  of: (point: P) => number,
): string {
  const x = scaleLinear([0, Math.max(...points.map(({ megabytes }) => megabytes))], [LEFT, WIDTH - 16]);
  const y = scaleLinear([0, 1.1 * Math.max(...points.map(of))], [HEIGHT - BOTTOM, TOP]);
  const grid = y
    .ticks(5)
    .map(
      (tick) =>
        svg('line', { class: 'grid', x1: LEFT, x2: WIDTH - 16, y1: y(tick), y2: y(tick) }) +
        label(String(tick), { x: LEFT - 5, y: y(tick) + 4, 'text-anchor': 'end' }),
    );
  const ticks = x.ticks(5).map((tick) => label(String(tick), { x: x(tick), y: HEIGHT - 22, 'text-anchor': 'middle' }));
  const path = points
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.megabytes).toFixed(1)} ${y(of(point)).toFixed(1)}`)
    .join('');
  const dots = points.map((point) =>
    svg('circle', { class: 'own point', cx: x(point.megabytes), cy: y(of(point)), r: 3.5 }),
  );
  return svg(
    'svg',
    { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    label(title, { class: 'plot-title', x: WIDTH / 2, y: 18, 'text-anchor': 'middle' }),
    ...grid,
    ...ticks,
    svg('path', { class: 'own line', d: path }),
    ...dots,
    label('MB of text', { x: WIDTH / 2, y: HEIGHT - 6, 'text-anchor': 'middle' }),
  );
}
