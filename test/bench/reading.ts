/**
 * `npm run bench -- reading`: what reading a mail costs beside mailparser's own parse of the same mail, in the same run, for typical,
 * big and hostile mails; how it grows with size; and how much memory a very big mail takes. Figures are medians in ms.
 */
import { simpleParser } from 'mailparser';
import { parseMessage } from '../../src/mail/parse.ts';
import { readMessage } from '../../src/mail/read-mail.ts';
import type { ReadingContext } from '../../src/reading/reading.ts';
import { buildMail } from '../reading/build/build.ts';
import type { Case } from '../reading/build/case.ts';

const order = { id: 'PO-1042', numbers: ['+14155550100', '+14155550101', '+14155550102'], country: 'US' };
const context: ReadingContext = { orders: [order], thread: order.id, awaiting: [] };

const usual: Case = {
  name: 'usual',
  language: 'en',
  client: 'gmail',
  orders: [order],
  thread: order.id,
  words:
    'Hi there,\n\nplease cancel the port of 415-555-0101, the other numbers can move as planned.\n\nThanks,\nAda',
  signature: 'Ada Example\nExample Inc.\n+1 415 555 0199',
  expected: { verdict: 'act', rules: [] },
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function time(run: () => Promise<unknown>, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * Reading added to our parse, beside the raw library's parse of the same bytes. All three take turns, so that a busy
 * machine slows them alike, and the first half of the rounds counts for none of them: a worker has read mails before.
 */
async function measure(name: string, raw: Uint8Array, rounds: number): Promise<void> {
  const bytes = Buffer.from(raw);
  const message = await parseMessage(raw);
  const runs = [() => simpleParser(bytes), () => parseMessage(raw), () => readMessage(message, context)];
  const times = runs.map((): number[] => []);
  for (let round = -rounds; round < rounds; round++) {
    for (const [nth, run] of runs.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[nth]?.push(performance.now() - start);
    }
  }
  const [library = 0, parse = 0, reading = 0] = times.map(median);
  print(name, [raw.length / 1024, library, parse, reading, (parse + reading) / library, reading / library]);
}

function print(name: string, figures: readonly number[]): void {
  console.log(`${name.padEnd(44)}${figures.map((figure) => figure.toFixed(2).padStart(11)).join('')}`);
}

const plain = (body: string, type = 'text/plain'): Uint8Array =>
  Buffer.from(
    `From: ada@example.com\r\nTo: porting@desk.example\r\nSubject: Re: your port\r\nMessage-ID: <a@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`,
  );

/** A thread quoted level under level. */
function thread(levels: number): string {
  let text = 'Please cancel 415-555-0101.';
  for (let level = 1; level <= levels; level++) {
    text = `Thanks, see below.\n\nOn Mon, Mar 2, 2026 at 9:00 AM Porting Desk <porting@desk.example> wrote:\n\n${text.replace(/^/gm, '> ')}`;
  }
  return `Please cancel 415-555-0101.\n\n${text}`;
}

/** Prints the tables. */
export async function reading(): Promise<void> {
  const first = await parseMessage(buildMail({ ...usual, client: 'gmail' }));
  const cold = performance.now();
  readMessage(first, context);
  console.log(
    `The first mail of a process takes ${(performance.now() - cold).toFixed(0)} ms to read: tables are made ready.\n`,
  );
  console.log('Reading beside mailparser, medians in ms');
  console.log(
    `${'mail'.padEnd(44)}${['KiB', 'mailparser', 'our parse', 'reading', 'both/lib', 'read/lib'].map((head) => head.padStart(11)).join('')}`,
  );
  for (const client of ['gmail', 'outlook-desktop', 'apple-mail', 'thunderbird', 'plain'] as const) {
    await measure(`typical, ${client}`, buildMail({ ...usual, client }), 400);
  }
  await measure('thread of six levels', plain(thread(6)), 400);
  const filler = 'The quick brown fox jumps over the lazy dog and calls nobody.\n'.repeat(24_000);
  await measure(
    '1.5 MB of quoted text',
    plain(`Please cancel 415-555-0101.\n\nOn Monday Desk wrote:\n${filler.replace(/^/gm, '> ')}`),
    5,
  );
  await measure(
    '1.5 MB of HTML',
    plain(
      `<div>Please cancel 415-555-0101.</div><blockquote>${filler.replace(/\n/g, '<br>\n')}</blockquote>`,
      'text/html',
    ),
    5,
  );

  console.log(
    '\nHostile mails at one, two and four times the size, medians in ms (linear: each about double the one before)',
  );
  const hostile: Record<string, (size: number) => Uint8Array> = {
    'quote marks on one line': (size) => plain('>'.repeat(size)),
    'lines of quote marks': (size) => plain('> > > >\n'.repeat(size / 8)),
    'nested tables': (size) => plain('<table><tr><td>'.repeat(size / 15), 'text/html'),
    'nested quotations': (size) => plain('<blockquote>'.repeat(size / 12), 'text/html'),
    'a flood of digits': (size) => plain('1234567890 '.repeat(size / 11)),
    'a flood of numbers': (size) => plain('415-555-0101, '.repeat(size / 14)),
    'unclosed tags': (size) => plain('<a <b <c '.repeat(size / 9), 'text/html'),
    'unclosed comments': (size) => plain('<!-- '.repeat(size / 5), 'text/html'),
    'a wall of "please cancel"': (size) => plain('please cancel '.repeat(size / 14)),
    spaces: (size) => plain(`cancel${' '.repeat(size)}415`),
    'headers of replies': (size) => plain('On Mon, Desk wrote:\nFrom: a\nSent: b\nTo: c\n'.repeat(size / 44)),
  };
  console.log(
    `${'mail'.padEnd(44)}${['100 kB', '200 kB', '400 kB', 'x2', 'x4'].map((head) => head.padStart(11)).join('')}`,
  );
  for (const [name, make] of Object.entries(hostile)) {
    const times: number[] = [];
    for (const size of [100_000, 200_000, 400_000]) {
      const raw = make(size);
      times.push(await time(async () => readMessage(await parseMessage(raw), context), 3));
    }
    const [one = 1, two = 0, four = 0] = times;
    print(name, [one, two, four, two / one, four / one]);
  }

  console.log('\nMemory');
  const big = plain(`Please cancel 415-555-0101.\n\n${filler.repeat(16)}`);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  readMessage(await parseMessage(big), context);
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage().rss);
  console.log(
    `a mail of ${(big.length / 1_048_576).toFixed(0)} MB: ${((peak - before) / 1_048_576).toFixed(0)} MB on top of ${(before / 1_048_576).toFixed(0)} MB`,
  );
}
