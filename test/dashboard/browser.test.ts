import { existsSync, mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, type Started, start, user } from './start.ts';

const executablePath = '/usr/bin/chromium';
const there = existsSync(executablePath);
if (!there) console.warn('SKIPPED: the dashboard in a real browser (there is no /usr/bin/chromium)');

/** Set to keep pictures of every page for looking at. */
const pictures = process.env.DASHBOARD_PICTURES;

const paths = [
  '/',
  '/?q=415-555-0100',
  '/?item=awaiting',
  '/?q=nothing-fits',
  '/tickets/T-1001',
  '/tickets/T-1002',
  '/tickets/T-1003',
  '/reviews',
  '/reviews?state=closed',
  '/reviews/T-1002-2',
  '/reviews/T-1003-4',
  '/reviews/m-5-1',
  '/reviews/T-1001-9',
  '/mailboxes',
  '/carriers',
  '/health',
  '/queues',
  '/queues/queue/carrier-telnyx',
  '/demo',
  '/no-such-page',
];

describe.skipIf(!there)('the dashboard in a real browser', () => {
  let desk: Started;
  let browser: Browser;

  beforeAll(async () => {
    desk = await start({
      demo: {
        customers: async () => [
          { address: 'dana@harbour.example', orders: [{ id: 'PO-1042', numbers: ['+14155550100'] }] },
        ],
        write: async () => {},
      },
    });
    await desk.queue.add('check', { id: 'T-1002-1' }, { jobId: 'effect-T-1002-1' });
    await desk.queue.add('check', { id: 'T-1002-4' }, { jobId: 'effect-T-1002-4', delay: 600_000 });
    browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  async function open(options: {
    width: number;
    dark?: boolean;
    javaScriptEnabled?: boolean;
  }): Promise<BrowserContext> {
    return browser.newContext({
      httpCredentials: { username: user, password },
      viewport: { width: options.width, height: options.width > 600 ? 900 : 844 },
      colorScheme: options.dark ? 'dark' : 'light',
      javaScriptEnabled: options.javaScriptEnabled ?? true,
    });
  }

  /** Everything the browser complains about on a page. */
  function complaints(page: Page): string[] {
    const found: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
    });
    page.on('pageerror', (error) => found.push(String(error)));
    page.on('requestfailed', (request) => found.push(`failed: ${request.url()}`));
    return found;
  }

  it.each(paths)('shows %s without a complaint, and nothing wider than the screen', async (path) => {
    for (const view of [
      { width: 1280 },
      { width: 390 },
      ...(pictures ? [{ width: 1280, dark: true }] : []),
    ]) {
      const context = await open(view);
      const page = await context.newPage();
      const found = complaints(page);
      await page.goto(desk.url + path, { waitUntil: 'networkidle' });
      // A page that is not there says so with 404, which the browser counts as an error of its own.
      const real = found.filter((text) => !(path === '/no-such-page' && text.includes('404')));
      expect(real).toEqual([]);
      const wide = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(wide, `${path} at ${view.width}`).toBe(0);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        const name = path.replace(/[^\w]+/g, '_').replace(/^_|_$/g, '') || 'tickets';
        const theme = 'dark' in view ? '-dark' : '';
        await page.screenshot({ path: `${pictures}/${name}-${view.width}${theme}.png`, fullPage: true });
      }
      await context.close();
    }
  });
});
