import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a whole process takes, from its start to its end, with all its threads. */
export interface Cost {
  /** Seconds on the wall. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly processor: number;
  /** Greatest resident memory, in MB. */
  readonly memory: number;
}

const TIME = '/usr/bin/time';

/** Whether processes can be measured here: by GNU time, on a system that can bind a process to cores. */
export const canMeasure = (): boolean => existsSync(TIME) && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Runs a command on so many cores and says what it took. Throws when it ends with another code than 0 or 2. */
export function costOf(command: readonly string[], { cores = 1, cwd }: { cores?: number; cwd?: string } = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'hawkdove-cost-'));
  const into = join(folder, 'cost');
  const bound = Array.from({ length: cores }, (_, core) => core).join(',');
  try {
    const args = ['-f', '%e %U %S %M', '-o', into, 'taskset', '-c', bound, ...command];
    const { status, stderr } = spawnSync(TIME, args, {
      encoding: 'utf8',
      ...(cwd !== undefined && { cwd }),
      maxBuffer: 1 << 28,
    });
    if (status !== 0 && status !== 2)
      throw new Error(`${command.join(' ')} ended with ${status ?? 'a signal'}: ${stderr.slice(-500)}`);
    // A command that fails gets a line of its own above the figures.
    const [wall = 0, user = 0, system = 0, kilobytes = 0] = (readFileSync(into, 'utf8').trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number);
    return { wall, processor: user + system, memory: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle of several costs, figure by figure; a first run that warms the disk's cache is not counted. */
export function medianCost(measure: () => Cost, rounds: number): Cost {
  measure();
  const costs = Array.from({ length: rounds }, measure);
  const middle = (of: (cost: Cost) => number): number =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  return {
    wall: middle(({ wall }) => wall),
    processor: middle(({ processor }) => processor),
    memory: middle(({ memory }) => memory),
  };
}

/** Whether R has these packages. */
export function hasR(...packages: readonly string[]): boolean {
  try {
    const asked = packages.map((name) => `stopifnot(requireNamespace("${name}", quietly = TRUE))`).join('; ');
    execFileSync('Rscript', ['-e', asked], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
