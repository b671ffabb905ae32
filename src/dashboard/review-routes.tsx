/** The routes about reviews: the work queue, one review, and a person's decision. */

import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import { needsSure } from '../tickets/fitting.ts';
import { csvHeaders, reviewsAsCsv } from './csv.ts';
import { readDecision } from './decision.ts';
import type { Desk } from './desk.ts';
import { findReviews, type ReviewFilter, readFilter } from './find-reviews.ts';
import { type Filled, filledForm, nothingFilled, reasonOf } from './forms.ts';
import { loadReview, type ReviewView } from './load-review.ts';
import { ReviewPage } from './pages/review.tsx';
import { ReviewsPage } from './pages/reviews.tsx';
import { answerSeveral, type Outcome } from './several.ts';
import type { Env } from './sign-in.ts';
import { addRemark, meet, ownReview, snoozeReviews } from './work.ts';

export function reviewRoutes(desk: Desk): Hono<Env> {
  const { db, actions, page, notFound, now } = desk;
  const routes = new Hono<Env>();

  const list = async (context: Context<Env>, filter: ReviewFilter, outcome: Outcome | null) => {
    const found = await findReviews(db, filter, { now: now(), user: context.get('user') });
    const { rows: carriers } = await sql<{
      carrier: string;
    }>`select distinct orders.carrier from reviews join orders on orders.id = reviews.order_id
      where reviews.state = 'open' order by 1 limit 50`.execute(db);
    const names = carriers.map(({ carrier }) => carrier);
    return page(context, (frame) => (
      <ReviewsPage frame={frame} filter={filter} {...found} carriers={names} outcome={outcome} />
    ));
  };
  const filterOf = (context: Context<Env>): ReviewFilter => readFilter((name) => context.req.query(name));

  routes.get('/reviews', (context) => list(context, filterOf(context), null));
  routes.get('/reviews.csv', async (context) => {
    const csv = await reviewsAsCsv(db, filterOf(context), { now: now(), user: context.get('user') });
    return context.body(csv, 200, csvHeaders('reviews'));
  });
  routes.post('/reviews', async (context) => {
    const outcome = await answerSeveral(desk, await filledForm(context), context.get('user'));
    return list(context, filterOf(context), outcome);
  });

  type More = { problems?: readonly string[]; filled?: Filled; sure?: boolean };
  const show = async (
    context: Context<Env>,
    review: ReviewView,
    { problems = [], filled = nothingFilled, sure = false }: More,
    status: 200 | 409 | 422 = 200,
  ): Promise<Response> => {
    const here = await meet(db, review.id, context.get('user'), now());
    return page(
      context,
      (frame) => (
        <ReviewPage
          frame={frame}
          review={review}
          problems={problems}
          filled={filled}
          askSure={sure}
          here={here}
        />
      ),
      status,
    );
  };
  const at = (review: ReviewView): string => `/reviews/${encodeURIComponent(review.id)}`;

  routes.get('/reviews/:id', async (context) => {
    const review = await loadReview(db, context.req.param('id'));
    return review === null ? notFound(context, 'There is no such review.') : show(context, review, {});
  });

  routes.post('/reviews/:id', async (context) => {
    const review = await loadReview(db, context.req.param('id'));
    if (review === null) return notFound(context, 'There is no such review.');
    const filled = await filledForm(context);
    if (review.state === 'closed') {
      const problems = [
        `${review.closedBy ?? 'Somebody'} has closed this review already; nothing was changed.`,
      ];
      return show(context, review, { problems, filled }, 409);
    }
    const user = context.get('user');
    const read = readDecision(review, filled, user);
    if (read.decision === null) return show(context, review, { problems: read.problems, filled }, 422);
    // What a person says here cancels ports in the name of somebody whom nobody verified.
    if (needsSure(review, read.decision) && filled('sure')[0] !== 'yes')
      return show(context, review, { filled, sure: true });
    try {
      await actions.answerReview(review.id, user, read.decision);
    } catch (error) {
      return show(context, review, { problems: [reasonOf(error)], filled }, 422);
    }
    return context.redirect(
      review.ticket === null ? '/reviews' : `/tickets/${encodeURIComponent(review.ticket)}`,
      303,
    );
  });

  routes.post('/reviews/:id/owner', async (context) => {
    const review = await loadReview(db, context.req.param('id'));
    if (review === null) return notFound(context, 'There is no such review.');
    const filled = await filledForm(context);
    const owner = filled('take')[0] === 'me' ? context.get('user') : null;
    if (await ownReview(db, review.id, owner, filled('was')[0] || null))
      return context.redirect(at(review), 303);
    const latest = (await loadReview(db, review.id)) ?? review;
    const why =
      latest.state === 'closed'
        ? `${latest.closedBy ?? 'Somebody'} has closed this review already.`
        : `${latest.owner ?? 'Nobody'} has it meanwhile; nothing was changed.`;
    return show(context, latest, { problems: [why] }, 409);
  });

  routes.post('/reviews/:id/snooze', async (context) => {
    const review = await loadReview(db, context.req.param('id'));
    if (review === null) return notFound(context, 'There is no such review.');
    const hours = /^\d{1,3}$/.exec((await filledForm(context))('hours')[0] ?? '')?.[0];
    const until = hours === undefined ? null : new Date(now().getTime() + Number(hours) * 3_600_000);
    await snoozeReviews(db, [review.id], until);
    return context.redirect(until === null ? at(review) : '/reviews', 303);
  });

  routes.post('/reviews/:id/remarks', async (context) => {
    const review = await loadReview(db, context.req.param('id'));
    if (review === null) return notFound(context, 'There is no such review.');
    const text = (await filledForm(context))('text')[0] ?? '';
    try {
      const place = review.ticket === null ? { review: review.id } : { ticket: review.ticket };
      await addRemark(db, place, context.get('user'), text);
    } catch (error) {
      return show(context, review, { problems: [reasonOf(error)] }, 422);
    }
    return context.redirect(`${at(review)}#note`, 303);
  });

  return routes;
}
