/** The routes about tickets: the list, one ticket, its mails and notices, and its charges. */
import { Hono } from 'hono';
import type { Env } from './access.ts';
import type { Desk } from './desk.ts';
import { filledForm, nothingFilled, reasonOf } from './forms.ts';
import { loadTicket } from './load-ticket.ts';
import { readCharge } from './pages/charge.tsx';
import { TicketPage } from './pages/ticket.tsx';
import { TicketsPage } from './pages/tickets.tsx';
import { findTickets, readSearch } from './search.ts';

export function ticketRoutes({ db, actions, page, notFound }: Desk): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/', async (context) => {
    const search = readSearch((name) => context.req.query(name));
    const found = await findTickets(db, search);
    return page(context, (frame) => <TicketsPage frame={frame} search={search} {...found} />);
  });

  routes.get('/tickets', (context) => context.redirect('/'));
  routes.get('/tickets/:id', async (context) => {
    const before = /^\d{1,15}$/.exec(context.req.query('before') ?? '')?.[0];
    const view = await loadTicket(db, context.req.param('id'), before === undefined ? null : Number(before));
    if (view === null) return notFound(context, 'There is no such ticket.');
    return page(context, (frame) => (
      <TicketPage frame={frame} view={view} problems={[]} filled={nothingFilled} />
    ));
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
    return page(
      context,
      (frame) => <TicketPage frame={frame} view={view} problems={problems} filled={filled} />,
      422,
    );
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
