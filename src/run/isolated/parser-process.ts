import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Found } from '../../read/format.js';
import { lackBehind, LackError } from '../lack-error.js';
import { type Answer, MOST_HEAP, type Request, TOO_LONG } from './messages.js';
import { moduleBeside } from './module-beside.js';

/** What became of a request: what was found, or how the parser failed. */
export type Opened =
  | { readonly found: readonly Found[] }
  | { readonly failed: 'hang' }
  | { readonly failed: 'crash'; readonly why?: string };

/** So many times its limit of processor time a request may take by the clock: for a parser that waits for what never comes. */
const PATIENCE = 15;
const ABRUPT = 'the process that opens web pages, PDF and office files ended abruptly';
const NOT_BEGUN =
  'the process that opens web pages, PDF and office files could not begin; this machine lacks memory, or lets hawkdove hold too few files open or processes (see ulimit -a)';
/** Milliseconds for an answer that has come in time, but could not be heard because this process was busy. */
const HEARING = 250;

/** A process that opens files with parsers that are not trusted, one after the other; killed when one takes too long. */
export class ParserProcess {
  readonly #child: ChildProcess;
  #requests = 0;
  /** Whether it has got as far as its first line: what ends it before that is no file's doing. */
  #hasBegun = false;
  #isEnded = false;

  constructor() {
    const main = fileURLToPath(moduleBeside('parser-main', import.meta.url));
    const limits = [`--max-old-space-size=${MOST_HEAP}`, '--disallow-code-generation-from-strings'];
    this.#child = fork(main, [], {
      execArgv: [...(main.endsWith('.ts') ? ['--import', typescriptLoader()] : []), ...limits],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (): void => {
      this.end();
    };
    process.once('exit', end);
    this.#child.once('exit', () => {
      this.#isEnded = true;
      process.off('exit', end);
    });
    this.#child.on('error', end);
    this.#child.once('message', () => {
      this.#hasBegun = true;
    });
    this.#idle();
  }

  /** Whether it can open no more files. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Whether it has opened a file before, so that a crash may be of its own making. */
  get isUsed(): boolean {
    return this.#requests > 0;
  }

  /**
   * Opens a file; only one at a time. After a failure the process has ended. Rejects with a LackError where the process could
   * not begin at all, or not load the parser.
   */
  async open(request: Omit<Request, 'number'>): Promise<Opened> {
    const number = (this.#requests += 1);
    this.#child.ref();
    this.#child.channel?.ref();
    const opened = await new Promise<Opened>((resolve, reject) => {
      const settle = (outcome: Opened): void => {
        clearTimeout(timer);
        this.#child.off('message', hear).off('exit', exit).off('error', crash);
        resolve(outcome);
      };
      const hear = (message: unknown): void => {
        const answer = message as Answer;
        if (answer.number !== number) return;
        if (answer.lack !== undefined) reject(new LackError(answer.lack));
        settle(answer.found ? { found: answer.found } : { failed: 'crash', why: answer.failure ?? '' });
      };
      const exit = (_?: unknown, signal?: NodeJS.Signals | null): void => {
        const isHang = signal === TOO_LONG;
        const lack = this.#hasBegun ? !isHang && lackBehind(new Error(ABRUPT)) : new LackError(NOT_BEGUN);
        if (lack) reject(lack);
        settle({ failed: isHang ? 'hang' : 'crash' });
      };
      const crash = (): void => {
        exit();
      };
      const late = (): void => {
        timer = setTimeout(() => {
          settle({ failed: 'hang' });
        }, HEARING);
      };
      let timer = setTimeout(late, 1_000 * PATIENCE * request.seconds);
      this.#child.on('message', hear).on('exit', exit).on('error', crash);
      this.#child.send({ number, ...request } satisfies Request, (error) => {
        if (error) crash();
      });
    }).catch((lack: unknown) => {
      this.end();
      throw lack;
    });
    if ('failed' in opened) this.end();
    this.#idle();
    return opened;
  }

  /** Ends the process, whatever it does. */
  end(): void {
    this.#isEnded = true;
    this.#child.kill('SIGKILL');
  }

  /** While nothing is asked of it, it keeps nobody from ending. */
  #idle(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}

/** From source files, as in tests, the process reads TypeScript as this one does. */
function typescriptLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
