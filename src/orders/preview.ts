/** What an import would do: which orders are new, which change and how, which numbers come and go. Shown before it is done. */
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import { ordersById, type PortOrder } from './store.ts';

/** One field of an order as it is and as it would be. */
export type FieldChange = { readonly field: string; readonly was: string; readonly is: string };

export type ChangedOrder = {
  readonly order: PortOrder;
  /** Numbers aside. */
  readonly fields: readonly FieldChange[];
  readonly gained: readonly string[];
  /** `ticket`: the open ticket that is about this number of the order; null: none. */
  readonly lost: readonly { readonly number: string; readonly ticket: string | null }[];
};

export type Preview = {
  readonly added: readonly PortOrder[];
  readonly changed: readonly ChangedOrder[];
  /** Orders that stay as they are. */
  readonly same: number;
  /** Numbers that would stand on several orders, with the ids of all of them; at most 1,000. */
  readonly shared: readonly { readonly number: string; readonly orders: readonly string[] }[];
};

/** `ordersById` gives at most so many. */
const batch = 500;

/** Compares orders with what is stored; stores nothing. */
export async function previewOf(db: Db, orders: readonly PortOrder[]): Promise<Preview> {
  const known = new Map<string, PortOrder>();
  for (let at = 0; at < orders.length; at += batch) {
    const ids = orders.slice(at, at + batch).map((order) => order.id);
    for (const order of await ordersById(db, ids)) known.set(order.id, order);
  }
  const added = orders.filter((order) => !known.has(order.id));
  const differing = orders.flatMap((order) => {
    const was = known.get(order.id);
    if (was === undefined) return [];
    const change = {
      order,
      fields: fieldsOf(was, order),
      gained: without(order.numbers, was.numbers),
      lost: without(was.numbers, order.numbers),
    };
    return change.fields.length + change.gained.length + change.lost.length === 0 ? [] : [change];
  });
  const tickets = await openTickets(
    db,
    differing.filter((change) => change.lost.length > 0).map((change) => change.order.id),
  );
  return {
    added,
    changed: differing.map((change) => ({
      ...change,
      lost: change.lost.map((number) => ({
        number,
        ticket: tickets.get(`${change.order.id} ${number}`) ?? null,
      })),
    })),
    same: orders.length - added.length - differing.length,
    shared: await sharedNumbers(db, orders),
  };
}

const fields: readonly [name: string, of: (order: PortOrder) => string][] = [
  ['carrier', (order) => order.carrier],
  ['carrier_order_id', (order) => order.carrierOrderId ?? ''],
  ['customer', (order) => order.customer],
  ['contacts', (order) => [...order.contacts].sort().join(' ')],
  ['country', (order) => order.country],
  ['timezone', (order) => order.timezone],
  ['requested_date', (order) => order.requestedDate ?? ''],
  ['language', (order) => order.language ?? ''],
  ['losing_carrier', (order) => order.losingCarrier ?? ''],
];

function without(numbers: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return numbers.filter((number) => !left.has(number));
}

const fieldsOf = (was: PortOrder, is: PortOrder): FieldChange[] =>
  fields.flatMap(([field, of]) => (of(was) === of(is) ? [] : [{ field, was: of(was), is: of(is) }]));

/** Open tickets by order and number. */
async function openTickets(db: Db, orders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (orders.length === 0) return new Map();
  const rows = await db
    .selectFrom('items')
    .select(['ticket_id', 'order_id', 'number'])
    .where('open', '=', true)
    .where('order_id', 'in', [...orders])
    .execute();
  return new Map(rows.map((row) => [`${row.order_id} ${row.number}`, row.ticket_id]));
}

async function sharedNumbers(db: Db, orders: readonly PortOrder[]): Promise<Preview['shared']> {
  const holders = new Map<string, Set<string>>();
  for (const order of orders)
    for (const number of order.numbers) holders.set(number, (holders.get(number) ?? new Set()).add(order.id));
  // Every stored number once: each order's list against ten thousand numbers (&&) takes a minute where this takes a second.
  const { rows } = await sql<{ number: string; orders: string[] }>`
    with asked as materialized (select unnest(${sql.val([...holders.keys()])}::text[]) as number)
    select number, array_agg(id) as orders
    from (select id, unnest(numbers) as number from orders) as holding
    where number in (select number from asked) group by number`.execute(db);
  // What the file replaces counts as the file has it.
  const replaced = new Set(orders.map((order) => order.id));
  for (const row of rows)
    for (const id of row.orders) if (!replaced.has(id)) holders.get(row.number)?.add(id);
  return [...holders]
    .filter(([, ids]) => ids.size > 1)
    .map(([number, ids]) => ({ number, orders: [...ids].sort() }))
    .sort((one, other) => (one.number < other.number ? -1 : 1))
    .slice(0, 1_000);
}
