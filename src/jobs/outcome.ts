/** What comes of a job. */
import type { StoredEffect } from '../tickets/store.ts';

/** What a run leads to: further effects, or another try after `delay` ms. */
export type Outcome =
  | { readonly kind: 'done'; readonly effects: readonly StoredEffect[] }
  | { readonly kind: 'later'; readonly delay: number; readonly why: string };
