/** Port orders in the database: looked up by contact, by number, by id. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { TicketOrder } from '../tickets/ticket.ts';

/** A port order as operations import it. */
export type PortOrder = TicketOrder & {
  readonly customer: string;
  /** Addresses allowed to decide about the order, in lower case. */
  readonly contacts: readonly string[];
};

/** Rows in one statement: far below the 65,535 values that one may carry. */
const batch = 500;

/** Stores orders, replacing those with the same id. All or none. */
export async function upsertOrders(db: Db, orders: readonly PortOrder[]): Promise<void> {
  const rows = orders.map((order) => ({
    id: order.id,
    carrier: order.carrier,
    carrier_order_id: order.carrierOrderId,
    customer: order.customer,
    contacts: [...order.contacts],
    country: order.country,
    timezone: order.timezone,
    numbers: [...order.numbers],
    requested_date: order.requestedDate,
    updated_at: new Date(),
  }));
  await db.transaction().execute(async (trx) => {
    for (let at = 0; at < rows.length; at += batch) {
      await trx
        .insertInto('orders')
        .values(rows.slice(at, at + batch))
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((set) => ({
            carrier: set.ref('excluded.carrier'),
            carrier_order_id: set.ref('excluded.carrier_order_id'),
            customer: set.ref('excluded.customer'),
            contacts: set.ref('excluded.contacts'),
            country: set.ref('excluded.country'),
            timezone: set.ref('excluded.timezone'),
            numbers: set.ref('excluded.numbers'),
            requested_date: set.ref('excluded.requested_date'),
            updated_at: set.ref('excluded.updated_at'),
          })),
        )
        .execute();
    }
  });
}

/** The numbers of these orders that stand on another order as well, with the ids of all of them; at most 1,000. */
export async function numbersOnSeveral(
  db: Db,
  orders: readonly PortOrder[],
): Promise<readonly { readonly number: string; readonly orders: readonly string[] }[]> {
  const { rows } = await sql<{ number: string; orders: string[] }>`
    with imported as (select unnest(numbers) as number, id from orders
      where id = any(${sql.val(orders.map((order) => order.id))}::text[]))
    select imported.number, array_agg(distinct orders.id order by orders.id) as orders
    from imported join orders on orders.numbers @> array[imported.number]
    group by imported.number having count(distinct orders.id) > 1
    order by imported.number limit 1000`.execute(db);
  return rows;
}

/** The orders about which an address may decide, newest first. */
export const ordersOfContact = (db: Db, address: string): Promise<PortOrder[]> =>
  select(db, sql`contacts @> array[${address.toLowerCase()}]::text[]`);

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
  return rows.map((row) => ({
    id: row.id,
    carrier: row.carrier,
    carrierOrderId: row.carrier_order_id,
    customer: row.customer,
    contacts: row.contacts,
    country: row.country,
    timezone: row.timezone,
    numbers: row.numbers,
    requestedDate: row.requested_date,
  }));
}

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
