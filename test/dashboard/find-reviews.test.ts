import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findReviews, idsOfOutage, readFilter, reviewPageSize } from '../../src/dashboard/find-reviews.ts';
import { ownReview, snoozeReviews, takeReviews } from '../../src/dashboard/work.ts';
import type { Database } from '../../src/database/open.ts';
import { testDatabase } from '../services/database.ts';
import { addReview, addTicket, ago, fillDesk, now } from './desk.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await fillDesk(database.db);
});
afterAll(() => database.close());

const around = { now, user: 'pia' };
const list = (query: Record<string, string> = {}) =>
  findReviews(
    database.db,
    readFilter((name) => query[name]),
    around,
  );
const ids = async (query: Record<string, string> = {}) => (await list(query)).rows.map((row) => row.id);

describe('the queue of reviews', () => {
  it('has the nearest port date first, also one that only the carrier told', async () => {
    const numbers = ['+14155550101'];
    const item = { number: numbers[0] ?? '', order: 'PO-1042', state: 'undetermined' };
    const seen = { portDate: '2026-11-26T10:00:00-05:00' };
    await addTicket(database.db, {
      id: 'T-0401',
      state: 'open',
      requester: 'x@x.example',
      customer: 'Told by the carrier',
      minutesAgo: 1,
      items: [{ ...item, more: { seen } }],
    });
    await addReview(database.db, {
      id: 'T-0401-1',
      ticket: 'T-0401',
      reason: 'refused',
      order: 'PO-1042',
      numbers,
      what: 'refused',
      minutesAgo: 1,
    });
    const { rows } = await list();
    // The others: PO-1077 is asked for on the 10th of December; a question and a stranger's mail are about no order.
    expect(rows.map((row) => [row.id, row.portDate])).toEqual([
      ['T-0401-1', '2026-11-26'],
      ['T-1002-2', '2026-12-10'],
      ['m-5-1', null],
      ['T-1003-4', null],
    ]);
    expect(await ids({ sort: 'age' })).toEqual(['m-5-1', 'T-1002-2', 'T-1003-4', 'T-0401-1']);
  });

  it.each([
    [{ q: 'northwind' }, ['T-1002-2']],
    [{ q: '0124' }, ['T-1002-2']],
    [{ q: 'T-1003' }, ['T-1003-4']],
    [{ q: 'dana@harbour' }, ['m-5-1']],
    [{ q: '100%_' }, []],
    [{ reason: 'question' }, ['T-1003-4']],
    [{ carrier: 'manual' }, ['T-1002-2']],
    [{ state: 'closed' }, ['T-1001-9']],
    [{ reason: 'constructor', state: 'nonsense', page: '-1', sort: 'x', q: 'refused' }, ['T-0401-1']],
  ])('is narrowed by %j', async (query, expected) => {
    expect(await ids(query as Record<string, string>)).toEqual(expected);
  });

  it('holds every review once over its pages', async () => {
    for (let n = 0; n < 30; n++) {
      await addReview(database.db, {
        id: `b-${n}`,
        ticket: null,
        reason: 'broken-mail',
        what: 'x',
        minutesAgo: n % 3,
      });
    }
    const first = await list({ reason: 'broken-mail' });
    const second = await list({ reason: 'broken-mail', page: '1' });
    expect([first.more, second.more, first.count]).toEqual([true, false, 30]);
    expect(first.rows).toHaveLength(reviewPageSize);
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(30);
  });

  it('shows an outage as one entry that stands for all of it', async () => {
    for (let n = 0; n < 40; n++) {
      await addReview(database.db, {
        id: `o-${n}`,
        ticket: null,
        reason: 'no-answer',
        order: 'PO-1088',
        numbers: ['+13125550140'],
        what: `503 (${n})`,
        minutesAgo: 50 - n,
      });
    }
    const all = await list();
    const [outage, ...more] = all.rows.filter((row) => row.reason === 'no-answer');
    expect(outage).toMatchObject({ id: 'o-0', alike: 40, carrier: 'bandwidth', portDate: '2026-11-30' });
    expect(more).toEqual([]);
    expect(all.count).toBe(74);
    const each = await list({ each: '1', reason: 'no-answer', carrier: 'bandwidth' });
    expect(each).toMatchObject({ count: 40, more: true });
    expect(await idsOfOutage(database.db, 'no-answer', 'bandwidth', 1_000)).toHaveLength(40);
    expect(await idsOfOutage(database.db, 'no-answer', null, 1_000)).toEqual([]);
  });

  it('leaves out what is put off until its time is up', async () => {
    await snoozeReviews(database.db, ['T-1003-4'], ago(-60));
    expect(await ids({ reason: 'question' })).toEqual([]);
    expect(await ids({ state: 'snoozed' })).toEqual(['T-1003-4']);
    await snoozeReviews(database.db, ['T-1003-4'], ago(1));
    expect(await ids({ reason: 'question' })).toEqual(['T-1003-4']);
  });
});

describe('a review', () => {
  it('is taken on by one of two who want it', async () => {
    const both = await Promise.all([
      ownReview(database.db, 'T-1003-4', 'pia', null),
      ownReview(database.db, 'T-1003-4', 'max', null),
    ]);
    expect(both.filter((won) => won)).toHaveLength(1);
    const [row] = (await list({ reason: 'question' })).rows;
    expect(row?.owner).toBe(both[0] ? 'pia' : 'max');
    expect(await ids({ whose: 'nobody', reason: 'question' })).toEqual([]);
    // A selection takes what is free, and leaves a colleague's alone.
    expect(
      await takeReviews(database.db, ['T-1003-4', 'T-1002-2', 'T-1001-9'], both[0] ? 'max' : 'pia'),
    ).toBe(1);
  });

  it('that somebody took over is not let go without an answer', async () => {
    await database.db
      .updateTable('reviews')
      .set({ owner: 'pia', taken_over_at: now })
      .where('id', '=', 'T-0401-1')
      .execute();
    expect(await ownReview(database.db, 'T-0401-1', null, 'pia')).toBe(false);
    expect(await ownReview(database.db, 'T-0401-1', 'max', 'pia')).toBe(true);
    expect(await ids({ whose: 'mine' })).not.toContain('T-0401-1');
  });
});
