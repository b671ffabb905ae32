/** What the desk commands do, on whichever process has the database open. */
import { Command } from 'commander';
import { buildCarriers } from '../carriers/carriers.ts';
import type { Config } from '../config.ts';
import type { Db } from '../database/open.ts';
import { reason } from '../error.ts';
import type { actions } from '../jobs/actions.ts';
import { readOrders } from '../orders/import.ts';
import { numbersOnSeveral, upsertOrders } from '../orders/store.ts';
import { answerOf } from './answer.ts';
import type { Console } from './console.ts';
import { listReviews, listTickets, showTicket } from './list.ts';

/** What a desk command works on. */
export type Desk = { readonly db: Db; readonly actions: ReturnType<typeof actions>; readonly config: Config };

export type FileContent = { readonly name: string; readonly text: string };

/** Carries out one desk command on an open desk. @returns the exit code */
export async function deskCommand(
  io: Pick<Console, 'out' | 'err'>,
  args: readonly string[],
  file: FileContent | null,
  desk: Desk,
): Promise<number> {
  const [command, second, ...rest] = args;
  const json = args.includes('--json');
  if (command === 'orders' && second === 'import' && file !== null) return importOrders(io, file, desk);
  if (command === 'tickets') {
    const id = [second, ...rest].find((arg) => arg !== undefined && arg !== '--json');
    return id === undefined ? listTickets(io, desk.db, json) : showTicket(io, desk.db, id, json);
  }
  if (command === 'reviews' && second === 'list') return listReviews(io, desk.db, json);
  if (command === 'reviews' && second === 'answer') return answerReview(io, rest, desk);
  io.err(`There is no command "${args.join(' ')}".`);
  return 2;
}

async function importOrders(
  io: Pick<Console, 'out' | 'err'>,
  file: FileContent,
  desk: Desk,
): Promise<number> {
  const carriers = new Set(buildCarriers(desk.config.carriers).keys());
  const result = readOrders(file.name, file.text, carriers);
  if (result.kind === 'problems') {
    for (const problem of result.problems) io.err(problem);
    io.err(
      `Nothing was imported: mend ${result.problems.length === 1 ? 'this' : `these ${result.problems.length} problems`} and import the file again.`,
    );
    return 1;
  }
  await upsertOrders(desk.db, result.orders);
  for (const { number, orders } of await numbersOnSeveral(desk.db, result.orders)) {
    io.out(`Note: ${number} stands on ${orders.join(' and ')}: a mail that names it may mean either.`);
  }
  const numbers = result.orders.reduce((sum, order) => sum + order.numbers.length, 0);
  io.out(`Imported ${result.orders.length} orders with ${numbers} numbers.`);
  return 0;
}

async function answerReview(
  io: Pick<Console, 'out' | 'err'>,
  args: readonly string[],
  desk: Desk,
): Promise<number> {
  let code = 0;
  await new Command('answer')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .argument('<id>')
    .argument('<answer>')
    .option('--numbers <list>')
    .option('--port-date <date>')
    .option('--fee <amount>')
    .option('--whole-order')
    .option('--reason <text>')
    .option('--by <name>', '', 'operator')
    .action(async (id: string, answer: string, options: Record<string, string | boolean | undefined>) => {
      try {
        const decision = await answerOf(desk.db, id, answer, options);
        await desk.actions.answerReview(id, String(options.by), decision);
        io.out(`Review ${id} is answered.`);
      } catch (error) {
        io.err(reason(error));
        code = 1;
      }
    })
    .parseAsync([...args], { from: 'user' });
  return code;
}
