import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../src/mail/read-mail.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';
import { buildMail } from './build/build.ts';
import type { Case } from './build/case.ts';
import { developmentCases } from './cases/all.ts';
import { outcomeOf } from './rows.ts';
import { load } from './score.ts';
import { setAsideCases } from './set-aside/all.ts';

/** Mails of several writers. All of them were looked at while the reading was written: these floors keep it from getting worse, they are no figure of how well it reads. */
const folders: readonly (readonly [folder: string, least: number, known: readonly string[]])[] = [
  ['examples', 100, []],
  ['mails', 91, []],
  ['mails-en', 87, []],
  ['mails-mixed', 80, []],
  ['mails-seven', 69, ['063.eml']],
  ['mails-six', 80, ['012.eml']],
];

type Labelled = {
  readonly name: string;
  readonly raw: Uint8Array;
  readonly context: ReadingContext;
  readonly expected: Partial<Reading>;
};

async function read(
  mails: readonly Labelled[],
): Promise<{ exact: number; misread: string[]; wrong: string[] }> {
  const misread: string[] = [];
  const wrong: string[] = [];
  for (const { name, raw, context, expected } of mails) {
    const found = outcomeOf(await readMail(raw, context));
    const wanted = { cancel: [], keep: [], unmatched: [], ...expected };
    const sorted = (numbers: readonly string[]) => [...numbers].sort().join();
    const same =
      found.verdict === wanted.verdict &&
      sorted(found.cancel) === sorted(wanted.cancel) &&
      sorted(found.keep) === sorted(wanted.keep) &&
      sorted(found.unmatched) === sorted(wanted.unmatched);
    if (!same) misread.push(name);
    if (found.cancel.some((number) => !wanted.cancel.includes(number))) wrong.push(name);
  }
  return { exact: 100 * (1 - misread.length / mails.length), misread, wrong };
}

const cased = (cases: readonly Case[]): Labelled[] =>
  cases.map((one) => ({
    name: one.name,
    raw: buildMail(one),
    context: { orders: one.orders, thread: one.thread, awaiting: one.awaiting ?? [] },
    expected: one.expected,
  }));

describe('mails of many writers', () => {
  it.each(folders)(
    'in %s: at least %d in 100 exact',
    async (folder, least, known) => {
      const mails = load(fileURLToPath(new URL(`./${folder}/`, import.meta.url))).map((one) => ({
        ...one,
        name: one.file,
      }));
      const { exact, misread, wrong } = await read(mails);
      expect({ folder, wrong, misread: exact >= least ? [] : misread }).toEqual({
        folder,
        wrong: known,
        misread: [],
      });
    },
    120_000,
  );

  it.each([
    ['of the development set', developmentCases, 96],
    ['once set aside', setAsideCases, 95],
  ] as const)(
    '%s: read as well as ever',
    async (_name, cases, least) => {
      const { exact, misread, wrong } = await read(cased(cases));
      expect({ wrong, misread: exact >= least ? [] : misread }).toEqual({ wrong: [], misread: [] });
    },
    120_000,
  );
});
