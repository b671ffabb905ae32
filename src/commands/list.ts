/** Tickets and reviews for a terminal or, as JSON lines, for programs. */
import type { Db } from '../database/open.ts';
import type { Console } from './console.ts';

type Out = Pick<Console, 'out' | 'err'>;

const page = 500;

/** Every ticket, oldest first. */
export async function listTickets(io: Out, db: Db, json: boolean): Promise<number> {
  let after = { created: new Date(0), id: '' };
  let count = 0;
  for (;;) {
    const rows = await db
      .selectFrom('tickets')
      .select(['id', 'state', 'requester', 'ticket', 'created_at', 'updated_at'])
      .where((where) =>
        where.or([
          where('created_at', '>', after.created),
          where.and([where('created_at', '=', after.created), where('id', '>', after.id)]),
        ]),
      )
      .orderBy('created_at')
      .orderBy('id')
      .limit(page)
      .execute();
    for (const row of rows) {
      count++;
      io.out(json ? JSON.stringify(asJson(row)) : asLine(row));
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) break;
    after = { created: last.created_at, id: last.id };
  }
  if (count === 0 && !json)
    io.err('There are no tickets yet: one opens with the first mail that wants something.');
  return 0;
}

type Row = {
  id: string;
  state: 'open' | 'closed';
  requester: string;
  ticket: { items: readonly { number: string; order: string | null; state: string }[] };
  created_at: Date;
  updated_at: Date;
};

const asJson = (row: Row) => ({
  id: row.id,
  state: row.state,
  requester: row.requester,
  items: row.ticket.items.map(({ number, order, state }) => ({ number, order, state })),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

function asLine(row: Row): string {
  const items = row.ticket.items.map((item) => `${item.number} ${item.state}`).join(', ');
  return `${row.id}  ${row.state.padEnd(6)}  ${row.updated_at.toISOString().slice(0, 16)}Z  ${row.requester}  ${items || '(no numbers)'}`;
}

/** One ticket with its history. */
export async function showTicket(io: Out, db: Db, id: string, json: boolean): Promise<number> {
  const row = await db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) {
    io.err(`There is no ticket ${id}.`);
    return 1;
  }
  if (json) {
    io.out(JSON.stringify(asJson(row)));
    return 0;
  }
  io.out(asLine(row));
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('ticket_id', '=', id)
    .orderBy('id')
    .execute();
  for (const event of events) {
    const changes =
      (event.data.changes as { number: string; from: string | null; to: string }[] | undefined) ?? [];
    const moved = changes
      .map((change) => `${change.number}: ${change.from ?? 'new'} → ${change.to}`)
      .join(', ');
    io.out(`  ${event.at.toISOString()}  ${event.kind.padEnd(15)}  ${event.cause ?? ''}  ${moved}`);
  }
  const notices = await db
    .selectFrom('notices')
    .selectAll()
    .where('ticket_id', '=', id)
    .orderBy('created_at')
    .execute();
  for (const notice of notices) {
    io.out(
      `  ${(notice.sent_at ?? notice.created_at).toISOString()}  ${notice.state.padEnd(15)}  ${notice.id}  ${notice.names.join(', ')}`,
    );
  }
  return 0;
}

/** The open reviews, oldest first. */
export async function listReviews(io: Out, db: Db, json: boolean): Promise<number> {
  const rows = await db
    .selectFrom('reviews')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('opened_at')
    .execute();
  for (const row of rows) {
    io.out(
      json
        ? JSON.stringify({
            id: row.id,
            ticket: row.ticket_id,
            reason: row.reason,
            order: row.order_id,
            numbers: row.numbers,
            what: row.what,
            openedAt: row.opened_at.toISOString(),
            owner: row.owner,
            takenOver: row.taken_over_at !== null,
          })
        : `${row.id}  ${row.reason}  ${row.order_id ?? ''}  ${row.numbers.join(' ')}  ${row.what}${row.owner === null ? '' : `  (${row.taken_over_at === null ? 'in the hands of' : 'taken over by'} ${row.owner})`}`,
    );
  }
  if (rows.length === 0 && !json) io.err('Nothing waits for a person.');
  return 0;
}
