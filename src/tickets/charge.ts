/** What the carrier charged, against what was accepted: more than that is a review, never a surprise to the customer. */
import type { Fee } from './answer.ts';
import { type Draft, openReview, orderOf } from './draft.ts';
import type { TicketEvent } from './event.ts';
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
  const charged = sums(fees, items.length);
  if (charged.size === 0) return;
  const accepted = items.flatMap((item) => item.consent?.terms.fees ?? []);
  // An accepted "not known beforehand, passed on at cost" covers any amount.
  if (items.length > 0 && items.every((item) => item.consent?.terms.fees.some((fee) => fee.amount === null)))
    return;
  const limits = acceptedSums(accepted);
  const over = [...charged].filter(([currency, sum]) => sum > (limits.get(currency) ?? 0));
  if (over.length === 0) return;
  openReview(d, 'charged-more', {
    order,
    numbers: items.map((item) => item.number),
    message: items[0]?.askedBy ?? null,
    what: `The carrier charges ${inWords(over)}; accepted: ${inWords([...limits]) || 'nothing'}.`,
  });
}

/** A fee per order was accepted once, however many of its numbers show it. */
function acceptedSums(fees: readonly Fee[]): Map<string, number> {
  const perOrder = new Set<string>();
  const limits = new Map<string, number>();
  for (const fee of fees) {
    if (fee.amount === null || fee.currency === null) continue;
    const key = `${fee.for}|${fee.amount}|${fee.currency}`;
    if (fee.per === 'order' && perOrder.has(key)) continue;
    if (fee.per === 'order') perOrder.add(key);
    limits.set(fee.currency, (limits.get(fee.currency) ?? 0) + fine(fee.amount));
  }
  return limits;
}

function sums(fees: readonly Fee[], numbers: number): Map<string, number> {
  const totals = new Map<string, number>();
  for (const fee of fees) {
    if (fee.amount === null || fee.currency === null) continue;
    const amount = fine(fee.amount) * (fee.per === 'number' ? numbers : 1);
    if (amount > 0) totals.set(fee.currency, (totals.get(fee.currency) ?? 0) + amount);
  }
  return totals;
}

const inWords = (sums: readonly (readonly [string, number])[]): string =>
  sums.map(([currency, sum]) => `${(sum / 10_000).toFixed(2)} ${currency}`).join(', ');

/** Ten-thousandths, so that any currency's decimals are exact integers. */
const fine = (amount: string): number => Math.round(Number(amount) * 10_000);
