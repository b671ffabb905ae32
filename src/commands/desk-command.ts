/** What the desk commands do, on whichever process has the database open. */
import { Command } from 'commander';
import { reason } from '../error.ts';
import { answerOf } from './answer.ts';
import type { Console, Desk, FileContent } from './console.ts';
import { listReviews, listTickets, showTicket } from './list.ts';
import { ordersCommand } from './orders.ts';
import { tokensCommand, usersCommand } from './people.ts';

/** Carries out one desk command on an open desk. @returns the exit code */
export async function deskCommand(
  io: Pick<Console, 'out' | 'err'>,
  args: readonly string[],
  file: FileContent | null,
  desk: Desk,
): Promise<number> {
  const [command, second, ...rest] = args;
  const json = args.includes('--json');
  if (command === 'orders') return ordersCommand(io, args.slice(1), file, desk);
  const typed = file === null ? null : Buffer.from(file.base64, 'base64').toString('utf8');
  if (command === 'users') return usersCommand(io, second ?? '', rest, typed, desk.db);
  if (command === 'tokens') return tokensCommand(io, second ?? '', rest, desk.db);
  if (command === 'tickets') {
    const id = [second, ...rest].find((arg) => arg !== undefined && arg !== '--json');
    return id === undefined ? listTickets(io, desk.db, json) : showTicket(io, desk.db, id, json);
  }
  if (command === 'reviews' && second === 'list') return listReviews(io, desk.db, json);
  if (command === 'reviews' && second === 'answer') return answerReview(io, rest, desk);
  io.err(`There is no command "${args.join(' ')}".`);
  return 2;
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
