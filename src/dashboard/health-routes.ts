/** Health and metrics for machines: part of the dashboard, and all that a process without one serves. */
import type { Queue } from 'bullmq';
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import { within } from '../time.ts';
import { headers } from './access.ts';
import type { HealthReport } from './health.ts';
import { type Listening, listen } from './listen.ts';
import { openMetrics } from './metrics.ts';
import { type Env, type SignInSettings, signIn } from './sign-in.ts';

export type Watched = {
  readonly db: Db;
  readonly queues: readonly Queue[];
  readonly health: () => Promise<HealthReport>;
  /** The configured mailboxes; null where this process knows of none. */
  readonly mailboxes: readonly string[] | null;
  readonly now?: () => Date;
};

/** `/healthz`: lives; `/readyz`: works, or which kind of part does not; `/metrics`: figures for Prometheus. */
export function healthRoutes(watched: Watched): { routes: Hono<Env>; close: () => void } {
  const { db, health } = watched;
  const metrics = openMetrics({ ...watched, now: watched.now ?? (() => new Date()) });
  const routes = new Hono<Env>();
  routes.get('/healthz', async (context) => {
    const alive = await answers(db);
    return context.json({ status: alive ? 'ok' : 'down' }, alive ? 200 : 503);
  });
  routes.get('/readyz', async (context) => {
    const { status, parts } = await health();
    // Open to everybody: what kind of part, but neither names nor addresses.
    const told = parts.map((part) => ({ name: part.name.split(':')[0] ?? '', status: part.status }));
    return context.json({ status, parts: told }, status === 'down' ? 503 : 200);
  });
  routes.get('/metrics', async (context) =>
    context.body(await metrics.collect(), 200, { 'content-type': metrics.contentType }),
  );
  return { routes, close: metrics.close };
}

/** Starts the server of a process that has no dashboard. The metrics ask for the dashboard's login. @throws when the port is taken */
export async function startHealth(
  watched: Watched,
  at: { readonly host: string; readonly port: number } & SignInSettings,
): Promise<Listening> {
  const { routes, close } = healthRoutes({ ...watched, health: cached(watched.health, 5_000) });
  const app = new Hono<Env>();
  app.use(headers);
  app.use(signIn({ db: watched.db, settings: at, now: watched.now ?? (() => new Date()) }));
  app.route('/', routes);
  try {
    const listening = await listen(app.fetch, { ...at, what: 'Health', settings: 'HEALTH_PORT' });
    return {
      url: listening.url,
      close: async () => {
        await listening.close();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** `read`, asked at most once every `ms`; callers that come meanwhile share the answer. */
export function cached(read: () => Promise<HealthReport>, ms: number): () => Promise<HealthReport> {
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

/** True when the database answers within five seconds. */
const answers = (db: Db): Promise<boolean> =>
  within(5_000, sql`select 1`.execute(db), () => new Error('no answer')).then(
    () => true,
    () => false,
  );
