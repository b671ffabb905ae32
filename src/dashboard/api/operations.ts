/** Every operation of the API: where it is, who may, what goes in and out, and what it does. Routes and description are made of this. */
import type { z } from 'zod';
import { readOrders } from '../../orders/import.ts';
import { listOrders, ordersById, type PortOrder, upsertOrders } from '../../orders/store.ts';
import { note } from '../../people/audit.ts';
import type { Role } from '../../people/role.ts';
import type { ReviewDecision } from '../../tickets/event.ts';
import { decisionsOpenTo, needsSure } from '../../tickets/fitting.ts';
import type { Desk } from '../desk.ts';
import { findReviews, type ReviewRow, readFilter } from '../find-reviews.ts';
import { loadReview, type ReviewView } from '../load-review.ts';
import { loadTicket } from '../load-ticket.ts';
import { findTickets, readSearch } from '../search.ts';
import * as shapes from '../shapes.ts';
import * as schemas from './schemas.ts';

/** What an operation works on. */
export type ApiDesk = Desk & {
  /** The carriers that an order may have. */
  readonly carriers: ReadonlySet<string>;
};

/** An answer other than the good one, in words for whoever wrote the program. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: 404 | 409 | 422;
  readonly problems: readonly string[];
  constructor(status: 404 | 409 | 422, message: string, problems: readonly string[] = []) {
    super(message);
    this.status = status;
    this.problems = problems;
  }
}

export type Call<Q, B> = {
  readonly desk: ApiDesk;
  readonly user: string;
  /** The `{…}` of the path. */
  readonly id: string;
  readonly query: Q;
  readonly body: B;
};

