/** A notice that did not reach whom it was for: somebody else is told, and a person where a decision hangs on it. */
import { change, type Draft, openReview } from './draft.ts';
import type { NoticeFailed } from './event.ts';
import type { Item } from './ticket.ts';

export function applyFailure(d: Draft, event: NoticeFailed): void {
  const offered = d.ticket.items.filter((item) => item.offer?.notices.includes(event.effect));
  // Nobody has seen it, so nobody can accept it. A report may be wrong, or forged: who answers it has seen it.
  if (event.reported !== true) {
    for (const item of offered) {
      const { offer } = item;
      const notices = (offer?.notices ?? []).filter((id) => id !== event.effect);
      if (offer !== null) change(d, item, { offer: { ...offer, notices } });
    }
  }
  const told = event.capped === true ? null : tellAnother(d, event);
  const hangs = offered.some((item) => item.state === 'costly' || item.state === 'awaiting');
  if (event.reported === true && told !== null && !hangs) return;
  openReview(d, event.capped === true ? 'too-many-mails' : 'mail-failed', {
    order: null,
    numbers: [],
    message: null,
    what:
      event.capped === true
        ? `A notice to the customer was kept back: ${event.why}`
        : `A notice to the customer could not be delivered: ${event.why}${told === null ? '' : ` It goes to ${told} instead.`}`,
  });
}

/** Has what the notice said told to the next contact. @returns who that is; null where nobody is left */
function tellAnother(d: Draft, { failed }: NoticeFailed): string | null {
  if (failed === undefined) return null;
  if (d.ticket.requester === failed.to) {
    if (failed.next === null) return null;
    d.ticket.requester = failed.next;
  }
  // Only what is still so: what has changed since is told anyway.
  const stillSaid = (item: Item): boolean =>
    failed.items.some(
      ({ name, number, order }) => number === item.number && order === item.order && name === item.told,
    );
  for (const item of d.ticket.items.filter(stillSaid)) change(d, item, { told: null });
  d.ticket.notes = [...d.ticket.notes, ...failed.notes.filter((note) => note.name !== 'reminder')];
  return d.ticket.requester;
}
