/**
 * The process that untrusted files are parsed in: it has no environment, may not turn text into code, and is killed when it
 * takes too long or too much memory. It answers one request after the other, and ends with the process that started it.
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Found } from '../../read/format.js';
import { formats } from '../../read/formats/index.js';
import { lackBehind } from '../lack-error.js';
import { messageOf } from '../system-error.js';
import { type Answer, BEGUN, type Request, WATCHED } from './messages.js';
import { moduleBeside } from './module-beside.js';

const watched = new Int32Array(new SharedArrayBuffer(12));
const watchdog = moduleBeside('watchdog', import.meta.url);
const watching = new Worker(loading(watchdog), { eval: true, workerData: watched });
watching.unref();
/** Nothing is opened unwatched. Without a watchdog this process ends before it has begun. */
const begun = once(watching, 'message').then(() => process.send?.({ number: BEGUN } satisfies Answer));

// What a library leaves behind unhandled belongs to no file that can be named: the process is not to be trusted any more.
process.on('unhandledRejection', () => process.exit(1));
process.on('disconnect', () => process.exit());
// Ctrl-C goes to all processes of a terminal; the run stops in its own way, and this one with it.
process.on('SIGINT', () => undefined);
process.on('message', (request: Request) => {
  void begun.then(() => opened(request)).then((answer) => process.send?.(answer));
});

async function opened({ number, format, source, options, seconds, megabytes }: Request): Promise<Answer> {
  Atomics.store(watched, WATCHED.milliseconds, Math.round(1e3 * seconds));
  Atomics.store(watched, WATCHED.megabytes, megabytes);
  Atomics.store(watched, WATCHED.number, number);
  try {
    const opening = formats.find(({ id }) => id === format);
    if (!opening || !('open' in opening)) throw new Error(`no format ${format} that has to be opened`);
    const found: Found[] = [];
    for await (const one of opening.open(source, options)) found.push(one);
    return { number, found };
  } catch (error) {
    const lack = lackBehind(error);
    return lack ? { number, lack: lack.message } : { number, failure: messageOf(error) };
  } finally {
    Atomics.store(watched, WATCHED.number, 0);
  }
}

/** Code that loads a module in a thread, which does not read TypeScript by itself, as it does not begin with a module of it. */
function loading(url: string): string {
  if (!url.endsWith('.ts')) return `import(${JSON.stringify(url)})`;
  const loader = new URL('./esm/api/index.mjs', pathToFileURL(createRequire(url).resolve('tsx'))).href;
  return `import(${JSON.stringify(loader)}).then(({ tsImport }) => tsImport(...${JSON.stringify([url, url])}))`;
}
