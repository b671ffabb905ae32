/** Mails that open a ticket: the ticket and the mail's outcome in one statement, many together. */
import { type Kysely, sql } from 'kysely';
import type { Reading } from '../reading/reading.ts';
import { advance } from '../tickets/advance.ts';
import type { MailEvent } from '../tickets/event.ts';
import type { Policy } from '../tickets/policy.ts';
import { newTicket } from '../tickets/ticket.ts';
import { inBatches } from './batches.ts';
import type { Schema } from './schema.ts';
import { type Step, type StoredEffect, storeSteps, type Taking } from './steps.ts';
import { nextTicketId } from './tickets.ts';

/** What the mail's row is told of the mail, and what it is known by as a copy. */
export type OpeningMail = {
  readonly id: string;
  readonly sender: string;
  readonly vouched: boolean;
  readonly subject: string;
  readonly dated: Date | null;
  readonly reading: Reading;
  /** Effect ids of the notices to whose signed addresses it was sent. */
  readonly reached: readonly string[];
  /** Null where the mail has none. */
  readonly messageId: string | null;
};

/** A mail that asks for numbers of orders about which nobody has a ticket. */
export type Opening = {
  readonly mail: OpeningMail;
  readonly event: MailEvent;
  /** The orders of all numbers that the mail names. */
  readonly orders: readonly string[];
  readonly customer: string | null;
  readonly policy: Policy;
  readonly now: number;
  readonly taking: Taking;
};

type OpeningStep = Step & Pick<Opening, 'mail' | 'orders'> & { readonly numbers: readonly string[] };

/**
 * Opens a ticket by a mail.
 * @returns null, and nothing was stored, where that is not all there is to it: the mail has an outcome or is a copy of one
 *   that has, the sender has written before within the hour, one of the orders has an open ticket, or one of the numbers had one
 * @throws NumberTaken when another mail opens a ticket for the same number at this moment
 */
export async function openTicket(db: Kysely<Schema>, opening: Opening): Promise<StoredEffect[] | null> {
  const { mail, event, orders, customer, policy, now, taking } = opening;
  const before = newTicket(await nextTicketId(db), event.from, customer, now);
  const numbers = [...event.cancel.map(({ number }) => number), ...event.keep];
  const after = advance(before, event, now, policy);
  return batchOf(db)({ before, ...after, event, cause: mail.id, now, taking, mail, orders, numbers });
}

const openTickets = (db: Kysely<Schema>, steps: readonly OpeningStep[]): Promise<(StoredEffect[] | null)[]> =>
  storeSteps(db, steps, opened, {
    columns: sql`, message text, sender text, vouched boolean, subject text, dated timestamptz, reading jsonb,
      reached text[], message_id text, orders text[], numbers text[]`,
    of: ({ mail: { id, messageId, ...mail }, orders, numbers }) => ({
      message: id,
      message_id: messageId,
      ...mail,
      orders,
      numbers,
    }),
    before: [taken],
    more: [],
  });

/** Of another mail `c`: the same body of the same sender, and taken already. */
const copied = sql`c.body_hash = m.body_hash and c.sender = step.sender and c.id <> m.id and c.outcome in ('act', 'clarify', 'human')`;

/** The conditions are those of `isCopy`, `outOfDate`, `loopOf` and `splitByTicket`, drawn wider: what meets one is looked at closely there. */
const taken = sql`taken as (
  update messages m set state = 'done', outcome = 'act', ticket_id = step.id, reading = step.reading,
    sender = step.sender, vouched = step.vouched, subject = step.subject, dated = step.dated, reached = step.reached,
    error = null, done_at = clock_timestamp()
  from step
  where m.id = step.message and m.state = 'received'
    and not exists (select 1 from items i where i.order_id = any(step.orders) and i.order_id is not null and i.open)
    and not exists (select 1 from items i where i.number = any(step.numbers) and i.order_id = any(step.orders))
    and not exists (select 1 from messages c where c.message_id = step.message_id and ${copied})
    and not exists (select 1 from messages c where c.dated = step.dated and ${copied})
    and not exists (
      select 1 from messages e where e.sender = step.sender and e.id <> m.id
        and e.outcome in ('act', 'clarify', 'human') and e.received_at > m.received_at - interval '1 hour')
  returning step.id)`;

const opened = sql`
  insert into tickets (id, state, requester, customer, ticket, due_at, updated_at, closed_at, created_at, version)
  select id, state, requester, customer, ticket, due_at, updated_at, closed_at, created_at, 1
  from step join taken using (id)
  returning id, version`;

/** Tickets opened together at most. */
const most = 16;

const batches = new WeakMap<Kysely<Schema>, (step: OpeningStep) => Promise<StoredEffect[] | null>>();

function batchOf(db: Kysely<Schema>): (step: OpeningStep) => Promise<StoredEffect[] | null> {
  const known =
    batches.get(db) ??
    // A statement does not see what it stores itself: of two mails about one order the later one is to see the ticket.
    inBatches((some: readonly OpeningStep[]) => openTickets(db, some), {
      most,
      keysOf: ({ orders }) => orders,
    });
  batches.set(db, known);
  return known;
}
