/** What people do among themselves: look after a ticket, leave remarks, be seen. No ticket moves by it. */
import { sql } from 'kysely';
import { storable } from '../database/json.ts';
import type { Db } from '../database/open.ts';

export type Remark = { readonly by: string; readonly at: Date; readonly text: string };

/** A ticket or a review outside any ticket. */
export type Place =
  | { readonly ticket: string; readonly review?: undefined }
  | { readonly review: string; readonly ticket?: undefined };

/** Characters of a remark. */
const longestRemark = 4_000;

/** Keeps a remark for colleagues. @throws Error for the person where it says nothing or too much */
export async function addRemark(db: Db, at: Place, by: string, written: string): Promise<void> {
  const text = written.replaceAll('\r\n', '\n').trim();
  if (text === '') throw new Error('The note says nothing yet.');
  if (text.length > longestRemark)
    throw new Error(`The note is longer than ${longestRemark} characters: make it shorter.`);
  await db
    .insertInto('remarks')
    .values({
      ticket_id: at.ticket ?? null,
      review_id: at.review ?? null,
      by,
      text: storable(text),
    })
    .execute();
}

/** The latest remarks about a ticket or review, oldest first. */
export async function remarksAbout(db: Db, at: Place, most: number): Promise<Remark[]> {
  const rows = await db
    .selectFrom('remarks')
    .select(['by', 'at', 'text'])
    .$if(at.ticket !== undefined, (query) => query.where('ticket_id', '=', at.ticket ?? ''))
    .$if(at.review !== undefined, (query) => query.where('review_id', '=', at.review ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.reverse();
}

/**
 * Says who looks after a ticket from now on; null: nobody in particular. `was` is who did when the person decided so.
 * @returns false, and nothing is changed, where somebody else was quicker
 */
export async function ownTicket(
  db: Db,
  ticket: string,
  owner: string | null,
  was: string | null,
): Promise<boolean> {
  const result = await db
    .updateTable('tickets')
    .set({ owner })
    .where('id', '=', ticket)
    .where(sql<boolean>`owner is not distinct from ${was}::text`)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes an open review on, or lets it go; a takeover ends with it. @returns false where somebody else was quicker */
export async function ownReview(
  db: Db,
  review: string,
  owner: string | null,
  was: string | null,
): Promise<boolean> {
  const result = await db
    .updateTable('reviews')
    .set({ owner })
    .where('id', '=', review)
    .where('state', '=', 'open')
    .where(sql<boolean>`owner is not distinct from ${was}::text`)
    // Who goes on by hand ends that by answering: only then does anybody know how the numbers stand.
    .where((where) => where.or([where('taken_over_at', 'is', null), where.val(owner !== null)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes on all of these that are open and nobody's. @returns how many there were */
export async function takeReviews(db: Db, reviews: readonly string[], owner: string): Promise<number> {
  const result = await db
    .updateTable('reviews')
    .set({ owner })
    .where('id', 'in', [...reviews, ''])
    .where('state', '=', 'open')
    .where((where) => where.or([where('owner', 'is', null), where('owner', '=', owner)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Puts open reviews off; null: they wait again at once. @returns how many there were */
export async function snoozeReviews(db: Db, reviews: readonly string[], until: Date | null): Promise<number> {
  const result = await db
    .updateTable('reviews')
    .set({ snoozed_until: until })
    .where('id', 'in', [...reviews, ''])
    .where('state', '=', 'open')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Who looked within this is taken to be here still. */
const stillHere = 5 * 60_000;

/** Notes that somebody looks at a page. @returns who else did within five minutes, the latest first */
export async function meet(
  db: Db,
  place: string,
  who: string,
  now: Date,
): Promise<readonly { readonly who: string; readonly at: Date }[]> {
  const since = new Date(now.getTime() - stillHere);
  const { rows } = await sql<{ who: string; at: Date }>`
    with seen as (
      insert into presence (place, who, at) values (${place}, ${who}, ${now})
      on conflict (place, who) do update set at = excluded.at
    ), gone as (delete from presence where at < ${new Date(since.getTime() - stillHere)})
    select who, at from presence where place = ${place} and who <> ${who} and at >= ${since}
    order by at desc limit 5`.execute(db);
  return rows;
}
