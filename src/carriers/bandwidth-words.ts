/** Bandwidth's words: order states, port types and the error codes that a cancellation meets. */
import type { PortState } from '../tickets/answer.ts';

/** `ProcessingStatus` of a read order (guide "Stand-Alone Port-Ins"; the published enumeration is incomplete). */
export const BANDWIDTH_STATES: Readonly<Record<string, PortState>> = {
  DRAFT: 'draft',
  VALIDATE_DRAFT_TFNS: 'draft',
  INVALID_DRAFT_TFNS: 'draft',
  VALID_DRAFT_TFNS: 'draft',
  VALIDATE_TFNS: 'in_review',
  INVALID_TFNS: 'in_review',
  PENDING_DOCUMENTS: 'in_review',
  SUBMITTED: 'submitted',
  EXCEPTION: 'exception',
  REQUESTED_SUPP: 'submitted',
  FOC: 'port_date_set',
  REQUESTED_CANCEL: 'cancel_pending',
  CANCELLED: 'cancelled',
  COMPLETE: 'ported',
};

/**
 * Port types whose cancellation, once at the vendor, goes through Bandwidth's porting team (support article 204138376: only
 * on-net orders are self-service). Spelled without separators: the documents write MANUALOFFNET and MANUAL_ON_NET alike.
 */
export const BANDWIDTH_PORT_TYPES: Readonly<Record<string, 'api' | 'desk'>> = {
  AUTOMATED: 'api',
  AUTOMATEDONNET: 'api',
  MANUALONNET: 'api',
  INTERNAL: 'api',
  AUTOMATEDOFFNET: 'desk',
  MANUALOFFNET: 'desk',
  AUTOMATEDTOLLFREE: 'desk',
  MANUALTOLLFREE: 'desk',
  INTERNALTOLLFREE: 'desk',
};

/** What an error code of a cancel call says about the order. `requested`: there is nothing left to ask for. */
export const BANDWIDTH_ERRORS: Readonly<
  Record<string, { readonly means: 'requested' | 'refused' | 'later'; readonly says: string }>
> = {
  7200: { means: 'refused', says: 'the order was not found' },
  7205: { means: 'refused', says: 'the number is being processed on another order' },
  7300: { means: 'later', says: 'a response of the losing carrier is awaited, no change is taken meanwhile' },
  7301: { means: 'refused', says: 'too close to the port date' },
  7302: { means: 'refused', says: 'the port date has passed' },
  7303: { means: 'requested', says: 'the order is already cancelled' },
  7304: { means: 'refused', says: 'the order is already complete' },
  7335: { means: 'refused', says: 'the order is not on this account' },
  7348: { means: 'later', says: 'order processing is suspended for a while' },
  7349: { means: 'refused', says: 'the order is already complete or cancelled' },
  7353: { means: 'requested', says: 'a cancellation is already requested' },
  7371: { means: 'refused', says: 'the port date has passed' },
  7390: { means: 'refused', says: 'no change is taken on the port date and after' },
  7480: { means: 'refused', says: 'the order does not exist' },
  7611: { means: 'requested', says: 'the order was cancelled by the vendor' },
  7635: { means: 'refused', says: 'too close to the activation' },
  7700: { means: 'refused', says: 'the port-in was not found' },
};

/** Codes on a live order that say a cancellation or change was taken and turned down "due to losing carrier rules" (errors.mdx). */
export const BANDWIDTH_DECLINED: ReadonlySet<string> = new Set(['7432', '7433']);

/** Codes on an order as read that make its state worthless until they are gone. */
export const BANDWIDTH_WAITING: ReadonlySet<string> = new Set(['7300']);
