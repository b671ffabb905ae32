import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doctor } from '../../src/commands/doctor.ts';
import { readSettings } from '../../src/commands/settings.ts';
import { parseRoles } from '../../src/commands/start.ts';
import { testDatabaseUrl } from '../services/database.ts';
import { temporaryFolder } from '../services/temporary.ts';
import {
  porthalt,
  type Refusing,
  refusingImap,
  refusingPostgres,
  refusingRedis,
  refusingSmtp,
  startPorthalt,
} from './porthalt.ts';

const folder = temporaryFolder('usage');
const cwd = folder.path;
let imap: Refusing;
let smtp: Refusing;
let redis: Refusing;
let postgres: Refusing;
beforeAll(async () => {
  [imap, smtp, redis, postgres] = await Promise.all([
    refusingImap(),
    refusingSmtp(),
    refusingRedis(),
    refusingPostgres(),
  ]);
});
afterAll(async () => {
  await Promise.all([imap, smtp, redis, postgres].map((server) => server.close()));
  folder.remove();
});

const secret = 'hunter2-hunter2';
const needed = { MAIL_FROM: 'porting@desk.example', REPLY_SECRET: `${secret}-reply`, DASHBOARD_PORT: '0' };
const refused = () => ({
  ...needed,
  IMAP_URL: `imap://u:${secret}@127.0.0.1:${imap.port}`,
  SMTP_URL: `smtp://u:${secret}@127.0.0.1:${smtp.port}`,
});
const unreachable = {
  ...needed,
  IMAP_URL: `imap://u:${secret}@127.0.0.1:1`,
  SMTP_URL: `smtp://u:${secret}@127.0.0.1:1`,
};

const feeOf = (carrier: string): string =>
  JSON.stringify([{ carrier, amount: '1.00', currency: 'USD', per: 'number', firm: true, for: 'x' }]);

