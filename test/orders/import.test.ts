import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/database/open.ts';
import { csvHeader, csvLine } from '../../src/orders/export.ts';
import { readOrders } from '../../src/orders/import.ts';
import {
  listOrders,
  orderCountries,
  ordersById,
  ordersOfContact,
  ordersWithNumbers,
  type PortOrder,
  upsertOrders,
} from '../../src/orders/store.ts';
import { workbook } from '../reading/build/xlsx.ts';
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

const bytes = (content: string): Uint8Array => Buffer.from(content, 'utf8');

const read = (filename: string, content: string | Uint8Array): readonly PortOrder[] => {
  const file = typeof content === 'string' ? bytes(content) : content;
  const { orders, problems } = readOrders(filename, file, carriers);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return orders;
};

const problemsOf = (filename: string, content: string | Uint8Array): readonly string[] =>
  readOrders(filename, typeof content === 'string' ? bytes(content) : content, carriers).problems;

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
    const odd = [
      'Info@Bücher.example',
      '"Ada Byron"@bakery.example',
      'a&b=c/d@shop.example',
      'müller@shop.example',
    ];
    const canonical = [
      'info@xn--bcher-kva.example',
      '"ada byron"@bakery.example',
      'a&b=c/d@shop.example',
      'müller@shop.example',
    ];
    expect(read('a.json', json({ ...order, contacts: odd }))).toMatchObject([{ contacts: canonical }]);
    const cell = `"${odd.join(' ').replaceAll('"', '""')}"`;
    const csv = `${header}\n${row.replace('ada@bakery.example ben@bakery.example', cell)}`;
    expect(read('a.csv', csv)).toMatchObject([{ contacts: canonical }]);
    const [one] = read('a.json', json({ ...order, contacts: ['Ada@Bakery.Example'], country: 'us' }));
    expect(one).toMatchObject({ contacts: ['ada@bakery.example'], country: 'US' });
  });
});

