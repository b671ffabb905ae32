/** What the review pages show, read with bounds. */
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../database/open.ts';
import type { TicketOrder } from '../tickets/ticket.ts';
import { oneReview, type Raw, type ReviewRow, reviewRow } from './find-reviews.ts';
import { loadMessage, type MessageView } from './load-ticket.ts';
import * as shapes from './shapes.ts';
import { type Remark, remarksAbout } from './work.ts';

export type ReviewView = ReviewRow & {
  readonly message: MessageView | null;
  /** Further mails that it gathers, as many as are shown. */
  readonly others: readonly MessageView[];
  /** The port orders a decision can speak of: the review's, its ticket's, the sender's. */
  readonly orders: readonly TicketOrder[];
  readonly decision: shapes.DecisionShape | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Notes for colleagues; of a ticket's review, the ticket's. */
  readonly remarks: readonly Remark[];
};

/** One review with its mail and the orders a decision can speak of; null when there is none. */
export async function loadReview(db: Db, id: string): Promise<ReviewView | null> {
  const { rows } = await oneReview(id).execute(db);
  const row = rows[0];
  if (row === undefined) return null;
  const decision = shapes.reviewDecision.safeParse(row.decision);
  return {
    ...reviewRow(row),
    message: row.message_id === null ? null : await loadMessage(db, row.message_id),
    others: await loadOthers(db, row),
    orders: await loadOrders(db, row),
    decision: decision.success ? decision.data : null,
    data: row.data,
    remarks: await remarksAbout(db, row.ticket_id === null ? { review: id } : { ticket: row.ticket_id }, 50),
  };
}

/** Ids of the orders that a review without a ticket concerns. */
const concerned = (data: Readonly<Record<string, unknown>>): string[] =>
  z.array(z.string()).max(100).catch([]).parse(data.orders);

const maxOthers = 20;

async function loadOthers(db: Db, row: Raw): Promise<MessageView[]> {
  const ids = z.array(z.string()).max(100).catch([]).parse(row.data.mails);
  const mails: MessageView[] = [];
  for (const id of ids.filter((one) => one !== row.message_id).slice(0, maxOthers)) {
    const mail = await loadMessage(db, id);
    if (mail !== null) mails.push(mail);
  }
  return mails;
}

const maxOrders = 20;

async function loadOrders(db: Db, row: Raw): Promise<TicketOrder[]> {
  const { rows } = await sql<{
    id: string;
    carrier: string;
    carrier_order_id: string | null;
    numbers: string[];
    country: string;
    timezone: string;
    requested_date: string | null;
  }>`select id, carrier, carrier_order_id, numbers, country, timezone, requested_date from orders
    where id = ${row.order_id}
       or id in (select order_id from items where ticket_id = ${row.ticket_id})
       or id = any(${concerned(row.data)}::text[])
       or ${row.sender === null ? sql`false` : sql`contacts @> ${[row.sender.toLowerCase()]}::text[]`}
       or numbers && ${row.numbers}::text[]
    order by (id = ${row.order_id}) desc nulls last, id limit ${maxOrders}`.execute(db);
  return rows.map((order) => ({
    id: order.id,
    carrier: order.carrier,
    carrierOrderId: order.carrier_order_id,
    numbers: order.numbers,
    country: order.country,
    timezone: order.timezone,
    requestedDate: order.requested_date,
  }));
}