describe('wrong usage', () => {
  it.each([
    [['nonsense'], /unknown command/],
    [['orders'], /Usage/],
    [['read'], /missing required argument/],
    [['demo', '--port', 'many'], /whole number/],
  ])('%j ends with 2 and says why', async (args, says) => {
    const { code, out, err } = await porthalt(args, { cwd });
    expect(err).toMatch(says);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('is a role that there is not', () => {
    expect([...parseRoles(' Worker,poller')]).toEqual(['poller', 'worker']);
    for (const list of ['', 'poller,chef'])
      expect(() => parseRoles(list)).toThrow(/is no role; there are poller, worker, dashboard/);
  });

  it('is none to ask for help', async () => {
    const { code, out } = await porthalt(['--help'], { cwd });
    expect(out).toContain('orders');
    expect(code).toBe(0);
  });
});

describe('wrong settings', () => {
  it('keep a desk from starting, with all that is missing or wrong, there or in .env, in one message', async () => {
    const other = temporaryFolder('dotenv');
    writeFileSync(join(other.path, '.env'), 'RISK_WINDOW=never\nMAIL_FROM=porting@desk.example\n');
    const { code, out, err } = await porthalt(['start'], {
      cwd: other.path,
      env: { CUTOFF: 'soon', FEES_FILE: 'none.json', IMAP_URI: 'x' },
    });
    other.remove();
    expect(code).toBe(2);
    expect(out).toBe('');
    const named = ['IMAP_URL', 'SMTP_URL', 'REPLY_SECRET', 'CUTOFF', 'IMAP_URI', 'RISK_WINDOW', 'FEES_FILE'];
    for (const name of named) expect(err).toContain(`- ${name}:`);
    expect(err).not.toContain('MAIL_FROM');
    expect(err.match(/need attention/g)).toHaveLength(1);
  });

  it.each([
    ['that is not there', null, /FEES_FILE: .*none\.json cannot be read/],
    ['that is not JSON', '[', /FEES_FILE: not JSON/],
    ['with wrong lines', '[{"carrier": "http"}]', /FEES_FILE: line 1, amount/],
    [
      'of a carrier nobody knows',
      feeOf('telnix'),
      /FEES_FILE: "telnix" is no carrier we know; known are telnyx/,
    ],
  ])('are a fees file %s', (_what, content, says) => {
    const file = join(cwd, content === null ? 'none.json' : 'fees.json');
    if (content !== null) writeFileSync(file, content);
    expect(() => readSettings({ FEES_FILE: file })).toThrow(says);
    writeFileSync(join(cwd, 'good.json'), `[${feeOf('telnyx').slice(1, -1)},${feeOf('*').slice(1, -1)}]`);
    expect(readSettings({ FEES_FILE: join(cwd, 'good.json') }).feesFile).toContain('good.json');
  });
});

describe('the doctor', () => {
  it('names everything that is missing', async () => {
    const said: string[] = [];
    const note = (line: string): void => void said.push(line);
    expect(await doctor({ out: note, err: note, env: {} })).toBe(2);
    for (const name of ['IMAP_URL', 'SMTP_URL', 'MAIL_FROM', 'REPLY_SECRET'])
      expect(said.join('\n')).toMatch(new RegExp(`^FAIL +settings +${name}:`, 'm'));
  });

  it('says of servers that cannot be reached what to check', async () => {
    const { code, out, err } = await porthalt(['doctor'], {
      cwd,
      env: {
        ...unreachable,
        DATABASE_URL: `postgres://u:${secret}@127.0.0.1:1/x`,
        REDIS_URL: `redis://:${secret}@127.0.0.1:1`,
        CARRIER_HTTP_URL: 'http://127.0.0.1:1',
        CARRIER_HTTP_TOKEN: secret,
      },
    });
    expect(out).toMatch(/^FAIL +database .*Check DATABASE_URL/m);
    expect(out).toMatch(/^FAIL +redis .*ECONNREFUSED.*check REDIS_URL/m);
    expect(out).toMatch(/^FAIL +mailbox u@127\.0\.0\.1\/INBOX .*check IMAP_URL/m);
    expect(out).toMatch(/^FAIL +smtp .*127\.0\.0\.1:1/m);
    expect(out).toMatch(/^FAIL +carrier http .*CARRIER_HTTP_URL/m);
    expect(out).toContain('5 of 8 checks failed.');
    expect(out + err).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it('says of servers that refuse the password which one to check', async () => {
    const { code, out, err } = await porthalt(['doctor'], {
      cwd,
      env: {
        ...refused(),
        DATABASE_URL: `postgres://u:${secret}@127.0.0.1:${postgres.port}/x`,
        REDIS_URL: `redis://:${secret}@127.0.0.1:${redis.port}`,
      },
    });
    expect(out).toMatch(/^FAIL +database .*password authentication failed.*Check DATABASE_URL/m);
    expect(out).toMatch(/^FAIL +redis .*WRONGPASS.*check REDIS_URL/m);
    expect(out).toMatch(/^FAIL +mailbox .*(login|credentials|password).*IMAP_URL/im);
    expect(out).toMatch(/^FAIL +smtp .*(login|password|authentication)/im);
    expect(out + err).not.toContain('hunter2');
    expect(code).toBe(1);
  });
});

describe('a start', () => {
  it('that cannot have its database ends with 1 and one line that says what to do', async () => {
    const { code, err } = await porthalt(['start'], {
      cwd,
      env: { ...unreachable, DATABASE_URL: `postgres://u:${secret}@127.0.0.1:${postgres.port}/x` },
    });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/password authentication failed.*Check DATABASE_URL/);
    expect(err).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it('goes on while mail servers and Redis refuse it, asks them ever more rarely, and ends when told', async () => {
    const database = await testDatabaseUrl();
    const before = [imap, smtp, redis].map((server) => server.connections);
    const desk = await startPorthalt({
      cwd,
      env: {
        ...refused(),
        DATA_DIR: 'refused',
        ...(database === null ? {} : { DATABASE_URL: database }),
        REDIS_URL: `redis://:${secret}@127.0.0.1:${redis.port}`,
        LOG_LEVEL: 'debug',
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    const after = [imap, smtp, redis].map((server, at) => server.connections - (before[at] ?? 0));
    expect(after[0]).toBeGreaterThan(0);
    for (const count of after) expect(count).toBeLessThan(120);
    expect(desk.child.exitCode).toBeNull();
    expect(desk.said.out.split('\n').length).toBeLessThan(60);
    expect(desk.said.out + desk.said.err).not.toContain('hunter2');
    expect(desk.said.out).toMatch(/login|credentials|password/i);
    desk.child.kill('SIGTERM');
    expect(await desk.end).toBe(0);
  });
});
