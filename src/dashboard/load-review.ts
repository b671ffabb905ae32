/** What the review pages show, read with bounds. */
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../database/open.ts';
import type { ReviewDecision } from '../tickets/event.ts';
import type { TicketOrder } from '../tickets/ticket.ts';
import { loadMessage, type MessageView } from './load-ticket.ts';
import * as shapes from './shapes.ts';

export type ReviewRow = {
  readonly id: string;
  readonly ticket: string | null;
  readonly reason: string;
  readonly order: string | null;
  readonly carrier: string | null;
  readonly carrierOrderId: string | null;
  readonly numbers: readonly string[];
  readonly what: string;
  readonly state: 'open' | 'closed';
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  /** Who works on it; null: nobody yet. */
  readonly owner: string | null;
  /** Since when its owner goes on by hand; null: he only looks after it. */
  readonly takenOverAt: Date | null;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly words: string | null;
  readonly marks: readonly (readonly [number, number])[];
};

export type ReviewView = ReviewRow & {
  readonly message: MessageView | null;
  /** Further mails that it gathers, as many as are shown. */
  readonly others: readonly MessageView[];
  /** The port orders a decision can speak of: the review's, its ticket's, the sender's. */
  readonly orders: readonly TicketOrder[];
  readonly decision: shapes.DecisionShape | null;
  readonly data: Readonly<Record<string, unknown>>;
};

const reviewPageSize = 25;

/** One page of reviews: open ones with the longest waiting first, closed ones with the latest first. */
export async function findReviews(
  db: Db,
  state: 'open' | 'closed',
  after: string | null,
): Promise<{ readonly rows: readonly ReviewRow[]; readonly next: string | null }> {
  const cursor = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?)~([\w.-]{1,80})$/.exec(
    after ?? '',
  );
  const sorted =
    state === 'open' ? sql`reviews.opened_at, reviews.id` : sql`reviews.opened_at desc, reviews.id desc`;
  const beyond =
    cursor === null
      ? sql`true`
      : state === 'open'
        ? sql`(reviews.opened_at, reviews.id) > (${cursor[1]}::timestamptz, ${cursor[2]})`
        : sql`(reviews.opened_at, reviews.id) < (${cursor[1]}::timestamptz, ${cursor[2]})`;
  const { rows } = await sql<Raw & { cursor: string }>`${columns}, reviews.opened_at::text as cursor ${tables}
    where reviews.state = ${state} and ${beyond} order by ${sorted} limit ${reviewPageSize + 1}`.execute(db);
  const last = rows.length > reviewPageSize ? rows[reviewPageSize - 1] : undefined;
  return {
    rows: rows.slice(0, reviewPageSize).map(reviewRow),
    next: last === undefined ? null : `${last.cursor}~${last.id}`,
  };
}

/** One review with its mail and the orders a decision can speak of; null when there is none. */
export async function loadReview(db: Db, id: string): Promise<ReviewView | null> {
  const { rows } = await sql<Raw>`${columns} ${tables} where reviews.id = ${id}`.execute(db);
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
  };
}

type Raw = {
  id: string;
  ticket_id: string | null;
  message_id: string | null;
  reason: string;
  order_id: string | null;
  numbers: string[];
  what: string;
  data: Record<string, unknown>;
  state: 'open' | 'closed';
  opened_at: Date;
  closed_at: Date | null;
  closed_by: string | null;
  owner: string | null;
  taken_over_at: Date | null;
  decision: ReviewDecision | null;
  carrier: string | null;
  carrier_order_id: string | null;
  sender: string | null;
  subject: string | null;
  reading: unknown;
};

const columns = sql`select reviews.*, orders.carrier, orders.carrier_order_id,
  messages.sender, messages.subject, messages.reading`;
const tables = sql`from reviews left join orders on orders.id = reviews.order_id
  left join messages on messages.id = reviews.message_id`;

/** The order as it was copied into the review: it still shows when the order on record is gone. */
const copied = z.object({ order: z.object({ carrier: z.string(), carrierOrderId: z.string().nullable() }) });

function reviewRow(row: Raw): ReviewRow {
  const reading = shapes.reading.safeParse(row.reading);
  const copy = copied.safeParse(row.data);
  return {
    id: row.id,
    ticket: row.ticket_id,
    reason: row.reason,
    order: row.order_id,
    carrier: row.carrier ?? (copy.success ? copy.data.order.carrier : null),
    carrierOrderId: row.carrier_order_id ?? (copy.success ? copy.data.order.carrierOrderId : null),
    numbers: row.numbers,
    what: row.what,
    state: row.state,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    owner: row.owner,
    takenOverAt: row.taken_over_at,
    sender: row.sender,
    subject: row.subject,
    words: reading.success ? reading.data.words : null,
    marks: reading.success ? reading.data.marks : [],
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
