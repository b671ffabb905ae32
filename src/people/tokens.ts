/** Tokens for programs: shown once, kept as a hash, revoked at any time. */
import type { Db } from '../database/open.ts';
import { note } from './audit.ts';
import type { Person, Role } from './role.ts';
import { hashOf, randomSecret } from './secret.ts';
import { checkName, checkRole } from './users.ts';

const prefix = 'porthalt_';

export type Token = {
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** @returns the token, which nobody can be shown again. @throws Error for the person */
export async function addToken(
  db: Db,
  of: { readonly name: string; readonly role: string },
  by: string,
): Promise<string> {
  checkName(of.name);
  const role = checkRole(of.role);
  const token = `${prefix}${randomSecret()}`;
  await db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto('tokens')
      .values({ name: of.name, hash: hashOf(token), role, created_by: by })
      .onConflict((conflict) => conflict.doNothing())
      .returning('name')
      .executeTakeFirst();
    if (added === undefined) throw new Error(`There is a token ${of.name} already.`);
    await note(trx, { who: by, what: 'token-added', about: of.name, detail: role });
  });
  return token;
}

/** @throws Error for the person */
export async function revokeToken(db: Db, name: string, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const revoked = await trx
      .updateTable('tokens')
      .set({ revoked_at: new Date() })
      .where('name', '=', name)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (revoked.numUpdatedRows === 0n) throw new Error(`There is no token ${name} in force.`);
    await note(trx, { who: by, what: 'token-revoked', about: name });
  });
}

export async function listTokens(db: Db): Promise<Token[]> {
  const rows = await db.selectFrom('tokens').selectAll().orderBy('name').limit(1_000).execute();
  return rows.map((row) => ({
    name: row.name,
    role: row.role,
    createdAt: row.created_at,
    createdBy: row.created_by,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  }));
}

/** The program that holds a token; null where it was revoked or never was one. */
export async function holderOf(db: Db, token: string, now: Date): Promise<Person | null> {
  if (!token.startsWith(prefix) || token.length > 100) return null;
  const row = await db
    .selectFrom('tokens')
    .select(['name', 'role', 'used_at'])
    .where('hash', '=', hashOf(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.used_at === null || now.getTime() - row.used_at.getTime() > 60_000)
    await db.updateTable('tokens').set({ used_at: now }).where('name', '=', row.name).execute();
  return { name: `token ${row.name}`, role: row.role };
}
