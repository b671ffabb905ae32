/** Three simulated carriers that tell the truth about their ports and count what is done to them. */
import type { CancelAnswer, Fee, NumberAnswer, OrderAnswer, PortState } from '../../../src/tickets/answer.ts';
import type { TicketOrder } from '../../../src/tickets/ticket.ts';

const order = (id: string, carrier: string, numbers: readonly string[], timezone: string): TicketOrder => ({
  id,
  carrier,
  carrierOrderId: `${carrier}-${id}`,
  numbers,
  country: 'US',
  timezone,
  requestedDate: null,
});

/** `each` cancels single numbers, `whole` only whole orders, `hand` has no interface. One number is on two orders. */
export const orders: readonly TicketOrder[] = [
  order('PO-1', 'each', ['+14155550100', '+14155550101', '+14155550102'], 'America/New_York'),
  order('PO-2', 'whole', ['+14155550110', '+14155550111', '+14155550100'], 'Europe/Berlin'),
  order('PO-3', 'hand', ['+442079460120'], 'Europe/London'),
];

export type Place = { readonly order: TicketOrder; readonly number: string };

export const places: readonly Place[] = orders.flatMap((of) =>
  of.numbers.map((number) => ({ order: of, number })),
);

export const keyOf = (order: string | null, number: string): string => `${order} ${number}`;

type Port = {
  readonly place: Place;
  state: PortState;
  portDate: string | null;
  fees: readonly Fee[];
  risks: readonly string[];
  listed: boolean;
  desk: boolean;
  /** Looks that still show what was before the cancellation. */
  late: { looks: number; readonly state: PortState } | null;
  /** Times that a cancellation was carried out. */
  cancels: number;
  /** A cancellation was taken and turned down afterwards. */
  dropped: boolean;
  /** Cancelled although nobody named it. */
  harmed: boolean;
};

const forward: Partial<Record<PortState, PortState>> = {
  unknown: 'in_review',
  draft: 'in_review',
  in_review: 'submitted',
  exception: 'submitted',
  submitted: 'port_date_set',
  port_date_set: 'ported',
  cancel_pending: 'cancelled',
};

const fee = (amount: string, firm: boolean): Fee => ({
  amount,
  currency: 'USD',
  per: 'number',
  firm,
  for: 'late cancellation',
  chargedBy: 'the carrier',
});

const DAY = 86_400_000;
const gone: readonly PortState[] = ['cancelled', 'cancel_pending', 'ported'];

export class Carriers {
  readonly ports: readonly Port[];

  constructor(first: readonly number[]) {
    const states = ['draft', 'in_review', 'in_review', 'submitted', 'port_date_set', 'exception'] as const;
    this.ports = places.map((place, at) => ({
      place,
      state: states[(first[at] ?? 1) % states.length] ?? 'in_review',
      portDate: null,
      fees: [],
      risks: [],
      listed: true,
      desk: false,
      late: null,
      cancels: 0,
      dropped: false,
      harmed: false,
    }));
  }

  port(order: string, number: string): Port {
    const port = this.ports.find((one) => one.place.order.id === order && one.place.number === number);
    if (port === undefined) throw new Error(`no port of ${number} on ${order}`);
    return port;
  }

  /** Something changes at a carrier by itself. */
  change(at: number, what: number, now: number): void {
    const port = this.ports[at % this.ports.length];
    if (port === undefined) return;
    switch (what % 13) {
      case 0:
      case 1:
        port.state = forward[port.state] ?? port.state;
        if (port.state === 'port_date_set') port.portDate ??= new Date(now + 10 * DAY).toISOString();
        return;
      case 2:
        if (!gone.includes(port.state)) port.state = 'exception';
        return;
      case 3:
        if (!gone.includes(port.state)) port.portDate = new Date(now + 10 * DAY).toISOString();
        return;
      case 4:
        if (port.portDate !== null) port.portDate = new Date(now + 3 * DAY).toISOString();
        return;
      case 5:
        port.fees = [fee('25.00', true)];
        return;
      case 6:
        port.fees = [fee('40.00', false)];
        return;
      case 7:
        port.fees = [fee('0.00', true)];
        return;
      case 8:
        port.risks = port.risks.length > 0 ? [] : ['The line may be dropped.'];
        return;
      case 9:
        port.listed = !port.listed;
        return;
      case 10:
        port.desk = !port.desk;
        return;
      case 11:
        // Taken, and turned down afterwards: nothing was cancelled after all.
        if (port.state === 'cancel_pending')
          Object.assign(port, { state: 'submitted', cancels: 0, late: null, dropped: true });
        return;
      default:
        port.state = gone.includes(port.state) ? port.state : 'unknown';
    }
  }

