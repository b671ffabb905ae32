/**
 * Who polls a mailbox. One row a mailbox; the fence grows with every change of hands, and each write of a poller is
 * made only while its fence still stands, so that one that was frozen beyond its lease writes nothing when it wakes.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/open.ts';

export type Lease = { readonly mailbox: string; readonly holder: string; readonly fence: number };

/** Somebody else polls the mailbox now, or the lease ran out unrenewed. */
export class LeaseLost extends Error {
  constructor() {
    super('Another poller has taken this mailbox over');
  }
}

/** Takes the mailbox if nobody holds it. Times are the database's, so clocks need not agree. */
export async function acquireLease(
  db: Db,
  mailbox: string,
  holder: string,
  milliseconds: number,
): Promise<Lease | null> {
  await sql`insert into mailboxes (id) values (${mailbox}) on conflict do nothing`.execute(db);
  const { rows } = await sql<{ fence: number }>`
    update mailboxes set holder = ${holder}, fence = fence + 1, lease_until = now() + ${duration(milliseconds)}
    where id = ${mailbox} and (lease_until is null or lease_until <= now() or holder = ${holder})
    returning fence`.execute(db);
  const fence = rows[0]?.fence;
  return fence === undefined ? null : { mailbox, holder, fence };
}

/** @returns false when the mailbox has changed hands */
export async function renewLease(db: Db, lease: Lease, milliseconds: number): Promise<boolean> {
  const { rows } = await sql`
    update mailboxes set lease_until = now() + ${duration(milliseconds)}
    where id = ${lease.mailbox} and holder = ${lease.holder} and fence = ${lease.fence}
    returning id`.execute(db);
  return rows.length === 1;
}

/** Lets others take the mailbox at once. */
export async function releaseLease(db: Db, lease: Lease): Promise<void> {
  await sql`
    update mailboxes set holder = null, lease_until = null
    where id = ${lease.mailbox} and holder = ${lease.holder} and fence = ${lease.fence}`.execute(db);
}

/** The mailbox's row while the lease stands and has not run out, else no row: to be part of every write. */
export const heldRow = (lease: Lease): RawBuilder<unknown> => sql`
  select id from mailboxes
  where id = ${lease.mailbox} and holder = ${lease.holder} and fence = ${lease.fence} and lease_until > now()`;

/** @throws LeaseLost; for what the database cannot guard, such as a move on the mail server */
export async function assertHeld(db: Db, lease: Lease): Promise<void> {
  const { rows } = await heldRow(lease).execute(db);
  if (rows.length === 0) throw new LeaseLost();
}

/**
 * Renews the lease until `stop`. `lost` aborts as soon as somebody else holds it, or when it could not be renewed
 * for as long as it lasts.
 */
export function keepLease(
  db: Db,
  lease: Lease,
  milliseconds: number,
): { readonly lost: AbortSignal; stop: () => void } {
  const lost = new AbortController();
  let renewedAt = performance.now();
  let renewing = false;
  const timer = setInterval(() => {
    if (performance.now() - renewedAt > milliseconds) return stop(true);
    if (renewing) return;
    renewing = true;
    const startedAt = performance.now();
    renewLease(db, lease, milliseconds)
      .then(
        (held) => {
          if (held) renewedAt = startedAt;
          else stop(true);
        },
        // The database is away; the next turn tries again until the lease has run out.
        () => {},
      )
      .finally(() => {
        renewing = false;
      });
  }, milliseconds / 4);
  const stop = (isLost: boolean) => {
    clearInterval(timer);
    if (isLost) lost.abort(new LeaseLost());
  };
  return { lost: lost.signal, stop: () => stop(false) };
}

const duration = (milliseconds: number) =>
  sql`make_interval(secs => ${milliseconds / 1000}::double precision)`;
