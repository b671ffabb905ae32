import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskCommand } from '../../src/commands/desk-command.ts';
import { readConfig } from '../../src/config.ts';
import { actions } from '../../src/jobs/actions.ts';
import { type JobDesk, openDesk } from '../jobs/desk.ts';
import { workbook } from '../reading/build/xlsx.ts';

const columns = [
  'id',
  'carrier',
  'carrier_order_id',
  'customer',
  'contacts',
  'country',
  'timezone',
  'numbers',
  'requested_date',
];
const A = '+14155550100';
const row = (id: string, numbers: string, customer = 'Bees'): string[] => [
  ...[id, 'http', '', customer, 'bea@bees.example', 'US', 'America/New_York', numbers, ''],
];
const files = new Map<string, Buffer>();
const book = (name: string, ...rows: string[][]): void => void files.set(name, workbook([columns, ...rows]));

let desk: JobDesk;
beforeAll(async () => {
  // An order with a ticket that is open about one of its numbers.
  desk = await openDesk();
  await desk.order({ id: 'PO-1', carrier: 'sandbox', contacts: ['ada@bakery.example'], numbers: [A] });
  desk.carrier.script(A, { state: 'submitted' });
  await desk.receive({ from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' });
}, 60_000);
afterAll(() => desk.close());

/** Carries a command out as whoever has the database open does. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: [] as string[], err: [] as string[] };
  const io = {
    out: (line: string) => void said.out.push(`${line}\n`),
    err: (line: string) => void said.err.push(`${line}\n`),
  };
  const name = args.find((arg) => files.has(arg));
  const file = name === undefined ? null : { name, base64: files.get(name)?.toString('base64') ?? '' };
  const on = { db: desk.db, actions: actions(desk.parts), config: readConfig({}) };
  const code = await deskCommand(io, args, file, on);
  return { code, out: said.out.join(''), err: said.err.join('') };
}

describe('the orders on the command line', () => {
  it('are shown before they are imported, with the bad rows', async () => {
    book(
      'two-bad.xlsx',
      row('PO-8', '+14155550180'),
      row('PO-9', '1.41556E+10'),
      row('PO-7', '=14155550181'),
    );
    const bad = await run('orders', 'import', 'two-bad.xlsx', '--dry-run');
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('New: 1 order with 1 number. Changed: 0. As they are: 0.');
    expect(bad.err).toMatch(/^row 3: .*Excel has cut this number/m);
    expect(bad.err).toMatch(/^row 4: .*has no plus/m);
    expect(bad.err).toContain('Nothing was imported');

    book('good.xlsx', row('PO-8', '+14155550180'), row('PO-1', '+14155550101'));
    const dry = await run('orders', 'import', 'good.xlsx', '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('customer: Customer of PO-1 → Bees');
    expect(dry.out).toContain('gains +14155550101');
    expect(dry.out).toMatch(/loses \+14155550100, although T-\d{8} is open about it/);
    expect(dry.out).toContain('Nothing was imported: this was a dry run.');
    expect((await run('orders', 'show', 'PO-8')).code).toBe(1);
  });

  it('are imported, listed, shown and exported', async () => {
    files.set(
      'orders.csv',
      Buffer.from(
        [columns.join(';'), row('PO-8', '+14155550180', 'Bäckerei').join(';')].join('\r\n'),
        'latin1',
      ),
    );
    const imported = await run('orders', 'import', 'orders.csv');
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out).toMatch(/^Note: .*Windows-1252/);
    expect(imported.out).toContain('Imported 1 orders with 1 numbers.');

    expect((await run('orders', 'list')).out.split('\n')).toEqual([
      expect.stringMatching(/^PO-1 {2}sandbox/),
      'PO-8  http  –  Bäckerei  –  1 number',
      '',
    ]);
    expect((await run('orders', 'list', '0180')).out).toMatch(/^PO-8/);
    expect(await run('orders', 'list', 'nobody', '--json')).toMatchObject({ code: 0, out: '' });
    expect((await run('orders', 'show', 'PO-1')).out).toMatch(/tickets +T-\d{8} \(open\)/);
    expect(JSON.parse((await run('orders', 'show', 'PO-8', '--json')).out)).toMatchObject({
      id: 'PO-8',
      customer: 'Bäckerei',
      tickets: [],
    });

    files.set('again.csv', Buffer.from((await run('orders', 'export', '--carrier', 'http')).out));
    expect((await run('orders', 'import', 'again.csv', '--dry-run')).out).toContain('As they are: 1.');
    expect(JSON.parse((await run('orders', 'export', '--json')).out)).toHaveLength(2);
  });

  it('are removed, except where a ticket is open', async () => {
    expect(await run('orders', 'remove', 'PO-8', 'PO-1', 'PO-none')).toEqual({
      code: 1,
      out: 'Removed PO-8.\n',
      err: expect.stringMatching(/^There is no order PO-none\.\nPO-1 stays: T-\d{8} is open about it\.\n$/),
    });
    expect((await run('orders', 'list')).out).toMatch(/^PO-1 .*\n$/);
  });
});
