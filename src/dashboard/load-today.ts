/** What the first page shows: what waits for people, what ends or ports soon, and how much was done. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import { type Around, endsSoon, nearDate, wasCancelled } from './search.ts';

/** What was done, a kind: `mails` came in, `answers` went out, `cancelled` are ports. */
export type Done = 'mails' | 'answers' | 'cancelled';

/** Counts, the oldest first: of each of 24 hours, and of each of 30 days. */
export type Counts = { readonly hours: readonly number[]; readonly days: readonly number[] };

export type Soon = { readonly ticket: string; readonly customer: string | null; readonly at: Date };

export type Today = {
  readonly ending: { readonly count: number; readonly first: readonly Soon[] };
  readonly near: {
    readonly count: number;
    readonly first: readonly {
      readonly ticket: string;
      readonly customer: string | null;
      /** YYYY-MM-DD */
      readonly date: string;
      readonly numbers: number;
    }[];
  };
  /** Since when the oldest mail without an outcome has been stored; null: there is none. */
  readonly oldestMail: Date | null;
  readonly unread: number;
  readonly done: Readonly<Record<Done, Counts>>;
};

const shown = 6;

/** Everything but the reviews and the health, in few statements. */
export async function loadToday(db: Db, around: Around): Promise<Today> {
  const [ending, near, mail, done] = await Promise.all([
    loadEnding(db, around.now),
    loadNear(db, around),
    loadUnread(db),
    loadDone(db, around.now),
  ]);
  return { ending, near, ...mail, done };
}

async function loadEnding(db: Db, now: Date): Promise<Today['ending']> {
  const { rows } = await sql<{ id: string; customer: string | null; ends: string; count: number }>`
    select id, customer, count(*) over ()::int as count,
      (select min((item->'offer'->>'deadline')::numeric) from jsonb_array_elements(ticket->'items') item
        where item->>'state' = 'awaiting' and (item->'offer'->>'deadline')::numeric >= ${now.getTime()})::text as ends
    from tickets where ${endsSoon(now)} order by 4, id limit ${shown}`.execute(db);
  return {
    count: rows[0]?.count ?? 0,
    first: rows.map((row) => ({ ticket: row.id, customer: row.customer, at: new Date(Number(row.ends)) })),
  };
}

async function loadNear(db: Db, around: Around): Promise<Today['near']> {
  const { rows } = await sql<{
    id: string;
    customer: string | null;
    date: string;
    numbers: number;
    count: number;
  }>`
    with near as (
      select items.ticket_id, min(orders.requested_date) as date, count(*)::int as numbers ${nearDate(around)}
      group by items.ticket_id)
    select near.ticket_id as id, tickets.customer, near.date::text as date, near.numbers, count(*) over ()::int as count
    from near join tickets on tickets.id = near.ticket_id order by near.date, near.ticket_id limit ${shown}`.execute(
    db,
  );
  return {
    count: rows[0]?.count ?? 0,
    first: rows.map(({ id, customer, date, numbers }) => ({ ticket: id, customer, date, numbers })),
  };
}

async function loadUnread(db: Db): Promise<Pick<Today, 'oldestMail' | 'unread'>> {
  const row = await db
    .selectFrom('messages')
    .select(sql<Date | null>`min(stored_at)`.as('oldest'))
    .select(sql<number>`count(*)::int`.as('count'))
    .where('state', '=', 'received')
    .executeTakeFirst();
  return { oldestMail: row?.oldest ?? null, unread: row?.count ?? 0 };
}

const hour = 3_600_000;
const day = 24 * hour;

async function loadDone(db: Db, now: Date): Promise<Today['done']> {
  const month = new Date(now.getTime() - 30 * day);
  const ago = (at: ReturnType<typeof sql>, size: number) =>
    sql`floor(extract(epoch from (${now}::timestamptz - ${at})) * 1000 / ${sql.lit(size)})::int`;
  const counted = (what: Done, from: ReturnType<typeof sql>, at: ReturnType<typeof sql>) =>
    sql`select ${sql.lit(what)} as what, ${ago(at, day)} as day,
      case when ${at} > ${now}::timestamptz - interval '24 hours' then ${ago(at, hour)} end as hour, count(*)::int as count
      ${from} and ${at} > ${month} and ${at} <= ${now} group by 2, 3`;
  const { rows } = await sql<{ what: Done; day: number; hour: number | null; count: number }>`
    ${counted('mails', sql`from messages where done_at is not null`, sql`done_at`)} union all
    ${counted('answers', sql`from notices where sent_at is not null`, sql`sent_at`)} union all
    ${counted('cancelled', sql`from events where ${wasCancelled}`, sql`at`)}`.execute(db);
  const series = (what: Done, length: number, place: 'day' | 'hour'): number[] => {
    const counts = new Array<number>(length).fill(0);
    for (const row of rows) {
      const at = row[place];
      if (row.what !== what || at === null || at < 0 || at >= length) continue;
      counts[length - 1 - at] = (counts[length - 1 - at] ?? 0) + row.count;
    }
    return counts;
  };
  const both = (what: Done): Counts => ({ hours: series(what, 24, 'hour'), days: series(what, 30, 'day') });
  return { mails: both('mails'), answers: both('answers'), cancelled: both('cancelled') };
}
