/** Histories that once broke a promise, made small; they are lived again with every run. */
import type { History, Step } from './steps.ts';

const mail = (cancel: readonly number[], keep: readonly number[] = []): Extract<Step, { do: 'mail' }> => ({
  do: 'mail',
  verdict: 'act',
  cancel,
  keep,
  unmatched: 0,
  answers: 'none',
});
/** Something unclear, of which we think that it means this. */
const unclear = (cancel: readonly number[], keep: readonly number[] = []): Step => ({
  ...mail(cancel, keep),
  verdict: 'clarify',
});
const yes = (back = 0, thread: Extract<Step, { do: 'yes' }>['thread'] = 'all'): Step => ({
  do: 'yes',
  back,
  thread,
  more: [],
});
const run = (how = 0, pick = 0): Step => ({ do: 'run', pick, how, twice: false });
const wait = (how: number): Step => ({ do: 'wait', how });
const review = (decision: Extract<Step, { do: 'review' }>['decision'], pick = 0): Step => ({
  do: 'review',
  pick,
  decision,
  cancel: [0],
  keep: [],
  option: 0,
});
const history = (...steps: readonly Step[]): History => ({
  first: [0, 0, 0, 0, 0, 0, 0],
  afterPortDate: 'refuse',
  free: false,
  steps,
});

export const known: readonly History[] = [
  // Due again and again while a carrier thinks.
  history(mail([0]), wait(4), wait(4)),
  // Withdrawn while the carrier was asked, put off, and then asked for again.
  history(
    mail([0]),
    run(),
    { do: 'start', pick: 0, how: 7 },
    mail([], [0]),
    { do: 'deliver', pick: 0 },
    wait(5),
    run(),
  ),
  // Withdrawn, refused, asked for again: an old key would have answered the new call.
  history(mail([0, 3]), run(), { do: 'start', pick: 1, how: 5 }, mail([], [0]), run(), run(), mail([0])),
  // Both to cancel and to keep, when it was too late, or done, already.
  history({ do: 'carrier', port: 0, what: 3 }, mail([0]), run(), mail([0], [0])),
  history(mail([0]), run(), run(4), run(), mail([0], [0])),
  // Undetermined, tried again by a person, undetermined again: told once.
  history(
    mail([0]),
    run(7),
    wait(14),
    run(7),
    wait(14),
    run(7),
    review('retry'),
    run(7),
    wait(14),
    run(7),
    wait(14),
    run(7),
  ),
  // The review of a number was answered with something that does not move it: nothing to wait for was left.
  history(mail([3]), run(), review('reading')),
  history(mail([6]), run(), review('requested'), wait(5), run(), review('close')),
  // Withdrawn, asked for again, and the review that it waited for was closed in between.
  history(mail([6]), run(), review('requested'), wait(5), run(), mail([], [6]), review('reading'), mail([6])),
  // Accepted, withdrawn while the call waited, asked for again without a word on the costs.
  {
    ...history(
      mail([2]),
      run(),
      run(),
      { ...mail([2]), answers: 'first' },
      run(),
      mail([0], [2]),
      wait(4),
      mail([2]),
    ),
    first: [0, 0, 3, 0, 3, 0, 0],
  },
  // A person tells of a number that is settled.
  history(
    mail([3, 0]),
    run(),
    run(),
    run(4),
    { do: 'charge', order: 0, amount: 1 },
    run(),
    review('status', 3),
    mail([0]),
  ),
  // One of a whole order was turned down by a person, and another fell back while it was asked for again.
  history(mail([3, 4, 5]), run(), run(), wait(7), run(6), review('refused'), run(0, 7), {
    do: 'carrier',
    port: 4,
    what: 11,
  }),
  // Proposed and confirmed; confirmed a second time.
  history(unclear([0], [1]), run(), yes(), run(), run(), yes()),
  // Proposed, the customer changes his mind, and then says yes to the old one.
  history(unclear([0]), run(), mail([1], [0]), run(), yes(), run(), yes()),
  // Two proposals: a yes to the first, to the second behind it, and to what was asked again.
  history(unclear([0]), run(), unclear([1]), run(), yes(1), run(), yes(), run()),
  history(unclear([0]), run(), unclear([1]), run(), yes(0, 'behind'), run()),
  // Proposed, and cancelled at the carrier meanwhile: with and without a mail of the customer's.
  history(unclear([0, 1]), run(), mail([0]), run(), run(), run(), yes(), run()),
  history(unclear([0]), run(), { do: 'carrier', port: 0, what: 6 }, yes(), run(), run()),
  // A yes in a thread where costs are offered for the very number accepts none.
  {
    ...history(mail([2]), run(), run(), unclear([2]), run(), yes(), run(), run()),
    first: [0, 0, 3, 0, 3, 0, 0],
  },
  // The numbers of a whole order named one after the other, while each is looked at.
  history(mail([3]), mail([4, 5]), run(), run(), run()),
];
