/** Retention: raw mails and personal data go when their time is over; the history stays, without bodies. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Parts } from './parts.ts';
import { pause } from './sweep.ts';

const every = 3_600_000;

/** Purges once an hour until the signal ends. */
export async function keepPurging(parts: Parts, retain: number): Promise<void> {
  while (!parts.signal.aborted) {
    try {
      const purged = await purge(parts.database.db, retain, parts.now());
      if (purged.messages + purged.tickets > 0) parts.log.info(purged, 'purged what was kept long enough');
    } catch (error) {
      parts.log.warn({ error: String(error) }, 'the purge failed and will be tried again');
    }
    await pause(every, parts.signal);
  }
}

/**
 * Purges tickets that closed more than `retain` ms ago, and mails without a ticket (or with one that is gone) of that age.
 * What stays: ids, numbers, states, times. What goes: bodies, addresses, subjects, notices' texts.
 */
export async function purge(
  db: Db,
  retain: number,
  now: number,
): Promise<{ messages: number; tickets: number }> {
  const before = new Date(now - retain);
  return db.transaction().execute(async (trx) => {
    const tickets = await trx
      .updateTable('tickets')
      .set({
        requester: 'purged',
        customer: null,
        ticket: sql<string>`ticket || '{"requester": "purged", "customer": null, "notes": [], "thread": {"subject": "", "messageId": null, "references": []}}'::jsonb`,
        purged_at: new Date(now),
      })
      .where('state', '=', 'closed')
      .where('closed_at', '<', before)
      .where('purged_at', 'is', null)
      .returning('id')
      .execute();
    const ids = tickets.map((row) => row.id);
    if (ids.length > 0) {
      await trx
        .updateTable('notices')
        .set({ body_text: null, body_html: null, recipient: 'purged', subject: '' })
        .where('ticket_id', 'in', ids)
        .execute();
      await trx
        .updateTable('events')
        .set({ data: sql<string>`data - 'from' - 'subject' - 'because' - 'messageId' - 'references'` })
        .where('ticket_id', 'in', ids)
        .execute();
      await trx.deleteFrom('effects').where('ticket_id', 'in', ids).where('state', '=', 'done').execute();
      await trx.updateTable('reviews').set({ what: '' }).where('ticket_id', 'in', ids).execute();
    }
    const messages = await trx
      .updateTable('messages')
      .set({ raw: null, sender: null, subject: null, reading: null, purged_at: new Date(now) })
      .where('purged_at', 'is', null)
      .where('done_at', '<', before)
      .where((where) =>
        where.or([
          where('ticket_id', 'is', null),
          where('ticket_id', 'in', trx.selectFrom('tickets').select('id').where('purged_at', 'is not', null)),
        ]),
      )
      // A mail whose review is still open is still needed.
      .where(
        'id',
        'not in',
        trx
          .selectFrom('reviews')
          .select(sql<string>`message_id`.as('message_id'))
          .where('state', '=', 'open')
          .where('message_id', 'is not', null),
      )
      .returning('id')
      .execute();
    await trx
      .updateTable('notices')
      .set({ body_text: null, body_html: null, recipient: 'purged', subject: '' })
      .where('ticket_id', 'is', null)
      .where('created_at', '<', before)
      .where('body_text', 'is not', null)
      .execute();
    return { messages: messages.length, tickets: tickets.length };
  });
}
