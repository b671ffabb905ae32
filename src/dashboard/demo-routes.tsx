/** The demo's routes: write a mail as a sample customer. */

import { Hono } from 'hono';
import type { Demo } from './actions.ts';
import type { Desk } from './desk.ts';
import { filledForm, nothingFilled, reasonOf } from './forms.ts';
import { DemoPage } from './pages/demo.tsx';
import type { Env } from './sign-in.ts';

export function demoRoutes({ page }: Desk, demo: Demo): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/demo', async (context) => {
    const customers = await demo.customers();
    const sent = context.req.query('sent') !== undefined;
    return page(context, (frame) => (
      <DemoPage frame={frame} customers={customers} problems={[]} filled={nothingFilled} sent={sent} />
    ));
  });

  routes.post('/demo', async (context) => {
    const filled = await filledForm(context);
    const customers = await demo.customers();
    const from = customers.find((customer) => customer.address === filled('from')[0])?.address;
    const text = (filled('text')[0] ?? '').slice(0, 20_000);
    const subject = (filled('subject')[0] ?? '').replace(/[\r\n]+/g, ' ').slice(0, 200);
    let problem = from === undefined ? 'Choose who writes.' : text.trim() === '' ? 'Write something.' : null;
    if (from !== undefined && problem === null) {
      try {
        await demo.write({ from, subject, text });
        return context.redirect('/demo?sent', 303);
      } catch (error) {
        problem = reasonOf(error);
      }
    }
    const problems = problem === null ? [] : [problem];
    return page(
      context,
      (frame) => (
        <DemoPage frame={frame} customers={customers} problems={problems} filled={filled} sent={false} />
      ),
      422,
    );
  });

  return routes;
}
