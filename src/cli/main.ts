#!/usr/bin/env node
import { main } from './program.js';

// A reader that has seen enough (`hawkdove explain | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv);
