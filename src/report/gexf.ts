import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Blame } from '../model/figures.js';

/** Blame as a network in GEXF 1.3. */
export function gexfOf(all: readonly Blame[]): string {
  const graph = new MultiDirectedGraph();
  // The voice `all` would draw every edge twice.
  const blames = all.filter(({ voice }) => voice !== 'all');
  for (const blame of blames) addEdge(graph, blame);
  return `${dated(write(graph, { version: '1.3' }), blames)}\n`;
}

/** The writer knows no dates: edges have their place in `blames` as key. */
function dated(written: string, blames: readonly Blame[]): string {
  return written
    .replace('<graph ', '<graph mode="dynamic" timeformat="date" ')
    .replace(/<edge id="(\d+)"/gu, (edge, key: string) => {
      const period = blames[Number(key)]?.period;
      return period ? `${edge} start="${period.start}" end="${period.end}"` : edge;
    });
}

function addEdge(graph: MultiDirectedGraph, blame: Blame): void {
  const { source, target, voice, period, hits, explicit, implicit, documents } = blame;
  graph.mergeNode(source, { label: source });
  graph.mergeNode(target, { label: target });
  const attributes = {
    weight: hits,
    voice,
    period: period.id,
    start: period.start,
    end: period.end,
    explicit,
    implicit,
    documents,
  };
  graph.addDirectedEdgeWithKey(String(graph.size), source, target, attributes);
}
