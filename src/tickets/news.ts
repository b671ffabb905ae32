/** What the customer is to be told: one mail for all news of a ticket, sent when nothing is on its way or the wait is over. */
import { change, type Draft, nextId } from './draft.ts';
import type { NoticeContent } from './event.ts';
import { type Item, type ItemState, inTransit, type NoticeName } from './ticket.ts';

/** What is said about a number in each state; `received` only to those who had to wait. */
export const noticeOf: Record<ItemState, NoticeName> = {
  named: 'received',
  checking: 'received',
  clear: 'received',
  cancelling: 'received',
  'cancel-pending': 'cancel-requested',
  cancelled: 'cancelled',
  'already-cancelled': 'cancelled',
  costly: 'costs',
  awaiting: 'costs',
  kept: 'kept',
  expired: 'expired',
  'too-late': 'too-late',
  ported: 'too-late',
  'not-found': 'not-found',
  undetermined: 'undetermined',
};

/** Most urgent first: what wants an answer, then what is settled. */
const rank: readonly NoticeName[] = [
  'costs',
  'reminder',
  'clarify',
  'undetermined',
  'too-late',
  'cancelled',
  'cancel-requested',
  'kept',
  'expired',
  'not-found',
  'handed-over',
  'received',
];

/** Adds a notice effect if there is something to tell now. */
export function announce(d: Draft): void {
  const { ticket, now } = d;
  const waiting = ticket.items.some(inTransit) && ticket.holdUntil !== null && now < ticket.holdUntil;
  if (waiting && ticket.notes.length === 0) return;
  const news = ticket.items.filter((item) => isNews(item) && !(waiting && inTransit(item)));
  if (news.length === 0 && ticket.notes.length === 0) return;
  const id = nextId(d);
  const reminded = new Set(
    ticket.notes.filter((note) => note.name === 'reminder').flatMap((note) => note.numbers),
  );
  for (const item of ticket.items) {
    const shown =
      item.offer !== null &&
      (reminded.has(item.number) || (news.includes(item) && noticeOf[item.state] === 'costs'));
    if (shown && item.offer !== null)
      change(d, item, { offer: { ...item.offer, notices: [...item.offer.notices, id] } });
  }
  const told = news.map((item) => change(d, item, { told: noticeOf[item.state] }));
  const also = ticket.items.filter((item) => reminded.has(item.number) && item.state === 'awaiting');
  const items: NoticeContent['items'] = [
    ...told.map((item) => ({ name: noticeOf[item.state], item })),
    ...also.map((item) => ({ name: 'reminder' as const, item })),
  ];
  const names = new Set<NoticeName>([
    ...items.map((entry) => entry.name),
    ...ticket.notes.map((note) => note.name),
  ]);
  d.effects.push({
    kind: 'notice',
    id,
    to: ticket.requester,
    thread: ticket.thread,
    content: {
      names: rank.filter((name) => names.has(name)),
      items,
      notes: ticket.notes,
      orders: ticket.orders,
    },
  });
  ticket.notes = [];
}

/** `received` is said once per wait; any other outcome once per state. */
function isNews(item: Item): boolean {
  return item.told !== noticeOf[item.state];
}
