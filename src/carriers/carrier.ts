/** The port to the underlying carriers: look how an order stands, cancel numbers of it. One file per carrier implements it. */
import type { CancelAnswer, NumberAnswer, OrderAnswer } from '../tickets/answer.ts';

/** A port order as a carrier needs it. */
export type CarrierOrder = {
  /** Our order id. */
  readonly id: string;
  /** The carrier's own order id; null where it has to be found by number. */
  readonly carrierOrderId: string | null;
  /** Every number on our order, E.164. */
  readonly numbers: readonly string[];
  readonly country: string;
};

export interface Carrier {
  /** The name used in orders and settings ("telnyx"). */
  readonly name: string;
  /**
   * How the numbers of an order stand. Never throws: failures are `unknown`. Resolves within the carrier's time-out.
   * May look up by number where `carrierOrderId` is null; `numbers` asked about and missing in the answer are unknown.
   */
  status(order: CarrierOrder, signal: AbortSignal): Promise<OrderAnswer>;
  /**
   * Asks once to cancel `numbers` (a subset of the order's). Never throws, never retries: a time-out or 5xx is `doubt`.
   * A carrier that only cancels whole orders refuses when `numbers` are not all of the order's numbers still open.
   * `key` is the same for every attempt at the same cancellation (Idempotency-Key). `still` judges each number as the
   * adapter itself read it right before the call: where it no longer allows one, nothing is sent (`later`).
   */
  cancel(
    order: CarrierOrder,
    numbers: readonly string[],
    key: string,
    signal: AbortSignal,
    still?: (number: NumberAnswer) => boolean,
  ): Promise<CancelAnswer>;
  /** A harmless read that proves address and credentials, for `porthalt doctor`. Throws an Error that says what to do. */
  probe(signal: AbortSignal): Promise<void>;
}
