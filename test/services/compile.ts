/** Compiles a TypeScript program of the tests, with all it imports, so that plain Node can run it as a process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const checkout = resolve(import.meta.dirname, '../..');

/** @param entry path below the checkout, such as `test/mail/poller-process.ts` */
export function compileProgram(entry: string): { path: string; remove: () => void } {
  // Below node_modules, so that packages are found from there.
  const cache = join(checkout, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'porthalt-test-'));
  const config = join(folder, 'tsconfig.json');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    config,
    JSON.stringify({
      extends: relative(folder, join(checkout, 'tsconfig.json')),
      compilerOptions: {
        noEmit: false,
        noCheck: true,
        allowImportingTsExtensions: false,
        rootDir: checkout,
        outDir: folder,
        types: ['node'],
        typeRoots: [join(checkout, 'node_modules/@types')],
      },
      include: [],
      files: [join(checkout, entry)],
    }),
  );
  execFileSync(process.execPath, [join(checkout, 'node_modules/typescript/bin/tsc'), '-p', config]);
  return {
    path: join(folder, entry.replace(/\.tsx?$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
