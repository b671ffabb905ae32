/** What somebody typed into the search box, and what it is looked up as. */

import { sql } from 'kysely';
import { canonicalAddress } from '../address.ts';
import type { Db } from '../database/open.ts';
import type { ItemState } from '../tickets/ticket.ts';
import { itemStates } from './labels.ts';
import { cut } from './text.ts';

/** `number`: the last digits of a number in any writing. `word`: a ticket, order or carrier's order id as typed. */
export type Needle =
  | { readonly kind: 'all' }
  | { readonly kind: 'ticket'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string; readonly whole: boolean }
  | { readonly kind: 'number'; readonly digits: string; readonly word: string }
  | { readonly kind: 'word'; readonly word: string };

export type Search = {
  readonly text: string;
  readonly needle: Needle;
  readonly itemState: ItemState | null;
  readonly state: 'open' | 'closed' | null;
  /** What a count on another page led to. */
  readonly only: Only | null;
  readonly cursor: Cursor | null;
};

/** Lists that a count leads to, with the words for what is left in them. */
export const onlys = {
  ending: 'a decision ends within a day',
  near: 'the port date is near the cut-off',
  mine: 'you look after it',
  'mails-1d': 'a mail came within 24 hours',
  'mails-30d': 'a mail came within 30 days',
  'answers-1d': 'we wrote within 24 hours',
  'answers-30d': 'we wrote within 30 days',
  'cancelled-1d': 'a port was cancelled within 24 hours',
  'cancelled-30d': 'a port was cancelled within 30 days',
} as const;
export type Only = keyof typeof onlys;

/** What the lists are looked up by besides what was typed. */
export type Around = {
  readonly now: Date;
  /** ms before the port date from which nothing is cancelled any more. */
  readonly cutoff: number;
  readonly user: string;
};

/** Where a page of tickets begins: after the ticket with this time of change (as PostgreSQL writes it) and id. */
export type Cursor = { readonly at: string; readonly id: string };

/** Reads the search form's query. Nonsense counts as not filled in. */
export function readSearch(query: (name: string) => string | undefined): Search {
  const text = cut((query('q') ?? '').replaceAll('\0', ''), 200).trim();
  const itemState = query('item') ?? '';
  const state = query('state');
  const only = query('only') ?? '';
  return {
    text,
    needle: readNeedle(text),
    itemState: Object.hasOwn(itemStates, itemState) ? (itemState as ItemState) : null,
    state: state === 'open' || state === 'closed' ? state : null,
    only: Object.hasOwn(onlys, only) ? (only as Only) : null,
    cursor: readCursor(query('after')),
  };
}

function readNeedle(typed: string): Needle {
  const text = typed
    .normalize('NFKC')
    .replace(/[\u200b\u2060\u200e\u200f\u202a-\u202e\ufeff]/g, '')
    .trim();
  if (text === '') return { kind: 'all' };
  const ticket = /^t[\s-]?(\d{1,12})$/i.exec(text)?.[1];
  if (ticket !== undefined) return { kind: 'ticket', id: `T-${ticket}` };
  if (text.includes('@')) {
    const bare = text.toLowerCase().replace(/^<|>$/g, '');
    const address = canonicalAddress(bare) ?? bare;
    return { kind: 'address', address, whole: /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(address) };
  }
  // "+44 (0)20 …", "0044 …" and "011 44 …" end in the same digits as +4420…: what stands before them is dropped.
  const digits = text
    .replace(/^tel:/i, '')
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^011(?=\d{10})/, '')
    .replace(/^0+/, '');
  if (digits.length >= 3 && /^(?:tel:)?[\d\s().+/\u2010-\u2015_-]+$/i.test(text)) {
    return { kind: 'number', digits, word: text };
  }
  return { kind: 'word', word: text };
}

function readCursor(text: string | undefined): Cursor | null {
  const match = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?)~([\w-]{1,40})$/.exec(
    text ?? '',
  );
  return match?.[1] !== undefined && match[2] !== undefined ? { at: match[1], id: match[2] } : null;
}

export type TicketRow = {
  readonly id: string;
  readonly state: 'open' | 'closed';
  readonly requester: string;
  readonly customer: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The first numbers; `more` counts the others. */
  readonly items: readonly {
    readonly number: string;
    readonly order: string | null;
    readonly state: string;
  }[];
  readonly more: number;
  readonly openReviews: number;
};

/** How many tickets a page shows. */
export const pageSize = 40;
const shownItems = 3;

