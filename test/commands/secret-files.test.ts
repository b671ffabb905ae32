import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { checkSecretFiles } from '../../src/commands/doctor.ts';
import { readSettings } from '../../src/commands/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'porthalt-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
};
const secret = 'a-secret-of-enough-characters';

it('reads secrets from files', () => {
  const env = {
    REPLY_SECRET_FILE: file('reply', `${secret}\n`),
    DASHBOARD_PASSWORD_FILE: file('password', 'another-long-password'),
    CARRIER_TELNYX_API_KEY_FILE: file('telnyx', 'KEY123'),
  };
  const config = readSettings(env);
  expect(config.replySecrets).toEqual([secret]);
  expect(config.dashboard.password).toBe('another-long-password');
  expect(config.carriers.telnyx).not.toBeNull();
});

it('says which file cannot be read, which setting is there twice, and never what stands in it', () => {
  const env = {
    REPLY_SECRET: secret,
    REPLY_SECRET_FILE: file('twice', secret),
    SMTP_URL_FILE: join(folder, 'none'),
  };
  expect(() => readSettings(env)).toThrow(
    /REPLY_SECRET_FILE: REPLY_SECRET is set too.*SMTP_URL_FILE.*ENOENT/s,
  );
  const weak = { REPLY_SECRET_FILE: file('weak', 'short') };
  expect(() => readSettings(weak)).toThrow(/REPLY_SECRET: needs at least 16/);
});

it('is told of a file that everybody can read', async () => {
  const path = file('open', 'x');
  expect(await checkSecretFiles([path, join(folder, 'missing')])).toEqual([]);
  chmodSync(path, 0o644);
  expect(await checkSecretFiles([path])).toMatchObject([{ what: path, ok: 'note' }]);
});
