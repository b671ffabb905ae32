/** Which decisions fit which review: one list for pages, commands and whoever else answers. */
import type { ReviewDecision } from './event.ts';
import type { ReviewReason } from './ticket.ts';

type Kind = ReviewDecision['kind'];

/** Which decisions fit which reason, the likeliest first. */
export const decisionsFor: Readonly<Record<ReviewReason, readonly Kind[]>> = {
  question: ['reading', 'take-over', 'close'],
  'whole-order': ['status', 'cancel', 'retry', 'take-over', 'close'],
  'no-answer': ['status', 'retry', 'take-over', 'close'],
  'manual-check': ['status', 'retry', 'take-over', 'close'],
  'manual-cancel': ['cancel', 'status', 'retry', 'take-over', 'close'],
  refused: ['retry', 'status', 'cancel', 'take-over', 'close'],
  'not-confirmed': ['status', 'cancel', 'retry', 'take-over', 'close'],
  'ported-anyway': ['close', 'take-over'],
  'withdrawn-late': ['status', 'cancel', 'take-over', 'close'],
  'charged-more': ['close'],
  'mail-failed': ['take-over', 'close'],
  'unverified-sender': ['reading', 'close'],
  'broken-mail': ['close'],
  'too-many-mails': ['close'],
};

/** The decisions open to a review; a reason of another version can only be closed. */
export const decisionsOpenTo = (reason: string): readonly Kind[] =>
  Object.hasOwn(decisionsFor, reason) ? decisionsFor[reason as ReviewReason] : ['close'];

/** What each decision is called where it is offered in words. */
const called: Readonly<Record<Kind, string>> = {
  status: "the carrier's answer",
  cancel: 'the result of the cancellation',
  retry: 'look again',
  reading: 'how the mail is to be read',
  'take-over': 'take it over',
  close: 'close it',
};

/** Why a decision does not fit a review, and what does, as a sentence for the person; null where it fits. */
export function misfit(
  review: { readonly id: string; readonly reason: string },
  decision: ReviewDecision,
): string | null {
  const open = decisionsOpenTo(review.reason);
  if (!open.includes(decision.kind)) {
    return `"${called[decision.kind]}" does not answer review ${review.id} (${review.reason}). What does: ${open.map((kind) => called[kind]).join(', ')}.`;
  }
  if (decision.kind === 'status' && decision.numbers.length === 0)
    return `Review ${review.id} waits for an answer about at least one number.`;
  if (decision.kind === 'reading' && decision.cancel.length + decision.keep.length === 0)
    return `Review ${review.id}: mark at least one number to cancel or to keep.`;
  return null;
}

/** Whether a decision cancels for a sender whom nobody verified: it is asked for once more, wherever it is given. */
export const needsSure = (review: { readonly reason: string }, decision: ReviewDecision): boolean =>
  review.reason === 'unverified-sender' && decision.kind === 'reading' && decision.cancel.length > 0;
