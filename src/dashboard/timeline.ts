/** A ticket's events, mails and notices in one order of time: events are the spine, what no event speaks of is put between. */
import type { EventView, MessageView, NoticeView, TicketView } from './load-ticket.ts';
import * as shapes from './shapes.ts';

export type Change = { readonly number: string; readonly from: string | null; readonly to: string };

export type Entry =
  | {
      readonly kind: 'event';
      readonly at: Date;
      readonly event: EventView;
      /** Null where the stored shape is not one we know. */
      readonly known: shapes.EventShape | null;
      readonly changes: readonly Change[];
      /** The mail that a `mail` event is about. */
      readonly message: MessageView | null;
      /** The notice that a `notice-…` event is about. */
      readonly notice: NoticeView | null;
    }
  | { readonly kind: 'message'; readonly at: Date; readonly message: MessageView }
  | { readonly kind: 'notice'; readonly at: Date; readonly notice: NoticeView };

/** The entries of the loaded part of the history, the latest first. */
export function timeline(view: TicketView): Entry[] {
  const messages = new Map(view.messages.map((message) => [message.id, message]));
  const notices = new Map(view.notices.map((notice) => [notice.id, notice]));
  const told = new Set<string>();
  const entries = view.events.map((event, place): { entry: Entry; place: number } => {
    const parsed = shapes.event.safeParse({ ...event.data, kind: event.kind });
    const known = parsed.success ? parsed.data : null;
    const message = known?.kind === 'mail' ? (messages.get(known.message) ?? null) : null;
    const notice =
      known?.kind === 'notice-sent' || known?.kind === 'notice-failed'
        ? (notices.get(known.effect) ?? null)
        : null;
    if (message !== null) told.add(message.id);
    if (notice !== null) told.add(notice.id);
    const { changes } = shapes.changes.parse(event.data);
    return { entry: { kind: 'event', at: event.at, event, known, changes, message, notice }, place };
  });
  // What has no event of its own belongs to this part of the history only where its time lies in it.
  const from = view.olderEvents === null ? null : (view.events[0]?.at ?? null);
  const to = view.newest ? null : (view.events.at(-1)?.at ?? null);
  const inside = (at: Date) => (from === null || at >= from) && (to === null || at <= to);
  const between: Entry[] = [
    ...view.messages.map((message): Entry => ({ kind: 'message', at: message.receivedAt, message })),
    ...view.notices.map(
      (notice): Entry => ({ kind: 'notice', at: notice.sentAt ?? notice.createdAt, notice }),
    ),
  ].filter((entry) => {
    const id = entry.kind === 'message' ? entry.message.id : entry.kind === 'notice' ? entry.notice.id : '';
    return !told.has(id) && inside(entry.at);
  });
  return [...entries, ...between.map((entry) => ({ entry, place: -1 }))]
    .toSorted((one, other) => other.entry.at.getTime() - one.entry.at.getTime() || other.place - one.place)
    .map(({ entry }) => entry);
}
