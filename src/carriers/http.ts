/**
 * The http carrier: a small service that whoever runs it writes for a carrier without an adapter (docs/carriers.md, "The http
 * carrier"). It says itself whether numbers or only whole orders can be cancelled, and what that costs.
 */
import { z } from 'zod';
import type { CancelAnswer, Fee, NumberAnswer, OrderAnswer, PortState } from '../tickets/answer.ts';
import { isCurrency, minorUnits } from '../tickets/fees.ts';
import { address, caller, DEFAULT_TIMEOUT, type Deps, quote, type Reply, within } from './call.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { orderId } from './find.ts';
import { clear, reasons } from './guard.ts';
import { parseJson } from './json.ts';
import { cancelled, unknown, unparsable, unreadable } from './outcome.ts';
import { listed, numberAnswer } from './reading.ts';

export type HttpSettings = { readonly url: string; readonly token: string; readonly timeout?: number };

/** `status` of a number: the service speaks our own words. */
const HTTP_STATES: Readonly<Record<string, PortState>> = {
  draft: 'draft',
  in_review: 'in_review',
  submitted: 'submitted',
  exception: 'exception',
  port_date_set: 'port_date_set',
  ported: 'ported',
  cancelled: 'cancelled',
  cancel_pending: 'cancel_pending',
};

const CREDENTIALS = 'CARRIER_HTTP_TOKEN';
const DESK = 'The carrier has to be asked by a person.';
const MAX_NUMBERS = 10_000;

const FeeBody = z
  .object({
    amount: z.string(),
    currency: z.string().refine(isCurrency),
    per: z.enum(['number', 'order']),
    firm: z.boolean(),
    for: z.string().min(1).max(300),
  })
  .refine(({ amount, currency }) => isAmount(amount, currency));
const Order = z.object({
  id: z.string().nullish(),
  cancels: z.enum(['number', 'order']),
  numbers: z
    .array(
      z.object({
        number: z.string().regex(/^\+[1-9]\d{6,14}$/),
        status: z.string().max(100),
        portDate: z.string().nullish(),
        fees: z.array(FeeBody).max(50).nullish(),
        risks: z.array(z.string().max(500)).max(50).nullish(),
      }),
    )
    .max(MAX_NUMBERS),
});
const Taken = z.object({
  numbers: z
    .array(
      z.object({
        number: z.string(),
        status: z.string(),
        reason: z.string().nullish(),
        fees: z.array(FeeBody).max(50).nullish(),
      }),
    )
    .max(MAX_NUMBERS),
});
const Refusal = z.object({ reason: z.string().nullish() });

