/** The operations dashboard: pages rendered on the server, for people who watch the desk and answer what needs a person. */

import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Child } from 'hono/jsx';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { within } from '../time.ts';
import { headers, sameSite, smallBodies } from './access.ts';
import type { Actions, Demo } from './actions.ts';
import { apiPath, apiRoutes } from './api/routes.ts';
import { boardPath, queueBoard } from './board.ts';
import { demoRoutes } from './demo-routes.tsx';
import type { Desk } from './desk.ts';
import { cached, healthRoutes, type Watched } from './health-routes.ts';
import { type Hooks, hookRoutes } from './hook-routes.ts';
import { document, type Frame } from './layout.tsx';
import { type Listening, listen } from './listen.ts';
import { CarriersPage, loadCarriers } from './pages/carriers.tsx';
import { HealthPage } from './pages/health.tsx';
import { loadMailboxes, MailboxesPage } from './pages/mailboxes.tsx';
import { MessagePage } from './pages/message.tsx';
import { peopleRoutes } from './people-routes.tsx';
import { reviewRoutes } from './review-routes.tsx';
import { allowed, type Env, type SignInSettings, signIn } from './sign-in.ts';
import { icon, style } from './style.ts';
import { ticketRoutes } from './ticket-routes.tsx';
import { todayRoutes } from './today-routes.tsx';
import { Zone } from './zone.ts';

export type DashboardOptions = Watched & {
  readonly actions: Actions;
  readonly settings: {
    readonly host: string;
    /** 0: any free port. */
    readonly port: number;
    readonly deskName: string;
    /** ms before the port date from which nothing is cancelled any more. */
    readonly cutoff: number;
    /** IANA name of the zone that pages show times in. */
    readonly timezone: string;
  } & SignInSettings;
  /** The carriers that an order may have. */
  readonly carriers: ReadonlySet<string>;
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** What carriers may tell; left out: nothing. */
  readonly hooks?: Hooks;
  /** Left out of a real desk. */
  readonly demo?: Demo;
};

/**
 * Starts the dashboard and resolves when it listens.
 * @throws when user or password are empty or the port is taken; the message says what to do.
 */
export async function startDashboard(options: DashboardOptions): Promise<Listening> {
  const { host, port } = options.settings;
  const { app, close: closeApp } = dashboardApp(options);
  const dashboard = { host, port, what: 'The dashboard', settings: 'DASHBOARD_HOST and DASHBOARD_PORT' };
  try {
    const listening = await listen(app.fetch, dashboard);
    return {
      url: listening.url,
      close: async () => {
        await listening.close();
        closeApp();
      },
    };
  } catch (error) {
    closeApp();
    throw error;
  }
}

function dashboardApp(options: DashboardOptions): { app: Hono<Env>; close: () => void } {
  const { db, actions, queues, settings, log } = options;
  const now = options.now ?? (() => new Date());
  const health = cached(options.health, 5_000);
  const machines = healthRoutes({ ...options, health });
  const styleHref = `/style-${createHash('sha256').update(style).digest('hex').slice(0, 12)}.css`;

  const frame = async (context: Context<Env>): Promise<Frame> => {
    const report = await health();
    // Without a database there is still a page to say so.
    const count = db
      .selectFrom('reviews')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('state', '=', 'open')
      .where((where) => where.or([where('snoozed_until', 'is', null), where('snoozed_until', '<=', now())]))
      .executeTakeFirst();
    const open = await within(5_000, count, () => new Error('no answer')).catch(() => undefined);
    return {
      deskName: settings.deskName,
      user: context.get('user'),
      role: context.get('role'),
      session: context.get('by') === 'session',
      now: now(),
      openReviews: open?.count ?? 0,
      health: report.status,
      styleHref,
      demo: options.demo !== undefined,
    };
  };
  const page: Desk['page'] = async (context, render, status = 200) =>
    context.html(
      document(
        <Zone.Provider value={settings.timezone}>{render(await frame(context)) as Child}</Zone.Provider>,
      ),
      status,
    );
  const notFound: Desk['notFound'] = (context, what) =>
    page(context, (around) => <MessagePage frame={around} title="Not found" text={what} />, 404);
  const desk: Desk = { db, actions, now, cutoff: settings.cutoff, health, page, notFound };

  const app = new Hono<Env>();
  app.use(headers);
  // Carriers bring their own proof, and no session.
  if (options.hooks !== undefined) app.route('/', hookRoutes(options.hooks));
  app.use(signIn({ db, settings, now }));
  app.use(allowed);
  app.use(sameSite);
  app.use(smallBodies);
  app.use((context, next) =>
    context.req.path.includes('\0') ? notFound(context, 'There is no such page.') : next(),
  );

  app.route('/', machines.routes);
  app.get(styleHref, (context) => {
    context.header('cache-control', 'private, max-age=31536000, immutable');
    return context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.get('/icon.svg', (context) => context.body(icon, 200, { 'content-type': 'image/svg+xml' }));

  app.route('/', peopleRoutes(desk, { ...settings, styleHref }));
  app.route('/', todayRoutes(desk));
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
  app.route(apiPath, apiRoutes({ ...desk, carriers: options.carriers }));
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
  return { app, close: machines.close };
}
