import { afterEach, describe, expect, it } from '@jest/globals';
import { cancel, look, numbersOf } from './ask.ts';
import { NUMBERS, SECRET, sinchBench } from './benches.ts';
import type { Bench } from './contract.ts';
import { json } from './servers/server.ts';

let bench: Bench | null = null;
const extras = () => ({ token: 'token-0123456789-of-sinch', keyId: 'key', keySecret: SECRET, tokens: 0 });
afterEach(async () => {
  expect(bench?.server.violations).toEqual([]);
  await bench?.server.close();
});

describe('Sinch', () => {
  it('leaves a confirmed order to people at Sinch', async () => {
    bench = await sinchBench({ timeout: 5_000 });
    bench.world.set('port_date_set');
    expect(numbersOf(await look(bench))[0]).toMatchObject({
      state: 'port_date_set',
      by: 'desk',
      portDate: '2026-12-01T10:00:00-05:00',
    });
    expect((await cancel(bench)).kind).toBe('person');
    expect(bench.server.cancels()).toEqual([]);
  });

  it('looks for the number in every order that is listed: the list only counts them', async () => {
    bench = await sinchBench({ timeout: 5_000 });
    const other = { id: 12345, status: 'PENDING', phoneNumbers: [{ phoneNumber: '+13125550100' }] };
    const through = bench.through(async (input, init) => {
      const list = new URL(`${input}`).search !== '';
      return init?.method === 'GET' && !list ? Response.json(other) : fetch(input, init);
    });
    const answer = await through.status(
      { ...bench.order, carrierOrderId: null },
      new AbortController().signal,
    );
    expect(answer).toMatchObject({ kind: 'unknown', temporary: false });
  });

  it('asks for one token and keeps it', async () => {
    const state = extras();
    bench = await sinchBench({ timeout: 5_000 }, state);
    await look(bench);
    await cancel(bench);
    await look(bench);
    expect(state.tokens).toBe(1);
  });

  it('answers a refused login as unknown, naming the settings and not the secret', async () => {
    const state = extras();
    bench = await sinchBench({ timeout: 5_000 }, state);
    // The server's secret changes after the carrier was set up.
    state.keySecret = 'another secret';
    const answer = await look(bench);
    expect(answer).toMatchObject({ kind: 'unknown', temporary: false });
    expect(JSON.stringify(answer)).toContain('CARRIER_SINCH_TOKEN');
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect((await cancel(bench)).kind).toBe('refused');
    expect(bench.server.calls).toEqual([]);
  });

  it('takes an excluded number for unknown and so keeps its order from being cancelled', async () => {
    bench = await sinchBench({ timeout: 5_000 });
    const phoneNumbers = [
      { phoneNumber: NUMBERS[0], status: 'PENDING' },
      { phoneNumber: NUMBERS[1], status: 'EXCLUDED', exclusionReason: 'not portable' },
    ];
    bench.server.fail('read', json(200, { id: 12345, status: 'PENDING', phoneNumbers }));
    expect(numbersOf(await look(bench)).map((one) => one.state)).toEqual(['in_review', 'unknown']);
    expect((await cancel(bench)).kind).toBe('refused');
    expect((await cancel(bench, [NUMBERS[0]])).kind).toBe('refused');
  });
});