/** One page of tickets, the latest change first, and where the next page begins (null: there is none). */
export async function findTickets(
  db: Db,
  search: Search,
  around: Around,
): Promise<{ readonly rows: readonly TicketRow[]; readonly next: string | null }> {
  let query = db
    .selectFrom('tickets')
    .select(['id', 'state', 'requester', 'customer', 'created_at', 'updated_at'])
    .select(sql<string>`updated_at::text`.as('cursor'))
    .select(
      sql<number>`(select count(*)::int from reviews where reviews.ticket_id = tickets.id and reviews.state = 'open')`.as(
        'open_reviews',
      ),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1);
  if (search.state !== null) query = query.where('state', '=', search.state);
  if (search.itemState !== null) {
    query = query.where(sql<boolean>`exists (select 1 from items where items.ticket_id = tickets.id
      and items.state = ${search.itemState})`);
  }
  if (search.only !== null) query = query.where(onlyCondition(search.only, around));
  const condition = needleCondition(search.needle);
  if (condition !== null) query = query.where(condition);
  if (search.cursor !== null) {
    query = query.where(
      sql<boolean>`(updated_at, id) < (${search.cursor.at}::timestamptz, ${search.cursor.id})`,
    );
  }
  const found = await query.execute();
  const page = found.slice(0, pageSize);
  const items = await firstItems(
    db,
    page.map((row) => row.id),
  );
  const last = found.length > pageSize ? page.at(-1) : undefined;
  return {
    rows: page.map((row) => ({
      id: row.id,
      state: row.state,
      requester: row.requester,
      customer: row.customer,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      items: items.get(row.id)?.shown ?? [],
      more: Math.max(0, (items.get(row.id)?.count ?? 0) - shownItems),
      openReviews: row.open_reviews,
    })),
    next: last === undefined ? null : `${last.cursor}~${last.id}`,
  };
}

const day = 86_400_000;

/** Open tickets with a number whose decision ends within a day. */
export const endsSoon = (now: Date) => sql<boolean>`tickets.state = 'open'
  and tickets.id in (select ticket_id from items where items.state = 'awaiting' and items.open)
  and exists (select 1 from jsonb_array_elements(tickets.ticket->'items') item
    where item->>'state' = 'awaiting'
      and (item->'offer'->>'deadline')::numeric between ${now.getTime()} and ${now.getTime() + day})`;

/** Open items whose port was asked for on a day within the cut-off, or a day before that. */
export const nearDate = ({ now, cutoff }: Pick<Around, 'now' | 'cutoff'>) => {
  const until = new Date(now.getTime() + cutoff + day).toISOString().slice(0, 10);
  return sql`from items join orders on orders.id = items.order_id where items.open
    and orders.requested_date between ${now.toISOString().slice(0, 10)}::date and ${until}::date`;
};

function onlyCondition(only: Only, around: Around) {
  const since = new Date(around.now.getTime() - (only.endsWith('-1d') ? day : 30 * day));
  switch (only) {
    case 'ending':
      return endsSoon(around.now);
    case 'near':
      return sql<boolean>`tickets.id in (select ticket_id ${nearDate(around)})`;
    case 'mine':
      return sql<boolean>`tickets.owner = ${around.user}`;
    case 'mails-1d':
    case 'mails-30d':
      return sql<boolean>`tickets.id in (select ticket_id from messages where done_at > ${since})`;
    case 'answers-1d':
    case 'answers-30d':
      return sql<boolean>`tickets.id in (select ticket_id from notices where sent_at > ${since})`;
    case 'cancelled-1d':
    case 'cancelled-30d':
      return sql<boolean>`tickets.id in (select ticket_id from events where at > ${since} and ${wasCancelled})`;
    default:
      return only satisfies never;
  }
}

/** The event in which a number's port became cancelled; as the index on it says. */
export const wasCancelled = sql`data @> '{"changes": [{"to": "cancelled"}]}'::jsonb`;

function needleCondition(needle: Needle) {
  switch (needle.kind) {
    case 'all':
      return null;
    case 'ticket':
      return sql<boolean>`tickets.id = ${needle.id}`;
    case 'address':
      return needle.whole
        ? sql<boolean>`lower(requester) = ${needle.address}`
        : sql<boolean>`lower(requester) like ${`%${escapeLike(needle.address)}%`}`;
    case 'number':
      return sql<boolean>`tickets.id in (select ticket_id from items
        where reverse(number) like ${`${[...needle.digits].reverse().join('')}%`}
        or order_id in (select id from orders where id = ${needle.word} or carrier_order_id = ${needle.word}))`;
    case 'word':
      return sql<boolean>`(tickets.id in (select ticket_id from items where order_id in (select id from orders
          where id in (${needle.word}, ${needle.word.toUpperCase()}) or carrier_order_id = ${needle.word}))
        or tickets.id in (select ticket_id from items where number = ${needle.word}
          or order_id in (${needle.word}, ${needle.word.toUpperCase()}))
        or customer ilike ${`%${escapeLike(needle.word)}%`})`;
    default:
      return needle satisfies never;
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

async function firstItems(db: Db, tickets: readonly string[]) {
  const found = new Map<string, { shown: TicketRow['items'][number][]; count: number }>();
  if (tickets.length === 0) return found;
  const rows = await sql<{
    ticket_id: string;
    number: string;
    order_id: string | null;
    state: string;
    count: number;
  }>`
    select ticket_id, number, order_id, state, count from (
      select ticket_id, number, order_id, state, position,
             row_number() over (partition by ticket_id order by position) as place,
             count(*) over (partition by ticket_id)::int as count
      from items where ticket_id = any(${tickets})) as numbered
    where place <= ${shownItems} order by ticket_id, position`.execute(db);
  for (const row of rows.rows) {
    const entry = found.get(row.ticket_id) ?? { shown: [], count: row.count };
    entry.shown.push({ number: row.number, order: row.order_id, state: row.state });
    found.set(row.ticket_id, entry);
  }
  return found;
}
