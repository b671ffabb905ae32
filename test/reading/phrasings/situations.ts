/** The orders of which the phrasings speak. */

import type { ReadingContext } from '../../../src/reading/reading.ts';

/** An order of numbers that share their first digits (E.164). */
export const order = (id: string, country: string, stem: string, ends: readonly string[]) => ({
  id,
  country,
  numbers: ends.map((end) => stem + end),
});
/** In an order's thread; `awaiting` are endings of the numbers that await a decision. */
export const inThread = (o: ReturnType<typeof order>, awaiting: readonly string[] = []): ReadingContext => ({
  orders: [o],
  thread: o.id,
  awaiting: o.numbers.filter((number) => awaiting.some((end) => number.endsWith(end))),
});

/** Several orders, a new mail. */
export const inNewMail = (...orders: ReturnType<typeof order>[]): ReadingContext => ({
  orders,
  thread: null,
  awaiting: [],
});

export const american = order('PO-1042', 'US', '+1415555', ['0100', '0101', '0102', '0103']);
const second = order('PO-1055', 'US', '+1212555', ['0140', '0141']);
export const german = order('PO-2001', 'DE', '+4930231250', ['10', '11', '12', '13']);
const french = order('PO-3001', 'FR', '+33199001', ['240', '241', '242', '243']);
const spanish = order('PO-4001', 'ES', '+34911555', ['012', '013', '014', '015']);

/** In the thread of an order with 415-555-0100 to 0103. */
export const us = inThread(american);
/** The same, 0100 and 0101 awaiting a decision. */
export const usAwaiting = inThread(american, ['0100', '0101']);
/** The same, 0101 alone awaiting a decision. */
export const usAwaitingOne = inThread(american, ['0101']);
/** An order with one number. */
export const usOne = inThread(order('PO-1042', 'US', '+1415555', ['0100']));
/** That order and one with 212-555-0140 and 0141, no thread. */
export const usTwoOrders = inNewMail(american, second);
/** In the thread of an order with 415-555-0100, 0101 and 212-555-0140, 0141. */
export const usTwoAreas = inThread({
  ...american,
  numbers: [...american.numbers.slice(0, 2), ...second.numbers],
});
/** 030 23125010 to 013. */
export const de = inThread(german);
export const deAwaiting = inThread(german, ['010', '011']);
/** 01 99 00 12 40 to 43. */
export const fr = inThread(french);
export const frAwaiting = inThread(french, ['240', '241']);
/** 911 555 012 to 015. */
export const es = inThread(spanish);
export const esAwaiting = inThread(spanish, ['012', '013']);