  /** Every port can be told again, so that a history can come to its end; a port date that has passed was kept. */
  settle(now: number): void {
    for (const port of this.ports) {
      port.listed = true;
      port.desk = false;
      port.late = null;
      if (port.state === 'unknown') port.state = 'in_review';
      if (port.state === 'port_date_set') port.portDate ??= new Date(now + 10 * DAY).toISOString();
      if (!gone.includes(port.state) && port.portDate !== null && Date.parse(port.portDate) <= now)
        port.state = 'ported';
    }
  }

  say(port: Port): NumberAnswer {
    const { state, portDate, fees, risks } = port;
    return {
      number: port.place.number,
      state,
      said: state,
      portDate: state === 'port_date_set' && portDate === null ? null : portDate,
      fees,
      risks,
      ...(port.desk ? { by: 'desk' as const } : {}),
    };
  }

  truth(of: TicketOrder): Extract<OrderAnswer, { kind: 'answer' }> {
    return {
      kind: 'answer',
      cancels: of.carrier === 'whole' ? 'order' : 'number',
      numbers: this.ports
        .filter((port) => port.place.order.id === of.id && port.listed)
        .map((port) => this.say(port)),
    };
  }

  /** The truth, as far as the carrier's own books have it by now. */
  private asShown(of: TicketOrder): Extract<OrderAnswer, { kind: 'answer' }> {
    const truth = this.truth(of);
    const numbers = truth.numbers.map((said) => {
      const port = this.port(of.id, said.number);
      if (port.late === null || port.state !== 'cancel_pending') return said;
      port.late = port.late.looks > 1 ? { ...port.late, looks: port.late.looks - 1 } : null;
      return port.late === null ? said : { ...said, state: port.late.state, said: port.late.state };
    });
    return { ...truth, numbers };
  }

  /** Answers a look; `how` picks what goes wrong, 0 to 5: nothing. */
  status(of: TicketOrder, how: number): OrderAnswer {
    if (of.carrier === 'hand') return { kind: 'person', what: 'Ask the carrier.' };
    const truth = this.asShown(of);
    const [first, ...rest] = truth.numbers;
    switch (how) {
      case 6:
        return { kind: 'unknown', why: 'HTTP 503', temporary: true };
      case 7:
        return { kind: 'unknown', why: 'no such order', temporary: false };
      case 8:
        return { kind: 'unknown', why: 'HTTP 429', temporary: true, retryAfter: 40 * DAY };
      case 9:
        return first === undefined
          ? truth
          : { ...truth, numbers: [{ ...first, state: 'unknown', said: 'odd' }, ...rest] };
      case 10:
        return { ...truth, numbers: rest };
      case 11:
        return { kind: 'person', what: 'Ask the carrier by phone.' };
      default:
        return truth;
    }
  }

  /** Answers a cancellation; `how` picks the outcome. */
  cancel(of: TicketOrder, numbers: readonly string[], how: number): CancelAnswer {
    if (of.carrier === 'hand') return { kind: 'person', what: 'Cancel it with the carrier.' };
    switch (how) {
      case 5: {
        const [first, ...rest] = numbers;
        if (first === undefined || of.carrier === 'whole') return { kind: 'refused', reason: 'busy' };
        return this.carryOut(of, rest, 'cancel_pending', [{ number: first, reason: 'not this one' }]);
      }
      case 6:
        return { kind: 'refused', reason: 'busy' };
      case 7:
        return { kind: 'later', why: 'HTTP 429' };
      case 8:
        this.carryOut(of, numbers, 'cancel_pending', [], 2);
        return { kind: 'doubt', why: 'time-out' };
      case 1:
        return this.carryOut(of, numbers, 'cancel_pending', [], 6);
      case 9:
        return { kind: 'doubt', why: 'time-out' };
      case 10:
        return { kind: 'person', what: 'Ask the desk of the carrier.' };
      case 4:
        return this.carryOut(of, numbers, 'cancelled', []);
      default:
        return this.carryOut(of, numbers, 'cancel_pending', []);
    }
  }

  /** Numbers that can still be cancelled are; a whole-order carrier takes all others of the order with them. */
  carryOut(
    of: TicketOrder,
    numbers: readonly string[],
    into: 'cancel_pending' | 'cancelled',
    refused: readonly { number: string; reason: string }[],
    late = 0,
  ): CancelAnswer {
    const turnedDown = [...refused];
    for (const port of this.ports.filter((one) => one.place.order.id === of.id)) {
      const named = numbers.includes(port.place.number);
      if (!named && of.carrier !== 'whole') continue;
      if (port.state === 'ported') {
        if (named) turnedDown.push({ number: port.place.number, reason: 'ported' });
        continue;
      }
      if (gone.includes(port.state)) continue;
      if (!named) port.harmed = true;
      port.late = late > 0 ? { looks: late + 1, state: port.state } : null;
      port.state = into;
      port.dropped = false;
      port.cancels += 1;
    }
    return { kind: 'requested', fees: [], refused: turnedDown };
  }
}
