/** Tickets in the database: read, advanced by what happens, and stored together with what follows. */

import { type Kysely, sql, type Transaction } from 'kysely';
import { advance } from '../tickets/advance.ts';
import type { TicketEvent } from '../tickets/event.ts';
import type { Policy } from '../tickets/policy.ts';
import { newTicket, type Ticket } from '../tickets/ticket.ts';
import { inBatches } from './batches.ts';
import { storable } from './json.ts';
import type { Schema } from './schema.ts';
import { type LoadedTicket, type Step, type StoredEffect, storeSteps, type Taking } from './steps.ts';
import { ticketId } from './ticket-id.ts';

export { type LoadedTicket, NumberTaken, type StoredEffect, type Taking } from './steps.ts';

export type Trx = Transaction<Schema>;

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

/** Makes the next ticket; it is stored by its first step. */
export async function makeTicket(
  trx: Trx,
  requester: string,
  customer: string | null,
  now: number,
): Promise<Ticket> {
  const [id] = await nextIds(trx, 1);
  if (id === undefined) throw new Error('The next ticket has no id.');
  return newTicket(id, requester, customer, now);
}

/** The id of the next ticket, outside any transaction. One that is not used is left out. */
export const nextTicketId = (db: Kysely<Schema>): Promise<string> => batchesOf(db).id(null);

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
  const step: Step = { before: ticket, ...advance(ticket, event, now, policy), event, cause, now, taking };
  const moved = sql`
    insert into tickets (id, state, requester, customer, ticket, due_at, updated_at, closed_at, created_at, version)
    select id, state, requester, customer, ticket, due_at, updated_at, closed_at, created_at, 1 from step
    on conflict (id) do update set state = excluded.state, requester = excluded.requester, customer = excluded.customer,
      ticket = excluded.ticket, due_at = excluded.due_at, updated_at = excluded.updated_at,
      closed_at = excluded.closed_at, version = tickets.version + 1
    returning id, version`;
  const [stored] = await storeSteps(trx, [step], moved);
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

type AnswerStep = Step & { readonly version: number; readonly answered: Answered };

/**
 * Ends a claimed effect and advances its ticket by what came of it, in one statement, together with others that end at this
 * moment: no lock is held across the wire.
 * @returns null, and nothing was stored, when the claim was lost or somebody else changes the ticket or has done so meanwhile
 * @throws NumberTaken as `applyEvent` does
 */
export function applyAnswer(
  db: Kysely<Schema>,
  { ticket, version }: LoadedTicket,
  answered: Answered,
  event: TicketEvent,
  now: number,
  policy: Policy,
  taking: Taking = nothing,
): Promise<StoredEffect[] | null> {
  const after = advance(ticket, event, now, policy);
  const cause = answered.effect;
  return batchesOf(db).answer({ before: ticket, ...after, event, cause, now, taking, version, answered });
}

/** Of each step's ticket and effect, both as its holder left them, or nothing. Whoever is locked by somebody else is left out: to wait for one would hold up all. */
const answeredMove = sql`
  update tickets set state = step.state, requester = step.requester, customer = step.customer,
    ticket = step.ticket, due_at = step.due_at, updated_at = step.updated_at, closed_at = step.closed_at,
    version = tickets.version + 1
  from step, (
    select t.id from step s join tickets t on t.id = s.id and t.version = s.version
      join effects e on e.id = s.effect and e.state = 'started' and e.holder = s.holder and e.attempts = s.attempts
    for update of t, e skip locked
  ) as held
  where tickets.id = held.id and step.id = held.id
  returning tickets.id, tickets.version`;

const answeredColumns = sql`, version bigint, effect text, holder text, attempts int, mail_state text, mail_response text, mail_sent_at timestamptz`;

const answeredParts = [
  sql`finished as (
    update effects set state = 'done', done_at = clock_timestamp(), holder = null, lease_until = null, error = null
    from moved join step using (id) where effects.id = step.effect)`,
  sql`mailed as (
    update notices set state = mail_state, response = mail_response, sent_at = mail_sent_at
    from moved join step using (id) where mail_state is not null and notices.id = step.effect)`,
];

const storeAnswers = (db: Kysely<Schema>, steps: readonly AnswerStep[]): Promise<(StoredEffect[] | null)[]> =>
  storeSteps(db, steps, answeredMove, {
    columns: answeredColumns,
    of: ({ version, answered: { effect, holder, attempts, mail } }) => ({
      version,
      effect,
      holder,
      attempts,
      mail_state: mail?.state ?? null,
      mail_response: mail === undefined ? null : storable(mail.response.slice(0, 500)),
      mail_sent_at: mail?.sentAt ?? null,
    }),
    more: answeredParts,
  });

async function nextIds(db: Kysely<Schema>, count: number): Promise<readonly string[]> {
  const { rows } = await sql<{ n: number; key: string }>`
    select nextval('ticket_numbers')::int8 as n, key from ticket_key, generate_series(1, ${count}::int)`.execute(
    db,
  );
  return rows.map(({ n, key }) => ticketId(Number(n), key));
}

/** Steps that go together at most: enough for one commit to be shared, few enough for none to wait long. */
const most = 32;

const openBatches = (db: Kysely<Schema>) => ({
  id: inBatches((some: readonly null[]) => nextIds(db, some.length), { most }),
  answer: inBatches((some: readonly AnswerStep[]) => storeAnswers(db, some), {
    most,
    keysOf: ({ ticket }) => [ticket.id],
  }),
});

const batches = new WeakMap<Kysely<Schema>, ReturnType<typeof openBatches>>();

function batchesOf(db: Kysely<Schema>): ReturnType<typeof openBatches> {
  const known = batches.get(db) ?? openBatches(db);
  batches.set(db, known);
  return known;
}
