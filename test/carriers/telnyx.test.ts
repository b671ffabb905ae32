import { afterEach, describe, expect, it } from '@jest/globals';
import { cancel, look, numbersOf } from './ask.ts';
import { NUMBERS, TELNYX_ID, telnyxBench } from './benches.ts';
import type { Bench } from './contract.ts';
import { json } from './servers/server.ts';
import type { TelnyxExtras, TelnyxOthers } from './servers/telnyx.ts';

let bench: Bench | null = null;
const open = async (
  others: TelnyxOthers = {},
  numbers?: readonly string[],
  extras: TelnyxExtras = {},
): Promise<Bench> => {
  bench = await telnyxBench({ timeout: 5_000, ...(numbers ? { numbers } : {}) }, others, extras);
  return bench;
};
afterEach(async () => {
  expect(bench?.server.violations).toEqual([]);
  await bench?.server.close();
});

const OTHER = '00000000-0000-4000-8000-000000000002';
const asked = (of: Bench) => of.server.calls.map((call) => `${call.method} ${call.path}`);

describe('Telnyx', () => {
  it('deletes a draft, and knows from the events that it is gone', async () => {
    const stand = await open();
    stand.world.set('draft');
    expect(await cancel(stand)).toEqual({ kind: 'requested', fees: [], refused: [] });
    expect(stand.server.cancels().map((call) => `${call.method} ${call.path}`)).toEqual([
      `DELETE /v2/porting_orders/${TELNYX_ID}`,
    ]);
    expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['cancelled', 'cancelled']);
  });

  it('does not take an order that is merely not found for a cancelled one', async () => {
    const stand = await open();
    expect(await look(stand, { carrierOrderId: OTHER })).toMatchObject({ kind: 'unknown', temporary: false });
  });

  it('cancels everything else by the cancel action, without a body', async () => {
    const stand = await open();
    await cancel(stand);
    expect(stand.server.cancels().map((call) => [call.method, call.path, call.body])).toEqual([
      ['POST', `/v2/porting_orders/${TELNYX_ID}/actions/cancel`, ''],
    ]);
  });

  it('finds an order by number, and only by the whole number', async () => {
    const stand = await open({ [OTHER]: { value: 'submitted', numbers: [`${NUMBERS[0]}9`] } });
    const answer = await look(stand, { carrierOrderId: null });
    expect(numbersOf(answer).map((one) => one.number)).toEqual([...NUMBERS]);
  });

  it('reads and finds numbers that are listed without the plus', async () => {
    const stand = await open({}, undefined, { bare: true });
    const answer = await look(stand, { carrierOrderId: null });
    expect(numbersOf(answer).map((one) => one.number)).toEqual([...NUMBERS]);
    expect((await cancel(stand)).kind).toBe('requested');
  });

  it.each(['FOC_REJECTED', 'FOC_EXPIRED', 'SV_CONFLICT'])(
    'states the risk of an exception that the losing carrier is part of (%s), and none of another',
    async (code) => {
      const stand = await open({}, undefined, { codes: [code] });
      stand.world.set('exception');
      expect(numbersOf(await look(stand))[0]?.risks).toEqual([expect.stringContaining(code)]);
      await stand.server.close();
      const other = await open({}, undefined, { codes: ['PASSCODE_PIN_INVALID'] });
      other.world.set('exception');
      expect(numbersOf(await look(other))[0]?.risks).toEqual([]);
    },
  );

  it('is in doubt about a 200 that does not say how the order stands', async () => {
    const stand = await open();
    stand.server.fail('cancel', json(200, { data: { id: TELNYX_ID } }));
    expect((await cancel(stand)).kind).toBe('doubt');
    expect(stand.server.cancels()).toHaveLength(1);
  });

  it('finds the live order beside a cancelled one', async () => {
    const stand = await open({ [OTHER]: { value: 'cancelled', numbers: [NUMBERS[0]] } });
    expect(numbersOf(await look(stand, { carrierOrderId: null }))).toHaveLength(2);
  });

  it.each([
    ['two live orders for a number', { [OTHER]: { value: 'in-process', numbers: [NUMBERS[0]] } }],
    ['a second order of a state it does not know', { [OTHER]: { value: 'limbo', numbers: [NUMBERS[1]] } }],
  ])('does not choose between %s', async (_what, others) => {
    const stand = await open(others);
    expect(await look(stand, { carrierOrderId: null })).toMatchObject({ kind: 'unknown', temporary: false });
  });

  it('does not guess when the numbers lie on several orders', async () => {
    const stand = await open({ [OTHER]: { value: 'submitted', numbers: ['+12125550150'] } });
    const answer = await look(stand, { carrierOrderId: null, numbers: [NUMBERS[0], '+12125550150'] });
    expect(answer).toMatchObject({ kind: 'unknown', temporary: false });
  });

  it('answers unknown for a number that no order holds', async () => {
    const stand = await open();
    expect(await look(stand, { carrierOrderId: null, numbers: ['+12125550177'] })).toMatchObject({
      kind: 'unknown',
      temporary: false,
    });
  });

  it('reads all numbers of an order larger than the embedded fifty, page by page, and no foreign ones', async () => {
    const many = Array.from({ length: 620 }, (_, index) => `+1212555${`${index}`.padStart(4, '0')}`);
    const stand = await open({ [OTHER]: { value: 'submitted', numbers: ['+13125550100'] } }, many);
    expect(numbersOf(await look(stand)).map((one) => one.number)).toEqual(many);
    expect(asked(stand).filter((call) => call.endsWith('porting_phone_numbers'))).toHaveLength(3);
  });

  it.each([
    ['48 hours', '2026-11-04T12:00:00Z', 'desk'],
    ['48 hours and a minute', '2026-11-04T12:01:00Z', undefined],
  ])('leaves a cancellation %s before the port date to the right ones', async (_what, date, by) => {
    const stand = await open();
    stand.world.set('port_date_set');
    stand.world.portDate = date;
    expect(numbersOf(await look(stand)).map((one) => one.by)).toEqual([by, by]);
    expect((await cancel(stand)).kind).toBe(by === 'desk' ? 'person' : 'requested');
    expect(stand.server.cancels()).toHaveLength(by === 'desk' ? 0 : 1);
  });

  it('tells why an order is held up', async () => {
    const stand = await open();
    stand.world.set('exception');
    expect(numbersOf(await look(stand))[0]?.said).toBe('exception, ENTITY_NAME_MISMATCH, New');
  });

  it('takes a number that the registry calls active for ported, whatever the order says', async () => {
    const stand = await open();
    stand.world.set('ported', NUMBERS[1]);
    expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['submitted', 'ported']);
  });
});
