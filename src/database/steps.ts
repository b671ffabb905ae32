/** Steps of tickets on their way into the database: one statement takes events, tickets, effects and reviews of many together. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DoableEffect, Effect, TicketEvent } from '../tickets/event.ts';
import { dueAt, type Instant, type Item, isFinal, type Ticket } from '../tickets/ticket.ts';
import { asJson } from './json.ts';
import type { Schema } from './schema.ts';

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

/** One change of one ticket. */
export type Step = {
  readonly before: Ticket;
  readonly ticket: Ticket;
  readonly effects: readonly Effect[];
  readonly event: TicketEvent;
  readonly cause: string | null;
  readonly now: Instant;
  readonly taking: Taking;
};

export type Part = RawBuilder<unknown>;

/** What `moved` asks of each step beside its ticket. */
type Guarded<S extends Step> = {
  /** The columns that `step` has for it, with their types and a comma before each. */
  readonly columns: Part;
  readonly of: (step: S) => object;
  /** Parts that `moved` hangs on. */
  readonly before?: readonly Part[];
  /** Further parts that hang on `moved`. */
  readonly more: readonly Part[];
};

const unguarded = { columns: sql``, of: () => ({}), more: [] };

/** Another open ticket has the number; thrown when two mails race, the loser starts over and joins. */
export class NumberTaken extends Error {
  override readonly name = 'NumberTaken';
}

/**
 * Stores steps of different tickets in one statement: all of a step hangs on the row that `moved` gives back for it.
 * @param moved stores the row of `step` and returns its id and version; no row: nothing of that step is stored
 * @returns for each step its effects, or null where it was not stored
 * @throws NumberTaken when another open ticket has one of the numbers; then nothing is stored
 */
export async function storeSteps<S extends Step>(
  db: Kysely<Schema>,
  steps: readonly S[],
  moved: Part,
  { columns, of, before = [], more }: Guarded<S> = unguarded,
): Promise<(StoredEffect[] | null)[]> {
  const doable = steps.map((step) =>
    step.effects.filter(isDoable).map((effect) => ({ effect, taken: step.taking.take(effect) })),
  );
  const rows = asJson(steps.map((step) => ({ ...stepRow(step), ...of(step) })));
  const parts: Part[] = [
    sql`step as materialized (
      select * from jsonb_to_recordset(${rows}::jsonb) as s (id text, state text, requester text, customer text,
        ticket jsonb, due_at timestamptz, updated_at timestamptz, closed_at timestamptz, created_at timestamptz,
        kind text, cause text, at timestamptz, data jsonb${columns}))`,
    ...before,
    sql`moved as (${moved})`,
    sql`event as (
      insert into events (ticket_id, at, kind, cause, data)
      select id, at, kind, cause, data from moved join step using (id))`,
    ...more,
    ...itemParts(steps),
    ...effectParts(steps, doable),
    ...reviewParts(steps),
  ];
  try {
    const { rows: stored } = await sql<{ id: string; version: number }>`
      with ${sql.join(parts)} select id, version from moved`.execute(db);
    const versions = new Map(stored.map(({ id, version }) => [id, version]));
    return steps.map((step, at) => {
      const version = versions.get(step.ticket.id);
      return version === undefined ? null : storedEffects(step.ticket, version, doable[at] ?? []);
    });
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint === 'items_one_open')
      throw new NumberTaken('The number is in another open ticket.', { cause: error });
    throw error;
  }
}

type Doable = { readonly effect: DoableEffect; readonly taken: boolean };

function storedEffects(ticket: Ticket, version: number, doable: readonly Doable[]): StoredEffect[] {
  // As the next reader of the row would see it.
  const loaded = doable.some(({ taken }) => taken)
    ? { ticket: JSON.parse(asJson(ticket)) as Ticket, version }
    : null;
  return doable.map(({ effect, taken }) => ({
    id: effect.id,
    carrier: carrierOf(effect),
    attempts: taken ? 1 : 0,
    ...(taken && loaded !== null
      ? { taken: { effect: JSON.parse(asJson(effect)) as DoableEffect, loaded } }
      : {}),
  }));
}

