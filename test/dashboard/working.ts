/** A dashboard whose answers really happen: over a desk whose jobs are run one by one, in a real browser. */
import { existsSync, mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { collectFacts, judgeHealth } from '../../src/dashboard/health.ts';
import { startDashboard } from '../../src/dashboard/server.tsx';
import { actions } from '../../src/jobs/actions.ts';
import { type JobDesk, openDesk } from '../jobs/desk.ts';

const executablePath = '/usr/bin/chromium';
export const chromiumIsThere = existsSync(executablePath);

const user = 'porthalt';
const password = 'a password of the tests';

/** A folder; set to keep pictures of every page for looking at. */
const pictures = process.env.DASHBOARD_PICTURES;

export type WorkingDesk = {
  readonly desk: JobDesk;
  readonly url: string;
  readonly browser: Browser;
  /** A browser of one person. */
  open(view?: { width?: number; dark?: boolean; anonymous?: boolean }): Promise<BrowserContext>;
  /** Keeps a picture of a page, at a desk and on a phone, light and dark, where pictures are wanted. */
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
};

export async function openWorkingDesk(): Promise<WorkingDesk> {
  const desk = await openDesk();
  const startedAt = new Date();
  const dashboard = await startDashboard({
    db: desk.db,
    actions: actions(desk.parts),
    carriers: new Set(['telnyx', 'manual', 'sandbox']),
    queues: [],
    settings: {
      host: '127.0.0.1',
      port: 0,
      user,
      password,
      deskName: 'Example Porting Desk',
      cutoff: 48 * 3_600_000,
      timezone: 'UTC',
      proxyHeader: null,
      proxies: [],
    },
    health: async () =>
      judgeHealth(await collectFacts(desk.db, { now: new Date(), startedAt, mailboxes: null })),
    mailboxes: null,
    log: desk.parts.log,
    now: () => new Date(desk.parts.now()),
  });
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  return {
    desk,
    url: dashboard.url,
    browser,
    open: ({ width = 1280, dark = false, anonymous = false } = {}) =>
      browser.newContext({
        ...(anonymous ? {} : { httpCredentials: { username: user, password } }),
        viewport: { width, height: width > 600 ? 900 : 844 },
        colorScheme: dark ? 'dark' : 'light',
      }),
    picture: async (page, name) => {
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      for (const [view, width, colorScheme] of [
        ['desk', 1280, 'light'],
        ['dark', 1280, 'dark'],
        ['phone', 390, 'light'],
        ['phone-dark', 390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: width > 600 ? 900 : 844 });
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${pictures}/${name}-${view}.png`, fullPage: true });
      }
    },
    close: async () => {
      await browser.close();
      await dashboard.close();
      await desk.close();
    },
  };
}

/** Everything the browser complains about on a page: script errors, violations of our policy, failed requests, dialogs. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('dialog', (dialog) => found.push(`a dialog: ${dialog.message()}`));
  return found;
}
