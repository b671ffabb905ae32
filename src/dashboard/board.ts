/** The queue dashboard under /queues: bull-board, to look at only. What is to be retried is decided from the database. */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Queue } from 'bullmq';
import { Hono } from 'hono';

export const boardPath = '/queues';

/** Routes to mount at `boardPath`. They answer nothing but GET, whatever the board offers. */
export function queueBoard(queues: readonly Queue[]): Hono {
  const server = new HonoAdapter(serveStatic);
  createBullBoard({
    queues: queues.map(adapter),
    serverAdapter: server,
    options: {
      uiConfig: {
        boardTitle: 'Porthalt queues',
        hideRedisDetails: true,
        environment: { label: 'read only', color: '#0b6b5e', textColor: '#ffffff' },
        hideDocsLink: true,
        miscLinks: [{ text: 'Back to the desk', url: '/' }],
      },
    },
  });
  server.setBasePath(boardPath);
  const routes = new Hono();
  routes.use(async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      return context.text('The queues can only be looked at.', 405);
    }
    await next();
    if (context.res.headers.get('content-type')?.startsWith('text/html')) {
      const page = await context.res.text();
      context.res = new Response(selfContained(page), {
        status: context.res.status,
        headers: context.res.headers,
      });
    }
    return;
  });
  routes.route('/', server.registerPlugin());
  return routes;
}

function adapter(queue: Queue): BullMQAdapter {
  const board = new BullMQAdapter(queue, { readOnlyMode: true });
  board.setFormatter('data', idsOnly);
  board.setFormatter('returnValue', idsOnly);
  return board;
}

/**
 * What of a job's data is shown: ids, numbers and flags. Jobs hold nothing else; should a mail's text or an address ever
 * get into one, the board does not show it.
 */
export function idsOnly(data: unknown): unknown {
  if (data === null || typeof data === 'number' || typeof data === 'boolean') return data;
  if (typeof data === 'string') return idOnly(data);
  if (typeof data !== 'object') return undefined;
  if (Array.isArray(data)) return data.slice(0, 20).map(idsOnly);
  return Object.fromEntries(
    Object.entries(data)
      .slice(0, 20)
      .map(([name, value]) => [
        idOnly(name),
        typeof value === 'object' && value !== null ? '…' : idsOnly(value),
      ]),
  );
}

const idOnly = (text: string): string => (/^[\w.-]{1,80}$/.test(text) ? text : '…');

/** The board's page without what our policy forbids: fonts from another site, and the inline styles of its loading sign. */
function selfContained(page: string): string {
  const root = page.indexOf('<div id="root">');
  const scripts = page.indexOf('<script defer');
  const trimmed =
    root > 0 && scripts > root ? `${page.slice(0, root)}<div id="root"></div>${page.slice(scripts)}` : page;
  return trimmed.replace(/<link href="https:\/\/fonts\.googleapis\.com[^>]{0,400}>/g, '');
}
