/** Cancelling number by number where a carrier takes one a call: the outcomes of several calls as one answer. */
import type { CancelAnswer, NumberAnswer } from '../tickets/answer.ts';
import { reasons } from './guard.ts';

type Cleared = {
  readonly numbers: readonly NumberAnswer[];
  readonly refused: readonly { readonly number: string; readonly reason: string }[];
};

/**
 * Calls `cancel` once a number, in order. The first call that is neither taken nor refused ends the row: what was not sent
 * yet is not sent. If something was requested before, the whole is in doubt, so that the look that follows sorts it out.
 */
export async function eachNumber(
  cleared: Cleared,
  cancel: (number: NumberAnswer) => Promise<CancelAnswer>,
): Promise<CancelAnswer> {
  const refused = [...cleared.refused];
  let requested = 0;
  for (const number of cleared.numbers) {
    const answer = await cancel(number);
    switch (answer.kind) {
      case 'requested':
        requested += 1;
        break;
      case 'refused':
        refused.push({ number: number.number, reason: answer.reason });
        break;
      case 'later':
      case 'doubt':
        if (requested === 0) return answer;
        return {
          kind: 'doubt',
          why: `${requested} of ${cleared.numbers.length} requested, then: ${answer.why}`,
        };
      case 'person':
        if (requested === 0) return answer;
        refused.push({ number: number.number, reason: answer.what });
        break;
      default:
        answer satisfies never;
    }
  }
  if (requested > 0) return { kind: 'requested', fees: [], refused };
  return { kind: 'refused', reason: reasons(refused) };
}
