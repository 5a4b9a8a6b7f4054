/**
 * A thread beside the parser, which goes on when the parser hangs: it ends the process when that grows too large, takes too
 * much processor time, or is left behind by the process that started it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { TOO_LONG, WATCHED } from './messages.js';

const watched = workerData as Int32Array;
/** Milliseconds between two looks. */
const EVERY = 100;

const parent = process.ppid;
let number = 0;
/** Microseconds of processor time that the process had used when the request in work began. */
let used = 0;

parentPort?.postMessage('watching');
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const working = Atomics.load(watched, WATCHED.number);
  if (working !== number) used = user + system;
  number = working;
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  if (number === 0) return;
  if (user + system - used > 1e3 * Atomics.load(watched, WATCHED.milliseconds)) process.kill(process.pid, TOO_LONG);
  const isTooLarge = process.memoryUsage.rss() > 1e6 * Atomics.load(watched, WATCHED.megabytes);
  if (isTooLarge) process.kill(process.pid, 'SIGKILL');
}, EVERY);
