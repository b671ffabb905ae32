#!/usr/bin/env node
/** The command line. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { config as readDotEnv } from 'dotenv';
import { type Console, terminal } from './commands/console.ts';
import { ConfigError } from './config.ts';
import { isError, reason } from './error.ts';

/** A production install leaves out what only the demo needs. */
function explainMissing(error: unknown): never {
  const missing = isError(error) && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  if (!missing) throw error;
  throw new Error(
    'The demo brings a mail server that is not installed here: run "npm run demo" in a checkout.',
  );
}

/** Builds the commands. Each sets `exit.code`; modules are loaded only by the command that needs them, so that `read` is quick. */
function program(io: Console, exit: { code: number }): Command {
  const porthalt = new Command('porthalt')
    .description("The worker behind a porting desk's mailbox.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  porthalt
    .command('start')
    .description('poll the mailboxes, work through the mails, serve the dashboard')
    .addOption(
      new Option('--roles <list>', 'poller, worker, dashboard, separated by commas').default(
        'poller,worker,dashboard',
      ),
    )
    .option('--processes <number>', 'so many processes share the work, one a core', processesOf, 1)
    .action(async (options: { roles: string; processes: number }) => {
      const { start } = await import('./commands/start.ts');
      exit.code = await start(io, options.roles, options.processes);
    });
  porthalt
    .command('demo')
    .description('the whole journey on sample mails, everything embedded')
    .option('--once', 'end when all is settled')
    .option('--port <number>', 'port of the dashboard', portOf, 8025)
    .action(async (options: { once?: boolean; port: number }) => {
      const { demo } = await import('./sandbox/demo.ts').catch(explainMissing);
      exit.code = await demo(io, { once: options.once === true, port: options.port });
    });
  porthalt
    .command('read')
    .description('what mails say, one JSON line a file')
    .argument('<files...>', 'raw mails')
    .option('--context <file>', 'the context of all files; else X.context.json beside X.eml')
    .action(async (files: string[], options: { context?: string }) => {
      const { read } = await import('./commands/read.ts');
      exit.code = await read(io, files, options.context ?? null);
    });
  const orders = porthalt.command('orders').description('the port orders');
  orders
    .command('import')
    .description('add or replace port orders from a .csv, .xlsx or .json file')
    .argument('<file>')
    .option('--dry-run', 'only show what it would do')
    .action((file: string, options: Flags) =>
      onDesk(io, exit, ['orders', 'import', ...flagsOf(options), '--by', ourselves, '--', file], file),
    );
  orders
    .command('list')
    .description('the orders, by id')
    .argument('[search]', 'part of an id, a customer or an address, or the end of a number')
    .option('--carrier <name>', 'only those of this carrier')
    .option('--json', 'one JSON line an order')
    .action((search: string | undefined, options: Flags) =>
      onDesk(
        io,
        exit,
        ['orders', 'list', ...flagsOf(options), ...(search === undefined ? [] : ['--', search])],
        null,
      ),
    );
  orders
    .command('show')
    .description('one order with its tickets')
    .argument('<id>')
    .option('--json', 'as one JSON line')
    .action((id: string, options: Flags) =>
      onDesk(io, exit, ['orders', 'show', ...flagsOf(options), '--', id], null),
    );
  orders
    .command('export')
    .description('the orders as CSV that can be imported again')
    .option('--carrier <name>', 'only those of this carrier')
    .option('--json', 'as JSON')
    .action((options: Flags) => onDesk(io, exit, ['orders', 'export', ...flagsOf(options)], null));
  orders
    .command('remove')
    .description('remove orders that no open ticket is about')
    .argument('<ids...>')
    .action((ids: string[]) => onDesk(io, exit, ['orders', 'remove', '--', ...ids], null));
  people(porthalt, io, exit);
  porthalt
    .command('tickets')
    .description('the tickets, or one with its history')
    .argument('[id]')
    .option('--json', 'one JSON line a ticket')
    .action((id: string | undefined, options: { json?: boolean }) =>
      onDesk(
        io,
        exit,
        ['tickets', ...(id === undefined ? [] : [id]), ...(options.json ? ['--json'] : [])],
        null,
      ),
    );
  const reviews = porthalt.command('reviews').description('what waits for a person');
  reviews
    .command('list')
    .description('the open reviews')
    .option('--json', 'one JSON line a review')
    .action((options: { json?: boolean }) =>
      onDesk(io, exit, ['reviews', 'list', ...(options.json ? ['--json'] : [])], null),
    );
  reviews
    .command('answer')
    .description('answer a review')
    .argument('<id>')
    .argument(
      '<answer>',
      'requested | refused | retry | take-over | close | a state: draft, in_review, submitted, exception, port_date_set, ported, cancelled, cancel_pending',
    )
    .option('--numbers <list>', 'only these numbers, separated by commas')
    .option('--port-date <date>', 'the port date as ISO 8601, for port_date_set')
    .option('--fee <amount>', 'what it costs per number, such as "25.00 USD"')
    .option('--whole-order', 'the carrier cancels the order only as a whole')
    .option('--reason <text>', 'why it was refused')
    .option('--by <name>', 'who answers', process.env.USER ?? 'operator')
    .action((id: string, answer: string, options: Flags) =>
      onDesk(io, exit, ['reviews', 'answer', id, answer, ...flagsOf(options)], null),
    );
  porthalt
    .command('doctor')
    .description('check every connection and setting')
    .action(async () => {
      const { doctor } = await import('./commands/doctor.ts');
      exit.code = await doctor(io);
    });
  return porthalt;
}

type Flags = Readonly<Record<string, string | boolean>>;

/** Options as they were written, for the process that carries the command out. */
const flagsOf = (options: Flags): string[] =>
  Object.entries(options).flatMap(([name, value]) => {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : [flag, String(value)];
  });
/** Who runs the command, as the audit calls him. */
const ourselves = process.env.USER ?? 'operator';

/** Commands about who may come in. */
function people(porthalt: Command, io: Console, exit: { code: number }): void {
  const users = porthalt.command('users').description('who may sign in to the dashboard');
  users
    .command('add')
    .description('add a user; the password is made and shown once')
    .argument('<name>')
    .addOption(
      new Option('--role <role>', 'what he may do')
        .choices(['viewer', 'operator', 'admin'])
        .default('operator'),
    )
    .option('--password-stdin', 'take the password from standard input instead')
    .action((name: string, options: { role: string; passwordStdin?: boolean }) =>
      onDesk(
        io,
        exit,
        ['users', 'add', name, options.role, ourselves],
        options.passwordStdin === true ? '/dev/stdin' : null,
      ),
    );
  users
    .command('list')
    .description('the users')
    .action(() => onDesk(io, exit, ['users', 'list'], null));
  users
    .command('role')
    .description('change what a user may do')
    .argument('<name>')
    .argument('<role>')
    .action((name: string, role: string) => onDesk(io, exit, ['users', 'role', name, role, ourselves], null));
  users
    .command('password')
    .description('make a new password, which ends the sessions of the old one')
    .argument('<name>')
    .option('--password-stdin', 'take the password from standard input instead')
    .action((name: string, options: { passwordStdin?: boolean }) =>
      onDesk(
        io,
        exit,
        ['users', 'password', name, '', ourselves],
        options.passwordStdin === true ? '/dev/stdin' : null,
      ),
    );
  users
    .command('remove')
    .description('remove a user and end his sessions')
    .argument('<name>')
    .action((name: string) => onDesk(io, exit, ['users', 'remove', name, '', ourselves], null));
  const tokens = porthalt.command('tokens').description('what programs use the API with');
  tokens
    .command('add')
    .description('make a token, which is shown once')
    .argument('<name>')
    .addOption(
      new Option('--role <role>', 'what it may do')
        .choices(['viewer', 'operator', 'admin'])
        .default('viewer'),
    )
    .action((name: string, options: { role: string }) =>
      onDesk(io, exit, ['tokens', 'add', name, options.role, ourselves], null),
    );
  tokens
    .command('list')
    .description('the tokens')
    .action(() => onDesk(io, exit, ['tokens', 'list'], null));
  tokens
    .command('revoke')
    .description('make a token open nothing any more')
    .argument('<name>')
    .action((name: string) => onDesk(io, exit, ['tokens', 'revoke', name, '', ourselves], null));
}

function processesOf(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (!(count >= 1 && count <= 64)) throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
  return count;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return port;
}

/** Commands on the desk's data: run here, or by the process that has the embedded database open. */
async function onDesk(
  io: Console,
  exit: { code: number },
  args: readonly string[],
  file: string | null,
): Promise<void> {
  const { runOnDesk } = await import('./commands/desk.ts');
  exit.code = await runOnDesk(io, args, file);
}

async function main(): Promise<void> {
  // Whoever reads our output may stop reading ("| head"): that is his right, and no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const env = { ...process.env };
  readDotEnv({ processEnv: env as Record<string, string>, quiet: true });
  const io = terminal(env);
  const exit = { code: 0 };
  try {
    await program(io, exit).parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      exit.code = error.exitCode === 0 ? 0 : 2;
    } else {
      io.err(reason(error));
      exit.code = error instanceof ConfigError ? 2 : 1;
    }
  }
  process.exitCode = exit.code;
}

await main();
