/** What can happen, as small values that shrink well: numbers pick from whatever is there when the step is taken. */
import fc from 'fast-check';

export type Step =
  | {
      readonly do: 'mail';
      readonly verdict: 'act' | 'clarify' | 'human';
      readonly cancel: readonly number[];
      readonly keep: readonly number[];
      readonly unmatched: number;
      readonly answers: 'none' | 'latest' | 'all' | 'first';
      readonly question?: boolean;
    }
  | {
      readonly do: 'yes';
      /** Counted from the latest notice that proposed something. */
      readonly back: number;
      /** How the mail answers it: alone, with all that stands in its thread, or as the older part of a thread. */
      readonly thread: 'alone' | 'all' | 'behind';
      readonly more: readonly number[];
    }
  | { readonly do: 'run'; readonly pick: number; readonly how: number; readonly twice: boolean }
  | { readonly do: 'start'; readonly pick: number; readonly how: number }
  | { readonly do: 'deliver'; readonly pick: number }
  | { readonly do: 'again'; readonly pick: number }
  | { readonly do: 'wait'; readonly how: number }
  | {
      readonly do: 'review';
      readonly pick: number;
      readonly decision: 'status' | 'requested' | 'refused' | 'retry' | 'reading' | 'take-over' | 'close';
      readonly cancel: readonly number[];
      readonly keep: readonly number[];
      readonly option: number;
    }
  | { readonly do: 'carrier'; readonly port: number; readonly what: number }
  | { readonly do: 'woken'; readonly order: number }
  | { readonly do: 'charge'; readonly order: number; readonly amount: number };

const pick = fc.nat(7);
const how = fc.nat(11);
const some = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 });
const few = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.nat(6), { maxLength: 2 }) },
);

const mail = fc.record({
  do: fc.constant('mail' as const),
  verdict: fc.constantFrom('act' as const, 'act', 'act', 'act', 'act', 'clarify', 'clarify', 'human'),
  question: fc.constantFrom(false, false, false, true),
  cancel: fc.oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: fc.constant([]) }),
  keep: few,
  unmatched: fc.constantFrom(0, 0, 0, 1, 2),
  answers: fc.constantFrom('none' as const, 'latest', 'latest', 'all', 'first'),
});

const yes = fc.record({
  do: fc.constant('yes' as const),
  back: fc.constantFrom(0, 0, 0, 1, 2),
  thread: fc.constantFrom('alone' as const, 'all', 'all', 'behind'),
  more: few,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: mail },
  { weight: 2, arbitrary: yes },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('run' as const),
      pick,
      how: fc.oneof(fc.constant(0), how),
      twice: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start' as const), pick, how }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deliver' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const), pick }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('wait' as const), how: fc.nat(14) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('review' as const),
      pick,
      decision: fc.constantFrom(
        'status' as const,
        'status',
        'requested',
        'refused',
        'retry',
        'reading',
        'take-over',
        'close',
      ),
      cancel: some,
      keep: few,
      option: fc.nat(5),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('carrier' as const), port: fc.nat(6), what: fc.nat(12) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('woken' as const), order: fc.nat(2) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('charge' as const), order: fc.nat(2), amount: fc.nat(9) }),
  },
);

export type History = {
  readonly first: readonly number[];
  readonly afterPortDate: 'refuse' | 'notice';
  readonly free: boolean;
  readonly steps: readonly Step[];
};

export const histories: fc.Arbitrary<History> = fc.record({
  first: fc.array(fc.nat(5), { minLength: 7, maxLength: 7 }),
  afterPortDate: fc.constantFrom('refuse' as const, 'notice'),
  free: fc.boolean(),
  steps: fc.array(step, { maxLength: 60, size: 'max' }),
});
