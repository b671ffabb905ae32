/** Port orders in the database: looked up by contact, by number, by id. */
import { type Selectable, sql } from 'kysely';
import { canonicalAddress } from '../address.ts';
import { inBatches } from '../database/batches.ts';
import { asJson } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import type { Schema } from '../database/schema.ts';
import type { TicketOrder } from '../tickets/ticket.ts';

/** A port order as operations import it. */
export type PortOrder = TicketOrder & {
  readonly customer: string;
  /** Addresses allowed to decide about the order, in their canonical form. */
  readonly contacts: readonly string[];
  /** Of the notices, as the customer has it ("de", "pt-BR"). */
  readonly language?: string;
  /** The present carrier, which loses the numbers. */
  readonly losingCarrier?: string;
};

/** Rows in one statement: enough for its cost not to count, few enough to be held several times over. */
const batch = 2_000;

/** Stores orders, replacing those with the same id. All or none. */
export async function upsertOrders(db: Db, orders: readonly PortOrder[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (let at = 0; at < orders.length; at += batch) await upsert(trx, orders.slice(at, at + batch));
  });
}

/** One value for all rows: to name each on its own takes longer than to store it. */
async function upsert(trx: Db, orders: readonly PortOrder[]): Promise<void> {
  const rows = orders.map((order) => ({
    id: order.id,
    carrier: order.carrier,
    carrier_order_id: order.carrierOrderId,
    customer: order.customer,
    contacts: order.contacts,
    country: order.country,
    timezone: order.timezone,
    numbers: order.numbers,
    requested_date: order.requestedDate,
    language: order.language ?? null,
    losing_carrier: order.losingCarrier ?? null,
  }));
  const columns = sql`carrier, carrier_order_id, customer, contacts, country, timezone, numbers, requested_date, language, losing_carrier, updated_at`;
  await sql`
    insert into orders (id, ${columns})
    select id, carrier, carrier_order_id, customer, contacts, country, timezone, numbers, requested_date, language, losing_carrier,
      ${new Date()}::timestamptz
    from jsonb_to_recordset(${asJson(rows)}::jsonb) as o (id text, carrier text, carrier_order_id text, customer text,
      contacts text[], country text, timezone text, numbers text[], requested_date date, language text, losing_carrier text)
    on conflict (id) do update set (${columns}) = row(excluded.carrier, excluded.carrier_order_id, excluded.customer,
      excluded.contacts, excluded.country, excluded.timezone, excluded.numbers, excluded.requested_date, excluded.language,
      excluded.losing_carrier, excluded.updated_at)`.execute(trx);
}

/** The orders about which an address may decide, newest first. */
export const ordersOfContact = (db: Db, address: string): Promise<PortOrder[]> =>
  contactBatch(db)(canonicalAddress(address) ?? address.toLowerCase());

async function ordersOfContacts(db: Db, addresses: readonly string[]): Promise<PortOrder[][]> {
  const { rows } = await sql<Selectable<Schema['orders']> & { n: number }>`
    select own.*, asked.n::int as n
    from unnest(${sql.val([...addresses])}::text[]) with ordinality as asked (address, n)
    cross join lateral (
      select * from orders where contacts @> array[asked.address] order by updated_at desc, id limit 500
    ) as own
    order by asked.n, own.updated_at desc, own.id`.execute(db);
  return addresses.map((_, at) => rows.filter(({ n }) => n === at + 1).map(asOrder));
}

const contactBatches = new WeakMap<Db, (address: string) => Promise<PortOrder[]>>();

function contactBatch(db: Db): (address: string) => Promise<PortOrder[]> {
  const known =
    contactBatches.get(db) ??
    inBatches((addresses: readonly string[]) => ordersOfContacts(db, addresses), { most: 16 });
  contactBatches.set(db, known);
  return known;
}

/** The orders that have any of the numbers (E.164). */
export const ordersWithNumbers = (db: Db, numbers: readonly string[]): Promise<PortOrder[]> =>
  numbers.length === 0 ? Promise.resolve([]) : select(db, sql`numbers && ${sql.val([...numbers])}::text[]`);

