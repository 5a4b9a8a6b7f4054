import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Keeps a generated file as it should be: writes it where it differs. With `--check` on the command line nothing is
 * written; a file that differs or is missing is named, and the script fails.
 */
export function keepGenerated(path: string, wanted: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run npm run shelves`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
    console.error(`wrote ${path}`);
  }
}