describe('a file in whatever encoding a spreadsheet writes', () => {
  const text = `${header}\r\n${row.replace('Example Inc.', 'Bäckerei Müller')}\r\n`;
  const named = (content: Uint8Array): string | undefined => read('a.csv', content)[0]?.customer;
  const notes = (content: Uint8Array): readonly string[] => readOrders('a.csv', content, carriers).notes;
  const utf16 = Buffer.from(text, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(text, 'utf8'), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`, 'utf8'), []],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), []],
    ['UTF-16, the other way round, with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), []],
    ['UTF-16 without a mark', utf16, [/read as UTF-16/]],
    ['UTF-16, the other way round, without a mark', Buffer.from(utf16).swap16(), [/read as UTF-16/]],
    ['Windows-1252', Buffer.from(text, 'latin1'), [/read as Windows-1252: look at the accents/]],
  ])('is read from %s, with a word where that is a guess', (_what, content, says) => {
    expect(named(content)).toBe('Bäckerei Müller');
    expect(notes(content)).toEqual(says.map((one) => expect.stringMatching(one)));
  });

  it('keeps the marks that only Windows-1252 has', () => {
    const content = Buffer.concat([Buffer.from(`${header}\n`), Buffer.from(row, 'latin1')]);
    const at = content.indexOf('Example');
    content[at] = 0x80;
    expect(named(content)).toBe('€xample Inc.');
  });

  it('reads JSON in them too', () => {
    const content = Buffer.from(json({ ...order, customer: 'Müller' }), 'latin1');
    expect(read('a.json', content)[0]?.customer).toBe('Müller');
  });
});

describe('a workbook', () => {
  const titles = header.split(',');
  const cells = row.split(',');
  const withCell = (name: string, value: string): string[] =>
    cells.map((cell, at) => (titles[at] === name ? value : cell));

  it('is read like a CSV, whatever its name says', () => {
    for (const name of ['orders.xlsx', 'orders.XLSX', 'renamed.csv'])
      expect(read(name, workbook([titles, cells]))).toEqual([order]);
  });

  it('may leave empty cells at the end of a row out, and have columns of its own', () => {
    const rows = [[...titles, 'Note'], withCell('requested_date', '').slice(0, -1)];
    expect(read('a.xlsx', workbook(rows))).toEqual([{ ...order, requestedDate: null }]);
  });

  it('tells what is wrong by the number beside the row, and how to keep numbers whole', () => {
    const rows = [
      titles,
      cells,
      [],
      withCell('numbers', '=14155550100'),
      withCell('numbers', '1,41556E+10'),
      withCell('carrier', 'acme'),
    ].map((one, at) => (at < 2 ? one : one.map((cell, c) => (c === 0 ? `PO-${at}` : cell))));
    const problems = problemsOf('a.xlsx', workbook(rows));
    expect(problems).toEqual([
      'row 4: numbers.0: "14155550100" has no plus: Excel takes it away from numbers. Write +14155550100, or format the column as text and paste the numbers again.',
      'row 5: numbers.0: "1,41556E+10": Excel has cut this number, its last digits are lost: format the column as text and paste the numbers again.',
      expect.stringMatching(/^row 6: carrier: "acme" is no carrier/),
    ]);
  });

  it('loses no number of a cell with two thousand of them', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `+1415${2_000_000 + at}`);
    const [one] = read('a.xlsx', workbook([titles, withCell('numbers', many.join(' '))]));
    expect(one?.numbers).toEqual(many);
  });

  it('is told of as unreadable where it is damaged', () => {
    const whole = workbook([titles, cells]);
    expect(problemsOf('a.xlsx', whole.subarray(0, whole.length / 2)).join()).toMatch(/no XLSX workbook/);
    expect(problemsOf('a.xlsx', workbook([])).join()).toMatch(/no rows/);
  });
});

describe('a file that cannot be imported', () => {
  it('gives the good rows beside what is wrong, so that both can be shown', () => {
    const result = readOrders(
      'a.csv',
      bytes([header, row, row.replace('PO-1', 'PO-2').replace('US', 'USA')].join('\n')),
      carriers,
    );
    expect(result.orders.map((one) => one.id)).toEqual(['PO-1']);
    expect(result.problems).toHaveLength(1);
  });

  it.each([
    ['another format', 'orders.pdf', '', /\.csv, \.xlsx or \.json/],
    ['a workbook that is none', 'orders.xlsx', 'PK?', /no XLSX workbook/],
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
    [
      'a contact that is no address',
      { contacts: ['ada'] },
      /^order 1: contacts\.0: "ada" is not a mail address/,
    ],
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
    [
      'a spreadsheet’s number',
      { numbers: ['1.41556E+10'] },
      /^order 1: numbers\.0: .*Excel has cut this number/,
    ],
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

  it('are stored all or not at all', async () => {
    const broken = { ...order, id: 'PO-broken', requestedDate: 'never' };
    await expect(upsertOrders(database.db, [{ ...order, id: 'PO-whole' }, broken])).rejects.toThrow();
    expect(await stored('PO-whole')).toEqual([]);
  });

  it('keep the language and the losing carrier where an import tells them', async () => {
    const told = { ...order, id: 'PO-l', language: 'pt-BR', losingCarrier: 'Old Telco' };
    const [one] = read('a.json', json(told));
    expect(one).toEqual(told);
    const [two] = read(
      'a.csv',
      `${header},language,losing_carrier\n${row.replace('PO-1', 'PO-l')},pt-BR,Old Telco`,
    );
    expect(two).toEqual(told);
    await upsertOrders(database.db, [told]);
    expect(await stored('PO-l')).toEqual([told]);
    expect(problemsOf('a.json', json({ ...told, language: 'Portuguese, please' }))[0]).toMatch(/language/);
  });

  it('are listed by id, a page at a time, by part of what they say', async () => {
    const tag = 'Zwiebelkuchen';
    const three = ['L-1', 'L-2', 'L-3'].map((id, at) => ({
      ...order,
      id,
      customer: `${tag} ${at}`,
      contacts: [`${id.toLowerCase()}@list_ed.example`],
      numbers: [`+1415555016${at}`],
    }));
    await upsertOrders(database.db, three);
    const ids = async (search: string, after = '', limit = 10, carrier?: string): Promise<string[]> =>
      (await listOrders(database.db, { search, ...(carrier ? { carrier } : {}) }, after, limit)).map(
        (one) => one.id,
      );
    expect(await ids('zwiebel')).toEqual(['L-1', 'L-2', 'L-3']);
    expect(await ids('zwiebel', 'L-1', 1)).toEqual(['L-2']);
    expect(await ids('zwiebel', '', 10, 'http')).toEqual([]);
    expect(await ids('L-2@list_ed')).toEqual(['L-2']);
    expect(await ids('555-0161')).toEqual(['L-2']);
    // Signs of the pattern are signs.
    expect(await ids('list%ed')).toEqual([]);
  });

  it('can be exported and imported again, whatever is in them', async () => {
    const odd = {
      ...order,
      id: 'PO "odd", x;y',
      customer: ' =1+1 "Smith", & Sons;',
      carrierOrderId: null,
      requestedDate: null,
      language: 'de',
    };
    const trimmed = { ...odd, customer: odd.customer.trim() };
    const text = [csvHeader, csvLine(trimmed), csvLine(order)].join('\n');
    expect(read('a.csv', text)).toEqual([trimmed, order]);
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
