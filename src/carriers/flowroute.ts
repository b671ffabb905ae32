/**
 * Flowroute (Porting API v2, US and Canada): whole orders only. `PATCH …/status` with `cancelled` is taken from Pending and
 * Rejected, both without fees, and ends the order at once (developer.flowroute.com, "Cancel a Port Order"); in every other
 * state only its people cancel, and from Submitted and Accepted fees may be assessed ("View Port Order Status").
 */
import { z } from 'zod';
import type { CancelAnswer, NumberAnswer, OrderAnswer, PortState } from '../tickets/answer.ts';
import { address, basic, caller, DEFAULT_TIMEOUT, type Deps, quote, type Reply, within } from './call.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { type Candidate, findOrder, foundBy, once, orderId } from './find.ts';
import { clear } from './guard.ts';
import { parseJson } from './json.ts';
import { cancelled, foreign, type Unknown, unknown, unparsable, unreadable } from './outcome.ts';
import { listed, numberAnswer, wholeDay } from './reading.ts';

export type FlowrouteSettings = {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly url?: string;
  readonly timeout?: number;
};

/** Order states, normalised: the pages write "Pending" and "pending", "Hard Canceled" and "Hard_canceled". */
const FLOWROUTE_STATES: Readonly<Record<string, PortState>> = {
  pending: 'draft',
  processing: 'in_review',
  review: 'in_review',
  submitted: 'submitted',
  accepted: 'port_date_set',
  rejected: 'exception',
  completed: 'ported',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  abandoned: 'cancelled',
  processing_abandoned: 'cancelled',
  hard_canceled: 'cancelled',
};

/** States from which the interface takes a cancellation. */
const BY_API: ReadonlySet<PortState> = new Set(['draft', 'exception']);
const CREDENTIALS = 'CARRIER_FLOWROUTE_ACCESS_KEY and CARRIER_FLOWROUTE_SECRET_KEY';
const DESK =
  'Flowroute takes cancellations through its interface only from Pending and Rejected: open a ticket there, with the order id; from Submitted and Accepted fees may be assessed.';
/** Only a day is given, and no hour is published: the day begins first in the east. */
const ZONE = 'America/New_York';
const PAGE = 200;
const MAX_PAGES = 5;
const MAX_READS = 30;

const Id = z.union([z.string(), z.number()]).transform(String);
/** The pages show a list of numbers without saying whether its entries are texts or objects. */
const Listed = z.union([
  z.string(),
  z.object({ number: z.string() }).transform((row) => row.number),
  z.object({ id: Id }).transform((row) => row.id),
]);
const Attributes = z.object({
  status: z.string().nullish(),
  completion_date: z.string().nullish(),
  numbers: z.array(Listed).nullish(),
});
const Order = z.object({ data: z.object({ id: Id, attributes: Attributes }) });
/** A listed order; its id stands beside the attributes or, in the page's own example, among them. */
const Row = z
  .object({ id: Id.optional(), attributes: Attributes.extend({ id: Id.optional() }) })
  .transform(({ id, attributes }) => ({ ...attributes, id: id ?? attributes.id ?? '' }));
const Orders = z.object({
  links: z.object({ next: z.string().nullish() }).nullish(),
  data: z.union([
    z.array(Row),
    z
      .object({ attributes: z.object({ orders: z.object({ data: z.array(Row) }) }) })
      .transform((list) => list.attributes.orders.data),
  ]),
});
const Refusal = z.object({
  errors: z.array(z.object({ title: z.string().nullish(), detail: z.string().nullish() })).min(1),
});
/** How an account without such orders answers a list; a path that is unknown has the whole status line as a text. */
const NoneListed = z.object({ errors: z.array(z.object({ status: z.literal(404) })).min(1) });

type OrderBody = z.infer<typeof Order>['data'];

