/** What a command is given by whoever runs it. */
import type { Environment } from '../environment.ts';

/** Where a command writes and what it runs in; a running desk answers commands of others with one of its own. */
export type Console = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly env: Environment;
};

/** The terminal that the program was started in. */
export const terminal = (env: Environment): Console => ({
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  env,
});
