import { openedBy } from '../opened-by.js';
import type { OpenedFormat } from '../format.js';

/** A message as mail programs save it: its text, and the files attached to it. In a process of its own, since it may hold a page. */
export const eml: OpenedFormat = {
  id: 'eml',
  title: 'Mail message',
  extensions: ['eml'],
  isIsolated: true,
  open: openedBy(async () => (await import('../mail/open-message.js')).openMessage),
};
