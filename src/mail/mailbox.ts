/** The poller of one mailbox: holds the lease, keeps a connection, comes back after every failure, and tells how it is. */
import type { ConnectionOptions } from 'node:tls';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Db } from '../database/open.ts';
import { reason } from '../error.ts';
import { pause as wait } from '../time.ts';
import { type BackoffSettings, type Failure, pauseAfter, usualBackoff } from './backoff.ts';
import { Bell } from './bell.ts';
import { FetchTries } from './fetch-tries.ts';
import type { FilingFolders } from './filing.ts';
import { connect, type ImapConnection, ImapError, type ImapTimings, usualTimings } from './imap.ts';
import type { MailboxSettings } from './imap-url.ts';
import { acquireLease, heldRow, keepLease, type Lease, LeaseLost, releaseLease } from './lease.ts';
import { accessTokens } from './oauth2.ts';
import { type Refetches, usualRefetch } from './refetch.ts';
import type { QueuedMail } from './scan.ts';
import { runSession } from './session.ts';
import type { Vouching } from './vouched.ts';

export type PollerSettings = {
  /** Milliseconds between scheduled looks; IDLE comes on top. */
  readonly pollEvery: number;
  /** Milliseconds until others may take over from a poller that died. */
  readonly lease: number;
  /** Whether mails with an outcome are moved out of the mailbox. */
  readonly filing: boolean;
  readonly folders: FilingFolders;
  /** Bytes; of bigger mails only the beginning is read. */
  readonly maxSize: number;
  /** What speaks for a sender. */
  readonly vouching: Vouching;
  /** ms until a mail that was recorded without its content is asked for again; doubled each time. */
  readonly refetchAfter?: number;
  readonly timings?: ImapTimings;
  readonly backoff?: BackoffSettings;
  /** For a mail server with a certificate of its own. */
  readonly tls?: ConnectionOptions;
};

type MailboxHealth = {
  readonly mailbox: string;
  /** `standby`: another poller holds the mailbox. */
  readonly role: 'active' | 'standby' | 'stopped';
  readonly ok: boolean;
  readonly connected: boolean;
  readonly lastPollAt: Date | null;
  readonly error: string | null;
  readonly errorSince: Date | null;
  readonly waiting: number | null;
  readonly oldest: Date | null;
};

export type Poller = {
  /** Resolves when the poller has stopped; it never rejects. */
  readonly done: Promise<void>;
  health(): MailboxHealth;
  /** Looks at once, for instance because a mail has got its outcome. */
  wake(): void;
};

/** Starts polling until `signal` aborts. `holder` must be unique among all processes. */
export function startPoller(options: {
  mailbox: MailboxSettings;
  db: Db;
  settings: PollerSettings;
  enqueueIntake: (mail: QueuedMail) => Promise<void>;
  log: Logger;
  signal: AbortSignal;
  holder: string;
}): Poller {
  const run = new PollerRun(options);
  return { done: run.run(), health: () => run.health(), wake: () => run.bell.ring() };
}

/** ms that a connection is given to end what it does when the poller is told to stop. */
const lastWords = 5_000;

/** Failures in a row after which the mailbox is left to others: it may be our line only. */
const failuresBeforeRelease = 3;

