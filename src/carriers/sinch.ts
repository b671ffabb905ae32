/**
 * Sinch (Porting API, US and Canada): whole orders only, and only while the order is `PENDING`; a confirmed one is locked.
 * By its published description ("Porting API" 1.0) and, for cancellations that are pending, its public summary.
 */
import { z } from 'zod';
import type { CancelAnswer, NumberAnswer, OrderAnswer, PortState } from '../tickets/answer.ts';
import { authorized } from './authorize.ts';
import { address, caller, DEFAULT_TIMEOUT, type Deps, quote, type Reply, within } from './call.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { type Candidate, findOrder, foundBy, once, orderId } from './find.ts';
import { clear } from './guard.ts';
import { parseJson } from './json.ts';
import { cancelled, foreign, type Unknown, unknown, unparsable, unreadable } from './outcome.ts';
import { type DayTime, listed, numberAnswer } from './reading.ts';
import { tokens } from './token.ts';

export type SinchSettings = {
  readonly projectId: string;
  readonly login:
    | { readonly token: string }
    | { readonly keyId: string; readonly keySecret: string; readonly tokenUrl?: string };
  readonly url?: string;
  readonly timeout?: number;
};

/** Order states. CONFIRMED still needs every number's own date. */
const SINCH_ORDER_STATES: Readonly<Record<string, PortState>> = {
  PENDING: 'in_review',
  CONFIRMED: 'port_date_set',
  COMPLETED: 'ported',
  PENDING_CANCELATION: 'cancel_pending',
  CANCELED: 'cancelled',
};

/** A number's own states, where the order is still open. EXCLUDED numbers no longer belong to the port: a person looks. */
const SINCH_NUMBER_STATES: Readonly<Record<string, PortState>> = {
  PENDING: 'in_review',
  CONFIRMED: 'port_date_set',
  ACTIVATED: 'ported',
  REJECTED: 'exception',
  CANCELED: 'cancelled',
};

const CREDENTIALS = 'CARRIER_SINCH_TOKEN, or CARRIER_SINCH_KEY_ID and _KEY_SECRET';
const DESK = 'Sinch locks an order once it is confirmed: ask Sinch support, with the order id.';
const MAX_READS = 30;
/** Hours that Sinch sets where an order names none. */
const DEFAULT_TIME = '09:00:00';
const DEFAULT_ZONE = 'US/Eastern';

const Order = z.object({
  id: z.union([z.string(), z.number()]),
  status: z.string().nullish(),
  desiredPortSchedule: z
    .object({ desiredPortTime: z.string().nullish(), desiredPortTimeZone: z.string().nullish() })
    .nullish(),
  phoneNumbers: z
    .array(
      z.object({
        phoneNumber: z.string(),
        status: z.string().nullish(),
        focDate: z.string().nullish(),
        rejectReason: z.string().nullish(),
        exclusionReason: z.string().nullish(),
      }),
    )
    .min(1),
});
const Orders = z.object({
  orders: z.array(z.object({ id: z.union([z.string(), z.number()]) })),
  page: z.number().nullish(),
  totalPages: z.number().nullish(),
});
const Refusal = z.object({
  message: z.string().nullish(),
  error: z.union([z.string(), z.object({ message: z.string().nullish() })]).nullish(),
});

type OrderBody = z.infer<typeof Order>;

