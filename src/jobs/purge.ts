/** Retention: raw mails and personal data go when their time is over; the history stays, without bodies. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Trx } from '../database/tickets.ts';
import { pause } from '../time.ts';
import type { Parts } from './parts.ts';

const hourly = 3_600_000;

/** Purges once an hour until the signal ends. */
export async function keepPurging(parts: Parts, retain: number): Promise<void> {
  while (!parts.signal.aborted) {
    try {
      const purged = await purge(parts.database.db, retain, parts.now());
      if (purged.messages + purged.tickets > 0) parts.log.info(purged, 'purged what was kept long enough');
    } catch (error) {
      parts.log.warn({ error: String(error) }, 'the purge failed and will be tried again');
    }
    await pause(hourly, parts.signal);
  }
}

/** Tickets or mails in one transaction: others wait for its locks, and a statement carries only so many values. */
const batch = 500;

/**
 * Purges tickets that closed more than `retain` ms ago, and mails without a ticket (or with one that is gone) of that age.
 * What stays: ids (Message-IDs among them, so that a mail that turns up again is known), numbers, states, times. What
 * goes: bodies, addresses, subjects, notices' texts.
 */
export async function purge(
  db: Db,
  retain: number,
  now: number,
): Promise<{ messages: number; tickets: number }> {
  const before = new Date(now - retain);
  const every = (some: (trx: Trx) => Promise<number>): Promise<number> =>
    untilFew(() => db.transaction().execute(some));
  const tickets = await every((trx) => purgeTickets(trx, before, new Date(now)));
  const messages = await every((trx) => purgeMessages(trx, before, new Date(now)));
  await every((trx) => purgeReviews(trx, before));
  await every((trx) => purgeWarnings(trx, before));
  return { messages, tickets };
}

async function untilFew(some: () => Promise<number>): Promise<number> {
  for (let all = 0; ; ) {
    const count = await some();
    all += count;
    if (count < batch) return all;
  }
}

async function purgeTickets(trx: Trx, before: Date, now: Date): Promise<number> {
  const due = await trx
    .selectFrom('tickets')
    .select('id')
    .where('state', '=', 'closed')
    .where('closed_at', '<', before)
    // An answer may have opened it again after it was purged.
    .where((where) =>
      where.or([where('purged_at', 'is', null), where('purged_at', '<', where.ref('closed_at'))]),
    )
    // What has still to be said is said first.
    .where('id', 'not in', (waiting) =>
      waiting
        .selectFrom('effects')
        .select(sql<string>`ticket_id`.as('ticket_id'))
        .where('kind', '=', 'notice')
        .where('state', 'in', ['pending', 'started'])
        .where('ticket_id', 'is not', null),
    )
    .orderBy('closed_at')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = due.map((row) => row.id);
  if (ids.length === 0) return 0;
  await trx
    .updateTable('tickets')
    .set({
      requester: 'purged',
      customer: null,
      ticket: sql<string>`ticket || '{"requester": "purged", "customer": null, "notes": [], "thread": {"subject": "", "messageId": null, "references": []}}'::jsonb`,
      purged_at: now,
    })
    .where('id', 'in', ids)
    .execute();
  await trx
    .updateTable('notices')
    .set({ body_text: null, body_html: null, recipient: 'purged', subject: '', response: null })
    .where('ticket_id', 'in', ids)
    .execute();
  await trx
    .updateTable('events')
    .set({
      // A review's answer holds the mail that it is about; what a server said may name the recipient.
      data: sql<string>`(data - 'from' - 'subject' - 'because' - 'messageId' - 'references' - 'why' - 'text' - 'failed')
        #- '{mail,from}' #- '{mail,subject}' #- '{mail,because}' #- '{mail,messageId}' #- '{mail,references}'
        #- '{decision,reason}'`,
    })
    .where('ticket_id', 'in', ids)
    .execute();
  await trx.deleteFrom('effects').where('ticket_id', 'in', ids).execute();
  await trx.updateTable('remarks').set({ text: '' }).where('ticket_id', 'in', ids).execute();
  await trx
    .updateTable('reviews')
    .set({ what: '', decision: sql<string>`decision - 'reason'` })
    .where('ticket_id', 'in', ids)
    .execute();
  return ids.length;
}

async function purgeMessages(trx: Trx, before: Date, now: Date): Promise<number> {
  const due = await trx
    .selectFrom('messages')
    .select('id')
    .where('purged_at', 'is', null)
    .where('done_at', '<', before)
    .where((where) =>
      where.or([
        where('ticket_id', 'is', null),
        where('ticket_id', 'in', (purged) =>
          purged
            .selectFrom('tickets')
            .select('id')
            .where('state', '=', 'closed')
            .where('purged_at', 'is not', null),
        ),
      ]),
    )
    // A mail whose review is still open is still needed.
    .where('id', 'not in', (needed) =>
      needed
        .selectFrom('reviews')
        .select(sql<string>`message_id`.as('message_id'))
        .where('state', '=', 'open')
        .where('message_id', 'is not', null),
    )
    .orderBy('done_at')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = due.map((row) => row.id);
  if (ids.length === 0) return 0;
  await trx
    .updateTable('messages')
    .set({ raw: null, sender: null, subject: null, reading: null, error: null, purged_at: now })
    .where('id', 'in', ids)
    .execute();
  return ids.length;
}

/** Reviews outside any ticket. */
async function purgeReviews(trx: Trx, before: Date): Promise<number> {
  const result = await trx
    .updateTable('reviews')
    .set({ what: '', decision: sql<string>`decision - 'reason'` })
    .where('id', 'in', (due) =>
      due
        .selectFrom('reviews')
        .select('id')
        .where('ticket_id', 'is', null)
        .where('state', '=', 'closed')
        .where('closed_at', '<', before)
        .where('what', '!=', '')
        .limit(batch),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Warnings to contacts, which belong to no ticket. */
async function purgeWarnings(trx: Trx, before: Date): Promise<number> {
  const notices = await trx
    .updateTable('notices')
    .set({ body_text: null, body_html: null, recipient: 'purged', subject: '', response: null })
    .where('id', 'in', (due) =>
      due
        .selectFrom('notices')
        .select('id')
        .where('ticket_id', 'is', null)
        .where('created_at', '<', before)
        .where('recipient', '!=', 'purged')
        .limit(batch),
    )
    .executeTakeFirst();
  const effects = await trx
    .deleteFrom('effects')
    .where('id', 'in', (due) =>
      due
        .selectFrom('effects')
        .select('id')
        .where('ticket_id', 'is', null)
        .where('state', '=', 'done')
        .where('done_at', '<', before)
        .limit(batch),
    )
    .executeTakeFirst();
  return Math.max(Number(notices.numUpdatedRows), Number(effects.numDeletedRows));
}
