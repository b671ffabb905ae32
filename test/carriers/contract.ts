/** What every adapter keeps, whoever the carrier is. Each carrier brings a bench: itself, a world, and a server that tells of it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Carrier, CarrierOrder } from '../../src/carriers/carrier.ts';
import type { CancelAnswer, OrderAnswer, PortState } from '../../src/tickets/answer.ts';
import type { FakeServer, Fault } from './servers/server.ts';
import type { Situation, World } from './servers/world.ts';

export type Bench = {
  readonly carrier: Carrier;
  /** The same carrier, its calls made through `how`. */
  readonly through: (how: typeof fetch) => Carrier;
  readonly order: CarrierOrder;
  readonly world: World;
  readonly server: FakeServer;
};

export type Profile = {
  readonly cancels: 'number' | 'order';
  /** Every number is a call of its own. */
  readonly each?: boolean;
  /** The situations this carrier can be in, and what its adapter is to make of them. */
  readonly states: Partial<Record<Situation, PortState>>;
  /** A refusal as this carrier writes it, and words of it that are to be passed on. */
  readonly refusal: { readonly fault: Fault; readonly words: string };
  readonly secrets: readonly string[];
  /** False: a cancellation that is taken has ended the order at once. */
  readonly pends?: boolean;
  /** What an empty 200 on a cancellation means: some carriers say "taken" that way. */
  readonly empty: 'requested' | 'doubt';
  /** Orders are found by number where their id is not on record. */
  readonly finds?: boolean;
  readonly open: (options: { readonly timeout: number }) => Promise<Bench>;
};

const KEY = 'T-1-1';

/** What looks after a cancellation tell, one after the other. */
const endOf = ({ pends = true }: Profile): PortState[] =>
  pends ? ['cancel_pending', 'cancelled'] : ['cancelled'];

