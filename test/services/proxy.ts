/** A TCP proxy that can go silent, cut the line, or answer a line of the client's itself. */
import { createConnection, createServer, type Socket } from 'node:net';

export type TcpProxy = {
  readonly port: number;
  /** Open connections. */
  readonly connections: () => number;
  /** From now on nothing passes in either direction, and all sockets stay open. */
  freeze(): void;
  /** Lets bytes pass again, on new connections. */
  thaw(): void;
  /** Destroys all connections. */
  cut(): void;
  /**
   * Looks at each line of the client's: what it returns is sent back instead of passing the line on; null passes
   * it, 'cut' destroys the connection.
   */
  answer(line: ((line: string) => string | null) | null): void;
  /** Changes what the server says, chunk by chunk. */
  rewrite(text: (text: string) => string): void;
  close(): Promise<void>;
};

export async function startProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  let answering: ((line: string) => string | null) | null = null;
  let rewriting: ((text: string) => string) | null = null;
  const server = createServer((client) => {
    const upstream = createConnection({ port: target, host: '127.0.0.1' });
    const held = () => frozen || !sockets.has(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        if (!frozen) for (const other of [client, upstream]) other.destroy();
      });
    }
    let rest = '';
    client.on('data', (data) => {
      if (held()) return;
      // Lines only matter where the client sends no literals, which holds for all that the poller does.
      const lines = (rest + data.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const reply = answering?.(line) ?? null;
        if (reply === 'cut') return client.destroy();
        if (reply !== null) client.write(reply);
        else upstream.write(`${line}\r\n`, 'latin1');
      }
    });
    upstream.on('data', (data) => {
      if (held()) return;
      client.write(rewriting ? Buffer.from(rewriting(data.toString('latin1')), 'latin1') : data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const cut = () => {
    frozen = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    connections: () => sockets.size / 2,
    freeze() {
      frozen = true;
    },
    thaw() {
      frozen = false;
    },
    cut,
    answer(line) {
      answering = line;
    },
    rewrite(text) {
      rewriting = text;
    },
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
