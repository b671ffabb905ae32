/**
 * Runs Porthalt from a checkout: installs the packages and builds where that is due, then hands over to the built
 * program. Needs nothing but Node and npm. All it says goes to standard error, so that the program's output stays clean.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);

/** Makes sure that packages and build are up to date. `what`: `src` for the program, `all` for the checks' scripts too. */
export function prepare(what = 'src') {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Porthalt needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  if (isInstalled() && isBuilt(what)) return;
  const unlock = lock();
  try {
    if (!isInstalled()) {
      say('Installing packages (once, about half a minute) …');
      run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
    }
    if (!isBuilt(what)) {
      say('Building …');
      const project = what === 'src' ? 'tsconfig.build.json' : 'tsconfig.scripts.json';
      // What is saved while the compiler runs counts as newer than what it made.
      const began = new Date();
      run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at(project)]);
      writeFileSync(stamp(what), began.toISOString());
      utimesSync(stamp(what), began, began);
    }
  } finally {
    unlock();
  }
}

const stamp = (what) => at(what === 'src' ? 'dist' : 'dist/scripts', '.built');

function isInstalled() {
  const installed = at('node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs - 1
  );
}

function isBuilt(what) {
  if (!existsSync(stamp(what))) return false;
  const built = statSync(stamp(what)).mtimeMs;
  const folders = what === 'src' ? ['src'] : ['src', 'test'];
  const files = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => at(name));
  return [...files, ...folders.flatMap((folder) => filesUnder(at(folder)))].every(
    (file) => statSync(file).mtimeMs <= built,
  );
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status === 0) return;
  console.error(
    `"${[command, ...args].join(' ')}" failed${result.error ? `: ${result.error.message}` : '; what it printed above says why'}.`,
  );
  process.exit(1);
}

/** Keeps two starts in one checkout from installing or building at the same time. */
function lock() {
  const folder = at('.setup-lock');
  const owner = join(folder, 'pid');
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      const unlock = () => rmSync(folder, { recursive: true, force: true });
      // A build that fails ends the process.
      process.once('exit', unlock);
      return () => {
        process.removeListener('exit', unlock);
        unlock();
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(owner)) rmSync(folder, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function isAlive(owner) {
  try {
    if (Date.now() - statSync(join(owner, '..')).mtimeMs < 1_000) return true;
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function say(text) {
  console.error(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, script] = process.argv.slice(2);
  if (first === '--script') {
    prepare('all');
    process.argv.splice(1, 3, at('dist', 'scripts', `${script}.js`));
  } else {
    prepare('src');
    process.argv[1] = at('dist', 'main.js');
  }
  await import(pathToFileURL(process.argv[1]).href);
}
