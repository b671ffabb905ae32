/**
 * The embedded database belongs to one process. While a desk runs on it, other commands hand their work to that process
 * over a socket in DATA_DIR, which only the same user can reach.
 */
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { actions } from '../jobs/actions.ts';
import type { Parts } from '../jobs/parts.ts';
import type { Console } from '../main.ts';
import { deskCommand, type FileContent } from './desk-command.ts';

const socketOf = (dataDir: string): string => join(dataDir, 'desk.sock');
const largest = 64_000_000;

/** Serves desk commands for others until closed. */
export async function serveDesk(parts: Parts, config: Config): Promise<{ close: () => Promise<void> }> {
  const path = socketOf(config.dataDir);
  rmSync(path, { force: true });
  const desk = { db: parts.database.db, actions: actions(parts), config };
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largest) incoming.destroy();
      else chunks.push(chunk);
    });
    incoming.on('end', async () => {
      const write = (stream: 'out' | 'err') => (line: string) =>
        void response.write(`${JSON.stringify({ [stream]: line })}\n`);
      try {
        const { args, file } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
          args: string[];
          file: FileContent | null;
        };
        const code = await deskCommand({ out: write('out'), err: write('err') }, args, file, desk);
        response.end(`${JSON.stringify({ code })}\n`);
      } catch (error) {
        write('err')(error instanceof Error ? error.message : String(error));
        response.end(`${JSON.stringify({ code: 1 })}\n`);
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
  chmodSync(path, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        rmSync(path, { force: true });
      }),
  };
}

/** True when a process answers on the socket. */
export async function deskIsServed(dataDir: string): Promise<boolean> {
  if (!existsSync(socketOf(dataDir))) return false;
  return new Promise((resolve) => {
    const probe = request({ socketPath: socketOf(dataDir), method: 'POST', timeout: 5_000 }, (response) => {
      response.resume();
      resolve(true);
    });
    probe.on('error', () => resolve(false));
    probe.on('timeout', () => {
      probe.destroy();
      resolve(false);
    });
    probe.end(JSON.stringify({ args: [], file: null }));
  });
}

/** Has the serving process carry a command out, and prints what it says. @returns its exit code */
export function askDesk(
  io: Console,
  dataDir: string,
  args: readonly string[],
  file: FileContent | null,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: socketOf(dataDir), method: 'POST' }, (response) => {
      let rest = '';
      let code = 1;
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const said = JSON.parse(line) as { out?: string; err?: string; code?: number };
          if (said.out !== undefined) io.out(said.out);
          if (said.err !== undefined) io.err(said.err);
          if (said.code !== undefined) code = said.code;
        }
      });
      response.on('end', () => resolve(code));
      response.on('error', reject);
    });
    asking.on('error', (error) => reject(new Error(`The running desk does not answer: ${error.message}`)));
    asking.end(JSON.stringify({ args, file }));
  });
}
