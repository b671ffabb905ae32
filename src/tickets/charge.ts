/** What the carrier charged, against what was accepted: more than that is a review, never a surprise to the customer. */
import type { Fee } from './answer.ts';
import { type Draft, openReview, orderOf } from './draft.ts';
import type { TicketEvent } from './event.ts';
import { minorUnits, type Total, totals } from './fees.ts';
import type { Item, TicketOrder } from './ticket.ts';

/** Compares a charge that a person recorded with what was accepted. */
export function applyCharge(d: Draft, event: Extract<TicketEvent, { kind: 'charged' }>): void {
  const order = orderOf(d, event.order);
  const items = d.ticket.items.filter(
    (item) => item.order === event.order && event.numbers.includes(item.number),
  );
  if (order !== null) compareCharge(d, order, items, event.fees);
}

/** Opens a review if `fees`, as charged for `items`, come to more in any currency than the customer accepted for them. */
export function compareCharge(
  d: Draft,
  order: TicketOrder,
  items: readonly Item[],
  fees: readonly Fee[],
): void {
  const charged = totals(fees, items.length);
  // An accepted "not known beforehand, passed on at cost" covers any amount.
  if (items.length > 0 && items.every((item) => item.consent?.terms.fees.some((fee) => fee.amount === null)))
    return;
  const limits = totals(acceptedOnce(items), 1);
  const over = charged.filter(({ currency, amount }) => {
    const limit = limits.find((accepted) => accepted.currency === currency)?.amount ?? '0';
    return minorUnits(amount, currency) > minorUnits(limit, currency);
  });
  if (over.length === 0) return;
  openReview(d, 'charged-more', {
    order,
    numbers: items.map((item) => item.number),
    message: items[0]?.askedBy ?? null,
    what: `The carrier charges ${inWords(over)}; accepted: ${inWords(limits) || 'nothing'}.`,
  });
}

/** The fees that were accepted for some numbers; one per order counts once, however many of its numbers show it. */
function acceptedOnce(items: readonly Item[]): Fee[] {
  const seen = new Set<string>();
  return items
    .flatMap((item) => item.consent?.terms.fees ?? [])
    .filter((fee) => {
      const key = `${fee.for}|${fee.amount}|${fee.currency}`;
      if (fee.per === 'number') return true;
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
}

const inWords = (sums: readonly Total[]): string =>
  sums.map(({ currency, amount }) => `${amount} ${currency}`).join(', ');
