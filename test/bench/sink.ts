/** A mail server that counts: it looks for the notice's name and nothing else, so that it costs as little as can be. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Sink = {
  readonly url: string;
  /** When mails that say `cancelled` (or nothing of ours) had arrived, ms since the epoch, by recipient. */
  readonly arrived: Map<string, number>;
  /** Resolves when so many have come. @throws when none comes for a minute */
  all(count: number): Promise<void>;
  close(): Promise<void>;
};

export async function startSink(): Promise<Sink> {
  const arrived = new Map<string, number>();
  let seen: () => void = () => {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, callback) {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 4_000) head += chunk.toString('latin1');
      });
      stream.on('end', () => {
        const name = /^X-Porthalt-Notice: *(.*)$/im.exec(head)?.[1];
        if (name === undefined || name.includes('cancelled'))
          arrived.set(session.envelope.rcptTo[0]?.address ?? '', Date.now());
        callback(null, 'taken');
        seen();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived,
    all: (count) =>
      new Promise((resolve, reject) => {
        let timer: NodeJS.Timeout | undefined;
        seen = () => {
          clearTimeout(timer);
          if (arrived.size >= count) return resolve();
          timer = setTimeout(
            () => reject(new Error(`${arrived.size} of ${count} confirmations came, then none for a minute`)),
            60_000,
          );
        };
        seen();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
