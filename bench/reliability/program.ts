import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { uniforms } from '../chance.js';

/** What became of a process. */
export interface Ended {
  readonly code: number | null;
  readonly err: string;
  /** Milliseconds from its start. */
  readonly took: number;
}

/** How a run is started. */
interface Start {
  readonly env?: NodeJS.ProcessEnv;
  /** A line of `sh` before the program, such as a limit. */
  readonly before?: string;
}

/** As it is shipped: `npm run reliability` builds it first. */
const PROGRAM = resolve('dist/cli/main.js');

/** What a run over a corpus is started with. */
export const runInto = (corpus: string, out: string, ...more: readonly string[]): readonly string[] => [
  ...['run', corpus, '--out', out, '--lexicons', 'lexicons', '--quiet'],
  ...more,
];

/** Starts the program as a process of its own. */
export function start(
  args: readonly string[],
  { env, before }: Start = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const line = [process.execPath, PROGRAM, ...args];
  const [command = '', ...rest] = before === undefined ? line : ['sh', '-c', `${before}; exec "$@"`, 'sh', ...line];
  const began = Date.now();
  const child = spawn(command, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => {
      done({ code, err, took: Date.now() - began });
    });
  });
  return { child, ended };
}

/** Every file of a folder of results but the one with a clock in it, by name with its hash. */
export function tablesIn(out: string): ReadonlyMap<string, string> {
  if (!existsSync(out)) return new Map();
  const files = readdirSync(out, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'run.json',
  );
  return new Map(
    files.map(({ name }) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    ]),
  );
}

/** Whether two folders of results hold the same files with the same bytes. */
export function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && a.size > 0 && [...a].every(([name, hash]) => b.get(name) === hash);
}

const SENTENCES = [
  'We will strike back if they cross the river again.',
  '“There will be no peace while the guns speak,” Samuel Okoro said.',
  'The minister condemned the raid and asked for talks.',
  'They do not want war; they want bread, schools and a border that is open.',
  'According to Ana Reth, the cease-fire holds on most of the front.',
  'Karesia accuses Tarvia of shelling Velm, and Tarvia accuses Karesia.',
];

/** Writes a corpus of invented statements, different for every seed; `words` in each file, roughly. */
export function writeCorpus(
  folder: string,
  { files, words, seed }: { readonly files: number; readonly words: number; readonly seed: number },
): void {
  mkdirSync(folder, { recursive: true });
  const next = uniforms(seed);
  for (let i = 0; i < files; i++) {
    const body: string[] = [];
    for (let count = 0; count < words; count += 9) body.push(SENTENCES[Math.floor(next() * SENTENCES.length)] ?? '');
    const day = String(1 + (i % 28)).padStart(2, '0');
    const inner = join(folder, String(Math.floor(i / 1000)).padStart(4, '0'));
    if (i % 1000 === 0) mkdirSync(inner);
    writeFileSync(
      join(inner, `${i}.md`),
      `---\ndate: 2031-0${1 + (i % 9)}-${day}\nauthor: Speaker ${i % 7}\n---\n${i}. ${body.join(' ')}\n`,
    );
  }
}
