/** Tickets in the database: one statement takes the event, the ticket, its effects and reviews together. */

import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { advance } from '../tickets/advance.ts';
import type { DoableEffect, Effect, TicketEvent } from '../tickets/event.ts';
import type { Policy } from '../tickets/policy.ts';
import { dueAt, type Item, isFinal, newTicket, type Ticket } from '../tickets/ticket.ts';
import { asJson, storable } from './json.ts';
import type { Schema } from './schema.ts';

export type Trx = Transaction<Schema>;

/** A ticket as it was read, and how often it had been changed by then. */
export type LoadedTicket = { readonly ticket: Ticket; readonly version: number };

/** An effect that was stored and now waits for its job. */
export type StoredEffect = {
  readonly id: string;
  readonly carrier: string | null;
  /** Attempts made so far; each has a job of its own. */
  readonly attempts: number;
  /** Where it was claimed as it was stored: what its holder needs to carry it out at once. */
  readonly taken?: { readonly effect: DoableEffect; readonly loaded: LoadedTicket };
};

/** Who stores a step, and which effects of it he carries out at once: these are claimed as they are stored. */
export type Taking = {
  readonly holder: string;
  /** ms that such a claim lasts. */
  readonly lease: number;
  readonly take: (effect: DoableEffect) => boolean;
};

const nothing: Taking = { holder: '', lease: 0, take: () => false };

/** The claimed effect that a step answers, and what became of its mail where it was one. */
export type Answered = {
  readonly effect: string;
  readonly holder: string;
  readonly attempts: number;
  readonly mail?: {
    readonly state: 'sent' | 'rejected';
    readonly response: string;
    readonly sentAt: Date | null;
  };
};

/** Another open ticket has the number; thrown when two mails race, the loser starts over and joins. */
export class NumberTaken extends Error {
  override readonly name = 'NumberTaken';
}

/** Reads a ticket and keeps others from changing it until the transaction ends; null if there is none. */
export async function lockTicket(trx: Trx, id: string): Promise<Ticket | null> {
  const row = await trx
    .selectFrom('tickets')
    .select('ticket')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.ticket ?? null;
}

/** Makes the next ticket; it is stored by its first `applyEvent`. */
export async function makeTicket(
  trx: Trx,
  requester: string,
  customer: string | null,
  now: number,
): Promise<Ticket> {
  const { rows } = await sql<{ n: number }>`select nextval('ticket_numbers')::int8 as n`.execute(trx);
  return newTicket(`T-${Number(rows[0]?.n)}`, requester, customer, now);
}

/**
 * Advances a ticket that is locked, or new, by an event and stores everything that follows from it.
 * @param cause id of the message, effect or person behind the event
 * @throws NumberTaken when another open ticket has one of its numbers
 */
export async function applyEvent(
  trx: Trx,
  ticket: Ticket,
  event: TicketEvent,
  cause: string | null,
  now: number,
  policy: Policy,
  taking: Taking = nothing,
): Promise<StoredEffect[]> {
  const after = advance(ticket, event, now, policy);
  const moved = sql`
    insert into tickets (id, state, requester, customer, ticket, due_at, updated_at, closed_at, created_at, version)
    select id, state, requester, customer, ticket, due_at, updated_at, closed_at, ${new Date(ticket.createdAt)}::timestamptz, 1
    from ticket
    on conflict (id) do update set state = excluded.state, requester = excluded.requester, customer = excluded.customer,
      ticket = excluded.ticket, due_at = excluded.due_at, updated_at = excluded.updated_at,
      closed_at = excluded.closed_at, version = tickets.version + 1
    returning id, version`;
  const stored = await store(trx, moved, {
    before: ticket,
    ...after,
    event,
    cause,
    now,
    taking,
    answered: null,
  });
  return stored ?? [];
}

/** Locks a ticket and advances it; nothing happens where it does not exist. */
export async function applyToTicket(
  trx: Trx,
  id: string,
  event: TicketEvent,
  cause: string | null,
  now: number,
  policy: Policy,
  taking: Taking = nothing,
): Promise<StoredEffect[]> {
  const ticket = await lockTicket(trx, id);
  return ticket === null ? [] : applyEvent(trx, ticket, event, cause, now, policy, taking);
}

