/** Finding the carrier's order by number, for orders whose carrier order id we do not have. */
import type { OrderAnswer } from '../tickets/answer.ts';
import type { CarrierOrder } from './carrier.ts';
import { type Unknown, unknown } from './outcome.ts';

/** One of the carrier's orders that holds the number; `live`: neither ported nor cancelled. */
export type Candidate = { readonly id: string; readonly live: boolean };

/**
 * The order id to use in an address: the one on record, else the one found. Names that an address would swallow ("..") are
 * refused, because the call would then reach another resource.
 */
export async function orderId(
  carrier: string,
  onRecord: string | null,
  find: () => Promise<string | Unknown>,
): Promise<string | Unknown> {
  const id = onRecord ?? (await find());
  if (typeof id !== 'string') return id;
  return /^[\s.]*$/.test(id) ? unknown(`${carrier}: "${id.slice(0, 10)}" is no order id`, false) : id;
}

/** An answer with the id by which the order was found, where it was not on record. */
export function foundBy(id: string | null, order: CarrierOrder, answer: OrderAnswer): OrderAnswer {
  const found = order.carrierOrderId === null && id !== null && answer.kind === 'answer';
  return found ? { ...answer, carrierOrderId: id } : answer;
}

/** `read` with a memory for one search: the orders of one number are mostly those of the next. */
export function once<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const answer = known.get(id) ?? read(id);
    known.set(id, answer);
    return answer;
  };
}

/** More would be many calls for one look; a desk that large knows the carrier's order ids. */
const MAX_LOOKS = 20;

/**
 * The one carrier order that holds our numbers. `look` gives every order with exactly that number. Two live orders for a
 * number, or numbers spread over several orders, are nothing to guess about: unknown, and not temporary. Numbers that no
 * order holds stay missing from the answer.
 */
export async function findOrder(
  carrier: string,
  numbers: readonly string[],
  look: (number: string) => Promise<readonly Candidate[] | Unknown>,
): Promise<string | Unknown> {
  if (numbers.length > MAX_LOOKS) {
    return unknown(
      `${carrier}: too many numbers to find one by one; give the order its carrier_order_id`,
      false,
    );
  }
  const live = new Set<string>();
  const ended = new Set<string>();
  for (const number of numbers) {
    const found = await look(number);
    if ('kind' in found) return found;
    const open = found.filter((candidate) => candidate.live);
    if (new Set(open.map((candidate) => candidate.id)).size > 1) {
      return unknown(`${carrier} has two live orders for one number`, false);
    }
    for (const candidate of found) (candidate.live ? live : ended).add(candidate.id);
  }
  const [only, ...others] = live.size > 0 ? live : ended;
  if (only === undefined) return unknown(`${carrier} has no order with these numbers`, false);
  if (others.length > 0) {
    return unknown(
      `${carrier} has these numbers on several orders; make each an order with its carrier_order_id`,
      false,
    );
  }
  return only;
}
