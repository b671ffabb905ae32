import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokensCommand, usersCommand } from '../../src/commands/people.ts';
import type { Database } from '../../src/database/open.ts';
import { holderOf } from '../../src/people/tokens.ts';
import { userWithPassword } from '../../src/people/users.ts';
import { testDatabase } from '../services/database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** What a command says and ends with. */
async function run(
  command: (io: { out: (line: string) => void; err: (line: string) => void }) => Promise<number>,
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await command({
    out: (line) => {
      said.out += line;
    },
    err: (line) => {
      said.err += line;
    },
  });
  return { code, ...said };
}
const users = (what: string, args: readonly string[], input: string | null = null) =>
  run((io) => usersCommand(io, what, args, input, database.db));
const tokens = (what: string, args: readonly string[]) =>
  run((io) => tokensCommand(io, what, args, database.db));

describe('porthalt users', () => {
  it('adds somebody with a password that is shown once and works', async () => {
    const { code, out } = await users('add', ['pia', 'operator', 'root']);
    expect(code).toBe(0);
    const password = /shown once: (\S+)$/.exec(out)?.[1] ?? '';
    expect(await userWithPassword(database.db, 'pia', password)).toMatchObject({ role: 'operator' });
  });

  it('takes a password from standard input and does not repeat it', async () => {
    const { out } = await users('add', ['max', 'viewer', 'root'], 'typed by somebody\n');
    expect(out).toBe('max may sign in as viewer.');
    expect(await userWithPassword(database.db, 'max', 'typed by somebody')).not.toBeNull();
  });

  it('changes, lists and removes', async () => {
    await users('role', ['max', 'admin', 'root']);
    expect((await users('list', [])).out).toBe('max  admin  never signed inpia  operator  never signed in');
    expect((await users('password', ['max', '', 'root'])).out).toContain('shown once');
    expect((await users('remove', ['max', '', 'root'])).code).toBe(0);
    expect(await users('remove', ['max', '', 'root'])).toEqual({
      code: 1,
      out: '',
      err: 'There is no user max.',
    });
  });

  it('says what is wrong and ends with 1', async () => {
    expect(await users('add', ['x y', 'viewer', 'root'])).toMatchObject({ code: 1, out: '' });
    expect(await users('add', ['lee', 'viewer', 'root'], 'short')).toMatchObject({
      code: 1,
      err: 'A password needs at least 12 characters.',
    });
    expect(await users('burn', [])).toMatchObject({ code: 1, err: 'There is no command "users burn".' });
  });
});

describe('porthalt tokens', () => {
  it('makes a token and revokes it', async () => {
    const { out } = await tokens('add', ['crm', 'viewer', 'root']);
    expect(await holderOf(database.db, out, new Date())).toMatchObject({ role: 'viewer' });
    expect((await tokens('revoke', ['crm', '', 'root'])).code).toBe(0);
    expect(await holderOf(database.db, out, new Date())).toBeNull();
    expect((await tokens('list', [])).out).toBe('crm  viewer  revoked');
  });
});
