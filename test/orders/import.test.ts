import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/database/open.ts';
import { readOrders } from '../../src/orders/import.ts';
import {
  numbersOnSeveral,
  orderCountries,
  ordersById,
  ordersOfContact,
  ordersWithNumbers,
  type PortOrder,
  upsertOrders,
} from '../../src/orders/store.ts';
import { testDatabase } from '../services/database.ts';

const carriers = new Set(['telnyx', 'http', 'constructor']);

const order = {
  id: 'PO-1',
  carrier: 'telnyx',
  carrierOrderId: 'C-1',
  customer: 'Example Inc.',
  contacts: ['ada@bakery.example', 'ben@bakery.example'],
  country: 'US',
  timezone: 'America/New_York',
  numbers: ['+14155550100', '+14155550101'],
  requestedDate: '2026-12-01',
} satisfies PortOrder;

const header = 'id,carrier,carrier_order_id,customer,contacts,country,timezone,numbers,requested_date';
const row =
  'PO-1,telnyx,C-1,Example Inc.,ada@bakery.example ben@bakery.example,US,America/New_York,+14155550100 +14155550101,2026-12-01';

const read = (filename: string, content: string): readonly PortOrder[] => {
  const result = readOrders(filename, content, carriers);
  if (result.kind === 'problems') throw new Error(result.problems.join('\n'));
  return result.orders;
};

const problemsOf = (filename: string, content: string): readonly string[] => {
  const result = readOrders(filename, content, carriers);
  return result.kind === 'problems' ? result.problems : [];
};

const json = (...orders: unknown[]): string => JSON.stringify(orders);

