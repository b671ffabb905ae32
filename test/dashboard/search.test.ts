import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findReviews } from '../../src/dashboard/load-review.ts';
import { findTickets, pageSize, readSearch } from '../../src/dashboard/search.ts';
import type { Database } from '../../src/database/open.ts';
import { testDatabase } from '../services/database.ts';
import { addReview, addTicket, fillDesk } from './desk.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await fillDesk(database.db);
});
afterAll(() => database.close());

const search = (query: Record<string, string>) => readSearch((name) => query[name]);
const found = async (query: Record<string, string>) =>
  (await findTickets(database.db, search(query))).rows.map((row) => row.id);

describe('the search', () => {
  it.each([
    '+14155550100',
    '+1 (415) 555-0100',
    '415.555.0100',
    '1-415-555-0100',
    '011 1 415 555 0100',
    '4155550100',
    '555‑0100',
    '0100',
    'tel:+1-415-555-0100',
    '４１５ ５５５ ０１００',
    '415\u00a0555\u00a00100',
    '\u202a+14155550100\u202c',
  ])('finds a number written as %s', async (q) => {
    expect(await found({ q })).toEqual(['T-1001']);
  });

  it.each(['020 7946 0123', '+44 (0)20 7946 0123', '0044 20 7946 0123', '+44.20.7946.0123'])(
    'finds a British number written as %s',
    async (q) => {
      expect(await found({ q })).toEqual(['T-1002']);
    },
  );

  it.each([
    ['T-1001', ['T-1001']],
    ['t 1001', ['T-1001']],
    ['PO-1042', ['T-1001']],
    ['po-1042', ['T-1001']],
    ['LD 889-12', ['T-1002']],
    ['eb5e4b2a-7f0c', ['T-1001']],
    ['dana@harbour.example', ['T-1001']],
    ['<Dana@Harbour.example>', ['T-1001']],
    ['@harbour.example', ['T-1001']],
    ['harbour dental', ['T-1001']],
    ['%', []],
    ['_____', []],
    ["'; drop table tickets; --", []],
    ['T-9', []],
    ['4155550199', []],
    ['\0', ['T-1003', 'T-1001', 'T-1002']],
  ])('finds %j', async (q, tickets) => {
    expect(await found({ q })).toEqual(tickets);
  });

  it('filters by state of ticket and number', async () => {
    expect(await found({ state: 'closed' })).toEqual(['T-1001']);
    expect(await found({ item: 'undetermined' })).toEqual(['T-1002']);
    expect(await found({ item: 'undetermined', state: 'closed' })).toEqual([]);
    expect(await found({ item: 'nonsense', state: 'nonsense' })).toHaveLength(3);
  });

  it('shows the first numbers and counts the others', async () => {
    const numbers = Array.from({ length: 7 }, (_, n) => `+3302199000${n}`);
    await addTicket(database.db, {
      id: 'T-1500',
      state: 'open',
      requester: 'many@example.com',
      customer: null,
      minutesAgo: 1,
      items: numbers.map((number) => ({ number, order: null, state: 'checking' })),
    });
    const [row] = (await findTickets(database.db, search({ q: 'T-1500' }))).rows;
    expect(row?.items.map((item) => item.number)).toEqual(numbers.slice(0, 3));
    expect(row?.more).toBe(4);
  });
});

describe('the pages of a list', () => {
  it('hold every ticket once, also those changed in the same moment', async () => {
    for (let n = 0; n < 2 * pageSize + 5; n++) {
      await addTicket(database.db, {
        id: `T-${2000 + n}`,
        state: 'open',
        requester: 'page@pages.example',
        customer: null,
        minutesAgo: Math.floor(n / 60),
        items: [],
      });
    }
    const seen: string[] = [];
    let after: string | null = '';
    let pages = 0;
    while (after !== null) {
      const page: Awaited<ReturnType<typeof findTickets>> = await findTickets(
        database.db,
        search({ q: 'page@pages.example', after }),
      );
      seen.push(...page.rows.map((row) => row.id));
      after = page.next;
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(seen).toHaveLength(2 * pageSize + 5);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('begin anew at a cursor that is none', async () => {
    expect(search({ after: "2026-01-01'); drop table tickets; --~T-1" }).cursor).toBeNull();
    expect(search({ after: '2026-01-01 00:00:00.123456+00~T-1' }).cursor).toEqual({
      at: '2026-01-01 00:00:00.123456+00',
      id: 'T-1',
    });
  });

  it('hold every open review once, the longest waiting first', async () => {
    for (let n = 0; n < 30; n++) {
      await addReview(database.db, {
        id: `m-${n}-r`,
        ticket: null,
        reason: 'broken-mail',
        what: 'x',
        minutesAgo: 10 + (n % 3),
      });
    }
    const first = await findReviews(database.db, 'open', null);
    const second = await findReviews(database.db, 'open', first.next);
    const all = [...first.rows, ...second.rows];
    expect(all).toHaveLength(33);
    expect(new Set(all.map((row) => row.id)).size).toBe(33);
    expect(all.map((row) => row.openedAt.getTime())).toEqual(
      all.map((row) => row.openedAt.getTime()).toSorted((one, other) => one - other),
    );
    expect(second.next).toBeNull();
  });
});
