/** What was proposed to the customer, by the witness's own books: which yes counts, and what must not happen before one. */
import type { Effect, MailEvent, TicketEvent } from '../../../src/tickets/event.ts';
import type { Ticket } from '../../../src/tickets/ticket.ts';
import { keyOf } from './carrier.ts';
import { must } from './must.ts';

export class Proposals {
  private standing: string | null = null;
  private readonly named = new Set<string>();

  /** Whether a mail asks for what it names; a yes to what does not stand, or to another notice, asks for nothing. */
  counts(mail: MailEvent): boolean {
    return mail.agrees == null || (mail.agrees === this.standing && mail.answers[0] === mail.agrees);
  }

  /** Books what moves the case on; after the mail itself has been heard. */
  hear(event: TicketEvent): void {
    const asks = event.kind === 'mail' && event.verdict === 'act' && this.counts(event);
    const read = event.kind === 'review-answered' && event.decision.kind === 'reading' ? event.mail : null;
    if (asks) this.name(event.cancel);
    if (event.kind === 'review-answered' && event.decision.kind === 'reading' && read !== null)
      this.name(event.decision.cancel);
    if (event.kind === 'mail' || event.kind === 'replied' || read !== null) this.standing = null;
    if (event.kind === 'notice-failed' && event.effect === this.standing) this.standing = null;
  }

  /** Whether the customer has ever asked for it. */
  isNamed(order: string, number: string): boolean {
    return this.named.has(keyOf(order, number));
  }

  private name(asked: MailEvent['cancel']): void {
    for (const { number, order } of asked) this.named.add(keyOf(order.id, number));
  }

  /** Checks that nothing is done for what was only proposed, and that what counts no more is asked again. */
  judge(event: TicketEvent, counted: boolean, after: Ticket, effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.kind === 'check' || effect.kind === 'cancel')
        for (const number of effect.numbers)
          must(this.named.has(keyOf(effect.order.id, number)), `${number} is looked at before anybody asked`);
      if (effect.kind !== 'notice') continue;
      const said = effect.content.notes.filter((note) => note.proposal !== undefined);
      must(said.length <= 1, 'a notice proposes one thing at most');
      for (const { proposal } of said) {
        must((proposal?.cancel.length ?? 0) > 0, 'a proposal names what is to be cancelled');
        for (const { order } of [...(proposal?.cancel ?? []), ...(proposal?.keep ?? [])])
          must(
            effect.content.orders.some(({ id }) => id === order),
            'a notice knows the orders that it proposes',
          );
        this.standing = effect.id;
      }
    }
    if (event.kind !== 'mail' || counted) return;
    const asked =
      after.notes.some((note) => note.name === 'clarify') ||
      effects.some((effect) => effect.kind === 'notice' && effect.content.names.includes('clarify'));
    must(asked, 'a yes to what stands no more is asked again');
  }
}
