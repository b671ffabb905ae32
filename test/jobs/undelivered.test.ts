import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutgoingMail } from '../../src/mail/smtp.ts';
import { deskAddress } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

type Report = {
  action?: string;
  type?: string;
  id?: string;
  checked?: string;
  returned?: 'mail' | 'headers';
};

/** What a mail server sends back that could not deliver a notice (RFC 3464). */
function report(notice: OutgoingMail, { action, type, id, checked, returned }: Report = {}): string {
  const domain = notice.to.split('@')[1];
  const head = `From: ${deskAddress}\r\nTo: ${notice.to}\r\nSubject: ${notice.subject}\r\nMessage-ID:\r\n ${id ?? notice.messageId}\r\n`;
  return [
    'Return-Path: <>',
    ...(checked === undefined
      ? []
      : [`Authentication-Results: mx.desk.example; dmarc=${checked} header.from=${domain}`]),
    `Received: from mail.${domain} by mx.desk.example; ${new Date().toUTCString()}`,
    `From: MAILER-DAEMON@${domain}`,
    `To: ${deskAddress}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${Math.random()}@${domain}>`,
    'Auto-Submitted: auto-replied',
    `Content-Type: ${type ?? 'multipart/report; report-type=delivery-status'}; boundary="edge"`,
    '',
    '--edge',
    '',
    'I am sorry: cancel the port? Your mail could not be delivered.',
    '--edge',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; mail.${domain}`,
    '',
    `Final-Recipient: rfc822; ${notice.to}`,
    `Action: ${action ?? 'failed'}`,
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1',
    '  no such user',
    '',
    '--edge',
    `Content-Type: ${returned === 'headers' ? 'text/rfc822-headers' : 'message/rfc822'}`,
    '',
    `${head}\r\nWords of the notice.`,
    '--edge--',
    '',
  ].join('\r\n');
}
const comesBack = async (notice: OutgoingMail | undefined, how: Report = {}): Promise<string> => {
  if (notice === undefined) throw new Error('no notice');
  const id = await desk.store(report(notice, how));
  await desk.settle();
  return id;
};
const names = (address: string): string[] =>
  desk.to(address).map((mail) => mail.headers['X-Porthalt-Notice'] ?? '');
const reviewsOf = async (order: string) => {
  const ticket = await ticketOf(order);
  return (await desk.reviews('mail-failed')).filter((review) => review.ticket_id === ticket);
};
async function ticketOf(order: string): Promise<string> {
  const item = await desk.db
    .selectFrom('items')
    .select('ticket_id')
    .where('order_id', '=', order)
    .executeTakeFirstOrThrow();
  return item.ticket_id;
}
/** A costs notice of an order of two contacts that nobody has answered yet. */
async function offer(order: string, last: string): Promise<{ ada: string; ben: string }> {
  const [ada, ben] = [`ada@${order}.example`.toLowerCase(), `ben@${order}.example`.toLowerCase()];
  await desk.order({ id: order, contacts: [ada, ben], numbers: [`+1415555${last}`] });
  desk.carrier.script(`+1415555${last}`, { state: 'submitted' });
  await desk.receive({ from: ada, text: `Please cancel the port of 415-555-${last}.` });
  expect(names(ada)).toEqual(['costs']);
  return { ada, ben };
}

describe('a report that a notice could not be delivered', () => {
  it('has the other contact decide, and tells a person that a decision hangs on it', async () => {
    const { ada, ben } = await offer('PO-1', '0100');
    const id = await comesBack(desk.to(ada)[0]);
    expect(await desk.message(id)).toMatchObject({ outcome: 'ignore', ticket_id: await ticketOf('PO-1') });
    expect(names(ben)).toEqual(['costs']);
    expect(names(ada)).toEqual(['costs']);
    const [review, ...more] = await reviewsOf('PO-1');
    expect(more).toEqual([]);
    expect(review).toMatchObject({ state: 'open' });
    expect(review?.what).toMatch(/5\.1\.1.*no such user.*ben@po-1\.example instead/);
    const notice = await desk.db
      .selectFrom('notices')
      .selectAll()
      .where('recipient', '=', ada)
      .executeTakeFirst();
    expect(notice).toMatchObject({ state: 'rejected' });
    const second = desk.to(ben)[0];
    if (second === undefined) throw new Error('no notice');
    await desk.receive(desk.reply(second, ben, 'Yes, we accept the costs. Please cancel it.'));
    expect(desk.cancels('PO-1')).toEqual([['+14155550100']]);
    expect(names(ben).at(-1)).toContain('cancelled');
  });

  it('counts once, however often and in whatever form it comes', async () => {
    const { ada, ben } = await offer('PO-2', '0110');
    for (const returned of ['headers', 'mail', 'headers'] as const)
      await comesBack(desk.to(ada)[0], { returned });
    expect(names(ben)).toEqual(['costs']);
    expect(await reviewsOf('PO-2')).toHaveLength(1);
  });

  it('of the last contact leaves it to the person', async () => {
    const { ada, ben } = await offer('PO-3', '0120');
    await comesBack(desk.to(ada)[0]);
    await comesBack(desk.to(ben)[0]);
    expect([names(ada), names(ben)]).toEqual([['costs'], ['costs']]);
    expect(await reviewsOf('PO-3')).not.toEqual([]);
    expect(desk.cancels('PO-3')).toEqual([]);
  });

  it('takes nothing from somebody who answers all the same: reports can be wrong', async () => {
    const { ada } = await offer('PO-4', '0130');
    const notice = desk.to(ada)[0];
    await comesBack(notice);
    if (notice === undefined) throw new Error('no notice');
    await desk.receive(desk.reply(notice, ada, 'Yes, we accept the costs. Please cancel it.'));
    expect(desk.cancels('PO-4')).toEqual([['+14155550130']]);
  });

  it('of a confirmation tells the other contact and bothers nobody else', async () => {
    await desk.order({
      id: 'PO-5',
      contacts: ['ida@inn.example', 'jo@inn.example'],
      numbers: ['+14155550140'],
    });
    await desk.receive({ from: 'ida@inn.example', text: 'Please cancel the port of 415-555-0140.' });
    await comesBack(desk.to('ida@inn.example').at(-1));
    expect(names('jo@inn.example')).toEqual(['cancelled']);
    expect(await reviewsOf('PO-5')).toEqual([]);
  });

  it.each<[string, Report]>([
    ['is only late', { action: 'delayed' }],
    ['is about no notice of ours', { id: '<other@elsewhere.example>' }],
    ['is no report', { type: 'multipart/mixed' }],
    ['is forged by the checks of our server', { checked: 'fail' }],
  ])('that %s changes nothing', async (_what, how) => {
    const order = `PO-6${how.action ?? ''}${how.id?.length ?? ''}${how.type?.length ?? ''}${how.checked ?? ''}`;
    const last = `015${[how.action, how.id, how.type, how.checked].findIndex((one) => one !== undefined)}`;
    const { ada, ben } = await offer(order, last);
    await comesBack(desk.to(ada)[0], how);
    expect(names(ben).filter((name) => name !== 'handed-over')).toEqual([]);
    expect(await reviewsOf(order)).toEqual([]);
  });
});

describe('a notice that our own server turns down', () => {
  it('goes to the other contact, with a review', async () => {
    desk.mailServer((mail) =>
      mail.to === 'kim@kiosk.example'
        ? { kind: 'rejected', why: '550 no such user' }
        : { kind: 'sent', response: '250 ok' },
    );
    await desk.order({
      id: 'PO-7',
      contacts: ['kim@kiosk.example', 'lea@kiosk.example'],
      numbers: ['+14155550160'],
    });
    desk.carrier.script('+14155550160', { state: 'submitted' });
    await desk.receive({ from: 'kim@kiosk.example', text: 'Please cancel the port of 415-555-0160.' });
    expect(names('lea@kiosk.example')).toEqual(['costs']);
    expect(await desk.states('PO-7')).toEqual({ '+14155550160': 'awaiting' });
    expect((await reviewsOf('PO-7'))[0]?.what).toContain('550 no such user');
  });
});
