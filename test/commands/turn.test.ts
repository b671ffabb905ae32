import { afterAll, describe, expect, it } from '@jest/globals';
import { inTurn } from '../../src/commands/turn.ts';
import { DatabaseInUse } from '../../src/database/lock.ts';
import { temporaryFolder } from '../services/temporary.ts';
import { porthalt, startPorthalt } from './porthalt.ts';

const folder = temporaryFolder('turn');
const settings = {
  DATA_DIR: 'data',
  IMAP_URL: 'imap://u:p@127.0.0.1:1',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'porting@desk.example',
  REPLY_SECRET: 'a-secret-for-tests-only',
  TRUSTED_AUTHSERV_ID: 'mx.desk.example',
  DASHBOARD_PORT: '0',
};

afterAll(() => folder.remove());

describe('the embedded database', () => {
  it('is waited for while another process has it open, and that is said once', async () => {
    const said: string[] = [];
    const io = { out: () => {}, err: (line: string) => said.push(line), env: {} };
    let tries = 0;
    const opened = await inTurn(io, folder.path, async () => {
      tries += 1;
      if (tries < 3) throw new DatabaseInUse('in use');
      return 'opened';
    });
    expect([opened, tries]).toEqual(['opened', 3]);
    expect(said).toEqual([expect.stringContaining('waiting for it')]);
  });

  it('is not waited for where it cannot be opened for another reason', async () => {
    const io = { out: () => {}, err: () => {}, env: {} };
    const open = () => Promise.reject(new Error('the folder cannot be read'));
    await expect(inTurn(io, folder.path, open)).rejects.toThrow('the folder cannot be read');
  });

  it('serves a start and commands given at the same moment; none of them dies', async () => {
    const cwd = folder.path;
    const starting = startPorthalt({ cwd, env: settings });
    const commands = await Promise.all([1, 2].map(() => porthalt(['tickets'], { cwd, env: settings })));
    expect(commands.map(({ code }) => code)).toEqual([0, 0]);
    const desk = await starting;
    desk.child.kill('SIGTERM');
    expect(await desk.end).toBe(0);
  });
});