/** The Flowroute carrier. `timeout` in ms bounds a whole status look-up, and each call of a cancellation. */
export function flowrouteCarrier(settings: FlowrouteSettings, deps: Deps = {}): Carrier {
  const base = settings.url ?? 'https://api.flowroute.com/v2';
  const timeout = settings.timeout ?? DEFAULT_TIMEOUT;
  const now = deps.now ?? (() => new Date());
  const call = caller(timeout, deps);
  const authorization = basic(settings.accessKey, settings.secretKey);
  const headers = { authorization, accept: 'application/json' };
  const secrets = [settings.secretKey, authorization, authorization.slice('Basic '.length)];

  const get = async <T>(
    parts: readonly string[],
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<{ readonly value: T } | { readonly missing: Unknown; readonly none: boolean }> => {
    const outcome = await call({ method: 'GET', url: address(base, parts, query), headers }, signal);
    if (outcome.kind === 'failure' || outcome.status !== 200) {
      const none = outcome.kind === 'reply' && outcome.status === 404 && parseJson(outcome, NoneListed).ok;
      return { missing: unreadable(outcome, 'Flowroute', CREDENTIALS), none };
    }
    const parsed = parseJson(outcome, schema);
    return parsed.ok
      ? { value: parsed.value }
      : { missing: unparsable('Flowroute', parsed.what), none: false };
  };

  const list = async (number: string, signal: AbortSignal): Promise<z.infer<typeof Row>[] | Unknown> => {
    const rows: z.infer<typeof Row>[] = [];
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const offset = rows.length === 0 ? {} : { offset: `${rows.length}` };
      const query = { numbers: number, limit: `${PAGE}`, ...offset };
      const answer = await get(['portorders'], query, Orders, signal);
      if ('missing' in answer) return answer.none ? rows : answer.missing;
      const { data, links } = answer.value;
      rows.push(...data);
      const more = data.length >= PAGE || (data.length > 0 && (links?.next ?? '') !== '');
      if (!more) return rows;
    }
    return unknown('Flowroute lists more orders than can be read', false);
  };

  const readOne = (signal: AbortSignal) => once((id) => get(['portorders', id], {}, Order, signal));

  const look = async (
    number: string,
    reading: ReturnType<typeof readOne>,
    signal: AbortSignal,
  ): Promise<readonly Candidate[] | Unknown> => {
    const rows = await list(number, signal);
    if ('kind' in rows) return rows;
    const found: Candidate[] = [];
    let reads = 0;
    for (const row of rows) {
      if (row.id === '') return unparsable('Flowroute', 'a listed order without id');
      let { numbers, status } = row;
      if (!numbers) {
        // The published list shows no numbers: each order is read, and the number looked for in it.
        reads += 1;
        if (reads > MAX_READS) return unknown('Flowroute lists more orders than can be read', false);
        const answer = await reading(row.id);
        if ('missing' in answer) return answer.missing;
        ({ numbers, status } = answer.value.data.attributes);
      }
      if (!numbers?.some((one) => e164(one) === number)) continue;
      const state = listed(FLOWROUTE_STATES, normal(status));
      found.push({ id: row.id, live: state !== 'ported' && state !== 'cancelled' });
    }
    return found;
  };

  const read = async (
    order: CarrierOrder,
    signal: AbortSignal,
  ): Promise<{ id: string | null; answer: OrderAnswer }> => {
    const reading = readOne(signal);
    const id = await orderId('Flowroute', order.carrierOrderId, () =>
      findOrder('Flowroute', order.numbers, (number) => look(number, reading, signal)),
    );
    if (typeof id !== 'string') return { id: null, answer: id };
    const answer = await get(['portorders', id], {}, Order, signal);
    if ('missing' in answer) return { id, answer: answer.missing };
    const body = answer.value.data;
    if (body.id !== id)
      return { id, answer: unparsable('Flowroute', 'another order than the one asked for') };
    const numbers = new Set((body.attributes.numbers ?? []).map(e164));
    if (numbers.size === 0 || numbers.has(null))
      return { id, answer: unparsable('Flowroute', 'no list of numbers') };
    return {
      id,
      answer: {
        kind: 'answer',
        cancels: 'order',
        numbers: [...numbers].filter((one) => one !== null).map((one) => translate(body, one, now())),
      },
    };
  };

  return {
    name: 'flowroute',
    status: (order, signal) =>
      within(timeout, signal, async (limited) => {
        const { id, answer } = await read(order, limited);
        return foundBy(id, order, answer);
      }),
    cancel: async (order, named, _key, signal, still): Promise<CancelAnswer> => {
      const { id, answer: before } = await within(timeout, signal, (limited) => read(order, limited));
      const cleared = clear(before, named, DESK, still);
      if (cleared.kind === 'settled') return cleared.answer;
      if (id === null) return { kind: 'refused', reason: 'Flowroute named no order id' };
      const outcome = await call(
        {
          method: 'PATCH',
          url: address(base, ['portorders', id, 'status']),
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ data: { type: 'portorder', attributes: { status: 'cancelled' } } }),
        },
        signal,
      );
      const words = outcome.kind === 'reply' ? quote(refusal(outcome), secrets) : '';
      const answer = cancelled(outcome, 'Flowroute', CREDENTIALS, words);
      if (answer.kind === 'requested' && outcome.kind === 'reply' && !isTaken(outcome, id))
        return foreign('Flowroute', outcome);
      return answer;
    },
    probe: async (signal) => {
      const answer = await get(['portorders'], { limit: '1' }, Orders, signal);
      if ('missing' in answer && !answer.none) throw new Error(answer.missing.why);
    },
  };
}

/** Taken is this order with its end as the status; anything else is looked at first. */
function isTaken(reply: Reply, id: string): boolean {
  const parsed = parseJson(reply, Order);
  if (!parsed.ok || parsed.value.data.id !== id) return false;
  return listed(FLOWROUTE_STATES, normal(parsed.value.data.attributes.status)) === 'cancelled';
}

function translate(order: OrderBody, number: string, now: Date): NumberAnswer {
  const { status, completion_date: completion } = order.attributes;
  const state = listed(FLOWROUTE_STATES, normal(status));
  // In other states a date is what was asked for, not what the losing carrier agreed to.
  const day = /^\d{4}-\d\d-\d\d/.exec(completion ?? '')?.[0];
  const date =
    state !== 'port_date_set' ? null : day === undefined ? (completion ?? null) : wholeDay(day, ZONE, now);
  const answer = numberAnswer({ number, state, said: quote(status ?? '', []), date }, now);
  const open = answer.state !== 'unknown' && answer.state !== 'ported' && answer.state !== 'cancelled';
  return open && !BY_API.has(answer.state) ? { ...answer, by: 'desk' } : answer;
}

function normal(status: string | null | undefined): string {
  return (status ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

/** Flowroute writes eleven digits, with or without the plus. */
function e164(number: string): string | null {
  const plain = number.trim().replace(/^\+/, '');
  return /^1\d{10}$/.test(plain) ? `+${plain}` : null;
}

function refusal(reply: Reply): string {
  const parsed = parseJson(reply, Refusal);
  if (!parsed.ok) return '';
  return parsed.value.errors
    .map(({ title, detail }) => [title, detail].filter((text) => text).join(': '))
    .join('; ');
}
