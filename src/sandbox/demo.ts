/** `porthalt demo`: the whole journey on sample customers, with everything embedded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type App, type Role, roles, startApp } from '../app.ts';
import { buildCarriers } from '../carriers/carriers.ts';
import { sandboxCarrier } from '../carriers/sandbox.ts';
import type { Console } from '../commands/console.ts';
import { type Config, readConfig } from '../config.ts';
import { upsertOrders } from '../orders/store.ts';
import { Customers, demoAddress, demoAuthserv } from './customers.ts';
import { startMailServer } from './mail-server.ts';
import { judgeStories, type StoryEnd, summary } from './outcome.ts';
import { stories as makeStories } from './stories.ts';

/** All stories must have ended by then. */
const patience = 90_000;

/** Runs the demonstration. @returns 0, or with `once` 1 if a story ended otherwise than it should */
export async function demo(io: Console, options: { once: boolean; port: number }): Promise<number> {
  const began = Date.now();
  const say = (line: string): void =>
    io.out(`${`${((Date.now() - began) / 1_000).toFixed(1)}s`.padStart(6)}  ${line}`);
  const stories = makeStories();
  say('starting an embedded mail server and database …');
  const folder = mkdtempSync(join(tmpdir(), 'porthalt-demo-'));
  const mail = await startMailServer();
  const customers = new Customers(stories, (raw) => mail.deliver(raw));
  mail.onMail((raw) => void customers.take(raw));
  const config = demoConfig({
    imapUrl: mail.imapUrl,
    smtpUrl: mail.smtpUrl,
    dataDir: folder,
    port: options.port,
  });
  const sandbox = sandboxCarrier({
    numbers: Object.assign({}, ...stories.map((story) => story.scripts)),
    wholeOrders: stories.flatMap((story) =>
      story.wholeOrder && story.order?.carrierOrderId ? [story.order.carrierOrderId] : [],
    ),
  });
  let app: App | null = null;
  try {
    app = await startApp(config, new Set<Role>(options.once ? ['poller', 'worker'] : roles), {
      carriers: buildCarriers(config.carriers, { sandbox }),
      log: pino({ level: 'silent' }),
      demo: {
        customers: async () =>
          stories.flatMap((story) =>
            story.order === null
              ? []
              : [
                  {
                    address: story.from.address,
                    orders: [{ id: story.order.id, numbers: story.order.numbers }],
                  },
                ],
          ),
        write: (written) => customers.write(written),
      },
    });
    await upsertOrders(
      app.parts.database.db,
      stories.flatMap((story) => (story.order === null ? [] : [story.order])),
    );
    if (app.dashboardUrl !== null) say(`dashboard: ${app.dashboardUrl} (login demo, password demo)`);
    customers.onMail((received, answer) => {
      say(
        `${received.story.title}: the desk writes to ${received.story.from.address}: ${received.notices.join(', ')}`,
      );
      if (answer !== null) say(`${received.story.title}: ${received.story.from.name} answers: "${answer}"`);
    });
    for (const story of stories) {
      say(`${story.title}: ${story.from.name} writes: "${firstLine(story.mail.text)}"`);
      await customers.begin(story);
    }
    const ends = await settled(app, customers, say);
    io.out('');
    for (const line of summary(ends)) io.out(line);
    const wrong = ends.filter((end) => !end.ok).length;
    io.out('');
    io.out(
      wrong === 0
        ? `All ${ends.length} stories ended as they should, after ${Math.round((Date.now() - began) / 1_000)} s.`
        : `${wrong} of ${ends.length} stories ended otherwise than they should.`,
    );
    if (options.once) return wrong === 0 ? 0 : 1;
    io.out(
      `The desk goes on: look at ${app.dashboardUrl} (login demo, password demo), write a mail at ${app.dashboardUrl}/demo. Ctrl-C ends it.`,
    );
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    return 0;
  } finally {
    await app?.stop();
    await mail.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Watches until every story is where it should be, or patience ends; says each step as it happens. */
async function settled(
  app: App,
  customers: Customers,
  say: (line: string) => void,
): Promise<readonly StoryEnd[]> {
  const deadline = Date.now() + patience;
  const { db } = app.parts.database;
  const seen = { event: 0 };
  const titles = new Map<string, string>();
  for (;;) {
    const events = await db
      .selectFrom('events')
      .selectAll()
      .where('id', '>', seen.event)
      .orderBy('id')
      .execute();
    for (const event of events) {
      seen.event = event.id;
      const { from } = event.data as { from?: string };
      if (event.kind === 'mail' && from !== undefined) titles.set(event.ticket_id, from);
      const changes = (event.data.changes ?? []) as { number: string; from: string | null; to: string }[];
      if (changes.length === 0) continue;
      const who = titles.get(event.ticket_id) ?? event.ticket_id;
      say(
        `${event.ticket_id} (${who}): ${changes.map((change) => `${change.number} ${change.to}`).join(', ')}`,
      );
    }
    const ends = await judgeStories(db, makeStories(), customers.received);
    if (ends.every((end) => end.ok) || Date.now() > deadline) return ends;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function demoConfig(at: { imapUrl: string; smtpUrl: string; dataDir: string; port: number }): Config {
  return readConfig({
    DATA_DIR: at.dataDir,
    IMAP_URL: at.imapUrl,
    SMTP_URL: at.smtpUrl,
    MAIL_FROM: demoAddress,
    REPLY_SECRET: 'a secret of the demonstration'.replaceAll(' ', '-'),
    TRUSTED_AUTHSERV_ID: demoAuthserv,
    DESK_NAME: 'Example Telecom Porting Desk',
    // Days made into seconds.
    POLL_EVERY: '2s',
    ACK_AFTER: '8s',
    DECISION_WITHIN: '12s',
    PENDING_POLL_EVERY: '3s',
    RETRY_FIRST: '1s',
    SWEEP_EVERY: '1s',
    DASHBOARD_PORT: String(at.port),
    DASHBOARD_USER: 'demo',
    DASHBOARD_PASSWORD: 'demo',
  });
}

const firstLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};
