import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { datedOf } from '../../src/jobs/replay.ts';
import { rawMail } from '../services/raw-mail.ts';
import { type JobDesk, openDesk } from './desk.ts';

let desk: JobDesk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());

let count = 0;
/** An order whose customer has asked for the cancellation of its number, was told the costs, and decided to keep it. */
async function kept() {
  const at = String(++count).padStart(2, '0');
  const [order, number, ada] = [`PO-${at}`, `+141555501${at}`, `ada${at}@bakery.example`];
  await desk.order({ id: order, contacts: [ada], numbers: [number] });
  desk.carrier.script(number, { state: 'submitted' });
  const request = rawMail(
    { from: ada, text: `Please cancel the port of ${number}.` },
    `<${at}@bakery.example>`,
  );
  await take(request);
  await desk.receive({ from: ada, text: `Please do not cancel ${number}, go on with the port.` });
  expect(await desk.states(order)).toEqual({ [number]: 'kept' });
  return { order, number, ada, request };
}

async function take(raw: string): Promise<string> {
  const id = await desk.store(raw);
  await desk.settle();
  return id;
}

const renamed = (raw: string): string => raw.replace(/^Message-ID: <(.*)>/m, 'Message-ID: <again-$1>');

describe('a request that the customer has taken back since', () => {
  it('is a duplicate when it is sent again under another Message-ID', async () => {
    const { order, number, request } = await kept();
    const id = await take(renamed(request));
    expect((await desk.message(id)).outcome).toBe('duplicate');
    expect(await desk.states(order)).toEqual({ [number]: 'kept' });
  });

  it.each([
    ['a blank line more at its end', (raw: string) => `${raw}\r\n`],
    [
      'a newer Date put above its own',
      (raw: string) => `Date: ${new Date(Date.now() + 3_600_000).toUTCString()}\r\n${raw}\r\n`,
    ],
  ])('is a person’s when it is sent again with %s', async (_what, altered) => {
    const { order, number, request } = await kept();
    const id = await take(altered(renamed(request)));
    expect((await desk.message(id)).outcome).toBe('human');
    expect(await desk.states(order)).toEqual({ [number]: 'kept' });
    expect(await desk.reviews()).toContainEqual(
      expect.objectContaining({ message_id: id, what: expect.stringContaining('old mail sent again') }),
    );
  });

  it('counts when the customer makes it anew', async () => {
    const { order, number, ada } = await kept();
    await desk.receive({ from: ada, text: `Please cancel the port of ${number}.` });
    expect(await desk.states(order)).toEqual({ [number]: 'awaiting' });
  });
});

describe('the date of a mail', () => {
  const dates = (...values: string[]) =>
    datedOf({ headers: values.map((value) => ({ name: 'date', value })) })?.toISOString() ?? null;

  it.each([
    ['of one header', ['Mon, 1 Jun 2026 10:00:00 +0200 (CEST)'], '2026-06-01T08:00:00.000Z'],
    [
      'of several is the oldest',
      ['Tue, 2 Jun 2026 10:00:00 +0000', 'nonsense', 'Mon, 1 Jun 2026 10:00:00 +0000'],
      '2026-06-01T10:00:00.000Z',
    ],
    ['that is no date is none', ['yesterday'], null],
    ['beyond what the database takes is none', ['1 Jan 20000 00:00:00 +0000'], null],
  ])('%s', (_what, values, expected) => {
    expect(dates(...values)).toBe(expected);
  });
});
