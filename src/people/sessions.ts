/** Who is signed in. The browser holds a secret, the database its hash. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Role } from './role.ts';
import { hashOf, randomSecret } from './secret.ts';

const hour = 3_600_000;
/** A session that nobody used for this long has ended, ms. */
const idle = 12 * hour;
/** However busy, it ends after this, ms. */
export const longest = 7 * 24 * hour;

/** Of what opened a session; without what the browser holds, nothing can be guessed from it. */
const proofOf = (given: string, secret: string): string => hashOf(`${given}\n${secret}`);

export type Opening = {
  readonly who: string;
  readonly by: 'settings' | 'user' | 'elsewhere';
  /** What it was opened with; null where somebody else vouched. */
  readonly secret: string | null;
};

/** Opens a session. @returns what the browser is given */
export async function openSession(db: Db, { who, by, secret }: Opening, now: Date): Promise<string> {
  const given = randomSecret();
  await sql`delete from sessions where ends_at < ${now} or seen_at < ${new Date(now.getTime() - idle)}`.execute(
    db,
  );
  await db
    .insertInto('sessions')
    .values({
      id: hashOf(given),
      who,
      by,
      proof: secret === null ? null : proofOf(given, secret),
      created_at: now,
      seen_at: now,
      ends_at: new Date(now.getTime() + longest),
    })
    .execute();
  if (by !== 'settings')
    await db.updateTable('users').set({ signed_in_at: now }).where('name', '=', who).execute();
  return given;
}

/**
 * Who a browser's secret belongs to; null where the session has ended: its time is over, the user is gone, or the secret
 * that opened it has been changed since. `settings` is the account of the settings with its password.
 */
export async function sessionOf(
  db: Db,
  given: string,
  settings: { readonly user: string; readonly password: string },
  now: Date,
): Promise<{ readonly name: string; readonly role: Role } | null> {
  const { rows } = await sql<{
    who: string;
    by: Opening['by'];
    proof: string | null;
    role: Role | null;
    secret: string | null;
    seen_at: Date;
  }>`select sessions.who, sessions.by, sessions.proof, sessions.seen_at, users.role, users.secret
    from sessions left join users on users.name = sessions.who
    where sessions.id = ${hashOf(given)} and ends_at > ${now} and seen_at > ${new Date(now.getTime() - idle)}`.execute(
    db,
  );
  const row = rows[0];
  if (row === undefined) return null;
  if (now.getTime() - row.seen_at.getTime() > 5 * 60_000)
    await db.updateTable('sessions').set({ seen_at: now }).where('id', '=', hashOf(given)).execute();
  switch (row.by) {
    case 'settings':
      return row.who === settings.user && row.proof === proofOf(given, settings.password)
        ? { name: row.who, role: 'admin' }
        : null;
    case 'user':
      return row.role !== null && row.secret !== null && row.proof === proofOf(given, row.secret)
        ? { name: row.who, role: row.role }
        : null;
    case 'elsewhere':
      return row.role === null ? null : { name: row.who, role: row.role };
    default:
      return row.by satisfies never;
  }
}

export async function closeSession(db: Db, given: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', hashOf(given)).execute();
}
