/** What the desk does about a carrier's answer (pure, configured, per carrier where it differs). */
import { DateTime } from 'luxon';
import type { Fee, NumberAnswer } from './answer.ts';
import { type FeeRule, feesFor } from './fees.ts';
import type { Instant, Risk, Terms, TicketOrder } from './ticket.ts';

/** Settings of the desk. Durations in milliseconds. */
export type Policy = {
  /** What a scheduled port date means: `refuse` – no longer processed; `notice` – costs and risks, outside the cut-off. */
  readonly afterPortDate: 'refuse' | 'notice';
  /** This long before the port date nothing is cancelled any more. */
  readonly cutoff: number;
  /** This close to the requested date a cancellation is risky even without a port date. */
  readonly riskWindow: number;
  /** How long a customer may take to decide. */
  readonly decisionWithin: number;
  /** How long settled outcomes wait for the others before a mail goes out. */
  readonly ackAfter: number;
  readonly pendingPollEvery: number;
  /** First delay of the exponential back-off of looks at the carrier. */
  readonly retryFirst: number;
  /** When the customer is told that the carrier has not answered. */
  readonly undeterminedAfter: number;
  /** A cancel call needs a status read no longer ago than this. */
  readonly freshFor: number;
  readonly fees: readonly FeeRule[];
  readonly carriers: Readonly<Record<string, CarrierPolicy>>;
};

/** Where a carrier differs from the desk's rules. */
export type CarrierPolicy = {
  readonly cutoff?: number;
  /** Business days (Monday to Friday) before the port date within which only the carrier's desk cancels. */
  readonly deskDays?: number;
  /** States without a port date in which cancelling is free although the losing carrier has the order. */
  readonly freeStates?: readonly NumberAnswer['state'][];
};

/** What an answer means for one number. */
export type Judgement =
  | { readonly kind: 'already-cancelled' | 'cancel-pending' | 'ported' | 'too-late'; readonly terms: Terms }
  /** `desk`: it is to be cancelled by people at the carrier, not by its interface. */
  | { readonly kind: 'clear'; readonly terms: Terms; readonly desk: boolean }
  | { readonly kind: 'costly'; readonly terms: Terms; readonly desk: boolean; readonly decideBy: Instant }
  | { readonly kind: 'undetermined'; readonly why: string; readonly terms: Terms };

/** Judges one number's answer (the table of rules is the design's policy; order: terminal states, cancel in flight, port date, state). */
export function judge(answer: NumberAnswer, order: TicketOrder, policy: Policy, now: Instant): Judgement {
  const carrier = policy.carriers[order.carrier] ?? {};
  const bare: Terms = { state: answer.state, portDate: answer.portDate, fees: [], risks: [] };
  const unclear = (why: string): Judgement => ({ kind: 'undetermined', why, terms: bare });
  switch (answer.state) {
    case 'cancelled':
      return { kind: 'already-cancelled', terms: bare };
    case 'cancel_pending':
      return { kind: 'cancel-pending', terms: bare };
    case 'ported':
      return { kind: 'ported', terms: bare };
    case 'unknown':
      return unclear(`The carrier's state "${answer.said}" is not one we know.`);
    case 'port_date_set':
    case 'draft':
    case 'in_review':
    case 'submitted':
    case 'exception':
      break;
    default:
      answer.state satisfies never;
  }
  // A port date counts in whatever state it stands: it may have been set just now.
  if (answer.state === 'port_date_set' || answer.portDate !== null) {
    return judgeScheduled(answer, order, policy, carrier, now);
  }
  const risks = risksOf(answer, order, policy, now);
  const atLosingCarrier =
    (answer.state === 'submitted' || answer.state === 'exception') &&
    !(carrier.freeStates ?? []).includes(answer.state);
  const all = atLosingCarrier ? [{ code: 'submitted' as const, text: null }, ...risks] : risks;
  const fees = feesOf(answer, order, policy, null, now, atLosingCarrier);
  const terms: Terms = { ...bare, fees, risks: all };
  const desk = answer.by === 'desk';
  if (fees.length === 0 && all.length === 0) return { kind: 'clear', terms, desk };
  return { kind: 'costly', terms, desk, decideBy: now + policy.decisionWithin };
}

function judgeScheduled(
  answer: NumberAnswer,
  order: TicketOrder,
  policy: Policy,
  carrier: CarrierPolicy,
  now: Instant,
): Judgement {
  const bare: Terms = { state: answer.state, portDate: answer.portDate, fees: [], risks: [] };
  const portDate = answer.portDate === null ? Number.NaN : Date.parse(answer.portDate);
  if (Number.isNaN(portDate)) {
    return {
      kind: 'undetermined',
      why: 'A port date is set, but the carrier does not say which.',
      terms: bare,
    };
  }
  if (portDate <= now) {
    return {
      kind: 'undetermined',
      why: 'The port date has passed, but the carrier does not say that the number is ported.',
      terms: bare,
    };
  }
  if (policy.afterPortDate === 'refuse') return { kind: 'too-late', terms: bare };
  const cutoff = portDate - Math.max(policy.cutoff, carrier.cutoff ?? 0);
  if (now >= cutoff) return { kind: 'too-late', terms: bare };
  const terms: Terms = {
    ...bare,
    fees: feesOf(answer, order, policy, portDate, now, true),
    risks: [{ code: 'port-date-set', text: null }, ...risksOf(answer, order, policy, now)],
  };
  const desk =
    answer.by === 'desk' ||
    (carrier.deskDays !== undefined && now >= businessDaysBefore(portDate, carrier.deskDays, order.timezone));
  return { kind: 'costly', terms, desk, decideBy: Math.min(now + policy.decisionWithin, cutoff) };
}

