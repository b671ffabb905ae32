/** One connection to one mailbox: opened with every guard the library needs, errors put into words without secrets. */
import type { ConnectionOptions } from 'node:tls';
import { AuthenticationFailure, ImapFlow, type ImapFlowError } from 'imapflow';
import { z } from 'zod';
import { isError } from '../error.ts';
import type { MailboxSettings } from './imap-url.ts';
import { masked } from './masked.ts';
import { OAuth2Error } from './oauth2.ts';

/** Milliseconds. `idle` must be below `socket`, so that a living server always has a reason to speak in time. */
export type ImapTimings = {
  readonly connect: number;
  /** Longest wait for the answer to one command. */
  readonly command: number;
  /** Longest silence of the socket. */
  readonly socket: number;
  /** Longest IDLE before it is renewed. */
  readonly idle: number;
};

export const usualTimings: ImapTimings = { connect: 30_000, command: 60_000, socket: 75_000, idle: 55_000 };

/**
 * `login`: the server refused us and trying again soon may lock the account; `throttled`: it refuses the account or
 * everybody for now, or asked us to wait `waitMs`; `unavailable`: it, or a part of it, does not work for now;
 * `connection`: anything else, worth a new connection.
 */
export class ImapError extends Error {
  readonly kind: 'login' | 'throttled' | 'unavailable' | 'connection';
  readonly waitMs: number;
  constructor(kind: ImapError['kind'], message: string, cause: unknown, waitMs = 0) {
    super(message, { cause });
    this.kind = kind;
    this.waitMs = waitMs;
  }
}

export class ImapConnection {
  readonly client: ImapFlow;
  /** Resolves once the connection is gone, with the reason. */
  readonly closed: Promise<ImapError>;
  readonly openedAt = performance.now();
  readonly #commandTimeout: number;
  #reason: ImapError | null = null;

  constructor(client: ImapFlow, commandTimeout: number) {
    this.client = client;
    this.#commandTimeout = commandTimeout;
    // Without an error listener a socket time-out would end the process, so both stand before connect().
    client.on('error', (error: Error) => {
      this.#reason ??= toImapError(error);
    });
    this.closed = new Promise((resolve) => {
      client.on('close', () => {
        resolve(this.#reason ?? new ImapError('connection', goodbye(client), null));
      });
    });
  }

  /**
   * Runs one command with a deadline of our own: the library notices a silent server late or, in some states, never.
   * @throws ImapError
   */
  async run<T>(what: string, command: () => Promise<T>, timeout = this.#commandTimeout): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silent = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const error = new ImapError(
          'connection',
          `The mail server did not answer ${what} for ${Math.round(timeout / 1000)} s`,
          null,
        );
        this.#reason ??= error;
        reject(error);
        this.client.close();
      }, timeout);
    });
    try {
      return await Promise.race([command(), silent]);
    } catch (error) {
      throw this.#reason ?? toImapError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Says goodbye if the server listens, and cuts the line either way. */
  async close(): Promise<void> {
    if (this.client.usable) await this.run('LOGOUT', () => this.client.logout(), 2_000).catch(() => {});
    this.client.close();
  }
}

/**
 * Connects and logs in. A client object serves one connection only.
 * @param accessToken fetches a fresh OAuth2 token; unused for passwords
 * @throws ImapError
 */
export async function connect(
  mailbox: MailboxSettings,
  settings: {
    timings: ImapTimings;
    /** Largest mail that is fetched whole, in bytes. */
    maxSize: number;
    tls?: ConnectionOptions;
    accessToken: (signal: AbortSignal) => Promise<string>;
    signal: AbortSignal;
  },
): Promise<ImapConnection> {
  const { timings, signal } = settings;
  const auth =
    mailbox.login.kind === 'password'
      ? { user: mailbox.user, pass: mailbox.login.password }
      : { user: mailbox.user, accessToken: await settings.accessToken(signal).catch(throwImapError) };
  // Servers round sizes; a literal far above what was asked for is an attack or a fault.
  const maxLiteralSize = settings.maxSize * 2 + 1_048_576;
  const client = new ImapFlow({
    host: mailbox.host,
    port: mailbox.port,
    secure: mailbox.tls === 'implicit',
    doSTARTTLS: mailbox.tls === 'implicit' ? undefined : mailbox.tls === 'starttls',
    auth,
    tls: settings.tls,
    logger: false,
    clientInfo: { name: 'Porthalt' },
    disableAutoIdle: true,
    maxIdleTime: timings.idle,
    connectionTimeout: timings.connect,
    greetingTimeout: timings.connect,
    socketTimeout: timings.socket,
    maxLiteralSize,
    maxResponseSize: maxLiteralSize + 1_048_576,
  });
  const connection = new ImapConnection(client, timings.command);
  const cut = () => client.close();
  signal.addEventListener('abort', cut, { once: true });
  try {
    signal.throwIfAborted();
    await connection.run('the login', () => client.connect(), timings.connect * 2);
    return connection;
  } catch (error) {
    client.close();
    throw error;
  } finally {
    signal.removeEventListener('abort', cut);
  }
}

