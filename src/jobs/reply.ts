/** A person's answer to a customer: an event of the ticket, and a mail that goes out once like any notice. */
import { sql } from 'kysely';
import { applyEvent, lockTicket, type StoredEffect } from '../database/tickets.ts';
import type { OutgoingMail } from '../mail/smtp.ts';
import { note } from '../people/audit.ts';
import { answerWithin } from './answer-review.ts';
import { storing } from './effect.ts';
import type { Parts } from './parts.ts';
import { retryWhenTaken } from './to-tickets.ts';

export type ReplyTo = {
  readonly text: string;
  /** The same for one click, however often it arrives. */
  readonly key: string;
  /** A review that is closed with it; null: none. */
  readonly closes: string | null;
};

/** Characters of a reply. */
const longestReply = 20_000;

/** Sends a reply once per key. @throws Error for the person when it cannot be sent */
export async function sendReply(parts: Parts, ticket: string, by: string, reply: ReplyTo): Promise<void> {
  const text = readable(reply.text);
  await storing(parts, ticket, (taking) =>
    retryWhenTaken(() =>
      parts.database.db.transaction().execute(async (trx): Promise<StoredEffect[]> => {
        const found = await lockTicket(trx, ticket);
        if (found === null) throw new Error(`There is no ticket ${ticket}.`);
        writable(found.requester);
        const { rows } = await sql`select 1 from events where ticket_id = ${ticket} and kind = 'replied'
          and data->>'key' = ${reply.key} limit 1`.execute(trx);
        if (rows.length > 0) return [];
        const event = { kind: 'replied' as const, by, text, key: reply.key };
        const sent = await applyEvent(trx, found, event, by, parts.now(), parts.policy, taking);
        await note(trx, { who: by, what: 'replied', about: ticket });
        if (reply.closes === null) return sent;
        const decision = { kind: 'close' as const };
        return [...sent, ...(await answerWithin(parts, trx, { review: reply.closes, by, decision }, taking))];
      }),
    ),
  );
}

/** The mail as it would go out now. @throws Error for the person when none can */
export async function previewReply(parts: Parts, ticket: string, text: string): Promise<OutgoingMail> {
  const row = await parts.database.db
    .selectFrom('tickets')
    .select('ticket')
    .where('id', '=', ticket)
    .executeTakeFirst();
  if (row === undefined) throw new Error(`There is no ticket ${ticket}.`);
  const { requester: to, thread, language } = row.ticket;
  writable(to);
  const reply = { by: '', text: readable(text), key: '' };
  const content = { names: [], items: [], notes: [], orders: [] };
  const effect = { kind: 'notice' as const, id: `${ticket}-0`, to, thread, language, content, reply };
  return parts.composeMail(effect, ticket, parts.now());
}

/** Line ends as one sign; no control characters, which neither database nor mail can carry. */
function readable(text: string): string {
  const clean = text
    .replaceAll('\r\n', '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .trim();
  if (clean === '') throw new Error('The reply says nothing yet.');
  if (clean.length > longestReply)
    throw new Error(`The reply is longer than ${longestReply} characters: make it shorter.`);
  return clean;
}

function writable(address: string): void {
  if (!address.includes('@'))
    throw new Error('The customer’s address was erased when its time was over: nobody can be written to.');
}
