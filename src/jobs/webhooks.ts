/** Tells another system what happens to tickets: signed, at least once, in order as far as it takes them. */
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { asJson } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import type { Trx } from '../database/tickets.ts';
import { reason } from '../error.ts';
import { pause } from '../time.ts';

export type WebhookSettings = { readonly url: string; readonly secret: string };

/** What is told. Numbers and states, no addresses and no words. */
export type Told = {
  readonly type:
    | 'ticket.opened'
    | 'ticket.decided'
    | 'ticket.cancelled'
    | 'ticket.too-late'
    | 'review.opened';
  /** ISO 8601. */
  readonly at: string;
  readonly ticket: string | null;
  readonly review?: string;
  readonly reason?: string;
  readonly numbers: readonly { readonly number: string; readonly state: string | null }[];
};

type Options = {
  readonly db: Db;
  readonly settings: WebhookSettings;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly now?: () => number;
};

/** ms between two looks. */
const every = 2_000;
const batch = 200;
/** A delivery that is not taken for this long is given up, ms. */
const giveUp = 3 * 86_400_000;
const timeout = 10_000;

/** Reads off and delivers until the signal ends. */
export async function keepTelling(options: Options, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await readOff(options.db);
      while (!signal.aborted && (await deliverOne(options, signal)));
    } catch (error) {
      options.log.warn(
        { reason: reason(error) },
        'webhooks could not be worked through and will be tried again',
      );
    }
    await pause(every, signal);
  }
}

/**
 * Makes deliveries of what has happened since the last time. Only what no running transaction can still come before is
 * read, so that the place kept never passes over one that ends late. @returns how many were made
 */
