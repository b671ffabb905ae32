/** The routes about tickets: the list, one ticket, its mails and notices, and its charges. */

import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { csvHeaders, ticketsAsCsv } from './csv.ts';
import type { Desk } from './desk.ts';
import { type Filled, filledForm, nothingFilled, reasonOf } from './forms.ts';
import { loadTicket, type TicketView } from './load-ticket.ts';
import { readCharge } from './pages/charge.tsx';
import { type Draft, noDraft } from './pages/talk.tsx';
import { TicketPage } from './pages/ticket.tsx';
import { TicketsPage } from './pages/tickets.tsx';
import { findTickets, readSearch } from './search.ts';
import type { Env } from './sign-in.ts';
import { addRemark, meet, ownTicket } from './work.ts';

export function ticketRoutes({ db, actions, page, notFound, now, cutoff }: Desk): Hono<Env> {
  const routes = new Hono<Env>();

  /** The page of a ticket, with what somebody has begun to write on it. */
  const show = async (
    context: Context<Env>,
    view: TicketView,
    more: { problems?: readonly string[]; filled?: Filled; draft?: Draft },
    status: 200 | 409 | 422 = 200,
  ): Promise<Response> => {
    const here = await meet(db, view.id, context.get('user'), now());
    const { problems = [], filled = nothingFilled, draft = noDraft(randomUUID()) } = more;
    return page(
      context,
      (frame) => (
        <TicketPage frame={frame} view={view} problems={problems} filled={filled} draft={draft} here={here} />
      ),
      status,
    );
  };

  routes.get('/tickets', async (context) => {
    const search = readSearch((name) => context.req.query(name));
    const found = await findTickets(db, search, { now: now(), cutoff, user: context.get('user') });
    return page(context, (frame) => <TicketsPage frame={frame} search={search} {...found} />);
  });

  routes.get('/tickets.csv', async (context) => {
    const search = readSearch((name) => context.req.query(name));
    const csv = await ticketsAsCsv(db, search, { now: now(), cutoff, user: context.get('user') });
    return context.body(csv, 200, csvHeaders('tickets'));
  });

  routes.get('/tickets/:id', async (context) => {
    const before = /^\d{1,15}$/.exec(context.req.query('before') ?? '')?.[0];
    const view = await loadTicket(db, context.req.param('id'), before === undefined ? null : Number(before));
    if (view === null) return notFound(context, 'There is no such ticket.');
    return show(context, view, {});
  });

  routes.post('/tickets/:id/reply', async (context) => {
    const view = await loadTicket(db, context.req.param('id'), null);
    if (view === null) return notFound(context, 'There is no such ticket.');
    const filled = await filledForm(context);
    const text = filled('text')[0] ?? '';
    const key = /^[\w-]{8,64}$/.exec(filled('key')[0] ?? '')?.[0] ?? randomUUID();
    const closes = view.reviews.find((one) => one.state === 'open' && one.id === filled('closes')[0])?.id;
    const draft = { text, key, closes: closes ?? '', preview: null, problems: [] };
    try {
      if (filled('step')[0] === 'send') {
        await actions.reply(view.id, context.get('user'), { text, key, closes: closes ?? null });
        return context.redirect(`/tickets/${encodeURIComponent(view.id)}#reply`, 303);
      }
      return show(context, view, { draft: { ...draft, preview: await actions.previewReply(view.id, text) } });
    } catch (error) {
      return show(context, view, { draft: { ...draft, problems: [reasonOf(error)] } }, 422);
    }
  });

  routes.post('/tickets/:id/remarks', async (context) => {
    const view = await loadTicket(db, context.req.param('id'), null);
    if (view === null) return notFound(context, 'There is no such ticket.');
    const filled = await filledForm(context);
    try {
      await addRemark(db, { ticket: view.id }, context.get('user'), filled('text')[0] ?? '');
    } catch (error) {
      return show(context, view, { problems: [reasonOf(error)] }, 422);
    }
    return context.redirect(`/tickets/${encodeURIComponent(view.id)}#note`, 303);
  });

  routes.post('/tickets/:id/owner', async (context) => {
    const view = await loadTicket(db, context.req.param('id'), null);
    if (view === null) return notFound(context, 'There is no such ticket.');
    const filled = await filledForm(context);
    const owner = filled('take')[0] === 'me' ? context.get('user') : null;
    if (await ownTicket(db, view.id, owner, filled('was')[0] || null))
      return context.redirect(`/tickets/${encodeURIComponent(view.id)}`, 303);
    const now = await loadTicket(db, view.id, null);
    return show(
      context,
      now ?? view,
      { problems: [`${now?.owner ?? 'Somebody'} looks after it meanwhile.`] },
      409,
    );
  });

  routes.post('/tickets/:id/charges', async (context) => {
    const view = await loadTicket(db, context.req.param('id'), null);
    if (view === null) return notFound(context, 'There is no such ticket.');
    const filled = await filledForm(context);
    const read = readCharge(view, filled);
    let problems: readonly string[] = read.problems ?? [];
    if (read.charge !== null) {
      const { order, numbers, fees } = read.charge;
      try {
        await actions.recordCharge(view.id, order, numbers, fees, context.get('user'));
        return context.redirect(`/tickets/${encodeURIComponent(view.id)}#costs`, 303);
      } catch (error) {
        problems = [reasonOf(error)];
      }
    }
    return show(context, view, { problems, filled }, 422);
  });

  routes.get('/notices/:file{.+\\.html}', async (context) => {
    const id = context.req.param('file').slice(0, -'.html'.length);
    const notice = await db.selectFrom('notices').select('body_html').where('id', '=', id).executeTakeFirst();
    if (!notice?.body_html) return context.text('There is no such notice.', 404);
    return context.html(notice.body_html);
  });

  routes.get('/messages/:file{.+\\.eml}', async (context) => {
    const id = context.req.param('file').slice(0, -'.eml'.length);
    const message = await db.selectFrom('messages').select('raw').where('id', '=', id).executeTakeFirst();
    if (!message?.raw) return context.text('The mail is not stored any more.', 404);
    // Never shown by the browser: what a stranger sent is only handed over as a file.
    return context.body(Uint8Array.from(message.raw), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${id.replace(/[^\w.-]/g, '_')}.eml"`,
    });
  });

  return routes;
}
