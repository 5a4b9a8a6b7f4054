import { type Found, type Opener, rejection } from '../../read/format.js';
import { type Opened, ParserProcess } from './parser-process.js';

/** Seconds of processor time that a parser may take for any file, and for every million bytes of it. */
const SECONDS = { anyFile: 20, million: 1 };
/** That its process may hold in all. */
const MEGABYTES = 1_200;

/** The process of this thread, started when the first file is met, kept for those that follow. */
let parser: ParserProcess | undefined;
/** One file at a time. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Opens files in a process of their own, which is killed when its parser hangs or takes too much memory, and started anew
 * for the next file. Such a file is rejected as a whole, `parser_hang` or `parser_crash`; what a parser gives is taken as it is.
 */
export const isolated: Opener = async function* (format, source, options) {
  const seconds = Math.ceil(SECONDS.anyFile + (SECONDS.million * source.bytes.length) / 1e6);
  const request = { format: format.id, source, options: { columns: options.columns }, seconds, megabytes: MEGABYTES };
  const turn = before.then(() => openedOnce(request));
  before = turn.catch(() => undefined);
  const opened = await turn;
  if ('found' in opened) yield* opened.found;
  else yield failure(opened, source.path, seconds);
};

type Asked = Parameters<ParserProcess['open']>[0];

/** What a process leaves behind for the next file must not tell on it: a crash counts only in a fresh process. */
async function openedOnce(request: Asked): Promise<Opened> {
  const isFresh = parser === undefined || parser.isEnded || !parser.isUsed;
  if (parser === undefined || parser.isEnded) parser = new ParserProcess();
  const opened = await parser.open(request);
  return 'failed' in opened && opened.failed === 'crash' && !isFresh ? openedOnce(request) : opened;
}

function failure(opened: Exclude<Opened, { found: unknown }>, path: string, seconds: number): Found {
  if (opened.failed === 'hang')
    return rejection({
      code: 'parser_hang',
      path,
      detail: `its parser was stopped after ${seconds} seconds of processor time`,
    });
  const detail = opened.why ?? `its parser ended abruptly, or needed more than ${MEGABYTES} MB of memory`;
  return rejection({ code: 'parser_crash', path, detail });
}