export type Operation = {
  readonly method: 'get' | 'put' | 'post';
  /** With `{id}`. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly role: Role;
  readonly query: z.ZodObject | null;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType;
  readonly run: (call: Call<unknown, unknown>) => Promise<unknown>;
};

type Typed<Q extends z.ZodObject | null, B extends z.ZodType | null> = Omit<
  Operation,
  'query' | 'body' | 'run'
> & {
  readonly query: Q;
  readonly body: B;
  readonly run: (
    call: Call<Q extends z.ZodType ? z.infer<Q> : null, B extends z.ZodType ? z.infer<B> : null>,
  ) => Promise<unknown>;
};

/** What `run` is given was read by the operation's own schemas. */
const operation = <Q extends z.ZodObject | null, B extends z.ZodType | null>(of: Typed<Q, B>): Operation =>
  of as Operation;

const pageSize = 100;

export const operations: readonly Operation[] = [
  operation({
    method: 'get',
    path: '/orders',
    name: 'listOrders',
    summary: 'The port orders, by id',
    role: 'viewer',
    query: schemas.orderQuery,
    body: null,
    answer: schemas.listOf('orders', schemas.order),
    run: async ({ desk, query }) => {
      const filter = {
        ...(query.q === undefined ? {} : { search: query.q }),
        ...(query.carrier === undefined ? {} : { carrier: query.carrier }),
      };
      const rows = await listOrders(desk.db, filter, query.after ?? '', pageSize + 1);
      const orders = rows.slice(0, pageSize);
      return {
        orders: orders.map(orderOut),
        next: rows.length > pageSize ? (orders.at(-1)?.id ?? null) : null,
      };
    },
  }),
  operation({
    method: 'get',
    path: '/orders/{id}',
    name: 'readOrder',
    summary: 'One port order',
    role: 'viewer',
    query: null,
    body: null,
    answer: schemas.order,
    run: async ({ desk, id }) => {
      const [found] = await ordersById(desk.db, [id]);
      if (found === undefined) throw new Refused(404, `There is no order ${id}.`);
      return orderOut(found);
    },
  }),
  operation({
    method: 'put',
    path: '/orders/{id}',
    name: 'writeOrder',
    summary: 'Adds a port order, or replaces the one with this id',
    role: 'operator',
    query: null,
    body: schemas.orderIn,
    answer: schemas.order,
    run: async ({ desk, id, user, body }) => {
      // The same rules as for a file: one list of what an order may be.
      const file = Buffer.from(JSON.stringify([{ id, ...body }]));
      const { orders, problems } = readOrders('order.json', file, desk.carriers);
      const [read] = orders;
      if (problems.length > 0 || read === undefined)
        throw new Refused(422, 'The order cannot be taken.', problems);
      await upsertOrders(desk.db, orders);
      await note(desk.db, { who: user, what: 'imported', about: id, detail: '1 order' });
      return orderOut(read);
    },
  }),
  operation({
    method: 'get',
    path: '/tickets',
    name: 'listTickets',
    summary: 'The tickets, the latest change first',
    role: 'viewer',
    query: schemas.ticketQuery,
    body: null,
    answer: schemas.listOf('tickets', schemas.ticket),
    run: async ({ desk, query, user }) => {
      const search = readSearch((name) => query[name as keyof typeof query]);
      const { rows, next } = await findTickets(desk.db, search, {
        now: desk.now(),
        cutoff: desk.cutoff,
        user,
      });
      return {
        tickets: await ticketsOut(
          desk,
          rows.map(({ id }) => id),
        ),
        next,
      };
    },
  }),
  operation({
    method: 'get',
    path: '/tickets/{id}',
    name: 'readTicket',
    summary: 'One ticket with what happened to it, oldest first',
    role: 'viewer',
    query: null,
    body: null,
    answer: schemas.ticketWithHistory,
    run: async ({ desk, id }) => {
      const found = await ticketOut(desk, id);
      if (found === null) throw new Refused(404, `There is no ticket ${id}.`);
      return found;
    },
  }),
  operation({
    method: 'post',
    path: '/tickets/{id}/replies',
    name: 'reply',
    summary: 'Writes to the customer of a ticket, in his thread',
    role: 'operator',
    query: null,
    body: schemas.replyIn,
    answer: schemas.done,
    run: async ({ desk, id, user, body }) => {
      if ((await loadTicket(desk.db, id, null)) === null) throw new Refused(404, `There is no ticket ${id}.`);
      await desk.actions.reply(id, user, body);
      return { done: true };
    },
  }),
  operation({
    method: 'get',
    path: '/reviews',
    name: 'listReviews',
    summary: 'What waits for a person, the nearest port date first',
    role: 'viewer',
    query: schemas.reviewQuery,
    body: null,
    answer: schemas.listOf('reviews', schemas.review),
    run: async ({ desk, query, user }) => {
      const given: Readonly<Record<string, string | undefined>> = { ...query, each: '1' };
      const filter = readFilter((name) => given[name]);
      const { rows, more } = await findReviews(desk.db, filter, { now: desk.now(), user }, pageSize);
      return { reviews: rows.map(reviewOut), next: more ? String(filter.page + 1) : null };
    },
  }),
  operation({
    method: 'get',
    path: '/reviews/{id}',
    name: 'readReview',
    summary: 'One review with the answers that fit it',
    role: 'viewer',
    query: null,
    body: null,
    answer: schemas.reviewWithAnswers,
    run: async ({ desk, id }) => {
      const found = await reviewOf(desk, id);
      return { ...reviewOut(found), answers: found.state === 'open' ? decisionsOpenTo(found.reason) : [] };
    },
  }),
  operation({
    method: 'post',
    path: '/reviews/{id}/answer',
    name: 'answerReview',
    summary: 'Answers a review; it becomes an event of the ticket in the name of the token',
    role: 'operator',
    query: null,
    body: schemas.answerIn,
    answer: schemas.done,
    run: async ({ desk, id, user, body }) => {
      const found = await reviewOf(desk, id);
      if (found.state === 'closed')
        throw new Refused(409, `${found.closedBy ?? 'Somebody'} has closed this review already.`);
      const decision = decisionOf(found, body, user);
      const confirmed = body.kind === 'reading' && body.confirmed;
      if (needsSure(found, decision) && !confirmed)
        throw new Refused(
          422,
          'Nobody verified the sender: ask the contact on record, and say so with "confirmed".',
        );
      await desk.actions.answerReview(id, user, decision);
      return { done: true };
    },
  }),
];

async function reviewOf(desk: ApiDesk, id: string): Promise<ReviewView> {
  const found = await loadReview(desk.db, id);
  if (found === null) throw new Refused(404, `There is no review ${id}.`);
  return found;
}

/** The decision, with orders and numbers that the review itself offers. */
function decisionOf(of: ReviewView, body: z.infer<typeof schemas.answerIn>, user: string): ReviewDecision {
  const known = new Set(of.orders.flatMap((one) => one.numbers));
  const unknown = (numbers: readonly string[]): void => {
    const others = numbers.filter((one) => !known.has(one) && !of.numbers.includes(one));
    if (others.length > 0)
      throw new Refused(
        422,
        'The review is about other numbers.',
        others.map((one) => `${one} is not among them.`),
      );
  };
  switch (body.kind) {
    case 'status':
      unknown(body.numbers.map((one) => one.number));
      return {
        ...body,
        numbers: body.numbers.map((one) => ({ ...one, said: one.said || `found out by ${user}` })),
      };
    case 'cancel':
      if (body.outcome === 'refused' && body.reason === '')
        throw new Refused(422, 'Say why the carrier refused: it is what the customer will ask.');
      return body;
    case 'reading':
      unknown(body.keep);
      return {
        kind: 'reading',
        keep: body.keep,
        cancel: body.cancel.map(({ number, order: id }) => {
          const found = of.orders.find((one) => one.id === id && one.numbers.includes(number));
          if (found === undefined) throw new Refused(422, `${number} is not on order ${id}.`);
          return { number, order: found };
        }),
      };
    case 'retry':
    case 'take-over':
    case 'close':
      return { kind: body.kind };
    default:
      return body satisfies never;
  }
}

const orderOut = ({ language, losingCarrier, ...order }: PortOrder): z.infer<typeof schemas.order> => ({
  id: order.id,
  carrier: order.carrier,
  carrierOrderId: order.carrierOrderId,
  customer: order.customer,
  contacts: [...order.contacts],
  country: order.country,
  timezone: order.timezone,
  numbers: [...order.numbers],
  requestedDate: order.requestedDate,
  language: language ?? null,
  losingCarrier: losingCarrier ?? null,
});

/** Tickets in the order of their ids, as they are listed. */
async function ticketsOut(
  { db }: ApiDesk,
  ids: readonly string[],
): Promise<z.infer<typeof schemas.ticket>[]> {
  const rows = await db
    .selectFrom('tickets')
    .select(['id', 'state', 'requester', 'customer', 'owner', 'ticket', 'created_at', 'updated_at'])
    .where('id', 'in', [...ids, ''])
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    return [
      {
        id,
        state: row.state,
        requester: row.requester,
        customer: row.customer,
        owner: row.owner,
        items: row.ticket.items.map(({ number, order, state }) => ({ number, order, state })),
        createdAt: row.created_at.toISOString(),
        updatedAt: row.updated_at.toISOString(),
      },
    ];
  });
}

