import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attack } from './hostile.ts';
import { chromiumIsThere, complaints, openWorkingDesk, type WorkingDesk } from './working.ts';

if (!chromiumIsThere)
  console.warn('SKIPPED: talking with customers in a real browser (no /usr/bin/chromium)');

(!chromiumIsThere ? describe.skip : describe)('a person at a ticket', () => {
  let work: WorkingDesk;
  let ticket = '';

  beforeAll(async () => {
    work = await openWorkingDesk();
    const { desk } = work;
    const contacts = ['ada@bakery.example'];
    await desk.order({ id: 'PO-1', contacts, numbers: ['+14155550100', '+14155550101'] });
    const ask = (text: string, subject: string) =>
      desk.receive({ from: 'ada@bakery.example', subject, text });
    const first = await ask('What happens to my fax line if I cancel? Please call me.', 'Our fax line');
    ticket = (await desk.message(first)).ticket_id ?? '';
    const [notice] = desk.to('ada@bakery.example');
    if (notice === undefined) throw new Error('nobody was told');
    await desk.receive(
      desk.reply(notice, 'ada@bakery.example', 'And who pays the bill of March? Please explain.'),
    );
  }, 120_000);
  afterAll(() => work?.close());

  it('finds a case with two questions on three screens of a phone', async () => {
    const context = await work.open({ width: 390 });
    const page = await context.newPage();
    await page.goto(`${work.url}/tickets/${ticket}`);
    expect(await page.getByText('A person must read this').count()).toBeGreaterThanOrEqual(2);
    const { height, wide } = (await page.evaluate(
      `({ height: document.documentElement.scrollHeight, wide: document.documentElement.scrollWidth - innerWidth })`,
    )) as { height: number; wide: number };
    await work.picture(page, 'two-questions');
    expect(wide).toBe(0);
    expect(height).toBeLessThanOrEqual(3 * 844);
    await context.close();
  }, 60_000);

  it('answers a question after having seen the mail, and the customer has it in his thread', async () => {
    const context = await work.open();
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(`${work.url}/tickets/${ticket}`);
    await page.getByLabel('Your words, to').fill(`Hello Ada,\n\nthe fax line stays. ${attack}`);
    const questions = await page.getByLabel('Afterwards').locator('option').allTextContents();
    expect(questions).toHaveLength(3);
    await page.getByLabel('Afterwards').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Show the mail' }).click();
    await page.getByText('This is what goes out').waitFor();
    expect(work.desk.to('ada@bakery.example').filter((mail) => mail.text.includes('fax line stays'))).toEqual(
      [],
    );
    await work.picture(page, 'reply-preview');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.waitForURL(/#reply$/);
    await work.desk.settle();
    const sent = work.desk.to('ada@bakery.example').filter((mail) => mail.text.includes('fax line stays'));
    expect(sent).toMatchObject([{ subject: 'Re: Our fax line', headers: { 'X-Porthalt-Notice': 'reply' } }]);
    await page.reload();
    const reply = page.locator('.timeline > li.us', { hasText: 'Reply to the customer' });
    expect(await reply.textContent()).toContain('the fax line stays. "\'><script>alert(1)</script>');
    expect(await reply.textContent()).toContain('by porthalt');
    expect(await page.getByLabel('Afterwards').locator('option').count()).toBe(2);
    expect(found).toEqual([]);
    await work.picture(page, 'replied');
    await context.close();
  }, 60_000);

  it('leaves a note that colleagues read and no customer gets', async () => {
    const before = work.desk.sent.length;
    const context = await work.open();
    const page = await context.newPage();
    const found = complaints(page);
    await page.goto(`${work.url}/tickets/${ticket}`);
    await page.getByText('Leave a note for colleagues').click();
    await page.getByLabel('No customer sees it').fill(`She called, ${attack}`);
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.waitForURL(/#note$/);
    expect(await page.locator('.timeline > li.people .remark').textContent()).toContain(
      'She called, "\'><script>',
    );
    await work.desk.settle();
    expect(work.desk.sent).toHaveLength(before);
    expect(found).toEqual([]);
    await context.close();
  }, 60_000);

  it('takes a ticket on, and is told when a colleague was quicker', async () => {
    const context = await work.open();
    const page = await context.newPage();
    await page.goto(`${work.url}/tickets/${ticket}`);
    const late = await context.newPage();
    await late.goto(`${work.url}/tickets/${ticket}`);
    await page.getByRole('button', { name: 'I do', exact: true }).click();
    await page.getByRole('button', { name: 'let it go' }).waitFor();
    await late.getByRole('button', { name: 'I do', exact: true }).click();
    await late.getByText('porthalt looks after it meanwhile.').waitFor();
    await context.close();
  }, 60_000);
});