/** The Sinch carrier. `timeout` in ms bounds a status look-up, and each call of a cancellation. */
export function sinchCarrier(settings: SinchSettings, deps: Deps = {}): Carrier {
  const base = settings.url ?? 'https://porting.api.sinch.com/v1';
  const timeout = settings.timeout ?? DEFAULT_TIMEOUT;
  const now = deps.now ?? (() => new Date());
  const bare = caller(timeout, deps);
  const { login } = settings;
  const call = authorized(
    bare,
    'token' in login
      ? { header: `Bearer ${login.token}` }
      : {
          tokens: tokens(
            {
              url: login.tokenUrl ?? 'https://auth.sinch.com/oauth2/token',
              id: login.keyId,
              secret: login.keySecret,
            },
            bare,
            deps,
          ),
        },
  );
  const ours = 'token' in login ? [login.token] : [login.keySecret];
  const path = (...rest: string[]) => ['projects', settings.projectId, 'orders', 'portIns', ...rest];
  const headers = { accept: 'application/json' };

  const get = async <T>(
    url: URL,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<{ readonly value: T } | Unknown> => {
    const { outcome } = await call({ method: 'GET', url, headers }, signal);
    if (outcome.kind === 'failure' || outcome.status !== 200)
      return unreadable(outcome, 'Sinch', CREDENTIALS);
    const parsed = parseJson(outcome, schema);
    return parsed.ok ? { value: parsed.value } : unparsable('Sinch', parsed.what);
  };

  const list = async (number: string, signal: AbortSignal): Promise<readonly string[] | Unknown> => {
    const ids: string[] = [];
    let page = {};
    for (let pages = 1; ids.length <= MAX_READS; pages += 1) {
      const url = address(base, path(), { phoneNumber: number, pageSize: '100', ...page });
      const answer = await get(url, Orders, signal);
      if ('kind' in answer) return answer;
      const { orders, page: current, totalPages } = answer.value;
      ids.push(...orders.map((row) => `${row.id}`));
      if (orders.length === 0 || pages >= (totalPages ?? 1)) return ids;
      // Whether pages are counted from none or from one, the answer says.
      page = { page: `${(current ?? pages) + 1}` };
    }
    return unknown('Sinch lists more orders than can be read', false);
  };

  const readOne = (signal: AbortSignal) => once((id) => get(address(base, path(id)), Order, signal));

  /** A listed order counts its numbers and does not name them: each is read, and the number looked for in it. */
  const look = async (
    number: string,
    reading: ReturnType<typeof readOne>,
    signal: AbortSignal,
  ): Promise<readonly Candidate[] | Unknown> => {
    const ids = await list(number, signal);
    if ('kind' in ids) return ids;
    const found: Candidate[] = [];
    for (const id of new Set(ids)) {
      const answer = await reading(id);
      if ('kind' in answer) return answer;
      if (!answer.value.phoneNumbers.some((one) => one.phoneNumber === number)) continue;
      const state = listed(SINCH_ORDER_STATES, answer.value.status ?? '');
      found.push({ id, live: state !== 'ported' && state !== 'cancelled' });
    }
    return found;
  };

  const read = async (
    order: CarrierOrder,
    signal: AbortSignal,
  ): Promise<{ id: string | null; answer: OrderAnswer }> => {
    const reading = readOne(signal);
    const id = await orderId('Sinch', order.carrierOrderId, () =>
      findOrder('Sinch', order.numbers, (number) => look(number, reading, signal)),
    );
    if (typeof id !== 'string') return { id: null, answer: id };
    const answer = await get(address(base, path(id)), Order, signal);
    if ('kind' in answer) return { id, answer };
    const body = answer.value;
    if (`${body.id}` !== id)
      return { id, answer: unparsable('Sinch', 'another order than the one asked for') };
    return {
      id,
      answer: {
        kind: 'answer',
        cancels: 'order',
        numbers: body.phoneNumbers.map((row) => translate(body, row, now())),
      },
    };
  };

  return {
    name: 'sinch',
    status: (order, signal) =>
      within(timeout, signal, async (limited) => {
        const { id, answer } = await read(order, limited);
        return foundBy(id, order, answer);
      }),
    cancel: async (order, named, _key, signal, still): Promise<CancelAnswer> => {
      const { id, answer: before } = await within(timeout, signal, (limited) => read(order, limited));
      const cleared = clear(before, named, DESK, still);
      if (cleared.kind === 'settled') return cleared.answer;
      if (id === null) return { kind: 'refused', reason: 'the order has no carrier_order_id' };
      const { outcome, secrets } = await call(
        { method: 'DELETE', url: address(base, path(id)), headers },
        signal,
      );
      const words = outcome.kind === 'reply' ? quote(refusal(outcome), [...ours, ...secrets]) : '';
      const answer = cancelled(outcome, 'Sinch', CREDENTIALS, words);
      if (answer.kind === 'requested' && outcome.kind === 'reply' && !isTaken(outcome, id))
        return foreign('Sinch', outcome);
      return answer;
    },
    probe: async (signal) => {
      const answer = await get(address(base, path(), { pageSize: '1' }), Orders, signal);
      if ('kind' in answer) throw new Error(answer.why);
    },
  };
}

/** Taken is a 200 for which no content is described; an order in it has to be the one that was meant. */
function isTaken(reply: Reply, id: string): boolean {
  if (reply.body.trim() === '') return true;
  const parsed = parseJson(reply, z.object({ id: Order.shape.id }));
  return parsed.ok && `${parsed.value.id}` === id;
}

function translate(order: OrderBody, row: OrderBody['phoneNumbers'][number], now: Date): NumberAnswer {
  const ofOrder = listed(SINCH_ORDER_STATES, order.status ?? '');
  const ofNumber = listed(SINCH_NUMBER_STATES, row.status ?? '');
  const reason = row.rejectReason ?? row.exclusionReason ?? null;
  const said = [row.status, `order ${order.status ?? 'without status'}`, reason]
    .filter((word) => word)
    .join(', ');
  const answer = numberAnswer(
    {
      number: row.phoneNumber,
      state: stateOf(ofOrder, ofNumber),
      said: quote(said, []),
      date: row.focDate ?? null,
      dayTime: dayTimeOf(order),
    },
    now,
  );
  const locked = ofOrder === 'port_date_set' && answer.state === 'port_date_set';
  return locked ? { ...answer, by: 'desk' } : answer;
}

/** The order's end or cancellation speaks for its numbers, unless one of them says the opposite. */
function stateOf(order: PortState | undefined, number: PortState | undefined): PortState | undefined {
  switch (order) {
    case 'cancelled':
    case 'cancel_pending':
      return number === 'ported' ? undefined : order;
    case 'ported':
      return number === 'ported' || number === 'cancelled' ? number : undefined;
    case 'port_date_set':
      // The order is locked: a number that is still pending is not free.
      return number === 'in_review' ? 'port_date_set' : number;
    case undefined:
      return undefined;
    default:
      return number;
  }
}

function dayTimeOf(order: OrderBody): DayTime {
  const time = /^(\d\d):(\d\d)/.exec(order.desiredPortSchedule?.desiredPortTime ?? DEFAULT_TIME);
  return {
    hour: Number(time?.[1] ?? 9),
    minute: Number(time?.[2] ?? 0),
    zone: order.desiredPortSchedule?.desiredPortTimeZone ?? DEFAULT_ZONE,
  };
}

function refusal(reply: Reply): string {
  const parsed = parseJson(reply, Refusal);
  if (!parsed.ok) return '';
  const { error, message } = parsed.value;
  return message ?? (typeof error === 'string' ? error : (error?.message ?? ''));
}
