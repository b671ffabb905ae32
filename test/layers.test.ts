import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** From the inside out: a folder imports from its own row and the rows above it only. */
const rows = [
  ['reading', 'address.ts', 'body.ts', 'duration.ts', 'encoding.ts', 'environment.ts', 'error.ts', 'time.ts'],
  ['tickets'],
  ['database'],
  ['orders', 'people'],
  ['carriers', 'mail', 'notices', 'opinion'],
  ['config.ts'],
  ['policy.ts'],
  ['jobs'],
  ['dashboard'],
  ['app.ts'],
  ['commands', 'sandbox', 'main.ts'],
];

/** Pure files: they take values and return values, and know neither clock, nor environment, nor disk, nor network. */
const pure = (file: string): boolean =>
  file.startsWith('reading/') || file.startsWith('tickets/') || file === 'notices/compose.ts';

/** Packages that compute and never connect. */
const computing = new Set([
  'libphonenumber-js/max',
  'htmlparser2',
  'csv-parse/sync',
  'luxon',
  'node:zlib',
  'node:buffer',
  'node:util',
]);

type Import = { from: string; to: string; onlyTypes: boolean };

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  );
  return [...found].map((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.') ? relative(source, resolve(source, dirname(file), target)) : target;
    return { from: file, to, onlyTypes: match[1] !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const own = imports.filter((one) => files.includes(one.to));
const rowOf = (file: string): number => {
  const exact = rows.findIndex((row) => row.includes(file));
  return exact >= 0 ? exact : rows.findIndex((row) => row.includes(file.split('/')[0] ?? ''));
};

describe('the house', () => {
  it('has a row for every file', () => {
    expect(files.filter((file) => rowOf(file) < 0)).toEqual([]);
  });

  it('imports inward only', () => {
    const outward = own.filter((one) => rowOf(one.to) > rowOf(one.from));
    expect(outward.map((one) => `${one.from} → ${one.to}`)).toEqual([]);
  });

  it('finds every file that it imports', () => {
    const missing = imports.filter((one) => /\.tsx?$/.test(one.to) && !files.includes(one.to));
    expect(missing.map((one) => `${one.from} → ${one.to}`)).toEqual([]);
  });

  it('keeps reading, the ticket core and compose free of client libraries, clock, environment and disk', () => {
    const clients = imports.filter(
      (one) => pure(one.from) && !one.onlyTypes && !files.includes(one.to) && !computing.has(one.to),
    );
    expect(clients.map((one) => `${one.from} → ${one.to}`)).toEqual([]);
    const readers = files.filter(
      (file) =>
        pure(file) &&
        /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bfetch\(/.test(
          readFileSync(join(source, file), 'utf8'),
        ),
    );
    expect(readers).toEqual([]);
  });

  it('has no circle of imports, those of types included', () => {
    const next = new Map<string, string[]>();
    for (const one of own) {
      next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
    }
    expect(circles(next)).toEqual([]);
  });

  it('would find a circle', () => {
    const next = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['b']],
    ]);
    expect(circles(next)).toEqual(['b → d → b']);
  });
});

/** Every circle that a walk along the imports comes back on. */
function circles(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
