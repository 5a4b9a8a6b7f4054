/**
 * A thread beside the parser, which goes on when the parser hangs: it ends the process when that grows too large, is left
 * behind by the process that started it, or should have been killed long ago.
 */
import { workerData } from 'node:worker_threads';
import { WATCHED } from './messages.js';

const watched = workerData as Int32Array;
/** Milliseconds between two looks. */
const EVERY = 100;
/** Seconds beyond its limit that a request is left to the process that started us. */
const GRACE = 10;

const parent = process.ppid;
let number = 0;
let since = 0;

setInterval(() => {
  const working = Atomics.load(watched, WATCHED.number);
  if (working !== number) since = performance.now();
  number = working;
  const isLate = number > 0 && performance.now() - since > 1_000 * (Atomics.load(watched, WATCHED.seconds) + GRACE);
  const isTooLarge = number > 0 && process.memoryUsage.rss() > 1e6 * Atomics.load(watched, WATCHED.megabytes);
  if (isLate || isTooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY);
