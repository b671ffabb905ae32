import { describe, expect, it } from '@jest/globals';
import { pause, within } from '../src/time.ts';

describe('a pause', () => {
  it('ends when the signal does, and leaves no listener on it', async () => {
    const stop = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = stop.signal;
    stop.signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(stop.signal, args);
    };
    stop.signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(stop.signal, args);
    };
    await pause(1, stop.signal);
    expect(listeners).toBe(0);
    const long = pause(60_000, stop.signal);
    stop.abort();
    await long;
    await pause(60_000, stop.signal);
    expect(listeners).toBe(0);
  });
});

describe('a deadline', () => {
  const late = () => new Error('too late');

  it('lets through what comes in time, good or bad', async () => {
    expect(await within(60_000, Promise.resolve(7), late)).toBe(7);
    await expect(within(60_000, Promise.reject(new Error('broken')), late)).rejects.toThrow('broken');
  });

  it('ends the wait for what does not, and hears no more of it', async () => {
    let fail: (error: Error) => void = () => {};
    const never = new Promise<void>((_resolve, reject) => {
      fail = reject;
    });
    await expect(within(1, never, late)).rejects.toThrow('too late');
    fail(new Error('nobody listens'));
    await new Promise((resolve) => setImmediate(resolve));
  });
});
