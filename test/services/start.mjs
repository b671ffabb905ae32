/** Before the first suite that needs servers: starts the PostgreSQL that they share. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

export default async function start() {
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/porthalt-services');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await bundle(join(import.meta.dirname, 'shared.ts'), folder);
  const { startShared } = await import(pathToFileURL(join(folder, 'shared.js')).href);
  globalThis.stopServices = await startShared();
}
