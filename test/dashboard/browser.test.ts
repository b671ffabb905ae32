import { existsSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { addHostileRows } from './hostile.ts';
import { password, type Started, start, user } from './start.ts';

const executablePath = '/usr/bin/chromium';
const there = existsSync(executablePath);
if (!there) console.warn('SKIPPED: the dashboard in a real browser (there is no /usr/bin/chromium)');

/** A folder; set to keep pictures of every page for looking at. */
const pictures = process.env.DASHBOARD_PICTURES;

const paths = [
  '/',
  '/tickets',
  '/tickets?item=awaiting&q=555',
  '/tickets?q=nothing-fits',
  '/tickets?only=near',
  '/tickets/T-1001',
  '/tickets/T-1002',
  '/tickets/T-1003',
  '/tickets/T-6660',
  '/reviews',
  '/reviews?state=closed',
  '/reviews/T-1002-2',
  '/reviews/T-1003-4',
  '/reviews/m-5-1',
  '/reviews/T-1001-9',
  '/reviews/T-6660-9',
  '/mailboxes',
  '/carriers',
  '/health',
  '/queues',
  '/queues/queue/carrier-telnyx',
  '/demo',
  '/no-such-page',
];

(!there ? describe.skip : describe)('the dashboard in a real browser', () => {
  let desk: Started;
  let browser: Browser;
  const written: { from: string; subject: string; text: string }[] = [];

  beforeAll(async () => {
    desk = await start({
      demo: {
        customers: async () => [
          { address: 'dana@harbour.example', orders: [{ id: 'PO-1042', numbers: ['+14155550100'] }] },
        ],
        write: async (mail) => void written.push(mail),
      },
    });
    await addHostileRows(desk.database.db);
    await desk.queue.add('check', { id: 'T-1002-1' }, { jobId: 'effect-T-1002-1' });
    await desk.queue.add('check', { id: 'T-1002-4' }, { jobId: 'effect-T-1002-4', delay: 600_000 });
    browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  type View = { name: string; width: number; dark?: boolean; javaScriptEnabled?: boolean };
  const open = (view: View): Promise<BrowserContext> =>
    browser.newContext({
      httpCredentials: { username: user, password },
      viewport: { width: view.width, height: view.width > 600 ? 900 : 844 },
      colorScheme: view.dark ? 'dark' : 'light',
      javaScriptEnabled: view.javaScriptEnabled ?? true,
    });

  /** Everything the browser complains about on a page: script errors, violations of our policy, failed requests. */
  function complaints(page: Page): string[] {
    const found: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
    });
    page.on('pageerror', (error) => found.push(String(error)));
    page.on('requestfailed', (request) => {
      // Leaving a page aborts what it still loads.
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED') found.push(`failed: ${request.url()} ${why}`);
    });
    page.on('dialog', (dialog) => found.push(`a dialog: ${dialog.message()}`));
    return found;
  }

  const views: View[] = [
    { name: 'desk', width: 1280 },
    { name: 'phone', width: 390 },
    ...(pictures === undefined ? [] : [{ name: 'dark', width: 1280, dark: true }]),
  ];

  it.each(views)(
    'shows every page on a $name without a complaint and nothing wider than the screen',
    async (view) => {
      const context = await open(view);
      const page = await context.newPage();
      const found = complaints(page);
      for (const path of paths) {
        found.length = 0;
        await page.goto(desk.url + path);
        if (path.startsWith('/queues')) await page.getByText('carrier-telnyx').first().waitFor();
        // A page that is not there answers 404, which the browser counts as an error of its own.
        const real = found.filter((text) => !(path === '/no-such-page' && text.includes('404')));
        expect({ path, real }).toEqual({ path, real: [] });
        const wide = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ path, wide }).toEqual({ path, wide: 0 });
        if (pictures !== undefined) {
          mkdirSync(pictures, { recursive: true });
          const name = path.replace(/[^\w]+/g, '_').replace(/^_|_$/g, '') || 'today';
          await page.screenshot({ path: `${pictures}/${name}-${view.name}.png`, fullPage: true });
        }
      }
      await context.close();
    },
    180_000,
  );

  it('shows the jobs of a queue without a control that changes them', async () => {
    const context = await open({ name: 'desk', width: 1280 });
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(`${desk.url}/queues/queue/carrier-telnyx?status=delayed`);
    await page.getByText('T-1002-4').first().waitFor();
    expect(
      await page.getByRole('button', { name: /retry|remove|promote|pause|empty|obliterate|clean/i }).count(),
    ).toBe(0);
    expect(found).toEqual([]);
    await context.close();
  });

  it('takes a person through a manual answer without JavaScript', async () => {
    const context = await open({ name: 'desk', width: 1280, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${desk.url}/reviews`);
    await page.getByRole('link', { name: 'Look this order up' }).first().click();
    await page.getByRole('button', { name: 'Save the answer' }).click();
    await page.getByText('Say how +442079460123 stands.').waitFor();
    await page.locator('select[name="all:state"]').selectOption('port_date_set');
    await page.locator('input[name="all:date"]').fill('2026-12-10T09:00');
    await page.locator('input[name="all:fee0.amount"]').fill('40');
    await page.locator('input[name="all:fee0.currency"]').fill('gbp');
    await page.getByText('+442079460124 stands differently').click();
    await page.locator('select[name="of:+442079460124:state"]').selectOption('submitted');
    await page.getByRole('button', { name: 'Save the answer' }).click();
    await page.waitForURL('**/tickets/T-1002');
    const fee = {
      amount: '40.00',
      currency: 'GBP',
      per: 'number',
      firm: true,
      for: 'cancellation',
      chargedBy: 'manual',
    };
    expect(desk.calls.at(-1)).toEqual({
      name: 'answerReview',
      args: [
        'T-1002-2',
        user,
        {
          kind: 'status',
          cancels: 'number',
          numbers: [
            {
              number: '+442079460123',
              state: 'port_date_set',
              said: 'found out by operations',
              portDate: '2026-12-10T09:00:00+00:00',
              fees: [fee],
              risks: [],
            },
            {
              number: '+442079460124',
              state: 'submitted',
              said: 'found out by operations',
              portDate: null,
              fees: [],
              risks: [],
            },
          ],
        },
      ],
    });
    await context.close();
  });

  it('shows the HTML of a notice as inert as a picture', async () => {
    const context = await open({ name: 'desk', width: 1280 });
    const page = await context.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page.goto(`${desk.url}/tickets/T-6660`);
    await page.getByText('The mail as sent').first().click();
    await page.getByText('Its formatted part').first().click();
    const frame = page.frameLocator('iframe').first();
    await frame.getByText('a formatted notice').waitFor();
    expect(await page.locator('iframe').first().getAttribute('sandbox')).toBe('');
    expect(await frame.locator('#ran').count()).toBe(0);
    expect(dialogs).toEqual([]);
    await context.close();
  });

  it('delivers a mail written as a customer', async () => {
    const context = await open({ name: 'phone', width: 390 });
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(`${desk.url}/demo`);
    await page.getByLabel('What the customer writes').fill('Please cancel 415-555-0100.');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('Delivered.').waitFor();
    expect(written).toEqual([
      { from: 'dana@harbour.example', subject: 'Please cancel a port', text: 'Please cancel 415-555-0100.' },
    ]);
    expect(found).toEqual([]);
    await context.close();
  });
});
