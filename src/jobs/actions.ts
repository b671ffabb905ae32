/** What people make happen, from the dashboard or the command line: their decisions become events of the ticket. */

import { sql } from 'kysely';
import { asJson } from '../database/json.ts';
import { applyToTicket } from '../database/tickets.ts';
import type { OutgoingMail } from '../mail/smtp.ts';
import { note } from '../people/audit.ts';
import type { Fee } from '../tickets/answer.ts';
import type { ReviewDecision } from '../tickets/event.ts';
import { answerReview } from './answer-review.ts';
import { storing } from './effect.ts';
import type { Parts } from './parts.ts';
import { previewReply, type ReplyTo, sendReply } from './reply.ts';

/** The actions on a running desk. Each throws an Error written for the person when it cannot be done. */
export function actions(parts: Parts) {
  return {
    answerReview: (review: string, by: string, decision: ReviewDecision): Promise<void> =>
      answerReview(parts, review, by, decision),
    reply: (ticket: string, by: string, reply: ReplyTo): Promise<void> => sendReply(parts, ticket, by, reply),
    previewReply: (ticket: string, text: string): Promise<OutgoingMail> => previewReply(parts, ticket, text),
    recordCharge: (
      ticket: string,
      order: string,
      numbers: readonly string[],
      fees: readonly Fee[],
      by: string,
    ): Promise<void> => recordCharge(parts, ticket, order, numbers, fees, by),
  };
}

async function recordCharge(
  parts: Parts,
  ticket: string,
  order: string,
  numbers: readonly string[],
  fees: readonly Fee[],
  by: string,
): Promise<void> {
  await storing(parts, ticket, (taking) =>
    parts.database.db.transaction().execute(async (trx) => {
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
      await note(trx, { who: by, what: 'charged', about: ticket, detail: order });
      return applyToTicket(
        trx,
        ticket,
        { kind: 'charged', order, numbers, fees, by },
        by,
        parts.now(),
        parts.policy,
        taking,
      );
    }),
  );
}
