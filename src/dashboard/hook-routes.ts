/**
 * Where carriers tell that an order has changed. Open to the network beside the pages, without a session: bodies are small,
 * few are read at a time, and a flood makes room by its own oldest.
 */

import { type Context, Hono } from 'hono';
import type { Logger } from 'pino';
import { boundedBytes } from '../body.ts';
import type { Webhook } from '../carriers/webhooks.ts';
import type { Env } from './sign-in.ts';

export type Hooks = {
  readonly webhooks: readonly Webhook[];
  /** Takes the carrier's own ids of orders. */
  readonly wake: (carrier: string, carrierOrderIds: readonly string[]) => void;
  readonly log: Pick<Logger, 'debug' | 'warn'>;
  readonly now: () => Date;
};

/** A notification is a page of text; Telnyx's are the longest, with a whole order in them. */
const longest = 256 * 1024;
/** Bodies that may be on their way at once, for each carrier. */
const atOnce = 32;
/** ms */
const patience = 10_000;

/** The routes of every webhook that is set up: `/hooks/<carrier>`, for Twilio with its secret behind. */
export function hookRoutes(hooks: Hooks): Hono<Env> {
  const routes = new Hono<Env>();
  for (const webhook of hooks.webhooks) {
    const path = `/hooks/${webhook.carrier}${webhook.secretInPath ? '/:secret' : ''}`;
    routes.post(path, receiver(hooks, webhook));
  }
  return routes;
}

function receiver(hooks: Hooks, webhook: Webhook): (context: Context<Env>) => Promise<Response> {
  const { carrier } = webhook;
  const reads = new Set<AbortController>();
  const forged = (): void => warnNowAndThen(hooks, carrier);
  return async (context) => {
    const sent = { headers: context.req.raw.headers, secret: context.req.param('secret') ?? null };
    const admission = webhook.admit(sent, hooks.now());
    if (admission !== 'admitted') {
      // What is not read is in the way of the next request on this connection.
      context.header('connection', 'close');
      if (admission === 'challenge') {
        context.header('www-authenticate', 'Basic realm="Porthalt"');
        return context.text('Log in.', 401);
      }
      forged();
      return context.text('Not taken.', 403);
    }
    const body = await read(context.req.raw, reads);
    if (body === null) {
      context.header('connection', 'close');
      return context.text('The body is too long, or did not come.', 413);
    }
    const orders = webhook.orders(sent, body);
    if (orders === null) {
      forged();
      return context.text('Not taken.', 403);
    }
    hooks.log.debug({ carrier, orders }, 'the carrier tells of a change');
    hooks.wake(carrier, orders);
    return context.body(null, 204);
  };
}

/** A whole body that is not too long, in time; null for any other. The oldest that still comes makes room for the newest. */
async function read(request: Request, reads: Set<AbortController>): Promise<Buffer | null> {
  const mine = new AbortController();
  for (const oldest of reads) {
    if (reads.size < atOnce) break;
    oldest.abort();
    reads.delete(oldest);
  }
  reads.add(mine);
  const timer = setTimeout(() => mine.abort(), patience);
  try {
    const over = new Promise<null>((resolve) =>
      mine.signal.addEventListener('abort', () => resolve(null), { once: true }),
    );
    return await Promise.race([boundedBytes(request, longest), over]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    reads.delete(mine);
  }
}

const said = new Map<string, number>();

/** Forged messages are nothing to act on: once a minute says enough. */
function warnNowAndThen({ log }: Hooks, carrier: string): void {
  const now = performance.now();
  if (now - (said.get(carrier) ?? Number.NEGATIVE_INFINITY) < 60_000) return;
  said.set(carrier, now);
  log.warn({ carrier }, 'a message that is not the carrier’s came to its webhook');
}
