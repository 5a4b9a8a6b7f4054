import type { Report } from '../report.js';

/** A page to look at, to print and to send: one file, nothing loaded from anywhere. */
export const page: Report = {
  kind: 'page',
  file: 'report.html',
  title: 'The run as a page',
  render: async (results) => {
    const { renderPage } = await import('../page/render-page.js');
    return renderPage(results);
  },
};
