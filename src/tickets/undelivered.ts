/** A notice that did not reach whom it was for: somebody else is told, and a person where a decision hangs on it. */
import { change, type Draft, openReview } from './draft.ts';
import type { NoticeFailed } from './event.ts';
import { endProposals, stands } from './proposal.ts';
import type { Item, Note } from './ticket.ts';

export function applyFailure(d: Draft, event: NoticeFailed): void {
  const offered = d.ticket.items.filter((item) => item.offer?.notices.includes(event.effect));
  const standing = stands(d.ticket, event.effect);
  // Nobody has seen it, so nobody can accept it. A report may be wrong, or forged: who answers it has seen it.
  if (event.reported !== true) {
    endProposals(d, event.effect);
    for (const item of offered) {
      const { offer } = item;
      const notices = (offer?.notices ?? []).filter((id) => id !== event.effect);
      if (offer !== null) change(d, item, { offer: { ...offer, notices } });
    }
  }
  const told = event.capped === true ? null : tellAnother(d, event, standing);
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
function tellAnother(d: Draft, { failed }: NoticeFailed, standing: boolean): string | null {
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
  // What the case has moved on from is not proposed to anybody else.
  const isStillAsked = (note: Note): boolean =>
    note.name !== 'reminder' && (note.proposal === undefined || standing);
  for (const item of d.ticket.items.filter(stillSaid)) change(d, item, { told: null });
  d.ticket.notes = [...d.ticket.notes, ...failed.notes.filter(isStillAsked)];
  return d.ticket.requester;
}
