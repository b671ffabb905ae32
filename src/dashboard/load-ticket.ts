/** Everything a ticket's page shows, read with bounds. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Outcome } from '../database/schema.ts';
import * as shapes from './shapes.ts';
import { type Remark, remarksAbout } from './work.ts';

export type MessageView = {
  readonly id: string;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly receivedAt: Date;
  readonly outcome: Outcome | null;
  readonly state: string;
  readonly reading: shapes.ReadingShape | null;
  readonly error: string | null;
  /** The mail as it arrived is still stored. */
  readonly raw: boolean;
};

export type NoticeView = {
  readonly id: string;
  readonly names: readonly string[];
  readonly recipient: string;
  readonly subject: string;
  readonly text: string | null;
  readonly html: boolean;
  readonly state: 'sending' | 'sent' | 'rejected';
  readonly sends: number;
  readonly response: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  /** Who wrote it by hand; null for a notice. */
  readonly reply: { readonly by: string; readonly key: string } | null;
};

export type EventView = {
  readonly id: number;
  readonly at: Date;
  readonly kind: string;
  readonly cause: string | null;
  readonly data: Readonly<Record<string, unknown>>;
};

export type TicketView = {
  readonly id: string;
  readonly state: 'open' | 'closed';
  readonly requester: string;
  readonly customer: string | null;
  /** Who looks after it. */
  readonly owner: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
  readonly purgedAt: Date | null;
  readonly ticket: shapes.TicketShape;
  readonly items: readonly {
    readonly number: string;
    readonly order: string | null;
    readonly state: string;
    readonly more: shapes.ItemShape | null;
  }[];
  /** How many items there are; the page shows the first of them. */
  readonly itemCount: number;
  readonly messages: readonly MessageView[];
  readonly notices: readonly NoticeView[];
  /** Oldest first. */
  readonly events: readonly EventView[];
  /** The id before which older events are to be asked for; null: none are left. */
  readonly olderEvents: number | null;
  /** True when these are the newest events. */
  readonly newest: boolean;
  readonly effects: readonly {
    readonly id: string;
    readonly kind: 'check' | 'cancel' | 'notice';
    readonly state: string;
    readonly carrier: string | null;
    readonly dueAt: Date;
    readonly attempts: number;
    readonly error: string | null;
  }[];
  readonly reviews: readonly ReviewLine[];
  readonly remarks: readonly Remark[];
  readonly charges: readonly {
    readonly order: string;
    readonly numbers: readonly string[];
    readonly fees: readonly shapes.FeeShape[];
    readonly by: string;
    readonly at: Date;
  }[];
};

export type ReviewLine = {
  readonly id: string;
  readonly reason: string;
  /** The mail it asks about. */
  readonly message: string | null;
  readonly what: string;
  readonly numbers: readonly string[];
  readonly state: 'open' | 'closed';
  readonly openedAt: Date;
  readonly owner: string | null;
  readonly takenOverAt: Date | null;
};

const bounds = {
  items: 500,
  events: 200,
  messages: 100,
  notices: 200,
  effects: 50,
  reviews: 50,
  charges: 100,
  remarks: 100,
};

/** Loads a ticket with its history; null when there is none. `before` asks for events older than that event id. */
export async function loadTicket(db: Db, id: string, before: number | null): Promise<TicketView | null> {
  const row = await db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const parsed = shapes.ticket.safeParse(row.ticket);
  const ticket = parsed.success ? parsed.data : { items: [], orders: [], language: '' };
  const items = await db
    .selectFrom('items')
    .selectAll()
    .where('ticket_id', '=', id)
    .orderBy('position')
    .limit(bounds.items)
    .execute();
  const counted = await db
    .selectFrom('items')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('ticket_id', '=', id)
    .executeTakeFirst();
  const found = await loadEvents(db, id, before);
  return {
    id: row.id,
    state: row.state,
    requester: row.requester,
    customer: row.customer,
    owner: row.owner,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    closedAt: row.closed_at,
    purgedAt: row.purged_at,
    ticket,
    items: items.map((item) => {
      const more = ticket.items[item.position];
      return {
        number: item.number,
        order: item.order_id,
        state: item.state,
        more:
          (more?.number === item.number
            ? more
            : ticket.items.find((one) => one.number === item.number && one.order === item.order_id)) ?? null,
      };
    }),
    itemCount: counted?.count ?? items.length,
    messages: await loadMessages(db, id),
    notices: await loadNotices(db, id),
    ...found,
    newest: before === null,
    effects: await loadEffects(db, id),
    reviews: await loadReviewLines(db, id),
    remarks: await remarksAbout(db, { ticket: id }, bounds.remarks),
    charges: await loadCharges(db, id),
  };
}

