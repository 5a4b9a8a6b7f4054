import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STYLE } from '../../report/page/style.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Answer } from './explorer-server.js';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** The files of the page by the path that they are served at, all of them read: no path of a request ever reaches the disk. */
export function pageFiles(): ReadonlyMap<string, Answer> {
  const folder = join(PACKAGE_ROOT, 'explorer');
  const pages = new Map<string, Answer>();
  for (const name of readdirSync(folder)) {
    const type = TYPES.get(/\.[a-z]+$/.exec(name)?.[0] ?? '');
    if (type !== undefined) pages.set(`/${name}`, { type, body: readFileSync(join(folder, name)) });
  }
  const index = pages.get('/index.html');
  if (!index) throw new Error(`${folder} has no index.html`);
  // The page has the look of report.html.
  return pages.set('/', index).set('/report.css', { type: 'text/css; charset=utf-8', body: STYLE });
}
