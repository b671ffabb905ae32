/** Stored mails as they are taken in: claimed, and called up in turn, many in one statement. */
import { type Kysely, sql } from 'kysely';
import { inBatches } from './batches.ts';
import type { Schema } from './schema.ts';

/** A stored mail that was claimed to be taken in. */
export type ClaimedMessage = {
  readonly raw: Uint8Array;
  /** False for a mail over the size limit or one that could not be fetched: only its beginning is here, or nothing. */
  readonly whole: boolean;
  readonly attempts: number;
  /** Attempts before this one that failed or ended the process. */
  readonly failures: number;
  readonly position: number;
  readonly bodyHash: string | null;
  readonly messageId: string;
  /** As a glance at the header told it when the mail was stored. */
  readonly sender: string | null;
  /** Whether something speaks for that. */
  readonly vouched: boolean;
  readonly error: string | null;
  /** An earlier mail of that sender waits to be taken in, and this one's turn counts. */
  readonly behind: boolean;
};

type Asked = { readonly id: string; readonly lease: number };

/**
 * Claims a mail that is due for `lease` ms; null when it has an outcome, is not due yet or is somebody else's. The attempt is
 * counted before it is made, so that a mail that ends the process does not do so for ever.
 */
export const claimMessage = (db: Kysely<Schema>, id: string, lease: number): Promise<ClaimedMessage | null> =>
  batchesOf(db).claim({ id, lease });

async function claimMessages(
  db: Kysely<Schema>,
  asked: readonly Asked[],
): Promise<(ClaimedMessage | null)[]> {
  const { rows } = await sql<{
    id: string;
    raw: Uint8Array | null;
    size: number;
    attempts: number;
    waits: number;
    position: number;
    body_hash: string | null;
    message_id: string;
    sender: string | null;
    vouched: boolean;
    error: string | null;
    behind: boolean;
  }>`
    update messages m set attempts = m.attempts + 1,
      next_at = clock_timestamp() + asked.lease * interval '1 millisecond'
    from unnest(${asked.map(({ id }) => id)}::text[], ${asked.map(({ lease }) => lease)}::float8[]) as asked (id, lease)
    where m.id = asked.id and m.state = 'received' and m.next_at <= clock_timestamp() + interval '50 milliseconds'
    returning m.id, m.raw, m.size, m.attempts, m.waits, m.position, m.body_hash, m.message_id, m.sender, m.vouched,
      m.error, m.sender is not null and m.vouched and exists (
        select 1 from messages e
        where e.sender = m.sender and e.vouched and e.state = 'received' and e.position < m.position and e.id <> m.id
      ) as behind`.execute(db);
  const claimed = new Map(rows.map((row) => [row.id, row]));
  return asked.map(({ id }) => {
    const row = claimed.get(id);
    // Asked for twice at a time, it is the first one's.
    claimed.delete(id);
    if (row === undefined) return null;
    return {
      raw: row.raw ?? new Uint8Array(),
      whole: row.raw !== null && row.raw.length >= row.size,
      attempts: row.attempts,
      failures: row.attempts - 1 - row.waits,
      position: row.position,
      bodyHash: row.body_hash,
      messageId: row.message_id,
      sender: row.sender,
      vouched: row.vouched,
      error: row.error,
      behind: row.behind,
    };
  });
}

type Turn = { readonly sender: string; readonly position: number };

/** The id of the next mail of a sender that waits for the one at `position` to end; null where none does. */
export const nextOfSender = (db: Kysely<Schema>, sender: string, position: number): Promise<string | null> =>
  batchesOf(db).next({ sender, position });

async function nextOfSenders(db: Kysely<Schema>, turns: readonly Turn[]): Promise<(string | null)[]> {
  const { rows } = await sql<{ id: string | null }>`
    select (select id from messages
      where state = 'received' and waits > 0 and sender = turn.sender and position > turn.position
      order by position limit 1) as id
    from unnest(${turns.map(({ sender }) => sender)}::text[], ${turns.map(({ position }) => position)}::int8[])
      with ordinality as turn (sender, position, n)
    order by n`.execute(db);
  return rows.map(({ id }) => id);
}

const openBatches = (db: Kysely<Schema>) => ({
  // Their bytes are in memory from then on.
  claim: inBatches((some: readonly Asked[]) => claimMessages(db, some), { most: 16 }),
  next: inBatches((some: readonly Turn[]) => nextOfSenders(db, some), { most: 64 }),
});

const batches = new WeakMap<Kysely<Schema>, ReturnType<typeof openBatches>>();

function batchesOf(db: Kysely<Schema>): ReturnType<typeof openBatches> {
  const known = batches.get(db) ?? openBatches(db);
  batches.set(db, known);
  return known;
}
