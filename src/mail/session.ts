/** One connection's life: look through the mailbox, file what has an outcome, wait for news, and again. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Db } from '../database/open.ts';
import type { Bell } from './bell.ts';
import type { FetchTries } from './fetch-tries.ts';
import {
  anythingToFile,
  type FilingContext,
  type FilingFolders,
  fileMails,
  prepareFolders,
} from './filing.ts';
import { type ImapConnection, ImapError } from './imap.ts';
import { heldRow, type Lease, LeaseLost } from './lease.ts';
import { awaitsContent, type Refetches, refetch } from './refetch.ts';
import { type QueuedMail, scan } from './scan.ts';
import type { Vouching } from './vouched.ts';

export type SessionContext = {
  readonly db: Db;
  readonly lease: Lease;
  readonly connection: ImapConnection;
  /** Path segments. */
  readonly folder: readonly string[];
  readonly pollEvery: number;
  readonly filing: boolean;
  readonly folders: FilingFolders;
  readonly maxSize: number;
  readonly tries: FetchTries;
  readonly refetches: Refetches;
  /** ms until a mail that was recorded without its content is asked for again. */
  readonly refetchAfter: number;
  readonly bell: Bell;
  readonly enqueueIntake: (mail: QueuedMail) => Promise<void>;
  readonly vouching: Vouching;
  readonly log: Logger;
  /** Ends the session in good order. */
  readonly signal: AbortSignal;
  /** Called after each look through the mailbox. */
  readonly polled: (state: Polled) => void;
};

type Polled = {
  readonly at: Date;
  /** Mails in the mailbox that have no outcome yet, and since when the oldest waits. */
  readonly waiting: number;
  readonly oldest: Date | null;
  /** What works only in part, for a person. */
  readonly problem: string | null;
};

/** How often the database is asked for new outcomes while mails are unfiled, and when a failed move is tried again. */
const filingEvery = 1_000;
const filingRetry = 60_000;
/** The least time between two looks, so that many outcomes or mails in a row are taken together. */
const lookEvery = 200;
/** When mails that could not be fetched are tried again. */
const fetchRetry = 5_000;

/**
 * Scan–idle–scan until `signal` aborts.
 * @throws ImapError when the connection is gone, LeaseLost, or the database's error
 */
export async function runSession(context: SessionContext): Promise<void> {
  const { connection, bell, signal } = context;
  const { client } = connection;
  client.on('exists', () => bell.ring());
  let gone: ImapError | null = null;
  void connection.closed.then((error) => {
    gone = error;
    bell.ring();
  });
  let uidvalidity = await openMailbox(context, null);
  const filing = (): FilingContext => ({ ...context, uidvalidity });
  let filingProblem = context.filing ? await prepareFolders(filing()) : null;
  let fileAgainAt = 0;

  while (!signal.aborted) {
    const lookedAt = performance.now();
    const { left } = await scan({ ...context, uidvalidity });
    await refetch({ ...context, uidvalidity }, context.refetches, context.refetchAfter);
    if (context.filing && performance.now() >= fileAgainAt && !signal.aborted) {
      filingProblem = (await fileMails(filing())).problem;
      fileAgainAt = filingProblem === null ? 0 : performance.now() + filingRetry;
    }
    const state = await measure(context, uidvalidity, left, filingProblem);
    context.polled(state.polled);
    const unfiled = context.filing && state.unfiled > 0;
    const wait = left > 0 ? Math.min(fetchRetry, context.pollEvery) : context.pollEvery;
    const scheduled = await idle(context, wait, async () => {
      return unfiled && performance.now() >= fileAgainAt && (await anythingToFile(filing()));
    });
    const early = lookEvery - (performance.now() - lookedAt);
    if (early > 0 && gone === null && !signal.aborted) await pause(early);
    if (gone !== null) throw gone;
    // Selecting anew shows a changed UIDVALIDITY and works on servers that report nothing by themselves.
    if (scheduled && !signal.aborted) uidvalidity = await openMailbox(context, uidvalidity);
  }
}

/**
 * Waits for a new mail, a ring of the bell, the end or an outcome to file. IDLE only shortens the wait: whatever
 * it misses is found by the look that follows.
 * @returns true when the time was up without news
 */