/** The http carrier. `timeout` in ms bounds a status look-up, and each call of a cancellation. */
export function httpCarrier(settings: HttpSettings, deps: Deps = {}): Carrier {
  const timeout = settings.timeout ?? DEFAULT_TIMEOUT;
  const now = deps.now ?? (() => new Date());
  const call = caller(timeout, deps);
  const headers = { authorization: `Bearer ${settings.token}`, accept: 'application/json' };
  const secrets = [settings.token];

  const read = async (
    order: CarrierOrder,
    signal: AbortSignal,
  ): Promise<{ id: string | null; answer: OrderAnswer }> => {
    // A null id is not looked up by number: the service has no call for it.
    const id = await orderId('The http carrier', order.carrierOrderId, async () =>
      unknown('the http carrier needs the carrier_order_id of the order', false),
    );
    if (typeof id !== 'string') return { id: null, answer: id };
    const outcome = await call(
      { method: 'GET', url: address(settings.url, ['port-orders', id]), headers },
      signal,
    );
    if (outcome.kind === 'failure' || outcome.status !== 200) {
      return { id, answer: unreadable(outcome, 'The http carrier', CREDENTIALS) };
    }
    const parsed = parseJson(outcome, Order);
    if (!parsed.ok) return { id, answer: unparsable('The http carrier', parsed.what) };
    const { cancels, numbers } = parsed.value;
    const distinct = new Set(numbers.map((row) => row.number)).size;
    if (numbers.length === 0 || distinct < numbers.length || (parsed.value.id ?? id) !== id) {
      return { id, answer: unparsable('The http carrier', 'another order, no numbers, or a number twice') };
    }
    return {
      id,
      answer: { kind: 'answer', cancels, numbers: numbers.map((row) => translate(row, secrets, now())) },
    };
  };

  return {
    name: 'http',
    status: (order, signal) =>
      within(timeout, signal, async (limited) => (await read(order, limited)).answer),
    cancel: async (order, named, key, signal, still): Promise<CancelAnswer> => {
      const { id, answer: before } = await within(timeout, signal, (limited) => read(order, limited));
      const cleared = clear(before, named, DESK, still);
      if (cleared.kind === 'settled') return cleared.answer;
      if (id === null) return { kind: 'refused', reason: 'the order has no carrier_order_id' };
      const outcome = await call(
        {
          method: 'POST',
          url: address(settings.url, ['port-orders', id, 'cancellations']),
          headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify({ numbers: cleared.numbers.map((number) => number.number) }),
        },
        signal,
      );
      const words = outcome.kind === 'reply' ? quote(refusal(outcome), secrets) : '';
      const answer = cancelled(outcome, 'The http carrier', CREDENTIALS, words);
      if (answer.kind !== 'requested' || outcome.kind !== 'reply') return answer;
      return taken(outcome, cleared, secrets);
    },
    probe: async (signal) => {
      // An order that cannot exist: 404 proves address and token as well as 200.
      const url = address(settings.url, ['port-orders', 'porthalt-probe']);
      const outcome = await call({ method: 'GET', url, headers }, signal);
      if (outcome.kind === 'reply' && (outcome.status === 200 || outcome.status === 404)) return;
      const answer = unreadable(outcome, 'The http carrier', CREDENTIALS);
      throw new Error(`${answer.why}; CARRIER_HTTP_URL must answer GET /port-orders/{id} with 200 or 404`);
    },
  };
}

/** A taken request, its refused numbers and costs read out of the body. Its `status` is not believed over the next look. */
function taken(
  reply: Reply,
  cleared: {
    readonly refused: readonly { number: string; reason: string }[];
    readonly numbers: readonly NumberAnswer[];
  },
  secrets: readonly string[],
): CancelAnswer {
  const parsed = parseJson(reply, Taken);
  if (!parsed.ok)
    return { kind: 'doubt', why: `the http carrier took the request, its answer is ${parsed.what}` };
  const asked = new Set(cleared.numbers.map((number) => number.number));
  const rows = parsed.value.numbers.filter((row) => asked.has(row.number));
  const refused = [
    ...cleared.refused,
    ...rows
      .filter((row) => row.status === 'refused')
      .map((row) => ({ number: row.number, reason: quote(row.reason ?? 'refused', secrets) })),
  ];
  const turnedDown = new Set(refused.map((one) => one.number));
  if ([...asked].every((number) => turnedDown.has(number)))
    return { kind: 'refused', reason: reasons(refused) };
  const fees = rows.flatMap((row) => feesOf(row.fees, secrets).map((fee) => ({ number: row.number, fee })));
  return { kind: 'requested', fees, refused };
}

function translate(
  row: z.infer<typeof Order>['numbers'][number],
  secrets: readonly string[],
  now: Date,
): NumberAnswer {
  const answer = numberAnswer(
    {
      number: row.number,
      state: listed(HTTP_STATES, row.status),
      said: quote(row.status, secrets),
      date: row.portDate ?? null,
    },
    now,
  );
  const risks = (row.risks ?? []).map((risk) => quote(risk, secrets)).filter((risk) => risk !== '');
  return { ...answer, fees: feesOf(row.fees, secrets), risks };
}

function feesOf(
  fees: readonly z.infer<typeof FeeBody>[] | null | undefined,
  secrets: readonly string[],
): Fee[] {
  return (fees ?? []).map((fee) => ({ ...fee, for: quote(fee.for, secrets), chargedBy: 'the carrier' }));
}

function refusal(reply: Reply): string {
  const parsed = parseJson(reply, Refusal);
  return parsed.ok ? (parsed.value.reason ?? '') : '';
}

function isAmount(amount: string, currency: string): boolean {
  try {
    minorUnits(amount, currency);
    return true;
  } catch {
    return false;
  }
}