describe('a file of orders', () => {
  it.each([
    ['JSON', 'a.json', json(order)],
    ['JSON with a byte order mark', 'a.JSON', `\uFEFF${json(order)}`],
    ['CSV', 'a.csv', `${header}\n${row}\n`],
    ['CSV with a byte order mark and CRLF', 'a.CSV', `\uFEFF${header}\r\n${row}\r\n`],
    ['CSV with semicolons', 'a.csv', `${header}\n${row}`.replaceAll(',', ';')],
    ['CSV with tabs', 'a.csv', `${header}\n${row}`.replaceAll(',', '\t')],
    ['CSV with blank lines', 'a.csv', `\n${header}\n\n${row}\n\n`],
    ['quoted CSV', 'a.csv', [header, row].map((line) => `"${line.replaceAll(',', '","')}"`).join('\n')],
    [
      'CSV with its columns in another order and case, and one of its own',
      'a.csv',
      `Numbers,ID,Note,CARRIER,Carrier_Order_Id,customer,contacts,country,Requested_Date,timezone\n+14155550100 +14155550101,PO-1,hello,telnyx,C-1,Example Inc.,ada@bakery.example ben@bakery.example,us,2026-12-01,America/New_York`,
    ],
  ])('is read from %s', (_what, filename, content) => {
    expect(read(filename, content)).toEqual([order]);
  });

  it('keeps separators, quotation marks and line ends that are quoted', () => {
    const quoted = row.replace('Example Inc.', '"Smith, ""Bob"" & Sons; Ltd."');
    expect(read('a.csv', `${header}\n${quoted}`)[0]?.customer).toBe('Smith, "Bob" & Sons; Ltd.');
  });

  it('takes a semicolon in a file of commas for what it is', () => {
    expect(read('a.csv', `${header}\n${row.replace('Example Inc.', 'Smith; Sons')}`)[0]?.customer).toBe(
      'Smith; Sons',
    );
  });

  it('may leave the carrier’s own id and the date out', () => {
    const { carrierOrderId: _id, requestedDate: _date, ...rest } = order;
    const without = { ...order, carrierOrderId: null, requestedDate: null };
    expect(read('a.json', json(rest))).toEqual([without]);
    expect(read('a.csv', `${header}\n${row.replace('C-1', '').replace('2026-12-01', '')}`)).toEqual([
      without,
    ]);
  });

  it('takes any words for ids', () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const orders = words.map((id) => ({ ...order, id, carrier: 'constructor' }));
    expect(read('a.json', json(...orders)).map((one) => one.id)).toEqual(words);
    expect(problemsOf('a.json', json({ ...order, carrier: 'toString' }))).toHaveLength(1);
  });

  it('lower-cases addresses and upper-cases countries', () => {
    const [one] = read('a.json', json({ ...order, contacts: ['Ada@Bakery.Example'], country: 'us' }));
    expect(one).toMatchObject({ contacts: ['ada@bakery.example'], country: 'US' });
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['another format', 'orders.xlsx', '', /csv or \.json/],
    ['broken JSON', 'a.json', '[{', /not JSON/],
    ['JSON of another shape', 'a.json', '{"orders": []}', /array of orders/],
    ['broken CSV', 'a.csv', `${header}\n"PO-1,telnyx`, /broken/],
    ['a header alone', 'a.csv', header, /no rows/],
    ['nothing', 'a.csv', '', /lacks: id, carrier/],
    [
      'a header that lacks columns',
      'a.csv',
      `${header.replace('numbers', 'number')}\n${row}`,
      /lacks: numbers/,
    ],
    ['a column that stands twice', 'a.csv', `${header},id\n${row},PO-2`, /twice: id/],
  ])('says so of %s', (_what, filename, content, says) => {
    expect(problemsOf(filename, content).join('\n')).toMatch(says);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['an empty id', { id: ' ' }, /^order 1: id: must not be empty/],
    ['an id that is no text', { id: 7 }, /^order 1: id: must be text/],
    ['a NUL in an id', { id: 'PO\u00001' }, /^order 1: id: must not hold control characters/],
    ['an endless id', { id: 'x'.repeat(201) }, /^order 1: id: is longer than 200/],
    [
      'an unknown carrier',
      { carrier: 'telnix' },
      /^order 1: carrier: "telnix" is no carrier we know; known are telnyx, http/,
    ],
    ['no customer', { customer: undefined }, /^order 1: customer: must be text/],
    ['nobody who may decide', { contacts: [] }, /^order 1: contacts: needs at least one/],
    ['contacts that are no list', { contacts: 'ada@bakery.example' }, /^order 1: contacts: must be a list/],
    ['a contact that is no address', { contacts: ['ada'] }, /^order 1: contacts\.0: is not a mail address/],
    ['a country that is none', { country: 'XX' }, /^order 1: country: must be a two-letter country/],
    ['a country’s name', { country: 'Germany' }, /^order 1: country: must be a two-letter/],
    [
      'a time zone that is none',
      { timezone: 'Mars/Olympus' },
      /^order 1: timezone: must be an IANA time zone/,
    ],
    ['an offset for a time zone', { timezone: '+05:00' }, /^order 1: timezone: must be an IANA/],
    ['no numbers', { numbers: [] }, /^order 1: numbers: needs at least one number/],
    [
      'a national number',
      { numbers: ['415-555-0100'] },
      /^order 1: numbers\.0: "415-555-0100" is not a number in E\.164/,
    ],
    ['a number too short', { numbers: ['+1415555'] }, /^order 1: numbers\.0: .*E\.164/],
    ['a spreadsheet’s number', { numbers: ['1.41556E+10'] }, /^order 1: numbers\.0: .*E\.164/],
    [
      'a number twice',
      { numbers: ['+14155550100', '+14155550100'] },
      /^order 1: numbers: names a number twice/,
    ],
    ['a day that is none', { requestedDate: '2026-02-30' }, /^order 1: requestedDate: must be a day/],
    ['a day in another writing', { requestedDate: '01.12.2026' }, /^order 1: requestedDate: must be a day/],
    ['the year nought', { requestedDate: '0000-01-01' }, /^order 1: requestedDate: must be a day/],
    ['a field that is not ours', { carrier_order_id: 'C-1' }, /^order 1: order: .*carrier_order_id/],
  ])('says so of %s', (_what, wrong, says) => {
    const problems = problemsOf('a.json', json({ ...order, ...wrong }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(says);
  });

  it('says so of entries that are no orders', () => {
    expect(problemsOf('a.json', '[null, 7, "PO-1", []]')).toHaveLength(4);
  });

  it('says so of rows with a cell too many or too few, and of nothing else in them', () => {
    const problems = problemsOf(
      'a.csv',
      [header, row, row.replace('Example Inc.', 'Example, Inc.'), 'PO-3,telnyx'].join('\n'),
    );
    expect(problems).toEqual([
      'line 3: has 10 cells where the header has 9; a cell with the separator in it must be quoted.',
      'line 4: has 2 cells where the header has 9; a cell with the separator in it must be quoted.',
    ]);
  });

  it('says everything that is wrong, by line', () => {
    const problems = problemsOf(
      'a.csv',
      [
        header,
        row,
        row.replace('telnyx', 'acme').replace('US', 'USA'),
        '',
        row.replace('+14155550100', '555-0100'),
        row,
      ].join('\r\n'),
    );
    expect(problems.map((problem) => problem.split(': ').slice(0, 2).join(': '))).toEqual([
      'line 3: carrier',
      'line 3: country',
      'line 5: numbers.0',
      'line 6: id',
    ]);
    expect(problems.at(-1)).toBe('line 6: id: "PO-1" stands in line 2 already.');
  });
});

describe('stored orders', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const stored = (id: string): Promise<PortOrder[]> => ordersById(database.db, [id]);

  it('come back as they were imported', async () => {
    await upsertOrders(database.db, [
      order,
      { ...order, id: '__proto__', carrierOrderId: null, requestedDate: null },
    ]);
    expect(await stored('PO-1')).toEqual([order]);
    expect(await stored('__proto__')).toEqual([
      { ...order, id: '__proto__', carrierOrderId: null, requestedDate: null },
    ]);
  });

  it('are replaced whole by a later import of the same id', async () => {
    const changed: PortOrder = {
      id: 'PO-1',
      carrier: 'http',
      carrierOrderId: null,
      customer: 'Other Ltd.',
      contacts: ['cy@bakery.example'],
      country: 'GB',
      timezone: 'Europe/London',
      numbers: ['+442079460100'],
      requestedDate: null,
    };
    await upsertOrders(database.db, [order]);
    await upsertOrders(database.db, [changed]);
    expect(await stored('PO-1')).toEqual([changed]);
    expect((await ordersOfContact(database.db, 'ada@bakery.example')).map((one) => one.id)).not.toContain(
      'PO-1',
    );
  });

  it('are found by contact in any case, and by number', async () => {
    await upsertOrders(database.db, [
      { ...order, id: 'PO-9', contacts: ['zoe@zoo.example'], numbers: ['+14155550199'] },
    ]);
    expect((await ordersOfContact(database.db, 'ZOE@zoo.example')).map((one) => one.id)).toEqual(['PO-9']);
    expect((await ordersWithNumbers(database.db, ['+14155550199', '+1'])).map((one) => one.id)).toEqual([
      'PO-9',
    ]);
    expect(await ordersWithNumbers(database.db, [])).toEqual([]);
    expect(await orderCountries(database.db)).toContain('US');
  });

  it('tell which of their numbers stand on another order too', async () => {
    const one = { ...order, id: 'PO-t1', numbers: ['+14155550177', '+14155550178'] };
    const other = { ...order, id: 'PO-t2', numbers: ['+14155550178'] };
    await upsertOrders(database.db, [one]);
    expect(await numbersOnSeveral(database.db, [one])).toEqual([]);
    await upsertOrders(database.db, [other]);
    expect(await numbersOnSeveral(database.db, [other])).toEqual([
      { number: '+14155550178', orders: ['PO-t1', 'PO-t2'] },
    ]);
  });

  it('are stored all or not at all', async () => {
    const broken = { ...order, id: 'PO-broken', requestedDate: 'never' };
    await expect(upsertOrders(database.db, [{ ...order, id: 'PO-whole' }, broken])).rejects.toThrow();
    expect(await stored('PO-whole')).toEqual([]);
  });

  it('may be many', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      ...order,
      id: `M-${at}`,
      numbers: [`+1415${String(2_000_000 + at)}`],
    }));
    const orders = read('a.json', json(...many));
    await upsertOrders(database.db, orders);
    expect((await stored('M-9999'))[0]?.numbers).toEqual(['+14152009999']);
  }, 30_000);
});
