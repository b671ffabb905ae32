/** The routes about reviews: the list, one review, and a person's decision. */
import { Hono } from 'hono';
import type { Env } from './access.ts';
import { readDecision } from './decision.ts';
import type { Desk } from './desk.ts';
import { filledForm, nothingFilled, reasonOf } from './forms.ts';
import { findReviews, loadReview } from './load-review.ts';
import { ReviewPage } from './pages/review.tsx';
import { ReviewsPage } from './pages/reviews.tsx';

export function reviewRoutes({ db, actions, page, notFound }: Desk): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/reviews', async (context) => {
    const state = context.req.query('state') === 'closed' ? 'closed' : 'open';
    const after = context.req.query('after') ?? null;
    const found = await findReviews(db, state, after);
    return page(context, (frame) => (
      <ReviewsPage frame={frame} state={state} first={after === null} {...found} />
    ));
  });

  routes.get('/reviews/:id', async (context) => {
    const review = await loadReview(db, context.req.param('id'));
    if (review === null) return notFound(context, 'There is no such review.');
    return page(context, (frame) => (
      <ReviewPage frame={frame} review={review} problems={[]} filled={nothingFilled} />
    ));
  });

  routes.post('/reviews/:id', async (context) => {
    const review = await loadReview(db, context.req.param('id'));
    if (review === null) return notFound(context, 'There is no such review.');
    const filled = await filledForm(context);
    const back = (problems: readonly string[], status: 409 | 422) =>
      page(
        context,
        (frame) => <ReviewPage frame={frame} review={review} problems={problems} filled={filled} />,
        status,
      );
    if (review.state === 'closed') {
      return back(
        [`${review.closedBy ?? 'Somebody'} has closed this review already; nothing was changed.`],
        409,
      );
    }
    const user = context.get('user');
    const read = readDecision(review, filled, user);
    if (read.decision === null) return back(read.problems, 422);
    try {
      await actions.answerReview(review.id, user, read.decision);
    } catch (error) {
      return back([reasonOf(error)], 422);
    }
    return context.redirect(
      review.ticket === null ? '/reviews' : `/tickets/${encodeURIComponent(review.ticket)}`,
      303,
    );
  });

  return routes;
}
