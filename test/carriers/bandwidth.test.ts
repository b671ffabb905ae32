import { afterEach, describe, expect, it } from '@jest/globals';
import { bandwidthCarrier } from '../../src/carriers/bandwidth.ts';
import { BANDWIDTH_ERRORS, BANDWIDTH_STATES } from '../../src/carriers/bandwidth-words.ts';
import { basic } from '../../src/carriers/call.ts';
import { cancel, look, numbersOf } from './ask.ts';
import { BANDWIDTH_ID, bandwidthBench, NUMBERS, SECRET } from './benches.ts';
import type { Bench } from './contract.ts';
import { type BandwidthExtras, bandwidthServer, refusal } from './servers/bandwidth.ts';
import { json, startServer, XML_TYPE } from './servers/server.ts';
import { NOW, World } from './servers/world.ts';

let bench: Bench | null = null;
const open = async (extras: BandwidthExtras = {}, numbers?: readonly string[]): Promise<Bench> => {
  bench = await bandwidthBench({ timeout: 5_000, ...(numbers ? { numbers } : {}) }, extras);
  return bench;
};
afterEach(async () => {
  expect(bench?.server.violations ?? []).toEqual([]);
  await bench?.server.close();
  bench = null;
});

describe('Bandwidth', () => {
  it.each(Object.entries(BANDWIDTH_ERRORS))(
    'reads error %s on a cancellation by the table, after one call',
    async (code, row) => {
      const stand = await open();
      stand.server.fail('cancel', refusal(code, 'as documented'));
      const answer = await cancel(stand);
      expect(answer.kind).toBe(row.means);
      expect(stand.server.cancels()).toHaveLength(1);
      // The ProcessingStatus of the refusal is not the order's.
      expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['submitted', 'submitted']);
    },
  );

  it.each([
    '7300',
    '7301',
    '7302',
    '7303',
    '7304',
    '7335',
    '7349',
    '7353',
    '7371',
    '7390',
    '7480',
    '7611',
    '7635',
    '7700',
  ])('has error %s in its table', (code) => {
    expect(Object.keys(BANDWIDTH_ERRORS)).toContain(code);
  });

  it('passes an error that is not in the table on as a refusal', async () => {
    const stand = await open();
    stand.server.fail('cancel', refusal('9999', 'new in 2027'));
    expect(await cancel(stand)).toEqual({ kind: 'refused', reason: '9999 new in 2027' });
  });

  it('does not take an error in a 200 for a cancellation', async () => {
    const stand = await open();
    stand.server.fail('cancel', { ...refusal('7301', 'too soon'), status: 200 });
    expect((await cancel(stand)).kind).toBe('doubt');
  });

  it('waits while the losing carrier owes an answer to an earlier change (7300 on a look)', async () => {
    const stand = await open({ errors: [{ code: '7300', description: 'awaiting a response' }] });
    expect(await look(stand)).toMatchObject({ kind: 'unknown', temporary: true });
    stand.world.set('cancelled');
    expect(numbersOf(await look(stand))[0]?.state).toBe('cancelled');
  });

  it('does not hide a port date behind a 7300', async () => {
    const stand = await open({ errors: [{ code: '7300', description: 'awaiting a response' }] });
    stand.world.set('port_date_set');
    expect(numbersOf(await look(stand))[0]).toMatchObject({
      state: 'port_date_set',
      portDate: '2026-12-01T15:00:00Z',
    });
  });

  it.each(['7432', '7433'])('passes on that a cancellation was turned down afterwards (%s)', async (code) => {
    const stand = await open({ errors: [{ code, description: 'due to losing carrier rules' }] });
    expect(numbersOf(await look(stand))[0]).toMatchObject({
      state: 'submitted',
      declined: true,
      said: `SUBMITTED – ${code} due to losing carrier rules`,
    });
    stand.world.set('cancelled');
    expect(numbersOf(await look(stand))[0]?.declined).toBeUndefined();
  });

  it('reads 7348 in place of an activation status as complete', async () => {
    const stand = await open({ complete: true });
    stand.world.set('past_date');
    expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['ported', 'ported']);
  });

  it('takes an empty list (204) for no order, and is content with it in a probe', async () => {
    const stand = await open();
    const answer = await look(stand, { carrierOrderId: null, numbers: ['+12125550177'] });
    expect(answer).toMatchObject({ kind: 'unknown', temporary: false });
    if (answer.kind === 'unknown') expect(answer.why).toContain('no order with these numbers');
    stand.server.fail('read', { status: 204 });
    await stand.carrier.probe(new AbortController().signal);
  });

  it.each([
    ['Level 3', 'desk'],
    ['Bandwidth CLEC', undefined],
  ])('tells automated off-net from on-net by the vendor (%s)', async (vendor, by) => {
    const stand = await open({ vendor });
    expect(numbersOf(await look(stand))[0]?.by).toBe(by);
  });

  it('is in doubt about a 200 on a cancellation whose body is not XML', async () => {
    const stand = await open();
    stand.server.fail('cancel', json(200, { ok: true }));
    expect((await cancel(stand)).kind).toBe('doubt');
  });

  it('tells an order cancelled by an error from one that somebody cancelled', async () => {
    const stand = await open({
      errors: [
        { code: '7611', description: 'Cancelled by vendor' },
        { code: '7205', description: 'Taken' },
      ],
    });
    stand.world.set('cancelled');
    expect(numbersOf(await look(stand))[0]).toMatchObject({
      state: 'cancelled',
      said: 'CANCELLED – 7611 Cancelled by vendor; 7205 Taken',
    });
  });

  it.each(Object.entries(BANDWIDTH_STATES))('reads the status %s as %s', async (word, state) => {
    const stand = await open();
    stand.world.word = word;
    stand.world.set('unlisted');
    const expected = state === 'port_date_set' ? 'unknown' : state;
    expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual([expected, expected]);
  });

  it.each(['MANUAL_TOLLFREE', 'MANUALOFFNET', 'AUTOMATED_OFF_NET', 'manual off-net'])(
    'leaves a submitted order of type %s to the porting team, and a draft to itself',
    async (portType) => {
      const stand = await open({ portType });
      expect(numbersOf(await look(stand)).map((one) => one.by)).toEqual(['desk', 'desk']);
      expect((await cancel(stand)).kind).toBe('person');
      expect(stand.server.cancels()).toEqual([]);
      stand.world.set('draft');
      expect((await cancel(stand)).kind).toBe('requested');
    },
  );

  it('knows toll-free numbers without being told', async () => {
    const stand = await open({}, ['+18335550100']);
    expect(numbersOf(await look(stand))[0]?.by).toBe('desk');
  });

  it('knows that a draft it deleted is cancelled, and that another missing order is not', async () => {
    const stand = await open();
    stand.world.set('draft');
    await cancel(stand);
    expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['cancelled', 'cancelled']);
    expect(await look(stand, { carrierOrderId: 'b0000000-0000-4000-8000-00000000000f' })).toMatchObject({
      kind: 'unknown',
      temporary: false,
    });
  });

  it('does not take the requested date for a port date', async () => {
    const stand = await open();
    expect(numbersOf(await look(stand))[0]?.portDate).toBeNull();
  });

  it('places a bare day at the hour manual ports are carried out', async () => {
    const stand = await open();
    stand.world.set('port_date_set');
    stand.world.portDate = '2026-12-01';
    expect(numbersOf(await look(stand))[0]?.portDate).toBe('2026-12-01T11:30:00-05:00');
  });

  it('takes activated numbers for ported although the order is not complete', async () => {
    const stand = await open({ activated: [NUMBERS[0]] });
    stand.world.set('past_date');
    expect(numbersOf(await look(stand)).map((one) => one.state)).toEqual(['ported', 'unknown']);
  });

  it('finds an order by number over the pages of the list, drafts included', async () => {
    const cancelled = { word: 'CANCELLED', numbers: [NUMBERS[0].slice(2)] };
    const stand = await open({ others: { 'old-1': cancelled, 'old-2': cancelled }, pageSize: 1 });
    expect(numbersOf(await look(stand, { carrierOrderId: null })).map((one) => one.number)).toEqual([
      ...NUMBERS,
    ]);
    stand.world.set('draft');
    expect(numbersOf(await look(stand, { carrierOrderId: null })).map((one) => one.state)).toEqual([
      'draft',
      'draft',
    ]);
    expect(stand.server.calls.some((call) => call.query.get('orderTn') === NUMBERS[0].slice(2))).toBe(true);
  });

  it('does not choose between two live orders for a number', async () => {
    const stand = await open({ others: { second: { word: 'SUBMITTED', numbers: [NUMBERS[0].slice(2)] } } });
    expect(await look(stand, { carrierOrderId: null })).toMatchObject({ kind: 'unknown', temporary: false });
  });

  it('looks up nothing outside the North American plan by number on API v1', async () => {
    const stand = await open();
    const answer = await look(stand, { carrierOrderId: null, numbers: ['+442079460011'] });
    expect(answer).toMatchObject({ kind: 'unknown', temporary: false });
    expect(stand.server.calls).toEqual([]);
  });

  describe('outside North America, on API v2', () => {
    const ABROAD = ['+442079460011', '+442079460012'];
    // As `numbers_v2.yml` shows an order of the United Kingdom.
    const extras = { v2: true, portType: 'MANUAL', vendor: 'International porting vendor' };

    it('finds an order by number, and reads it', async () => {
      const stand = await open(extras, ABROAD);
      const answer = await look(stand, { carrierOrderId: null });
      expect(answer).toMatchObject({ kind: 'answer', carrierOrderId: BANDWIDTH_ID });
      expect(numbersOf(answer).map((one) => [one.number, one.state, one.by])).toEqual(
        ABROAD.map((number) => [number, 'submitted', 'desk']),
      );
      expect(stand.server.calls.some((call) => call.query.get('orderTn') === '442079460011')).toBe(true);
    });

    it.each(['submitted', 'exception', 'port_date_set'] as const)(
      'leaves an order that is %s to the porting team',
      async (situation) => {
        const stand = await open(extras, ABROAD);
        stand.world.set(situation);
        expect((await cancel(stand)).kind).toBe('person');
        expect(stand.server.cancels()).toEqual([]);
      },
    );

    it.each(['draft', 'in_review'] as const)(
      'cancels what is not at the vendor yet (%s)',
      async (situation) => {
        const stand = await open(extras, ABROAD);
        stand.world.set(situation);
        expect((await cancel(stand)).kind).toBe('requested');
        expect(stand.server.cancels()).toHaveLength(1);
      },
    );

    it('takes a port date at midnight for the whole day', async () => {
      const stand = await open(extras, ABROAD);
      stand.world.set('port_date_set');
      stand.world.portDate = '2026-11-02T00:00:00Z';
      expect(numbersOf(await look(stand))[0]).toMatchObject({
        state: 'port_date_set',
        portDate: '2026-11-02T23:59:59Z',
      });
      stand.world.portDate = '2026-11-20T00:00:00Z';
      expect(numbersOf(await look(stand))[0]?.portDate).toBe('2026-11-20T00:00:00Z');
    });
  });

  it.each([
    [
      'a document type',
      '<!DOCTYPE a [<!ENTITY b "FOC">]><LnpOrderResponse><ProcessingStatus>&b;</ProcessingStatus></LnpOrderResponse>',
    ],
    ['too many levels', `<LnpOrderResponse>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</LnpOrderResponse>`],
    ['an open tag', '<LnpOrderResponse><ProcessingStatus>CANCELLED</ProcessingStatus>'],
    ['no numbers', '<LnpOrderResponse><ProcessingStatus>CANCELLED</ProcessingStatus></LnpOrderResponse>'],
    ['another root', '<ErrorResponse><ProcessingStatus>CANCELLED</ProcessingStatus></ErrorResponse>'],
  ])('does not read XML with %s', async (_what, body) => {
    const stand = await open();
    stand.server.fail('read', { status: 200, type: XML_TYPE, body });
    expect(await look(stand)).toMatchObject({ kind: 'unknown', temporary: true });
  });

  it('logs in by client credentials, once for many calls, and again when the token is turned down', async () => {
    const world = new World(NUMBERS);
    const state = { token: 'first-token-0123456789', asked: 0 };
    const like = bandwidthServer(world, '9900012', BANDWIDTH_ID, () => `Bearer ${state.token}`);
    const isToken = (path: string) => path === '/api/v1/oauth2/token';
    const server = await startServer({
      ...like,
      open: (request) => isToken(request.path),
      check: (request) => (isToken(request.path) ? [] : like.check(request)),
      respond: (request) => {
        if (!isToken(request.path)) return like.respond(request);
        state.asked += 1;
        return request.headers.authorization === basic('client', SECRET) &&
          request.body === 'grant_type=client_credentials'
          ? json(200, { access_token: state.token, token_type: 'Bearer', expires_in: 3600 })
          : json(401, { error: 'invalid_client' });
      },
    });
    const login = { clientId: 'client', clientSecret: SECRET, tokenUrl: `${server.url}/api/v1/oauth2/token` };
    const carrier = bandwidthCarrier(
      { accountId: '9900012', login, url: `${server.url}/api/v1` },
      { now: () => NOW },
    );
    const order = { id: 'P-1', carrierOrderId: BANDWIDTH_ID, numbers: NUMBERS, country: 'US' };
    const signal = new AbortController().signal;
    const answers = await Promise.all([carrier.status(order, signal), carrier.status(order, signal)]);
    expect(answers.map((answer) => answer.kind)).toEqual(['answer', 'answer']);
    expect(state.asked).toBe(1);
    state.token = 'second-token-0123456789';
    expect((await carrier.cancel(order, NUMBERS, 'T-1-1', signal)).kind).toBe('requested');
    expect([state.asked, server.cancels().length]).toEqual([2, 1]);
    expect(server.violations).toEqual([]);
    await server.close();
  });
});
