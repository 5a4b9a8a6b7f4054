#!/usr/bin/env node
import { fewFilesAllowed } from '../run/few-files.js';
import { tuneEngine } from './tune-engine.js';

tuneEngine();

// A reader that has seen enough (`hawkdove explain | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Progress that nobody reads any more does not end the work.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { main } = await import('./program.js');
  process.exitCode = await main(process.argv);
} catch (error) {
  const few = fewFilesAllowed();
  if (few === undefined) throw error;
  process.stderr.write(`hawkdove cannot start: ${few}. Nothing was changed.\n`);
  process.exitCode = 1;
}