class PollerRun {
  readonly bell = new Bell();
  readonly #options: Parameters<typeof startPoller>[0];
  readonly #accessToken: (signal: AbortSignal) => Promise<string>;
  readonly #tries = new FetchTries();
  readonly #refetches: Refetches = new Map();
  #state: Omit<MailboxHealth, 'mailbox' | 'ok'> = {
    role: 'standby',
    connected: false,
    lastPollAt: null,
    error: null,
    errorSince: null,
    waiting: null,
    oldest: null,
  };
  #failures = 0;

  constructor(options: Parameters<typeof startPoller>[0]) {
    this.#options = options;
    const { login } = options.mailbox;
    this.#accessToken = login.kind === 'oauth2' ? accessTokens(login.oauth2) : async () => '';
    options.signal.addEventListener('abort', () => this.bell.ring());
  }

  health(): MailboxHealth {
    const { pollEvery } = this.#options.settings;
    const { role, connected, error, lastPollAt } = this.#state;
    const recent = lastPollAt !== null && Date.now() - lastPollAt.getTime() < pollEvery * 3 + 120_000;
    const ok = error === null && (role === 'standby' || (role === 'active' && connected && recent));
    return { mailbox: this.#options.mailbox.id, ok, ...this.#state };
  }

  async run(): Promise<void> {
    const { db, settings, signal, mailbox, holder, log } = this.#options;
    while (!signal.aborted) {
      try {
        const lease = await acquireLease(db, mailbox.id, holder, settings.lease);
        if (lease) {
          // While the mailbox cannot be reached, each attempt takes the lease anew and says only that it failed.
          if (this.#failures === 0)
            log.info({ mailbox: mailbox.id, fence: lease.fence }, 'polling this mailbox');
          await this.#hold(lease);
        } else {
          // Whatever failed while it was ours is now the holder's to tell.
          this.#set({ role: 'standby', error: null, errorSince: null, lastPollAt: null, waiting: null });
          await this.#pause((settings.lease / 4) * (0.75 + Math.random() / 2));
        }
      } catch (error) {
        await this.#pause(await this.#failed(error, null, 0));
      }
    }
    this.#set({ role: 'stopped' });
  }

  /** Polls for as long as the lease stands and the connection is not hopeless. */
  async #hold(lease: Lease): Promise<void> {
    const { db, settings, signal, mailbox, log } = this.#options;
    const kept = keepLease(db, lease, settings.lease);
    const lost = () => this.bell.ring();
    kept.lost.addEventListener('abort', lost);
    this.#set({ role: 'active' });
    try {
      while (!signal.aborted && !kept.lost.aborted) {
        const failure = await this.#connectAndRun(lease, kept.lost);
        if (kept.lost.aborted || failure?.error instanceof LeaseLost) {
          log.warn({ mailbox: mailbox.id }, 'another poller has taken this mailbox over');
          return;
        }
        if (failure === null) return;
        const pause = await this.#failed(failure.error, lease, failure.age);
        // What is refused to the account is refused to the others too; the line may be only ours.
        const leave = this.#failures >= failuresBeforeRelease && !isRefusal(failure.error);
        if (leave || !(failure.error instanceof ImapError)) {
          kept.stop();
          await releaseLease(db, lease).catch(() => {});
          await this.#pause(pause);
          return;
        }
        await this.#pause(pause, kept.lost);
      }
    } finally {
      kept.stop();
      await releaseLease(db, lease).catch(() => {});
    }
  }

  /** @returns what ended the connection; null when we ended it */
  async #connectAndRun(lease: Lease, lost: AbortSignal): Promise<{ error: unknown; age: number } | null> {
    const { mailbox, settings, signal, log } = this.#options;
    const stop = AbortSignal.any([signal, lost]);
    let connection: ImapConnection | null = null;
    // Whoever lost the lease stops in the middle of whatever it does; who is told to stop may end it, if it does end.
    const cut = () => connection?.client.close();
    let last: NodeJS.Timeout | undefined;
    const cutSoon = () => {
      last = setTimeout(cut, lastWords);
    };
    try {
      connection = await connect(mailbox, {
        timings: settings.timings ?? usualTimings,
        maxSize: settings.maxSize,
        accessToken: this.#accessToken,
        signal: stop,
        ...(settings.tls ? { tls: settings.tls } : {}),
      });
      lost.addEventListener('abort', cut);
      signal.addEventListener('abort', cutSoon);
      this.#set({ connected: true });
      log.info({ mailbox: mailbox.id }, 'connected to the mailbox');
      await runSession({
        ...this.#options,
        ...settings,
        lease,
        connection,
        folder: mailbox.folder,
        tries: this.#tries,
        refetches: this.#refetches,
        refetchAfter: settings.refetchAfter ?? usualRefetch,
        bell: this.bell,
        signal: stop,
        polled: ({ at, waiting, oldest, problem }) => {
          this.#set({ lastPollAt: at, waiting, oldest });
          this.#setError(problem);
        },
      });
      return null;
    } catch (error) {
      if (stop.aborted && !(error instanceof LeaseLost)) return null;
      return { error, age: connection === null ? 0 : performance.now() - connection.openedAt };
    } finally {
      lost.removeEventListener('abort', cut);
      signal.removeEventListener('abort', cutSoon);
      clearTimeout(last);
      this.#set({ connected: false });
      await connection?.close();
    }
  }

  /** Tells what failed. @returns the pause until the next try, in ms */
  async #failed(error: unknown, lease: Lease | null, age: number): Promise<number> {
    const { settings, log, mailbox, db } = this.#options;
    const failure: Failure =
      error instanceof ImapError
        ? { kind: error.kind, age, waitMs: error.waitMs }
        : { kind: 'database', age, waitMs: 0 };
    const { pause, failures } = pauseAfter(
      failure,
      this.#failures,
      settings.backoff ?? usualBackoff,
      Math.random(),
    );
    this.#failures = failures;
    const message = error instanceof ImapError ? error.message : `The database failed: ${reason(error)}`;
    this.#setError(message);
    log.warn(
      { mailbox: mailbox.id, kind: failure.kind, failures, pause: Math.round(pause), reason: message },
      'the mailbox cannot be polled for now',
    );
    if (lease) {
      await sql`
        update mailboxes set error = ${message}, error_since = coalesce(error_since, now())
        where id = (${heldRow(lease)})`
        .execute(db)
        .catch(() => {});
    }
    return pause;
  }

  /** Waits, but not beyond the end. */
  async #pause(milliseconds: number, also?: AbortSignal): Promise<void> {
    const stop = also ? AbortSignal.any([this.#options.signal, also]) : this.#options.signal;
    await wait(milliseconds, stop);
  }

  #set(change: Partial<Omit<MailboxHealth, 'mailbox' | 'ok'>>): void {
    this.#state = { ...this.#state, ...change };
  }

  #setError(error: string | null): void {
    const errorSince = error === null ? null : (this.#state.errorSince ?? new Date());
    this.#set({ error, errorSince });
  }
}

const isRefusal = (error: unknown): boolean => error instanceof ImapError && error.kind !== 'connection';