/** Puts a library error into words that hold neither password nor token. */
export function toImapError(error: unknown): ImapError {
  if (error instanceof ImapError) return error;
  if (error instanceof OAuth2Error) {
    return new ImapError(error.refused ? 'login' : 'connection', error.message, error);
  }
  const known = isError(error) ? (error as ImapFlowError) : null;
  const said = clean(known?.responseText ?? known?.reason ?? '');
  if (known?.code === 'ETHROTTLE') {
    return new ImapError(
      'throttled',
      'The mail server asks us to slow down',
      error,
      known.throttleReset ?? 0,
    );
  }
  const refusal = refusalForNow(known);
  if (refusal !== null) {
    // It is not able to check at the moment, which says nothing about the password.
    const what = known?.authenticationFailed
      ? 'takes no logins'
      : refusal === 'throttled'
        ? 'refuses the whole account'
        : 'cannot serve us';
    return new ImapError(refusal, `The mail server ${what} for now${said}`, error);
  }
  if (known?.authenticationFailed || error instanceof AuthenticationFailure) {
    return new ImapError(
      'login',
      `The mail server refused the login${said}. Check user and password (or the OAuth2 settings) in IMAP_URL`,
      error,
    );
  }
  const message = clean(known?.message ?? String(error)).replace(/^: /, '');
  return new ImapError('connection', `${message || 'The connection failed'}${said}`, error);
}

/** Response codes that speak of the account or of everybody, never of the one mail that was asked for (RFC 5530, RFC 9208). */
const ofTheAccount = new Set(['OVERQUOTA', 'LIMIT', 'INUSE', 'THROTTLED']);
/** Those of a server that does not work for now, which may be about the one mail alone. */
const ofTheServer = new Set(['UNAVAILABLE', 'SERVERBUG', 'CONTACTADMIN']);
/** Some servers say it in words alone. */
const accountInWords =
  /\b(?:account exceeded|bandwidth limits?|rate limit|too many (?:simultaneous )?(?:connections|commands|requests)|throttled)\b/i;
const serverInWords =
  /\b(?:try again later|temporar(?:y|ily) (?:error|failure|unavailable)|service unavailable|server (?:is )?(?:busy|unavailable))\b/i;

function refusalForNow(error: ImapFlowError | null): 'throttled' | 'unavailable' | null {
  if (error?.responseStatus === undefined && error?.serverResponseCode === undefined) return null;
  const code = responseCode(error);
  const text = error.responseText?.slice(0, 500) ?? '';
  if (ofTheAccount.has(code) || accountInWords.test(text)) return 'throttled';
  return ofTheServer.has(code) || serverInWords.test(text) ? 'unavailable' : null;
}

/** The library reads the code out of some refusals only; of the others it hands on the parsed answer. */
function responseCode(error: ImapFlowError): string {
  const parsed = answerWithCode.safeParse(error.response);
  const code = error.serverResponseCode ?? (parsed.success ? parsed.data.attributes[0].section[0].value : '');
  return code.toUpperCase().trim();
}

const answerWithCode = z.object({
  attributes: z.tuple(
    [z.object({ section: z.tuple([z.object({ value: z.string() })], z.unknown()) })],
    z.unknown(),
  ),
});

function throwImapError(error: unknown): never {
  throw toImapError(error);
}

/** What the server said, on one line and short; '' or ': …'. A server may repeat the command with its credentials. */
function clean(text: string): string {
  const line = text
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, 200);
  return line === '' || /\b(LOGIN|AUTHENTICATE)\b/.test(line) ? '' : `: ${masked(line, [])}`;
}

const goodbye = (client: ImapFlow): string =>
  client.byeReason === undefined
    ? 'The mail server closed the connection'
    : `The mail server said goodbye${clean(client.byeReason)}`;
