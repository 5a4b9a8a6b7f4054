import { InterruptedError, run, UsageError } from 'hawkdove';

try {
  const { issues } = await run({
    corpus: 'corpus',
    out: 'output',
    signal: AbortSignal.timeout(600_000),
    onProgress: (done, total) => process.stderr.write(`\r${done} of ${total}`),
  });
  for (const [code, count] of issues) console.log(`${code}: ${count}, see issues.csv`);
} catch (error) {
  if (error instanceof UsageError) console.error(`nothing was done: ${error.message}`);
  else if (error instanceof InterruptedError) console.error('stopped; the old results are as they were');
  else throw error;
}
