/** `orders import|list|show|export|remove`, on whichever process has the database open. */
import { Command } from 'commander';
import { buildCarriers } from '../carriers/carriers.ts';
import { csvHeader, csvLine } from '../orders/export.ts';
import { readOrders } from '../orders/import.ts';
import { type ChangedOrder, type Preview, previewOf } from '../orders/preview.ts';
import {
  listOrders,
  type OrderFilter,
  ordersById,
  type PortOrder,
  removeOrders,
  ticketsOfOrder,
  upsertOrders,
} from '../orders/store.ts';
import { note } from '../people/audit.ts';
import type { Console, Desk, FileContent } from './console.ts';

type Out = Pick<Console, 'out' | 'err'>;

/** Carries out one command. @returns the exit code */
export async function ordersCommand(
  io: Out,
  args: readonly string[],
  file: FileContent | null,
  desk: Desk,
): Promise<number> {
  let code = 0;
  const done = (what: Promise<number>): Promise<void> =>
    what.then((result) => {
      code = result;
    });
  const quiet = { writeOut: io.out, writeErr: io.err };
  const orders = new Command('orders').exitOverride().configureOutput(quiet);
  const sub = (name: string): Command => orders.command(name).exitOverride().configureOutput(quiet);
  sub('import')
    .argument('<file>')
    .option('--dry-run')
    .option('--by <name>', '', 'operator')
    .action((_name: string, { dryRun = false, by }: { dryRun?: boolean; by: string }) =>
      done(file === null ? Promise.resolve(2) : importOrders(io, file, desk, dryRun, by)),
    );
  sub('list')
    .argument('[search]')
    .option('--carrier <name>')
    .option('--json')
    .action((search: string | undefined, options: { carrier?: string; json?: boolean }) =>
      done(list(io, desk, filterOf(search, options.carrier), options.json ? asJsonLine : asLine)),
    );
  sub('show')
    .argument('<id>')
    .option('--json')
    .action((id: string, options: { json?: boolean }) => done(show(io, desk, id, options.json === true)));
  sub('export')
    .option('--carrier <name>')
    .option('--json')
    .action((options: { carrier?: string; json?: boolean }) =>
      done(exportOrders(io, desk, filterOf(undefined, options.carrier), options.json === true)),
    );
  sub('remove')
    .argument('<ids...>')
    .action((ids: string[]) => done(remove(io, desk, ids)));
  await orders.parseAsync([...args], { from: 'user' });
  return code;
}

const filterOf = (search: string | undefined, carrier: string | undefined): OrderFilter => ({
  ...(search === undefined ? {} : { search }),
  ...(carrier === undefined ? {} : { carrier }),
});

