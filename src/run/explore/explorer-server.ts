import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../../model/usage-error.js';
import { messageOf } from '../system-error.js';
import { Guard, type Refusal } from './guard.js';

/** What is sent. */
export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  /** The name of a file to be saved. */
  readonly saveAs?: string;
}

/** What a place of the server answers; undefined for nothing there. */
export interface Places {
  readonly get: (path: string, parameters: URLSearchParams) => Promise<Answer | undefined> | Answer | undefined;
  /** Takes what was sent to a place. */
  readonly post: (path: string, body: unknown) => Promise<Answer | undefined>;
}

/** The longest body that is taken, in bytes. */
const LONGEST = 1 << 14;

/** Sent with everything: nothing is run, loaded, framed or kept but what this server itself sent. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** A server that a person's own browser can reach, and nobody else. */
export class ExplorerServer {
  readonly #server: Server;
  #guard: Guard | undefined;

  constructor(places: Places) {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response, places);
    });
  }

  /** Begins to listen on this machine only; gives the address to open. Throws UsageError when the port is taken. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((done, fail) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => {
        const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
        fail(
          isTaken
            ? new UsageError(
                `port ${port} cannot be had (${error.code ?? ''}); name another with --port, or leave it out`,
              )
            : error,
        );
      });
      this.#server.listen({ port, host: '127.0.0.1' }, done);
    });
    const guard = new Guard((this.#server.address() as AddressInfo).port);
    this.#guard = guard;
    return guard.address;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(request: IncomingMessage, response: ServerResponse, places: Places): Promise<void> {
    try {
      await this.#respond(request, response, places);
    } catch (error) {
      if (error instanceof UsageError) refuse(response, { status: 400, reason: error.message });
      else refuse(response, { status: 500, reason: `this failed: ${messageOf(error)}` });
    }
  }

  async #respond(request: IncomingMessage, response: ServerResponse, places: Places): Promise<void> {
    const guard = this.#guard;
    if (!guard) return;
    if (request.method !== 'GET' && request.method !== 'POST') {
      refuse(response, { status: 405, reason: 'only GET and POST' });
      return;
    }
    const written = `http://127.0.0.1${request.url ?? ''}`;
    if (request.url?.startsWith('/') !== true || !URL.canParse(written)) {
      refuse(response, { status: 400, reason: 'this is no address' });
      return;
    }
    const { pathname, searchParams } = new URL(written);
    // Only the first request brings the token in its address; the page takes it out of there, and its own requests have the cookie.
    const cookie = pathname === '/' ? guard.cookieFor(searchParams.get('token')) : undefined;
    const refusal = guard.refusalOf(request, cookie !== undefined);
    if (refusal) {
      refuse(response, refusal);
      return;
    }
    const answer =
      request.method === 'GET'
        ? await places.get(pathname, searchParams)
        : await posted(request, (body) => places.post(pathname, body));
    if (!answer) refuse(response, { status: 404, reason: `there is no ${pathname}` });
    else if ('status' in answer) refuse(response, answer);
    else {
      const saved =
        answer.saveAs === undefined ? {} : { 'Content-Disposition': `attachment; filename="${answer.saveAs}"` };
      const kept = cookie === undefined ? {} : { 'Set-Cookie': cookie };
      response.writeHead(200, { ...HEADERS, ...saved, ...kept, 'Content-Type': answer.type }).end(answer.body);
    }
  }
}

async function posted(
  request: IncomingMessage,
  take: (body: unknown) => Promise<Answer | undefined>,
): Promise<Answer | Refusal | undefined> {
  if (request.headers['content-type'] !== 'application/json') return { status: 415, reason: 'only application/json' };
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST) return { status: 413, reason: `more than ${LONGEST} bytes` };
    parts.push(part);
  }
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return { status: 400, reason: 'no JSON' };
  }
  return await take(body);
}

function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(`${reason}\n`);
}
