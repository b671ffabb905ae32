/** Writes labelled cases as files, in the form in which a scorer reads them. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildMail } from './build/build.ts';
import type { Case } from './build/case.ts';
import { developmentCases } from './cases/all.ts';
import { setAsideCases } from './set-aside/all.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes each case as `NNN.eml`, `NNN.context.json` and `NNN.expected.json` into `dir`, which is made where it is
 * missing. Returns how many. Throws where a case cannot be built or a file not written.
 */
export function exportCases(dir: string, cases: readonly Case[] = developmentCases): number {
  mkdirSync(dir, { recursive: true });
  cases.forEach((c, index) => {
    const path = join(dir, String(index + 1).padStart(3, '0'));
    const { verdict, rules, cancel = [], keep = [], unmatched = [] } = c.expected;
    writeFileSync(`${path}.eml`, buildMail(c));
    writeFileSync(
      `${path}.context.json`,
      json({ orders: c.orders, thread: c.thread, awaiting: c.awaiting ?? [] }),
    );
    writeFileSync(
      `${path}.expected.json`,
      json({ verdict, cancel, keep, unmatched, rules, language: c.language, note: c.name }),
    );
  });
  return cases.length;
}

// `npm run cases -- DIR [set-aside]`: for `npm run score -- DIR`.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [dir, which] = process.argv.slice(2);
  if (dir === undefined) {
    console.error('Say where to: npm run cases -- DIR [set-aside]');
    process.exitCode = 2;
  } else {
    console.log(
      `${exportCases(dir, which === 'set-aside' ? setAsideCases : developmentCases)} cases written to ${dir}`,
    );
  }
}
