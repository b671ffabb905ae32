/** A mail server in this process, for the demo and a newcomer's first minute: one desk's mailbox, and SMTP that keeps nothing. */
import type { AddressInfo, Server, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import hoodiecrow from 'hoodiecrow-imap';
import { SMTPServer } from 'smtp-server';

export type Envelope = { readonly from: string; readonly to: readonly string[] };

export type MailServer = {
  /** For IMAP_URL: the desk's mailbox. */
  readonly imapUrl: string;
  /** For SMTP_URL. */
  readonly smtpUrl: string;
  /** Puts a mail into the desk's INBOX, where whoever idles sees it at once. */
  deliver(raw: string | Uint8Array): void;
  /** Calls back for each mail sent by SMTP, before it is acknowledged; a throw refuses it for the time being. */
  onMail(listener: (raw: Buffer, envelope: Envelope) => void): void;
  /** The raw mails in a folder of the desk's, oldest first; empty when there is no such folder. */
  folder(path: string): Buffer[];
  stop(): Promise<void>;
};

const maxMail = 35_000_000;

/** Starts both on free ports of the loopback interface. */
export async function startMailServer(): Promise<MailServer> {
  const user = 'desk';
  const password = 'sandbox';
  const imap = hoodiecrow({
    plugins: ['ID', 'IDLE', 'UIDPLUS', 'MOVE', 'NAMESPACE', 'UNSELECT', 'LITERALPLUS'],
    users: { [user]: { password } },
    storage: {
      // New with each start, as the mails are: a client must not take them for those it saw last time.
      INBOX: { uidvalidity: Math.floor(Date.now() / 1000), messages: [] },
      '': { separator: '/', type: 'personal', folders: {} },
    },
  });
  const listeners: Parameters<MailServer['onMail']>[0][] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maxMail,
    logger: false,
    onData(stream, session, done) {
      buffer(stream)
        .then((raw) => {
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          for (const listener of listeners) listener(raw, { from, to: rcptTo.map(({ address }) => address) });
        })
        .then(
          () => done(),
          (error: unknown) => done(Object.assign(new Error(String(error)), { responseCode: 451 })),
        );
    },
  });
  // A client that resets its connection is no reason to end the process.
  smtp.on('error', () => {});
  const sockets = trackSockets(imap.server);
  const [imapPort, smtpPort] = await Promise.all([listen(imap.server), listen(smtp.server)]);
  return {
    imapUrl: `imap://${user}:${password}@127.0.0.1:${imapPort}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    deliver(raw) {
      imap.appendMessage('INBOX', [], new Date(), Buffer.from(raw).toString('latin1'));
    },
    onMail(listener) {
      listeners.push(listener);
    },
    folder: (path) => (imap.getMailbox(path)?.messages ?? []).map(({ raw }) => Buffer.from(raw, 'latin1')),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([
        new Promise<void>((resolve) => imap.server.close(() => resolve())),
        new Promise<void>((resolve) => smtp.close(() => resolve())),
      ]);
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The library drops its own handlers when a connection closes; a late reset must not end the process.
    socket.on('error', () => {});
  });
  return sockets;
}
