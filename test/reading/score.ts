/**
 * `npm run score -- DIR`: reads every mail of a folder of labelled mails (`X.eml`, `X.context.json`, `X.expected.json`) and says how
 * many are read exactly as labelled, beside what two simple ways with known libraries reach on the same mails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import EmailReplyParser from 'email-reply-parser';
import type { CountryCode } from 'libphonenumber-js/max';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { readConfig } from '../../src/config.ts';
import { parseMessage } from '../../src/mail/parse.ts';
import { readMail } from '../../src/mail/read-mail.ts';
import { openSecondReader, type SecondReader } from '../../src/opinion/second-reader.ts';
import type { Reading, ReadingContext, Verdict } from '../../src/reading/reading.ts';

type Outcome = {
  readonly verdict: Verdict;
  readonly cancel: readonly string[];
  readonly keep: readonly string[];
  readonly unmatched: readonly string[];
};
type Label = Outcome & { readonly language?: string };
type Sample = {
  readonly file: string;
  readonly raw: Buffer;
  readonly context: ReadingContext;
  readonly expected: Label;
};

/** What one way of reading reached. `wrongCancels` counts numbers cancelled that no label cancels. */
export type Score = {
  readonly mails: number;
  readonly exact: number;
  readonly wrongCancels: number;
  /** Exact and all, by the verdict of the label and by language where the label tells it. */
  readonly byVerdict: Readonly<Record<string, readonly [exact: number, mails: number]>>;
  readonly byLanguage: Readonly<Record<string, readonly [exact: number, mails: number]>>;
  readonly misses: readonly {
    readonly file: string;
    readonly expected: Outcome;
    readonly read: Outcome;
    readonly because: string;
  }[];
};

/** A way of reading by its name, the first ours. */
export type Scores = readonly (readonly [way: string, score: Score])[];

/**
 * Scores our reading, the same with a second reader where there is one, and the two baselines on all labelled mails of a
 * folder. Throws where a file is missing or no label.
 */
export async function score(dir: string, second: SecondReader | null = null): Promise<Scores> {
  const samples = load(dir);
  const ways: readonly (readonly [string, (sample: Sample) => Promise<Outcome & { because?: string }>])[] = [
    ['Porthalt', ({ raw, context }) => readMail(raw, context)],
    ...(second === null
      ? []
      : [
          [
            'Porthalt with the second reader',
            async ({ raw, context }: Sample) => second.hear(await readMail(raw, context), context),
          ] as const,
        ]),
    ['number finder over the whole text', async (sample) => found(await textOf(sample), sample.context)],
    [
      'reply parser, then number finder',
      async (sample) => {
        const text = await textOf(sample);
        return found(new EmailReplyParser().read(text).getVisibleText(), sample.context);
      },
    ],
  ];
  const out: [string, Score][] = [];
  for (const [way, read] of ways) out.push([way, await tally(samples, read)]);
  return out;
}

export function load(dir: string): Sample[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(dir, path), 'utf8'));
  return readdirSync(dir)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => {
      const stem = file.slice(0, -'.eml'.length);
      return {
        file,
        raw: readFileSync(join(dir, file)),
        context: json(`${stem}.context.json`) as ReadingContext,
        expected: json(`${stem}.expected.json`) as Label,
      };
    });
}

async function textOf({ raw }: Sample): Promise<string> {
  const { text, html } = await parseMessage(raw);
  return text ?? (html ?? '').replace(/<[^>]{0,2000}>/g, ' ');
}

/** Every number of the orders that stands in a text is cancelled: what one gets by wiring libraries together. */
function found(text: string, context: ReadingContext): Outcome {
  const known = new Set(context.orders.flatMap((order) => order.numbers));
  const country = context.orders[0]?.country as CountryCode | undefined;
  const numbers = findPhoneNumbersInText(text, country === undefined ? {} : { defaultCountry: country });
  const cancel = [...new Set(numbers.map(({ number }) => number.number as string))].filter((n) =>
    known.has(n),
  );
  return { verdict: cancel.length > 0 ? 'act' : 'human', cancel, keep: [], unmatched: [] };
}

async function tally(
  samples: readonly Sample[],
  read: (sample: Sample) => Promise<Outcome & { because?: string }>,
): Promise<Score> {
  const byVerdict: Record<string, [number, number]> = {};
  const byLanguage: Record<string, [number, number]> = {};
  const misses: Score['misses'][number][] = [];
  let wrongCancels = 0;
  for (const sample of samples) {
    const { file, expected } = sample;
    const reading = await read(sample);
    const exact = same(reading, expected);
    wrongCancels += reading.cancel.filter((number) => !expected.cancel.includes(number)).length;
    count(byVerdict, expected.verdict, exact);
    if (expected.language !== undefined) count(byLanguage, expected.language, exact);
    if (!exact) misses.push({ file, expected, read: reading, because: reading.because ?? '' });
  }
  return {
    mails: samples.length,
    exact: samples.length - misses.length,
    wrongCancels,
    byVerdict,
    byLanguage,
    misses,
  };
}

function count(table: Record<string, [number, number]>, key: string, exact: boolean): void {
  const row = table[key] ?? [0, 0];
  table[key] = [row[0] + (exact ? 1 : 0), row[1] + 1];
}

const sorted = (numbers: readonly string[]): string => [...numbers].sort().join(' ');

function same(read: Outcome, expected: Outcome): boolean {
  return (
    read.verdict === expected.verdict &&
    sorted(read.cancel) === sorted(expected.cancel) &&
    sorted(read.keep) === sorted(expected.keep) &&
    sorted(read.unmatched) === sorted(expected.unmatched)
  );
}

function print(scores: Scores): void {
  const percent = (exact: number, of: number) => `${of === 0 ? '–' : ((100 * exact) / of).toFixed(1)} %`;
  const line = (text: string) => process.stdout.write(`${text}\n`);
  const say = ({ verdict, cancel, keep, unmatched }: Outcome | Reading) =>
    [
      verdict,
      ...(['cancel', cancel, 'keep', keep, 'unmatched', unmatched] as const).flatMap((part, i, all) =>
        typeof part === 'string' || part.length === 0 ? [] : [`${String(all[i - 1])} ${sorted(part)}`],
      ),
    ].join(', ');
  const [ours] = scores;
  for (const { file, expected, read, because } of ours?.[1].misses ?? []) {
    line(`${file}\n  expected: ${say(expected)}\n  read:     ${say(read)}\n  because:  ${because}`);
  }
  for (const [way, result] of scores) {
    line(
      `\n${way}: ${percent(result.exact, result.mails)} exact (${result.exact} of ${result.mails}), ${result.wrongCancels} wrong cancels`,
    );
    for (const [kind, table] of [
      ['verdict', result.byVerdict],
      ['language', result.byLanguage],
    ] as const) {
      for (const [key, [exact, mails]] of Object.entries(table).sort()) {
        line(`  ${kind} ${key.padEnd(8)} ${percent(exact, mails).padStart(7)}  ${exact} of ${mails}`);
      }
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir] = process.argv.slice(2);
  if (dir === undefined) {
    process.stderr.write(
      'Usage: npm run score -- DIR, a folder of X.eml, X.context.json and X.expected.json\n',
    );
    process.exitCode = 2;
  } else {
    const { secondReader } = readConfig(process.env);
    print(await score(dir, secondReader === null ? null : openSecondReader(secondReader)));
  }
}