async function importOrders(
  io: Out,
  file: FileContent,
  desk: Desk,
  dryRun: boolean,
  by: string,
): Promise<number> {
  const carriers = new Set(buildCarriers(desk.config.carriers).keys());
  const { orders, problems, notes } = readOrders(file.name, Buffer.from(file.base64, 'base64'), carriers);
  for (const word of notes) io.out(`Note: ${word}`);
  const preview = await previewOf(desk.db, orders);
  if (dryRun || problems.length === 0) tell(io, preview, dryRun);
  if (problems.length > 0) {
    for (const problem of problems) io.err(problem);
    io.err(
      `Nothing was imported: mend ${problems.length === 1 ? 'this' : `these ${problems.length} problems`} and import the file again.`,
    );
    return 1;
  }
  if (dryRun) {
    io.out('Nothing was imported: this was a dry run.');
    return 0;
  }
  await upsertOrders(desk.db, orders);
  const detail = `${orders.length} orders`;
  await note(desk.db, { who: by, what: 'imported', about: file.name, detail });
  const numbers = orders.reduce((sum, order) => sum + order.numbers.length, 0);
  io.out(`Imported ${orders.length} orders with ${numbers} numbers.`);
  return 0;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Lines of one kind that are told; the rest is counted. */
const told = 200;

/** What the import does to the orders that are stored. `whole`: also where it changes none. */
function tell(io: Out, { added, changed, same, shared }: Preview, whole: boolean): void {
  const numbers = added.reduce((sum, order) => sum + order.numbers.length, 0);
  if (whole || changed.length > 0)
    io.out(
      `New: ${count(added.length, 'order')} with ${count(numbers, 'number')}. Changed: ${changed.length}. As they are: ${same}.`,
    );
  const some = <T>(all: readonly T[], line: (one: T) => void): void => {
    all.slice(0, told).forEach(line);
    if (all.length > told) io.out(`  … and ${all.length - told} more`);
  };
  some(changed, (change) => tellChange(io, change));
  some(shared, ({ number, orders }) =>
    io.out(`Note: ${number} stands on ${orders.join(' and ')}: a mail that names it may mean either.`),
  );
}

function tellChange(io: Out, { order, fields, gained, lost }: ChangedOrder): void {
  io.out(`${order.id}:`);
  for (const { field, was, is } of fields) io.out(`  ${field}: ${was || '(none)'} → ${is || '(none)'}`);
  if (gained.length > 0) io.out(`  gains ${gained.join(' ')}`);
  const plain = lost.filter((one) => one.ticket === null).map((one) => one.number);
  if (plain.length > 0) io.out(`  loses ${plain.join(' ')}`);
  for (const { number, ticket } of lost)
    if (ticket !== null) io.out(`  loses ${number}, although ${ticket} is open about it`);
}

const asLine = (order: PortOrder): string =>
  [
    order.id,
    order.carrier,
    order.carrierOrderId ?? '–',
    order.customer,
    order.requestedDate ?? '–',
    count(order.numbers.length, 'number'),
  ].join('  ');

const asJsonLine = (order: PortOrder): string => JSON.stringify(order);

const page = 500;

async function list(
  io: Out,
  desk: Desk,
  filter: OrderFilter,
  line: (order: PortOrder) => string,
): Promise<number> {
  let found = 0;
  await each(desk, filter, (order) => {
    found++;
    io.out(line(order));
  });
  if (found === 0)
    io.err(
      filter.search || filter.carrier ? 'No order is like that.' : 'There are no orders yet: import some.',
    );
  return 0;
}

async function each(desk: Desk, filter: OrderFilter, on: (order: PortOrder) => void): Promise<void> {
  for (let after = ''; ; ) {
    const orders = await listOrders(desk.db, filter, after, page);
    orders.forEach(on);
    const last = orders.at(-1);
    if (last === undefined || orders.length < page) return;
    after = last.id;
  }
}

async function show(io: Out, desk: Desk, id: string, json: boolean): Promise<number> {
  const [order] = await ordersById(desk.db, [id]);
  if (order === undefined) {
    io.err(`There is no order ${id}.`);
    return 1;
  }
  const tickets = await ticketsOfOrder(desk.db, id);
  if (json) {
    io.out(JSON.stringify({ ...order, tickets: tickets.map((one) => one.ticket) }));
    return 0;
  }
  io.out(`${order.id}  ${order.customer}`);
  io.out(`  carrier         ${order.carrier} ${order.carrierOrderId ?? '(its own id is not known)'}`);
  io.out(`  contacts        ${order.contacts.join(' ')}`);
  io.out(`  country         ${order.country}, ${order.timezone}`);
  io.out(`  requested date  ${order.requestedDate ?? 'none'}`);
  if (order.language !== undefined) io.out(`  language        ${order.language}`);
  if (order.losingCarrier !== undefined) io.out(`  losing carrier  ${order.losingCarrier}`);
  io.out(`  numbers         ${order.numbers.join(' ')}`);
  const shown = tickets.map(({ ticket, open }) => `${ticket} (${open ? 'open' : 'settled'})`);
  io.out(`  tickets         ${shown.join(', ') || 'none'}`);
  return 0;
}

async function exportOrders(io: Out, desk: Desk, filter: OrderFilter, json: boolean): Promise<number> {
  if (!json) {
    io.out(csvHeader);
    await each(desk, filter, (order) => io.out(csvLine(order)));
    return 0;
  }
  let first = true;
  await each(desk, filter, (order) => {
    io.out(`${first ? '[' : ','}${JSON.stringify(order)}`);
    first = false;
  });
  io.out(first ? '[]' : ']');
  return 0;
}

async function remove(io: Out, desk: Desk, ids: readonly string[]): Promise<number> {
  const { removed, unknown, open } = await removeOrders(desk.db, [...new Set(ids)]);
  for (const id of removed) io.out(`Removed ${id}.`);
  for (const id of unknown) io.err(`There is no order ${id}.`);
  for (const { order, ticket } of open) io.err(`${order} stays: ${ticket} is open about it.`);
  return unknown.length + open.length === 0 ? 0 : 1;
}
