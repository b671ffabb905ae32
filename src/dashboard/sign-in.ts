/** Who asks: a session, the account of the settings by HTTP Basic, or a name that a trusted proxy vouches for. */
import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Db } from '../database/open.ts';
import { note } from '../people/audit.ts';
import { may, type Person, type Role } from '../people/role.ts';
import { isSame } from '../people/secret.ts';
import { longest, sessionOf } from '../people/sessions.ts';
import { holderOf } from '../people/tokens.ts';
import { beginTry, endTry } from '../people/tries.ts';
import { findUser, listUsers } from '../people/users.ts';

/** What a request carries from the sign-in to the pages. */
export type Env = {
  Variables: {
    user: string;
    role: Role;
    /** How he got in; only a session can be ended. */
    by: 'session' | 'basic' | 'proxy' | 'token';
  };
};

export type SignInSettings = {
  /** The account of the settings, which may do everything. */
  readonly user: string;
  readonly password: string;
  /** The header in which a proxy names who has signed in there; null: no proxy is believed. */
  readonly proxyHeader: string | null;
  /** Addresses of proxies that are believed, also about whom they pass on. */
  readonly proxies: readonly string[];
};

type Gate = { readonly db: Db; readonly settings: SignInSettings; readonly now: () => Date };

const cookie = 'porthalt';

/** Everybody may see these: health, and what one signs in with. */
const open = (path: string): boolean =>
  path === '/healthz' ||
  path === '/readyz' ||
  path === '/login' ||
  path === '/icon.svg' ||
  path.startsWith('/login/') ||
  /^\/style-[\da-f]+\.css$/.test(path);

/** Lets nobody past without knowing who it is, and what he may do. @throws Error where user or password are empty */
export function signIn(gate: Gate): MiddlewareHandler<Env> {
  const { db, settings } = gate;
  if (settings.user === '' || settings.password === '')
    throw new Error('The dashboard needs a user and a password.');
  const named = hasUsers(db);
  return async (context, next) => {
    if (open(context.req.path)) return next();
    const found = await whoAsks(context, gate);
    if (found === 'slow') return tooMany(context, 60_000);
    if (found !== null) {
      context.set('user', found.name);
      context.set('role', found.role);
      context.set('by', found.by);
      return next();
    }
    // Browsers are shown a page to sign in at once there are names to sign in with; programs are asked for Basic.
    const page = context.req.method === 'GET' && /\btext\/html\b/.test(context.req.header('accept') ?? '');
    if (page && (await named())) {
      const to = new URL(context.req.url);
      return context.redirect(`/login?to=${encodeURIComponent(to.pathname + to.search)}`, 303);
    }
    if (isApi(context.req.path)) {
      context.header('www-authenticate', 'Bearer realm="Porthalt"');
      return context.json({ error: 'A token is needed: Authorization: Bearer …', problems: [] }, 401);
    }
    context.header('www-authenticate', 'Basic realm="Porthalt"');
    return context.text('Unauthorized', 401);
  };
}

/** Refuses what a role may not do: viewers look, and only admins say who may. */
export const allowed: MiddlewareHandler<Env> = async (context, next) => {
  if (open(context.req.path)) return next();
  const role = context.get('role');
  // The API says for itself what each operation needs.
  if (isApi(context.req.path)) return next();
  const looks = context.req.method === 'GET' || context.req.method === 'HEAD';
  const { path } = context.req;
  const needed: Role = /^\/(?:people|audit)(?:\/|$)/.test(path)
    ? 'admin'
    : looks || path === '/logout' || path === '/account'
      ? 'viewer'
      : 'operator';
  if (may(role, needed)) return next();
  return context.text(`Your role is ${role}; this needs ${needed}. Nothing was changed.`, 403);
};

const isApi = (path: string): boolean => path.startsWith('/api/');

type Found = Person & { readonly by: Env['Variables']['by'] };

async function whoAsks(context: Context<Env>, gate: Gate): Promise<Found | 'slow' | null> {
  const { db, settings, now } = gate;
  const bearer = /^bearer +([\w-]{1,100})$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    // A token is for programs, and for nothing but what is made for them.
    const holder = isApi(context.req.path) ? await holderOf(db, bearer, now()) : null;
    return holder === null ? null : { ...holder, by: 'token' };
  }
  const vouched = await namedByProxy(context, gate);
  if (vouched !== null) return { ...vouched, by: 'proxy' };
  const given = getCookie(context, cookie) ?? getCookie(context, cookie, 'host');
  if (given !== undefined && given.length <= 100) {
    const person = await sessionOf(db, given, settings, now());
    if (person !== null) return { ...person, by: 'session' };
  }
  const basic = readBasic(context.req.header('authorization'));
  if (basic === null) return null;
  return byBasic(basic, addressOf(context, settings), gate);
}

