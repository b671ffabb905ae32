/** Takes a stored mail in: who sent it, which case it belongs to, what it says, and what follows for the tickets. */

import { type Kysely, sql } from 'kysely';
import { asJson, storable } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import type { Outcome as MailOutcome, Schema } from '../database/schema.ts';
import { reason } from '../error.ts';
import { type Answered, findAnswered, threadByContent } from '../mail/case.ts';
import { parseMessage } from '../mail/parse.ts';
import { readMessage } from '../mail/read-mail.ts';
import { judgeSender, type Sender } from '../mail/sender.ts';
import { ordersById, ordersOfContact, type PortOrder } from '../orders/store.ts';
import type { Message } from '../reading/message.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import type { StoredEffect, Trx } from '../tickets/store.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { enqueue } from './effect.ts';
import type { Parts } from './parts.ts';
import { isAway, surely } from './surely.ts';
import { applyMailToTickets, asTicketOrder, type ForTickets, retryWhenTaken } from './to-tickets.ts';
import { reportUntrusted } from './untrusted.ts';

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
    return;
  }
  try {
    if (await waitsItsTurn(parts, id, stored, stored.sender)) return;
    const message = await parseMessage(stored.raw);
    const sender = message.from[0]?.address ?? null;
    await db
      .updateTable('messages')
      .set({ sender, subject: storable(message.subject.slice(0, 500)) })
      .where('id', '=', id)
      .execute();
    if (sender !== stored.sender && (await waitsItsTurn(parts, id, stored, sender))) return;
    await takeIn(parts, { id, message, bodyHash: stored.bodyHash, messageId: stored.messageId });
  } catch (error) {
    const why = reason(error);
    parts.log.error(
      { message: id, attempt: stored.attempts, error: why },
      'a mail could not be taken in and will be tried again',
    );
    // A database that is away is no fault of the mail's.
    if (isAway(error)) {
      return surely(parts, () => postpone(parts, id, stored.attempts, parts.settings.retryFirst, 'wait'));
    }
    await db
      .updateTable('messages')
      .set({ error: why.slice(0, 500) })
      .where('id', '=', id)
      .execute();
    await postpone(parts, id, stored.attempts, parts.settings.retryFirst * 2 ** stored.failures, 'failure');
  }
}

type StoredMessage = {
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
  readonly error: string | null;
};

/** Counts the attempt before it is made, so that a mail that ends the process does not do so for ever. */
async function claimMessage(parts: Parts, id: string): Promise<StoredMessage | null> {
  const row = await parts.database.db
    .updateTable('messages')
    .set((set) => ({
      attempts: set('attempts', '+', 1),
      next_at: sql<Date>`clock_timestamp() + ${parts.settings.lease} * interval '1 millisecond'`,
    }))
    .where('id', '=', id)
    .where('state', '=', 'received')
    .where('next_at', '<=', sql<Date>`clock_timestamp() + interval '50 milliseconds'`)
    .returning(['raw', 'size', 'attempts', 'waits', 'position', 'body_hash', 'message_id', 'sender', 'error'])
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
    error: row.error,
  };
}

/**
 * Mails of one sender are taken in turn: a change of mind must not overtake the request. One that has others before it
 * comes back the later the more there are.
 */
async function waitsItsTurn(
  parts: Parts,
  id: string,
  stored: StoredMessage,
  sender: string | null,
): Promise<boolean> {
  if (sender === null) return false;
  const ahead = await mailsAhead(parts.database.db, id, stored.position, sender);
  if (ahead === 0) return false;
  await postpone(parts, id, stored.attempts, ahead * 100, 'wait');
  return true;
}

const aheadCounted = 30;

/** How many earlier mails of the sender still wait, counted up to a few. */
async function mailsAhead(db: Db, id: string, position: number, sender: string): Promise<number> {
  const earlier = await db
    .selectFrom('messages')
    .select('id')
    // One whose sender a glance did not tell counts until it has been parsed.
    .where((where) =>
      where.or([
        where('sender', '=', sender),
        where.and([where('sender', 'is', null), where('attempts', '=', 0)]),
      ]),
    )
    .where('state', '=', 'received')
    .where('position', '<', position)
    .where('id', '!=', id)
    .limit(aheadCounted)
    .execute();
  return earlier.length;
}

