import type { Report } from '../report.js';

/**
 * Who blames whom as a network for Gephi: a directed edge for every source, target, voice and period, weighted by its hits,
 * and there from the first day of its period to the last, so that the timeline can play it.
 */
export const blameNetwork: Report = {
  kind: 'page',
  file: 'blame.gexf',
  title: 'Blame as a directed network, for Gephi',
  render: async ({ figures }) => {
    const { gexfOf } = await import('../gexf.js');
    return gexfOf(figures.blames);
  },
};