async function loadEvents(db: Db, id: string, before: number | null) {
  let query = db
    .selectFrom('events')
    .select(['id', 'at', 'kind', 'cause', 'data'])
    .where('ticket_id', '=', id)
    .orderBy('id', 'desc')
    .limit(bounds.events + 1);
  if (before !== null) query = query.where('id', '<', before);
  const rows = await query.execute();
  const events = rows.slice(0, bounds.events).reverse();
  return { events, olderEvents: rows.length > bounds.events ? (events[0]?.id ?? null) : null };
}

const messageColumns = [
  'id',
  'sender',
  'subject',
  'received_at',
  'outcome',
  'state',
  'reading',
  'error',
] as const;

async function loadMessages(db: Db, ticket: string): Promise<MessageView[]> {
  const rows = await db
    .selectFrom('messages')
    .select(messageColumns)
    .select(sql<boolean>`raw is not null`.as('has_raw'))
    .where('ticket_id', '=', ticket)
    .orderBy('received_at', 'desc')
    .limit(bounds.messages)
    .execute();
  return rows.map(messageView);
}

/** One stored mail as the pages show it; null when there is none. */
export async function loadMessage(db: Db, id: string): Promise<MessageView | null> {
  const row = await db
    .selectFrom('messages')
    .select(messageColumns)
    .select(sql<boolean>`raw is not null`.as('has_raw'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : messageView(row);
}

function messageView(row: {
  id: string;
  sender: string | null;
  subject: string | null;
  received_at: Date;
  outcome: Outcome | null;
  state: string;
  reading: unknown;
  error: string | null;
  has_raw: boolean;
}): MessageView {
  const reading = shapes.reading.safeParse(row.reading);
  return {
    id: row.id,
    sender: row.sender,
    subject: row.subject,
    receivedAt: row.received_at,
    outcome: row.outcome,
    state: row.state,
    reading: reading.success ? reading.data : null,
    error: row.error,
    raw: row.has_raw,
  };
}

async function loadNotices(db: Db, ticket: string): Promise<NoticeView[]> {
  const rows = await db
    .selectFrom('notices')
    .select(['id', 'names', 'recipient', 'subject', 'state', 'sends', 'response', 'created_at', 'sent_at'])
    .select(sql<string | null>`left(body_text, 20000)`.as('text'))
    .select(sql<boolean>`body_html is not null`.as('html'))
    .select(sql<unknown>`(select data->'reply' from effects where effects.id = notices.id)`.as('reply'))
    .where('ticket_id', '=', ticket)
    .orderBy('created_at', 'desc')
    .limit(bounds.notices)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    names: row.names,
    recipient: row.recipient,
    subject: row.subject,
    text: row.text,
    html: row.html,
    state: row.state,
    sends: row.sends,
    response: row.response,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    reply: shapes.reply.parse(row.reply),
  }));
}

async function loadEffects(db: Db, ticket: string) {
  const rows = await db
    .selectFrom('effects')
    .select(['id', 'kind', 'state', 'carrier', 'due_at', 'attempts', 'error'])
    .where('ticket_id', '=', ticket)
    .where('state', '!=', 'done')
    .orderBy('due_at')
    .limit(bounds.effects)
    .execute();
  return rows.map(({ due_at, ...row }) => ({ ...row, dueAt: due_at }));
}

async function loadReviewLines(db: Db, ticket: string): Promise<ReviewLine[]> {
  const rows = await db
    .selectFrom('reviews')
    .select(['id', 'reason', 'message_id', 'what', 'numbers', 'state', 'opened_at', 'owner', 'taken_over_at'])
    .where('ticket_id', '=', ticket)
    .orderBy('state', 'desc')
    .orderBy('opened_at', 'desc')
    .limit(bounds.reviews)
    .execute();
  return rows.map(({ opened_at, taken_over_at, message_id, ...row }) => ({
    ...row,
    message: message_id,
    openedAt: opened_at,
    takenOverAt: taken_over_at,
  }));
}

async function loadCharges(db: Db, ticket: string) {
  const rows = await db
    .selectFrom('charges')
    .selectAll()
    .where('ticket_id', '=', ticket)
    .orderBy('id')
    .limit(bounds.charges)
    .execute();
  return rows.map((row) => ({
    order: row.order_id,
    numbers: row.numbers,
    fees: shapes.fee.array().catch([]).parse(row.fees),
    by: row.recorded_by,
    at: row.recorded_at,
  }));
}
