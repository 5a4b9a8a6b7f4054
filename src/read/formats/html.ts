import { openedBy } from '../opened-by.js';
import type { OpenedFormat } from '../format.js';

/** A web page as it was saved: its article, with what the page says of it, or the articles of a news-database export. */
export const html: OpenedFormat = {
  id: 'html',
  title: 'Web page',
  extensions: ['html', 'htm', 'xhtml'],
  isIsolated: true,
  open: openedBy(async () => (await import('../html/open-page.js')).openPage),
};