/** Tries it again in `delay` ms. A `wait` does not count against the mail. */
async function postpone(
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
  await parts.queues.addIntake({ id, attempts }, { delay }).catch(() => {});
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

type Taken = {
  readonly id: string;
  readonly message: Message;
  readonly messageId: string;
  readonly bodyHash: string | null;
};

async function takeIn(parts: Parts, mail: Taken): Promise<void> {
  const { db } = parts.database;
  const answered = await findAnswered(db, mail.message, parts.settings);
  const thread = answered.ticket === null ? null : await ticketOf(db, answered.ticket);
  const orders = await ordersFor(db, mail.message, thread);
  const sender = judgeSender({
    message: mail.message,
    contacts: orders.flatMap((order) => order.contacts),
    replyAddress: answered.signed && thread !== null ? { requester: thread.requester } : null,
    policy: parts.settings.senderPolicy,
    trustedAuthserv: parts.settings.trustedAuthserv,
  });
  const own =
    sender.kind === 'trusted' ? orders.filter((order) => order.contacts.includes(sender.address)) : [];
  const context = contextOf(mail.message, own, thread, sender);
  const read = readMessage(mail.message, context);
  const reading =
    read.verdict === 'human' ? ((await takenBack(db, mail.message, context, thread)) ?? read) : read;
  const effects = await retryWhenTaken(() =>
    db.transaction().execute((trx) =>
      decide(parts, trx, mail, {
        sender,
        orders: own,
        answered,
        thread,
        threadOrder: context.thread,
        reading,
      }),
    ),
  );
  parts.onOutcome();
  await enqueue(parts, effects);
}

async function ticketOf(db: Db, id: string): Promise<Ticket | null> {
  const row = await db.selectFrom('tickets').select('ticket').where('id', '=', id).executeTakeFirst();
  return row?.ticket ?? null;
}

async function ordersFor(db: Db, message: Message, thread: Ticket | null): Promise<PortOrder[]> {
  const from = message.from[0]?.address;
  const own = from === undefined ? [] : await ordersOfContact(db, from);
  const threaded =
    thread === null
      ? []
      : await ordersById(
          db,
          thread.orders.map((order) => order.id),
        );
  return [...own, ...threaded.filter((order) => !own.some((other) => other.id === order.id))];
}

function contextOf(
  message: Message,
  orders: readonly PortOrder[],
  thread: Ticket | null,
  sender: Sender,
): ReadingContext {
  const awaiting = (thread?.items ?? []).filter(
    (item) =>
      (item.state === 'awaiting' || item.state === 'costly') &&
      orders.some((order) => order.id === item.order),
  );
  const threadOrders = new Set(
    (awaiting.length > 0 ? awaiting : (thread?.items ?? []))
      .map((item) => item.order)
      .filter((order) => order !== null),
  );
  const [only] = threadOrders;
  const byTicket =
    threadOrders.size === 1 && orders.some((order) => order.id === only) ? (only ?? null) : null;
  return {
    orders: orders.map(({ id, numbers, country }) => ({ id, numbers, country })),
    thread: byTicket ?? (sender.kind === 'trusted' ? threadByContent(message, orders) : null),
    awaiting: awaiting.map((item) => item.number),
  };
}

/**
 * Words that take a request back ("do not cancel, go on with the port") decide only where a decision is awaited; while
 * the request is still under way they do too (design §4). Null unless the mail does that alone, and of one ticket.
 */
async function takenBack(
  db: Db,
  message: Message,
  context: ReadingContext,
  thread: Ticket | null,
): Promise<Reading | null> {
  const orders = context.orders.map((order) => order.id);
  if (orders.length === 0) return null;
  const underWay = await db
    .selectFrom('items')
    .select(['ticket_id', 'number'])
    .where('open', '=', true)
    .where('order_id', 'in', orders)
    .$if(thread !== null, (query) => query.where('ticket_id', '=', thread?.id ?? ''))
    .execute();
  if (new Set(underWay.map((item) => item.ticket_id)).size !== 1) return null;
  const numbers = [...new Set(underWay.map((item) => item.number))];
  const reading = readMessage(message, { ...context, awaiting: numbers });
  const onlyThat = reading.verdict === 'act' && reading.cancel.length === 0 && reading.keep.length > 0;
  return onlyThat && reading.keep.every((number) => numbers.includes(number)) ? reading : null;
}

/** An answer to an address that nobody vouches for may go to somebody who never wrote. */
const mayBeAnswered = (parts: Parts, sender: Extract<Sender, { kind: 'stranger' }>): boolean =>
  sender.authenticated || parts.settings.senderPolicy === 'known';

type Found = {
  readonly sender: Sender;
  readonly orders: readonly PortOrder[];
  readonly answered: Answered;
  readonly thread: Ticket | null;
  /** The order that the mail answers. */
  readonly threadOrder: string | null;
  readonly reading: Reading;
};

/** All that follows from a mail, in one transaction with its outcome. */
async function decide(parts: Parts, trx: Trx, mail: Taken, found: Found): Promise<StoredEffect[]> {
  const still = await trx
    .selectFrom('messages')
    .select('id')
    .where('id', '=', mail.id)
    .where('state', '=', 'received')
    .forUpdate()
    .executeTakeFirst();
  if (still === undefined) return [];
  const { reading, sender } = found;
  if (reading.verdict === 'ignore') {
    await finish(trx, mail.id, { outcome: 'ignore', ticket: found.thread?.id ?? null, reading, error: null });
    return [];
  }
  if (sender.kind === 'unverified' || (sender.kind === 'stranger' && !mayBeAnswered(parts, sender))) {
    await finish(trx, mail.id, { outcome: 'untrusted', ticket: null, reading, error: null });
    return reportUntrusted(parts, trx, mail, sender, reading);
  }
  if (await isCopy(trx, mail, sender.address)) {
    await finish(trx, mail.id, { outcome: 'duplicate', ticket: null, reading, error: null });
    return [];
  }
  const warned = sender.kind === 'stranger' ? await reportUntrusted(parts, trx, mail, sender, reading) : [];
  const { effects, ticket } = await applyMailToTickets(
    parts,
    trx,
    forTickets(mail, found, reading.verdict, sender.address),
  );
  await finish(trx, mail.id, { outcome: reading.verdict, ticket, reading, error: null });
  return [...warned, ...effects];
}

function forTickets(
  mail: Taken,
  found: Found,
  verdict: 'act' | 'clarify' | 'human',
  from: string,
): ForTickets {
  const { reading, orders, answered, thread, threadOrder } = found;
  /** The same number may stand on an older order too: the one that the mail answers comes first. */
  const ofOrder = (number: string): PortOrder | undefined => {
    const having = orders.filter((order) => order.numbers.includes(number));
    return having.find((order) => order.id === threadOrder) ?? having[0];
  };
  return {
    event: {
      kind: 'mail',
      message: mail.id,
      from,
      verdict,
      unmatched: reading.unmatched,
      because: reading.because,
      answers: answered.notices,
      subject: mail.message.subject.slice(0, 500),
      messageId: mail.message.messageId,
      references: mail.message.references.slice(-20),
    },
    cancel: reading.cancel.flatMap((number) => {
      const order = ofOrder(number);
      return order === undefined ? [] : [{ number, order: asTicketOrder(order) }];
    }),
    keep: reading.keep.map((number) => ({ number, order: ofOrder(number)?.id ?? null })),
    thread: mayJoin(thread, orders, from) ? thread : null,
    orders,
  };
}

/** A ticket is joined by those who may decide about one of its orders; one without orders by who opened it. */
const mayJoin = (ticket: Ticket | null, orders: readonly PortOrder[], from: string): boolean =>
  ticket !== null &&
  (ticket.orders.length === 0
    ? ticket.requester === from
    : ticket.orders.some((order) => orders.some((own) => own.id === order.id)));

/** The same mail of the same sender, delivered a second time (to two mailboxes, say). */
async function isCopy(trx: Trx, mail: Taken, sender: string): Promise<boolean> {
  if (mail.bodyHash === null || mail.message.messageId === null) return false;
  const copy = await trx
    .selectFrom('messages')
    .select('id')
    .where('message_id', '=', mail.messageId)
    .where('body_hash', '=', mail.bodyHash)
    .where('sender', '=', sender)
    .where('id', '!=', mail.id)
    .where('outcome', 'in', ['act', 'clarify', 'human'])
    .executeTakeFirst();
  return copy !== undefined;
}

async function finish(
  db: Kysely<Schema>,
  id: string,
  end: { outcome: MailOutcome; ticket: string | null; reading: Reading | null; error: string | null },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({
      state: end.outcome === 'failed' ? 'failed' : 'done',
      outcome: end.outcome,
      ticket_id: end.ticket,
      reading: end.reading === null ? null : asJson(end.reading),
      error: end.error === null ? null : storable(end.error.slice(0, 500)),
      done_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', id)
    .where('state', '=', 'received')
    .execute();
}
