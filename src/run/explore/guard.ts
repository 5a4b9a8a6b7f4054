import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/**
 * Lets in whoever was given the address of this run, and nobody else. Any page in any browser can send requests to this machine, and
 * so can every program on it; a name that a foreign server resolves to this machine makes such a page look like our own. So the
 * host must be ours by number, the token that is made anew for every run must come along, and a request that says that another
 * page sent it is refused.
 */
export class Guard {
  readonly #token = randomBytes(32).toString('hex');
  readonly #host: string;
  readonly #cookie: string;

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    // Cookies know no ports: two explorers must not take each other's.
    this.#cookie = `hawkdove-${port}`;
  }

  /** What a person opens. */
  get address(): string {
    return `http://${this.#host}/?token=${this.#token}`;
  }

  /** The header that makes a browser keep the token, for an address that brings it; undefined without it and for a wrong one. */
  cookieFor(token: string | null): string | undefined {
    return token !== null && this.#isToken(token)
      ? `${this.#cookie}=${this.#token}; Path=/; HttpOnly; SameSite=Strict`
      : undefined;
  }

  /** Why a request is not let in; undefined when it is. Unless its address had the token, its cookie must. */
  refusalOf(request: IncomingMessage, hasToken: boolean): Refusal | undefined {
    return this.#foreign(request) ?? (hasToken || this.#hasCookie(request) ? undefined : NO_TOKEN);
  }

  #foreign({ headers, method }: IncomingMessage): Refusal | undefined {
    if (headers.host !== this.#host) return { status: 421, reason: `this is ${this.#host}, by no other name` };
    const origin = headers.origin;
    const isOwn = origin === undefined ? method !== 'POST' : origin === `http://${this.#host}`;
    const from = headers['sec-fetch-site'];
    const isDirect = from === undefined || from === 'none' || from === 'same-origin' || isOpened(headers);
    if (isOwn && isDirect) return undefined;
    return { status: 403, reason: 'another page sent this; it may not' };
  }

  #hasCookie({ headers }: IncomingMessage): boolean {
    const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
    return cookies.some(
      (cookie) => cookie.startsWith(`${this.#cookie}=`) && this.#isToken(cookie.slice(this.#cookie.length + 1)),
    );
  }

  #isToken(written: string): boolean {
    const [given, own] = [Buffer.from(written), Buffer.from(this.#token)];
    return given.length === own.length && timingSafeEqual(given, own);
  }
}

/** A link that a person followed from elsewhere, say from a terminal in a browser; it comes without the cookie. */
const isOpened = (headers: IncomingMessage['headers']): boolean =>
  headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';

const NO_TOKEN: Refusal = {
  status: 403,
  reason: 'open the address that `hawkdove explore` printed; it holds the key to this page',
};
