/** Compiles a program of the tests, or of ours, with what it imports, so that plain Node can run it as a process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const bundler = join(import.meta.dirname, 'bundle.mjs');
const checkout = join(import.meta.dirname, '../..');

/** @param entry path below the checkout, such as `test/mail/poller-process.ts` */
export function compileProgram(entry: string): { path: string; remove: () => void } {
  // Below node_modules, so that packages are found from there.
  const cache = join(checkout, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'porthalt-test-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  execFileSync(process.execPath, [bundler, join(checkout, entry), folder]);
  return {
    path: join(folder, basename(entry).replace(/\.tsx?$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
