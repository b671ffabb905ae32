/** One look through the mailbox: what lies there and has no record yet is fetched and stored, oldest first. */
import type { FetchMessageObject } from 'imapflow';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Db } from '../database/open.ts';
import type { FetchTries } from './fetch-tries.ts';
import { type ImapConnection, ImapError, toImapError } from './imap.ts';
import { heldRow, type Lease } from './lease.ts';
import { type FetchedMail, type StoredMail, storeMails } from './store-message.ts';
import type { Vouching } from './vouched.ts';

export type ScanContext = {
  readonly db: Db;
  readonly lease: Lease;
  readonly connection: ImapConnection;
  /** 0 where the server gives none. */
  readonly uidvalidity: number;
  /** With filing, INBOX holds what has no outcome yet and is compared whole; else UIDs above the bookmark count. */
  readonly filing: boolean;
  readonly maxSize: number;
  /** What is known of mails that could not be fetched. */
  readonly tries: FetchTries;
  readonly enqueueIntake: (mail: QueuedMail) => Promise<void>;
  /** What speaks for a sender. */
  readonly vouching: Vouching;
  readonly log: Logger;
  readonly signal: AbortSignal;
};

/** A stored mail that waits to be read. */
export type QueuedMail = Pick<StoredMail, 'id' | 'vouched'>;

export type ScanResult = {
  readonly stored: number;
  /** Mails that are still without a record and will be tried again. */
  readonly left: number;
};

const batchCount = 50;
const batchBytes = 8 * 1_048_576;
/** What is kept of a mail over the size limit: its header and the beginning of its text. */
const beginning = 262_144;
/** A big mail on a slow line is slow but not silent: silence ends by the socket's own time-out. */
const longestFetch = 300_000;

/**
 * Looks for mails without a record and stores them. What cannot be fetched is put behind the others, tried several
 * times alone and then recorded without content, so that a person sees it.
 * @throws ImapError (the connection is gone, or the account is refused as a whole, which is held against no mail),
 *   LeaseLost, or the database's error
 */
export async function scan(context: ScanContext): Promise<ScanResult> {
  const { tries } = context;
  const bookmark = context.filing ? 0 : await readBookmark(context);
  const uids = await listUids(context, bookmark);
  if (context.filing) await markGone(context, uids);
  const fresh = await withoutPlace(context, uids);
  const missing = new Set(fresh);
  tries.keepOnly(missing);

  const waiting = await sizes(context, fresh);
  const queue = batches(
    waiting.filter(({ uid }) => !tries.has(uid)),
    context.maxSize,
  );
  const alone = waiting.filter(({ uid }) => tries.has(uid));
  queue.push(
    ...alone
      .sort((one, other) => tries.failuresOf(one.uid) - tries.failuresOf(other.uid))
      .map((entry) => [entry]),
  );

  let stored = 0;
  let next = fetchNext(context, queue);
  while (next !== null && !context.signal.aborted) {
    const { batch, mails, error } = await next;
    const cut = error?.kind === 'unavailable' || (error !== null && !context.connection.client.usable);
    const gone = cut || error?.kind === 'throttled';
    // The line is used while the database works.
    next = gone ? null : fetchNext(context, queue);
    const places = await store(context, mails);
    for (const { uid } of places) {
      missing.delete(uid);
      tries.fetched(uid);
    }
    stored += places.length;
    await Promise.all(places.filter(({ added }) => added).map((mail) => enqueue(context, mail)));
    if (error?.kind !== 'throttled') noteFailures(context, batch, mails, places, queue, cut);
    if (gone) throw error;
    next ??= fetchNext(context, queue);
  }
  if (!context.filing) await moveBookmark(context, bookmark, uids, missing);
  return { stored, left: missing.size };
}

/** A mail as the mailbox lists it. */
export type Entry = { readonly uid: number; readonly size: number; readonly receivedAt: Date };
type Fetched = {
  readonly batch: readonly Entry[];
  readonly mails: readonly FetchedMail[];
  readonly error: ImapError | null;
};

