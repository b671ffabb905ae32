/** What an HTTP outcome means where the carrier's own body says nothing better. */
import type { CancelAnswer, OrderAnswer } from '../tickets/answer.ts';
import type { Failure, Reply } from './call.ts';

export type Unknown = Extract<OrderAnswer, { kind: 'unknown' }>;

/** The answer that could not be had. `temporary`: worth asking again. */
export function unknown(why: string, temporary: boolean, retryAfter?: number): Unknown {
  return { kind: 'unknown', why, temporary, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/**
 * A look-up that brought no order. `credentials` names the settings to check on 401 and 403. Temporary: silence, 408, 425,
 * 429, 5xx. Anything else will say the same next time.
 */
export function unreadable(outcome: Reply | Failure, carrier: string, credentials: string): Unknown {
  if (outcome.kind === 'failure') return unknown(`${carrier}: ${outcome.why}`, true);
  const { status, retryAfter } = outcome;
  if (status === 401 || status === 403) {
    return unknown(
      `${carrier} does not accept our credentials (HTTP ${status}): check ${credentials}`,
      false,
    );
  }
  if (status === 404) return unknown(`${carrier} knows no such order (HTTP 404)`, false);
  const temporary = status === 408 || status === 425 || status === 429 || status >= 500;
  return unknown(`${carrier} answered HTTP ${status}`, temporary, temporary ? retryAfter : undefined);
}

/** A 2xx whose body was cut off, of another type or not of the carrier's form. */
export function unparsable(carrier: string, what: string): Unknown {
  return unknown(`${carrier} sent an answer that cannot be read: ${what}`, true);
}

/**
 * The outcome of a cancel call, once sent. A 2xx is `requested`; 4xx turned it down with `detail`, the carrier's words;
 * 401, 403 and 429 never reached the order; silence, 3xx, 408 and 5xx leave it in doubt.
 */
export function cancelled(
  outcome: Reply | Failure,
  carrier: string,
  credentials: string,
  detail: string,
): CancelAnswer {
  if (outcome.kind === 'failure') {
    const why = `${carrier}: ${outcome.why}`;
    return outcome.sent ? { kind: 'doubt', why } : { kind: 'later', why };
  }
  const { status, retryAfter } = outcome;
  if (status >= 200 && status < 300) return { kind: 'requested', fees: [], refused: [] };
  if (status === 401 || status === 403) {
    return {
      kind: 'later',
      why: `${carrier} does not accept our credentials for cancelling (HTTP ${status}): check ${credentials}`,
    };
  }
  if (status === 429 || status === 425) {
    const why = `${carrier} asks to come back later (HTTP ${status})`;
    return { kind: 'later', why, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  if (status >= 400 && status < 500 && status !== 408) {
    return { kind: 'refused', reason: detail === '' ? `${carrier} refused (HTTP ${status})` : detail };
  }
  return { kind: 'doubt', why: `${carrier} answered HTTP ${status}` };
}

/** A 2xx on a cancellation that is not the carrier's own (a proxy's page): whether the carrier heard of it is not known. */
export function foreign(carrier: string, reply: Reply): CancelAnswer {
  return { kind: 'doubt', why: `HTTP ${reply.status} came, but not with ${carrier}'s own answer` };
}

/** Nothing was sent because the order could not be read right before. */
export function unsent(answer: Exclude<OrderAnswer, { kind: 'answer' }>): CancelAnswer {
  if (answer.kind === 'person') return answer;
  const why = `nothing was sent, the order could not be read first: ${answer.why}`;
  if (!answer.temporary) return { kind: 'refused', reason: why };
  return {
    kind: 'later',
    why,
    ...(answer.retryAfter === undefined ? {} : { retryAfter: answer.retryAfter }),
  };
}