async function idle(
  { connection, bell, signal }: SessionContext,
  milliseconds: number,
  outcomes: () => Promise<boolean>,
): Promise<boolean> {
  const { client } = connection;
  const idling = client.capabilities.has('IDLE') ? client.idle().catch(() => false) : null;
  const until = performance.now() + milliseconds;
  let news = false;
  while (!news && !signal.aborted && client.usable && performance.now() < until) {
    const rest = until - performance.now();
    news = (await bell.wait(Math.min(rest, filingEvery))) || (await outcomes());
  }
  if (!client.usable) return false;
  // Any command ends the IDLE; this one also makes the server tell what it has not told yet.
  await connection.run('a NOOP', () => client.noop());
  await idling;
  return !news;
}

/** Selects the folder; forgets the places of mails when UIDVALIDITY is new or unknown. @returns it, 0 for unknown */
async function openMailbox(context: SessionContext, before: number | null): Promise<number> {
  const { connection, db, lease, log } = context;
  const opened = await connection.run('a SELECT', () => connection.client.mailboxOpen([...context.folder]));
  if (opened.readOnly && context.filing) {
    throw new ImapError(
      'connection',
      'The mail server opens the mailbox read-only: mails cannot be filed. Give the user write access or set MAILBOX_FILING=off',
      null,
    );
  }
  const uidvalidity = Number(opened.uidValidity ?? 0n);
  if (uidvalidity === before) return uidvalidity;
  const row = await db
    .selectFrom('mailboxes')
    .select('uidvalidity')
    .where('id', '=', lease.mailbox)
    .executeTakeFirst();
  const known = row?.uidvalidity ?? null;
  if (uidvalidity !== 0 && known === uidvalidity) return uidvalidity;
  if (known !== null) {
    log.warn(
      { mailbox: lease.mailbox, uidvalidity, before: known },
      'UIDVALIDITY has changed: all is read anew',
    );
  }
  context.tries.clear();
  context.refetches.clear();
  const { rows } = await sql`
    with held as (${heldRow(lease)}),
    forgotten as (
      delete from message_places using held
      where mailbox_id = held.id and (uidvalidity <> ${uidvalidity} or ${uidvalidity} = 0)
    )
    update mailboxes set uidvalidity = ${uidvalidity === 0 ? null : uidvalidity}, last_uid = 0
    from held where mailboxes.id = held.id returning mailboxes.id`.execute(db);
  if (rows.length === 0) throw new LeaseLost();
  return uidvalidity;
}

async function withoutContent(db: Db, lease: Lease, uidvalidity: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from message_places p join messages m on m.id = p.message_id
    where p.mailbox_id = ${lease.mailbox} and p.uidvalidity = ${uidvalidity} and p.filed_at is null and ${awaitsContent}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Counts what waits and writes it, with the time of this look, to the mailbox's row. */
async function measure(
  { db, lease, filing }: SessionContext,
  uidvalidity: number,
  left: number,
  filingProblem: string | null,
): Promise<{ polled: Polled; unfiled: number }> {
  const without = await withoutContent(db, lease, uidvalidity);
  const problem =
    [
      filingProblem,
      left > 0 ? `${left} mails could not be fetched or stored yet` : null,
      without > 0 ? `${without} mails were recorded without their content and are asked for again` : null,
    ]
      .filter((part) => part !== null)
      .join('; ') || null;
  const { rows } = await sql<{ at: Date; waiting: number; oldest: Date | null; unfiled: number }>`
    with held as (${heldRow(lease)}),
    place as (
      select m.state, m.received_at, p.filed_at from message_places p join messages m on m.id = p.message_id
      where p.mailbox_id = ${lease.mailbox} and p.uidvalidity = ${uidvalidity} and p.filed_at is null
        and (m.state = 'received' or ${filing})
    ),
    counted as (
      select count(*) filter (where state = 'received')::int + ${left}::int as waiting,
        min(received_at) filter (where state = 'received') as oldest,
        count(*)::int as unfiled
      from place
    )
    update mailboxes set last_poll_at = now(), waiting = counted.waiting, error = ${problem}::text,
      error_since = case when ${problem}::text is null then null else coalesce(error_since, now()) end
    from held, counted where mailboxes.id = held.id
    returning last_poll_at as at, counted.*`.execute(db);
  const row = rows[0];
  if (!row) throw new LeaseLost();
  return {
    polled: { at: row.at, waiting: row.waiting, oldest: row.oldest, problem },
    unfiled: row.unfiled,
  };
}
