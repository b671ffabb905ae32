/** What a sender may quote: the desk's notices to him and in his case, and what he and others wrote before (reading.md rule 1). */
import { sql } from 'kysely';
import { inBatches } from '../database/batches.ts';
import type { Db } from '../database/open.ts';

/** Texts of each kind that are looked at, and characters of each. */
const most = { texts: 12, characters: 20_000 } as const;

type Asked = { readonly id: string; readonly sender: string; readonly ticket: string | null };

/**
 * The texts, notices before mails, the latest first. Mails whose sender was doubted are left out: with them anybody
 * could make words look old before they are written.
 */
export const knownTexts = (db: Db, mail: Asked): Promise<readonly string[]> => batchOf(db)(mail);

async function textsOfAll(db: Db, asked: readonly Asked[]): Promise<string[][]> {
  const notices = sql`select left(body_text, ${most.characters}) as text from notices where body_text <> ''`;
  const mails = sql`select left(reading->>'words', ${most.characters}) as text from messages
    where outcome in ('act', 'clarify', 'human') and reading is not null and id <> asked.id`;
  // Each by an index of its own, in one round trip.
  const { rows } = await sql<{ readonly n: number; readonly text: string }>`
    select asked.n::int as n, known.text
    from unnest(${asked.map(({ id }) => id)}::text[], ${asked.map(({ sender }) => sender)}::text[],
      ${asked.map(({ ticket }) => ticket)}::text[]) with ordinality as asked (id, sender, ticket, n)
    cross join lateral (
      (${notices} and recipient = asked.sender order by created_at desc limit ${most.texts})
      union all (${notices} and ticket_id = asked.ticket order by created_at desc limit ${most.texts})
      union all (${mails} and sender = asked.sender order by position desc limit ${most.texts})
      union all (${mails} and ticket_id = asked.ticket order by position desc limit ${most.texts})
    ) as known`.execute(db);
  return asked.map((_, at) => [
    ...new Set(rows.flatMap(({ n, text }) => (n === at + 1 && text !== '' ? [text] : []))),
  ]);
}

const batches = new WeakMap<Db, (mail: Asked) => Promise<readonly string[]>>();

function batchOf(db: Db): (mail: Asked) => Promise<readonly string[]> {
  const known = batches.get(db) ?? inBatches((some: readonly Asked[]) => textsOfAll(db, some), { most: 16 });
  batches.set(db, known);
  return known;
}
