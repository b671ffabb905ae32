import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findTickets, pageSize, readSearch } from '../../src/dashboard/search.ts';
import type { Database } from '../../src/database/open.ts';
import { testDatabase } from '../services/database.ts';
import { addEvent, addTicket, ago, fillDesk, now } from './desk.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await fillDesk(database.db);
});
afterAll(() => database.close());

const search = (query: Record<string, string>) => readSearch((name) => query[name]);
const around = { now, cutoff: 48 * 3_600_000, user: 'pia' };
const found = async (query: Record<string, string>) =>
  (await findTickets(database.db, search(query), around)).rows.map((row) => row.id);

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
    const [row] = (await findTickets(database.db, search({ q: 'T-1500' }), around)).rows;
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
        around,
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
});

describe('the lists that counts lead to', () => {
  it('hold the tickets whose decision ends within a day, and no others', async () => {
    const item = { number: '+13125550140', order: 'PO-1088', state: 'awaiting' };
    const ending = (id: string, minutes: number) =>
      addTicket(database.db, {
        id,
        state: 'open',
        requester: 'soon@lists.example',
        customer: null,
        minutesAgo: 1,
        items: [
          {
            ...item,
            number: `+1312555${id.slice(-4)}`,
            more: { offer: { deadline: ago(-minutes).getTime() } },
          },
        ],
      });
    await ending('T-0301', 60);
    await ending('T-0302', 25 * 60);
    await ending('T-0303', -5);
    expect(await found({ only: 'ending', q: 'soon@lists.example' })).toEqual(['T-0301']);
  });

  it('hold the tickets with an open number that ports within the cut-off or the day before it', async () => {
    // PO-1088 is asked for on 2026-11-30, PO-1042 on 2026-12-04; it is the 25th at noon, and the cut-off two days.
    const soon = { ...around, now: new Date('2026-11-27T12:00:00Z') };
    const near = async (at: typeof around) =>
      (await findTickets(database.db, search({ only: 'near' }), at)).rows.map((row) => row.id);
    expect(await near(around)).toEqual([]);
    expect(await near(soon)).toContain('T-1003');
  });

  it('hold the tickets in which a port was cancelled in that time', async () => {
    await addTicket(database.db, {
      id: 'T-0310',
      state: 'closed',
      requester: 'done@lists.example',
      customer: null,
      minutesAgo: 1,
      items: [],
    });
    const changes = [{ number: '+13125550140', from: 'cancel-pending', to: 'cancelled' }];
    await addEvent(database.db, 'T-0310', 25 * 60, null, { kind: 'checked', changes });
    expect(await found({ only: 'cancelled-1d', q: 'done@lists.example' })).toEqual([]);
    expect(await found({ only: 'cancelled-30d', q: 'done@lists.example' })).toEqual(['T-0310']);
  });

  it('take a word that is none for all', () => {
    expect(search({ only: 'constructor' }).only).toBeNull();
  });
});
