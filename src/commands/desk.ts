/** Commands on the desk's data: `orders`, `tickets`, `reviews`. Run here, or by whoever has the embedded database open. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { actions } from '../jobs/actions.ts';
import type { Parts } from '../jobs/parts.ts';
import { policyOf } from '../policy.ts';
import type { Console, Desk } from './console.ts';
import { deskCommand } from './desk-command.ts';
import { readSettings } from './settings.ts';
import { askDesk } from './socket.ts';
import { inTurn } from './turn.ts';

/** Runs a desk command. `file` is read here, where the caller's folders are. @returns the exit code */
export async function runOnDesk(io: Console, args: readonly string[], file: string | null): Promise<number> {
  const config = readSettings(io.env);
  const content = file === null ? null : { name: basename(file), base64: await readBytes(file) };
  const open = () => openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  const database = config.databaseUrl === null ? await inTurn(io, config.dataDir, open) : await open();
  if (database === 'served') return askDesk(io, config.dataDir, args, content);
  try {
    return await deskCommand(io, args, content, deskOf(database, config));
  } finally {
    await database.close();
  }
}

/** A desk for one command: effects that follow are stored; the running workers' sweep takes them up. */
function deskOf(database: Database, config: Config): Desk {
  const parts = {
    database,
    policy: policyOf(config),
    log: pino({ level: 'silent' }),
    now: Date.now,
    queues: { addEffect: async () => {} },
  } as unknown as Parts;
  return { db: database.db, actions: actions(parts), config };
}

async function readBytes(file: string): Promise<string> {
  try {
    return await readFile(resolve(file), 'base64');
  } catch (error) {
    throw new Error(`${file} cannot be opened: ${(error as NodeJS.ErrnoException).code ?? error}.`, {
      cause: error,
    });
  }
}
