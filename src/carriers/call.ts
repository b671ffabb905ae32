/** One HTTP call to a carrier: bounded in time and size, never repeated, never followed elsewhere, its failure a value. */
import { isError } from '../error.ts';
import { sendBy, sendByNode } from './send.ts';

/** An answer that arrived whole. */
export type Reply = {
  readonly kind: 'reply';
  readonly status: number;
  /** Media type in lower case without parameters; empty where the carrier named none. */
  readonly type: string;
  readonly body: string;
  /** ms, where the carrier sent Retry-After, or on a 429 x-ratelimit-reset in seconds (Telnyx). */
  readonly retryAfter?: number;
};

/** No whole answer. `sent` false: the carrier certainly never saw the request. */
export type Failure = { readonly kind: 'failure'; readonly sent: boolean; readonly why: string };

export type Request = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The address without secrets: a query may be logged by anyone on the way. */
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Caller = (request: Request, signal: AbortSignal) => Promise<Reply | Failure>;

/** The network, the clock and the pace, where they are others than the usual ones. */
export type Deps = {
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  /** Waits for the turn of one call (RATE); the wait does not count against any time-out. */
  readonly pace?: (signal: AbortSignal) => Promise<void>;
};

export const DEFAULT_TIMEOUT = 20_000;
const MAX_BODY = 4 * 1024 * 1024;
const MAX_WAIT = 86_400_000;

/** Errors that happen before a request is written: no carrier has seen anything. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Makes the caller of one carrier. `timeout` in ms covers connecting, waiting and reading. The caller never throws. */
export function caller(timeout: number, deps: Deps = {}): Caller {
  const send = deps.fetch === undefined ? sendByNode : sendBy(deps.fetch);
  const now = deps.now ?? (() => new Date());
  return async (request, signal) => {
    if (deps.pace !== undefined && !(await itsTurn(deps.pace, signal)))
      return { kind: 'failure', sent: false, why: 'its turn did not come' };
    return within(timeout, signal, async (limited) => {
      if (limited.aborted) {
        const { reason } = limited;
        const why = reason instanceof OutOfTime ? reason.message : 'stopped before it was sent';
        return { kind: 'failure', sent: false, why };
      }
      try {
        const { method, url, headers = {} } = request;
        const sent = { method, url, headers, ...(request.body === undefined ? {} : { body: request.body }) };
        const { status, header, body } = await send(sent, MAX_BODY, limited);
        if (body === null)
          return { kind: 'failure', sent: true, why: `answer larger than ${MAX_BODY} bytes` };
        const reset = status === 429 ? header('x-ratelimit-reset') : null;
        const retryAfter =
          parseRetryAfter(header('retry-after'), now()) ??
          // Seconds from now; a moment on the clock, as others write it, is no wait.
          (/^\s*\d{1,6}\s*$/.test(reset ?? '') ? parseRetryAfter(reset, now()) : null);
        return {
          kind: 'reply',
          status,
          type: (header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
          body,
          ...(retryAfter === null ? {} : { retryAfter }),
        };
      } catch (error) {
        return failure(error, limited);
      }
    });
  };
}

/** How to give a time-out more time, by its signal. */
const prolongs = new WeakMap<AbortSignal, (ms: number) => void>();

/** Waits for the turn of a call. @returns false where it was not to be had */
async function itsTurn(pace: NonNullable<Deps['pace']>, signal: AbortSignal): Promise<boolean> {
  const since = performance.now();
  const hold = prolongs.get(signal);
  // However long the others' calls take: only the carrier's own time counts.
  hold?.(longestTurn);
  try {
    await pace(signal);
    return true;
  } catch {
    return false;
  } finally {
    hold?.(performance.now() - since - longestTurn);
  }
}

/** More than any wait for a turn: every call in hand at the slowest pace. ms */
const longestTurn = 600_000;

/** Runs `work` under a signal that ends with `signal` or after `ms`, whichever is first. */
export async function within<T>(
  ms: number,
  signal: AbortSignal,
  work: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  let until = performance.now() + ms;
  const end = () => controller.abort(new OutOfTime(`no answer within ${ms / 1000} s`));
  let timer = setTimeout(end, ms);
  prolongs.set(controller.signal, (more) => {
    until += more;
    clearTimeout(timer);
    timer = setTimeout(end, Math.max(0, until - performance.now()));
  });
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Retry-After (RFC 9110 §10.2.3), in seconds or as an HTTP date, in ms from `now`; at most a day; null if unreadable. */
export function parseRetryAfter(value: string | null, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, MAX_WAIT);
  if (!/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text)) return null;
  const wait = Date.parse(text) - now.getTime();
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), MAX_WAIT);
}

/**
 * Quotes a carrier's own words for a person: one line, at most 300 characters, our `secrets` struck out in case the carrier
 * echoes a request.
 */
export function quote(text: string, secrets: readonly string[]): string {
  let plain = text;
  for (const secret of secrets) if (secret.length > 0) plain = plain.replaceAll(secret, '***');
  return plain
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
}

/** The Basic Authorization header of RFC 7617. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** `base` with a path and query appended; `base` may itself end with or without a slash. Path parts are escaped. */
export function address(
  base: string,
  parts: readonly string[],
  query: Readonly<Record<string, string>> = {},
): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}/${parts.map(encodeURIComponent).join('/')}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** Why a call's own signal ended, told apart from a stop from outside. */
class OutOfTime extends Error {}

function failure(error: unknown, limited: AbortSignal): Failure {
  if (limited.aborted) {
    const { reason } = limited;
    const why = reason instanceof OutOfTime ? reason.message : 'stopped while waiting for the answer';
    return { kind: 'failure', sent: true, why };
  }
  // Only the code is told: messages can quote addresses and headers.
  const code = codeOf(error);
  const sent = !UNSENT.has(code);
  return { kind: 'failure', sent, why: `${sent ? 'connection broke' : 'no connection'} (${code})` };
}

function codeOf(error: unknown): string {
  const cause = isError(error) && error.cause !== undefined ? error.cause : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'no code';
}
