import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askDesk, deskIsServed, serveDesk } from '../../src/commands/socket.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { type JobDesk, openDesk } from '../jobs/desk.ts';
import { temporaryFolder } from '../services/temporary.ts';

const folder = temporaryFolder('socket');
let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  folder.remove();
});

function configFor(...path: string[]): Config {
  const dataDir = join(folder.path, ...path);
  mkdirSync(dataDir, { recursive: true });
  return readConfig({ DATA_DIR: dataDir });
}

async function ask(config: Config, args: readonly string[], text?: string) {
  const said = { out: [] as string[], err: [] as string[] };
  const io = {
    out: (line: string) => void said.out.push(line),
    err: (line: string) => void said.err.push(line),
    env: {},
  };
  const code = await askDesk(
    io,
    config.dataDir,
    args,
    text === undefined ? null : { name: 'orders.json', base64: Buffer.from(text).toString('base64') },
  );
  return { code, ...said };
}

const order = {
  id: 'PO-1',
  carrier: 'http',
  customer: 'Müller & Söhne 😀',
  contacts: ['ada@bakery.example'],
  country: 'US',
  timezone: 'America/New_York',
  numbers: ['+14155550100'],
};

/** Longer than any system lets the path of a socket be. */
const long = Array.from({ length: 6 }, () => 'a-folder-with-quite-a-long-name');

describe.each([
  ['a short path', ['short']],
  ['a path too long for a socket', long],
])('the socket under %s', (_what, path) => {
  it('carries commands to the desk and its words back', async () => {
    const config = configFor(...path);
    expect(await deskIsServed(config.dataDir)).toBe(false);
    const served = await serveDesk(desk.parts, config);
    expect(await deskIsServed(config.dataDir)).toBe(true);
    expect(await ask(config, ['orders', 'import', 'orders.json'], JSON.stringify([order]))).toEqual({
      code: 0,
      out: ['Imported 1 orders with 1 numbers.'],
      err: [],
    });
    expect(await ask(config, ['orders', 'import', 'orders.json'], '[7]')).toMatchObject({ code: 1, out: [] });
    expect(await ask(config, ['nonsense'])).toEqual({
      code: 2,
      out: [],
      err: ['There is no command "nonsense".'],
    });
    await served.close();
    expect(await deskIsServed(config.dataDir)).toBe(false);
    await expect(ask(config, ['tickets'])).rejects.toThrow(/running desk did not answer/);
  });

  it('lets nobody in but its owner, and leaves nothing behind', async () => {
    const config = configFor(...path);
    const served = await serveDesk(desk.parts, config);
    const pointer = join(config.dataDir, 'desk.sock-path');
    const socket = existsSync(pointer) ? readFileSync(pointer, 'utf8') : join(config.dataDir, 'desk.sock');
    expect(statSync(socket).mode & 0o077).toBe(0);
    if (existsSync(pointer)) expect(statSync(dirname(socket)).mode & 0o077).toBe(0);
    await served.close();
    expect([pointer, socket].filter((left) => existsSync(left))).toEqual([]);
    if (path === long) expect(existsSync(dirname(socket))).toBe(false);
  });

  it('takes the place of one that a killed desk left', async () => {
    const config = configFor(...path);
    const killed = await serveDesk(desk.parts, config);
    const again = await serveDesk(desk.parts, config);
    expect(await ask(config, ['tickets', '--json'])).toMatchObject({ code: 0 });
    await killed.close();
    await again.close();
  });
});

describe('a folder named by a pointer that is none of ours', () => {
  it('is left alone', async () => {
    const config = configFor('other');
    const precious = join(folder.path, 'precious');
    mkdirSync(precious);
    writeFileSync(join(config.dataDir, 'desk.sock-path'), join(precious, 'desk.sock'));
    const served = await serveDesk(desk.parts, config);
    await served.close();
    expect(existsSync(precious)).toBe(true);
  });
});
