/** What is done to several reviews at once: each is answered by itself, and what cannot be done is said for each. */
import type { Desk } from './desk.ts';
import { idsOfOutage } from './find-reviews.ts';
import type { Filled } from './forms.ts';
import { reasonOf } from './forms.ts';
import { snoozeReviews, takeReviews } from './work.ts';

export type Outcome = { readonly done: number; readonly what: string; readonly failed: readonly string[] };

/** Reviews that one click reaches. */
const most = 1_000;
/** Answers in hand at once: the desk goes on working meanwhile. */
const atOnce = 4;
const day = 86_400_000;

/** Does what the form of the list says to all that is ticked. */
export async function answerSeveral(
  { db, actions, now }: Desk,
  filled: Filled,
  user: string,
): Promise<Outcome> {
  const ids = await tickedIds(db, filled('review'));
  if (ids.length === 0) return { done: 0, what: 'done', failed: ['Tick at least one review.'] };
  switch (filled('do')[0]) {
    case 'mine': {
      const done = await takeReviews(db, ids, user);
      const left = ids.length - done;
      return {
        done,
        what: 'taken on',
        failed: left === 0 ? [] : [`${left} are closed, or in somebody else’s hands.`],
      };
    }
    case 'snooze':
      return {
        done: await snoozeReviews(db, ids, new Date(now().getTime() + day)),
        what: 'put off',
        failed: [],
      };
    case 'retry':
      return each(ids, 'looked at again', (id) => actions.answerReview(id, user, { kind: 'retry' }));
    case 'close':
      return each(ids, 'closed', (id) => actions.answerReview(id, user, { kind: 'close' }));
    default:
      return { done: 0, what: 'done', failed: ['Choose what is to be done.'] };
  }
}

/** The ids that are ticked; one tick of an outage stands for all of its reviews. */
async function tickedIds(db: Desk['db'], ticked: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const value of ticked.slice(0, most)) {
    const outage = /^outage:([\w-]{1,40}):(.{0,60})$/s.exec(value);
    const found = outage === null ? [value] : await idsOfOutage(db, outage[1] ?? '', outage[2] || null, most);
    for (const id of found) ids.add(id);
  }
  return [...ids].slice(0, most);
}

async function each(
  ids: readonly string[],
  what: string,
  answer: (id: string) => Promise<void>,
): Promise<Outcome> {
  const failed: string[] = [];
  const waiting = [...ids];
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        await answer(id);
      } catch (error) {
        failed.push(reasonOf(error));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { done: ids.length - failed.length, what, failed };
}
