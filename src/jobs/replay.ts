/** A genuine mail that comes a second time: delivered twice, or kept by somebody and sent again under another Message-ID. */
import { sql } from 'kysely';
import type { Trx } from '../database/tickets.ts';
import type { PortOrder } from '../orders/store.ts';
import type { Message } from '../reading/message.ts';
import type { Reading } from '../reading/reading.ts';

/** Of a mail what tells it from others. */
type Told = {
  readonly id: string;
  readonly message: Pick<Message, 'headers' | 'messageId'>;
  readonly messageId: string;
  readonly bodyHash: string | null;
};

/**
 * When a mail says it was written. Of several Date headers the oldest counts: a signature covers the one that was there
 * first, not what was put above it (RFC 6376 §5.4.2).
 */
export function datedOf(message: Pick<Message, 'headers'>): Date | null {
  const times = message.headers
    .filter(({ name, value }) => name === 'date' && value.length < 200)
    .map(({ value }) => Date.parse(value))
    .filter((time) => time > 0 && time < latest);
  return times.length === 0 ? null : new Date(Math.min(...times));
}

/** The year 10000, which the database writes otherwise. */
const latest = 253_402_300_800_000;

/** The same mail of the same sender: under its Message-ID (in two mailboxes, say), or with its Date under another. */
export async function isCopy(trx: Trx, mail: Told, sender: string): Promise<boolean> {
  if (mail.bodyHash === null) return false;
  const dated = datedOf(mail.message);
  const { messageId } = mail;
  const hasId = mail.message.messageId !== null;
  if (!hasId && dated === null) return false;
  const copy = await trx
    .selectFrom('messages')
    .select('id')
    .where((where) =>
      where.or([
        ...(hasId ? [where('message_id', '=', messageId)] : []),
        ...(dated === null ? [] : [where('dated', '=', dated)]),
      ]),
    )
    .where('body_hash', '=', mail.bodyHash)
    .where('sender', '=', sender)
    .where('id', '!=', mail.id)
    .where('outcome', 'in', ['act', 'clarify', 'human'])
    .executeTakeFirst();
  return copy !== undefined;
}

/**
 * A mail from before the opposite was decided about one of its numbers may be an old one sent again, or one that was overtaken: a
 * person decides. Both are compared by what they say of themselves, so that a sender's clock, right or
 * wrong, is compared with itself.
 * @returns the reading for that person; null where nothing was decided since
 */
export async function outOfDate(
  trx: Trx,
  mail: Pick<Told, 'message'>,
  reading: Reading,
  orders: readonly PortOrder[],
): Promise<Reading | null> {
  const dated = datedOf(mail.message);
  const numbers = [...reading.cancel, ...reading.keep];
  if (reading.verdict !== 'act' || dated === null || numbers.length === 0 || orders.length === 0) return null;
  const later = await trx
    .selectFrom('items')
    .innerJoin('events', 'events.ticket_id', 'items.ticket_id')
    // A person's answer to a review decides as of the mail that the review is about.
    .innerJoin('messages', (join) =>
      join.on(
        'messages.id',
        '=',
        sql<string>`coalesce(events.data->'mail'->>'message', events.data->>'message')`,
      ),
    )
    .select('items.number')
    .where('items.number', 'in', numbers)
    .where(
      'items.order_id',
      'in',
      orders.map((order) => order.id),
    )
    .where('events.kind', 'in', ['mail', 'review-answered'])
    // A second wish for the same harms nobody: only what was decided otherwise since is in doubt.
    .where(
      sql<boolean>`((items.number = any(${reading.cancel}) and
          jsonb_path_exists(events.data, '$.**.keep[*] ? (@ == $number)', jsonb_build_object('number', items.number)))
        or (items.number = any(${reading.keep}) and
          jsonb_path_exists(events.data, '$.**.cancel[*].number ? (@ == $number)', jsonb_build_object('number', items.number))))`,
    )
    // Dates of mails know no parts of a second.
    .where(
      sql<boolean>`date_trunc('second', coalesce(messages.dated, messages.received_at)) > ${dated}::timestamptz`,
    )
    .executeTakeFirst();
  if (later === undefined) return null;
  const because = `The mail is dated ${dated.toISOString()}, before the last decision about ${later.number}: it may be an old mail sent again.`;
  return { ...reading, verdict: 'human', cancel: [], keep: [], because };
}
