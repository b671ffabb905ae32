import { afterEach, describe, expect, it } from '@jest/globals';
import { cancel, look, numbersOf } from './ask.ts';
import { httpBench, NUMBERS } from './benches.ts';
import type { Bench } from './contract.ts';
import type { HttpExtras } from './servers/http.ts';
import { json } from './servers/server.ts';

let bench: Bench | null = null;
const open = async (extras: Partial<HttpExtras> = {}): Promise<Bench> => {
  bench = await httpBench({ timeout: 5_000 }, { cancels: 'number', keys: [], ...extras });
  return bench;
};
afterEach(async () => {
  expect(bench?.server.violations).toEqual([]);
  await bench?.server.close();
});

const FEE = {
  amount: '25.00',
  currency: 'USD',
  per: 'number',
  firm: true,
  for: 'late cancellation',
} as const;

describe('the http carrier', () => {
  it('passes fees and risks on as the service states them', async () => {
    const stand = await open({ fees: [FEE], risks: ['The line may drop.', ' '] });
    expect(numbersOf(await look(stand))[0]).toMatchObject({
      fees: [{ ...FEE, chargedBy: 'the carrier' }],
      risks: ['The line may drop.'],
    });
  });

  it.each([
    ['a number as amount', { ...FEE, amount: 25 }],
    ['a fraction of a cent', { ...FEE, amount: '25.005' }],
    ['a negative amount', { ...FEE, amount: '-1.00' }],
    ['an unknown currency', { ...FEE, currency: 'DOLLARS' }],
    ['no reason', { ...FEE, for: '' }],
    ['another unit', { ...FEE, per: 'line' }],
  ])('does not read an order whose fee has %s', async (_what, fee) => {
    const stand = await open({ fees: [fee] });
    expect(await look(stand)).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    [
      'a number twice',
      [
        { number: NUMBERS[0], status: 'draft' },
        { number: NUMBERS[0], status: 'ported' },
      ],
    ],
    ['a number that is none', [{ number: '2125550101', status: 'draft' }]],
    ['no numbers', []],
  ])('does not read an order with %s', async (_what, numbers) => {
    const stand = await open();
    stand.server.fail('read', json(200, { id: 'PO 1/2', cancels: 'number', numbers }));
    expect(await look(stand)).toMatchObject({ kind: 'unknown' });
  });

  it('does not read the answer for another order', async () => {
    const stand = await open();
    const numbers = [{ number: NUMBERS[0], status: 'draft' }];
    stand.server.fail('read', json(200, { id: 'PO 9', cancels: 'number', numbers }));
    expect(await look(stand)).toMatchObject({ kind: 'unknown' });
  });

  it('keeps the key of a cancellation over its attempts', async () => {
    const keys: string[] = [];
    const stand = await open({ keys });
    await cancel(stand, [NUMBERS[0]]);
    stand.world.set('submitted');
    await cancel(stand, [NUMBERS[0]]);
    expect(keys).toEqual(['T-1-1', 'T-1-1']);
  });

  it('tells refused numbers from taken ones, with their reasons and costs', async () => {
    const stand = await open({ refuses: [NUMBERS[1]], charges: [FEE] });
    expect(await cancel(stand)).toEqual({
      kind: 'requested',
      fees: [{ number: NUMBERS[0], fee: { ...FEE, chargedBy: 'the carrier' } }],
      refused: [{ number: NUMBERS[1], reason: 'too late for this one' }],
    });
  });

  it('answers refused where the service refused every number', async () => {
    const stand = await open({ refuses: NUMBERS });
    expect(await cancel(stand)).toEqual({ kind: 'refused', reason: 'too late for this one' });
  });

  it('is in doubt where a 2xx cannot be read', async () => {
    const stand = await open();
    stand.server.fail('cancel', { status: 202, type: 'application/json', body: '{"ok":true}' });
    expect((await cancel(stand)).kind).toBe('doubt');
  });

  it('does not take a date without offset', async () => {
    const stand = await open();
    stand.world.set('port_date_set');
    stand.world.portDate = '2026-12-01T10:00:00';
    expect(numbersOf(await look(stand))[0]?.state).toBe('unknown');
    stand.world.portDate = '2026-12-01T10:00:00-05:00';
    expect(numbersOf(await look(stand))[0]?.portDate).toBe('2026-12-01T10:00:00-05:00');
  });

  it('asks nothing without the order id', async () => {
    const stand = await open();
    expect(await look(stand, { carrierOrderId: null })).toMatchObject({ kind: 'unknown', temporary: false });
    expect(stand.server.calls).toEqual([]);
  });
});
