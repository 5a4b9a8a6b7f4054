/** A record to be written, and what is odd about it. */
export interface Recorded {
  readonly type?: string;
  readonly target?: string;
  /** The block of the record. */
  readonly block?: string | Uint8Array;
  /** What the record says instead of the length of its block. */
  readonly length?: number;
  readonly version?: string;
  /** Further lines of the head. */
  readonly lines?: readonly string[];
}

const bytesOf = (content: string | Uint8Array): Buffer => Buffer.from(content as string);

/** One record (ISO 28500). */
export function recordOf({ type = 'response', target, block = '', length, version, lines = [] }: Recorded): Uint8Array {
  const content = bytesOf(block);
  const head = [
    version ?? 'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(target === undefined ? [] : [`WARC-Target-URI: ${target}`]),
    'WARC-Date: 2033-01-31T10:00:00Z',
    ...lines,
    `Content-Length: ${length ?? content.length}`,
  ];
  return Buffer.concat([bytesOf(`${head.join('\r\n')}\r\n\r\n`), content, bytesOf('\r\n\r\n')]);
}

export const warcOf = (...records: readonly Recorded[]): Uint8Array => Buffer.concat(records.map(recordOf));

/** What a server answers. */
export function answerOf(
  body: string | Uint8Array,
  { status = '200 OK', type = 'text/html; charset=utf-8', lines = [] as readonly string[] } = {},
): Uint8Array {
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...lines].join('\r\n');
  return Buffer.concat([bytesOf(`${head}\r\n\r\n`), bytesOf(body)]);
}

/** A body in chunks of so many bytes. */
export function chunksOf(body: string | Uint8Array, size: number): Uint8Array {
  const content = bytesOf(body);
  const parts: Buffer[] = [];
  for (let at = 0; at < content.length; at += size) {
    const part = content.subarray(at, at + size);
    parts.push(bytesOf(`${part.length.toString(16)}\r\n`), part, bytesOf('\r\n'));
  }
  return Buffer.concat([...parts, bytesOf('0\r\n\r\n')]);
}
