import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from './services/temporary.ts';

const checkout = fileURLToPath(new URL('..', import.meta.url));
let folder: { path: string; remove: () => void };

/** A copy of the checkout with a program of one line, which says what it was given. */
beforeEach(() => {
  folder = temporaryFolder('checkout');
  mkdirSync(at('src'));
  for (const file of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'src/run.mjs',
  ])
    copyFileSync(join(checkout, file), at(file));
  symlinkSync(realpathSync(join(checkout, 'node_modules')), at('node_modules'));
  writeProgram('said');
  // Not newer than the packages that are there.
  utimesSync(at('package-lock.json'), new Date(0), new Date(0));
});
afterEach(() => folder.remove());

const at = (file: string): string => join(folder.path, file);
const writeProgram = (word: string): void =>
  writeFileSync(at('src/main.ts'), `console.log(JSON.stringify({ ${word}: process.argv.slice(2) }));\n`);

type Ended = { code: number | null; out: string; err: string };

function run(command: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(command, args, { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

const start = (...args: string[]): Promise<Ended> => run(process.execPath, [at('src/run.mjs'), ...args]);

describe('the program from a checkout', () => {
  it('is built when its sources are newer than the build, and only then', async () => {
    const first = await start('read', 'a.eml');
    expect(first).toEqual({ code: 0, out: '{"said":["read","a.eml"]}\n', err: 'Building …\n' });
    expect(await start('read')).toEqual({ code: 0, out: '{"said":["read"]}\n', err: '' });
    writeProgram('heard');
    expect(await start()).toEqual({ code: 0, out: '{"heard":[]}\n', err: 'Building …\n' });
    expect((await start()).err).toBe('');
    // What is saved while the compiler runs has not been built.
    const later = new Date(Date.now() + 60_000);
    utimesSync(at('src/main.ts'), later, later);
    expect((await start()).err).toBe('Building …\n');
  });

  it('prints only what the program prints when npm runs it', async () => {
    const { code, out } = await run('npm', [
      'run',
      '--silent',
      'porthalt',
      '--',
      'read',
      '--context',
      'x y.json',
    ]);
    expect(out).toBe('{"said":["read","--context","x y.json"]}\n');
    expect(code).toBe(0);
  });

  it('does not run when it cannot be built, and says why', async () => {
    writeFileSync(at('src/main.ts'), 'const number: number = "text";\nconsole.log(number);\n');
    const { code, out, err } = await start();
    expect(out).toBe('');
    expect(err).toMatch(/TS2322[\s\S]*failed/);
    expect(code).toBe(1);
    expect(existsSync(at('.setup-lock'))).toBe(false);
    writeProgram('said');
    expect((await start()).code).toBe(0);
  });

  it('is built once where two start at the same time', async () => {
    const both = await Promise.all([start('one'), start('two')]);
    expect(both.map((ended) => ended.out)).toEqual(['{"said":["one"]}\n', '{"said":["two"]}\n']);
    expect(both.map((ended) => ended.err).join('')).toBe('Building …\n');
  });

  it('takes over the lock of a start that was killed', async () => {
    mkdirSync(at('.setup-lock'));
    writeFileSync(at('.setup-lock/pid'), '999999999');
    utimesSync(at('.setup-lock'), new Date(0), new Date(0));
    expect((await start()).code).toBe(0);
    rmSync(at('dist'), { recursive: true });
    expect((await start()).err).toBe('Building …\n');
  });
});