async function ticketOut(
  desk: ApiDesk,
  id: string,
): Promise<z.infer<typeof schemas.ticketWithHistory> | null> {
  const view = await loadTicket(desk.db, id, null);
  if (view === null) return null;
  return {
    id: view.id,
    state: view.state,
    requester: view.requester,
    customer: view.customer,
    owner: view.owner,
    items: view.items.map(({ number, order, state }) => ({ number, order, state })),
    createdAt: view.createdAt.toISOString(),
    updatedAt: view.updatedAt.toISOString(),
    history: view.events.map(({ at, kind, cause, data }) => ({
      at: at.toISOString(),
      kind,
      cause,
      changes: shapes.changes.parse(data).changes,
    })),
  };
}

const reviewOut = (row: ReviewRow): z.infer<typeof schemas.review> => ({
  id: row.id,
  state: row.state,
  reason: row.reason,
  what: row.what,
  ticket: row.ticket,
  order: row.order,
  carrier: row.carrier,
  customer: row.customer,
  numbers: [...row.numbers],
  portDate: row.portDate,
  openedAt: row.openedAt.toISOString(),
  closedAt: row.closedAt?.toISOString() ?? null,
  closedBy: row.closedBy,
  owner: row.owner,
  takenOver: row.takenOverAt !== null,
  snoozedUntil: row.snoozedUntil?.toISOString() ?? null,
});
