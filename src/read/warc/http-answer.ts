import { gunzip } from '../archives/unpack.js';
import { LEGACY_ENCODINGS, encodingNamed, type LegacyEncoding } from '../legacy-encoding.js';
import { headAt } from './warc-records.js';

/** What a server answered. */
export interface HttpAnswer {
  readonly status: number;
  /** In small letters, without parameters: `text/html`; empty when the server does not say. */
  readonly type: string;
  /** What the server says, where it is no UTF-8. */
  readonly encoding: LegacyEncoding | undefined;
  /** As it was sent; `bodyOf` unpacks it. */
  readonly sent: Uint8Array;
  readonly headers: ReadonlyMap<string, string>;
}

/** The answer in the block of a `response` record (RFC 9112); undefined where there is none. */
export function httpAnswer(block: Uint8Array): HttpAnswer | undefined {
  const head = headAt(block, 0);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(head?.first ?? '')?.[1];
  if (!head || status === undefined) return undefined;
  const written = head.headers.get('content-type') ?? '';
  const charset = /;\s?charset\s?=\s?["']?([\w.:-]{1,40})/i.exec(written)?.[1];
  return {
    status: Number(status),
    type: (written.split(';')[0] ?? '').trim().toLowerCase(),
    encoding: LEGACY_ENCODINGS.find((known) => charset !== undefined && known === encodingNamed(charset)),
    sent: block.subarray(head.end),
    headers: head.headers,
  };
}

/**
 * The body of an answer: put together from its chunks and unpacked from gzip, or why that fails. Programs that store bodies
 * already unpacked often leave the headers as they were: a body that does not begin as they say is taken as it is.
 */
export async function bodyOf({ sent, headers }: HttpAnswer): Promise<Uint8Array | { readonly fault: string }> {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') && chunkAt(sent, 0) !== undefined;
  const whole = isChunked ? unchunked(sent) : sent;
  if (whole === undefined) return { fault: 'its chunks break off, or a length of one is wrong' };
  const packing = (headers.get('content-encoding') ?? 'identity').toLowerCase();
  const isPacked = whole[0] === 0x1f && whole[1] === 0x8b;
  const length = headers.get('content-length') ?? '';
  const isAsSent = !isChunked && (packing === 'identity' || isPacked);
  if (isAsSent && /^\d{1,15}$/.test(length) && whole.length < Number(length))
    return { fault: `the server announced ${length} bytes, and ${whole.length} are there` };
  if (/^(?:x-)?gzip$/.test(packing)) {
    if (!isPacked) return whole;
    const unpacked = await gunzip(whole);
    return 'fault' in unpacked ? { fault: unpacked.detail } : unpacked;
  }
  if (packing === 'identity' || packing === '') return whole;
  return { fault: `its content is packed by ${packing.slice(0, 40)}, which is not read` };
}

/** A line with the length of a chunk, in hexadecimal: the length, and where the chunk begins. */
function chunkAt(bytes: Uint8Array, at: number): { readonly length: number; readonly start: number } | undefined {
  const end = bytes.subarray(at, at + 1_000).indexOf(10);
  if (end < 0) return undefined;
  const line = String.fromCharCode(...bytes.subarray(at, at + end));
  const length = /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line)?.[1];
  return length === undefined ? undefined : { length: parseInt(length, 16), start: at + end + 1 };
}

/** What chunks hold together; undefined where they end before the last, which is empty. */
function unchunked(bytes: Uint8Array): Uint8Array | undefined {
  const whole = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; ;) {
    const chunk = chunkAt(bytes, at);
    if (!chunk) return undefined;
    if (chunk.length === 0) return whole.subarray(0, size);
    const end = chunk.start + chunk.length;
    if (end > bytes.length) return undefined;
    whole.set(bytes.subarray(chunk.start, end), size);
    size += chunk.length;
    at = bytes[end] === 13 ? end + 2 : end + 1;
  }
}
