/** The operations dashboard: pages rendered on the server, for people who watch the desk and answer what needs a person. */

import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Queue } from 'bullmq';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Db } from '../database/open.ts';
import { within } from '../time.ts';
import { type Env, headers, login, sameSite, smallBodies } from './access.ts';
import type { Actions, Demo } from './actions.ts';
import { boardPath, queueBoard } from './board.ts';
import { demoRoutes } from './demo-routes.tsx';
import type { Desk } from './desk.ts';
import type { HealthReport } from './health.ts';
import { document, type Frame } from './layout.tsx';
import { openMetrics } from './metrics.ts';
import { CarriersPage, loadCarriers } from './pages/carriers.tsx';
import { HealthPage } from './pages/health.tsx';
import { loadMailboxes, MailboxesPage } from './pages/mailboxes.tsx';
import { MessagePage } from './pages/message.tsx';
import { reviewRoutes } from './review-routes.tsx';
import { icon, style } from './style.ts';
import { ticketRoutes } from './ticket-routes.tsx';

export type DashboardOptions = {
  readonly db: Db;
  readonly actions: Actions;
  readonly queues: readonly Queue[];
  readonly settings: {
    readonly host: string;
    /** 0: any free port. */
    readonly port: number;
    readonly user: string;
    readonly password: string;
    readonly deskName: string;
  };
  readonly health: () => Promise<HealthReport>;
  /** The configured mailboxes; null where this process knows of none. */
  readonly mailboxes: readonly string[] | null;
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** Left out of a real desk. */
  readonly demo?: Demo;
  readonly now?: () => Date;
};

/**
 * Starts the dashboard and resolves when it listens.
 * @throws when user or password are empty or the port is taken; the message says what to do.
 */
export async function startDashboard(
  options: DashboardOptions,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const { host, port } = options.settings;
  const { app, close: closeApp } = dashboardApp(options);
  const server = serve({ fetch: app.fetch, hostname: host, port, overrideGlobalObjects: false });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('listening', () => resolve());
      server.once('error', reject);
    });
  } catch (error) {
    closeApp();
    const why = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'the port is taken' : String(error);
    throw new Error(
      `The dashboard cannot listen on ${host}:${port}: ${why}. Set DASHBOARD_HOST and DASHBOARD_PORT.`,
      {
        cause: error,
      },
    );
  }
  const address = server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Browsers keep connections open; requests in hand get a moment, then all are cut.
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000);
      await closed;
      clearTimeout(cut);
      closeApp();
    },
  };
}

function dashboardApp(options: DashboardOptions): { app: Hono<Env>; close: () => void } {
  const { db, actions, queues, settings, log } = options;
  const now = options.now ?? (() => new Date());
  const health = cached(options.health, 5_000);
  const metrics = openMetrics({ db, queues, now, mailboxes: options.mailboxes });
  const styleHref = `/style-${createHash('sha256').update(style).digest('hex').slice(0, 12)}.css`;

  const frame = async (context: Context<Env>): Promise<Frame> => {
    const report = await health();
    // Without a database there is still a page to say so.
    const count = db
      .selectFrom('reviews')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('state', '=', 'open')
      .executeTakeFirst();
    const open = await within(5_000, count, () => new Error('no answer')).catch(() => undefined);
    return {
      deskName: settings.deskName,
      user: context.get('user'),
      now: now(),
      openReviews: open?.count ?? 0,
      health: report.status,
      styleHref,
      demo: options.demo !== undefined,
    };
  };
  const page: Desk['page'] = async (context, render, status = 200) =>
    context.html(document(render(await frame(context))), status);
  const notFound: Desk['notFound'] = (context, what) =>
    page(context, (around) => <MessagePage frame={around} title="Not found" text={what} />, 404);
  const desk: Desk = { db, actions, page, notFound };

  const app = new Hono<Env>();
  app.use(headers);
  app.use(login(settings.user, settings.password));
  app.use(sameSite);
  app.use(smallBodies);
  app.use((context, next) =>
    context.req.path.includes('\0') ? notFound(context, 'There is no such page.') : next(),
  );

  app.get('/healthz', async (context) => {
    const alive = await answers(db);
    return context.json({ status: alive ? 'ok' : 'down' }, alive ? 200 : 503);
  });
  app.get('/readyz', async (context) => {
    const { status, parts } = await health();
    // Open to everybody: what kind of part, but neither names nor addresses.
    const told = parts.map((part) => ({ name: part.name.split(':')[0] ?? '', status: part.status }));
    return context.json({ status, parts: told }, status === 'down' ? 503 : 200);
  });
  app.get(styleHref, (context) => {
    context.header('cache-control', 'private, max-age=31536000, immutable');
    return context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.get('/icon.svg', (context) => context.body(icon, 200, { 'content-type': 'image/svg+xml' }));
  app.get('/metrics', async (context) =>
    context.body(await metrics.collect(), 200, { 'content-type': metrics.contentType }),
  );

  app.route('/', ticketRoutes(desk));
  app.route('/', reviewRoutes(desk));
  app.get('/mailboxes', async (context) => {
    const rows = await loadMailboxes(db, options.mailboxes);
    return page(context, (around) => <MailboxesPage frame={around} rows={rows} />);
  });
  app.get('/carriers', async (context) => {
    const rows = await loadCarriers(db);
    return page(context, (around) => <CarriersPage frame={around} rows={rows} />);
  });
  app.get('/health', async (context) => {
    const report = await health();
    return page(context, (around) => <HealthPage frame={around} report={report} />);
  });
  if (options.demo !== undefined) app.route('/', demoRoutes(desk, options.demo));
  // The board's links are relative to its folder.
  app.get(`${boardPath}/`, (context) => context.redirect(boardPath));
  app.route(boardPath, queueBoard(queues));

  app.notFound((context) => notFound(context, 'There is no such page.'));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    log.error({ err: error, path: context.req.path }, 'a page failed');
    return context.text(
      'Something went wrong; the log says what. /health tells which part does not work, and why.',
      500,
    );
  });
  return { app, close: metrics.close };
}

/** True when the database answers within five seconds. */
const answers = (db: Db): Promise<boolean> =>
  within(5_000, sql`select 1`.execute(db), () => new Error('no answer')).then(
    () => true,
    () => false,
  );

/** `read`, asked at most once every `ms`; callers that come meanwhile share the answer. */
function cached(read: () => Promise<HealthReport>, ms: number): () => Promise<HealthReport> {
  let last: Promise<HealthReport> | null = null;
  let at = 0;
  return () => {
    if (last === null || performance.now() - at > ms) {
      at = performance.now();
      last = read().catch((error: unknown) => ({
        status: 'down' as const,
        parts: [{ name: 'health', status: 'down' as const, detail: String(error) }],
      }));
    }
    return last;
  };
}
