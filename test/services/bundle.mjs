/**
 * Puts a program and all that it imports into few files. `node bundle.mjs INPUT FOLDER` as a process of its own: the
 * bundler does not run among Jest's modules. `--packages` takes the packages in as well, which makes a start quick.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** Packages that find files of their own beside them. */
const apart = /^(@bull-board\/|@electric-sql\/|hoodiecrow)/;

export async function bundle(input, folder, external = /^[@a-z]/) {
  const output = { dir: folder, format: 'esm' };
  await build({ input, platform: 'node', external, logLevel: 'silent', output });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [input, folder, option] = process.argv.slice(2);
  await bundle(input, folder, option === '--packages' ? apart : undefined);
}
