import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSecondReader } from '../../src/opinion/second-reader.ts';
import type { May } from '../../src/reading/opinion.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';
import { readWords } from '../reading/rows.ts';
import { fails, hangs, type ModelServer, modelServer, says } from './server.ts';

const [a, b, c] = ['+14155550100', '+14155550101', '+14155550102'] as const;
const context: ReadingContext = {
  orders: [{ id: 'PO-1', numbers: [a, b, c], country: 'US' }],
  thread: 'PO-1',
  awaiting: [],
};
const opinion = (cancel: readonly string[], more: object = {}) => ({
  verdict: 'act',
  cancel,
  keep: [],
  sure: true,
  ...more,
});

let server: ModelServer;
let clock = 0;
beforeAll(async () => {
  server = await modelServer(says(''));
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  clock = 0;
});

const open = (may: readonly May[] = ['object', 'propose'], timeout = 2_000) =>
  openSecondReader(
    { url: server.url, model: 'small', key: 'k-1', timeout, atOnce: 2, may: new Set(may) },
    () => clock,
  );
const read = (words: string, more: Partial<ReadingContext> = {}): Reading =>
  readWords(words, { ...context, ...more });
const clear = (): Reading => read('Please cancel 0100.');
const unclear = (): Reading => read('Please cancel 0100 and the other one.');

describe('a second reader', () => {
  it('that agrees lets the reading stand', async () => {
    server.script = says(opinion([a]));
    const heard = await open().hear(clear(), context);
    expect(heard).toMatchObject({ verdict: 'act', cancel: [a], second: { outcome: 'agrees', tokens: 42 } });
  });

  it('that objects has the customer asked whether the rules are right', async () => {
    server.script = says(opinion([b]));
    const heard = await open().hear(clear(), context);
    expect(heard).toMatchObject({
      verdict: 'clarify',
      cancel: [],
      proposal: { cancel: [a], keep: [] },
      second: { outcome: 'objects' },
    });
  });

  it('proposes where the rules could not tell, within what the words leave room for', async () => {
    server.script = says(opinion([a, c, '+14155550199', 'everything']));
    const heard = await open().hear(unclear(), context);
    expect(heard).toMatchObject({ verdict: 'clarify', cancel: [], proposal: { cancel: [a, c] } });
    const narrow = await open().hear(read('Please cancel 0100 and 0109.'), context);
    expect(narrow).toMatchObject({ verdict: 'clarify', proposal: { cancel: [a] } });
  });

  it('acts only where a desk lets it, it is sure, and the words are plain', async () => {
    server.script = says(opinion([a]));
    const plain = { ...unclear(), unmatched: [] };
    expect((await open().hear(plain, context)).verdict).toBe('clarify');
    expect(await open(['act']).hear(plain, context)).toMatchObject({ verdict: 'act', cancel: [a] });
    const turned = read('Please cancel 0100 and, if they agree, the other one?');
    expect((await open(['act']).hear(turned, context)).verdict).not.toBe('act');
    expect((await open(['act']).hear(plain, { ...context, awaiting: [b] })).verdict).toBe('clarify');
    server.script = says(opinion([a], { sure: false }));
    expect((await open(['act']).hear(plain, context)).verdict).toBe('clarify');
    server.script = says(opinion([c]));
    expect((await open(['act']).hear(plain, context)).verdict).toBe('clarify');
  });

  it('is not asked about what a person answers, what only goes on, or an answer to a proposal', async () => {
    const reader = open(['object', 'propose', 'act']);
    await reader.hear(read('What would it cost to cancel 0100?'), context);
    await reader.hear(read('KEEP PORT', { awaiting: [a] }), { ...context, awaiting: [a] });
    await reader.hear(clear(), { ...context, proposed: { cancel: [b], keep: [] } });
    expect(server.asked).toEqual([]);
  });

  it('is told the words, the numbers and what is awaited, and no address', async () => {
    server.script = says(opinion([a]));
    await open().hear(read('Please cancel 0100. Write to ada@bakery.example then.'), context);
    const [question = ''] = server.asked;
    expect(question).toContain('Please cancel 0100.');
    expect(question).toContain(b);
    expect(question).not.toMatch(/ada|bakery|PO-1/);
    expect(server.headers.at(-1)).toMatchObject({
      authorization: 'Bearer k-1',
      url: '/v1/chat/completions',
    });
  });
});

describe('a second reader that fails', () => {
  it.each([
    ['is over its quota', fails(429), 'over-quota'],
    ['is broken', fails(500), 'away'],
    ['says nonsense', says('Sure! I have cancelled everything.'), 'nonsense'],
    ['answers in another form', says({ verdict: 'act', cancel: 'all' }), 'nonsense'],
    ['answers without end', says({ verdict: 'act', cancel: ['x'.repeat(200_000)] }), 'nonsense'],
  ])('since it %s leaves the rules alone to decide', async (_what, script, outcome) => {
    server.script = script;
    const before = clear();
    expect(await open().hear(before, context)).toMatchObject({
      verdict: 'act',
      cancel: [a],
      second: { outcome },
    });
  });

  it('is waited for no longer than its time', async () => {
    server.script = hangs;
    expect(await open(['object'], 100).hear(clear(), context)).toMatchObject({
      verdict: 'act',
      second: { outcome: 'late' },
    });
  });

  it('is not asked for a minute after three failures, and tried again by one question', async () => {
    server.script = fails(503);
    const reader = open();
    for (let nth = 0; nth < 3; nth++) await reader.hear(clear(), context);
    expect((await reader.hear(clear(), context)).second?.outcome).toBe('skipped');
    expect(server.asked).toHaveLength(3);
    clock += 60_000;
    server.script = says(opinion([a]));
    expect((await reader.hear(clear(), context)).second?.outcome).toBe('agrees');
    expect((await reader.hear(clear(), context)).second?.outcome).toBe('agrees');
  });

  it('that cannot be reached at all is away', async () => {
    const gone = await modelServer(says(''));
    await gone.close();
    const settings = { url: gone.url, model: 'small', key: null, timeout: 2_000, atOnce: 2 };
    const reader = openSecondReader({ ...settings, may: new Set<May>(['object']) });
    expect((await reader.hear(clear(), context)).second?.outcome).toBe('away');
  });
});
