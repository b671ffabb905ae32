/**
 * Bandwidth (port-ins, XML): whole orders only. `DELETE` removes a draft, cancels at once what is not yet at the vendor,
 * and otherwise asks: the order is `REQUESTED_CANCEL` until the losing carrier confirms (guide "Stand-Alone Port-Ins").
 * API v1 writes ten digits and knows North America; API v2 writes E.164 and other countries too (`numbers_v2.yml`).
 */
import type { CancelAnswer, NumberAnswer, OrderAnswer } from '../tickets/answer.ts';
import { authorized } from './authorize.ts';
import { afterDelete, BANDWIDTH_CREDENTIALS, describe, errorsOf, isXml } from './bandwidth-errors.ts';
import {
  BANDWIDTH_DECLINED,
  BANDWIDTH_ERRORS,
  BANDWIDTH_PORT_TYPES,
  BANDWIDTH_STATES,
  BANDWIDTH_WAITING,
} from './bandwidth-words.ts';
import { address, basic, caller, DEFAULT_TIMEOUT, type Deps, quote, within } from './call.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { deletedDrafts } from './deleted.ts';
import { type Candidate, findOrder, foundBy, once, orderId } from './find.ts';
import { clear } from './guard.ts';
import { type Unknown, unknown, unparsable, unreadable } from './outcome.ts';
import { listed, numberAnswer, wholeDay } from './reading.ts';
import { tokens } from './token.ts';
import { all, child, type Element, parseXml, text, texts } from './xml.ts';

export type BandwidthSettings = {
  readonly accountId: string;
  readonly login:
    | { readonly username: string; readonly password: string }
    | { readonly clientId: string; readonly clientSecret: string; readonly tokenUrl?: string };
  readonly url?: string;
  readonly timeout?: number;
};

const DESK =
  'Bandwidth cancels off-net, toll-free and international orders only through its porting team: open a ticket there, with the order id.';
/** Manual ports, and automated ones that nobody triggers, are activated at this hour. */
const DAY_TIME = { hour: 11, minute: 30, zone: 'America/New_York' };
const DAY = 86_400_000;
const SIZE = 30;
const MAX_PAGES = 10;
const NORTH_AMERICA = /^\+1\d{10}$/;
const TOLL_FREE = /^\+18(?:00|33|44|55|66|77|88)\d{7}$/;