function stepRow({ before, ticket, event, cause, now }: Step): object {
  const due = dueAt(ticket);
  return {
    id: ticket.id,
    state: ticket.state,
    requester: ticket.requester,
    customer: ticket.customer,
    ticket,
    due_at: due === null ? null : new Date(due),
    updated_at: new Date(ticket.updatedAt),
    closed_at: ticket.state === 'closed' ? new Date(ticket.updatedAt) : null,
    created_at: new Date(ticket.createdAt),
    kind: event.kind,
    cause,
    at: new Date(now),
    data: { ...event, changes: changes(before.items, ticket.items) },
  };
}

function itemParts(steps: readonly Step[]): Part[] {
  const rows = steps.flatMap(({ before, ticket }) =>
    ticket.items.flatMap((item, position) =>
      before.items[position] !== undefined && before.items[position].state === item.state
        ? []
        : [
            {
              id: ticket.id,
              position,
              number: item.number,
              order_id: item.order,
              state: item.state,
              open: !isFinal(item),
            },
          ],
    ),
  );
  if (rows.length === 0) return [];
  return [
    sql`item as (
      insert into items (ticket_id, position, number, order_id, state, open)
      select id, i.position, i.number, i.order_id, i.state, i.open from moved join jsonb_to_recordset(${asJson(rows)}::jsonb)
        as i (id text, position int, number text, order_id text, state text, open boolean) using (id)
      on conflict (ticket_id, position) do update set state = excluded.state, open = excluded.open)`,
  ];
}

function effectParts(steps: readonly Step[], doable: readonly (readonly Doable[])[]): Part[] {
  const rows = steps.flatMap(({ ticket, taking: { holder, lease } }, at) =>
    (doable[at] ?? []).map(({ effect, taken }) => ({
      id: ticket.id,
      effect: effect.id,
      kind: effect.kind,
      carrier: carrierOf(effect),
      data: effect,
      holder: taken ? holder : null,
      lease: taken ? lease : null,
    })),
  );
  if (rows.length === 0) return [];
  return [
    sql`effect as (
      insert into effects (id, ticket_id, kind, carrier, data, due_at, state, attempts, holder, lease_until)
      select e.effect, step.id, e.kind, e.carrier, e.data, step.at,
        case when e.holder is null then 'pending' else 'started' end, case when e.holder is null then 0 else 1 end, e.holder,
        clock_timestamp() + e.lease * interval '1 millisecond'
      from moved join step using (id) join jsonb_to_recordset(${asJson(rows)}::jsonb)
        as e (id text, effect text, kind text, carrier text, data jsonb, holder text, lease float8) using (id))`,
  ];
}

function reviewParts(steps: readonly Step[]): Part[] {
  const opened: object[] = [];
  const closed: object[] = [];
  for (const { ticket, effects } of steps) {
    const ended = effects.flatMap((effect) => (effect.kind === 'close-review' ? [effect.review] : []));
    closed.push(...ended.map((review) => ({ id: ticket.id, review })));
    for (const review of effects) {
      if (review.kind !== 'review') continue;
      opened.push({
        id: ticket.id,
        review: review.id,
        message_id: review.message,
        reason: review.reason,
        order_id: review.order?.id ?? null,
        numbers: review.numbers,
        what: review.what,
        data: { order: review.order },
        // A statement does not see what it inserts itself.
        closed: ended.includes(review.id),
      });
    }
  }
  return [
    ...(opened.length === 0
      ? []
      : [
          sql`opened as (
            insert into reviews (id, ticket_id, message_id, reason, order_id, numbers, what, data, opened_at, state, closed_at, closed_by)
            select r.review, id, r.message_id, r.reason, r.order_id, r.numbers, r.what, r.data, step.at,
              case when r.closed then 'closed' else 'open' end, case when r.closed then step.at end,
              case when r.closed then 'porthalt' end
            from moved join step using (id) join jsonb_to_recordset(${asJson(opened)}::jsonb)
              as r (id text, review text, message_id text, reason text, order_id text, numbers text[], what text, data jsonb, closed boolean)
              using (id))`,
        ]),
    ...(closed.length === 0
      ? []
      : [
          sql`shut as (
            update reviews set state = 'closed', closed_at = step.at, closed_by = 'porthalt'
            from moved join step using (id) join jsonb_to_recordset(${asJson(closed)}::jsonb) as c (id text, review text) using (id)
            where reviews.id = c.review and reviews.state = 'open')`,
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
