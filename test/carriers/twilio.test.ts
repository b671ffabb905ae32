import { afterEach, describe, expect, it } from '@jest/globals';
import { cancel, look, numbersOf } from './ask.ts';
import { NUMBERS, twilioBench } from './benches.ts';
import type { Bench } from './contract.ts';
import { json } from './servers/server.ts';
import { numberSid, requestSid, type TwilioExtras } from './servers/twilio.ts';
import { NOW } from './servers/world.ts';

let bench: Bench | null = null;
const open = async (extras: TwilioExtras = {}): Promise<Bench> => {
  bench = await twilioBench({ timeout: 5_000 }, extras);
  return bench;
};
afterEach(async () => {
  expect(bench?.server.violations).toEqual([]);
  await bench?.server.close();
});

describe('Twilio', () => {
  it('cancels number by number, by the ids it has just read', async () => {
    const stand = await open();
    expect(await cancel(stand)).toEqual({ kind: 'requested', fees: [], refused: [] });
    expect(stand.server.cancels().map((call) => call.path)).toEqual(
      [0, 1].map((index) => `/v1/Porting/PortIn/${requestSid(1)}/PhoneNumber/${numberSid(index)}`),
    );
  });

  it('tells a mixed order apart: one taken, one ported', async () => {
    const stand = await open();
    stand.world.set('ported', NUMBERS[1]);
    const answer = await cancel(stand);
    expect(answer).toMatchObject({ kind: 'requested', refused: [{ number: NUMBERS[1] }] });
    expect(stand.server.cancels()).toHaveLength(1);
  });

  it('never deletes a request for want of a number id', async () => {
    const stand = await open({ withoutSid: true });
    expect((await cancel(stand)).kind).toBe('refused');
    expect(stand.server.cancels()).toEqual([]);
  });

  it('is in doubt about the whole when only the second call fails, and sends nothing more', async () => {
    const stand = await open();
    let calls = 0;
    const carrier = stand.through((input, init) => {
      if (init?.method === 'DELETE') {
        calls += 1;
        if (calls === 2) stand.server.fail('cancel', json(429, { code: 20429, message: 'Too many' }));
      }
      return fetch(input, init);
    });
    const answer = await carrier.cancel(
      stand.order,
      stand.order.numbers,
      'T-1-1',
      new AbortController().signal,
    );
    expect(answer.kind).toBe('doubt');
    expect([stand.world.at(NUMBERS[0]), stand.world.at(NUMBERS[1])]).toEqual(['cancel_pending', 'submitted']);
  });

  it.each([
    ['In Review', 'in_review'],
    ['in_review', 'in_review'],
    ['IN-REVIEW', 'in_review'],
    ['Waiting for Signature', 'in_review'],
    ['port_submitted', 'submitted'],
    ['Port Rejected', 'exception'],
    ['Completed', 'ported'],
    ['canceled', 'cancelled'],
    ['Canceling', 'cancel_pending'],
    ['pending', 'unknown'],
    ['port_pending', 'unknown'],
  ])('reads the status "%s" as %s where there is no date', async (word, state) => {
    const stand = await open();
    stand.world.word = word;
    stand.world.set('unlisted');
    expect(numbersOf(await look(stand))[0]?.state).toBe(state);
  });

  it.each(['Expired', 'Canceled', 'Completed'])(
    'finds a contradiction in an open number of a request that is %s',
    async (requestStatus) => {
      const stand = await open({ requestStatus });
      expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['unknown', 'unknown']);
      stand.world.set('cancelled');
      expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['cancelled', 'cancelled']);
    },
  );

  it('finds a request by number over several pages, reading only open ones', async () => {
    const ended = { status: 'Completed', numbers: [NUMBERS[0]] };
    const live = { status: 'In review', numbers: ['+13125550100'] };
    const stand = await open({ others: { [requestSid(7)]: ended, [requestSid(8)]: live }, pageSize: 1 });
    expect(numbersOf(await look(stand, { carrierOrderId: null }))).toHaveLength(2);
    const paths = stand.server.calls.map((call) => call.path);
    expect(paths.filter((path) => path.endsWith('PortInRequests'))).toHaveLength(3);
    expect(paths.some((path) => path.endsWith(requestSid(7)))).toBe(false);
  });

  it('takes nothing but 204 for a cancellation that was taken', async () => {
    const stand = await open();
    stand.server.fail('cancel', json(200, {}));
    expect((await cancel(stand)).kind).toBe('doubt');
    expect(stand.server.cancels()).toHaveLength(1);
  });

  it('reads a port date of midnight as that day: set until the day is over', async () => {
    const stand = await open();
    stand.world.set('port_date_set');
    stand.world.portDate = `${NOW.toISOString().slice(0, 10)}T00:00:00Z`;
    expect(numbersOf(await look(stand))[0]?.state).toBe('port_date_set');
    stand.world.portDate = '2026-11-01T00:00:00Z';
    expect(numbersOf(await look(stand))[0]?.state).toBe('unknown');
  });

  it('reads a request in which fields are null', async () => {
    const stand = await open({ nulls: true });
    expect(numbersOf(await look(stand)).map((one) => one.number)).toEqual([...NUMBERS]);
  });

  it('finds a request among ninety open ones within its time, reading several at once', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 90 }, (_, at) => [
        requestSid(at + 100),
        { status: 'In review', numbers: [`+1312555${1000 + at}`] },
      ]),
    );
    const stand = await open({ others });
    let open_ = 0;
    let most = 0;
    const carrier = stand.through(async (input, init) => {
      open_ += 1;
      most = Math.max(most, open_);
      try {
        return await fetch(input, init);
      } finally {
        open_ -= 1;
      }
    });
    const order = { ...stand.order, carrierOrderId: null };
    const answer = await carrier.status(order, new AbortController().signal);
    expect(answer).toMatchObject({ kind: 'answer', carrierOrderId: requestSid(1) });
    expect(most).toBeGreaterThan(4);
  });

  it('does not choose between two open requests for a number', async () => {
    const stand = await open({ others: { [requestSid(8)]: { status: 'In review', numbers: [NUMBERS[0]] } } });
    expect(await look(stand, { carrierOrderId: null })).toMatchObject({ kind: 'unknown', temporary: false });
  });
});
