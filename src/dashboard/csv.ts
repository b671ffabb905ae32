/** Lists as CSV for a spreadsheet (RFC 4180). */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import { findReviews, type ReviewFilter } from './find-reviews.ts';
import { type Around, findTickets, type Search } from './search.ts';

/** Rows of one file; more is for the API. */
const most = 5_000;

/**
 * A cell as it was, and nothing that a spreadsheet would carry out: what begins like a formula is led in by an apostrophe
 * (numbers in E.164 excepted, which are read as numbers).
 */
export function cell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) && !/^\+\d[\d ]*$/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lines = (rows: readonly (readonly (string | null)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The tickets of a list, a line a number. */
export async function ticketsAsCsv(db: Db, search: Search, around: Around): Promise<string> {
  const ids: string[] = [];
  let cursor = search.cursor;
  while (ids.length < most) {
    const { rows, next } = await findTickets(db, { ...search, cursor }, around);
    ids.push(...rows.map((row) => row.id));
    if (next === null) break;
    const [at = '', id = ''] = next.split('~');
    cursor = { at, id };
  }
  const { rows } = await sql<{
    id: string;
    state: string;
    customer: string | null;
    requester: string;
    number: string | null;
    order_id: string | null;
    item: string | null;
    created_at: Date;
    updated_at: Date;
  }>`select tickets.id, tickets.state, customer, requester, items.number, items.order_id, items.state as item,
      tickets.created_at, tickets.updated_at
    from unnest(${ids}::text[]) with ordinality as listed (id, place) join tickets on tickets.id = listed.id
      left join items on items.ticket_id = tickets.id order by listed.place, items.position limit 50000`.execute(
    db,
  );
  return lines([
    ['ticket', 'state', 'customer', 'requester', 'number', 'order', 'number_state', 'opened', 'changed'],
    ...rows.map((row) => [
      row.id,
      row.state,
      row.customer,
      row.requester,
      row.number,
      row.order_id,
      row.item,
      row.created_at.toISOString(),
      row.updated_at.toISOString(),
    ]),
  ]);
}

/** The reviews of a list, each by itself. */
export async function reviewsAsCsv(
  db: Db,
  filter: ReviewFilter,
  around: { readonly now: Date; readonly user: string },
): Promise<string> {
  const { rows } = await findReviews(db, { ...filter, each: true, page: 0 }, around, most);
  return lines([
    [
      'review',
      'state',
      'reason',
      'ticket',
      'customer',
      'order',
      'carrier',
      'numbers',
      'port_date',
      'opened',
      'owner',
      'what',
    ],
    ...rows.map((row) => [
      row.id,
      row.state,
      row.reason,
      row.ticket,
      row.customer,
      row.order,
      row.carrier,
      row.numbers.join(' '),
      row.portDate,
      row.openedAt.toISOString(),
      row.owner,
      row.what,
    ]),
  ]);
}

/** What makes a browser keep it as a file. */
export const csvHeaders = (name: string): Record<string, string> => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}.csv"`,
});
