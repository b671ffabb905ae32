import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { previewOf } from '../../src/orders/preview.ts';
import {
  ordersById,
  type PortOrder,
  removeOrders,
  ticketsOfOrder,
  upsertOrders,
} from '../../src/orders/store.ts';
import { type JobDesk, openDesk } from '../jobs/desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.order({ id: 'PO-1', contacts: ['ada@bakery.example'], numbers: [A, B] });
  await desk.order({ id: 'PO-2', contacts: ['ben@garage.example'], numbers: [C] });
  desk.carrier.script(A, { state: 'submitted' });
  await desk.receive({ from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' });
}, 120_000);
afterAll(() => desk.close());

const A = '+14155550100';
const B = '+14155550101';
const C = '+14155550110';
const D = '+14155550111';

const stored = async (id: string): Promise<PortOrder> => {
  const [order] = await ordersById(desk.db, [id]);
  if (order === undefined) throw new Error(`no ${id}`);
  return order;
};

describe('the preview of an import', () => {
  it('tells new, changed and unchanged orders apart, and changes nothing', async () => {
    const one = await stored('PO-1');
    const two = await stored('PO-2');
    const preview = await previewOf(desk.db, [
      { ...one, customer: 'Other Ltd.', contacts: [...one.contacts, 'cy@bakery.example'] },
      two,
      { ...two, id: 'PO-3', numbers: [D] },
    ]);
    expect(preview.added.map((order) => order.id)).toEqual(['PO-3']);
    expect(preview.same).toBe(1);
    expect(preview.changed).toEqual([
      {
        order: expect.objectContaining({ id: 'PO-1' }),
        fields: [
          { field: 'customer', was: 'Customer of PO-1', is: 'Other Ltd.' },
          { field: 'contacts', was: 'ada@bakery.example', is: 'ada@bakery.example cy@bakery.example' },
        ],
        gained: [],
        lost: [],
      },
    ]);
    expect(await stored('PO-1')).toEqual(one);
  });

  it('names the numbers that come and go, and the open ticket that is about one of them', async () => {
    const preview = await previewOf(desk.db, [{ ...(await stored('PO-1')), numbers: [D] }]);
    expect(preview.changed[0]).toMatchObject({
      gained: [D],
      lost: [
        { number: A, ticket: expect.stringMatching(/^T-\d{8}$/) },
        { number: B, ticket: null },
      ],
    });
  });

  it('does not take another order of contacts for a change', async () => {
    const order = { ...(await stored('PO-1')), contacts: ['zoe@bakery.example', 'ada@bakery.example'] };
    await upsertOrders(desk.db, [{ ...order, id: 'PO-5', numbers: ['+14155550150'] }]);
    const turned = {
      ...order,
      id: 'PO-5',
      numbers: ['+14155550150'],
      contacts: [...order.contacts].reverse(),
    };
    expect((await previewOf(desk.db, [turned])).same).toBe(1);
  });

  it('tells which numbers would stand on several orders, in the file or beside it', async () => {
    const two = await stored('PO-2');
    const preview = await previewOf(desk.db, [
      { ...two, id: 'PO-6', numbers: [A, D] },
      { ...two, id: 'PO-7', numbers: [D] },
      // What this one gives away, nobody shares.
      { ...two, numbers: ['+14155550119'] },
      { ...two, id: 'PO-8', numbers: [C] },
    ]);
    expect(preview.shared).toEqual([
      { number: A, orders: ['PO-1', 'PO-6'] },
      { number: D, orders: ['PO-6', 'PO-7'] },
    ]);
  });

  it('compares many at once', async () => {
    const two = await stored('PO-2');
    const many = Array.from({ length: 1_200 }, (_, at) => ({
      ...two,
      id: `M-${at}`,
      numbers: [`+1415${3_000_000 + at}`],
    }));
    await upsertOrders(desk.db, many.slice(0, 1_100));
    const preview = await previewOf(desk.db, many);
    expect([preview.same, preview.added.length]).toEqual([1_100, 100]);
  }, 30_000);
});

describe('an order that is removed', () => {
  it('stays while a ticket is open about it, and goes otherwise', async () => {
    expect(await ticketsOfOrder(desk.db, 'PO-1')).toEqual([
      { ticket: expect.stringMatching(/^T-\d{8}$/), open: true },
    ]);
    expect(await removeOrders(desk.db, ['PO-1', 'PO-2', 'PO-none'])).toEqual({
      removed: ['PO-2'],
      unknown: ['PO-none'],
      open: [{ order: 'PO-1', ticket: expect.stringMatching(/^T-\d{8}$/) }],
    });
    expect(await ordersById(desk.db, ['PO-1', 'PO-2'])).toEqual([expect.objectContaining({ id: 'PO-1' })]);
  });
});
