import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openDatabase } from '../../src/database/open.ts';
import { testDatabaseUrl } from '../services/database.ts';
import { eventually } from '../services/temporary.ts';
import { openDesk } from './desk.ts';

const rows = 20_000;

/** Cases of former times: none of them about the numbers, orders and people of the test. */
const former = `
  insert into orders (id, carrier, carrier_order_id, customer, contacts, country, timezone, numbers)
    select 'OLD-' || n, 'sandbox', 'C-' || n, 'Example Inc.', array['old' || n || '@past.example'], 'US', 'America/New_York',
      array['+1212555' || lpad(n::text, 6, '0')] from generate_series(1, ${rows}) n;
  insert into messages (id, message_id, content_hash, body_hash, size, received_at, state, outcome, sender, vouched, ticket_id, done_at, dated)
    select 'm-' || n, '<' || n || '@past.example>', 'c' || n, 'b' || n, 100, now() - interval '9 days', 'done', 'act',
      'old' || n || '@past.example', true, 'T-' || n, now(), now() - interval '9 days' from generate_series(1, ${rows}) n;
  insert into tickets (id, state, requester, ticket, created_at, updated_at, closed_at)
    select 'T-' || n, 'closed', 'old' || n || '@past.example', '{}', now(), now(), now() from generate_series(1, ${rows}) n;
  insert into items (ticket_id, position, number, order_id, state, open)
    select 'T-' || n, 0, '+1212555' || lpad(n::text, 6, '0'), 'OLD-' || n, 'cancelled', false from generate_series(1, ${rows}) n;
  insert into events (ticket_id, at, kind, data) select 'T-' || n, now(), 'mail', '{}' from generate_series(1, ${rows}) n;
  insert into effects (id, ticket_id, kind, data, state, due_at, done_at)
    select 'T-' || n || '-1', 'T-' || n, 'notice', '{}', 'done', now(), now() from generate_series(1, ${rows}) n;
  insert into notices (id, ticket_id, message_id, names, recipient, subject, body_text, state, created_at, sent_at)
    select 'T-' || n || '-1', 'T-' || n, '<n' || n || '@desk.example>', array['cancelled'], 'old' || n || '@past.example', 'Port', 'Text',
      'sent', now() - interval '9 days', now() - interval '9 days' from generate_series(1, ${rows}) n;
  analyze;`;
const grown = ['orders', 'messages', 'tickets', 'items', 'events', 'effects', 'notices'];

const url = await testDatabaseUrl();

(url === null ? describe.skip : describe)('a desk that has had many cases', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: url ?? '' });
    await client.connect();
    await client.query(former);
    await client.query('select pg_stat_force_next_flush()');
  }, 120_000);
  afterAll(() => client.end());

  /** Rows that were read one after the other without an index, once every other connection has told what it did. */
  async function scanned(): Promise<Record<string, number>> {
    await eventually(async () => {
      const { rows: others } = await client.query(
        'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      return others.length === 0;
    }, 'the connections to end');
    await client.query('select pg_stat_clear_snapshot()');
    const { rows: tables } = await client.query<{ name: string; read: string }>(
      'select relname as name, seq_tup_read as read from pg_stat_user_tables where relname = any($1)',
      [grown],
    );
    return Object.fromEntries(tables.map(({ name, read }) => [name, Number(read)]));
  }

  it('reads none of its tables through to take in a mail, cancel and confirm', async () => {
    const before = await scanned();
    const database = await openDatabase({ url, dataDir: null });
    const desk = await openDesk({ share: database });
    // The database has a plan of its own for a statement once it has come a few times.
    for (let at = 0; at < 12; at++) {
      const last = `01${String(at).padStart(2, '0')}`;
      await desk.order({
        id: `PO-${at}`,
        contacts: [`ada@c${at}.example`],
        numbers: [`+1415555${last}`],
      });
      await desk.receive({ from: `ada@c${at}.example`, text: `Please cancel the port of 415-555-${last}.` });
      expect(await desk.states(`PO-${at}`)).toEqual({ [`+1415555${last}`]: 'cancelled' });
    }
    await database.close();
    const after = await scanned();
    const read = grown.filter((table) => (after[table] ?? 0) - (before[table] ?? 0) >= rows);
    expect(read).toEqual([]);
  }, 120_000);
});
