/** `porthalt start`: runs the desk until it is told to stop. */
import { pino } from 'pino';
import { type App, roles as allRoles, type Role, startApp } from '../app.ts';
import { ConfigError } from '../config.ts';
import type { Console } from './console.ts';
import { startOthers } from './processes.ts';
import { readSettings } from './settings.ts';
import { serveDesk } from './socket.ts';
import { inTurn } from './turn.ts';

/**
 * Starts the roles, in `processes` processes all but the dashboard, and resolves with the exit code once all has stopped.
 * @throws ConfigError
 */
export async function start(io: Console, list: string, processes = 1): Promise<number> {
  const wanted = parseRoles(list);
  const config = readSettings(io.env, wanted);
  if (processes > 1 && config.databaseUrl === null)
    throw new ConfigError(['--processes: the embedded database is for one process; set DATABASE_URL.']);
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  if (wanted.has('worker') && config.senderPolicy === 'verified' && config.trustedAuthserv === null) {
    log.warn(
      'TRUSTED_AUTHSERV_ID is not set: only replies to our own notices can be trusted, every other mail goes to a person',
    );
  }
  let app: App | null = null;
  // Heard from now on: a desk that is told to stop while it starts stops as soon as it has.
  const told = stopSignal((again) => {
    if (again) {
      app?.abandon();
      process.exit(1);
    }
    log.info('stopping: ending what is in hand, at most 30 s; a second signal ends at once');
  });
  const open = () => startApp(config, wanted, { log });
  const started = config.databaseUrl === null ? await inTurn(io, config.dataDir, open) : await open();
  // Another desk runs on the same data: opening the database tells by which process.
  app = started === 'served' ? await open() : started;
  let socket: Awaited<ReturnType<typeof serveDesk>> | null = null;
  try {
    if (config.databaseUrl === null) socket = await serveDesk(app.parts, config);
  } catch (error) {
    await app.stop();
    throw error;
  }
  log.info(
    {
      roles: [...wanted],
      database: app.parts.database.kind,
      queue: config.redisUrl === null ? 'database' : 'redis',
      mailboxes: config.mailboxes.length,
      ...(app.dashboardUrl === null ? {} : { dashboard: app.dashboardUrl }),
    },
    'started',
  );
  const shared = [...wanted].filter((role) => role !== 'dashboard');
  const others = shared.length === 0 ? null : startOthers(processes - 1, shared, log);
  await told;
  const gone = others?.stop();
  await socket?.close();
  await app.stop();
  await gone;
  log.info('stopped');
  // What had to be given up may hold sockets that nobody will close.
  setTimeout(() => process.exit(), 1_000).unref();
  return 0;
}

/** @throws ConfigError naming the roles there are */
export function parseRoles(list: string): ReadonlySet<Role> {
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const wanted = allRoles.filter((role) => names.includes(role));
  const unknown = names.filter((name) => !allRoles.some((role) => role === name));
  if (unknown.length > 0 || wanted.length === 0) {
    throw new ConfigError([`--roles: "${unknown.join(', ')}" is no role; there are ${allRoles.join(', ')}.`]);
  }
  return new Set(wanted);
}

/**
 * Resolves at the first SIGTERM or SIGINT; `heard(true)` is called for every further one. One of several processes is told
 * by the first, whose channel closes: a signal that comes with that is no second one.
 */
function stopSignal(heard: (again: boolean) => void): Promise<void> {
  return new Promise((resolve) => {
    let signals = 0;
    let told = false;
    const onSignal = (): void => {
      if (signals > 0 || !told) heard(signals > 0);
      signals++;
      told = true;
      resolve();
    };
    const onClosed = (): void => {
      if (!told) heard(false);
      told = true;
      resolve();
    };
    // It may have closed while this process was loaded; without a channel it is undefined.
    if (process.connected === false) onClosed();
    else process.once('disconnect', onClosed);
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}
