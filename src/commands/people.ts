/** `porthalt users` and `porthalt tokens`: who may come in. */
import type { Db } from '../database/open.ts';
import { reason } from '../error.ts';
import { readablePassword } from '../people/secret.ts';
import { addToken, listTokens, revokeToken } from '../people/tokens.ts';
import { addUser, changeUser, listUsers, removeUser } from '../people/users.ts';
import type { Console } from './console.ts';

type Out = Pick<Console, 'out' | 'err'>;

/** `typed` is the password where it was given on standard input. @returns the exit code */
export async function usersCommand(
  io: Out,
  what: string,
  args: readonly string[],
  typed: string | null,
  db: Db,
): Promise<number> {
  const [name = '', role = '', by = 'operator'] = args;
  const given = typed?.replace(/\r?\n$/, '') ?? null;
  const password = given ?? readablePassword();
  const tell = (line: string): void => {
    io.out(given === null ? `${line} The password, which is shown once: ${password}` : line);
  };
  return run(io, async () => {
    switch (what) {
      case 'add':
        await addUser(db, { name, role, password }, by);
        return tell(`${name} may sign in as ${role}.`);
      case 'password':
        await changeUser(db, name, { password }, by);
        return tell(`${name} has a new password.`);
      case 'role':
        await changeUser(db, name, { role }, by);
        return io.out(`${name} is ${role} now.`);
      case 'remove':
        await removeUser(db, name, by);
        return io.out(`${name} is removed, and signed out everywhere.`);
      case 'list': {
        const users = await listUsers(db);
        if (users.length === 0)
          io.err('There are no named users: only the account of DASHBOARD_USER can sign in.');
        for (const user of users)
          io.out(
            `${user.name}  ${user.role}  ${user.signedInAt === null ? 'never signed in' : `signed in ${user.signedInAt.toISOString()}`}`,
          );
        return;
      }
      default:
        throw new Error(`There is no command "users ${what}".`);
    }
  });
}

/** @returns the exit code */
export async function tokensCommand(io: Out, what: string, args: readonly string[], db: Db): Promise<number> {
  const [name = '', role = '', by = 'operator'] = args;
  return run(io, async () => {
    switch (what) {
      case 'add':
        return io.out(await addToken(db, { name, role }, by));
      case 'revoke':
        await revokeToken(db, name, by);
        return io.out(`The token ${name} opens nothing any more.`);
      case 'list':
        for (const token of await listTokens(db))
          io.out(
            `${token.name}  ${token.role}  ${token.revokedAt === null ? (token.usedAt === null ? 'never used' : `used ${token.usedAt.toISOString()}`) : 'revoked'}`,
          );
        return;
      default:
        throw new Error(`There is no command "tokens ${what}".`);
    }
  });
}

async function run(io: Out, act: () => Promise<void>): Promise<number> {
  try {
    await act();
    return 0;
  } catch (error) {
    io.err(reason(error));
    return 1;
  }
}
