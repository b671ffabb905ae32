/** The reviews as a work queue: filtered, searched, sorted by what is urgent, one entry for one outage. */
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../database/open.ts';
import { reviewReasons } from './labels.ts';
import * as shapes from './shapes.ts';
import { cut } from './text.ts';

export type ReviewRow = {
  readonly id: string;
  readonly ticket: string | null;
  readonly reason: string;
  readonly order: string | null;
  readonly carrier: string | null;
  readonly carrierOrderId: string | null;
  readonly customer: string | null;
  readonly numbers: readonly string[];
  /** The earliest day on which one of its numbers may port, YYYY-MM-DD; null where none is known. */
  readonly portDate: string | null;
  readonly what: string;
  readonly state: 'open' | 'closed';
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  /** Who works on it; null: nobody yet. */
  readonly owner: string | null;
  /** Since when its owner goes on by hand; null: he only looks after it. */
  readonly takenOverAt: Date | null;
  readonly snoozedUntil: Date | null;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly words: string | null;
  readonly marks: readonly (readonly [number, number])[];
  /** How many reviews this entry stands for, itself included. */
  readonly alike: number;
};

/** Whose reviews: everybody's, those that nobody has, one's own. */
export type Whose = 'all' | 'nobody' | 'mine';

export type ReviewFilter = {
  readonly state: 'open' | 'snoozed' | 'closed';
  readonly text: string;
  readonly reason: string | null;
  readonly carrier: string | null;
  readonly whose: Whose;
  readonly sort: 'date' | 'age';
  /** Every review by itself, also those of one outage. */
  readonly each: boolean;
  /** Counted from 0. */
  readonly page: number;
};

/** Reads the query of the list. Nonsense counts as not filled in. */
export function readFilter(query: (name: string) => string | undefined): ReviewFilter {
  const of = <T extends string>(name: string, values: readonly [T, ...T[]]): T =>
    values.find((value) => value === query(name)) ?? values[0];
  const reason = query('reason') ?? '';
  const carrier = cut((query('carrier') ?? '').replaceAll('\0', ''), 60);
  const page = /^\d{1,3}$/.test(query('page') ?? '') ? Number(query('page')) : 0;
  return {
    state: of('state', ['open', 'snoozed', 'closed']),
    text: cut((query('q') ?? '').replaceAll('\0', ''), 200).trim(),
    reason: Object.hasOwn(reviewReasons, reason) ? reason : null,
    carrier: carrier === '' ? null : carrier,
    whose: of('whose', ['all', 'nobody', 'mine']),
    sort: of('sort', ['date', 'age']),
    each: query('each') === '1',
    page,
  };
}

export const reviewPageSize = 25;

/** What one fault at a carrier or a mail server opens by the hundred. */
const outages = ['no-answer', 'mail-failed'] as const;
/** So many of a kind are shown as one entry. */
const outageFrom = 5;

/** Whether a list shows every review of an outage, or one entry for it. */
const isGrouped = ({ each, text, state }: ReviewFilter): boolean => state === 'open' && text === '' && !each;

/** One page of reviews, how many entries and reviews there are, and whether there is another page. */
export async function findReviews(
  db: Db,
  filter: ReviewFilter,
  around: { readonly now: Date; readonly user: string },
  most: number = reviewPageSize,
): Promise<{ readonly rows: readonly ReviewRow[]; readonly count: number; readonly more: boolean }> {
  if (filter.state === 'closed') return findClosed(db, filter, around, most);
  const grouped = isGrouped(filter);
  const together = grouped
    ? sql`case when reason in (${sql.join(outages.map((one) => sql.lit(one)))}) then reason || ' ' || coalesce(carrier, '') else id end`
    : sql`id`;
  const { rows } = await sql<Raw & { count: number }>`
    with found as (select reviews.id, reviews.reason, reviews.opened_at, reviews.closed_at, orders.carrier,
        ${portDate} as port_date ${tables} where ${conditionOf(filter, around)}),
      placed as (select *, ${together} as kind from found),
      counted as (select *, count(*) over (partition by kind)::int as alike, sum(1) over ()::int as count,
        row_number() over (partition by kind order by ${order(filter)}) as nth from placed),
      entries as (select id, port_date, opened_at, closed_at, count, case when alike >= ${outageFrom} then alike else 1 end as alike
        from counted where nth = 1 or alike < ${outageFrom}),
      page as (select * from entries order by ${order(filter)} limit ${most + 1} offset ${filter.page * most})
    ${columns}, page.port_date, page.alike, page.count from page join reviews on reviews.id = page.id
      left join orders on orders.id = reviews.order_id left join messages on messages.id = reviews.message_id
      left join tickets on tickets.id = reviews.ticket_id order by ${order(filter, sql`page.`)}`.execute(db);
  return {
    rows: rows.slice(0, most).map(reviewRow),
    count: rows[0]?.count ?? 0,
    more: rows.length > most,
  };
}

