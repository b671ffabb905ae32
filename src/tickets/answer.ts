/** What a carrier tells us about the numbers of one of its orders, in our words. Adapters translate into these values. */

/**
 * Where a number's port stands at the carrier. `unknown` is anything unlisted, missing or contradictory: it is neither
 * free nor impossible.
 */
export type PortState =
  | 'draft'
  | 'in_review'
  | 'submitted'
  | 'exception'
  | 'port_date_set'
  | 'ported'
  | 'cancelled'
  | 'cancel_pending'
  | 'unknown';

/** A cost of cancelling. `amount` is a decimal string ("25.00"), null where it is not known beforehand. */
export type Fee = {
  readonly amount: string | null;
  /** ISO 4217, null where the amount is not known. */
  readonly currency: string | null;
  readonly per: 'number' | 'order';
  /** True: charged as stated. False: an estimate. */
  readonly firm: boolean;
  /** What it is for, in English ("late cancellation"). */
  readonly for: string;
  /** Who charges it ("the carrier", a carrier's name); the provider only passes it on. */
  readonly chargedBy: string;
};

/** One number as the carrier sees it. */
export type NumberAnswer = {
  /** E.164. */
  readonly number: string;
  readonly state: PortState;
  /** The carrier's own words for the state, for a person. */
  readonly said: string;
  /** The confirmed port date (FOC) as ISO 8601 with offset; null where none is set. */
  readonly portDate: string | null;
  /** Costs that the carrier itself states. */
  readonly fees: readonly Fee[];
  /** Risks that the carrier itself states, as sentences or phrases. */
  readonly risks: readonly string[];
  /**
   * Whether the carrier's interface would take a cancellation now. `desk`: only people at the carrier can (off-net,
   * toll-free, inside its window). Left out: as the state says.
   */
  readonly by?: 'api' | 'desk';
  /** The carrier's own word that it took a cancellation of this number and turned it down afterwards. */
  readonly declined?: true;
};

/** The answer to "how does this order stand?". */
export type OrderAnswer =
  | {
      readonly kind: 'answer';
      /** Whether the carrier can cancel single numbers of this order or only the whole. */
      readonly cancels: 'number' | 'order';
      /** The carrier's own id of the order, where it was found by number: later looks go by it. */
      readonly carrierOrderId?: string;
      /** Every number of the carrier's order, also those nobody asked about. */
      readonly numbers: readonly NumberAnswer[];
    }
  /** No usable answer. `temporary`: worth asking again; `retryAfter` in ms where the carrier named it. */
  | {
      readonly kind: 'unknown';
      readonly why: string;
      readonly temporary: boolean;
      readonly retryAfter?: number;
    }
  /** The carrier has no interface: a person must find out. `what` tells the person what to do. */
  | { readonly kind: 'person'; readonly what: string };

/** The answer to "cancel these numbers". A 2xx is only ever `requested`: what is final is read by a status look-up. */
export type CancelAnswer =
  | {
      readonly kind: 'requested';
      /** Costs that the carrier named while taking the request. */
      readonly fees: readonly { readonly number: string; readonly fee: Fee }[];
      /** Numbers that the carrier turned down while it took the others. */
      readonly refused: readonly { readonly number: string; readonly reason: string }[];
    }
  /** Turned down, nothing was cancelled. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Certainly not carried out, worth trying later (429, connection refused before anything was sent). */
  | { readonly kind: 'later'; readonly why: string; readonly retryAfter?: number }
  /** May or may not have been carried out (time-out, 5xx, broken answer): look before doing anything. */
  | { readonly kind: 'doubt'; readonly why: string }
  /** A person must do it: the carrier has no interface for it. */
  | { readonly kind: 'person'; readonly what: string };
