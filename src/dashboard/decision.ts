/** What a person can decide in a review, and how the forms of the review page are read back into decisions. */
import { DateTime } from 'luxon';
import type { Fee, NumberAnswer, PortState } from '../tickets/answer.ts';
import type { ReviewDecision } from '../tickets/event.ts';
import { decisionsOpenTo } from '../tickets/fitting.ts';
import type { TicketOrder } from '../tickets/ticket.ts';
import { type Filled, readFee } from './forms.ts';
import { portStates } from './labels.ts';
import type { ReviewView } from './load-review.ts';
import { cut, plain } from './text.ts';

type Kind = ReviewDecision['kind'];

/** The decisions open to a review: a carrier's answer only where there is a number to answer for. */
export const decisionsOf = (review: ReviewView): readonly Kind[] =>
  decisionsOpenTo(review.reason).filter((kind) => kind !== 'status' || askedNumbers(review).length > 0);

/** The order a review is about, as the database has it now. */
export const orderOf = (review: ReviewView): TicketOrder | null =>
  review.orders.find((order) => order.id === review.order) ?? null;

/** The numbers a carrier's answer is asked for: the review's, else its order's. */
export const askedNumbers = (review: ReviewView): readonly string[] =>
  review.numbers.length > 0 ? review.numbers : (orderOf(review)?.numbers ?? []);

/** The other numbers of the order, which may be answered for too. */
export const otherNumbers = (review: ReviewView): readonly string[] =>
  (orderOf(review)?.numbers ?? []).filter((number) => !askedNumbers(review).includes(number));

export type Read =
  | { readonly decision: ReviewDecision; readonly problems: null }
  | { readonly decision: null; readonly problems: readonly string[] };

/** Reads the form of a review. Only numbers and orders that the review itself offers can come out of it. */
export function readDecision(review: ReviewView, filled: Filled, by: string): Read {
  const problems: string[] = [];
  const kind = decisionsOf(review).find((one) => one === filled('kind')[0]);
  const decision = kind === undefined ? null : readKind(kind, review, filled, by, problems);
  if (decision === null && problems.length === 0) problems.push('This decision is not open to this review.');
  return problems.length > 0 || decision === null
    ? { decision: null, problems }
    : { decision, problems: null };
}

function readKind(
  kind: Kind,
  review: ReviewView,
  filled: Filled,
  by: string,
  problems: string[],
): ReviewDecision | null {
  switch (kind) {
    case 'retry':
    case 'take-over':
    case 'close':
      return { kind };
    case 'cancel':
      return readCancel(filled, problems);
    case 'reading':
      return readReading(review, filled, problems);
    case 'status':
      return readStatus(review, filled, by, problems);
    default:
      return kind satisfies never;
  }
}

function readCancel(filled: Filled, problems: string[]): ReviewDecision | null {
  const outcome = filled('outcome')[0];
  const reason = cut((filled('reason')[0] ?? '').trim(), 500);
  if (outcome === 'requested') return { kind: 'cancel', outcome, reason };
  if (outcome === 'refused' && reason !== '') return { kind: 'cancel', outcome, reason };
  problems.push(
    outcome === 'refused'
      ? 'Say why the carrier refused: it is what the customer will ask.'
      : 'Say whether the carrier took the request.',
  );
  return null;
}

function readReading(review: ReviewView, filled: Filled, problems: string[]): ReviewDecision | null {
  const cancel: { number: string; order: TicketOrder }[] = [];
  const keep: string[] = [];
  for (const order of review.orders) {
    for (const number of order.numbers) {
      const said = filled(readingField(order.id, number))[0];
      if (said === 'cancel') cancel.push({ number, order });
      if (said === 'keep') keep.push(number);
    }
  }
  const both = keep.filter((number) => cancel.some((one) => one.number === number));
  if (both.length > 0) problems.push(`${both.join(', ')} is marked both to cancel and to keep.`);
  if (cancel.length === 0 && keep.length === 0)
    problems.push('Mark at least one number to cancel or to keep.');
  const mail = review.others.find(({ id }) => id === filled('mail')[0])?.id;
  return { kind: 'reading', cancel, keep, ...(mail === undefined ? {} : { mail }) };
}

/** The field that says how a number of an order is to be read. */
export const readingField = (order: string, number: string): string => `say:${plain(order)}:${plain(number)}`;

/** The prefix of the fields about one number; "all:" for what holds where nothing else is said. */
export const statusPrefix = (number: string | null): string =>
  number === null ? 'all:' : `of:${plain(number)}:`;

/** Fee rows of a block of the status form. */
export const statusFees = ['fee0.', 'fee1.'] as const;

function readStatus(review: ReviewView, filled: Filled, by: string, problems: string[]): ReviewDecision {
  const order = orderOf(review);
  const common = readBlock(null, review, filled, by, problems);
  const numbers: NumberAnswer[] = [];
  for (const number of [...askedNumbers(review), ...otherNumbers(review)]) {
    const own = readBlock(number, review, filled, by, problems);
    const asked = askedNumbers(review).includes(number);
    const block = own ?? (asked ? common : null);
    if (block !== null) numbers.push({ number, ...block });
    else if (asked) problems.push(`Say how ${number} stands.`);
  }
  const portDate = numbers.find((answer) => answer.state === 'port_date_set' && answer.portDate === null);
  if (portDate !== undefined) problems.push(`The port date of ${portDate.number} is missing.`);
  const cancels = filled('cancels')[0] === 'order' ? 'order' : 'number';
  if (order === null) problems.push('The order of this review is no longer on record.');
  return { kind: 'status', numbers, cancels };
}

/** One block of the status form, null where no state was chosen in it. */
function readBlock(
  number: string | null,
  review: ReviewView,
  filled: Filled,
  by: string,
  problems: string[],
): Omit<NumberAnswer, 'number'> | null {
  const prefix = statusPrefix(number);
  const get = (name: string) => (filled(prefix + name)[0] ?? '').trim();
  const state = get('state');
  const about = number ?? 'all numbers';
  const found: string[] = [];
  const carrier = orderOf(review)?.carrier ?? review.carrier ?? 'the carrier';
  const fees = statusFees
    .map((row) => readFee(prefix + row, filled, carrier, found))
    .filter((fee): fee is Fee => fee !== null);
  const risks = get('risks')
    .split('\n')
    .map((line) => cut(line.trim(), 300))
    .filter((line) => line !== '')
    .slice(0, 10);
  const date = get('date');
  problems.push(...found.map((problem) => `${about}: ${problem}`));
  if (!Object.hasOwn(portStates, state)) {
    if (fees.length > 0 || risks.length > 0 || date !== '')
      problems.push(`${about}: choose a state as well.`);
    return null;
  }
  const portDate = date === '' ? null : readPortDate(date, orderOf(review)?.timezone ?? 'UTC');
  if (portDate === undefined) problems.push(`${about}: "${date}" is no date and time.`);
  return {
    state: state as PortState,
    said: cut(get('said'), 200) || `found out by ${by}`,
    portDate: portDate ?? null,
    fees,
    risks,
  };
}

/** A local date and time of the order's zone as ISO 8601 with offset; undefined where it is none. */
function readPortDate(text: string, zone: string): string | undefined {
  const date = DateTime.fromISO(text, { zone });
  return date.isValid ? (date.toISO({ suppressMilliseconds: true }) ?? undefined) : undefined;
}
