/** The job of a stored mail: its turn among the mails of its sender, its attempts, and its end where it cannot be taken in. */
import { sql } from 'kysely';
import { isAway } from '../database/away.ts';
import { storable } from '../database/json.ts';
import { type ClaimedMessage, claimMessage, nextOfSender } from '../database/messages.ts';
import type { Db } from '../database/open.ts';
import { reason } from '../error.ts';
import { isVouchedFor } from '../mail/vouched.ts';
import type { Parts } from './parts.ts';
import { datedOf } from './replay.ts';
import { surely } from './surely.ts';
import { contextOfNew, finish, type Head, lookUp, takeIn } from './take-in.ts';
import { takeReport } from './undelivered.ts';

/** Failed attempts before a mail that cannot be taken in is given to a person. */
const failuresBearable = 5;
/** Attempts that ended with the process. Most processes die for another reason, with several mails in hand. */
const deathsBearable = 10;

/** Takes one stored mail in. Failures are tried again; after several the mail is a person's. Never throws for a bad mail. */
export async function runIntake(parts: Parts, id: string): Promise<void> {
  const { db } = parts.database;
  const stored = await claimMessage(db, id, parts.settings.lease);
  if (stored === null) return;
  const bearable = stored.error === null ? deathsBearable : failuresBearable;
  if (!stored.whole || stored.failures >= bearable) {
    await giveUp(parts, id, stored.error ?? 'The process ended each time this mail was read.');
    await queueNext(parts, stored);
    return;
  }
  let head: Head | null = null;
  try {
    if (stored.behind && (await waitsItsTurn(parts, id, stored, stored))) return;
    const about = stored.vouched && stored.sender !== null ? await lookUp(db, id, stored.sender) : null;
    const guess = about === null || about.orders.length === 0 ? undefined : contextOfNew(about);
    const parsed = await parts.reader.parse(stored.raw, guess);
    const { message } = parsed;
    const sender = message.from[0]?.address ?? null;
    const vouched = isVouchedFor(message.headers, sender, parts.settings);
    head = { sender, vouched, subject: storable(message.subject.slice(0, 500)), dated: datedOf(message) };
    if (sender !== stored.sender || vouched !== stored.vouched) {
      // Whom it holds up, and whom it waits for, others must know.
      await db.updateTable('messages').set(head).where('id', '=', id).execute();
      if (await waitsItsTurn(parts, id, stored, head)) return;
    }
    const { bodyHash, messageId } = stored;
    const mail = { id, message, head, parsed, bodyHash, messageId, about };
    if (!(await takeReport(parts, mail))) await takeIn(parts, mail);
    await queueNext(parts, stored, head);
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
      .set({ error: why.slice(0, 500), ...head })
      .where('id', '=', id)
      .execute();
    await postpone(parts, id, stored, parts.settings.retryFirst * 2 ** stored.failures, 'failure');
  }
}

/** Of whom a mail is, as far as that is known, and whether anything speaks for it. */
type From = Pick<ClaimedMessage, 'sender' | 'vouched'>;

/**
 * Mails of one sender are taken in turn: a change of mind must not overtake the request. Only those that something
 * speaks for have a turn and hold up others: what anybody can write in somebody's name must not keep him waiting. One
 * that has another before it is not queued again until that one's end queues it; the sweep does so where the process
 * ended in between.
 */
async function waitsItsTurn(
  parts: Parts,
  id: string,
  stored: ClaimedMessage,
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
async function queueNext(parts: Parts, stored: ClaimedMessage, ...also: readonly From[]): Promise<void> {
  const senders = [stored, ...also].flatMap(({ sender, vouched }) =>
    vouched && sender !== null ? [sender] : [],
  );
  for (const sender of new Set(senders)) {
    const next = await nextOfSender(parts.database.db, sender, stored.position);
    if (next !== null) await callUp(parts, next);
  }
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
  { attempts, vouched }: ClaimedMessage,
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
