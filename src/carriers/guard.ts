/** The look before every cancel call: which of the named numbers may be sent, and whether a sibling would be harmed. */
import type { CancelAnswer, NumberAnswer, OrderAnswer, PortState } from '../tickets/answer.ts';
import { unsent } from './outcome.ts';

type Answer = Extract<OrderAnswer, { kind: 'answer' }>;

/** Whether a cancellation of a number in this state is still to be asked for. */
const OPEN: Record<PortState, boolean> = {
  draft: true,
  in_review: true,
  submitted: true,
  exception: true,
  port_date_set: true,
  unknown: true,
  ported: false,
  cancelled: false,
  cancel_pending: false,
};

/** `send`: ask the carrier for these. `settled`: the answer is known without a call. */
export type Cleared =
  | {
      readonly kind: 'send';
      readonly numbers: readonly NumberAnswer[];
      readonly refused: readonly { readonly number: string; readonly reason: string }[];
    }
  | { readonly kind: 'settled'; readonly answer: CancelAnswer };

/** Whether the number's port can still be stopped or go through: neither ported nor cancelled nor being cancelled. */
function isOpen(number: NumberAnswer): boolean {
  return OPEN[number.state];
}

/**
 * Clears `named` numbers against the order as just read. Numbers already cancelled or being cancelled are not asked for
 * again; ported, unread and foreign ones are turned down; an order that only goes as a whole is cleared only if `named` are
 * all of its numbers still open; what `still` no longer allows stops the whole call; what only people at the carrier can do goes to a person, with `desk` as what to do.
 */
export function clear(
  read: OrderAnswer,
  named: readonly string[],
  desk: string,
  still: (number: NumberAnswer) => boolean = () => true,
): Cleared {
  if (read.kind !== 'answer') return settled(unsent(read));
  const refused: { number: string; reason: string }[] = [];
  const numbers: NumberAnswer[] = [];
  for (const number of new Set(named)) {
    const known = read.numbers.find((candidate) => candidate.number === number);
    const reason = reasonAgainst(known);
    if (reason !== null) refused.push({ number, reason });
    else if (known && isOpen(known)) numbers.push(known);
  }
  if (read.cancels === 'order') {
    const harm = wholeOrderReason(read, named, refused);
    if (harm !== null) return settled({ kind: 'refused', reason: harm });
  }
  if (numbers.length === 0) {
    if (refused.length > 0 && refused.length === new Set(named).size) {
      return settled({ kind: 'refused', reason: reasons(refused) });
    }
    // All of them are cancelled or on the way: the look-up that follows confirms it.
    return settled({ kind: 'requested', fees: [], refused });
  }
  if (!numbers.every(still)) {
    return settled({
      kind: 'later',
      why: 'The order has changed since the last look; it is looked at again.',
    });
  }
  if (numbers.some((number) => number.by === 'desk')) return settled({ kind: 'person', what: desk });
  return { kind: 'send', numbers, refused };
}

function reasonAgainst(known: NumberAnswer | undefined): string | null {
  if (!known) return 'the number is not on this order at the carrier';
  if (known.state === 'ported') return `the number is already ported (${known.said})`;
  if (known.state === 'unknown') return `the number's state is not known (${known.said})`;
  return null;
}

function wholeOrderReason(
  read: Answer,
  named: readonly string[],
  refused: readonly { readonly number: string; readonly reason: string }[],
): string | null {
  // A whole order with a number that may not be cancelled must not be cancelled either.
  const first = refused[0];
  if (first) return first.reason;
  const others = read.numbers.filter((number) => isOpen(number) && !named.includes(number.number)).length;
  if (others === 0) return null;
  return `the carrier can only cancel the whole order, and ${others} of its open numbers ${others === 1 ? 'was' : 'were'} not named`;
}

/** The reasons of several numbers as one, each told once. */
export function reasons(refused: readonly { readonly reason: string }[]): string {
  return [...new Set(refused.map((one) => one.reason))].join('; ');
}

function settled(answer: CancelAnswer): Cleared {
  return { kind: 'settled', answer };
}
