import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../model/usage-error.js';
import { isLack } from './lack-error.js';

/** A settings file as read: its text, and the SHA-256 of its bytes. */
export interface SettingText {
  readonly text: string;
  readonly sha256: string;
}

/** Reads a settings file. Throws UsageError for what is missing, no file, unreadable or not UTF-8. */
export function readSetting(path: string): SettingText {
  const bytes = readBytes(path);
  return { text: decode(path, bytes), sha256: sha256(bytes) };
}

/** The SHA-256 of a settings file in any encoding. Throws UsageError as `readSetting` does. */
export const hashSetting = (path: string): string => sha256(readBytes(path));

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function readBytes(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`there is no file ${path}`);
  if (!found.isFile()) throw new UsageError(`${path} is not a file`);
  try {
    return readFileSync(path);
  } catch (cause) {
    if (isLack(cause)) throw cause;
    throw new UsageError(`cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not UTF-8; save it as UTF-8`);
  }
}