/**
 * Ends a claimed effect and advances its ticket by what came of it, in one statement: no lock is held across the wire.
 * @returns null, and nothing was stored, when the claim was lost or somebody else has changed the ticket meanwhile
 * @throws NumberTaken as `applyEvent` does
 */
export async function applyAnswer(
  db: Kysely<Schema>,
  { ticket, version }: LoadedTicket,
  answered: Answered,
  event: TicketEvent,
  now: number,
  policy: Policy,
  taking: Taking = nothing,
): Promise<StoredEffect[] | null> {
  const after = advance(ticket, event, now, policy);
  const moved = sql`
    update tickets set state = ticket.state, requester = ticket.requester, customer = ticket.customer,
      ticket = ticket.ticket, due_at = ticket.due_at, updated_at = ticket.updated_at, closed_at = ticket.closed_at,
      version = tickets.version + 1
    from ticket, (
      select t.id from tickets t, effects e
      where t.id = ${ticket.id} and t.version = ${version} and e.id = ${answered.effect} and e.state = 'started'
        and e.holder = ${answered.holder} and e.attempts = ${answered.attempts}
      for update
    ) as held
    where tickets.id = held.id
    returning tickets.id, tickets.version`;
  return store(db, moved, { before: ticket, ...after, event, cause: answered.effect, now, taking, answered });
}

type Step = {
  readonly before: Ticket;
  readonly ticket: Ticket;
  readonly effects: readonly Effect[];
  readonly event: TicketEvent;
  readonly cause: string | null;
  readonly now: number;
  readonly taking: Taking;
  readonly answered: Answered | null;
};

type Part = RawBuilder<unknown>;

/**
 * Stores a step in one statement: all of it hangs on the row that `moved` gives back.
 * @param moved stores the row of `ticket` and returns its id and version; no row: nothing else is stored either
 */
async function store(db: Kysely<Schema>, moved: Part, step: Step): Promise<StoredEffect[] | null> {
  const { before, ticket, effects, event, cause, now, taking, answered } = step;
  const json = asJson(ticket);
  const doable = effects.filter(isDoable).map((effect) => ({ effect, taken: taking.take(effect) }));
  const parts: Part[] = [
    sql`ticket as (${ticketRow(ticket, json)})`,
    sql`moved as (${moved})`,
    sql`event as (
      insert into events (ticket_id, at, kind, cause, data)
      select id, ${new Date(now)}::timestamptz, ${event.kind}, ${cause}::text,
        ${asJson({ ...event, changes: changes(before.items, ticket.items) })}::jsonb from moved)`,
    ...answeredParts(answered),
    ...itemParts(before.items, ticket),
    ...effectParts(doable, taking, now),
    ...reviewParts(effects, now),
  ];
  try {
    const { rows } = await sql<{
      version: number;
    }>`with ${sql.join(parts)} select version from moved`.execute(db);
    const version = rows[0]?.version;
    if (version === undefined) return null;
    // As the next reader of the row would see it.
    const loaded = doable.some(({ taken }) => taken) ? { ticket: JSON.parse(json) as Ticket, version } : null;
    return doable.map(({ effect, taken }) => ({
      id: effect.id,
      carrier: carrierOf(effect),
      attempts: taken ? 1 : 0,
      ...(taken && loaded !== null
        ? { taken: { effect: JSON.parse(asJson(effect)) as DoableEffect, loaded } }
        : {}),
    }));
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint === 'items_one_open')
      throw new NumberTaken('The number is in another open ticket.', { cause: error });
    throw error;
  }
}

function ticketRow(ticket: Ticket, json: string): Part {
  const due = dueAt(ticket);
  const updated = new Date(ticket.updatedAt);
  return sql`select ${ticket.id}::text as id, ${ticket.state}::text as state, ${ticket.requester}::text as requester,
    ${ticket.customer}::text as customer, ${json}::jsonb as ticket,
    ${due === null ? null : new Date(due)}::timestamptz as due_at, ${updated}::timestamptz as updated_at,
    ${ticket.state === 'closed' ? updated : null}::timestamptz as closed_at`;
}

