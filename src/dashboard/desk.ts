/** What the routes share. */

import type { Context } from 'hono';
import type { Db } from '../database/open.ts';
import type { Actions } from './actions.ts';
import type { HealthReport } from './health.ts';
import type { Frame } from './layout.tsx';
import type { Env } from './sign-in.ts';

export type Desk = {
  readonly db: Db;
  readonly actions: Actions;
  readonly now: () => Date;
  /** ms before the port date from which nothing is cancelled any more. */
  readonly cutoff: number;
  readonly health: () => Promise<HealthReport>;
  /** Renders a page inside its frame. */
  readonly page: (
    context: Context<Env>,
    render: (frame: Frame) => unknown,
    status?: 200 | 404 | 409 | 422,
  ) => Promise<Response>;
  readonly notFound: (context: Context<Env>, what: string) => Promise<Response>;
};