/** Somebody has failed by Basic lately: until then nobody asks the database at each request. */
let failedAt = Number.NEGATIVE_INFINITY;

async function byBasic(
  { name, password }: { name: string; password: string },
  address: string,
  { db, settings, now }: Gate,
): Promise<Found | 'slow' | null> {
  // Both are compared, whatever the first comparison says.
  const right = [isSame(name, settings.user), isSame(password, settings.password)].every((same) => same);
  const quiet = now().getTime() - failedAt > 15 * 60_000;
  if (right && quiet) return { name: settings.user, role: 'admin', by: 'basic' };
  const wait = await beginTry(db, name, address, now());
  if (wait > 0) return 'slow';
  if (right) {
    await endTry(db, name, address);
    return { name: settings.user, role: 'admin', by: 'basic' };
  }
  failedAt = now().getTime();
  return null;
}

function readBasic(header: string | undefined): { name: string; password: string } | null {
  const match = /^basic +([A-Za-z\d+/_=-]{1,1000})$/i.exec(header ?? '');
  if (match === null) return null;
  const pair = Buffer.from(match[1] ?? '', 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? null : { name: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

/** The user whom a believed proxy names; only one that was added here may come in. */
async function namedByProxy(context: Context<Env>, { db, settings }: Gate): Promise<Person | null> {
  const { proxyHeader } = settings;
  if (proxyHeader === null || !isProxy(peerOf(context), settings)) return null;
  const name = context.req.header(proxyHeader)?.trim() ?? '';
  if (name === '' || name.length > 100) return null;
  const user = await findUser(db, name);
  return user === null ? null : { name: user.name, role: user.role };
}

const peerOf = (context: Context): string =>
  (getConnInfo(context).remote.address ?? '').replace(/^::ffff:/, '');

const isProxy = (address: string, { proxies }: SignInSettings): boolean => proxies.includes(address);

/** Whose requests these are: the peer, or whom a believed proxy passes on (the last that it added itself). */
export function addressOf(context: Context, settings: SignInSettings): string {
  const peer = peerOf(context);
  if (!isProxy(peer, settings)) return peer;
  const passed = (context.req.header('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? '';
  return isIP(passed) > 0 ? passed : peer;
}

function tooMany(context: Context, wait: number): Response {
  const seconds = Math.ceil(wait / 1_000);
  context.header('retry-after', String(seconds));
  return context.text(`Too many wrong tries. Try again in ${seconds} s.`, 429);
}

/** Asked at most every ten seconds. */
function hasUsers(db: Db): () => Promise<boolean> {
  let last = { at: Number.NEGATIVE_INFINITY, some: false };
  return async () => {
    if (performance.now() - last.at > 10_000) {
      const some = await listUsers(db).then(
        (users) => users.length > 0,
        () => false,
      );
      // Once there are some it stays so for a while; the first one is noticed at once.
      if (some) last = { at: performance.now(), some };
      return some;
    }
    return last.some;
  };
}

/** Whether the browser speaks TLS to whoever stands before us: it says so itself in the Origin of a form. */
const isSecure = (context: Context): boolean =>
  context.req.url.startsWith('https:') || (context.req.header('origin') ?? '').startsWith('https:');

/** Gives the browser its session. A cookie for TLS only where there is TLS, and then for this host alone. */
export function giveCookie(context: Context, given: string): void {
  const secure = isSecure(context);
  setCookie(context, cookie, given, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure,
    maxAge: longest / 1_000,
    ...(secure ? { prefix: 'host' as const } : {}),
  });
}

/** What the browser holds; undefined where it holds nothing. */
export const cookieOf = (context: Context): string | undefined =>
  getCookie(context, cookie, 'host') ?? getCookie(context, cookie);

export function takeCookie(context: Context): void {
  deleteCookie(context, cookie, { path: '/' });
  deleteCookie(context, cookie, { path: '/', prefix: 'host', secure: true });
}

/** A failed try is kept with the name where there is such a one: what is typed elsewhere may be a password. */
export async function noteFailure(db: Db, name: string, known: boolean, address: string): Promise<void> {
  await note(db, {
    who: known ? name : 'somebody',
    what: 'sign-in-failed',
    detail: `from ${address}`,
  });
}
