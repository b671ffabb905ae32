/** What the customer is to be told: one mail for all news of a ticket, sent when nothing is on its way or the wait is over. */
import { change, type Draft, nextId } from './draft.ts';
import type { NoticeContent } from './event.ts';
import { endedIn } from './heard.ts';
import { noteProposed, trimProposals, withProposed } from './proposal.ts';
import { type Item, type ItemState, inTransit, type Note, type NoticeName, type Ticket } from './ticket.ts';

/** What is said about a number in each state; `received` only to those who had to wait. */
const noticeOf: Record<ItemState, NoticeName> = {
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

/**
 * Adds a notice effect if there is something to tell now. News wait at most ACK_AFTER for what is on its way, so that one
 * mail can tell all.
 */
export function announce(d: Draft): void {
  const { ticket, now } = d;
  trimProposals(d);
  const news = ticket.items.filter(isNews);
  ticket.notes = withoutAnswered(ticket.notes, ticket.items);
  if (news.length === 0 && ticket.notes.length === 0) {
    if (ticket.holdUntil !== null && now >= ticket.holdUntil) ticket.holdUntil = null;
    return;
  }
  if (ticket.items.some(isOnItsWay)) {
    ticket.holdUntil ??= now + d.policy.ackAfter;
    if (now < ticket.holdUntil) return;
  }
  ticket.holdUntil = null;
  const id = nextId(d);
  const reminded = new Set(
    ticket.notes.filter((note) => note.name === 'reminder').flatMap((note) => note.numbers),
  );
  const told = news.map((item) => shownIn(d, change(d, item, { told: noticeOf[item.state] }), id));
  const also = ticket.items
    .filter((item) => item.state === 'awaiting' && reminded.has(item.number) && !told.includes(item))
    .map((item) => shownIn(d, item, id));
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
    language: ticket.language,
    content: {
      names: rank.filter((name) => names.has(name)),
      items,
      notes: ticket.notes,
      orders: withProposed(ticket),
      ...endedOf(ticket),
    },
  });
  noteProposed(d, id);
  ticket.notes = [];
}

const endedOf = (ticket: Ticket): Pick<NoticeContent, 'ended'> => {
  const ended = endedIn(ticket);
  return ended.length === 0 ? {} : { ended };
};

/** `received` is said where nothing else has been said since the customer asked; any other outcome once per state. */
const isNews = (item: Item): boolean =>
  inTransit(item) ? item.told === null : item.told !== noticeOf[item.state];

/** The answer of a carrier is on its way, and not overdue. */
const isOnItsWay = (item: Item): boolean =>
  inTransit(item) || (item.expects !== null && item.nextAt !== null);

/** Notes the notice in an offer that it shows, so that an answer to it can be told from others. */
function shownIn(d: Draft, item: Item, notice: string): Item {
  const { offer } = item;
  if (offer === null || (item.state !== 'costly' && item.state !== 'awaiting')) return item;
  return change(d, item, { offer: { ...offer, notices: [...offer.notices, notice] } });
}

/** Nobody is reminded of what he has answered meanwhile, or is told anew anyway. */
function withoutAnswered(notes: readonly Note[], items: readonly Item[]): Note[] {
  const waits = (number: string): boolean =>
    items.some((item) => item.number === number && item.state === 'awaiting' && !isNews(item));
  return notes.flatMap((note) => {
    if (note.name !== 'reminder') return [note];
    const numbers = note.numbers.filter(waits);
    return numbers.length === 0 ? [] : [{ ...note, numbers }];
  });
}