/** Runs the contract. */
export function contract(name: string, profile: Profile): void {
  describe(`the ${name} carrier`, () => {
    const benches: Bench[] = [];
    const texts: string[] = [];
    const open = async (timeout = 5_000): Promise<Bench> => {
      const bench = await profile.open({ timeout });
      benches.push(bench);
      return bench;
    };
    const look = async ({ carrier, order }: Bench): Promise<OrderAnswer> => {
      const answer = await carrier.status(order, new AbortController().signal);
      texts.push(JSON.stringify(answer));
      return answer;
    };
    const cancel = async (bench: Bench, numbers = bench.order.numbers): Promise<CancelAnswer> => {
      const answer = await bench.carrier.cancel(bench.order, numbers, KEY, new AbortController().signal);
      texts.push(JSON.stringify(answer));
      return answer;
    };

    afterEach(async () => {
      for (const bench of benches) {
        expect(bench.server.violations).toEqual([]);
        await bench.server.close();
      }
      benches.length = 0;
      for (const secret of profile.secrets) for (const text of texts) expect(text).not.toContain(secret);
      texts.length = 0;
    });

    for (const [situation, state] of Object.entries(profile.states) as [Situation, PortState][]) {
      it(`reads "${situation}" as ${state}, for every number`, async () => {
        const bench = await open();
        bench.world.set(situation);
        const answer = await look(bench);
        expect(answer.kind).toBe('answer');
        if (answer.kind !== 'answer') return;
        expect(answer.cancels).toBe(profile.cancels);
        expect(answer.numbers.map((one) => [one.number, one.state])).toEqual(
          bench.world.numbers.map((number) => [number, state]),
        );
        const dated = situation === 'port_date_set';
        for (const one of answer.numbers) if (dated) expect(Date.parse(one.portDate ?? '')).not.toBeNaN();
      });
    }

    for (const word of ['limbo', 'constructor', '__proto__', 'CANCELLED!', 'not cancelled']) {
      it(`takes the unlisted word "${word}" for unknown`, async () => {
        const bench = await open();
        bench.world.word = word;
        bench.world.set('unlisted');
        expect(statesOf(await look(bench))).toEqual(['unknown']);
      });
    }

    for (const situation of ['missing', 'no_date', 'past_date'] as const) {
      it(`takes ${situation.replace('_', ' ')} for unknown, and cancels nothing`, async () => {
        const bench = await open();
        bench.world.set(situation);
        expect(statesOf(await look(bench))).toEqual(['unknown']);
        expect((await cancel(bench)).kind).toBe('refused');
        expect(bench.server.cancels()).toEqual([]);
      });
    }

    const echo = 'you sent {authorization}';
    const readFaults: readonly [string, Fault, boolean, number?][] = [
      ['401', { status: 401, body: echo, type: 'text/plain' }, false],
      ['403', { status: 403, body: echo, type: 'text/plain' }, false],
      ['404', { status: 404, body: echo, type: 'text/plain' }, false],
      ['429 with seconds', { status: 429, headers: { 'retry-after': '7' }, body: echo }, true, 7_000],
      [
        '429 with a date',
        { status: 429, headers: { 'retry-after': 'Mon, 02 Nov 2026 12:01:30 GMT' } },
        true,
        90_000,
      ],
      [
        '429 with the seconds of its limit',
        { status: 429, headers: { 'x-ratelimit-limit': '10', 'x-ratelimit-reset': '9' } },
        true,
        9_000,
      ],
      ['429 with nonsense', { status: 429, headers: { 'retry-after': '-5' } }, true],
      ['500', { status: 500, body: echo, type: 'text/plain' }, true],
      ['503 with seconds', { status: 503, headers: { 'retry-after': '2' } }, true, 2_000],
      ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, false],
      [
        'a page in place of an answer',
        { status: 200, type: 'text/html', body: `<html>${echo}</html>` },
        true,
      ],
      ['a page without a type', { status: 200, body: `<html>${echo}</html>` }, true],
      ['an empty answer', { status: 200, type: 'application/json' }, true],
      ['an empty answer without a type', { status: 200 }, true],
      ['no content', { status: 204 }, false],
      [
        'another form',
        { status: 200, type: 'application/json', body: '{"data":{"id":7},"numbers":[{}]}' },
        true,
      ],
      ['half an answer', 'half', true],
      ['a broken connection', 'reset', true],
    ];
    for (const [what, fault, temporary, retryAfter] of readFaults) {
      it(`answers ${what} on a look-up as unknown, and then cancels nothing`, async () => {
        const bench = await open();
        bench.server.fail('read', fault);
        const answer = await look(bench);
        expect(answer).toMatchObject({ kind: 'unknown', temporary });
        if (answer.kind === 'unknown') expect(answer.retryAfter).toBe(retryAfter);
        expect((await cancel(bench)).kind).toBe(temporary ? 'later' : 'refused');
        expect(bench.server.cancels()).toEqual([]);
      });
    }

    it('gives a look-up up after the time-out, as unknown', async () => {
      const bench = await open(80);
      bench.server.fail('read', 'hang');
      expect(await look(bench)).toMatchObject({ kind: 'unknown', temporary: true });
    });

    it('cancels with exactly one call, and confirms only what the carrier itself says', async () => {
      const bench = await open();
      const [number] = bench.order.numbers;
      const named = profile.cancels === 'order' ? bench.order.numbers : [number ?? ''];
      expect(await cancel(bench, named)).toEqual({ kind: 'requested', fees: [], refused: [] });
      expect(bench.server.cancels()).toHaveLength(1);
      const states = await statesUntil('cancelled', bench, look);
      expect(states).toEqual(endOf(profile));
      expect(bench.server.cancels()).toHaveLength(1);
    });

    if (profile.finds) {
      it('finds an order beside older ones that are over, on any page, cancels it, and confirms that by the id it found', async () => {
        const bench = await open();
        bench.world.ended = 3;
        bench.world.pageSize = 2;
        const signal = new AbortController().signal;
        const nameless = { ...bench.order, carrierOrderId: null };
        const found = await bench.carrier.status(nameless, signal);
        // What the list shows for one number is not read anew for the next: at most the look itself reads the order again.
        const reads = bench.server.calls.filter((call) => call.query.size <= 1).map((call) => call.path);
        for (const path of new Set(reads)) expect(reads.filter((one) => one === path).length).toBeLessThan(3);
        expect(found).toMatchObject({ kind: 'answer', carrierOrderId: bench.order.carrierOrderId });
        const known = { ...nameless, carrierOrderId: bench.order.carrierOrderId };
        const before = bench.server.calls.length;
        expect((await bench.carrier.cancel(known, known.numbers, KEY, signal)).kind).toBe('requested');
        expect(await statesUntil('cancelled', bench, look)).toEqual(endOf(profile));
        // A look is one call where the id is known.
        const lists = bench.server.calls.slice(before).filter((call) => [...call.query.keys()].length > 1);
        expect(lists).toEqual([]);
      });

      it('knows that there is no order where a list is empty, in the way of its carrier', async () => {
        const bench = await open();
        bench.world.empty = true;
        const signal = new AbortController().signal;
        const answer = await bench.carrier.status({ ...bench.order, carrierOrderId: null }, signal);
        expect(answer).toMatchObject({ kind: 'unknown', temporary: false });
        expect(JSON.stringify(answer)).toContain('no order with these numbers');
        await bench.carrier.probe(signal);
        expect(bench.server.cancels()).toEqual([]);
      });
    }

    if (profile.pends !== false)
      it('shows a port alive again whose cancellation was pending, and takes another then', async () => {
        const bench = await open();
        expect((await cancel(bench)).kind).toBe('requested');
        expect(statesOf(await look(bench))).toEqual(['cancel_pending']);
        bench.world.set('submitted');
        expect(statesOf(await look(bench))).toEqual([profile.states.submitted]);
        const calls = bench.server.cancels().length;
        expect((await cancel(bench)).kind).toBe('requested');
        expect(bench.server.cancels()).toHaveLength(2 * calls);
      });

    it(`takes an empty 200 on a cancellation as ${profile.empty}`, async () => {
      const bench = await open();
      bench.server.fail('cancel', { status: 200 });
      expect((await cancel(bench)).kind).toBe(profile.empty);
    });

    it('does not ask again for what is being cancelled or is cancelled', async () => {
      const bench = await open();
      for (const situation of ['cancel_pending', 'cancelled'] as const) {
        bench.world.set(situation);
        expect((await cancel(bench)).kind).toBe('requested');
      }
      expect(bench.server.cancels()).toEqual([]);
    });

    it('asks nothing for ported numbers', async () => {
      const bench = await open();
      bench.world.set('ported');
      expect((await cancel(bench)).kind).toBe('refused');
      expect(bench.server.cancels()).toEqual([]);
    });

    it('asks nothing for a number that is not on the order', async () => {
      const bench = await open();
      expect((await cancel(bench, ['+12125550199'])).kind).toBe('refused');
      expect(bench.server.cancels()).toEqual([]);
    });

    it(
      profile.cancels === 'order'
        ? 'refuses a part of an order that only goes as a whole'
        : 'leaves the siblings of a number alone',
      async () => {
        const bench = await open();
        const [named, sibling] = bench.order.numbers;
        const answer = await cancel(bench, [named ?? '']);
        if (profile.cancels === 'order') {
          expect(answer.kind).toBe('refused');
          expect(bench.server.cancels()).toEqual([]);
        } else {
          expect(answer.kind).toBe('requested');
          expect(bench.world.at(named ?? '')).toBe('cancel_pending');
        }
        expect(bench.world.at(sibling ?? '')).toBe('submitted');
      },
    );

    const cancelFaults: readonly [string, Fault, CancelAnswer['kind'], number?][] = [
      ['401', { status: 401, body: echo, type: 'text/plain' }, 'later'],
      ['403', { status: 403, body: echo, type: 'text/plain' }, 'later'],
      ['404', { status: 404, body: echo, type: 'text/plain' }, 'refused'],
      ['422', { status: 422, body: echo, type: 'text/plain' }, 'refused'],
      ['429 with seconds', { status: 429, headers: { 'retry-after': '30' } }, 'later', 30_000],
      ['500', { status: 500, body: echo, type: 'text/plain' }, 'doubt'],
      ['503 with seconds', { status: 503, headers: { 'retry-after': '2' } }, 'doubt'],
      ['408', { status: 408 }, 'doubt'],
      ['a redirect', { status: 307, headers: { location: '/elsewhere' } }, 'doubt'],
      ['half an answer', 'half', 'doubt'],
      ['a broken connection', 'reset', 'doubt'],
      [
        "a proxy's page",
        { status: 200, type: 'text/html', body: `<html><body>${echo}</body></html>` },
        'doubt',
      ],
      ["somebody else's JSON", { status: 200, type: 'application/json', body: '{"ok":true}' }, 'doubt'],
      ["a proxy's page without a type", { status: 200, body: `<html><body>${echo}</body></html>` }, 'doubt'],
    ];
    for (const [what, fault, kind, retryAfter] of cancelFaults) {
      it(`answers ${what} on a cancellation as ${kind}, after one call`, async () => {
        const bench = await open();
        bench.server.fail('cancel', fault);
        const answer = await cancel(bench);
        expect(answer.kind).toBe(kind);
        if (answer.kind === 'later') expect(answer.retryAfter).toBe(retryAfter);
        // Where each number is a call, a refusal of one says nothing of the next; everything else ends the row.
        const calls = profile.each && kind === 'refused' ? bench.order.numbers.length : 1;
        expect(bench.server.cancels()).toHaveLength(calls);
        const asked = bench.server.cancels().map((request) => request.path);
        expect(new Set(asked).size).toBe(calls);
      });
    }

    it('leaves a cancellation without an answer in doubt, after one call', async () => {
      const bench = await open(150);
      bench.server.fail('cancel', 'hang');
      expect((await cancel(bench)).kind).toBe('doubt');
      expect(bench.server.cancels()).toHaveLength(1);
    });

    it('finds out by a look what a lost answer hid', async () => {
      const bench = await open();
      bench.server.fail('cancel', 'done-reset');
      const named = profile.cancels === 'order' ? bench.order.numbers : bench.order.numbers.slice(0, 1);
      expect((await cancel(bench, named)).kind).toBe('doubt');
      bench.server.fail('cancel', null);
      expect(statesOf(await look(bench))[0]).toBe(endOf(profile)[0]);
      expect((await cancel(bench, named)).kind).toBe('requested');
      expect(bench.server.cancels()).toHaveLength(1);
    });

    it("passes the carrier's own words of a refusal on", async () => {
      const bench = await open();
      bench.server.fail('cancel', profile.refusal.fault);
      const answer = await cancel(bench);
      expect(answer.kind).toBe('refused');
      if (answer.kind === 'refused') expect(answer.reason).toContain(profile.refusal.words);
    });

    for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']) {
      it(`knows that a cancellation was not sent where there is no connection (${code})`, async () => {
        const bench = await open();
        const carrier = bench.through(async (input, init) => {
          if (init?.method === 'GET' || String(input).endsWith('/token')) return fetch(input, init);
          throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) });
        });
        const signal = new AbortController().signal;
        expect((await carrier.cancel(bench.order, bench.order.numbers, KEY, signal)).kind).toBe('later');
      });
    }

    it('sends nothing after a look that found nobody', async () => {
      const bench = await open();
      let calls = 0;
      const carrier = bench.through(() => {
        calls += 1;
        return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
      });
      const signal = new AbortController().signal;
      expect(await carrier.status(bench.order, signal)).toMatchObject({ kind: 'unknown', temporary: true });
      expect((await carrier.cancel(bench.order, bench.order.numbers, KEY, signal)).kind).toBe('later');
      expect(calls).toBe(2);
    });

    it('stops with its signal and sends nothing after it', async () => {
      const bench = await open();
      expect(await bench.carrier.status(bench.order, AbortSignal.abort())).toMatchObject({ kind: 'unknown' });
      const answer = await bench.carrier.cancel(bench.order, bench.order.numbers, KEY, AbortSignal.abort());
      expect(answer.kind).toBe('later');
      expect(bench.server.calls).toEqual([]);
    });

    it('refuses order ids that an address would swallow', async () => {
      const bench = await open();
      for (const carrierOrderId of ['', '.', '..', ' .. ']) {
        const order = { ...bench.order, carrierOrderId };
        const signal = new AbortController().signal;
        expect(await bench.carrier.status(order, signal)).toMatchObject({
          kind: 'unknown',
          temporary: false,
        });
        expect((await bench.carrier.cancel(order, order.numbers, KEY, signal)).kind).toBe('refused');
      }
      expect(bench.server.calls).toEqual([]);
    });

    it('proves address and credentials with a harmless read', async () => {
      const bench = await open();
      await bench.carrier.probe(new AbortController().signal);
      expect(bench.server.cancels()).toEqual([]);
      bench.server.fail('read', { status: 401, body: echo });
      const failed = await bench.carrier.probe(new AbortController().signal).then(
        () => '',
        (error: unknown) => String(error),
      );
      texts.push(failed);
      expect(failed).toMatch(/CARRIER_[A-Z_]+/);
    });
  });
}

/** The distinct states of an answer; an answer that is unknown as a whole counts as that state. */
export function statesOf(answer: OrderAnswer): PortState[] {
  if (answer.kind !== 'answer') return ['unknown'];
  return [...new Set(answer.numbers.map((one) => one.state))];
}

/** The states of the first number, look after look, until `last` comes; it has to within ten. */
async function statesUntil(
  last: PortState,
  bench: Bench,
  look: (bench: Bench) => Promise<OrderAnswer>,
): Promise<PortState[]> {
  const states = new Set<PortState>();
  for (let looks = 0; looks < 10 && !states.has(last); looks += 1) {
    const answer = await look(bench);
    const state = answer.kind === 'answer' ? answer.numbers[0]?.state : undefined;
    states.add(state ?? 'unknown');
  }
  return [...states];
}
