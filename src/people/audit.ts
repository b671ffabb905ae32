/** Who did what: a line for each act of a person or of a program with a token. Ids and names, no bodies. */
import { sql } from 'kysely';
import { storable } from '../database/json.ts';
import type { Db } from '../database/open.ts';

/** What people do that is kept, with the words for it. */
export const acts = {
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  'sign-in-failed': 'failed to sign in',
  'review-answered': 'answered a review',
  replied: 'wrote to a customer',
  charged: 'recorded a charge',
  imported: 'imported orders',
  'user-added': 'added a user',
  'user-changed': 'changed a user',
  'user-removed': 'removed a user',
  'token-added': 'made a token',
  'token-revoked': 'revoked a token',
} as const;
export type Act = keyof typeof acts;

/** Keeps a line, within the transaction of what was done where there is one. */
export async function note(
  db: Db,
  line: { readonly who: string; readonly what: Act; readonly about?: string; readonly detail?: string },
): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      who: storable(line.who.slice(0, 100)),
      what: line.what,
      about: line.about === undefined ? null : storable(line.about.slice(0, 200)),
      detail: line.detail === undefined ? null : storable(line.detail.slice(0, 300)),
    })
    .execute();
}

export type AuditRow = {
  readonly id: number;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly about: string | null;
  readonly detail: string | null;
};

/** The latest lines before `before`, narrowed to a person and an act. */
export async function readAudit(
  db: Db,
  of: { readonly who: string | null; readonly what: string | null; readonly before: number | null },
  most: number,
): Promise<AuditRow[]> {
  return db
    .selectFrom('audit')
    .selectAll()
    .$if(of.who !== null, (query) => query.where('who', '=', of.who ?? ''))
    .$if(of.what !== null, (query) => query.where('what', '=', of.what ?? ''))
    .$if(of.before !== null, (query) => query.where('id', '<', of.before ?? 0))
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
}

/** The names that lines are of. */
export async function auditNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ who: string }>`
    with recursive names as (
      (select who from audit order by who limit 1)
      union all
      select (select who from audit where who > names.who order by who limit 1) from names where names.who is not null)
    select who from names where who is not null limit 200`.execute(db);
  return rows.map(({ who }) => who);
}
