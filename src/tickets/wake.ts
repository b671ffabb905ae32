/** A carrier's own word that an order has changed: it is never believed, only looked into sooner. */
import { change, type Draft } from './draft.ts';
import type { Item, Ticket } from './ticket.ts';

/** What such a word would do: nothing waits for this order, a look is on its way, or the next look can be made now. */
export type Waking = 'nothing' | 'looking' | 'now';

/** What waits for the carrier between looks. A cancellation whose looks fail keeps the pace that the carrier asked for. */
const isWatched = (item: Item, order: string): boolean =>
  item.order === order &&
  (item.state === 'undetermined' || (item.state === 'cancel-pending' && item.looks === 0));

const canLook = (item: Item, order: string): boolean =>
  isWatched(item, order) && item.expects === null && item.nextAt !== null;

/** What the carrier's word about one of our orders would do to a ticket. */
export function wakingOf(ticket: Ticket, order: string): Waking {
  if (ticket.items.some((item) => canLook(item, order))) return 'now';
  return ticket.items.some((item) => isWatched(item, order) && item.expects !== null) ? 'looking' : 'nothing';
}

/** Makes the next look at an order due now. */
export function wake(d: Draft, order: string): void {
  for (const item of [...d.ticket.items]) if (canLook(item, order)) change(d, item, { nextAt: d.now });
}