/** The Bandwidth carrier. `timeout` in ms bounds a whole status look-up, and each call of a cancellation. */
export function bandwidthCarrier(settings: BandwidthSettings, deps: Deps = {}): Carrier {
  const base = settings.url ?? 'https://dashboard.bandwidth.com/api/v1';
  const worldwide = /\/v2\/*$/.test(base);
  const timeout = settings.timeout ?? DEFAULT_TIMEOUT;
  const now = deps.now ?? (() => new Date());
  const bare = caller(timeout, deps);
  const { login } = settings;
  const call = authorized(
    bare,
    'username' in login
      ? { header: basic(login.username, login.password) }
      : {
          tokens: tokens(
            {
              url: login.tokenUrl ?? 'https://api.bandwidth.com/api/v1/oauth2/token',
              id: login.clientId,
              secret: login.clientSecret,
            },
            bare,
            deps,
          ),
        },
  );
  const ours = 'username' in login ? [login.password] : [login.clientSecret];
  const drafts = deletedDrafts();
  const path = (...rest: string[]) => ['accounts', settings.accountId, 'portins', ...rest];

  const get = async (
    parts: readonly string[],
    query: Readonly<Record<string, string>>,
    root: string,
    signal: AbortSignal,
  ): Promise<{ readonly element: Element } | Missing> => {
    const url = address(base, parts, query);
    const { outcome, secrets } = await call(
      { method: 'GET', url, headers: { accept: 'application/xml' } },
      signal,
    );
    if (outcome.kind === 'failure')
      return { missing: unreadable(outcome, 'Bandwidth', BANDWIDTH_CREDENTIALS), noSuch: false, codes: [] };
    // An empty list is 204 without a body.
    if (outcome.status === 204 && root === 'LNPResponseWrapper') return { element: {} };
    const element = isXml(outcome) ? parseXml(outcome.body, root) : null;
    const failed =
      outcome.status !== 200 || (element !== null && Number(text(child(element, 'Status'), 'Code')) >= 400);
    if (failed) {
      // The ProcessingStatus of such a reply is not the order's state: only its codes are read.
      const errors = errorsOf(element);
      const missing = unreadable(outcome, 'Bandwidth', BANDWIDTH_CREDENTIALS);
      const words = quote(describe(errors), [...ours, ...secrets]);
      const told = outcome.status === 200 ? unknown('Bandwidth answered with an error', false) : missing;
      return {
        missing: words === '' ? told : { ...told, why: `${told.why}: ${words}` },
        noSuch:
          outcome.status === 404 || errors.some((error) => ['7200', '7480', '7700'].includes(error.code)),
        codes: errors.map((error) => error.code),
      };
    }
    if (element === null) return { missing: unparsable('Bandwidth', `no ${root}`), noSuch: false, codes: [] };
    return { element };
  };

  const activated = async (
    id: string,
    numbers: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly string[]> => {
    const answer = await get(path(id, 'activationStatus'), {}, 'ActivationStatusResponse', signal);
    // Here 7348 means that the order is already complete (the description's own example).
    if ('missing' in answer) return answer.codes.includes('7348') ? numbers : [];
    const list = child(child(answer.element, 'ActivationStatus'), 'ActivatedTelephoneNumbersList');
    return texts(list, 'TelephoneNumber').map((tn) => e164(tn) ?? tn);
  };

  const translate = async (id: string, order: Element, signal: AbortSignal): Promise<OrderAnswer> => {
    const word = text(order, 'ProcessingStatus').toUpperCase();
    const errors = errorsOf(order);
    const state = listed(BANDWIDTH_STATES, word);
    const waiting = errors.find((error) => BANDWIDTH_WAITING.has(error.code));
    const dated = text(order, 'ActualFocDate') !== '';
    // A port date counts whatever else is going on.
    if (waiting && !dated && (state === 'submitted' || state === 'exception' || state === 'port_date_set')) {
      return unknown(`Bandwidth: ${listed(BANDWIDTH_ERRORS, waiting.code)?.says} (${waiting.code})`, true);
    }
    const tns = texts(child(order, 'ListOfPhoneNumbers'), 'PhoneNumber').map(e164);
    const numbers = tns.filter((number) => number !== null);
    if (numbers.length === 0 || numbers.length < tns.length)
      return unparsable('Bandwidth', 'no list of numbers');
    const abroad = !numbers.every((number) => NORTH_AMERICA.test(number));
    const actual = text(order, 'ActualFocDate');
    // A requested date is not a port date: until the losing carrier agrees there is none.
    const date = actual === '' ? null : abroad ? portDay(actual, now()) : actual;
    const near = state === 'port_date_set' && date !== null && !(Date.parse(date) > now().getTime() + DAY);
    const done = near ? await activated(id, numbers, signal) : [];
    const declined = errors.some((error) => BANDWIDTH_DECLINED.has(error.code));
    const said = [word, quote(describe(errors), ours)].filter((part) => part !== '').join(' – ');
    const atVendor = state === 'submitted' || state === 'exception' || state === 'port_date_set';
    const type = text(order, 'PortType')
      .toUpperCase()
      .replace(/[^A-Z]/g, '');
    // Automated on-net and off-net are both written AUTOMATED; off-net is whatever another carrier is the vendor of.
    const vendor = text(order, 'VendorName');
    const offNet = type === 'AUTOMATED' && vendor !== '' && !/^bandwidth\b/i.test(vendor);
    // Abroad the vendor is another, and the interface does not complete such ports (`band portin`, "Out of scope").
    const desk =
      atVendor &&
      (offNet ||
        abroad ||
        listed(BANDWIDTH_PORT_TYPES, type) === 'desk' ||
        numbers.some((number) => TOLL_FREE.test(number)));
    return {
      kind: 'answer',
      cancels: 'order',
      numbers: numbers.map((number): NumberAnswer => {
        const isDone = done.includes(number);
        const answer = numberAnswer(
          {
            number,
            state: isDone ? 'ported' : state,
            said: isDone ? `${said}, activated` : said,
            date,
            dayTime: DAY_TIME,
          },
          now(),
        );
        if (isDone || answer.state === 'unknown' || !atVendor) return answer;
        return { ...answer, ...(desk ? { by: 'desk' } : {}), ...(declined ? { declined: true } : {}) };
      }),
    };
  };

  const list = async (
    number: string,
    status: 'draft' | null,
    signal: AbortSignal,
  ): Promise<string[] | Unknown> => {
    const ids: string[] = [];
    const orderTn = number.slice(worldwide ? 1 : 2);
    const query = { size: `${SIZE}`, orderTn, ...(status === null ? {} : { status }) };
    let page: string | undefined = '1';
    for (let pages = 0; page !== undefined && pages < MAX_PAGES; pages += 1) {
      const answer = await get(path(), { page, ...query }, 'LNPResponseWrapper', signal);
      if ('missing' in answer) return answer.missing;
      ids.push(...all(answer.element, 'lnpPortInfoForGivenStatus').map((row) => text(row, 'OrderId')));
      page = /[?&]page=([^&>;\s]{1,100})/.exec(text(child(answer.element, 'Links'), 'next'))?.[1];
    }
    if (page !== undefined || ids.length > SIZE)
      return unknown('Bandwidth lists more orders than can be read', false);
    return ids.includes('') ? unparsable('Bandwidth', 'a listed order without OrderId') : ids;
  };

  const readOne = (signal: AbortSignal) => once((id) => get(path(id), {}, 'LnpOrderResponse', signal));

  const look = async (
    number: string,
    reading: ReturnType<typeof readOne>,
    signal: AbortSignal,
  ): Promise<readonly Candidate[] | Unknown> => {
    const found: Candidate[] = [];
    for (const status of [null, 'draft'] as const) {
      const ids = await list(number, status, signal);
      if ('kind' in ids) return ids;
      for (const id of new Set(ids)) {
        // The list names no numbers: each order is read, and the number looked for in it.
        const answer = await reading(id);
        if ('missing' in answer) return answer.missing;
        if (
          !texts(child(answer.element, 'ListOfPhoneNumbers'), 'PhoneNumber').some((tn) => e164(tn) === number)
        )
          continue;
        const state = listed(BANDWIDTH_STATES, text(answer.element, 'ProcessingStatus').toUpperCase());
        found.push({ id, live: state !== 'ported' && state !== 'cancelled' });
      }
    }
    return found;
  };

  const read = async (
    order: CarrierOrder,
    signal: AbortSignal,
  ): Promise<{ id: string | null; answer: OrderAnswer }> => {
    const reading = readOne(signal);
    const id = await orderId('Bandwidth', order.carrierOrderId, async () =>
      worldwide || order.numbers.every((number) => NORTH_AMERICA.test(number))
        ? findOrder('Bandwidth', order.numbers, (number) => look(number, reading, signal))
        : unknown(
            'Bandwidth looks up numbers outside North America only on its API v2: set CARRIER_BANDWIDTH_URL to it',
            false,
          ),
    );
    if (typeof id !== 'string') return { id: null, answer: id };
    const answer = await get(path(id), {}, 'LnpOrderResponse', signal);
    if (!('missing' in answer)) return { id, answer: await translate(id, answer.element, signal) };
    if (!answer.noSuch || !drafts.has(id)) return { id, answer: answer.missing };
    const gone = (number: string): NumberAnswer => ({
      number,
      state: 'cancelled',
      said: 'draft deleted',
      portDate: null,
      fees: [],
      risks: [],
    });
    return { id, answer: { kind: 'answer', cancels: 'order', numbers: order.numbers.map(gone) } };
  };

  return {
    name: 'bandwidth',
    status: (order, signal) =>
      within(timeout, signal, async (limited) => {
        const { id, answer } = await read(order, limited);
        return foundBy(id, order, answer);
      }),
    cancel: async (order, named, _key, signal, still): Promise<CancelAnswer> => {
      const { id, answer: before } = await within(timeout, signal, (limited) => read(order, limited));
      const cleared = clear(before, named, DESK, still);
      if (cleared.kind === 'settled') return cleared.answer;
      if (id === null) return { kind: 'refused', reason: 'Bandwidth named no order id' };
      const request = {
        method: 'DELETE',
        url: address(base, path(id)),
        headers: { accept: 'application/xml' },
      } as const;
      const { outcome, secrets } = await call(request, signal);
      const answer = afterDelete(outcome, [...ours, ...secrets]);
      if (answer.kind === 'requested' && cleared.numbers.every((number) => number.state === 'draft'))
        drafts.add(id);
      return answer;
    },
    probe: async (signal) => {
      const answer = await get(path(), { page: '1', size: '1' }, 'LNPResponseWrapper', signal);
      if ('missing' in answer) throw new Error(answer.missing.why);
    },
  };
}

/** No answer, and the error codes that came in its place. */
type Missing = { readonly missing: Unknown; readonly noSuch: boolean; readonly codes: readonly string[] };

/** Outside North America midnight UTC stands for the day: no hour of activation is published. */
function portDay(date: string, now: Date): string {
  const day = /^(\d{4}-\d\d-\d\d)(?:T00:00:00(?:\.0+)?Z)?$/.exec(date)?.[1];
  return day === undefined ? date : wholeDay(day, 'UTC', now);
}

/** Bandwidth writes ten digits; a number with a country code is taken as it is. */
function e164(tn: string): string | null {
  if (/^\d{10}$/.test(tn)) return `+1${tn}`;
  if (/^1\d{10}$/.test(tn)) return `+${tn}`;
  return /^\+\d{7,15}$/.test(tn) ? tn : null;
}
