import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/database/open.ts';
import { auditNames, note, readAudit } from '../../src/people/audit.ts';
import { may } from '../../src/people/role.ts';
import { closeSession, openSession, sessionOf } from '../../src/people/sessions.ts';
import { addToken, holderOf, listTokens, revokeToken } from '../../src/people/tokens.ts';
import { beginTry, endTry } from '../../src/people/tries.ts';
import {
  addUser,
  changeUser,
  findUser,
  listUsers,
  removeUser,
  userWithPassword,
} from '../../src/people/users.ts';
import { testDatabase } from '../services/database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const hour = 3_600_000;
const now = new Date('2026-11-25T12:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const settings = { user: 'porthalt', password: 'of the settings' };
const password = 'correct horse battery';
const add = (name: string, role = 'operator') => addUser(database.db, { name, role, password }, 'root');

describe('a user', () => {
  it('is known by name and password', async () => {
    await add('pia');
    expect(await userWithPassword(database.db, 'pia', password)).toMatchObject({
      name: 'pia',
      role: 'operator',
    });
    expect(await userWithPassword(database.db, 'pia', 'another password')).toBeNull();
    expect(await userWithPassword(database.db, 'nobody', password)).toBeNull();
    const [row] = await listUsers(database.db);
    expect(row?.secret).toMatch(/^scrypt\$/);
  });

  it('without a password signs in elsewhere only', async () => {
    await addUser(database.db, { name: 'elsewhere', role: 'viewer', password: null }, 'root');
    expect(await userWithPassword(database.db, 'elsewhere', '')).toBeNull();
  });

  it.each([
    [{ name: 'pia', role: 'viewer' }, 'There is a user pia already.'],
    [{ name: 'pi a', role: 'viewer' }, 'A name has'],
    [{ name: '<b>', role: 'viewer' }, 'A name has'],
    [{ name: 'max', role: 'root' }, '"root" is no role: say viewer, operator, admin.'],
  ])('that is %j is refused', async (user, why) => {
    await expect(addUser(database.db, { ...user, password }, 'root')).rejects.toThrow(why);
  });

  it('may do what the roles before his may', () => {
    expect(may('admin', 'viewer') && may('operator', 'operator')).toBe(true);
    expect(may('viewer', 'operator') || may('operator', 'admin')).toBe(false);
  });
});

describe('a session', () => {
  const open = async (name: string) => {
    const secret = (await findUser(database.db, name))?.secret ?? '';
    return openSession(database.db, { who: name, by: 'user', secret }, now);
  };
  const of = (given: string, at = now) => sessionOf(database.db, given, settings, at);

  it('is known by what only the browser has', async () => {
    const given = await open('pia');
    expect(await of(given)).toEqual({ name: 'pia', role: 'operator' });
    expect(await of(`${given}x`)).toBeNull();
    const stored = await database.db.selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(given);
  });

  it('ends when nobody uses it, when its time is over, and when it is closed', async () => {
    const given = await open('pia');
    expect(await of(given, later(13 * hour))).toBeNull();
    for (let at = 0; at <= 7 * 24 * hour; at += 11 * hour) await of(given, later(at));
    expect(await of(given, later(7 * 24 * hour + 1))).toBeNull();
    const other = await open('pia');
    await closeSession(database.db, other);
    expect(await of(other)).toBeNull();
  });

  it('has the role of today, and ends with the password and with the user', async () => {
    await add('max', 'admin');
    const given = await open('max');
    await changeUser(database.db, 'max', { role: 'viewer' }, 'root');
    expect(await of(given)).toEqual({ name: 'max', role: 'viewer' });
    await changeUser(database.db, 'max', { password: 'an altogether new one' }, 'root');
    expect(await of(given)).toBeNull();
    const again = await open('max');
    await removeUser(database.db, 'max', 'root');
    await add('max', 'admin');
    expect(await of(again)).toBeNull();
  });

  it('of the settings ends with another password there', async () => {
    const given = await openSession(
      database.db,
      { who: settings.user, by: 'settings', secret: settings.password },
      now,
    );
    expect(await of(given)).toEqual({ name: 'porthalt', role: 'admin' });
    expect(await sessionOf(database.db, given, { ...settings, password: 'changed' }, now)).toBeNull();
  });
});

describe('who guesses', () => {
  const tries = async (count: number, name: string, address: string, at = now): Promise<number[]> => {
    const waits: number[] = [];
    for (let n = 0; n < count; n++) waits.push(await beginTry(database.db, name, address, at));
    return waits;
  };

  it('has five tries, and then waits ever longer', async () => {
    expect(await tries(5, 'pia', '203.0.113.1')).toEqual([0, 0, 0, 0, 0]);
    expect(await tries(2, 'pia', '203.0.113.1')).toEqual([4_000, 4_000]);
    expect(await tries(2, 'pia', '203.0.113.1', later(4_000))).toEqual([0, 8_000]);
    expect(await tries(2, 'pia', '203.0.113.1', later(12_000))).toEqual([0, 16_000]);
  });

  it('does not shut out the same name elsewhere, nor for ever', async () => {
    expect(await tries(1, 'pia', '203.0.113.2')).toEqual([0]);
    expect(await tries(1, 'pia', '203.0.113.1', later(hour))).toEqual([0]);
  });

  it('is slowed down over many names too', async () => {
    const waits: number[] = [];
    for (let n = 0; n < 31; n++) waits.push(...(await tries(1, `name-${n}`, '203.0.113.3')));
    expect(waits.slice(0, 30)).toEqual(new Array(30).fill(0));
    expect(waits[30]).toBe(4_000);
  });

  it('has no more tries by making them all at once', async () => {
    const waits = await Promise.all(
      Array.from({ length: 20 }, () => beginTry(database.db, 'pia', '203.0.113.4', now)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('has a clean slate when he knew the password after all', async () => {
    await tries(4, 'pia', '203.0.113.5');
    await endTry(database.db, 'pia', '203.0.113.5');
    expect(await tries(5, 'pia', '203.0.113.5')).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a token', () => {
  it('opens until it is revoked, and cannot be read anywhere', async () => {
    const token = await addToken(database.db, { name: 'crm', role: 'operator' }, 'root');
    expect(token).toMatch(/^porthalt_[\w-]{43}$/);
    expect(await holderOf(database.db, token, now)).toEqual({ name: 'token crm', role: 'operator' });
    expect(await holderOf(database.db, `${token}x`, now)).toBeNull();
    expect(JSON.stringify(await database.db.selectFrom('tokens').selectAll().execute())).not.toContain(token);
    expect(await listTokens(database.db)).toMatchObject([{ name: 'crm', usedAt: now, revokedAt: null }]);
    await revokeToken(database.db, 'crm', 'root');
    expect(await holderOf(database.db, token, now)).toBeNull();
    await expect(revokeToken(database.db, 'crm', 'root')).rejects.toThrow('no token crm in force');
    await expect(addToken(database.db, { name: 'crm', role: 'viewer' }, 'root')).rejects.toThrow('already');
  });
});

describe('the record of who did what', () => {
  it('has who was added, changed and removed, by whom, the latest first', async () => {
    const rows = await readAudit(database.db, { who: 'root', what: null, before: null }, 100);
    expect(rows.map((row) => `${row.what} ${row.about} ${row.detail ?? ''}`).reverse()).toEqual([
      'user-added pia operator',
      'user-added elsewhere viewer',
      'user-added max admin',
      'user-changed max viewer',
      'user-changed max password',
      'user-removed max ',
      'user-added max admin',
      'token-added crm operator',
      'token-revoked crm ',
    ]);
    await note(database.db, { who: 'pia\0', what: 'imported', about: 'x'.repeat(1_000), detail: '\ud800' });
    expect(await auditNames(database.db)).toEqual(['pia', 'root']);
    expect(await readAudit(database.db, { who: null, what: 'imported', before: null }, 10)).toHaveLength(1);
    const [last] = rows.slice(-1);
    expect(await readAudit(database.db, { who: null, what: null, before: last?.id ?? 0 }, 10)).toEqual([]);
  });
});
