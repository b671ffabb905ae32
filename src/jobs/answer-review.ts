/** A person's answer to a review: it is checked against what fits, and becomes an event of the ticket. */

import { asJson } from '../database/json.ts';
import { applyToTicket, lockTicket, type StoredEffect, type Taking, type Trx } from '../database/tickets.ts';
import { Decidable } from '../mail/decidable.ts';
import { ordersById, ordersWithNumbers } from '../orders/store.ts';
import { note } from '../people/audit.ts';
import type { MailEvent, ReviewDecision } from '../tickets/event.ts';
import { misfit } from '../tickets/fitting.ts';
import { storing } from './effect.ts';
import type { Parts } from './parts.ts';
import { applyMailToTickets, asTicketOrder, retryWhenTaken } from './to-tickets.ts';

/** Applies a person's decision to an open review as an event of its ticket. @throws Error for the person when it can't */
export async function answerReview(
  parts: Parts,
  id: string,
  by: string,
  decision: ReviewDecision,
): Promise<void> {
  await storing(parts, null, (taking) =>
    retryWhenTaken(() =>
      parts.database.db
        .transaction()
        .execute((trx) => answerWithin(parts, trx, { review: id, by, decision }, taking)),
    ),
  );
}

/** The same within a transaction that does more. @returns what is to be done */
export async function answerWithin(
  parts: Parts,
  trx: Trx,
  { review: id, by, decision }: { review: string; by: string; decision: ReviewDecision },
  taking: Taking,
): Promise<StoredEffect[]> {
  const found = await trx.selectFrom('reviews').select('ticket_id').where('id', '=', id).executeTakeFirst();
  // The ticket first, as everybody who changes both does: whoever locks in another order waits for ever.
  if (found?.ticket_id != null) await lockTicket(trx, found.ticket_id);
  const review = await trx
    .selectFrom('reviews')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (review === undefined) throw new Error(`There is no review ${id}.`);
  if (review.state === 'closed') throw new Error(`Review ${id} is closed already (by ${review.closed_by}).`);
  const wrong = misfit(review, decision);
  if (wrong !== null) throw new Error(wrong);
  const at = new Date(parts.now());
  await trx
    .updateTable('reviews')
    .set(
      decision.kind === 'take-over'
        ? { owner: by, taken_over_at: at, snoozed_until: null }
        : { state: 'closed', closed_at: at, closed_by: by, decision: asJson(decision) },
    )
    .where('id', '=', id)
    .execute();
  await note(trx, {
    who: by,
    what: 'review-answered',
    about: id,
    detail: `${review.reason}: ${decision.kind}`,
  });
  const read = decision.kind === 'reading' ? mailMeant(review, decision) : null;
  const mail = decision.kind !== 'reading' || read === null ? null : await mailOfReview(trx, read, decision);
  if (review.ticket_id === null)
    return mail === null || decision.kind !== 'reading'
      ? []
      : openFromReview(parts, trx, mail, decision, taking);
  if (mail !== null && decision.kind === 'reading') await allowedToMean(trx, mail.message, decision);
  const event = { kind: 'review-answered' as const, review: id, by, decision, mail };
  return applyToTicket(trx, review.ticket_id, event, by, parts.now(), parts.policy, taking);
}

type Read = Extract<ReviewDecision, { kind: 'reading' }>;

/** The mail that a reading speaks of: the review's, or another that it lists. */
function mailMeant(
  review: { readonly message_id: string | null; readonly data: Readonly<Record<string, unknown>> },
  { mail }: Read,
): string | null {
  if (mail === undefined || mail === review.message_id) return review.message_id;
  const { mails } = review.data;
  if (!Array.isArray(mails) || !mails.includes(mail))
    throw new Error('The mail that was chosen is none of this review.');
  return mail;
}

/** A person may say what a mail means, never that somebody else than a contact may decide. */
async function allowedToMean(trx: Trx, message: string, decision: Read): Promise<void> {
  const { sender } = await trx
    .selectFrom('messages')
    .select('sender')
    .where('id', '=', message)
    .executeTakeFirstOrThrow();
  const orders = await ordersById(trx, [...new Set(decision.cancel.map((entry) => entry.order.id))]);
  Decidable.byPerson(sender ?? '', orders);
}

/** The mail as a person reads it: a decision that names numbers makes the stored message a request. */
async function mailOfReview(trx: Trx, message: string, decision: Read): Promise<MailEvent> {
  const row = await trx
    .selectFrom('messages')
    .select(['id', 'sender', 'subject', 'message_id', 'content_hash'])
    .where('id', '=', message)
    .executeTakeFirst();
  if (row === undefined) throw new Error('The mail of this review is not stored any more.');
  const event = await trx
    .selectFrom('events')
    .select('data')
    .where('kind', '=', 'mail')
    .where('cause', '=', message)
    .executeTakeFirst();
  const before = event?.data as Partial<MailEvent> | undefined;
  return {
    kind: 'mail',
    message: row.id,
    from: before?.from ?? row.sender ?? '',
    verdict: 'act',
    cancel: decision.cancel,
    keep: decision.keep,
    unmatched: [],
    because: 'a person read the mail',
    // A mail whose sender is in doubt accepts no costs, whoever reads it.
    answers: before?.answers ?? [],
    subject: row.subject ?? '',
    // A mail without a Message-ID is known by its content alone.
    messageId:
      row.message_id.startsWith('<') && row.message_id !== `<${row.content_hash}>` ? row.message_id : null,
    references: before?.references ?? [],
    proof: 'person',
  };
}

/** A mail of an unverified sender that a person vouches for is taken like any other; who is told is a contact on record. */
async function openFromReview(
  parts: Parts,
  trx: Trx,
  mail: MailEvent,
  decision: Read,
  taking: Taking,
): Promise<StoredEffect[]> {
  const ids = decision.cancel.map((entry) => entry.order.id);
  const named = await ordersById(trx, [...new Set(ids)]);
  const kept = await ordersWithNumbers(trx, decision.keep);
  // Whom the mail says it is from comes first: the same number may stand on an order of somebody else.
  const orders = [...named, ...kept.filter((order) => !named.some((other) => other.id === order.id))].sort(
    (one, other) => Number(other.contacts.includes(mail.from)) - Number(one.contacts.includes(mail.from)),
  );
  const cancel = decision.cancel.map(({ number, order }) => {
    const onRecord = named.find((other) => other.id === order.id);
    if (onRecord === undefined || !onRecord.numbers.includes(number))
      throw new Error(`${number} is not on order ${order.id} any more.`);
    return { number, order: asTicketOrder(onRecord) };
  });
  const keep = decision.keep.map((number) => {
    const order = orders.find((other) => other.numbers.includes(number));
    if (order === undefined) throw new Error(`${number} is on no order.`);
    return { number, order: order.id };
  });
  const { effects, ticket } = await applyMailToTickets(
    parts,
    trx,
    {
      event: mail,
      // A mail that nobody had vouched for tells nothing.
      spoken: {},
      cancel,
      keep,
      thread: null,
      decidable: Decidable.byPerson(mail.from, orders),
    },
    taking,
  );
  await trx
    .updateTable('messages')
    .set({ ticket_id: ticket })
    .where('id', '=', mail.message)
    .where('ticket_id', 'is', null)
    .execute();
  return effects;
}
