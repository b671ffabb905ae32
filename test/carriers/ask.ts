/** Short ways to ask a bench. */
import type { CarrierOrder } from '../../src/carriers/carrier.ts';
import type { CancelAnswer, NumberAnswer, OrderAnswer } from '../../src/tickets/answer.ts';
import type { Bench } from './contract.ts';

/** Looks the bench's order up; `order` changes it. */
export function look(bench: Bench, order: Partial<CarrierOrder> = {}): Promise<OrderAnswer> {
  return bench.carrier.status({ ...bench.order, ...order }, new AbortController().signal);
}

/** Asks to cancel all numbers, or these. */
export function cancel(
  bench: Bench,
  numbers: readonly string[] = bench.order.numbers,
): Promise<CancelAnswer> {
  return bench.carrier.cancel(bench.order, numbers, 'T-1-1', new AbortController().signal);
}

/** The numbers of an answer that has to be one. */
export function numbersOf(answer: OrderAnswer): readonly NumberAnswer[] {
  if (answer.kind !== 'answer') throw new Error(`no answer: ${JSON.stringify(answer)}`);
  return answer.numbers;
}