function answeredParts(answered: Answered | null): Part[] {
  if (answered === null) return [];
  const done = sql`finished as (
    update effects set state = 'done', done_at = clock_timestamp(), holder = null, lease_until = null, error = null
    from moved where effects.id = ${answered.effect})`;
  if (answered.mail === undefined) return [done];
  const { state, response, sentAt } = answered.mail;
  return [
    done,
    sql`mailed as (
      update notices set state = ${state}, response = ${storable(response.slice(0, 500))}, sent_at = ${sentAt}::timestamptz
      from moved where notices.id = ${answered.effect})`,
  ];
}

function itemParts(before: readonly Item[], ticket: Ticket): Part[] {
  const rows = ticket.items.flatMap((item, position) =>
    before[position] !== undefined && before[position].state === item.state
      ? []
      : [{ position, number: item.number, order_id: item.order, state: item.state, open: !isFinal(item) }],
  );
  if (rows.length === 0) return [];
  return [
    sql`item as (
      insert into items (ticket_id, position, number, order_id, state, open)
      select moved.id, i.* from moved, jsonb_to_recordset(${asJson(rows)}::jsonb)
        as i (position int, number text, order_id text, state text, open boolean)
      on conflict (ticket_id, position) do update set state = excluded.state, open = excluded.open)`,
  ];
}

function effectParts(
  doable: readonly { effect: DoableEffect; taken: boolean }[],
  { holder, lease }: Taking,
  now: number,
): Part[] {
  if (doable.length === 0) return [];
  const rows = doable.map(({ effect, taken }) => ({
    id: effect.id,
    kind: effect.kind,
    carrier: carrierOf(effect),
    data: effect,
    taken,
  }));
  return [
    sql`effect as (
      insert into effects (id, ticket_id, kind, carrier, data, due_at, state, attempts, holder, lease_until)
      select e.id, moved.id, e.kind, e.carrier, e.data, ${new Date(now)}::timestamptz,
        case when taken then 'started' else 'pending' end, taken::int, case when taken then ${holder}::text end,
        case when taken then clock_timestamp() + ${lease}::float8 * interval '1 millisecond' end
      from moved, jsonb_to_recordset(${asJson(rows)}::jsonb)
        as e (id text, kind text, carrier text, data jsonb, taken boolean))`,
  ];
}

function reviewParts(effects: readonly Effect[], now: number): Part[] {
  const closed = effects.flatMap((effect) => (effect.kind === 'close-review' ? [effect.review] : []));
  const opened = effects.flatMap((effect) => (effect.kind === 'review' ? [effect] : []));
  const at = sql`${new Date(now)}::timestamptz`;
  const rows = opened.map((review) => ({
    id: review.id,
    message_id: review.message,
    reason: review.reason,
    order_id: review.order?.id ?? null,
    numbers: review.numbers,
    what: review.what,
    data: { order: review.order },
    // A statement does not see what it inserts itself.
    closed: closed.includes(review.id),
  }));
  return [
    ...(rows.length === 0
      ? []
      : [
          sql`opened as (
            insert into reviews (id, ticket_id, message_id, reason, order_id, numbers, what, data, opened_at, state, closed_at, closed_by)
            select r.id, moved.id, r.message_id, r.reason, r.order_id, r.numbers, r.what, r.data, ${at},
              case when closed then 'closed' else 'open' end, case when closed then ${at} end,
              case when closed then 'porthalt' end
            from moved, jsonb_to_recordset(${asJson(rows)}::jsonb)
              as r (id text, message_id text, reason text, order_id text, numbers text[], what text, data jsonb, closed boolean))`,
        ]),
    ...(closed.length === 0
      ? []
      : [
          sql`shut as (
            update reviews set state = 'closed', closed_at = ${at}, closed_by = 'porthalt'
            from moved where reviews.id = any(${closed}::text[]) and reviews.state = 'open')`,
        ]),
  ];
}

const isDoable = (effect: Effect): effect is DoableEffect =>
  effect.kind === 'check' || effect.kind === 'cancel' || effect.kind === 'notice';

const carrierOf = (effect: DoableEffect): string | null =>
  effect.kind === 'notice' ? null : effect.order.carrier;

const changes = (
  before: readonly Item[],
  after: readonly Item[],
): { number: string; from: string | null; to: string }[] =>
  after.flatMap((item, at) => {
    const from = before[at]?.state ?? null;
    return from === item.state ? [] : [{ number: item.number, from, to: item.state }];
  });
