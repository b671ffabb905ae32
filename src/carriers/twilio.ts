/**
 * Twilio (Numbers v1 Porting, port in): single numbers. `DELETE …/PhoneNumber/{sid}` answers 204 and means requested; which
 * cancellations it refuses is not documented, so every 4xx is a refusal that is followed by a look.
 */
import { z } from 'zod';
import type { CancelAnswer, NumberAnswer, OrderAnswer, PortState } from '../tickets/answer.ts';
import { address, basic, caller, DEFAULT_TIMEOUT, type Deps, quote, type Reply, within } from './call.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { eachNumber } from './each-number.ts';
import { type Candidate, findOrder, foundBy, orderId } from './find.ts';
import { clear } from './guard.ts';
import { parseJson } from './json.ts';
import { cancelled, foreign, type Unknown, unknown, unparsable, unreadable } from './outcome.ts';
import { listed, numberAnswer, wholeDay } from './reading.ts';

export type TwilioSettings = {
  readonly accountSid: string;
  readonly authToken: string;
  readonly url?: string;
  readonly timeout?: number;
};

/** `port_in_phone_number_status`, normalised: the interface writes both "in_review" and "In Review". */
const TWILIO_STATES: Readonly<Record<string, PortState>> = {
  in_review: 'in_review',
  waiting_for_signature: 'in_review',
  port_submitted: 'submitted',
  submitted: 'submitted',
  port_rejected: 'exception',
  rejected: 'exception',
  action_required: 'exception',
  port_pending: 'port_date_set',
  completed: 'ported',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  canceling: 'cancel_pending',
  cancelling: 'cancel_pending',
};

/** Requests that are over; a number of theirs that says otherwise is a contradiction. */
const ENDED: ReadonlySet<string> = new Set(['completed', 'canceled', 'cancelled', 'expired']);
const CREDENTIALS = 'CARRIER_TWILIO_ACCOUNT_SID and CARRIER_TWILIO_AUTH_TOKEN';
const DESK = 'Ask Twilio support to cancel, with the port-in request id.';
const MAX_PAGES = 20;
const MAX_READS = 100;

const OneNumber = z.object({
  phone_number: z.string().nullish(),
  port_in_phone_number_sid: z.string().nullish(),
  port_in_phone_number_status: z.string().nullish(),
  port_date: z.string().nullish(),
  rejection_reason: z.string().nullish(),
});
const OneRequest = z.object({
  port_in_request_sid: z.string().nullish(),
  port_in_request_status: z.string().nullish(),
  order_cancellation_reason: z.string().nullish(),
  phone_numbers: z.array(OneNumber).nullish(),
});
const RequestList = z.object({
  port_in_requests: z.array(
    z.object({ port_in_request_sid: z.string().nullish(), port_in_request_status: z.string().nullish() }),
  ),
  meta: z.object({ next_token: z.string().nullish() }).nullish(),
});
const Refusal = z.object({ code: z.coerce.string().nullish(), message: z.string().nullish() });

type RequestBody = z.infer<typeof OneRequest>;

