/** Serves an app over HTTP, and ends without waiting for browsers that keep their connections. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

export type Listening = { readonly url: string; readonly close: () => Promise<void> };

/** Resolves when it listens; port 0 is any free one. @throws when it cannot, saying which settings to look at */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  at: { readonly host: string; readonly port: number; readonly what: string; readonly settings: string },
): Promise<Listening> {
  const { host, port } = at;
  const server = serve({ fetch, hostname: host, port, overrideGlobalObjects: false });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('listening', () => resolve());
      server.once('error', reject);
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw new Error(
      `${at.what} cannot listen on ${host}:${port}: ${taken ? 'the port is taken' : String(error)}. Set ${at.settings}.`,
      { cause: error },
    );
  }
  const address = server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Browsers keep connections open; requests in hand get a moment, then all are cut.
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000);
      await closed;
      clearTimeout(cut);
    },
  };
}
