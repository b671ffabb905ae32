/** How long to wait before the next connection. A server that takes logins and then drops us must not be hammered. */

export type BackoffSettings = {
  /** Pauses in ms after the first failure; each further one is longer, up to the cap. */
  readonly first: number;
  readonly cap: number;
  /** Refused logins are repeated slowly: many servers lock the account. */
  readonly firstLogin: number;
  readonly capLogin: number;
  /** A connection that lived this long was a good one: what ended it is not held against the next. */
  readonly survival: number;
};

export const usualBackoff: BackoffSettings = {
  first: 2_000,
  cap: 30_000,
  firstLogin: 15_000,
  capLogin: 300_000,
  survival: 300_000,
};

export type Failure = {
  readonly kind: 'login' | 'throttled' | 'unavailable' | 'connection' | 'database';
  /** How long the connection had lived, in ms; 0 when there was none. */
  readonly age: number;
  /** How long the server asked us to wait, in ms. */
  readonly waitMs: number;
};

/**
 * The pause in ms before the next try, and the count of failures in a row to hand in next time.
 * @param random 0 to 1, so that many pollers do not come back at the same moment
 */
export function pauseAfter(
  failure: Failure,
  failuresBefore: number,
  settings: BackoffSettings,
  random: number,
): { readonly pause: number; readonly failures: number } {
  const failures = failure.age >= settings.survival ? 1 : failuresBefore + 1;
  const jitter = 0.75 + random / 2;
  if (failure.kind === 'login') {
    return {
      pause: Math.min(settings.capLogin, settings.firstLogin * 2 ** (failures - 1)) * jitter,
      failures,
    };
  }
  if (failure.kind === 'throttled' || failure.kind === 'unavailable') {
    // What uses the account up must not be kept up by asking when it is over.
    const doubled = settings.first * 2 ** (failures - 1);
    return { pause: Math.min(settings.capLogin, Math.max(failure.waitMs, doubled)) * jitter, failures };
  }
  const grown = Math.min(settings.cap, settings.first * 1.5 ** (failures - 1));
  return { pause: failure.age >= settings.survival ? settings.first * random : grown * jitter, failures };
}
