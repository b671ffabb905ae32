/** The first page. */

import { Hono } from 'hono';
import type { Desk } from './desk.ts';
import { findReviews, readFilter } from './find-reviews.ts';
import { loadToday, type Today } from './load-today.ts';
import { TodayPage } from './pages/today.tsx';
import type { Env } from './sign-in.ts';

/** ms that the counts are good for: they are of hours and days. */
const fresh = 15_000;
/** ms after which they are waited for. */
const stale = 75_000;
const shownReviews = 8;

export function todayRoutes({ db, page, now, cutoff, health }: Desk): Hono<Env> {
  const routes = new Hono<Env>();
  let last: { readonly at: number; readonly today: Promise<Today> } | null = null;

  routes.get('/', async (context) => {
    // Where the list of tickets was: links that people have kept go on working.
    if (context.req.query('q') !== undefined || context.req.query('item') !== undefined) {
      return context.redirect(`/tickets${new URL(context.req.url).search}`, 302);
    }
    const user = context.get('user');
    const before = last;
    if (before === null || performance.now() - before.at > fresh) {
      const today = loadToday(db, { now: now(), cutoff, user });
      const loading = { at: performance.now(), today };
      last = loading;
      // A failure is nobody else's: whoever comes next asks again.
      today.catch(() => {
        if (last === loading) last = null;
      });
    }
    // A little old is better than to be waited for; the new ones are there at the next look.
    const old = before !== null && performance.now() - before.at < stale ? before : null;
    const [today, report, waiting] = await Promise.all([
      (old ?? last)?.today ?? loadToday(db, { now: now(), cutoff, user }),
      health(),
      findReviews(
        db,
        readFilter(() => undefined),
        { now: now(), user },
        shownReviews,
      ),
    ]);
    return page(context, (frame) => (
      <TodayPage frame={frame} today={today} health={report} waiting={waiting} />
    ));
  });

  return routes;
}
