/** Named users: who they are, what they may do, and whether a password is theirs. */
import type { Db } from '../database/open.ts';
import { note } from './audit.ts';
import { isRole, type Person, type Role, roles } from './role.ts';
import { checkPassword, isPassword, keepPassword } from './secret.ts';

export type User = {
  readonly name: string;
  readonly role: Role;
  /** Null: signs in at an identity provider or a proxy only. */
  readonly secret: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly signedInAt: Date | null;
};

/** Letters, digits and what stands in addresses: names stand in the history and in headers. @throws Error for the person */
export function checkName(name: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,59}$/u.test(name))
    throw new Error(
      'A name has letters, digits and . _ @ + -, at most 60, and begins with a letter or digit.',
    );
}

/** @throws Error for the person */
export function checkRole(role: string): Role {
  if (!isRole(role)) throw new Error(`"${role}" is no role: say ${roles.join(', ')}.`);
  return role;
}

/** Adds a user. @throws Error for the person where the name is taken or cannot be one */
export async function addUser(
  db: Db,
  user: { readonly name: string; readonly role: string; readonly password: string | null },
  by: string,
): Promise<void> {
  checkName(user.name);
  const role = checkRole(user.role);
  if (user.password !== null) checkPassword(user.password);
  const secret = user.password === null ? null : await keepPassword(user.password);
  await db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto('users')
      .values({ name: user.name, role, secret, created_by: by })
      .onConflict((conflict) => conflict.doNothing())
      .returning('name')
      .executeTakeFirst();
    if (added === undefined) throw new Error(`There is a user ${user.name} already.`);
    await note(trx, { who: by, what: 'user-added', about: user.name, detail: role });
  });
}

/** Changes role or password. A new password ends the sessions that the old one opened. @throws Error for the person */
export async function changeUser(
  db: Db,
  name: string,
  change: { readonly role?: string; readonly password?: string },
  by: string,
): Promise<void> {
  const role = change.role === undefined ? {} : { role: checkRole(change.role) };
  if (change.password !== undefined) checkPassword(change.password);
  const secret = change.password === undefined ? {} : { secret: await keepPassword(change.password) };
  await db.transaction().execute(async (trx) => {
    const changed = await trx
      .updateTable('users')
      .set({ ...role, ...secret })
      .where('name', '=', name)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) throw new Error(`There is no user ${name}.`);
    const detail = [change.role, change.password === undefined ? undefined : 'password']
      .filter(Boolean)
      .join(', ');
    await note(trx, { who: by, what: 'user-changed', about: name, detail });
  });
}

/** Removes a user and ends his sessions. What he did stays on record. @throws Error for the person */
export async function removeUser(db: Db, name: string, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const removed = await trx.deleteFrom('users').where('name', '=', name).executeTakeFirst();
    if (removed.numDeletedRows === 0n) throw new Error(`There is no user ${name}.`);
    await trx.deleteFrom('sessions').where('who', '=', name).where('by', '!=', 'settings').execute();
    await note(trx, { who: by, what: 'user-removed', about: name });
  });
}

export async function listUsers(db: Db): Promise<User[]> {
  const rows = await db.selectFrom('users').selectAll().orderBy('name').limit(1_000).execute();
  return rows.map(userOf);
}

/** A user by name; null where there is none. */
export async function findUser(db: Db, name: string): Promise<User | null> {
  const row = await db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst();
  return row === undefined ? null : userOf(row);
}

const userOf = (row: {
  name: string;
  role: Role;
  secret: string | null;
  created_at: Date;
  created_by: string;
  signed_in_at: Date | null;
}): User => ({
  name: row.name,
  role: row.role,
  secret: row.secret,
  createdAt: row.created_at,
  createdBy: row.created_by,
  signedInAt: row.signed_in_at,
});

/** The user whose password this is; null, after the same time, for any other. */
export async function userWithPassword(
  db: Db,
  name: string,
  password: string,
): Promise<(Person & { secret: string }) | null> {
  const user = await findUser(db, name);
  const right = await isPassword(password, user?.secret ?? null);
  return right && user?.secret != null ? { name: user.name, role: user.role, secret: user.secret } : null;
}
