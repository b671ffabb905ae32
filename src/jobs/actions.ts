/** What people make happen, from the dashboard or the command line: their decisions become events of the ticket. */

import { sql } from 'kysely';
import { asJson } from '../database/json.ts';
import { ordersById } from '../orders/store.ts';
import type { Fee } from '../tickets/answer.ts';
import type { MailEvent, ReviewDecision } from '../tickets/event.ts';
import { applyEvent, applyToTicket, makeTicket, type StoredEffect, type Trx } from '../tickets/store.ts';
import { enqueue } from './effect.ts';
import type { Parts } from './parts.ts';

/** The actions on a running desk. Each throws an Error written for the person when it cannot be done. */
export function actions(parts: Parts) {
  return {
    answerReview: (review: string, by: string, decision: ReviewDecision): Promise<void> =>
      answerReview(parts, review, by, decision),
    recordCharge: (
      ticket: string,
      order: string,
      numbers: readonly string[],
      fees: readonly Fee[],
      by: string,
    ): Promise<void> => recordCharge(parts, ticket, order, numbers, fees, by),
  };
}

async function answerReview(parts: Parts, id: string, by: string, decision: ReviewDecision): Promise<void> {
  const effects = await parts.database.db.transaction().execute(async (trx) => {
    const review = await trx
      .selectFrom('reviews')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (review === undefined) throw new Error(`There is no review ${id}.`);
    if (review.state === 'closed')
      throw new Error(`Review ${id} is closed already (by ${review.closed_by}).`);
    await trx
      .updateTable('reviews')
      .set({
        state: 'closed',
        closed_at: new Date(parts.now()),
        closed_by: by,
        decision: asJson(decision),
      })
      .where('id', '=', id)
      .execute();
    const mail = review.message_id === null ? null : await mailOfReview(trx, review.message_id, decision);
    if (review.ticket_id === null) return mail === null ? [] : openFromReview(parts, trx, mail);
    const event = { kind: 'review-answered' as const, review: id, by, decision, mail };
    return applyToTicket(trx, review.ticket_id, event, by, parts.now(), parts.policy);
  });
  await enqueue(parts, effects);
}

/** The mail as a person reads it: a decision that names numbers makes the stored message a request. */
async function mailOfReview(trx: Trx, message: string, decision: ReviewDecision): Promise<MailEvent | null> {
  if (decision.kind !== 'reading') return null;
  const row = await trx
    .selectFrom('messages')
    .select(['id', 'sender', 'subject', 'message_id', 'ticket_id'])
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
    answers: before?.answers ?? [],
    subject: row.subject ?? '',
    messageId: row.message_id.startsWith('<') ? row.message_id : null,
    references: before?.references ?? [],
  };
}

/** A mail of an unverified sender that a person vouches for opens a ticket; the notices go to a contact on record. */
async function openFromReview(parts: Parts, trx: Trx, mail: MailEvent): Promise<StoredEffect[]> {
  const [order] = await ordersById(
    trx,
    mail.cancel.map((entry) => entry.order.id),
  );
  if (order === undefined) return [];
  const from = order.contacts.includes(mail.from) ? mail.from : (order.contacts[0] ?? mail.from);
  const ticket = await makeTicket(trx, from, order.customer, parts.now());
  await trx
    .updateTable('messages')
    .set({ ticket_id: ticket.id })
    .where('id', '=', mail.message)
    .where('ticket_id', 'is', null)
    .execute();
  return applyEvent(trx, ticket, { ...mail, from }, mail.message, parts.now(), parts.policy);
}

async function recordCharge(
  parts: Parts,
  ticket: string,
  order: string,
  numbers: readonly string[],
  fees: readonly Fee[],
  by: string,
): Promise<void> {
  const effects = await parts.database.db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ known: boolean }>`
      select exists (select 1 from items where ticket_id = ${ticket} and order_id = ${order}) as known`.execute(
      trx,
    );
    if (rows[0]?.known !== true) throw new Error(`${ticket} has no number of order ${order}.`);
    await trx
      .insertInto('charges')
      .values({
        ticket_id: ticket,
        order_id: order,
        numbers: [...numbers],
        fees: asJson(fees),
        recorded_by: by,
      })
      .execute();
    return applyToTicket(
      trx,
      ticket,
      { kind: 'charged', order, numbers, fees, by },
      by,
      parts.now(),
      parts.policy,
    );
  });
  await enqueue(parts, effects);
}
