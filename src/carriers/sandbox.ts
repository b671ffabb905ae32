/** A carrier in memory that follows a script, for the demonstration and for tests. */
import type { CancelAnswer, NumberAnswer, OrderAnswer } from '../tickets/answer.ts';
import type { Carrier, CarrierOrder } from './carrier.ts';
import { clear, reasons } from './guard.ts';

/** What a cancel call does to a number. `looks`: how many status look-ups still see it pending. */
export type SandboxCancel =
  | { readonly does: 'cancel' }
  | { readonly does: 'pend'; readonly looks: number }
  | { readonly does: 'refuse'; readonly reason: string }
  /** Not carried out, come back later. */
  | { readonly does: 'later'; readonly why: string; readonly retryAfter?: number }
  /** The answer gets lost: after the cancellation was carried out, or before. */
  | { readonly does: 'doubt'; readonly carriedOut: boolean }
  | { readonly does: 'person'; readonly what: string };

/** A change that comes by itself with the `look`th look-up of the number (counted from 1), or with a later one. */
export type SandboxTurn = { readonly look: number } & Partial<Omit<NumberAnswer, 'number'>>;

/** How one number behaves. What is left out: in review, free, cancelled at once. */
export type SandboxScript = Partial<Omit<NumberAnswer, 'number'>> & {
  /** The carrier order it is on; left out: whichever order asks. */
  readonly order?: string;
  readonly cancel?: SandboxCancel;
  readonly turns?: readonly SandboxTurn[];
  /** ms that every call about it takes, beyond the caller's patience too. */
  readonly slow?: number;
  /** Look-ups that fail before the first that answers. */
  readonly silent?: number;
};

export type SandboxSettings = {
  readonly numbers?: Readonly<Record<string, SandboxScript>>;
  /** Orders (carrier order ids) that can only be cancelled as a whole. */
  readonly wholeOrders?: readonly string[];
  /** How numbers without a script behave; null: they are unknown. */
  readonly otherwise?: SandboxScript | null;
  readonly timeout?: number;
};

/** One call, as it came in. */
export type SandboxCall =
  | { readonly what: 'status'; readonly order: string; readonly numbers: readonly string[] }
  | {
      readonly what: 'cancel';
      readonly order: string;
      readonly numbers: readonly string[];
      readonly key: string;
    };

export type SandboxCarrier = Carrier & {
  readonly calls: readonly SandboxCall[];
  /** Gives a number a new script; it starts from the beginning. */
  readonly script: (number: string, script: SandboxScript) => void;
};

type Live = { script: SandboxScript; looks: number; answer: NumberAnswer; pendingLooks: number | null };

