import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process on which machine; what the system does not tell is left out. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Of the start of the machine: after another start, no number of a process means anything. */
  readonly boot?: string;
  /** When the process began, in the system's own count: numbers of processes are given out again. */
  readonly began?: string;
}

/** This process. */
export function thisProcess(): Owner {
  const [boot, began] = [bootOfMachine(), beginningOf(process.pid)];
  return {
    pid: process.pid,
    host: hostname(),
    ...(boot !== undefined && { boot }),
    ...(began !== undefined && { began }),
  };
}

/**
 * Whether a process is still at work, as far as can be known from here. One on another machine may be, so it counts as
 * alive; one whose machine was started anew, or whose number another process has now, is not.
 */
export function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname()) return true;
  const boot = bootOfMachine();
  if (owner.boot !== undefined && boot !== undefined && owner.boot !== boot) return false;
  if (!isRunning(owner.pid)) return false;
  const began = beginningOf(owner.pid);
  return owner.began === undefined || began === undefined || owner.began === began;
}

/** What a lock file says of its owner; undefined when it was not written to its end. */
export function ownerIn(text: string): Owner | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isOwner =
    typeof value === 'object' && value !== null && 'pid' in value && 'host' in value && Number.isInteger(value.pid);
  return isOwner ? (value as Owner) : undefined;
}

function isRunning(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const bootOfMachine = (): string | undefined => contentOf('/proc/sys/kernel/random/boot_id')?.trim();

/** Field 22 of `/proc/<pid>/stat` (proc(5)), counted from behind the name, which may hold spaces and brackets. */
function beginningOf(pid: number): string | undefined {
  const stat = contentOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
