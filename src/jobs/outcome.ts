/** What comes of a job. */
import type { StoredEffect, Taking } from '../database/tickets.ts';

/** What a run leads to: a result, and how it is stored with what follows; or another try after `delay` ms. */
export type Outcome =
  | { readonly kind: 'done'; readonly store: (taking: Taking) => Promise<readonly StoredEffect[]> }
  | { readonly kind: 'later'; readonly delay: number; readonly why: string };
