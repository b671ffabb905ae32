import { describe, expect, it } from '@jest/globals';
import type { CarrierOrder } from '../../src/carriers/carrier.ts';
import { manualCarrier } from '../../src/carriers/manual.ts';
import { type SandboxSettings, sandboxCarrier } from '../../src/carriers/sandbox.ts';
import { statesOf } from './contract.ts';

const ONE = '+12125550101';
const TWO = '+12125550102';
const ORDER: CarrierOrder = { id: 'P-1', carrierOrderId: 'S-1', numbers: [ONE, TWO], country: 'US' };
const signal = new AbortController().signal;

function open(settings: SandboxSettings) {
  const carrier = sandboxCarrier(settings);
  return {
    carrier,
    look: () => carrier.status(ORDER, signal),
    cancel: (...numbers: string[]) => carrier.cancel(ORDER, numbers, 'T-1-1', signal),
  };
}

describe('the sandbox carrier', () => {
  it('cancels at once what no script says otherwise of', async () => {
    const { look, cancel } = open({});
    expect(statesOf(await look())).toEqual(['in_review']);
    expect(await cancel(ONE, TWO)).toEqual({ kind: 'requested', fees: [], refused: [] });
    expect(statesOf(await look())).toEqual(['cancelled']);
  });

  it('keeps a cancellation pending for as many looks as scripted', async () => {
    const { look, cancel } = open({ otherwise: { cancel: { does: 'pend', looks: 2 } } });
    await cancel(ONE, TWO);
    const states = [];
    for (let looks = 0; looks < 4; looks += 1) states.push(...statesOf(await look()));
    expect(states).toEqual(['cancel_pending', 'cancel_pending', 'cancelled', 'cancelled']);
  });

  it('turns by itself with the scripted look', async () => {
    const portDate = '2026-12-01T10:00:00-05:00';
    const { look } = open({ numbers: { [ONE]: { turns: [{ look: 2, state: 'port_date_set', portDate }] } } });
    expect(statesOf(await look())).toEqual(['in_review']);
    const second = await look();
    expect(second.kind === 'answer' && second.numbers[0]).toMatchObject({ state: 'port_date_set', portDate });
  });

  it('carries a cancellation out although its answer is lost, if so scripted', async () => {
    const { look, cancel } = open({
      numbers: {
        [ONE]: { cancel: { does: 'doubt', carriedOut: true } },
        [TWO]: { cancel: { does: 'doubt', carriedOut: false } },
      },
    });
    expect((await cancel(ONE)).kind).toBe('doubt');
    expect((await cancel(TWO)).kind).toBe('doubt');
    expect(statesOf(await look())).toEqual(['cancelled', 'in_review']);
  });

  it('refuses one number and takes the other', async () => {
    const { cancel } = open({ numbers: { [TWO]: { cancel: { does: 'refuse', reason: 'locked' } } } });
    expect(await cancel(ONE, TWO)).toMatchObject({
      kind: 'requested',
      refused: [{ number: TWO, reason: 'locked' }],
    });
    expect(await cancel(TWO)).toEqual({ kind: 'refused', reason: 'locked' });
  });

  it('guards whole orders, siblings that nobody asked about included', async () => {
    const { look, cancel } = open({ wholeOrders: ['S-1'], numbers: { '+12125550103': { order: 'S-1' } } });
    const answer = await look();
    expect(answer.kind === 'answer' && answer.numbers).toHaveLength(3);
    expect((await cancel(ONE, TWO)).kind).toBe('refused');
    expect((await cancel(ONE, TWO, '+12125550103')).kind).toBe('requested');
  });

  it('is silent for as many looks as scripted', async () => {
    const { look } = open({ otherwise: { silent: 2 } });
    const kinds = [(await look()).kind, (await look()).kind, (await look()).kind];
    expect(kinds).toEqual(['unknown', 'unknown', 'answer']);
  });

  it('is slower than the time-out allows', async () => {
    const { look, cancel } = open({ otherwise: { slow: 60_000 }, timeout: 10 });
    expect(await look()).toMatchObject({ kind: 'unknown', temporary: true });
    expect((await cancel(ONE)).kind).toBe('doubt');
  });

  it('records every call', async () => {
    const { carrier, look, cancel } = open({});
    await look();
    await cancel(ONE);
    expect(carrier.calls).toEqual([
      { what: 'status', order: 'P-1', numbers: [ONE, TWO] },
      { what: 'cancel', order: 'P-1', numbers: [ONE], key: 'T-1-1' },
    ]);
  });

  it('does not know numbers where it is told to know only scripted ones', async () => {
    expect(await open({ otherwise: null }).look()).toMatchObject({ kind: 'unknown', temporary: false });
  });
});

describe('a manual carrier', () => {
  it('gives a person the numbers, both order ids and the contact', async () => {
    const carrier = manualCarrier({ name: 'acme', contact: 'ports@carrier.example' });
    const status = await carrier.status(ORDER, signal);
    const cancel = await carrier.cancel(ORDER, [ONE], 'T-1-1', signal);
    for (const answer of [status, cancel]) {
      expect(answer.kind).toBe('person');
      for (const part of [ONE, 'P-1', 'S-1', 'acme', 'ports@carrier.example']) {
        expect('what' in answer && answer.what).toContain(part);
      }
    }
    expect('what' in cancel && cancel.what).not.toContain(TWO);
  });
});