const unknownFee = {
  amount: null,
  currency: null,
  per: 'number',
  firm: false,
  for: 'cancellation',
  chargedBy: 'the carrier',
} as const;

/**
 * The carrier's own fees where it tells any, else the desk's table. A firm zero is no fee; where neither says anything and
 * a cost is possible, it is not known beforehand.
 */
function feesOf(
  answer: NumberAnswer,
  order: TicketOrder,
  policy: Policy,
  portDate: Instant | null,
  now: Instant,
  possible: boolean,
): readonly Fee[] {
  const fees =
    answer.fees.length > 0
      ? answer.fees
      : feesFor(policy.fees, { carrier: order.carrier, state: answer.state, portDate, now });
  if (fees.length === 0 && possible) return [unknownFee];
  return fees.filter((fee) => !(fee.firm && fee.amount !== null && Number(fee.amount) === 0));
}

function risksOf(answer: NumberAnswer, order: TicketOrder, policy: Policy, now: Instant): Risk[] {
  const stated = answer.risks.map((text): Risk => ({ code: 'stated', text }));
  const requested = order.requestedDate === null ? null : startOfDay(order.requestedDate, order.timezone);
  const near = answer.portDate === null && requested !== null && requested - now <= policy.riskWindow;
  return near ? [{ code: 'near-date', text: null }, ...stated] : stated;
}

/** The instant `days` business days (Monday to Friday of an IANA zone) before `date`, at the same time of day there. */
export function businessDaysBefore(date: Instant, days: number, timezone = 'UTC'): Instant {
  let time = DateTime.fromMillis(date, { zone: timezone });
  for (let left = days; left > 0; ) {
    time = time.minus({ days: 1 });
    if (time.weekday <= 5) left--;
  }
  return time.toMillis();
}

/** Midnight at the start of a YYYY-MM-DD day in an IANA zone, daylight saving included. */
export function startOfDay(day: string, timezone: string): Instant {
  return DateTime.fromISO(day, { zone: timezone }).startOf('day').toMillis();
}

/** Whether a number may still be cancelled under what allowed it: the terms accepted, or null for one without cost and risk. */
export function stillAllowed(
  answer: NumberAnswer,
  allowed: Terms | null,
  order: TicketOrder,
  policy: Policy,
  now: Instant,
): boolean {
  const judgement = judge(answer, order, policy, now);
  if (judgement.kind === 'clear') return true;
  return judgement.kind === 'costly' && allowed !== null && !worse(allowed, judgement.terms);
}

/**
 * True when `current` is worse for the customer than what was accepted, so that the consent does not cover it: a higher or
 * newly unknown or newly uncertain cost, another currency, a further cost, a new risk, a port further along or a nearer date.
 */
export function worse(accepted: Terms, current: Terms): boolean {
  if (progress(current) > progress(accepted)) return true;
  if (nearer(accepted.portDate, current.portDate)) return true;
  const risks = new Set(accepted.risks.map(riskKey));
  if (current.risks.some((risk) => !risks.has(riskKey(risk)))) return true;
  return !covered(accepted.fees, current.fees);
}

/** Whether a port date has come nearer, or into being. Dates that cannot be read count as changed. */
function nearer(accepted: string | null, current: string | null): boolean {
  if (current === null || current === accepted) return false;
  return accepted === null || !(Date.parse(current) >= Date.parse(accepted));
}

/** Whether every fee of now has an accepted one of its own that is no lower. The order in which they are listed is no matter. */
function covered(accepted: readonly Fee[], current: readonly Fee[]): boolean {
  const left = [...accepted].sort((a, b) => amountOf(a) - amountOf(b));
  // The hard to cover first, each by the least that covers it: uncertain before certain, high before low.
  const now = [...current].sort((a, b) => Number(a.firm) - Number(b.firm) || amountOf(b) - amountOf(a));
  return now.every((fee) => {
    const match = left.findIndex((old) => covers(old, fee));
    if (match >= 0) left.splice(match, 1);
    return match >= 0;
  });
}

const amountOf = (fee: Fee): number => (fee.amount === null ? 0 : Number(fee.amount));

function covers(old: Fee, fee: Fee): boolean {
  if (old.per !== fee.per || (!fee.firm && old.firm)) return false;
  // "Not known beforehand" was accepted as just that: a known amount has to be shown first, and the other way round.
  if (old.amount === null || fee.amount === null) return old.amount === fee.amount;
  return old.currency === fee.currency && Number(fee.amount) <= Number(old.amount);
}

const riskKey = (risk: Risk): string => `${risk.code}:${risk.text ?? ''}`;

const order: Record<NumberAnswer['state'], number> = {
  draft: 0,
  in_review: 1,
  exception: 2,
  submitted: 2,
  port_date_set: 3,
  cancel_pending: 4,
  cancelled: 4,
  ported: 5,
  unknown: 6,
};
const progress = (terms: Terms): number => order[terms.state];
