/** Signing in and out, one's own password, who may come in, tokens, and who did what. */
import { Hono } from 'hono';
import { acts, auditNames, note, readAudit } from '../people/audit.ts';
import { isSame, readablePassword } from '../people/secret.ts';
import { closeSession, openSession } from '../people/sessions.ts';
import { addToken, listTokens, revokeToken } from '../people/tokens.ts';
import { beginTry, endTry } from '../people/tries.ts';
import { addUser, changeUser, findUser, listUsers, removeUser, userWithPassword } from '../people/users.ts';
import type { Desk } from './desk.ts';
import { filledForm, reasonOf } from './forms.ts';
import { document } from './layout.tsx';
import { LoginPage } from './pages/login.tsx';
import { AccountPage, AuditPage, PeoplePage, type Said } from './pages/people.tsx';
import {
  addressOf,
  cookieOf,
  type Env,
  giveCookie,
  noteFailure,
  type SignInSettings,
  takeCookie,
} from './sign-in.ts';

/** A page of ours to go to; anything else would lead away. */
const within = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[^\r\n]{0,500}$/.test(to) && !to.startsWith('/login') ? to : '/';

const auditPage = 100;

export function peopleRoutes(
  { db, page, now }: Desk,
  settings: SignInSettings & { readonly deskName: string; readonly styleHref: string },
): Hono<Env> {
  const routes = new Hono<Env>();

  const login = (to: string, problem: string | null) =>
    document(LoginPage({ deskName: settings.deskName, styleHref: settings.styleHref, to, problem }));

  routes.get('/login', (context) => context.html(login(within(context.req.query('to')), null)));
  routes.post('/login', async (context) => {
    const filled = await filledForm(context);
    const name = (filled('name')[0] ?? '').trim().slice(0, 100);
    const password = (filled('password')[0] ?? '').slice(0, 1_000);
    const to = within(filled('to')[0]);
    const address = addressOf(context, settings);
    const wait = await beginTry(db, name, address, now());
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1_000);
      context.header('retry-after', String(seconds));
      return context.html(login(to, `Too many wrong tries. Try again in ${seconds} s.`), 429);
    }
    const ours = isSame(name, settings.user) && isSame(password, settings.password);
    const user = await userWithPassword(db, name, password);
    if (!ours && user === null) {
      await noteFailure(db, name, (await findUser(db, name)) !== null || name === settings.user, address);
      return context.html(login(to, 'Name or password are not right.'), 401);
    }
    await endTry(db, name, address);
    const given = await openSession(
      db,
      ours
        ? { who: settings.user, by: 'settings', secret: settings.password }
        : { who: user?.name ?? '', by: 'user', secret: user?.secret ?? '' },
      now(),
    );
    await note(db, { who: ours ? settings.user : name, what: 'signed-in', detail: `from ${address}` });
    giveCookie(context, given);
    return context.redirect(to, 303);
  });

  routes.post('/logout', async (context) => {
    const given = cookieOf(context);
    if (given !== undefined) await closeSession(db, given);
    await note(db, { who: context.get('user'), what: 'signed-out' });
    takeCookie(context);
    return context.redirect('/login', 303);
  });

  routes.get('/account', (context) => page(context, (frame) => <AccountPage frame={frame} said={null} />));
  routes.post('/account', async (context) => {
    const user = context.get('user');
    const filled = await filledForm(context);
    const answer = (said: Said, status: 200 | 422) =>
      page(context, (frame) => <AccountPage frame={frame} said={said} />, status);
    const address = addressOf(context, settings);
    if ((await beginTry(db, user, address, now())) > 0)
      return answer({ problem: 'Too many wrong tries. Try again later.' }, 422);
    const right = await userWithPassword(db, user, filled('old')[0] ?? '');
    if (right === null) return answer({ problem: 'The present password is not right.' }, 422);
    await endTry(db, user, address);
    try {
      await changeUser(db, user, { password: filled('new')[0] ?? '' }, user);
    } catch (error) {
      return answer({ problem: reasonOf(error) }, 422);
    }
    const changed = await findUser(db, user);
    giveCookie(
      context,
      await openSession(db, { who: user, by: 'user', secret: changed?.secret ?? '' }, now()),
    );
    return answer({ done: 'The password is changed. Other sessions of yours have ended.' }, 200);
  });

  routes.get('/people', async (context) => {
    const [users, tokens] = await Promise.all([listUsers(db), listTokens(db)]);
    return page(context, (frame) => (
      <PeoplePage frame={frame} users={users} tokens={tokens} settingsUser={settings.user} said={null} />
    ));
  });
  routes.post('/people', async (context) => {
    const filled = await filledForm(context);
    const get = (name: string) => (filled(name)[0] ?? '').trim();
    const by = context.get('user');
    let said: Said;
    try {
      said = await change(get('do'), get('name'), get('role'), by);
    } catch (error) {
      said = { problem: reasonOf(error) };
    }
    const [users, tokens] = await Promise.all([listUsers(db), listTokens(db)]);
    return page(
      context,
      (frame) => (
        <PeoplePage frame={frame} users={users} tokens={tokens} settingsUser={settings.user} said={said} />
      ),
      'problem' in said ? 422 : 200,
    );
  });

  async function change(what: string, name: string, role: string, by: string): Promise<Said> {
    switch (what) {
      case 'add': {
        if (name === settings.user) throw new Error(`${name} is the account of the settings.`);
        const password = readablePassword();
        await addUser(db, { name, role, password }, by);
        return {
          done: `${name} may come in as ${role} with this password, which is shown once:`,
          secret: password,
        };
      }
      case 'role':
        await changeUser(db, name, { role }, by);
        return { done: `${name} is ${role} now.` };
      case 'password': {
        const password = readablePassword();
        await changeUser(db, name, { password }, by);
        return { done: `The new password of ${name}, which is shown once:`, secret: password };
      }
      case 'remove':
        await removeUser(db, name, by);
        return { done: `${name} is removed, and signed out everywhere.` };
      case 'token':
        return {
          done: `The token ${name}, which is shown once:`,
          secret: await addToken(db, { name, role }, by),
        };
      case 'revoke':
        await revokeToken(db, name, by);
        return { done: `The token ${name} opens nothing any more.` };
      default:
        throw new Error('There is nothing to do.');
    }
  }

  routes.get('/audit', async (context) => {
    const who = context.req.query('who') ?? '';
    const what = context.req.query('what') ?? '';
    const before = /^\d{1,15}$/.exec(context.req.query('before') ?? '')?.[0];
    const of = {
      who: who === '' ? null : who.replaceAll('\0', '').slice(0, 100),
      what: Object.hasOwn(acts, what) ? what : null,
      before: before === undefined ? null : Number(before),
    };
    const rows = await readAudit(db, of, auditPage + 1);
    const names = await auditNames(db);
    return page(context, (frame) => (
      <AuditPage
        frame={frame}
        of={of}
        rows={rows.slice(0, auditPage)}
        names={names}
        next={rows.length > auditPage ? (rows[auditPage - 1]?.id ?? null) : null}
      />
    ));
  });

  return routes;
}
