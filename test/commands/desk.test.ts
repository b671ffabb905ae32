import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/database/open.ts';
import { openDesk } from '../jobs/desk.ts';
import { eventually, temporaryFolder } from '../services/temporary.ts';
import { type Ended, porthalt, startPorthalt } from './porthalt.ts';

const folder = temporaryFolder('commands');
const cwd = folder.path;
const settings = {
  DATA_DIR: 'data',
  IMAP_URL: 'imap://u:p@127.0.0.1:1',
  MAIL_FROM: 'porting@desk.example',
  REPLY_SECRET: 'a-secret-for-tests-only',
  TRUSTED_AUTHSERV_ID: 'mx.desk.example',
  DASHBOARD_PORT: '0',
};
/** Takes connections and never says a word: a mail that is being sent through it stays in hand. */
let silent: Server;
let silentPort = 0;

beforeAll(async () => {
  silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  silentPort = typeof address === 'object' && address !== null ? address.port : 0;
  // A ticket, a question for a person, and a notice that could not go out yet.
  const database = await openDatabase({ url: null, dataDir: join(cwd, 'data') });
  const desk = await openDesk({ share: database });
  await desk.order({
    id: 'PO-1',
    contacts: ['ada@bakery.example'],
    numbers: ['+14155550100', '+14155550101'],
  });
  desk.carrier.script('+14155550100', { state: 'submitted' });
  await desk.receive({ from: 'ada@bakery.example', text: 'Please cancel the port of 415-555-0100.' });
  await desk.receive({ from: 'ada@bakery.example', text: 'When will the other number be moved?' });
  await desk.db
    .insertInto('effects')
    .values({
      id: 'W-waiting',
      ticket_id: null,
      kind: 'notice',
      carrier: null,
      data: JSON.stringify({
        kind: 'notice',
        id: 'W-waiting',
        to: 'ada@bakery.example',
        thread: { subject: '', messageId: null, references: [] },
        content: {
          names: ['handed-over'],
          items: [],
          notes: [{ name: 'handed-over', message: null, numbers: [] }],
          orders: [],
        },
      }),
      due_at: new Date(),
      holder: null,
      error: null,
    })
    .execute();
  await database.close();
}, 60_000);
afterAll(() => {
  silent.close();
  folder.remove();
});

const run = (...args: string[]): Promise<Ended> => porthalt(args, { cwd, env: { DATA_DIR: 'data' } });
const json = (ended: Ended): Record<string, unknown>[] =>
  ended.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const csv = (...rows: string[]): string =>
  ['id,carrier,carrier_order_id,customer,contacts,country,timezone,numbers,requested_date', ...rows].join(
    '\n',
  );

/** What the first desk's lock said. */
let ticket = '';
let left = '';

describe('a desk on the embedded database', () => {
  it('carries other commands out while it runs, and ends at once when told twice', async () => {
    const desk = await startPorthalt({
      cwd,
      env: { ...settings, SMTP_URL: `smtp://127.0.0.1:${silentPort}` },
    });
    const tickets = await run('tickets', '--json');
    expect(tickets).toMatchObject({ code: 0, err: '' });
    expect(json(tickets)).toEqual([
      {
        id: expect.stringMatching(/^T-\d{8}$/),
        state: 'open',
        requester: 'ada@bakery.example',
        items: [{ number: '+14155550100', order: 'PO-1', state: 'awaiting' }],
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
      expect.objectContaining({ items: [] }),
    ]);

    const [cancelling, asking] = json(tickets);
    ticket = String(cancelling?.id);
    const reviews = json(await run('reviews', 'list', '--json'));
    expect(reviews).toMatchObject([{ reason: 'question', ticket: asking?.id, numbers: [] }]);
    const review = String(reviews[0]?.id);
    expect(await run('reviews', 'answer', review, 'maybe')).toMatchObject({
      code: 1,
      err: expect.stringContaining('"maybe" is no answer'),
    });
    expect(await run('reviews', 'answer', review, 'close')).toMatchObject({
      code: 0,
      out: `Review ${review} is answered.\n`,
    });
    expect(await run('reviews', 'answer', review, 'close')).toMatchObject({
      code: 1,
      err: expect.stringContaining('closed already (by tester)'),
    });

    writeFileSync(
      join(cwd, 'bad.csv'),
      csv(
        'PO-8,http,,Bees,bea@bees.example,US,America/New_York,+14155550180,',
        'PO-9,acme,,Cats,cats,US,Nowhere,+1,soon',
      ),
    );
    const bad = await run('orders', 'import', 'bad.csv');
    expect(bad.err.match(/^line 3: /gm)).toHaveLength(5);
    expect(bad.err).toContain('Nothing was imported: mend these 5 problems');
    expect(bad).toMatchObject({ code: 1, out: '' });

    left = readFileSync(join(cwd, 'data', 'database.lock'), 'utf8');
    desk.child.kill('SIGTERM');
    await eventually(() => desk.said.out.includes('a second signal ends at once'), 'the desk to be stopping');
    expect(desk.child.exitCode).toBeNull();
    desk.child.kill('SIGTERM');
    expect(await desk.end).toBe(1);
    expect(desk.said.err).toBe('');
  });

  it('takes over what a killed one left behind, and ends with 0 when told', async () => {
    // As a process leaves it that was killed.
    writeFileSync(join(cwd, 'data', 'database.lock'), left);
    writeFileSync(join(cwd, 'data', 'desk.sock'), '');
    const desk = await startPorthalt({ cwd, env: { ...settings, SMTP_URL: 'smtp://127.0.0.1:1' } });
    const second = await porthalt(['start'], { cwd, env: { ...settings, SMTP_URL: 'smtp://127.0.0.1:1' } });
    expect(second).toMatchObject({
      code: 1,
      err: expect.stringMatching(/in use by process \d+\. Stop it first/),
    });
    writeFileSync(
      join(cwd, 'good.csv'),
      csv('PO-8,http,,Bees,bea@bees.example,US,America/New_York,+14155550180,'),
    );
    expect(await run('orders', 'import', 'good.csv')).toMatchObject({
      code: 0,
      out: 'Imported 1 orders with 1 numbers.\n',
    });
    expect(await run('orders', 'import', 'none.csv')).toMatchObject({
      code: 1,
      err: 'none.csv cannot be opened: ENOENT.\n',
    });
    desk.child.kill('SIGTERM');
    expect(await desk.end).toBe(0);
    expect(desk.said.out.trim().split('\n').at(-1)).toContain('"msg":"stopped"');
    for (const left of ['database.lock', 'desk.sock'])
      expect(existsSync(join(cwd, 'data', left))).toBe(false);
  });

  it('is not needed: the commands open the database themselves', async () => {
    const one = await run('tickets', ticket);
    expect(one.out).toMatch(/^T-\d{8} {2}open .*\+14155550100 awaiting\n.* mail .*new → checking/);
    expect(one.out).toMatch(/costs/);
    expect(one.code).toBe(0);
    expect(await run('tickets', 'T-9')).toMatchObject({ code: 1, err: 'There is no ticket T-9.\n' });
    const nothing = await porthalt(['reviews', 'list'], { cwd, env: { DATA_DIR: 'data' } });
    expect(nothing).toMatchObject({ code: 0, out: '', err: 'Nothing waits for a person.\n' });
  });
});
