/** What a command is given by whoever runs it. */
import type { Config } from '../config.ts';
import type { Db } from '../database/open.ts';
import type { Environment } from '../environment.ts';
import type { actions } from '../jobs/actions.ts';

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

/** What a desk command works on. */
export type Desk = { readonly db: Db; readonly actions: ReturnType<typeof actions>; readonly config: Config };

/** A file of the caller's, which may be on another process: its bytes in base64. */
export type FileContent = { readonly name: string; readonly base64: string };