/** The Twilio carrier. `timeout` in ms bounds a whole status look-up, and each call of a cancellation. */
export function twilioCarrier(settings: TwilioSettings, deps: Deps = {}): Carrier {
  const base = settings.url ?? 'https://numbers.twilio.com';
  const timeout = settings.timeout ?? DEFAULT_TIMEOUT;
  const now = deps.now ?? (() => new Date());
  const call = caller(timeout, deps);
  const authorization = basic(settings.accountSid, settings.authToken);
  const headers = { authorization, accept: 'application/json' };
  const secrets = [settings.authToken, authorization, authorization.slice('Basic '.length)];
  const path = (...rest: string[]) => ['v1', 'Porting', 'PortIn', ...rest];

  const get = async <T>(
    parts: readonly string[],
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<{ readonly value: T } | Unknown> => {
    const outcome = await call({ method: 'GET', url: address(base, parts, query), headers }, signal);
    if (outcome.kind === 'failure' || outcome.status !== 200)
      return unreadable(outcome, 'Twilio', CREDENTIALS);
    const parsed = parseJson(outcome, schema);
    return parsed.ok ? { value: parsed.value } : unparsable('Twilio', parsed.what);
  };

  /** All requests: there is no filter by number, so whoever has no request id pays with one read a request. */
  const requests = async (signal: AbortSignal): Promise<readonly Listed[] | Unknown> => {
    const rows: Listed[] = [];
    let token: string | null = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const query: Record<string, string> = { Size: '100', ...(token === null ? {} : { Token: token }) };
      const answer = await get(path('PortInRequests'), query, RequestList, signal);
      if ('kind' in answer) return answer;
      for (const row of answer.value.port_in_requests) {
        const live = !ENDED.has(normal(row.port_in_request_status));
        if (row.port_in_request_sid) rows.push({ id: row.port_in_request_sid, live });
      }
      token = answer.value.meta?.next_token ?? null;
      if (token === null) return rows;
    }
    return unknown(
      'Twilio lists more port-in requests than can be read; give the order its carrier_order_id',
      false,
    );
  };

  const find = async (order: CarrierOrder, signal: AbortSignal): Promise<string | Unknown> => {
    const every = await requests(signal);
    if ('kind' in every) return every;
    const live = every.filter((request) => request.live);
    if (live.length > MAX_READS) {
      return unknown(
        'Twilio has too many open port-in requests to read; give the order its carrier_order_id',
        false,
      );
    }
    const holds = new Map<string, Candidate[]>();
    const answers = await together(live, ({ id }) => get(path(id), {}, OneRequest, signal));
    const failed = answers.find((answer) => answer !== undefined && 'kind' in answer);
    if (failed !== undefined && 'kind' in failed) return failed;
    for (const [at, request] of live.entries()) {
      const answer = answers[at];
      if (answer === undefined || 'kind' in answer) continue;
      for (const row of answer.value.phone_numbers ?? []) {
        if (!row.phone_number) continue;
        const state = listed(TWILIO_STATES, normal(row.port_in_phone_number_status));
        const candidate = { id: request.id, live: state !== 'cancelled' && state !== 'ported' };
        holds.set(row.phone_number, [...(holds.get(row.phone_number) ?? []), candidate]);
      }
    }
    return findOrder('Twilio', order.numbers, async (number) => holds.get(number) ?? []);
  };

  const read = async (order: CarrierOrder, signal: AbortSignal): Promise<Read> => {
    const id = await orderId('Twilio', order.carrierOrderId, () => find(order, signal));
    if (typeof id !== 'string') return { id: null, answer: id, sids: new Map() };
    const answer = await get(path(id), {}, OneRequest, signal);
    if ('kind' in answer) return { id, answer, sids: new Map() };
    const body = answer.value;
    const rows = (body.phone_numbers ?? []).filter(isNumbered);
    const numbers = new Set(rows.map((row) => row.phone_number));
    if (rows.length === 0 || numbers.size < rows.length || (body.port_in_request_sid ?? id) !== id) {
      return {
        id,
        answer: unparsable('Twilio', 'no list of numbers, or not of this request'),
        sids: new Map(),
      };
    }
    return {
      id,
      answer: { kind: 'answer', cancels: 'number', numbers: rows.map((row) => translate(body, row, now())) },
      sids: new Map(rows.map((row) => [row.phone_number, row.port_in_phone_number_sid ?? ''])),
    };
  };

  return {
    name: 'twilio',
    status: (order, signal) =>
      within(timeout, signal, async (limited) => {
        const { id, answer } = await read(order, limited);
        return foundBy(id, order, answer);
      }),
    cancel: async (order, named, _key, signal, still): Promise<CancelAnswer> => {
      const before = await within(timeout, signal, (limited) => read(order, limited));
      const cleared = clear(before.answer, named, DESK, still);
      if (cleared.kind === 'settled') return cleared.answer;
      return eachNumber(cleared, async ({ number }) => {
        const sid = before.sids.get(number) ?? '';
        if (before.id === null || sid === '')
          return { kind: 'refused', reason: 'Twilio names no id for the number' };
        const url = address(base, path(before.id, 'PhoneNumber', sid));
        const outcome = await call({ method: 'DELETE', url, headers }, signal);
        const words = outcome.kind === 'reply' ? quote(refusal(outcome), secrets) : '';
        const answer = cancelled(outcome, 'Twilio', CREDENTIALS, words);
        // Taken is 204 and nothing else.
        if (answer.kind === 'requested' && outcome.kind === 'reply' && outcome.status !== 204)
          return foreign('Twilio', outcome);
        return answer;
      });
    },
    probe: async (signal) => {
      const answer = await get(path('PortInRequests'), { Size: '1' }, RequestList, signal);
      if ('kind' in answer) throw new Error(answer.why);
    },
  };
}

/** Reads made at the same time: a hundred one after the other would not end within the time for a look. */
const READS_AT_ONCE = 8;

/** The results of `work` on every entry, in order, a few at a time; the first that fails to read ends it. */
async function together<T, R extends object>(
  entries: readonly T[],
  work: (entry: T) => Promise<R>,
): Promise<readonly (R | undefined)[]> {
  const results: (R | undefined)[] = entries.map(() => undefined);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < entries.length; at = next++) {
      const entry = entries[at];
      if (entry === undefined) continue;
      const result = await work(entry);
      results[at] = result;
      if ('kind' in result) next = entries.length;
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
  return results;
}

type Numbered = z.infer<typeof OneNumber> & { readonly phone_number: string };
const isNumbered = (row: z.infer<typeof OneNumber>): row is Numbered => !!row.phone_number;

const ON_THE_DAY = /^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?Z$/;

/** A `port_date` at midnight UTC stands for the day. */
function portDay(date: string | null, now: Date): string | null {
  const day = ON_THE_DAY.exec(date ?? '')?.[1];
  return day === undefined ? date : wholeDay(day, 'UTC', now);
}

type Listed = { readonly id: string; readonly live: boolean };
type Read = {
  readonly id: string | null;
  readonly answer: OrderAnswer;
  readonly sids: ReadonlyMap<string, string>;
};

function translate(request: RequestBody, row: Numbered, now: Date): NumberAnswer {
  const words = [row.port_in_phone_number_status, row.rejection_reason].filter((word) => word);
  let state = listed(TWILIO_STATES, normal(row.port_in_phone_number_status));
  const over = ENDED.has(normal(request.port_in_request_status));
  if (over && state !== 'ported' && state !== 'cancelled') {
    // The request is over and the number is not: "Expired" included, somebody has to look.
    state = undefined;
    words.push(`request ${request.port_in_request_status}`);
  }
  if (over && request.order_cancellation_reason) words.push(request.order_cancellation_reason);
  const said = quote(words.join(', '), []);
  return numberAnswer(
    { number: row.phone_number, state, said, date: portDay(row.port_date ?? null, now) },
    now,
  );
}

function normal(status: string | null | undefined): string {
  return (status ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

function refusal(reply: Reply): string {
  const parsed = parseJson(reply, Refusal);
  if (!parsed.ok) return '';
  const { code, message } = parsed.value;
  return [message, code ? `(${code})` : ''].filter((part) => part).join(' ');
}
