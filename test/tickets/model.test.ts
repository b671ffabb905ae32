import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { basePolicy, Desk } from './model/desk.ts';
import { known } from './model/known.ts';
import { type History, histories } from './model/steps.ts';

const runs = Number(process.env.MODEL_RUNS ?? 1_000);

function live({ first, afterPortDate, free, steps }: History): void {
  const desk = new Desk(
    { ...basePolicy, afterPortDate, carriers: free ? { each: { freeStates: ['submitted'] } } : {} },
    first,
  );
  for (const step of steps) desk.step(step);
  desk.finish();
}

describe('a ticket', () => {
  it(
    'keeps the promises and comes to an end, whatever happens',
    () => {
      fc.assert(fc.property(histories, live), {
        numRuns: runs,
        examples: known.map((history): [History] => [history]),
        ...(process.env.MODEL_SEED === undefined ? {} : { seed: Number(process.env.MODEL_SEED) }),
      });
    },
    20_000 + runs * 20,
  );
});
