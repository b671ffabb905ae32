/** The server that the files of a run share. A file of its own because it is started outside of Jest, by `start.mjs`. */
import { openDatabase, prepareQueueTables } from '../../src/database/open.ts';
import { template, variable } from './database.ts';
import { hasPostgres, startPostgres } from './postgres.ts';

/** Starts the server that the files of a run share. @returns what stops it; does nothing where it is not installed */
export async function startShared(): Promise<() => Promise<void>> {
  if (!hasPostgres) return async () => {};
  const postgres = await startPostgres();
  const database = await openDatabase({ url: await postgres.database(template), dataDir: null });
  await prepareQueueTables(database);
  await database.close();
  process.env[variable] = `postgres://porthalt@127.0.0.1:${postgres.port}`;
  return postgres.remove;
}