/** The latest first. How many there are is not counted: they grow for ever. */
async function findClosed(
  db: Db,
  filter: ReviewFilter,
  around: { readonly now: Date; readonly user: string },
  most: number,
): Promise<{ readonly rows: readonly ReviewRow[]; readonly count: number; readonly more: boolean }> {
  const { rows } = await sql<Raw>`${columns}, null::text as port_date, 1 as alike ${tables}
    left join tickets on tickets.id = reviews.ticket_id where ${conditionOf(filter, around)}
    order by reviews.closed_at desc, reviews.id desc limit ${most + 1} offset ${filter.page * most}`.execute(
    db,
  );
  return { rows: rows.slice(0, most).map(reviewRow), count: rows.length, more: rows.length > most };
}

/** The ids of all open reviews of an outage, the oldest first; at most `most`. */
export async function idsOfOutage(
  db: Db,
  reason: string,
  carrier: string | null,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select reviews.id ${tables}
    where reviews.state = 'open' and reviews.reason = ${reason} and orders.carrier is not distinct from ${carrier}::text
    order by reviews.opened_at limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The nearest port date first, or the longest waiting. */
function order(filter: ReviewFilter, of = sql``): RawBuilder<unknown> {
  return filter.sort === 'age'
    ? sql`${of}opened_at, ${of}id`
    : sql`${of}port_date nulls last, ${of}opened_at, ${of}id`;
}

function conditionOf(
  filter: ReviewFilter,
  { now, user }: { readonly now: Date; readonly user: string },
): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [
    filter.state === 'closed' ? sql`reviews.state = 'closed'` : sql`reviews.state = 'open'`,
  ];
  if (filter.state === 'open')
    all.push(sql`(reviews.snoozed_until is null or reviews.snoozed_until <= ${now})`);
  if (filter.state === 'snoozed') all.push(sql`reviews.snoozed_until > ${now}`);
  if (filter.reason !== null) all.push(sql`reviews.reason = ${filter.reason}`);
  if (filter.carrier !== null) all.push(sql`orders.carrier = ${filter.carrier}`);
  if (filter.whose === 'nobody') all.push(sql`reviews.owner is null`);
  if (filter.whose === 'mine') all.push(sql`reviews.owner = ${user}`);
  if (filter.text !== '') all.push(textCondition(filter.text));
  return sql.join(all, sql` and `);
}

/** A ticket, an order, a customer, an address, or the last digits of a number. */
function textCondition(text: string): RawBuilder<unknown> {
  const like = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const number =
    digits.length >= 3 && /^[\d\s().+/-]+$/.test(text)
      ? sql`exists (select 1 from unnest(reviews.numbers) number where number like ${`%${digits}`})`
      : sql`false`;
  return sql`(reviews.ticket_id ilike ${like} or reviews.id = ${text} or reviews.order_id ilike ${like}
    or orders.carrier_order_id = ${text} or orders.customer ilike ${like} or messages.sender ilike ${like}
    or messages.subject ilike ${like} or reviews.what ilike ${like} or ${number})`;
}

/** As text, which sorts as the days do: what was copied into a ticket need not be a date. */
const portDate = sql`least(orders.requested_date::text, (
  select min(left(item->'seen'->>'portDate', 10)) from tickets seen, jsonb_array_elements(seen.ticket->'items') item
  where seen.id = reviews.ticket_id and item->>'order' = reviews.order_id
    and item->'seen'->>'portDate' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}'))`;

const columns = sql`select reviews.*, orders.carrier, orders.carrier_order_id,
  coalesce(tickets.customer, orders.customer) as customer, messages.sender, messages.subject, messages.reading`;
const tables = sql`from reviews left join orders on orders.id = reviews.order_id
  left join messages on messages.id = reviews.message_id`;
/** One review with everything that a row shows. */
export const oneReview = (id: string) => sql<Raw>`${columns}, ${portDate} as port_date, 1 as alike ${tables}
  left join tickets on tickets.id = reviews.ticket_id where reviews.id = ${id}`;

export type Raw = {
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
  snoozed_until: Date | null;
  decision: unknown;
  carrier: string | null;
  carrier_order_id: string | null;
  customer: string | null;
  sender: string | null;
  subject: string | null;
  reading: unknown;
  port_date: string | null;
  alike: number;
};

/** The order as it was copied into the review: it still shows when the order on record is gone. */
const copied = z.object({ order: z.object({ carrier: z.string(), carrierOrderId: z.string().nullable() }) });

export function reviewRow(row: Raw): ReviewRow {
  const reading = shapes.reading.safeParse(row.reading);
  const copy = copied.safeParse(row.data);
  return {
    id: row.id,
    ticket: row.ticket_id,
    reason: row.reason,
    order: row.order_id,
    carrier: row.carrier ?? (copy.success ? copy.data.order.carrier : null),
    carrierOrderId: row.carrier_order_id ?? (copy.success ? copy.data.order.carrierOrderId : null),
    customer: row.customer,
    numbers: row.numbers,
    portDate: row.port_date,
    what: row.what,
    state: row.state,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    owner: row.owner,
    takenOverAt: row.taken_over_at,
    snoozedUntil: row.snoozed_until,
    sender: row.sender,
    subject: row.subject,
    words: reading.success ? reading.data.words : null,
    marks: reading.success ? reading.data.marks : [],
    alike: row.alike,
  };
}
