/** The built program as a process, and servers that refuse everybody. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { eventually } from '../services/temporary.ts';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };
type Options = { readonly cwd: string; readonly env?: Readonly<Record<string, string>> };

/** Nothing of ours comes from the environment of the tests. */
const environment = (own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  USER: 'tester',
  ...own,
});

/** Runs a command to its end. */
export async function porthalt(args: readonly string[], options: Options): Promise<Ended> {
  const { child, said } = launch(args, options);
  const code = await ended(child);
  return { code, ...said };
}

export type Running = {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  /** The exit code; null where a signal ended it. */
  readonly end: Promise<number | null>;
};

/** Starts `porthalt start` and waits until it says that it has. */
export async function startPorthalt(options: Options, args: readonly string[] = ['start']): Promise<Running> {
  const { child, said } = launch(args, options);
  const end = ended(child);
  await eventually(
    () => {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said.out}${said.err}`);
      return said.out.includes('"msg":"started"');
    },
    'the desk to start',
    60_000,
  );
  return { child, said, end };
}

function launch(args: readonly string[], { cwd, env }: Options) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return { child, said };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code)));

export type Refusing = { readonly port: number; connections: number; close: () => Promise<void> };

/** A server that says `greeting`, answers each line (or first packet) by `answer`, and counts who comes. */
async function refuse(
  greeting: string,
  answer: (text: string) => string | Buffer,
  last: (text: string) => boolean = () => false,
): Promise<Refusing> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    refusing.connections++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    if (greeting !== '') socket.write(greeting);
    socket.on('data', (data) => {
      const text = data.toString('latin1');
      if (last(text)) socket.end(answer(text));
      else socket.write(answer(text));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const refusing: Refusing = {
    port: address.port,
    connections: 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return refusing;
}

const perLine =
  (answer: (line: string) => string) =>
  (text: string): string =>
    text
      .split('\r\n')
      .filter((line) => line !== '')
      .map(answer)
      .join('');

export const refusingImap = (): Promise<Refusing> =>
  refuse(
    '* OK ready\r\n',
    perLine((line) => {
      const [tag, command = ''] = line.split(' ');
      if (/^capability$/i.test(command)) return `* CAPABILITY IMAP4rev1\r\n${tag} OK done\r\n`;
      if (/^logout$/i.test(command)) return `* BYE\r\n${tag} OK done\r\n`;
      return `${tag} NO [AUTHENTICATIONFAILED] Invalid credentials\r\n`;
    }),
  );

export const refusingSmtp = (): Promise<Refusing> =>
  refuse(
    '220 ready\r\n',
    perLine((line) => {
      if (/^ehlo/i.test(line)) return '250-mx\r\n250 AUTH PLAIN LOGIN\r\n';
      if (/^quit/i.test(line)) return '221 bye\r\n';
      return '535 5.7.8 authentication failed\r\n';
    }),
  );

export const refusingRedis = (): Promise<Refusing> =>
  refuse('', (text) =>
    '-WRONGPASS invalid username-password pair or user is disabled.\r\n'.repeat(
      (text.match(/^\*\d/gm) ?? []).length,
    ),
  );

/** PostgreSQL's ErrorResponse to the first packet, and "no" to the question for TLS, which is 8 bytes long. */
export const refusingPostgres = (): Promise<Refusing> =>
  refuse(
    '',
    (text) => {
      if (text.length === 8) return 'N';
      const fields = Buffer.from('SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user "u"\0\0');
      const head = Buffer.alloc(5);
      head.write('E');
      head.writeInt32BE(fields.length + 4, 1);
      return Buffer.concat([head, fields]);
    },
    (text) => text.length !== 8,
  );
