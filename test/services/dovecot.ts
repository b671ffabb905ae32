/** A private Dovecot (2.3) on free ports, for tests against a real mail server. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { available, eventually, findProgram, freePort, listening, temporaryFolder } from './temporary.ts';

const dovecot = findProgram('dovecot');
const doveadm = findProgram('doveadm');
const openssl = findProgram('openssl');

const password = 'open-sesame';

/** Whether Dovecot can run here; says so in one line where it cannot. */
export const hasDovecot = available(
  'mail tests against a real Dovecot',
  [dovecot, doveadm, openssl],
  'apt-get install dovecot-imapd openssl',
);

export type Dovecot = {
  readonly port: number;
  readonly tlsPort: number;
  /** The self-made certificate, to be trusted by the client. */
  readonly certificate: string;
  readonly password: string;
  /** The master's process id; null while it is stopped. */
  pid(): number | null;
  /** imap:// URL of a user; every user name logs in with the same password. */
  url(user: string): string;
  /** Drops a mail into a folder of the user's, as a delivery agent does. @returns its file name */
  deliver(user: string, raw: string | Buffer, folder?: string): string;
  /** File names of the mails in a folder (`INBOX`, `Porthalt/Done`). */
  mails(user: string, folder?: string): string[];
  /** Names of the user's folders, with dots between levels as Maildir has them. */
  folders(user: string): string[];
  subscriptions(user: string): string[];
  /** Forgets all UIDs of INBOX, so that UIDVALIDITY changes. Only while Dovecot is stopped. */
  loseUids(user: string): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
};

export type DovecotSettings = {
  /** What the server offers after login, instead of all it can. */
  readonly capability?: string;
  /** Where folders live; `''` and `/` unless given. */
  readonly namespace?: { readonly prefix: string; readonly separator: string };
};

export async function startDovecot(settings: DovecotSettings = {}): Promise<Dovecot> {
  if (dovecot === null || doveadm === null || openssl === null) throw new Error('Dovecot is not installed');
  const folder = temporaryFolder('dovecot');
  chmodSync(folder.path, 0o755);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const owner = mailOwner();
  const mail = join(folder.path, 'mail');
  mkdirSync(mail);
  own(mail, owner);
  const key = join(folder.path, 'key.pem');
  const certificate = join(folder.path, 'certificate.pem');
  makeCertificate(openssl, key, certificate);
  const config = join(folder.path, 'dovecot.conf');
  writeFileSync(config, configuration(folder.path, { port, tlsPort, key, certificate }, owner, settings));
  let running: ChildProcess | null = null;

  const start = async () => {
    // A process group of its own: idling imap processes outlive the master and must go with it.
    const child = spawn(dovecot, ['-F', '-c', config], { stdio: 'ignore', detached: true });
    running = child;
    const died = new Promise<never>((_resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`Dovecot ended with ${code}: see ${folder.path}/log`)));
    });
    died.catch(() => {});
    await Promise.race([Promise.all([listening(port), listening(tlsPort)]), died]);
  };
  const stop = async () => {
    const child = running;
    running = null;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  const maildir = (user: string, name = 'INBOX') =>
    join(mail, user, 'Maildir', name === 'INBOX' ? '' : `.${name.replaceAll('/', '.')}`);
  let delivered = 0;

  await start();
  return {
    port,
    tlsPort,
    certificate,
    password,
    pid: () => running?.pid ?? null,
    url: (user) => `imap://${encodeURIComponent(user)}:${password}@127.0.0.1:${port}`,
    deliver(user, raw, name) {
      const path = maildir(user, name);
      for (const part of ['', 'tmp', 'new', 'cur']) makeOwned(mail, join(path, part), owner);
      const file = `${Date.now()}.${process.pid}_${++delivered}.test`;
      writeFileSync(join(path, 'tmp', file), raw);
      own(join(path, 'tmp', file), owner);
      renameSync(join(path, 'tmp', file), join(path, 'new', file));
      return file;
    },
    mails: (user, name) =>
      ['new', 'cur'].flatMap((part) => {
        const path = join(maildir(user, name), part);
        return existsSync(path) ? readdirSync(path).map((file) => file.replace(/[:,].*$/, '')) : [];
      }),
    folders: (user) =>
      readdirSync(maildir(user))
        .filter((name) => /^\.\w/.test(name))
        .map((name) => name.slice(1)),
    subscriptions(user) {
      return execFileSync(doveadm, ['-c', config, 'mailbox', 'list', '-s', '-u', user], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line !== '');
    },
    loseUids(user) {
      for (const name of readdirSync(maildir(user))) {
        if (/^dovecot[-.](uid|index)/.test(name)) rmSync(join(maildir(user), name));
      }
    },
    stop,
    start,
    async remove() {
      await stop();
      await eventually(() => removed(folder.remove), 'Dovecot to let go of its folder');
    },
  };
}

type Owner = { readonly name: string; readonly uid: number; readonly gid: number };

/** Mail is never kept as root: Dovecot refuses. */
function mailOwner(): Owner {
  const me = userInfo();
  if (me.uid !== 0) return { name: me.username, uid: me.uid, gid: me.gid };
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { name: 'nobody', uid: id('-u'), gid: id('-g') };
}

function configuration(
  base: string,
  at: { port: number; tlsPort: number; key: string; certificate: string },
  owner: Owner,
  settings: DovecotSettings,
): string {
  const root = userInfo().uid === 0;
  return `
base_dir = ${base}/run
state_dir = ${base}/run
log_path = ${base}/log
protocols = imap
listen = 127.0.0.1
${root ? '' : `default_internal_user = ${owner.name}\ndefault_login_user = ${owner.name}\ndefault_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}`}
disable_plaintext_auth = no
auth_failure_delay = 0
ssl = yes
ssl_cert = <${at.certificate}
ssl_key = <${at.key}
mail_location = maildir:~/Maildir
mail_home = ${base}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 100
mailbox_list_index = no
namespace inbox {
  inbox = yes
  prefix = ${settings.namespace?.prefix ?? ''}
  separator = ${settings.namespace?.separator ?? '/'}
}
passdb {
  driver = static
  args = password={PLAIN}${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${base}/mail/%u
}
service imap-login {
  ${root ? '' : 'chroot ='}
  inet_listener imap {
    port = ${at.port}
  }
  inet_listener imaps {
    port = ${at.tlsPort}
    ssl = yes
  }
}
service anvil {
  # No penalty for wrong passwords: it would slow down the tests that follow.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
  ${root ? '' : 'chroot ='}
}
service stats {
  ${root ? '' : 'chroot ='}
}
protocol imap {
  ${settings.capability === undefined ? '' : `imap_capability = ${settings.capability}`}
}
`;
}

function makeCertificate(program: string, key: string, certificate: string): void {
  execFileSync(
    program,
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      key,
      '-out',
      certificate,
    ].concat(['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']),
    { stdio: 'ignore' },
  );
}

/** Makes a folder and whatever is missing above it, below `base`, for the owner. */
function makeOwned(base: string, path: string, owner: Owner): void {
  if (existsSync(path)) return;
  makeOwned(base, join(path, '..'), owner);
  mkdirSync(path);
  own(path, owner);
}

function own(path: string, owner: Owner): void {
  if (userInfo().uid === 0) chownSync(path, owner.uid, owner.gid);
}

function removed(remove: () => void): boolean {
  try {
    remove();
    return true;
  } catch {
    return false;
  }
}
