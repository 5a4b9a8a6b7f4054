import { MOST_ENTRIES } from '../archives/entry.js';
import { type Found, type OpenedFormat, rejection } from '../format.js';
import type { Source } from '../source.js';
import { bodyOf, httpAnswer } from '../warc/http-answer.js';
import { type WarcRecord, warcRecords } from '../warc/warc-records.js';

/** A web archive: the pages and texts that servers answered with. Read here in linear time, so that it needs no process of its own. */
export const warc: OpenedFormat = { id: 'warc', title: 'Web archive', extensions: ['warc'], isIsolated: false, open };

/** Endings of the formats that answers are read by. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'xhtml'],
  ['text/plain', 'txt'],
]);

/** One finding for every answer, in the order of the file; records that are none are counted by type. */
async function* open(source: Source): AsyncGenerator<Found> {
  const { path, bytes } = source;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    yield rejection({ code: 'bad_archive', path, detail: 'it is packed by gzip: its name has to end in .warc.gz' });
    return;
  }
  const others = new Map<string, number>();
  const captures = new Map<string, number>();
  let count = 0;
  for (const record of warcRecords(bytes)) {
    count += 1;
    if (count > MOST_ENTRIES) {
      yield rejection({ code: 'archive_too_large', path, detail: `it has over ${MOST_ENTRIES} records` });
      return;
    }
    if ('fault' in record) {
      const name = record.target ?? `record ${record.number}`;
      yield rejection({ code: 'bad_archive', path, record: name, detail: `record ${record.number}: ${record.fault}` });
    } else if (record.type === 'response') {
      const found = await answerIn(record, source);
      yield 'nested' in found ? { ...found, record: captured(found.record, captures) } : found;
    } else {
      const type = /^[a-z]{1,20}$/.test(record.type) ? record.type : 'unknown';
      others.set(type, (others.get(type) ?? 0) + 1);
    }
  }
  if (count === 0) yield rejection({ code: 'empty_text', path, detail: 'the archive holds no record' });
  for (const [type, number] of [...others].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield { skipped: 'no_answer', path, record: `${type} records: ${number}`, issues: [] };
}

async function answerIn({ number, target, headers, block }: WarcRecord, source: Source): Promise<Found> {
  const { path } = source;
  const record = target ?? `record ${number}`;
  const refuse = (detail: string): Found =>
    rejection({ code: 'bad_archive', path, record, detail: `record ${number}: ${detail}` });
  if (target !== undefined && !/^https?:/i.test(target)) return { skipped: 'no_page', path, record, issues: [] };
  const answer = httpAnswer(block);
  if (!answer) return refuse('it holds no answer of a server that can be read');
  if (answer.status !== 200) return { skipped: `http_${answer.status}`, path, record, issues: [] };
  const ending = ENDINGS.get(answer.type);
  if (ending === undefined) return { skipped: 'no_page', path, record, issues: [] };
  const reason = headers.get('warc-truncated');
  if (reason !== undefined) return refuse(`the crawler cut it off (${reason.slice(0, 40)})`);
  const bytes = await bodyOf(answer);
  if ('fault' in bytes) return refuse(bytes.fault);
  return { nested: { path, bytes, encoding: answer.encoding ?? source.encoding }, record, ending };
}

/** The name of an answer: its address, with a number from the second capture of that address on. No address has a blank. */
function captured(record: string, captures: Map<string, number>): string {
  const times = (captures.get(record) ?? 0) + 1;
  captures.set(record, times);
  return times === 1 ? record : `${record} (${times})`;
}
