import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { compileProgram } from '../services/compile.ts';
import { type Dovecot, hasDovecot, startDovecot } from '../services/dovecot.ts';
import { hasPostgres, type PostgresService, startPostgres } from '../services/postgres.ts';
import { startProxy, type TcpProxy } from '../services/proxy.ts';
import { eventually } from '../services/temporary.ts';
import { clear, mail, mailboxAt, poll, settle, storedExactly, storedMails, type TestPoller } from './desk.ts';

(!hasDovecot || !hasPostgres ? describe.skip : describe)('pollers as processes on one PostgreSQL', () => {
  let dovecot: Dovecot;
  let postgres: PostgresService;
  let proxy: TcpProxy;
  let database: Database;
  let url = '';
  let program: ReturnType<typeof compileProgram>;
  const children: ChildProcess[] = [];
  const pollers: TestPoller[] = [];

  beforeAll(async () => {
    program = compileProgram('test/mail/poller-process.ts');
    dovecot = await startDovecot();
    proxy = await startProxy(dovecot.port);
    postgres = await startPostgres();
    url = await postgres.database();
    database = await openDatabase({ url, dataDir: null });
  });
  afterAll(async () => {
    await database?.close();
    await postgres?.remove();
    await proxy?.close();
    await dovecot?.remove();
    program?.remove();
  });
  afterEach(async () => {
    proxy.answer(null);
    await Promise.all(pollers.splice(0).map((poller) => poller.stop()));
    await Promise.all(children.splice(0).map((child) => end(child)));
    await clear(database.db);
  });

  /** A poller process behind the proxy, and what it has written so far. */
  function spawnPoller(user: string) {
    const through = dovecot.url(user).replace(`:${dovecot.port}`, `:${proxy.port}`);
    const child = spawn(process.execPath, [program.path, url, through, `process-${user}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const lines: { msg: string; id?: string }[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
    const said = (msg: string) => lines.filter((line) => line.msg === msg);
    return { child, said, hears: (msg: string) => eventually(() => said(msg).length > 0, `"${msg}"`) };
  }
  const takeOver = async (user: string) => {
    const other = poll(database.db, mailboxAt(dovecot.url(user)));
    pollers.push(other);
    return other;
  };

  it('makes one that was frozen with a mail in its hands store nothing when it wakes', async () => {
    dovecot.deliver('frozen-storing', mail('one'));
    const { child, said, hears } = spawnPoller('frozen-storing');
    let frozen = false;
    proxy.answer((line) => {
      // The fetch goes on to the server: the mail comes back to a process that does not run.
      if (line.includes('BODY.PEEK[]')) frozen = child.kill('SIGSTOP');
      return null;
    });
    await eventually(() => frozen, 'the fetch to begin');
    const other = await takeOver('frozen-storing');
    await storedExactly(database.db, ['one']);
    await settle(database.db, 'one', 'act');
    await eventually(
      () => dovecot.mails('frozen-storing', 'Porthalt/Done').length === 1,
      'the mail to be filed',
    );
    child.kill('SIGCONT');
    await hears('another poller has taken this mailbox over');
    expect(await storedMails(database.db)).toHaveLength(1);
    expect(said('queued')).toEqual([]);
    expect(other.queued).toHaveLength(1);
    expect(other.health().role).toBe('active');
  });

  it('makes one that was frozen with a mail to file leave it to the one that took over', async () => {
    dovecot.deliver('frozen-filing', mail('one'));
    const { child, hears } = spawnPoller('frozen-filing');
    await hears('queued');
    child.kill('SIGSTOP');
    const [place] = await database.db.selectFrom('message_places').selectAll().execute();
    const other = await takeOver('frozen-filing');
    await eventually(() => other.health().role === 'active', 'the lease to change hands');
    await settle(database.db, 'one', 'act');
    await eventually(
      () => dovecot.mails('frozen-filing', 'Porthalt/Done').length === 1,
      'the mail to be filed',
    );
    child.kill('SIGCONT');
    await hears('another poller has taken this mailbox over');
    expect(dovecot.mails('frozen-filing', 'Porthalt/Done')).toHaveLength(1);
    expect(await database.db.selectFrom('message_places').select('uid').execute()).toEqual([
      { uid: place?.uid },
    ]);
  });

  it('lets another take over from one that was killed', async () => {
    const { child, hears } = spawnPoller('killed');
    await hears('connected to the mailbox');
    child.kill('SIGKILL');
    dovecot.deliver('killed', mail('one'));
    await takeOver('killed');
    await storedExactly(database.db, ['one']);
  });

  it('leaves mails in the mailbox while the database is down, says so, and recovers by itself', async () => {
    const poller = await takeOver('outage');
    await eventually(() => poller.health().ok, 'the first look');
    await postgres.stop();
    dovecot.deliver('outage', mail('one'));
    const error = await eventually(() => poller.health().error, 'the outage to be noticed');
    expect(error).toMatch(/^The database failed/);
    expect(poller.health().ok).toBe(false);
    expect(dovecot.mails('outage')).toHaveLength(1);
    await postgres.start();
    await storedExactly(database.db, ['one']);
    await eventually(() => poller.health().ok, 'health to recover');
  });
});

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGCONT');
  child.kill('SIGKILL');
  await ended;
}
