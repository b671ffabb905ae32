/**
 * What a second reader's opinion does to a reading. It is bounded by construction: it agrees, it objects (and the customer is
 * asked), or it proposes where the rules could not tell (and the customer is asked). Whatever it says, nothing is done
 * that the rules did not read or the customer does not confirm, but for what `act` allows. Pure.
 */
import type { Reading, ReadingContext, Second } from './reading.ts';

/** What a second reader says of a mail. */
export type Opinion = {
  readonly verdict: 'act' | 'clarify' | 'human';
  readonly cancel: readonly string[];
  readonly keep: readonly string[];
  readonly sure: boolean;
};

/** What it may do besides agreeing (`READER_MAY`). */
export type May = 'object' | 'propose' | 'act';

type Judged = { readonly reading: Reading; readonly outcome: Second['outcome'] };

/** Whether an opinion could change anything: not where an answer to a proposal is read, nor where a port is only kept. */
export const isWorthAsking = (reading: Reading, context: ReadingContext, may: ReadonlySet<May>): boolean =>
  reading.grounds !== undefined &&
  context.proposed == null &&
  ((reading.verdict === 'act' && reading.cancel.length > 0 && may.has('object')) ||
    (reading.verdict === 'clarify' && (may.has('propose') || may.has('act'))));

/** The reading that holds after an opinion was heard. */
export function withOpinion(
  reading: Reading,
  context: ReadingContext,
  opinion: Opinion,
  may: ReadonlySet<May>,
): Judged {
  const unchanged: Judged = { reading, outcome: 'adds-nothing' };
  const { grounds } = reading;
  if (grounds === undefined || !isWorthAsking(reading, context, may)) return unchanged;
  const own = new Set(context.orders.flatMap((order) => order.numbers));
  const room = new Set([...grounds.written, ...grounds.meant].filter((number) => own.has(number)));
  const cancel = within(opinion.cancel, room);
  const keep = within(opinion.keep, room).filter((number) => !cancel.includes(number));
  if (reading.verdict === 'act') {
    const same = opinion.verdict === 'act' && isSame(cancel, reading.cancel) && isSame(keep, reading.keep);
    return same ? { reading, outcome: 'agrees' } : { reading: objected(reading), outcome: 'objects' };
  }
  if (opinion.verdict === 'human' || cancel.length === 0) return unchanged;
  const written = cancel.every((number) => grounds.written.includes(number));
  const isFree = context.awaiting.length === 0 && reading.unmatched.length === 0;
  if (may.has('act') && opinion.verdict === 'act' && opinion.sure && grounds.plain && written && isFree) {
    const because = `${reading.because}; a second reader is sure`;
    const { proposal: _, ...rest } = reading;
    return { reading: { ...rest, verdict: 'act', cancel, keep: [], because }, outcome: 'acts' };
  }
  if (!may.has('propose')) return unchanged;
  return { reading: { ...reading, proposal: { cancel, keep } }, outcome: 'proposes' };
}

/** What the rules read becomes a proposal: the customer says whether it is right. */
const objected = (reading: Reading): Reading => {
  const { question: _, ...rest } = reading;
  return {
    ...rest,
    verdict: 'clarify',
    cancel: [],
    keep: [],
    because: `${reading.because}; a second reader reads it otherwise`,
    proposal: { cancel: reading.cancel, keep: reading.keep },
  };
};

const within = (numbers: readonly string[], room: ReadonlySet<string>): string[] =>
  [...new Set(numbers)].filter((number) => room.has(number)).sort();

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((number) => other.includes(number));
