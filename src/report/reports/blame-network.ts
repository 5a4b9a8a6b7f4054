import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Blame } from '../../model/figures.js';
import type { Report } from '../report.js';

/** Who blames whom as a network for Gephi: an edge for every source, target, voice and period, weighted by its hits. */
export const blameNetwork: Report = {
  kind: 'page',
  file: 'blame.gexf',
  title: 'Blame as a directed network, for Gephi',
  render: ({ figures }) => {
    const graph = new MultiDirectedGraph();
    // The voice `all` would draw every edge twice.
    for (const blame of figures.blames) if (blame.voice !== 'all') addEdge(graph, blame);
    return `${write(graph, { version: '1.3' })}\n`;
  },
};

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
