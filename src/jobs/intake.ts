/** The job of a stored mail: its turn among the mails of its sender, its attempts, and its end where it cannot be taken in. */
import { sql } from 'kysely';
import { isAway } from '../database/away.ts';
import { storable } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import { reason } from '../error.ts';
import { isVouchedFor } from '../mail/vouched.ts';
import type { Parts } from './parts.ts';
import { datedOf } from './replay.ts';
import { surely } from './surely.ts';
import { finish, takeIn } from './take-in.ts';
import { takeReport } from './undelivered.ts';

/** Failed attempts before a mail that cannot be taken in is given to a person. */
const failuresBearable = 5;
/** Attempts that ended with the process. Most processes die for another reason, with several mails in hand. */
const deathsBearable = 10;

/** Takes one stored mail in. Failures are tried again; after several the mail is a person's. Never throws for a bad mail. */
export async function runIntake(parts: Parts, id: string): Promise<void> {
  const { db } = parts.database;
  const stored = await claimMessage(parts, id);
  if (stored === null) return;
  const bearable = stored.error === null ? deathsBearable : failuresBearable;
  if (!stored.whole || stored.failures >= bearable) {
    await giveUp(parts, id, stored.error ?? 'The process ended each time this mail was read.');
    await queueNext(parts, id, stored);
    return;
  }
  try {
    if (await waitsItsTurn(parts, id, stored, stored)) return;
    const parsed = await parts.reader.parse(stored.raw);
    const { message } = parsed;
    const sender = message.from[0]?.address ?? null;
    const vouched = isVouchedFor(message.headers, sender, parts.settings);
    await db
      .updateTable('messages')
      .set({ sender, vouched, subject: storable(message.subject.slice(0, 500)), dated: datedOf(message) })
      .where('id', '=', id)
      .execute();
    const asSeen = sender === stored.sender && vouched === stored.vouched;
    if (!asSeen && (await waitsItsTurn(parts, id, stored, { sender, vouched }))) return;
    const mail = { id, message, parsed, bodyHash: stored.bodyHash, messageId: stored.messageId };
    if (!(await takeReport(parts, mail))) await takeIn(parts, mail);
    await queueNext(parts, id, stored);
  } catch (error) {
    const why = reason(error);
    parts.log.error(
      { message: id, attempt: stored.attempts, error: why },
      'a mail could not be taken in and will be tried again',
    );
    // A database that is away is no fault of the mail's.
    if (isAway(error)) {
      return surely(parts, () => postpone(parts, id, stored, parts.settings.retryFirst, 'wait'));
    }
    await db
      .updateTable('messages')
      .set({ error: why.slice(0, 500) })
      .where('id', '=', id)
      .execute();
    await postpone(parts, id, stored, parts.settings.retryFirst * 2 ** stored.failures, 'failure');
  }
}

type StoredMail = {
  readonly raw: Uint8Array;
  /** False for a mail over the size limit or one that could not be fetched: only its beginning is here, or nothing. */
  readonly whole: boolean;
  readonly attempts: number;
  /** Attempts before this one that failed or ended the process. */
  readonly failures: number;
  readonly position: number;
  readonly bodyHash: string | null;
  readonly messageId: string;
  /** As a glance at the header told it when the mail was stored. */
  readonly sender: string | null;
  readonly vouched: boolean;
  readonly error: string | null;
};

