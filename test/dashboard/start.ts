/** Starts a dashboard over an embedded database for a test file, and records what it is asked to do. */

import { createPostgresBackend, type Queue, withBackend } from 'bullmq';
import type { Actions, Demo } from '../../src/dashboard/actions.ts';
import { collectFacts, judgeHealth } from '../../src/dashboard/health.ts';
import type { Hooks } from '../../src/dashboard/hook-routes.ts';
import { startDashboard } from '../../src/dashboard/server.tsx';
import type { Database } from '../../src/database/open.ts';
import { testDatabase } from '../services/database.ts';
import { ago, fillDesk, now } from './desk.ts';

export const user = 'operations';
export const password = 'correct horse battery';
export const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

export type Started = {
  readonly url: string;
  readonly database: Database;
  readonly queue: Queue;
  /** Calls of the actions, oldest first. */
  readonly calls: { name: string; args: unknown[] }[];
  /** What the dashboard logged as an error. */
  readonly errors: unknown[];
  /** Makes the next action fail with this message. */
  failNext(message: string): void;
  /** Fetches a page as the signed-in person; `form` posts it as the page's own form would. */
  get(path: string): Promise<Response>;
  post(
    path: string,
    form: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  close(): Promise<void>;
};

export async function start(
  options: {
    fill?: boolean;
    demo?: Demo;
    hooks?: Hooks;
    mailboxes?: readonly string[];
    timezone?: string;
    proxy?: { proxyHeader: string; proxies: string[] };
  } = {},
): Promise<Started> {
  const database = await testDatabase();
  if (options.fill !== false) await fillDesk(database.db);
  const backed = withBackend(createPostgresBackend);
  const queue = new backed.Queue('carrier-telnyx', {
    connection: database.queuePool() as never,
    skipVersionCheck: true,
  }) as unknown as Queue;
  queue.on('error', () => {});
  const calls: Started['calls'] = [];
  const errors: unknown[] = [];
  let failure: string | null = null;
  const record =
    (name: string) =>
    async (...args: unknown[]) => {
      if (failure !== null) {
        const message = failure;
        failure = null;
        throw new Error(message);
      }
      calls.push({ name, args });
    };
  const actions: Actions = {
    answerReview: record('answerReview'),
    recordCharge: record('recordCharge'),
    reply: record('reply'),
    previewReply: async (ticket, text) => ({ to: 'to@customer.example', subject: `Re: ${ticket}`, text }),
  };
  const dashboard = await startDashboard({
    db: database.db,
    actions,
    carriers: new Set(['telnyx', 'manual', 'sandbox']),
    queues: [queue],
    settings: {
      host: '127.0.0.1',
      port: 0,
      user,
      password,
      deskName: 'Example Porting Desk',
      cutoff: 48 * 3_600_000,
      timezone: options.timezone ?? 'UTC',
      proxyHeader: options.proxy?.proxyHeader ?? null,
      proxies: options.proxy?.proxies ?? [],
    },
    health: async () =>
      judgeHealth(await collectFacts(database.db, { now, startedAt: ago(600), mailboxes: null })),
    mailboxes: options.mailboxes ?? null,
    log: { info: () => {}, error: (...args: unknown[]) => void errors.push(args) },
    now: () => now,
    ...(options.hooks === undefined ? {} : { hooks: options.hooks }),
    ...(options.demo === undefined ? {} : { demo: options.demo }),
  });
  return {
    url: dashboard.url,
    database,
    queue,
    calls,
    errors,
    failNext: (message) => {
      failure = message;
    },
    get: (path) => fetch(dashboard.url + path, { headers: { authorization }, redirect: 'manual' }),
    post: (path, form, headers = { origin: dashboard.url }) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(form)) {
        for (const one of [value].flat()) body.append(name, one);
      }
      return fetch(dashboard.url + path, {
        method: 'POST',
        body,
        headers: { authorization, ...headers },
        redirect: 'manual',
      });
    },
    close: async () => {
      await dashboard.close();
      await queue.close();
      await database.close();
    },
  };
}
