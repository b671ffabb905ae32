import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addReview } from './desk.ts';
import { attack } from './hostile.ts';
import { chromiumIsThere, complaints, openWorkingDesk, type WorkingDesk } from './working.ts';

if (!chromiumIsThere) console.warn('SKIPPED: the work queue in a real browser (no /usr/bin/chromium)');

(!chromiumIsThere ? describe.skip : describe)('a person at the work queue', () => {
  let work: WorkingDesk;
  let unverified = '';

  beforeAll(async () => {
    work = await openWorkingDesk();
    const { desk } = work;
    const soon = new Date(desk.parts.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const contacts = ['ada@bakery.example'];
    await desk.order({
      id: 'PO-1',
      contacts,
      numbers: ['+14155550100', '+14155550101'],
      requestedDate: soon,
    });
    await desk.order({ id: 'PO-2', contacts: ['bo@bikes.example'], numbers: ['+14155550110'] });
    const mail = await desk.receive({
      from: 'ada@bakery.example',
      subject: attack,
      text: 'Please cancel the port of 415-555-0100.',
      verified: false,
    });
    unverified = (await desk.reviews('unverified-sender')).find((one) => one.message_id === mail)?.id ?? '';
    await desk.receive({ from: 'bo@bikes.example', text: 'What does it cost? Please call me.' });
    for (let n = 0; n < 12; n++)
      await addReview(desk.db, {
        id: `o-${n}`,
        ticket: null,
        reason: 'no-answer',
        order: 'PO-2',
        numbers: ['+14155550110'],
        what: '503 Service Unavailable',
        minutesAgo: 5,
      });
  }, 120_000);
  afterAll(() => work?.close());

  it('begins at a page that says what is urgent, and each count leads to what it counts', async () => {
    const context = await work.open();
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(work.url);
    await work.picture(page, 'today');
    const block = (title: string) =>
      page.locator('section').filter({ has: page.getByRole('link', { name: title, exact: true }) });
    expect(await block('Waiting for a person').locator('.total').textContent()).toBe('14');
    // The nearest port date first, and the outage as one.
    const first = block('Waiting for a person').locator('li').first();
    expect(await first.textContent()).toContain('The sender is not verified');
    expect(await block('Waiting for a person').locator('li').count()).toBe(3);
    expect(await page.getByRole('img', { name: /mails taken in in 24 hours/ }).count()).toBe(1);
    const mails = page.locator('.figures section').first().locator('a.total').first();
    expect(await mails.textContent()).toBe('2');
    await mails.click();
    await page.getByText('Only where a mail came within 24 hours.').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(found).toEqual([]);
    await context.close();
  }, 60_000);

  it('is asked once more before a port is cancelled for a sender whom nobody verified', async () => {
    const { desk } = work;
    const context = await work.open();
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(`${work.url}/reviews/${unverified}`);
    const row = page.getByRole('row', { name: '+14155550100' });
    await row.getByLabel('cancel').check();
    await page.getByRole('button', { name: 'Read it like this' }).click();
    await page.getByText('Nobody verified that').waitFor();
    await work.picture(page, 'ask-once-more');
    await desk.settle();
    expect(desk.cancels('PO-1')).toEqual([]);
    // The box is not ticked: the browser does not send it.
    await page.getByRole('button', { name: 'Yes, read it like this' }).click();
    await page.getByLabel('I have asked the contact on record').check();
    await page.getByRole('button', { name: 'Yes, read it like this' }).click();
    await page.waitForURL('**/reviews');
    await desk.settle();
    expect(desk.cancels('PO-1')).toEqual([['+14155550100']]);
    expect(found).toEqual([]);
    await context.close();
  }, 60_000);

  it('has all of an outage looked at again with one tick, and is told what could not be', async () => {
    const context = await work.open();
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(`${work.url}/reviews`);
    await work.picture(page, 'queue');
    await page.getByLabel('all 12 of this outage').check();
    await page
      .getByLabel(/^review T-/)
      .first()
      .check();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('12 looked at again').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('"look again" does not answer review T-');
    await work.picture(page, 'queue-after');
    expect((await work.desk.reviews('no-answer')).every((one) => one.state === 'closed')).toBe(true);
    expect(found).toEqual([]);
    await context.close();
  }, 60_000);

  it('puts a review off, finds it again, and leaves a note on it', async () => {
    const context = await work.open({ width: 390 });
    const page = await context.newPage();
    await page.goto(`${work.url}/reviews`);
    await page.getByRole('link', { name: 'A person must read this' }).click();
    await page.getByText('Leave a note for colleagues').click();
    await page.getByLabel('No customer sees it').fill('Asked Bo to call back.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Asked Bo to call back.').waitFor();
    await work.picture(page, 'review');
    await page.getByRole('button', { name: 'a day', exact: true }).click();
    await page.getByText('Nothing waits for you').waitFor();
    await page.getByRole('link', { name: 'Put off' }).click();
    await page.getByRole('link', { name: 'A person must read this' }).click();
    await page.getByRole('button', { name: 'back at once' }).click();
    await page.goto(`${work.url}/reviews`);
    expect(await page.getByRole('link', { name: 'A person must read this' }).count()).toBe(1);
    await context.close();
  }, 60_000);
});