/** Counts the attempt before it is made, so that a mail that ends the process does not do so for ever. */
async function claimMessage(parts: Parts, id: string): Promise<StoredMail | null> {
  const row = await parts.database.db
    .updateTable('messages')
    .set((set) => ({
      attempts: set('attempts', '+', 1),
      next_at: sql<Date>`clock_timestamp() + ${parts.settings.lease} * interval '1 millisecond'`,
    }))
    .where('id', '=', id)
    .where('state', '=', 'received')
    .where('next_at', '<=', sql<Date>`clock_timestamp() + interval '50 milliseconds'`)
    .returning([
      'raw',
      'size',
      'attempts',
      'waits',
      'position',
      'body_hash',
      'message_id',
      'sender',
      'vouched',
      'error',
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    raw: row.raw ?? new Uint8Array(),
    whole: row.raw !== null && row.raw.length >= row.size,
    attempts: row.attempts,
    failures: row.attempts - 1 - row.waits,
    position: row.position,
    bodyHash: row.body_hash,
    messageId: row.message_id,
    sender: row.sender,
    vouched: row.vouched,
    error: row.error,
  };
}

/** Of whom a mail is, as far as that is known, and whether anything speaks for it. */
type From = Pick<StoredMail, 'sender' | 'vouched'>;

/**
 * Mails of one sender are taken in turn: a change of mind must not overtake the request. Only those that something
 * speaks for have a turn and hold up others: what anybody can write in somebody's name must not keep him waiting. One
 * that has another before it is not queued again until that one's end queues it; the sweep does so where the process
 * ended in between.
 */
async function waitsItsTurn(
  parts: Parts,
  id: string,
  stored: StoredMail,
  { sender, vouched }: From,
): Promise<boolean> {
  if (sender === null || !vouched) return false;
  const ahead = (): Promise<boolean> => hasMailAhead(parts.database.db, id, stored.position, sender);
  if (!(await ahead())) return false;
  await putOff(parts, id, stored.attempts, turnAtLatest, 'wait');
  // The one before it may have ended in between, and then queued nobody.
  if (!(await ahead())) await callUp(parts, id);
  return true;
}

/** ms after which a mail looks by itself whether its turn has come. */
const turnAtLatest = 120_000;

async function hasMailAhead(db: Db, id: string, position: number, sender: string): Promise<boolean> {
  const earlier = await db
    .selectFrom('messages')
    .select('id')
    .where('sender', '=', sender)
    .where('vouched', '=', true)
    .where('state', '=', 'received')
    .where('position', '<', position)
    .where('id', '!=', id)
    .limit(1)
    .executeTakeFirst();
  return earlier !== undefined;
}

/** Queues the next mail of its sender that waited for one. */
async function queueNext(parts: Parts, id: string, stored: StoredMail): Promise<void> {
  const { db } = parts.database;
  const mail = await db
    .selectFrom('messages')
    .select(['sender', 'vouched'])
    .where('id', '=', id)
    .executeTakeFirst();
  const senders = [stored, mail].flatMap((one) => (one?.vouched && one.sender !== null ? [one.sender] : []));
  if (senders.length === 0) return;
  const next = await db
    .selectFrom('messages')
    .select('id')
    .where('state', '=', 'received')
    .where('position', '>', stored.position)
    .where('waits', '>', 0)
    .where('sender', 'in', senders)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  if (next !== undefined) await callUp(parts, next.id);
}

/** Makes a waiting mail due and queues it. */
async function callUp(parts: Parts, id: string): Promise<void> {
  const due = await parts.database.db
    .updateTable('messages')
    .set({ next_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('state', '=', 'received')
    .returning(['id', 'attempts', 'vouched'])
    .execute();
  await parts.queues.addIntakes(due).catch(() => {});
}

/** Tries it again in `delay` ms. A `wait` does not count against the mail. */
async function postpone(
  parts: Parts,
  id: string,
  { attempts, vouched }: StoredMail,
  delay: number,
  why: 'wait' | 'failure',
): Promise<void> {
  await putOff(parts, id, attempts, delay, why);
  await parts.queues.addIntakes([{ id, attempts, vouched }], { delay }).catch(() => {});
}

/** Makes it due in `delay` ms, unqueued. */
async function putOff(
  parts: Parts,
  id: string,
  attempts: number,
  delay: number,
  why: 'wait' | 'failure',
): Promise<void> {
  await parts.database.db
    .updateTable('messages')
    .set((set) => ({
      next_at: sql<Date>`clock_timestamp() + ${delay} * interval '1 millisecond'`,
      waits: set('waits', '+', why === 'wait' ? 1 : 0),
    }))
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'received')
    .execute();
}

async function giveUp(parts: Parts, id: string, why: string): Promise<void> {
  await parts.database.db.transaction().execute(async (trx) => {
    await finish(trx, id, { outcome: 'failed', ticket: null, reading: null, error: why });
    await trx
      .insertInto('reviews')
      .values({
        id: `${id}-broken`,
        ticket_id: null,
        message_id: id,
        reason: 'broken-mail',
        order_id: null,
        numbers: [],
        what: `This mail could not be taken in: ${why}`.slice(0, 1_000),
        data: '{}',
        opened_at: new Date(parts.now()),
        closed_by: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
  parts.onOutcome();
}