async function listUids({ connection }: ScanContext, bookmark: number): Promise<number[]> {
  const { client } = connection;
  const query = bookmark === 0 ? { all: true } : { uid: `${bookmark + 1}:*` };
  const found = await connection.run('a SEARCH', () => client.search(query, { uid: true }));
  // The library answers false where the server refused: that is not an empty mailbox.
  if (!Array.isArray(found)) throw new ImapError('connection', 'The mail server refused to search', null);
  // n:* always names the last mail, also below n (RFC 3501 §6.4.8).
  return found.filter((uid) => uid > bookmark).sort((one, other) => one - other);
}

async function withoutPlace(
  { db, lease, uidvalidity }: ScanContext,
  uids: readonly number[],
): Promise<number[]> {
  if (uids.length === 0) return [];
  const { rows } = await sql<{ uid: number }>`
    select uid from message_places
    where mailbox_id = ${lease.mailbox} and uidvalidity = ${uidvalidity} and uid = any(${uids}::bigint[])`.execute(
    db,
  );
  const placed = new Set(rows.map(({ uid }) => uid));
  return uids.filter((uid) => !placed.has(uid));
}

/** A mail that left INBOX without us (a person moved it, or we did and died before noting it) has nothing left to file. */
async function markGone({ db, lease, uidvalidity }: ScanContext, uids: readonly number[]): Promise<void> {
  await sql`
    update message_places set filed_at = now(), filed_to = null
    where mailbox_id = (${heldRow(lease)}) and uidvalidity = ${uidvalidity} and filed_at is null
      and not uid = any(${uids}::bigint[])`.execute(db);
}

async function sizes({ connection }: ScanContext, uids: readonly number[]): Promise<Entry[]> {
  const found = new Map<number, FetchMessageObject>();
  for (let start = 0; start < uids.length; start += 500) {
    const range = uids.slice(start, start + 500).join(',');
    const rows = await connection.run('a FETCH', () =>
      connection.client.fetchAll(range, { uid: true, size: true, internalDate: true }, { uid: true }),
    );
    for (const row of rows) found.set(row.uid, row);
  }
  return uids.map((uid) => {
    const row = found.get(uid);
    const date = row?.internalDate === undefined ? null : new Date(row.internalDate);
    return {
      uid,
      size: Math.min(row?.size ?? 0, 2_147_483_647),
      receivedAt: date === null || Number.isNaN(date.getTime()) ? new Date() : date,
    };
  });
}

function batches(entries: readonly Entry[], maxSize: number): Entry[][] {
  const all: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const last = all.at(-1);
    const alone = entry.size > maxSize || (last?.[0]?.size ?? 0) > maxSize;
    if (last && !alone && last.length < batchCount && bytes + entry.size <= batchBytes) {
      last.push(entry);
      bytes += entry.size;
    } else {
      all.push([entry]);
      bytes = entry.size;
    }
  }
  return all;
}

/** Begins with the next batch; null when there is none. The promise never rejects. */
function fetchNext(context: ScanContext, queue: Entry[][]): Promise<Fetched> | null {
  const batch = queue.shift();
  if (batch === undefined || context.signal.aborted) return null;
  return fetchBatch(context, batch);
}

async function fetchBatch(context: ScanContext, batch: readonly Entry[]): Promise<Fetched> {
  const only = batch.length === 1 ? batch[0] : undefined;
  if (only === undefined || !context.tries.isHopeless(only.uid)) return fetchMails(context, batch);
  context.log.error(
    { mailbox: context.lease.mailbox, uid: only.uid, size: only.size },
    'a mail cannot be fetched and is recorded without its content',
  );
  const problem = `This mail (UID ${only.uid}) could not be fetched or stored in several tries. It is tried again for as long as this review is open; look at it in the mailbox meanwhile.`;
  return { batch, mails: [{ ...only, size: Math.max(1, only.size), raw: null, problem }], error: null };
}

