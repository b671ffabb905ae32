/**
 * The embedded database belongs to one process. While a desk runs on it, other commands hand their work to that process
 * over a socket in DATA_DIR, which only the same user can reach.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { reason } from '../error.ts';
import { actions } from '../jobs/actions.ts';
import type { Parts } from '../jobs/parts.ts';
import type { Console, FileContent } from './console.ts';
import { deskCommand } from './desk-command.ts';

/** What a command may carry over the socket, bytes: the file to import, above all. */
const largest = 64_000_000;

/** The path of a socket holds 104 bytes on some systems, 108 on others, and what is longer is cut off silently. */
const longestPath = 103;

const socketIn = (dataDir: string): string => resolve(dataDir, 'desk.sock');
/** Where the path of DATA_DIR is too long for a socket, it lies elsewhere and this file says where. */
const pointerIn = (dataDir: string): string => resolve(dataDir, 'desk.sock-path');

function placeSocket(dataDir: string): string {
  forgetSocket(dataDir);
  const path = socketIn(dataDir);
  if (Buffer.byteLength(path) <= longestPath) return path;
  const short = [tmpdir(), '/tmp'].find((folder) => Buffer.byteLength(folder) <= longestPath - 30) ?? '/tmp';
  // A folder that only this user can enter, of a name that nobody can take beforehand.
  const elsewhere = join(mkdtempSync(join(short, 'porthalt-')), 'desk.sock');
  writeFileSync(pointerIn(dataDir), elsewhere, { mode: 0o600 });
  return elsewhere;
}

function findSocket(dataDir: string): string | null {
  const pointer = pointerIn(dataDir);
  const path = existsSync(pointer) ? readFileSync(pointer, 'utf8') : socketIn(dataDir);
  return existsSync(path) ? path : null;
}

/** Removes what this process, or one that was killed, left behind. */
function forgetSocket(dataDir: string): void {
  rmSync(socketIn(dataDir), { force: true });
  const pointer = pointerIn(dataDir);
  if (!existsSync(pointer)) return;
  const folder = dirname(readFileSync(pointer, 'utf8'));
  if (/[\\/]porthalt-[^\\/]+$/.test(folder)) rmSync(folder, { recursive: true, force: true });
  rmSync(pointer, { force: true });
}

/** Serves desk commands for others until closed. */
export async function serveDesk(parts: Parts, config: Config): Promise<{ close: () => Promise<void> }> {
  const path = placeSocket(config.dataDir);
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
        write('err')(reason(error));
        response.end(`${JSON.stringify({ code: 1 })}\n`);
      }
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    // Nobody else may connect, from the first moment on.
    const before = process.umask(0o177);
    try {
      server.listen(path, () => done());
    } finally {
      process.umask(before);
    }
  });
  return {
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        forgetSocket(config.dataDir);
      }),
  };
}

/** True when a process answers on the socket. */
export async function deskIsServed(dataDir: string): Promise<boolean> {
  const socketPath = findSocket(dataDir);
  if (socketPath === null) return false;
  return new Promise((done) => {
    const probe = request({ socketPath, method: 'POST', timeout: 5_000 }, (response) => {
      response.resume();
      done(true);
    });
    probe.on('error', () => done(false));
    probe.on('timeout', () => {
      probe.destroy();
      done(false);
    });
    probe.end(JSON.stringify({ args: [], file: null }));
  });
}

/** Has the serving process carry a command out, and prints what it says. @returns its exit code, 1 if it ends amid it */
export async function askDesk(
  io: Console,
  dataDir: string,
  args: readonly string[],
  file: FileContent | null,
): Promise<number> {
  const body = JSON.stringify({ args, file });
  if (Buffer.byteLength(body) > largest) {
    throw new Error(`The file is larger than ${largest} bytes: import it in parts, or stop the desk first.`);
  }
  return new Promise((done, failed) => {
    const lost = (error: Error): void =>
      failed(
        new Error(`The running desk did not answer to the end (${error.message}): try again.`, {
          cause: error,
        }),
      );
    const asking = request(
      { socketPath: findSocket(dataDir) ?? socketIn(dataDir), method: 'POST' },
      (response) => {
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
        response.on('end', () => done(code));
        response.on('error', lost);
      },
    );
    asking.on('error', lost);
    asking.end(body);
  });
}
