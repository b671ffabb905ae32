/** What a sender may quote: the desk's notices to him and in his case, and what he and others wrote before (reading.md rule 1). */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';

/** Texts of each kind that are looked at, and characters of each. */
const most = { texts: 12, characters: 20_000 } as const;

/**
 * The texts, notices before mails, the latest first. Mails whose sender was doubted are left out: with them anybody
 * could make words look old before they are written.
 */
export async function knownTexts(
  db: Db,
  mail: { readonly id: string; readonly sender: string; readonly ticket: string | null },
): Promise<readonly string[]> {
  const notices = sql`select left(body_text, ${most.characters}) as text from notices where body_text <> ''`;
  const mails = sql`select left(reading->>'words', ${most.characters}) as text from messages
    where outcome in ('act', 'clarify', 'human') and reading is not null and id <> ${mail.id}`;
  // Each by an index of its own, in one round trip.
  const { rows } = await sql<{ readonly text: string }>`
    (${notices} and recipient = ${mail.sender} order by created_at desc limit ${most.texts})
    union all (${notices} and ticket_id = ${mail.ticket} order by created_at desc limit ${most.texts})
    union all (${mails} and sender = ${mail.sender} order by position desc limit ${most.texts})
    union all (${mails} and ticket_id = ${mail.ticket} order by position desc limit ${most.texts})`.execute(
    db,
  );
  return [...new Set(rows.map((row) => row.text))].filter((text) => text !== '');
}
