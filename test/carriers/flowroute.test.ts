import { afterEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { policyOf } from '../../src/policy.ts';
import { cancel, look, numbersOf } from './ask.ts';
import { FLOWROUTE_ID, flowrouteBench, NUMBERS } from './benches.ts';
import type { Bench } from './contract.ts';
import type { FlowrouteExtras } from './servers/flowroute.ts';
import { json } from './servers/server.ts';

let bench: Bench | null = null;
afterEach(async () => {
  expect(bench?.server.violations).toEqual([]);
  await bench?.server.close();
});
const open = async (extras: FlowrouteExtras = {}): Promise<Bench> => {
  bench = await flowrouteBench({ timeout: 5_000 }, extras);
  return bench;
};

describe('Flowroute', () => {
  for (const [word, state] of [
    ['Processing', 'in_review'],
    ['Review', 'in_review'],
    ['Submitted', 'submitted'],
  ] as const) {
    it(`leaves an order in ${word} to its people`, async () => {
      const one = await open({ word });
      expect(numbersOf(await look(one))[0]).toMatchObject({ state, by: 'desk', portDate: null });
      expect((await cancel(one)).kind).toBe('person');
      expect(one.server.cancels()).toEqual([]);
    });
  }

  it('leaves an accepted order, with its day, to its people', async () => {
    const one = await open();
    one.world.set('port_date_set');
    expect(numbersOf(await look(one))[0]).toMatchObject({
      state: 'port_date_set',
      by: 'desk',
      portDate: '2026-12-01T00:00:00-05:00',
    });
    const answer = await cancel(one);
    expect(answer).toMatchObject({ kind: 'person' });
    expect(JSON.stringify(answer)).toContain('fees may be assessed');
  });

  it('takes the port for due, and not for overdue, on the day itself', async () => {
    const one = await open();
    one.world.set('port_date_set');
    one.world.portDate = '2026-11-02T15:00:00Z';
    expect(numbersOf(await look(one))[0]).toMatchObject({
      state: 'port_date_set',
      portDate: '2026-11-02T23:59:59-05:00',
    });
  });

  it('takes every kind of end for cancelled', async () => {
    for (const word of ['canceled', 'cancelled', 'Abandoned', 'Processing Abandoned', 'Hard_canceled']) {
      const one = await open({ word });
      expect(numbersOf(await look(one)).map((number) => number.state)).toEqual(['cancelled', 'cancelled']);
      await one.server.close();
    }
  });

  it('costs nothing from Rejected', () => {
    const { carriers } = policyOf(readConfig({}));
    expect(carriers.flowroute?.freeStates).toEqual(['exception']);
  });

  it('reads numbers as objects, and without a plus', async () => {
    const one = await open({ numbers: (number) => ({ id: Number(number.slice(1)), type: 'number' }) });
    expect(numbersOf(await look(one)).map((number) => number.number)).toEqual([...NUMBERS]);
  });

  it('reads a plain list, whose rows name their numbers, over several pages', async () => {
    const one = await open({ plain: true });
    one.world.ended = 250;
    expect(await look(one, { carrierOrderId: null })).toMatchObject({
      kind: 'answer',
      carrierOrderId: FLOWROUTE_ID,
    });
  });

  it('does not take an address that does not exist for an empty list', async () => {
    const one = await open();
    const errors = [{ status: '404 Not Found: The requested URL was not found on the server.' }];
    one.server.fail('read', json(404, { errors }));
    await expect(one.carrier.probe(new AbortController().signal)).rejects.toThrow('404');
  });

  it("does not believe an answer to a cancellation that is another order's, or does not end it", async () => {
    for (const data of [
      { id: '77', attributes: { status: 'cancelled' } },
      { id: FLOWROUTE_ID, attributes: { status: 'rejected' } },
    ]) {
      const one = await open();
      one.server.fail('cancel', json(200, { data }));
      expect((await cancel(one)).kind).toBe('doubt');
      await one.server.close();
    }
  });
});
