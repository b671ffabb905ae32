/** An SMTP server that keeps what it is sent, tells who waits for it, and fails on demand. */
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from './temporary.ts';

export type SunkMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly replyTo: string;
  readonly ticket: string | null;
  readonly notices: readonly string[];
  readonly headers: ReadonlyMap<string, unknown>;
  /** When it had arrived, ms since the epoch. */
  readonly at: number;
};

export type MailSink = {
  readonly url: string;
  readonly mails: SunkMail[];
  /** Chosen for each mail after DATA; `drop-after` keeps the mail and cuts the connection before saying so. */
  fault: (mail: SunkMail) => 'none' | 'later' | 'rejected' | 'drop-after';
  /** Waits for a mail. Throws, naming what came instead, when it does not come. */
  waitFor(what: string, fits: (mail: SunkMail) => boolean, timeout?: number): Promise<SunkMail>;
  close(): Promise<void>;
};

export async function startMailSink(): Promise<MailSink> {
  const sink: MailSink = {
    url: '',
    mails: [],
    fault: () => 'none',
    waitFor: async (what, fits, timeout = 30_000) => {
      try {
        return await eventually(() => sink.mails.find(fits), what, timeout);
      } catch (error) {
        const came =
          sink.mails.map((mail) => `${mail.to}: ${mail.notices.join('+')}`).join('; ') || 'nothing';
        throw new Error(`${what} did not come; these did: ${came}`, { cause: error });
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, callback) {
      void simpleParser(stream).then((parsed) => {
        const header = (name: string): string => String(parsed.headers.get(name) ?? '');
        const recipient = session.envelope.rcptTo[0];
        const mail: SunkMail = {
          to: recipient ? recipient.address : '',
          subject: parsed.subject ?? '',
          text: parsed.text ?? '',
          messageId: parsed.messageId ?? '',
          inReplyTo: parsed.inReplyTo ?? null,
          replyTo: parsed.replyTo?.value[0]?.address ?? '',
          ticket: header('x-porthalt-ticket') || null,
          notices: header('x-porthalt-notice')
            .split(/[\s,]+/)
            .filter((name) => name !== ''),
          headers: parsed.headers,
          at: Date.now(),
        };
        switch (sink.fault(mail)) {
          case 'later':
            return callback(Object.assign(new Error('try again'), { responseCode: 451 }));
          case 'rejected':
            return callback(Object.assign(new Error('no such user'), { responseCode: 550 }));
          case 'drop-after': {
            sink.mails.push(mail);
            const connection = (
              server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
            ).connections;
            for (const one of connection) if (one.id === session.id) one._socket.destroy();
            return;
          }
          case 'none':
            sink.mails.push(mail);
            return callback(null, 'taken');
        }
      }, callback);
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(sink, { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` });
}
