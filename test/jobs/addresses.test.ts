import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readOrders } from '../../src/orders/import.ts';
import { upsertOrders } from '../../src/orders/store.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

it.each([
  ['info@bücher.example', 'info@xn--bcher-kva.example'],
  ['info@xn--kse-qla.example', 'info@käse.example'],
  ['"ada byron"@bakery.example', '"Ada Byron"@bakery.example'],
  ['"cy"@clinic.example', 'cy@Clinic.example'],
  ['r&d=port/desk@shop.example', 'R&D=port/desk@shop.example'],
])('a contact imported as %s decides as %s, and is told', async (contact, from) => {
  const last = `010${(await desk.db.selectFrom('orders').select('id').execute()).length}`;
  const order = {
    id: `PO-${last}`,
    carrier: 'sandbox',
    carrierOrderId: `C-${last}`,
    customer: 'A customer',
    contacts: [contact],
    country: 'US',
    timezone: 'America/New_York',
    numbers: [`+1415555${last}`],
    requestedDate: null,
  };
  const read = readOrders('orders.json', Buffer.from(JSON.stringify([order])), new Set(['sandbox']));
  expect(read.problems).toEqual([]);
  await upsertOrders(desk.db, read.orders);
  const before = desk.sent.length;
  await desk.receive({ from, text: `Please cancel the port of 415-555-${last}.` });
  expect(desk.cancels(order.id)).toEqual([order.numbers]);
  const [notice, ...more] = desk.sent.slice(before);
  expect(more).toEqual([]);
  expect(notice?.to).toBe(read.orders[0]?.contacts[0]);
  if (notice === undefined) throw new Error('no notice');
  const reply = { ...desk.reply(notice, from, 'Thank you! Is that all?'), verified: 'unknown' as const };
  const id = await desk.receive(reply);
  expect((await desk.message(id)).outcome).not.toBe('untrusted');
});
