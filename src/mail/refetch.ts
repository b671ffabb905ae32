/** Mails that were recorded without their content are asked for again for as long as they lie in the mailbox. */
import { sql } from 'kysely';
import { type Entry, enqueue, fetchMails, type ScanContext, store } from './scan.ts';

/** When a mail is asked for next, and the pause after that, in ms; by UID. It outlives the connection. */
export type Refetches = Map<number, { at: number; pause: number }>;

/** ms. */
export const usualRefetch = 60_000;
const longestPause = 3_600_000;
/** Mails asked for in one look. */
const atOnce = 20;

/** A mail `m` whose content is still hoped for: until a person has closed its review, for then he has dealt with it. */
export const awaitsContent = sql<boolean>`(m.raw is null and m.purged_at is null and m.size > 0 and (m.state = 'received'
  or exists (select 1 from reviews r where r.message_id = m.id and r.reason = 'broken-mail' and r.state = 'open')))`;

/**
 * Asks for those that are due. What comes is read like a new mail, and its review is closed.
 * @throws ImapError (the connection is gone, or the account is refused as a whole), LeaseLost, or the database's error
 */
export async function refetch(context: ScanContext, refetches: Refetches, firstPause: number): Promise<void> {
  const { db, lease, uidvalidity, connection } = context;
  const { rows } = await sql<{ uid: number; id: string; size: number; receivedAt: Date }>`
    select p.uid, m.id, m.size, m.received_at as "receivedAt"
    from message_places p join messages m on m.id = p.message_id
    where p.mailbox_id = ${lease.mailbox} and p.uidvalidity = ${uidvalidity} and p.filed_at is null and ${awaitsContent}
    order by p.uid`.execute(db);
  const lying = new Set(rows.map(({ uid }) => uid));
  for (const uid of [...refetches.keys()]) if (!lying.has(uid)) refetches.delete(uid);
  // What was recorded just now was asked for just now.
  const due = rows.filter(({ uid }) => {
    const next = refetches.get(uid);
    if (next === undefined) refetches.set(uid, { at: performance.now() + firstPause, pause: firstPause });
    return next !== undefined && performance.now() >= next.at;
  });
  for (const { id, ...entry } of due.slice(0, atOnce)) {
    if (context.signal.aborted) return;
    const { mails, error } = await fetchMails(context, [entry]);
    if (error !== null && (error.kind !== 'connection' || !connection.client.usable)) {
      postpone(refetches, entry);
      throw error;
    }
    const [place] = await store(context, mails);
    if (place === undefined) postpone(refetches, entry);
    else {
      refetches.delete(entry.uid);
      await replace(context, id, place.id);
      await enqueue(context, place);
      context.log.info({ message: place.id }, 'a mail that was recorded without its content has come');
    }
  }
}

function postpone(refetches: Refetches, { uid }: Entry): void {
  const pause = Math.min(longestPause, 2 * (refetches.get(uid)?.pause ?? usualRefetch));
  refetches.set(uid, { at: performance.now() + pause, pause });
}

/** The record without content has had its use. */
async function replace({ db }: ScanContext, old: string, by: string): Promise<void> {
  const what = `It could be fetched later and was read then, as ${by}.`;
  await sql`
    with ended as (
      update messages set state = 'failed', outcome = 'failed', done_at = coalesce(done_at, now()), error = ${what}
      where id = ${old}
    )
    update reviews set state = 'closed', closed_at = now(), closed_by = 'porthalt', what = what || ' ' || ${what}::text
    where message_id = ${old} and reason = 'broken-mail' and state = 'open'`.execute(db);
}