export const ordersById = (db: Db, ids: readonly string[]): Promise<PortOrder[]> =>
  ids.length === 0 ? Promise.resolve([]) : select(db, sql`id = any(${sql.val([...ids])}::text[])`);

async function select(db: Db, where: ReturnType<typeof sql>): Promise<PortOrder[]> {
  const rows = await db
    .selectFrom('orders')
    .selectAll()
    .where(sql<boolean>`${where}`)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map(asOrder);
}

const asOrder = (row: Selectable<Schema['orders']>): PortOrder => ({
  id: row.id,
  carrier: row.carrier,
  carrierOrderId: row.carrier_order_id,
  customer: row.customer,
  contacts: row.contacts,
  country: row.country,
  timezone: row.timezone,
  numbers: row.numbers,
  requestedDate: row.requested_date,
  ...(row.language === null ? {} : { language: row.language }),
  ...(row.losing_carrier === null ? {} : { losingCarrier: row.losing_carrier }),
});

/** The countries that orders are of, most frequent first. */
export async function orderCountries(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('orders')
    .select('country')
    .groupBy('country')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('country')
    .limit(40)
    .execute();
  return rows.map((row) => row.country);
}

/** What a list of orders shows. */
export type OrderFilter = {
  /** Part of an id, a customer or an address, or the end of a number. */
  readonly search?: string;
  readonly carrier?: string;
};

/** A page of orders by id, after the one with the id `after`. */
export async function listOrders(
  db: Db,
  filter: OrderFilter,
  after: string,
  limit: number,
): Promise<PortOrder[]> {
  const { search = '', carrier } = filter;
  const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const digits = search.replace(/[\s().+-]/g, '');
  const rows = await db
    .selectFrom('orders')
    .selectAll()
    .where('id', '>', after)
    .$if(carrier !== undefined, (query) => query.where('carrier', '=', carrier ?? ''))
    .$if(search !== '', (query) =>
      query.where((where) =>
        where.or([
          where('id', 'ilike', part),
          where('carrier_order_id', 'ilike', part),
          where('customer', 'ilike', part),
          sql<boolean>`exists (select 1 from unnest(contacts) as one where one ilike ${part})`,
          ...(/^\d{4,15}$/.test(digits)
            ? [sql<boolean>`exists (select 1 from unnest(numbers) as one where one like ${`%${digits}`})`]
            : []),
        ]),
      ),
    )
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(asOrder);
}

/** The tickets with numbers of an order, newest first; at most 100. */
export async function ticketsOfOrder(
  db: Db,
  order: string,
): Promise<readonly { readonly ticket: string; readonly open: boolean }[]> {
  const rows = await db
    .selectFrom('items')
    .innerJoin('tickets', 'tickets.id', 'items.ticket_id')
    .select(['tickets.id as ticket', sql<boolean>`bool_or(items.open)`.as('open')])
    .where('items.order_id', '=', order)
    .groupBy('tickets.id')
    .orderBy('tickets.created_at', 'desc')
    .limit(100)
    .execute();
  return rows;
}

/**
 * Removes orders; those with an open ticket stay, because its answers would belong to nobody.
 * @returns the ids that were removed, those that are not there, and those that stay with their tickets
 */
export async function removeOrders(
  db: Db,
  ids: readonly string[],
): Promise<{
  readonly removed: readonly string[];
  readonly unknown: readonly string[];
  readonly open: readonly { readonly order: string; readonly ticket: string }[];
}> {
  return db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom('orders')
      .select('id')
      .where('id', 'in', [...ids])
      .forUpdate()
      .execute();
    const items = await trx
      .selectFrom('items')
      .select(['order_id', 'ticket_id'])
      .where('open', '=', true)
      .where('order_id', 'in', [...ids])
      .execute();
    const open = new Map(items.map((item) => [item.order_id ?? '', item.ticket_id]));
    const removed = known.map((row) => row.id).filter((id) => !open.has(id));
    if (removed.length > 0) await trx.deleteFrom('orders').where('id', 'in', removed).execute();
    return {
      removed,
      unknown: ids.filter((id) => !known.some((row) => row.id === id)),
      open: [...open]
        .filter(([id]) => known.some((row) => row.id === id))
        .map(([order, ticket]) => ({ order, ticket })),
    };
  });
}
