import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addUser } from '../../src/people/users.ts';
import { attack } from './hostile.ts';
import { chromiumIsThere, complaints, openWorkingDesk, type WorkingDesk } from './working.ts';

if (!chromiumIsThere) console.warn('SKIPPED: several people in a real browser (no /usr/bin/chromium)');

(!chromiumIsThere ? describe.skip : describe)('several people at one desk', () => {
  let work: WorkingDesk;
  const ask = 'What does it cost? Please call me.';

  beforeAll(async () => {
    work = await openWorkingDesk();
    const { desk } = work;
    await desk.order({ id: 'PO-1', contacts: ['bo@bikes.example'], numbers: ['+14155550110'] });
    await desk.receive({ from: 'bo@bikes.example', subject: attack, text: ask });
    for (const [name, role] of [
      ['pia', 'operator'],
      ['max', 'operator'],
      ['vera', 'viewer'],
      ['ada', 'admin'],
    ] as const)
      await addUser(desk.db, { name, role, password: `the password of ${name}` }, 'root');
  }, 120_000);
  afterAll(() => work?.close());

  /** A browser of its own, signed in as a person does it. */
  async function at(
    name: string,
    path = '/',
  ): Promise<{ page: Page; found: string[]; close: () => Promise<void> }> {
    const context = await work.open({ anonymous: true });
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(work.url + path);
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('Password').fill(`the password of ${name}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText(`Signed in as ${name}`).waitFor();
    return { page, found, close: () => context.close() };
  }

  it('are asked who they are, and told when it is not right', async () => {
    const context = await work.open({ anonymous: true });
    const page = await context.newPage();
    await page.goto(`${work.url}/reviews`);
    await work.picture(page, 'login');
    await page.getByLabel('Name').fill('pia');
    await page.getByLabel('Password').fill('not her password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Name or password are not right.').waitFor();
    await context.close();
  }, 60_000);

  it('claim one review against each other: one has it, the other is told who', async () => {
    const pia = await at('pia', '/reviews');
    const max = await at('max', '/reviews');
    for (const { page } of [pia, max])
      await page.getByRole('link', { name: 'A person must read this' }).click();
    await max.page.getByText('Somebody else is here: pia').waitFor();
    await pia.page.getByRole('button', { name: 'I do', exact: true }).click();
    await pia.page.getByRole('button', { name: 'let it go' }).waitFor();
    await max.page.getByRole('button', { name: 'I do', exact: true }).click();
    await max.page.getByText('pia has it meanwhile; nothing was changed.').waitFor();
    await work.picture(max.page, 'claimed');
    await max.page.goto(`${work.url}/reviews?whose=mine`);
    await max.page.getByText('No review fits').waitFor();
    expect(pia.found).toEqual([]);
    await pia.close();
    await max.close();
  }, 120_000);

  it('answer one review at once: the first counts, the second is told', async () => {
    const { desk } = work;
    await desk.receive({
      from: 'bo@bikes.example',
      subject: 'And',
      text: 'And what does the fax cost? Please explain.',
    });
    const review = (await desk.reviews('question')).filter((one) => one.state === 'open').at(-1);
    const pia = await at('pia', `/reviews/${review?.id}`);
    const max = await at('max', `/reviews/${review?.id}`);
    const close = (page: Page) => page.getByRole('button', { name: 'Close the review' }).click();
    await close(pia.page);
    await pia.page.waitForURL('**/tickets/**');
    await close(max.page);
    await max.page.getByText('pia has closed this review already; nothing was changed.').waitFor();
    await pia.close();
    await max.close();
  }, 120_000);

  it('see what they may do: a viewer has no forms, and is refused where he makes one up', async () => {
    const ticket = (await work.desk.db.selectFrom('tickets').select('id').executeTakeFirstOrThrow()).id;
    const vera = await at('vera', `/tickets/${ticket}`);
    await work.picture(vera.page, 'viewer');
    expect(await vera.page.getByRole('button', { name: 'Show the mail' }).isVisible()).toBe(false);
    expect(await vera.page.getByRole('link', { name: 'People' }).count()).toBe(0);
    const answer = await vera.page.request.post(`${work.url}/tickets/${ticket}/remarks`, {
      form: { text: 'x' },
      headers: { origin: work.url },
    });
    expect(answer.status()).toBe(403);
    await vera.page.getByRole('button', { name: 'Sign out' }).click();
    await vera.page.waitForURL('**/login');
    await vera.page.goto(`${work.url}/tickets/${ticket}`);
    expect(vera.page.url()).toContain('/login');
    await vera.close();
  }, 120_000);

  it('are added by an admin, who also sees who did what', async () => {
    const ada = await at('ada', '/people');
    await ada.page.getByLabel('Add a user').fill('new.person');
    await ada.page.getByRole('button', { name: 'Add', exact: true }).click();
    const secret = await ada.page.locator('code.secret').textContent();
    await ada.page.getByLabel('Make a token').fill('crm');
    await ada.page.getByRole('button', { name: 'Make it' }).click();
    expect(await ada.page.locator('code.secret').textContent()).toMatch(/^porthalt_/);
    await work.picture(ada.page, 'people');
    await ada.page.getByRole('link', { name: 'Who did what' }).click();
    await ada.page.getByRole('cell', { name: 'answered a review' }).first().waitFor();
    await work.picture(ada.page, 'audit');
    expect(await ada.page.content()).not.toContain(secret ?? '');
    expect(ada.found).toEqual([]);
    await ada.close();
  }, 120_000);
});
