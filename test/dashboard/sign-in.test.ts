import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addUser, changeUser } from '../../src/people/users.ts';
import { type Started, password as settingsPassword, user as settingsUser, start } from './start.ts';

let desk: Started;
beforeAll(async () => {
  desk = await start();
  for (const role of ['viewer', 'operator', 'admin'])
    await addUser(desk.database.db, { name: role, role, password: `password of ${role}` }, 'root');
});
afterAll(() => desk.close());

const browser = { accept: 'text/html,application/xhtml+xml' };
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(desk.url + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin: desk.url, ...headers },
    redirect: 'manual',
  });
const login = (name: string, password: string, more: Record<string, string> = {}) =>
  post('/login', { name, password, ...more });
const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const as = async (name: string): Promise<string> => cookieOf(await login(name, `password of ${name}`));
const get = (path: string, cookie: string) =>
  fetch(desk.url + path, { headers: { cookie, ...browser }, redirect: 'manual' });

describe('signing in', () => {
  it('is asked of a browser on a page, which leads back to where he wanted to go', async () => {
    const asked = await fetch(`${desk.url}/reviews?sort=age`, { headers: browser, redirect: 'manual' });
    expect(asked.status).toBe(303);
    expect(asked.headers.get('location')).toBe('/login?to=%2Freviews%3Fsort%3Dage');
    const page = await fetch(`${desk.url}/login?to=%2Freviews%3Fsort%3Dage`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('name="to" value="/reviews?sort=age"');
    const answer = await login('operator', 'password of operator', { to: '/reviews?sort=age' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/reviews?sort=age']);
    expect((await get('/reviews', cookieOf(answer))).status).toBe(200);
  });

  it('gives a cookie that no script reads and no other site sends, for TLS only where there is TLS', async () => {
    const plain = (await login('operator', 'password of operator')).headers.get('set-cookie') ?? '';
    expect(plain).toMatch(/^porthalt=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    const host = new URL(desk.url).host;
    const form = { name: 'operator', password: 'password of operator' };
    const secure = await post('/login', form, { origin: `https://${host}` });
    const cookie = secure.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^__Host-porthalt=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await get('/', cookieOf(secure))).status).toBe(200);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/login?to=/', ''])(
    'never leads to %j',
    async (to) => {
      const answer = await login('operator', 'password of operator', { to });
      expect(answer.headers.get('location')).toBe('/');
    },
  );

  it('is refused from another site', async () => {
    const form = { name: 'operator', password: 'password of operator' };
    expect((await post('/login', form, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('works for the account of the settings too, which may do everything', async () => {
    const answer = await login(settingsUser, settingsPassword);
    expect(answer.status).toBe(303);
    expect((await get('/people', cookieOf(answer))).status).toBe(200);
  });

  it('does not tell a name that there is from one that there is not', async () => {
    const one = await login('operator', 'wrong wrong wrong');
    const other = await login('no-such-person', 'wrong wrong wrong');
    expect([one.status, other.status]).toEqual([401, 401]);
    expect(await one.text()).toBe(await other.text());
    const { rows } = {
      rows: await desk.database.db
        .selectFrom('audit')
        .selectAll()
        .where('what', '=', 'sign-in-failed')
        .execute(),
    };
    expect(rows.map((row) => row.who)).toEqual(['operator', 'somebody']);
    expect(JSON.stringify(rows)).not.toContain('no-such-person');
  });

  it('is slowed down for who guesses, also by HTTP Basic and also with the right password then', async () => {
    const basic = (pair: string) =>
      fetch(`${desk.url}/`, { headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } });
    const answers: number[] = [];
    for (let n = 0; n < 6; n++) answers.push((await basic(`${settingsUser}:guess ${n}`)).status);
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await basic(`${settingsUser}:${settingsPassword}`)).status).toBe(429);
    const form = await login(settingsUser, settingsPassword);
    expect(form.status).toBe(429);
    expect(Number(form.headers.get('retry-after'))).toBeGreaterThan(0);
    // Who has a session goes on.
    expect((await get('/', await as('viewer'))).status).toBe(200);
    await desk.database.db.deleteFrom('sign_in_tries').execute();
  });
});

describe('signing out', () => {
  it('ends the session for good, and not those of others', async () => {
    const mine = await as('operator');
    const other = await as('operator');
    const answer = await post('/logout', {}, { cookie: mine });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/login']);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await get('/', mine)).status).toBe(303);
    expect((await get('/', other)).status).toBe(200);
  });
});

describe('a viewer', () => {
  it.each(['/', '/tickets', '/tickets/T-1002', '/reviews', '/reviews/T-1002-2', '/health', '/account'])(
    'sees %s',
    async (path) => {
      expect((await get(path, await as('viewer'))).status).toBe(200);
    },
  );

  it.each([
    ['/reviews/T-1002-2', { kind: 'close' }],
    ['/reviews', { review: 'T-1002-2', do: 'close' }],
    ['/reviews/T-1002-2/owner', { take: 'me', was: '' }],
    ['/reviews/T-1002-2/snooze', { hours: '1' }],
    ['/tickets/T-1002/reply', { text: 'x', step: 'send' }],
    ['/tickets/T-1002/remarks', { text: 'x' }],
    ['/tickets/T-1002/charges', {}],
    ['/people', { do: 'role', name: 'viewer', role: 'admin' }],
  ])('is refused at %s', async (path, form) => {
    const answer = await post(path, form as Record<string, string>, { cookie: await as('viewer') });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Your role is viewer');
    expect(desk.calls).toEqual([]);
  });
});

describe('an operator', () => {
  it('answers, and has no say in who may', async () => {
    const cookie = await as('operator');
    const answer = await post('/reviews/T-1002-2', { kind: 'close' }, { cookie });
    expect(answer.status).toBe(303);
    expect(desk.calls.at(-1)?.args.slice(0, 2)).toEqual(['T-1002-2', 'operator']);
    for (const path of ['/people', '/audit']) expect((await get(path, cookie)).status).toBe(403);
    const form = { do: 'role', name: 'operator', role: 'admin' };
    expect((await post('/people', form, { cookie })).status).toBe(403);
  });

  it('changes his own password with the present one, which ends his other sessions', async () => {
    const other = await as('operator');
    const cookie = await as('operator');
    const wrong = await post('/account', { old: 'not it', new: 'a new password 1' }, { cookie });
    expect(wrong.status).toBe(422);
    const right = await post(
      '/account',
      { old: 'password of operator', new: 'a new password 1' },
      { cookie },
    );
    expect(right.status).toBe(200);
    expect((await get('/', other)).status).toBe(303);
    expect((await get('/', cookieOf(right))).status).toBe(200);
    await changeUser(desk.database.db, 'operator', { password: 'password of operator' }, 'root');
  });
});

describe('an admin', () => {
  it('adds people, who come in with the password that is shown once', async () => {
    const cookie = await as('admin');
    const added = await post('/people', { do: 'add', name: 'pia', role: 'viewer' }, { cookie });
    const secret = /<code class="secret">([^<]+)<\/code>/.exec(await added.text())?.[1] ?? '';
    expect((await login('pia', secret)).status).toBe(303);
    expect(await (await get('/people', cookie)).text()).not.toContain(secret);
    const page = await (await get('/audit', cookie)).text();
    expect(page).toContain('added a user');
    expect(page).toContain('signed in');
  });
});

describe('a proxy', () => {
  let behind: Started;
  afterAll(() => behind?.close());

  it('that is believed names who has signed in there, if he was added here', async () => {
    behind = await start({ proxy: { proxyHeader: 'Remote-User', proxies: ['127.0.0.1', '::1'] } });
    await addUser(behind.database.db, { name: 'pia', role: 'viewer', password: null }, 'root');
    const ask = (name: string) => fetch(`${behind.url}/tickets`, { headers: { 'remote-user': name } });
    const page = await ask('pia');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Signed in as pia');
    expect((await ask('max')).status).toBe(401);
  });

  it('that nobody named is not believed', async () => {
    const headers = { 'remote-user': 'admin', 'x-forwarded-user': 'admin' };
    expect((await fetch(`${desk.url}/tickets`, { headers })).status).toBe(401);
    const elsewhere = await start({
      fill: false,
      proxy: { proxyHeader: 'Remote-User', proxies: ['10.0.0.1'] },
    });
    await addUser(elsewhere.database.db, { name: 'admin', role: 'admin', password: null }, 'root');
    expect((await fetch(`${elsewhere.url}/tickets`, { headers })).status).toBe(401);
    await elsewhere.close();
  });
});
