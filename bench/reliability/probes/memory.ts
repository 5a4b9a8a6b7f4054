import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from '../probe.js';
import { runInto, start, writeCorpus } from '../program.js';

const KIB = 1024;

/** Peak memory of a run, MB, from the kernel's own count of the largest resident set. */
async function peakOf(corpus: string, out: string): Promise<{ readonly code: number | null; readonly peak: number }> {
  let peak = 0;
  const { child, ended } = start(runInto(corpus, out));
  const look = setInterval(() => {
    peak = Math.max(peak, peakNow(child.pid ?? 0));
  }, 100);
  const { code } = await ended;
  clearInterval(look);
  return { code, peak: Math.round(peak / KIB) };
}

function peakNow(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Much text in one folder. */
export const largeCorpus: Probe = {
  id: 'large-corpus',
  promise: '1 GB of text in one folder',
  goal: 'under 1,500 MB of memory',
  async measure({ scratch, isShort, seed }) {
    const megabytes = isShort ? 4 : Number(process.env['HAWKDOVE_MEGABYTES'] ?? 1024);
    const corpus = join(scratch, 'corpus');
    // A word of these sentences takes about six bytes.
    writeCorpus(corpus, { files: megabytes * 10, words: 17_000, seed });
    const { code, peak } = await peakOf(corpus, join(scratch, 'out'));
    return {
      figure: `${megabytes} MB: exit ${code}, peak ${peak} MB`,
      isMet: code === 0 && peak > 0 && peak < 1500 && (isShort || megabytes >= 1024),
    };
  },
};

/** Very many files. */
export const manyFiles: Probe = {
  id: 'many-files',
  promise: '1,000,000 tiny files',
  goal: 'memory that does not grow with their number (at most 1.2 times at ten times as many)',
  async measure({ scratch, isShort, seed }) {
    const files = isShort ? 2000 : Number(process.env['HAWKDOVE_FILES'] ?? 1_000_000);
    const peaks: number[] = [];
    for (const number of [files / 10, files]) {
      const corpus = join(scratch, `corpus${number}`);
      writeCorpus(corpus, { files: number, words: 9, seed });
      const { code, peak } = await peakOf(corpus, join(scratch, `out${number}`));
      if (code !== 0) return { figure: `${number} files: exit ${code}`, isMet: false };
      peaks.push(peak);
    }
    const [small = 0, large = 0] = peaks;
    return {
      figure: `${files / 10} files: ${small} MB; ${files} files: ${large} MB`,
      isMet: large <= 1.2 * small && (isShort || files >= 1_000_000),
    };
  },
};
