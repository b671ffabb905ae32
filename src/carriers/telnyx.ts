/**
 * Telnyx (porting orders, v2): whole orders only. `POST …/actions/cancel` asks for a review by Telnyx and the order is
 * `cancel-pending` until they are done; a draft is deleted. Within 48 hours of the port date the interface refuses
 * (developers.telnyx.com, "Cancel a porting order").
 */
import { z } from 'zod';
import type { CancelAnswer, NumberAnswer, OrderAnswer, PortState } from '../tickets/answer.ts';
import {
  address,
  type Caller,
  caller,
  DEFAULT_TIMEOUT,
  type Deps,
  quote,
  type Reply,
  within,
} from './call.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { deletedDrafts } from './deleted.ts';
import { type Candidate, findOrder, foundBy, orderId } from './find.ts';
import { clear } from './guard.ts';
import { parseJson } from './json.ts';
import { cancelled, foreign, type Unknown, unknown, unparsable, unreadable } from './outcome.ts';
import { listed, numberAnswer } from './reading.ts';

export type TelnyxSettings = { readonly apiKey: string; readonly url?: string; readonly timeout?: number };

/** `status.value` of a porting order. */
const TELNYX_STATES: Readonly<Record<string, PortState>> = {
  draft: 'draft',
  'in-process': 'in_review',
  submitted: 'submitted',
  exception: 'exception',
  'foc-date-confirmed': 'port_date_set',
  ported: 'ported',
  cancelled: 'cancelled',
  'cancel-pending': 'cancel_pending',
};

const ENDED: ReadonlySet<PortState> = new Set(['ported', 'cancelled']);
const CREDENTIALS = 'CARRIER_TELNYX_API_KEY';
const PAGE = 250;
const MAX_PAGES = 20;
const DESK_WINDOW = 48 * 3_600_000;
const DESK =
  'Telnyx takes no cancellation through its interface within 48 hours of the port date: ask Telnyx support, with the order id.';

/** Telnyx lists numbers with and without the plus ("13035550987" in its own example). */
const e164 = (number: string): string => (/^[1-9]\d{6,14}$/.test(number) ? `+${number}` : number);

const Numbered = z.object({
  phone_number: z.string().transform(e164),
  activation_status: z.string().nullish(),
  porting_order_id: z.string().nullish(),
});
const Order = z.object({
  id: z.string(),
  status: z
    .object({
      value: z.string().nullish(),
      details: z.array(z.object({ code: z.string().nullish() })).nullish(),
    })
    .nullish(),
  activation_settings: z.object({ foc_datetime_actual: z.string().nullish() }).nullish(),
  phone_numbers: z.array(Numbered).nullish(),
  porting_phone_numbers_count: z.number().int().nullish(),
});
const Paged = z.object({ total_pages: z.number().int().nullish() }).nullish();
const OneOrder = z.object({ data: Order });
const Orders = z.object({ data: z.array(Order), meta: Paged });
const Numbers = z.object({ data: z.array(Numbered), meta: Paged });
const Events = z.object({
  data: z.array(z.object({ event_type: z.string().nullish(), porting_order_id: z.string().nullish() })),
});
const Refusal = z.object({
  errors: z
    .array(
      z.object({
        code: z.coerce.string().nullish(),
        title: z.string().nullish(),
        detail: z.string().nullish(),
      }),
    )
    .min(1),
});

type OrderBody = z.infer<typeof Order>;
type NumberBody = z.infer<typeof Numbered>;
type Missing = { readonly missing: Unknown; readonly noSuch: boolean };

/**
 * Codes of an `exception` that the losing carrier had a hand in (openapi, PortingOrderStatus): it has the order, so a
 * cancellation may cost or come late.
 */
const AT_LOSING_CARRIER: ReadonlySet<string> = new Set([
  'FOC_EXPIRED',
  'FOC_REJECTED',
  'LSR_PENDING',
  'OSP_IRRESPONSIVE',
  'SV_CONFLICT',
  'SV_UNKNOWN_FAILURE',
]);

