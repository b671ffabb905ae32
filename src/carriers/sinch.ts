/**
 * Sinch (Porting API, US and Canada): whole orders only, and only while the order is `PENDING`; a confirmed one is locked.
 * Known from Sinch's public summary of the interface, not from a published description.
 */
import { z } from 'zod';
import type { CancelAnswer, NumberAnswer, OrderAnswer, PortState } from '../tickets/answer.ts';
import { authorized } from './authorize.ts';
import { address, caller, DEFAULT_TIMEOUT, type Deps, quote, type Reply, within } from './call.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { type Candidate, findOrder, foundBy, orderId } from './find.ts';
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

  /** The form of the list is not published: whichever of its fields holds the orders. */
  const look = async (number: string, signal: AbortSignal): Promise<readonly Candidate[] | Unknown> => {
    const url = address(base, path(), { phoneNumber: number, pageSize: '100' });
    const { outcome } = await call({ method: 'GET', url, headers }, signal);
    if (outcome.kind === 'failure' || outcome.status !== 200)
      return unreadable(outcome, 'Sinch', CREDENTIALS);
    const parsed = parseJson(outcome, z.looseObject({}));
    const lists = parsed.ok ? Object.values(parsed.value).filter(Array.isArray) : [];
    const rows = z.array(Order).safeParse(lists.length === 1 ? lists[0] : null);
    if (!rows.success) return unparsable('Sinch', 'no list of orders');
    if (rows.data.length >= 100) return unknown('Sinch lists more orders than can be read', false);
    return rows.data
      .filter((row) => row.phoneNumbers.some((one) => one.phoneNumber === number))
      .map((row) => {
        const state = listed(SINCH_ORDER_STATES, row.status ?? '');
        return { id: `${row.id}`, live: state !== 'ported' && state !== 'cancelled' };
      });
  };

  const read = async (
    order: CarrierOrder,
    signal: AbortSignal,
  ): Promise<{ id: string | null; answer: OrderAnswer }> => {
    const id = await orderId('Sinch', order.carrierOrderId, () =>
      findOrder('Sinch', order.numbers, (number) => look(number, signal)),
    );
    if (typeof id !== 'string') return { id: null, answer: id };
    const { outcome } = await call({ method: 'GET', url: address(base, path(id)), headers }, signal);
    if (outcome.kind === 'failure' || outcome.status !== 200) {
      return { id, answer: unreadable(outcome, 'Sinch', CREDENTIALS) };
    }
    const parsed = parseJson(outcome, Order);
    if (!parsed.ok) return { id, answer: unparsable('Sinch', parsed.what) };
    if (`${parsed.value.id}` !== id)
      return { id, answer: unparsable('Sinch', 'another order than the one asked for') };
    const body = parsed.value;
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
      const strange =
        outcome.kind === 'reply' && outcome.body.trim() !== '' && !parseJson(outcome, z.looseObject({})).ok;
      if (answer.kind === 'requested' && outcome.kind === 'reply' && strange)
        return foreign('Sinch', outcome);
      return answer;
    },
    probe: async (signal) => {
      const { outcome } = await call(
        { method: 'GET', url: address(base, path(), { pageSize: '1' }), headers },
        signal,
      );
      if (outcome.kind === 'failure' || outcome.status !== 200) {
        throw new Error(unreadable(outcome, 'Sinch', CREDENTIALS).why);
      }
    },
  };
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