export async function readOff(db: Db): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(740112015)`.execute(trx);
    return (await readEvents(trx)) + (await readReviews(trx));
  });
}

type Change = { readonly number: string; readonly from: string | null; readonly to: string };

async function readEvents(trx: Trx): Promise<number> {
  const place = await placeOf(
    trx,
    'events',
    sql`select max(tx)::text as tx, coalesce(max(id), 0)::text as id from events`,
  );
  const { rows } = await sql<{
    tx: string;
    id: number;
    ticket_id: string;
    at: Date;
    kind: string;
    changes: Change[] | null;
    first: boolean;
  }>`
    select tx::text, id, ticket_id, at, kind, data->'changes' as changes,
      not exists (select 1 from events earlier where earlier.ticket_id = events.ticket_id and earlier.id < events.id) as first
    from events where tx is not null and (tx, id) > (${place.tx}::xid8, ${place.id}::int8)
      and tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx, id limit ${batch}`.execute(trx);
  const told = rows.flatMap((row) =>
    toldOf({ ...row, ticket: row.ticket_id, changes: Array.isArray(row.changes) ? row.changes : [] }),
  );
  await keep(trx, told);
  const last = rows.at(-1);
  if (last !== undefined) await move(trx, 'events', last.tx, String(last.id));
  return told.length;
}

/** What one event of a ticket's means to another system. */
export function toldOf(event: {
  readonly ticket: string;
  readonly at: Date;
  readonly kind: string;
  readonly changes: readonly Change[];
  readonly first: boolean;
}): Told[] {
  const { ticket, changes, first } = event;
  const at = event.at.toISOString();
  const about = (type: Told['type'], some: readonly Change[]): Told[] =>
    some.length === 0
      ? []
      : [{ type, at, ticket, numbers: some.map(({ number, to }) => ({ number, state: to })) }];
  const opened: Told[] = first
    ? [
        {
          type: 'ticket.opened',
          at,
          ticket,
          numbers: changes.map(({ number, to }) => ({ number, state: to })),
        },
      ]
    : [];
  const waited = (change: Change): boolean => change.from === 'awaiting' || change.from === 'costly';
  const decides = (change: Change): boolean =>
    change.to === 'expired' ||
    (event.kind !== 'checked' && (change.to === 'checking' || change.to === 'kept'));
  return [
    ...opened,
    ...about(
      'ticket.decided',
      changes.filter((change) => waited(change) && decides(change)),
    ),
    ...about(
      'ticket.cancelled',
      changes.filter(({ to }) => to === 'cancelled' || to === 'already-cancelled'),
    ),
    ...about(
      'ticket.too-late',
      changes.filter(({ to }) => to === 'too-late' || to === 'ported'),
    ),
  ];
}

async function readReviews(trx: Trx): Promise<number> {
  const place = await placeOf(trx, 'reviews', sql`select max(tx)::text as tx, '' as id from reviews`);
  const { rows } = await sql<{
    tx: string;
    id: string;
    ticket_id: string | null;
    reason: string;
    numbers: string[];
    opened_at: Date;
  }>`select tx::text, id, ticket_id, reason, numbers, opened_at from reviews
    where tx is not null and (tx, id) > (${place.tx}::xid8, ${place.id}::text)
      and tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx, id limit ${batch}`.execute(trx);
  await keep(
    trx,
    rows.map((row) => ({
      type: 'review.opened' as const,
      at: row.opened_at.toISOString(),
      ticket: row.ticket_id,
      review: row.id,
      reason: row.reason,
      numbers: row.numbers.map((number) => ({ number, state: null })),
    })),
  );
  const last = rows.at(-1);
  if (last !== undefined) await move(trx, 'reviews', last.tx, last.id);
  return rows.length;
}

/** How far a source has been read; at the first time all that there is counts as told. */
async function placeOf(
  trx: Trx,
  source: string,
  newest: ReturnType<typeof sql>,
): Promise<{ tx: string; id: string }> {
  const known = await sql<{ tx: string; id: string }>`
    select tx::text, id from webhook_cursors where source = ${source}`.execute(trx);
  if (known.rows[0] !== undefined) return known.rows[0];
  const { rows } = (await newest.execute(trx)) as { rows: { tx: string | null; id: string }[] };
  const place = { tx: rows[0]?.tx ?? '0', id: source === 'reviews' ? '\uffff' : (rows[0]?.id ?? '0') };
  await move(trx, source, place.tx, place.id);
  return place;
}

async function move(trx: Trx, source: string, tx: string, id: string): Promise<void> {
  await sql`insert into webhook_cursors (source, tx, id) values (${source}, ${tx}::xid8, ${id})
    on conflict (source) do update set tx = excluded.tx, id = excluded.id`.execute(trx);
}

async function keep(trx: Trx, told: readonly Told[]): Promise<void> {
  for (const one of told)
    await sql`insert into webhook_deliveries (body, due_at) values (${asJson(one)}::jsonb, now())`.execute(
      trx,
    );
}

/** Delivers the next one that is due. @returns whether there was one */
export async function deliverOne(
  { db, settings, log, now = Date.now }: Options,
  signal: AbortSignal,
): Promise<boolean> {
  // Claimed by putting it off: whoever dies in the middle leaves it to be delivered again.
  const { rows } = await sql<{ id: number; body: Told; attempts: number; created_at: Date }>`
    update webhook_deliveries set attempts = attempts + 1, due_at = now() + interval '1 minute'
    where id = (select id from webhook_deliveries where due_at <= now() order by id limit 1 for update skip locked)
    returning id, body, attempts, created_at`.execute(db);
  const row = rows[0];
  if (row === undefined) return false;
  const failure = await post(settings, row.id, row.body, now(), signal);
  if (failure === null) {
    await sql`delete from webhook_deliveries where id = ${row.id}`.execute(db);
    return true;
  }
  if (now() - row.created_at.getTime() > giveUp) {
    log.error(
      { delivery: row.id, type: row.body.type, reason: failure },
      'a webhook was not taken in three days and is given up',
    );
    await sql`delete from webhook_deliveries where id = ${row.id}`.execute(db);
    return true;
  }
  const wait = Math.min(5_000 * 2 ** Math.min(row.attempts - 1, 10), 3_600_000);
  log.warn(
    { delivery: row.id, type: row.body.type, reason: failure },
    'a webhook was not taken and will be sent again',
  );
  await sql`update webhook_deliveries set error = ${failure.slice(0, 500)},
    due_at = now() + ${wait}::float8 * interval '1 millisecond' where id = ${row.id}`.execute(db);
  return true;
}

/** `t=<seconds>,v1=<HMAC-SHA256 of "t.body">`: who knows the secret knows who wrote it, and when. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

/** @returns why it was not taken; null where it was */
async function post(
  { url, secret }: WebhookSettings,
  id: number,
  told: Told,
  now: number,
  signal: AbortSignal,
): Promise<string | null> {
  const body = JSON.stringify({ id, ...told });
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      // Another address than the one that was set is told nothing.
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'porthalt',
        'porthalt-signature': signatureOf(secret, Math.floor(now / 1_000), body),
      },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    await answer.body?.cancel();
    return answer.ok ? null : `it answered ${answer.status}`;
  } catch (error) {
    return reason(error);
  }
}