/** The sandbox carrier. It never throws and waits as its scripts say, until the signal or its time-out ends the call. */
export function sandboxCarrier(settings: SandboxSettings = {}): SandboxCarrier {
  const timeout = settings.timeout ?? 20_000;
  const otherwise = settings.otherwise === undefined ? {} : settings.otherwise;
  const live = new Map<string, Live>();
  const calls: SandboxCall[] = [];
  const script = (number: string, given: SandboxScript) => {
    live.set(number, { script: given, looks: 0, answer: first(number, given), pendingLooks: null });
  };
  for (const [number, given] of Object.entries(settings.numbers ?? {})) script(number, given);

  /** The numbers of an order: its own list, and every scripted number that the carrier has on it. */
  const numbersOf = (order: CarrierOrder): string[] => {
    const id = order.carrierOrderId;
    for (const number of order.numbers)
      if (!live.has(number) && otherwise !== null) script(number, otherwise);
    const scripted = [...live]
      .filter(([, one]) => id !== null && one.script.order === id)
      .map(([number]) => number);
    const own = order.numbers.filter((number) => {
      const on = live.get(number)?.script.order;
      return live.has(number) && (on === undefined || id === null || on === id);
    });
    return [...new Set([...own, ...scripted])];
  };

  const look = (order: CarrierOrder): OrderAnswer => {
    const numbers = numbersOf(order).flatMap((number) => live.get(number) ?? []);
    if (numbers.length === 0)
      return { kind: 'unknown', why: 'the sandbox has no such order', temporary: false };
    const whole =
      order.carrierOrderId !== null && (settings.wholeOrders ?? []).includes(order.carrierOrderId);
    return { kind: 'answer', cancels: whole ? 'order' : 'number', numbers: numbers.map((one) => one.answer) };
  };

  const wait = (numbers: readonly string[], signal: AbortSignal): Promise<boolean> =>
    pause(Math.max(0, ...numbers.map((number) => live.get(number)?.script.slow ?? 0)), timeout, signal);

  return {
    name: 'sandbox',
    calls,
    script,
    status: async (order, signal) => {
      calls.push({ what: 'status', order: order.id, numbers: order.numbers });
      const numbers = numbersOf(order);
      if (!(await wait(numbers, signal)))
        return { kind: 'unknown', why: 'no answer in time', temporary: true };
      const ones = numbers.flatMap((number) => live.get(number) ?? []);
      for (const one of ones) step(one);
      if (ones.some((one) => one.looks <= (one.script.silent ?? 0))) {
        return { kind: 'unknown', why: 'the carrier answered HTTP 503', temporary: true };
      }
      return look(order);
    },
    cancel: async (order, named, key, signal, still): Promise<CancelAnswer> => {
      calls.push({ what: 'cancel', order: order.id, numbers: named, key });
      if (!(await wait(named, signal))) return { kind: 'doubt', why: 'no answer in time' };
      const cleared = clear(look(order), named, 'Ask the carrier to cancel.', still);
      if (cleared.kind === 'settled') return cleared.answer;
      const refused = [...cleared.refused];
      for (const { number } of cleared.numbers) {
        const one = live.get(number);
        if (!one) continue;
        const outcome = carryOut(one);
        if (outcome?.kind === 'refused') refused.push({ number, reason: outcome.reason });
        else if (outcome) return outcome;
      }
      const turnedDown = new Set(refused.map((one) => one.number));
      if (cleared.numbers.every((one) => turnedDown.has(one.number)))
        return { kind: 'refused', reason: reasons(refused) };
      return { kind: 'requested', fees: [], refused };
    },
    probe: async () => {},
  };
}

function first(number: string, script: SandboxScript): NumberAnswer {
  const { order: _order, cancel: _cancel, turns: _turns, slow: _slow, silent: _silent, ...answer } = script;
  const state = answer.state ?? 'in_review';
  return { portDate: null, fees: [], risks: [], ...answer, number, state, said: answer.said ?? state };
}

/** One look-up goes by: scripted turns happen, pending cancellations come nearer. */
function step(one: Live): void {
  one.looks += 1;
  if (one.pendingLooks !== null) {
    if (one.pendingLooks > 0) one.pendingLooks -= 1;
    else if (one.answer.state === 'cancel_pending') one.answer = inState(one.answer, 'cancelled');
  }
  for (const turn of one.script.turns ?? []) {
    if (turn.look !== one.looks) continue;
    const { look: _look, ...change } = turn;
    one.answer = { ...one.answer, ...change, said: change.said ?? change.state ?? one.answer.said };
  }
}

/** Does what the script says; null: taken. */
function carryOut(one: Live): CancelAnswer | null {
  const does = one.script.cancel ?? { does: 'cancel' };
  switch (does.does) {
    case 'cancel':
      one.answer = inState(one.answer, 'cancelled');
      return null;
    case 'pend':
      one.answer = inState(one.answer, 'cancel_pending');
      one.pendingLooks = does.looks;
      return null;
    case 'refuse':
      return { kind: 'refused', reason: does.reason };
    case 'later':
      return {
        kind: 'later',
        why: does.why,
        ...(does.retryAfter === undefined ? {} : { retryAfter: does.retryAfter }),
      };
    case 'doubt':
      if (does.carriedOut) one.answer = inState(one.answer, 'cancelled');
      return { kind: 'doubt', why: 'the connection broke before the answer' };
    case 'person':
      return { kind: 'person', what: does.what };
    default:
      return does satisfies never;
  }
}

function inState(answer: NumberAnswer, state: 'cancelled' | 'cancel_pending'): NumberAnswer {
  return { ...answer, state, said: state };
}

/** Waits `ms`; false if the time-out or the signal came first. */
function pause(ms: number, timeout: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (ms === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (arrived: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(arrived);
    };
    const stop = () => end(false);
    const timer = setTimeout(() => end(ms <= timeout), Math.min(ms, timeout));
    signal.addEventListener('abort', stop, { once: true });
  });
}
