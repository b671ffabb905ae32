/** A ticket as a conversation: events are the spine, what no event speaks of is put between, what says nothing new is drawn together. */
import type { EventView, MessageView, NoticeView, TicketView } from './load-ticket.ts';
import * as shapes from './shapes.ts';
import type { Remark } from './work.ts';

export type Change = { readonly number: string; readonly from: string | null; readonly to: string };

export type EventEntry = {
  readonly kind: 'event';
  readonly at: Date;
  readonly event: EventView;
  /** Null where the stored shape is not one we know. */
  readonly known: shapes.EventShape | null;
  readonly changes: readonly Change[];
  /** The mail that a `mail` event is about. */
  readonly message: MessageView | null;
  /** The notice that a `notice-…` event is about, or the mail that a reply went out as. */
  readonly notice: NoticeView | null;
};

export type Entry =
  | EventEntry
  | { readonly kind: 'message'; readonly at: Date; readonly message: MessageView }
  | { readonly kind: 'notice'; readonly at: Date; readonly notice: NoticeView }
  | { readonly kind: 'remark'; readonly at: Date; readonly remark: Remark }
  /** Looks at the carrier that changed nothing, one after the other. */
  | { readonly kind: 'looks'; readonly at: Date; readonly looks: readonly EventEntry[] };

/** The entries of the loaded part of the history, oldest first. */
export function timeline(view: TicketView): Entry[] {
  const messages = new Map(view.messages.map((message) => [message.id, message]));
  const notices = new Map(view.notices.map((notice) => [notice.id, notice]));
  const replies = new Map(view.notices.flatMap((one) => (one.reply === null ? [] : [[one.reply.key, one]])));
  const told = new Set<string>();
  const events = view.events.map((event): EventEntry => {
    const parsed = shapes.event.safeParse({ ...event.data, kind: event.kind });
    const known = parsed.success ? parsed.data : null;
    const message = known?.kind === 'mail' ? (messages.get(known.message) ?? null) : null;
    const notice =
      known?.kind === 'notice-sent' || known?.kind === 'notice-failed'
        ? (notices.get(known.effect) ?? null)
        : known?.kind === 'replied'
          ? (replies.get(known.key) ?? null)
          : null;
    if (message !== null) told.add(message.id);
    if (notice !== null) told.add(notice.id);
    const { changes } = shapes.changes.parse(event.data);
    return { kind: 'event', at: event.at, event, known, changes, message, notice };
  });
  const written = new Set(events.flatMap((one) => (one.known?.kind === 'replied' ? [one.known.key] : [])));
  const spine = events.filter((entry) => !saysNothing(entry, written));
  // What has no event of its own belongs to this part of the history only where its time lies in it.
  const from = view.olderEvents === null ? null : (view.events[0]?.at ?? null);
  const to = view.newest ? null : (view.events.at(-1)?.at ?? null);
  const inside = ({ at }: Entry) => (from === null || at >= from) && (to === null || at <= to);
  const between: Entry[] = [
    ...view.messages
      .filter((message) => !told.has(message.id))
      .map((message): Entry => ({ kind: 'message', at: message.receivedAt, message })),
    ...view.notices
      .filter((notice) => !told.has(notice.id))
      .map((notice): Entry => ({ kind: 'notice', at: notice.sentAt ?? notice.createdAt, notice })),
    ...view.remarks.map((remark): Entry => ({ kind: 'remark', at: remark.at, remark })),
  ].filter(inside);
  // Of the same moment, what was written comes before what it led to; the sort keeps the events' own order.
  return together([...between, ...spine].toSorted((one, other) => one.at.getTime() - other.at.getTime()));
}

/** Time that went by without a change, and the delivery of a reply that stands there already. */
function saysNothing({ known, changes, notice }: EventEntry, written: ReadonlySet<string>): boolean {
  if (known?.kind === 'tick') return changes.length === 0;
  return known?.kind === 'notice-sent' && notice?.reply != null && written.has(notice.reply.key);
}

const isIdleLook = (entry: Entry): entry is EventEntry =>
  entry.kind === 'event' && entry.known?.kind === 'checked' && entry.changes.length === 0;

/** Draws looks that changed nothing together where there are several in a row. */
function together(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (isIdleLook(entry) && last?.kind === 'looks')
      found[found.length - 1] = { kind: 'looks', at: entry.at, looks: [...last.looks, entry] };
    else if (isIdleLook(entry) && last !== undefined && isIdleLook(last))
      found[found.length - 1] = { kind: 'looks', at: entry.at, looks: [last, entry] };
    else found.push(entry);
  }
  return found;
}
