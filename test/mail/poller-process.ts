/** A poller as a process of its own, to be frozen and killed. Writes its log and what it queues to stdout. */
import { pino } from 'pino';
import { openDatabase } from '../../src/database/open.ts';
import { startPoller } from '../../src/mail/mailbox.ts';
import { mailboxAt, quickSettings } from './desk.ts';

const [databaseUrl = '', imapUrl = '', holder = ''] = process.argv.slice(2);
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
const database = await openDatabase({ url: databaseUrl, dataDir: null });
const log = pino();
await startPoller({
  mailbox: mailboxAt(imapUrl),
  db: database.db,
  settings: quickSettings,
  enqueueIntake: async ({ id }) => log.info({ id }, 'queued'),
  log,
  signal: stop.signal,
  holder,
}).done;
await database.close();