/** Fetches mails, each whole unless it is over the size limit. Never rejects: what failed is told with what came. */
export async function fetchMails(context: ScanContext, batch: readonly Entry[]): Promise<Fetched> {
  const { connection, maxSize } = context;
  const only = batch.length === 1 ? batch[0] : undefined;
  const partial = only !== undefined && only.size > maxSize;
  const source = partial ? { start: 0, maxLength: beginning } : true;
  const entries = new Map(batch.map((entry) => [entry.uid, entry]));
  const mails: FetchedMail[] = [];
  try {
    const rows = connection.client.fetch([...entries.keys()].join(','), { uid: true, source }, { uid: true });
    for (;;) {
      const row = await connection.run('a FETCH', () => rows.next(), longestFetch);
      if (row.done) return { batch, mails, error: null };
      const { uid, source: raw } = row.value;
      const entry = entries.get(uid);
      if (entry && raw) mails.push(fetched(entry, raw, maxSize));
    }
  } catch (error) {
    return { batch, mails, error: toImapError(error) };
  }
}

function fetched(entry: Entry, raw: Buffer, maxSize: number): FetchedMail {
  if (entry.size <= maxSize && raw.length <= maxSize) {
    return { ...entry, raw, size: raw.length, problem: null };
  }
  const size = Math.max(entry.size, raw.length);
  const problem = `This mail has ${megabytes(size)} MB; up to ${megabytes(maxSize)} MB are read. Only its beginning was kept. Look at it in the mailbox.`;
  return { ...entry, raw: raw.subarray(0, Math.min(beginning, maxSize)), size, problem };
}

/**
 * Stores mails together, or each alone when the database takes offence at one of them.
 * @throws LeaseLost, or the database's error when it is not about a mail
 */
export async function store(context: ScanContext, mails: readonly FetchedMail[]): Promise<StoredMail[]> {
  try {
    return await storeMails(context.db, context.lease, context.uidvalidity, mails, context.vouching);
  } catch (error) {
    if (!isAboutData(error)) throw error;
    if (mails.length > 1) {
      const stored: StoredMail[] = [];
      for (const mail of mails) stored.push(...(await store(context, [mail])));
      return stored;
    }
    const uid = mails[0]?.uid;
    context.log.error({ mailbox: context.lease.mailbox, uid, code: error.code }, 'a mail cannot be stored');
    return [];
  }
}

/** Class 22, 23 and 54: values, constraints and limits (PostgreSQL, appendix A). */
const isAboutData = (error: unknown): error is { code: string } =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(22|23|54)/.test(error.code);

/** Mails that failed together are tried alone; what failed alone, or could not be stored, is held against them. */
function noteFailures(
  { tries }: ScanContext,
  batch: readonly Entry[],
  mails: readonly FetchedMail[],
  stored: readonly StoredMail[],
  queue: Entry[][],
  cut: boolean,
): void {
  const got = new Set(mails.map(({ uid }) => uid));
  const kept = new Set(stored.map(({ uid }) => uid));
  for (const entry of batch) {
    if (kept.has(entry.uid)) continue;
    if (got.has(entry.uid)) tries.refused(entry.uid);
    else if (batch.length > 1) {
      tries.failedTogether(entry.uid);
      queue.push([entry]);
    } else if (cut) tries.cut(entry.uid);
    else tries.refused(entry.uid);
  }
}

/** A queue that is away costs nothing but time: the sweep re-queues what is stored and unread. */
export async function enqueue(
  { enqueueIntake, log }: ScanContext,
  { id, vouched }: StoredMail,
): Promise<void> {
  await enqueueIntake({ id, vouched }).catch((error: unknown) => {
    log.warn({ message: id, reason: String(error) }, 'the intake job could not be queued; the sweep will');
  });
}

async function readBookmark({ db, lease }: ScanContext): Promise<number> {
  const row = await db
    .selectFrom('mailboxes')
    .select('last_uid')
    .where('id', '=', lease.mailbox)
    .executeTakeFirst();
  return row?.last_uid ?? 0;
}

/** Forward to the last UID below which nothing is missing. */
async function moveBookmark(
  { db, lease }: ScanContext,
  bookmark: number,
  uids: readonly number[],
  missing: ReadonlySet<number>,
): Promise<void> {
  const gap = uids.findIndex((uid) => missing.has(uid));
  const last = gap === -1 ? uids.at(-1) : uids[gap - 1];
  if (last === undefined || last <= bookmark) return;
  await sql`update mailboxes set last_uid = ${last} where id = (${heldRow(lease)}) and last_uid < ${last}`.execute(
    db,
  );
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
