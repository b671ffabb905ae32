/**
 * `npm test` on a fresh checkout: installs the packages, the real servers that the suites speak to (Debian, as root),
 * builds, and runs everything. What cannot be installed is skipped, and said so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../src/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chaos = process.argv.includes('--chaos');
const rest = process.argv.slice(2).filter((argument) => argument !== '--chaos');

/** Debian's packages, each with the file that shows it is there. */
const services = [
  { name: 'redis-server', present: () => onPath('redis-server') },
  { name: 'postgresql', present: () => onPath('initdb') || postgresFolders().length > 0 },
  { name: 'dovecot-imapd', present: () => existsSync('/usr/sbin/dovecot') },
  { name: 'chromium', present: () => onPath('chromium') },
];

prepare('src');
installServices();
const config = chaos ? ['--config', 'jest.chaos.config.mjs'] : [];
const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
// Node counts modules in contexts of their own, which keep tests apart, among its experiments.
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const result = spawnSync(process.execPath, [...node, jest, ...config, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(result.status ?? 1);

function installServices() {
  const missing = services.filter((service) => !service.present()).map((service) => service.name);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && onPath('apt-get') && process.env.PORTHALT_NO_INSTALL === undefined) {
    console.error(`Installing ${missing.join(', ')} for the suites that speak to them (a minute or two) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const command of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', ...missing],
    ]) {
      const done = spawnSync('apt-get', command, { stdio: ['ignore', 'ignore', 2], env });
      if (done.status !== 0) break;
    }
  }
  for (const service of services.filter((one) => !one.present())) {
    console.error(
      `SKIPPED: the suites that need ${service.name}. Install it ("apt-get install ${service.name}") to run them.`,
    );
  }
}

function onPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}

function postgresFolders() {
  const base = '/usr/lib/postgresql';
  return existsSync(base) ? readdirSync(base) : [];
}