/** The Telnyx carrier. `timeout` in ms bounds a whole status look-up, and each call of a cancellation. */
export function telnyxCarrier(settings: TelnyxSettings, deps: Deps = {}): Carrier {
  const base = settings.url ?? 'https://api.telnyx.com/v2';
  const timeout = settings.timeout ?? DEFAULT_TIMEOUT;
  const now = deps.now ?? (() => new Date());
  const call: Caller = caller(timeout, deps);
  const headers = { authorization: `Bearer ${settings.apiKey}`, accept: 'application/json' };
  const drafts = deletedDrafts();

  const get = async <T>(
    parts: readonly string[],
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<{ value: T } | Missing> => {
    const outcome = await call({ method: 'GET', url: address(base, parts, query), headers }, signal);
    if (outcome.kind === 'failure' || outcome.status !== 200) {
      const noSuch = outcome.kind === 'reply' && outcome.status === 404;
      return { missing: unreadable(outcome, 'Telnyx', CREDENTIALS), noSuch };
    }
    const parsed = parseJson(outcome, schema);
    return parsed.ok
      ? { value: parsed.value }
      : { missing: unparsable('Telnyx', parsed.what), noSuch: false };
  };

  const pages = async <T>(
    parts: readonly string[],
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<{ data: T[]; meta?: z.infer<typeof Paged> }>,
    signal: AbortSignal,
  ): Promise<T[] | Unknown> => {
    const rows: T[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const answer = await get(
        parts,
        { ...query, 'page[number]': `${page}`, 'page[size]': `${PAGE}` },
        schema,
        signal,
      );
      if ('missing' in answer) return answer.missing;
      rows.push(...answer.value.data);
      if (page >= (answer.value.meta?.total_pages ?? 1)) return rows;
    }
    return unknown('Telnyx lists more numbers than can be read', false);
  };

  /** The order's read holds at most its first 50 numbers. */
  const numbersOf = async (
    order: OrderBody,
    signal: AbortSignal,
  ): Promise<readonly NumberBody[] | Unknown> => {
    const embedded = order.phone_numbers ?? [];
    const count = order.porting_phone_numbers_count ?? null;
    if (embedded.length > 0 && (count === null ? embedded.length < 50 : count === embedded.length))
      return embedded;
    const all = await pages(
      ['porting_phone_numbers'],
      { 'filter[porting_order_id]': order.id },
      Numbers,
      signal,
    );
    if ('kind' in all) return all;
    // The filter is not in the published description: rows of other orders are dropped, not trusted away.
    const own = all.filter((row) => row.porting_order_id === order.id);
    if (own.length === 0 || (count !== null && own.length !== count)) {
      return unknown(`Telnyx counts ${count ?? 'no'} numbers on the order and lists ${own.length}`, true);
    }
    return own;
  };

  const look = async (number: string, signal: AbortSignal): Promise<readonly Candidate[] | Unknown> => {
    // Without the plus it is part of either form.
    const part = number.replace(/^\+/, '');
    const query = { 'filter[phone_numbers][phone_number][contains]': part, include_phone_numbers: 'true' };
    const orders = await pages(['porting_orders'], query, Orders, signal);
    if ('kind' in orders) return orders;
    const found: Candidate[] = [];
    for (const order of orders) {
      const numbers = await numbersOf(order, signal);
      if ('kind' in numbers) return numbers;
      // "contains" also matches parts of longer numbers.
      if (!numbers.some((row) => row.phone_number === number)) continue;
      const state = listed(TELNYX_STATES, order.status?.value ?? '');
      found.push({ id: order.id, live: state === undefined || !ENDED.has(state) });
    }
    return found;
  };

  const gone = async (
    id: string,
    order: CarrierOrder,
    missing: Unknown,
    signal: AbortSignal,
  ): Promise<OrderAnswer> => {
    const query = { 'filter[type]': 'porting_order.deleted', 'filter[porting_order_id]': id };
    const events = await get(['porting', 'events'], query, Events, signal);
    const told =
      'value' in events &&
      events.value.data.some(
        (row) => row.event_type === 'porting_order.deleted' && row.porting_order_id === id,
      );
    if (!told && !drafts.has(id)) return missing;
    const numbers = order.numbers.map(
      (number): NumberAnswer => ({
        number,
        state: 'cancelled',
        said: 'draft deleted',
        portDate: null,
        fees: [],
        risks: [],
      }),
    );
    return { kind: 'answer', cancels: 'order', numbers };
  };

  const read = async (
    order: CarrierOrder,
    signal: AbortSignal,
  ): Promise<{ id: string | null; answer: OrderAnswer; draft: boolean }> => {
    const none = (answer: OrderAnswer, id: string | null = null) => ({ id, answer, draft: false });
    const id = await orderId('Telnyx', order.carrierOrderId, () =>
      findOrder('Telnyx', order.numbers, (number) => look(number, signal)),
    );
    if (typeof id !== 'string') return none(id);
    const answer = await get(['porting_orders', id], { include_phone_numbers: 'true' }, OneOrder, signal);
    if ('missing' in answer) {
      return none(answer.noSuch ? await gone(id, order, answer.missing, signal) : answer.missing, id);
    }
    const body = answer.value.data;
    if (body.id !== id) return none(unparsable('Telnyx', 'another order than the one asked for'), id);
    const numbers = await numbersOf(body, signal);
    if ('kind' in numbers) return none(numbers, id);
    return {
      id,
      answer: {
        kind: 'answer',
        cancels: 'order',
        numbers: numbers.map((row) => translate(body, row, now())),
      },
      draft: body.status?.value === 'draft',
    };
  };

  return {
    name: 'telnyx',
    status: (order, signal) =>
      within(timeout, signal, async (limited) => {
        const { id, answer } = await read(order, limited);
        return foundBy(id, order, answer);
      }),
    cancel: async (order, named, _key, signal, still): Promise<CancelAnswer> => {
      const before = await within(timeout, signal, (limited) => read(order, limited));
      const cleared = clear(before.answer, named, DESK, still);
      if (cleared.kind === 'settled') return cleared.answer;
      if (before.id === null) return { kind: 'refused', reason: 'Telnyx named no order id' };
      const outcome = await call(
        before.draft
          ? { method: 'DELETE', url: address(base, ['porting_orders', before.id]), headers }
          : {
              method: 'POST',
              url: address(base, ['porting_orders', before.id, 'actions', 'cancel']),
              headers,
            },
        signal,
      );
      const words = outcome.kind === 'reply' ? quote(refusal(outcome), [settings.apiKey]) : '';
      const answer = cancelled(outcome, 'Telnyx', CREDENTIALS, words);
      if (answer.kind === 'requested' && outcome.kind === 'reply' && !isTaken(outcome, before))
        return foreign('Telnyx', outcome);
      if (before.draft && answer.kind === 'requested') drafts.add(before.id);
      return answer;
    },
    probe: async (signal) => {
      const answer = await get(
        ['porting_orders'],
        { 'page[number]': '1', 'page[size]': '1' },
        Orders,
        signal,
      );
      if ('missing' in answer) throw new Error(answer.missing.why);
    },
  };
}

/** A draft's deletion is answered by 204, a cancellation by the order with its status; anything else is not Telnyx's. */
function isTaken(
  reply: Reply,
  { id, draft }: { readonly id: string | null; readonly draft: boolean },
): boolean {
  if (draft) return reply.status === 204;
  const parsed = parseJson(reply, OneOrder);
  return parsed.ok && parsed.value.data.id === id && (parsed.value.data.status?.value ?? '') !== '';
}

function translate(order: OrderBody, row: NumberBody, now: Date): NumberAnswer {
  const value = order.status?.value ?? '';
  const codes = (order.status?.details ?? [])
    .map((detail) => detail.code)
    .filter((code) => typeof code === 'string');
  const activation = row.activation_status ?? '';
  const answer = numberAnswer(
    {
      number: row.phone_number,
      state: stateOf(listed(TELNYX_STATES, value), activation),
      said: quote([value, ...codes, activation].filter((word) => word !== '').join(', '), []),
      date: order.activation_settings?.foc_datetime_actual ?? null,
    },
    now,
  );
  const near =
    answer.state === 'port_date_set' &&
    answer.portDate !== null &&
    Date.parse(answer.portDate) - now.getTime() <= DESK_WINDOW;
  const conflict = answer.state === 'exception' ? codes.filter((code) => AT_LOSING_CARRIER.has(code)) : [];
  const risks = conflict.length === 0 ? [] : [losingCarrierRisk(conflict)];
  return near ? { ...answer, by: 'desk' } : { ...answer, risks };
}

const losingCarrierRisk = (codes: readonly string[]): string =>
  `The present carrier already has the order (${codes.join(', ')}): it may go on with the port, or have begun to take the number down.`;

/** The number's own activation status (the NPAC's view) overrules a live order's, and contradicts a cancelled one. */
function stateOf(order: PortState | undefined, activation: string): PortState | undefined {
  if (activation === 'Active') return order === 'cancelled' ? undefined : 'ported';
  if (activation === 'Cancelled' && order !== 'cancelled' && order !== 'cancel_pending') return undefined;
  return order;
}

function refusal(reply: Reply): string {
  const parsed = parseJson(reply, Refusal);
  if (!parsed.ok) return '';
  return parsed.value.errors
    .map(
      (error) =>
        [error.title, error.detail].filter((text) => text).join(': ') || `code ${error.code ?? 'unknown'}`,
    )
    .join('; ');
}
