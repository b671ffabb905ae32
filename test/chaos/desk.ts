/** Simple customers for the smaller tests: each has one number and wants it cancelled. */
import { eventually } from '../services/temporary.ts';
import type { World } from './world.ts';

export type Customer = { readonly address: string; readonly order: string; readonly number: string };

/** Sets up `count` customers with an order of one number each. `area`: three digits, so that tests do not share numbers. */
export async function customers(
  world: World,
  area: string,
  count: number,
  carrier: 'http' | 'sandbox' = 'http',
): Promise<Customer[]> {
  const all = Array.from({ length: count }, (_, nth) => ({
    address: `ada@${carrier}${area}-${nth}.example`,
    order: `PO-${area}-${nth}`,
    number: `+1${area}55501${String(nth).padStart(2, '0')}`,
  }));
  for (const { address, order, number } of all)
    await world.addOrder({ id: order, contacts: [address], numbers: [number], carrier });
  return all;
}

/** Each asks for the cancellation of their number. */
export function ask(world: World, all: readonly Customer[]): void {
  for (const { address, number } of all)
    world.deliver({ from: address, text: `Please cancel the port of ${number}.` });
}

/** How many of the customers' numbers are in each state. A database that is down knows none. */
export async function states(world: World, all: readonly Customer[]): Promise<Record<string, number>> {
  const rows = await world.database.db
    .selectFrom('items')
    .select('state')
    .where(
      'order_id',
      'in',
      all.map(({ order }) => order),
    )
    .execute()
    .catch(() => []);
  const counts: Record<string, number> = {};
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Waits until every number is cancelled, its customer told so, and its mail filed. */
export async function settled(world: World, all: readonly Customer[], timeout = 60_000): Promise<void> {
  await eventually(
    async () => (await states(world, all)).cancelled === all.length,
    'every number to be cancelled',
    timeout,
  );
  await eventually(
    () => all.every(({ address }) => confirmations(world, address).length > 0),
    'every customer to be told',
    timeout,
  );
  await eventually(() => world.mails().length === 0, 'every mail to be filed', timeout);
}

/** The mails that tell a customer of the cancellation. */
export const confirmations = (world: World, address: string) =>
  world.sink.mails.filter((mail) => mail.to === address && mail.notices.includes('cancelled'));

/** How often the carrier cancelled each number. */
export const timesCancelled = (world: World, all: readonly Customer[]): number[] =>
  all.map(({ number }) => world.carrier.cancels.filter((call) => call.effect.includes(number)).length);
