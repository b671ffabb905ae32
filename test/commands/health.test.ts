import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually, temporaryFolder } from '../services/temporary.ts';
import { startPorthalt } from './porthalt.ts';

const folder = temporaryFolder('health');
afterAll(() => folder.remove());

const settings = {
  DATA_DIR: 'data',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'porting@desk.example',
  REPLY_SECRET: 'a-secret-for-tests-only',
  TRUSTED_AUTHSERV_ID: 'mx.desk.example',
  DASHBOARD_PASSWORD: 'correct horse battery',
  HEALTH_PORT: '0',
};

describe('a worker without a dashboard', () => {
  it('serves health to everybody and metrics with the login, and names its dead mail server', async () => {
    const desk = await startPorthalt({ cwd: folder.path, env: settings }, ['start', '--roles', 'worker']);
    try {
      const url = /"health":"(http:[^"]+)"/.exec(desk.said.out)?.[1] ?? '';
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      await eventually(() => desk.said.out.includes('Nothing listens at 127.0.0.1:1'), 'the log to say why');
      const ready = await eventually(async () => {
        const report = (await (await fetch(`${url}/readyz`)).json()) as { parts: { name: string }[] };
        return report.parts.find((part) => part.name === 'smtp') ?? false;
      }, 'readiness to name the mail server');
      expect(ready).toEqual({ name: 'smtp', status: 'degraded' });
      expect((await fetch(`${url}/metrics`)).status).toBe(401);
      const authorization = `Basic ${Buffer.from('porthalt:correct horse battery').toString('base64')}`;
      const metrics = await (await fetch(`${url}/metrics`, { headers: { authorization } })).text();
      expect(metrics).toContain('porthalt_smtp_failing{server="127.0.0.1:1"} 1');
    } finally {
      desk.child.kill('SIGTERM');
      await desk.end;
    }
  }, 120_000);
});
