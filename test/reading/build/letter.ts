/** What every client gets to lay out: the own words and the history below or above them. */

import type { Person } from './attribution.ts';
import type { Client, Language } from './case.ts';
import type { Moment } from './locale.ts';

/** The mail that is quoted or forwarded. */
export type History = {
  readonly kind: 'reply' | 'forward';
  readonly from: Person;
  readonly to: Person;
  readonly moment: Moment;
  readonly subject: string;
  readonly text: string;
};

export type Letter = {
  readonly client: Client;
  readonly language: Language;
  readonly seed: string;
  readonly words: string;
  /** Own words as HTML, where the case gives them so. */
  readonly html: string | null;
  readonly signature: string | null;
  readonly history: History | null;
  readonly inline: readonly { readonly quote: string; readonly answer: string }[];
  readonly bottomPosting: boolean;
};

/** Both bodies as the client writes them; `html` is null where it sends text alone. */
export type Bodies = { readonly text: string; readonly html: string | null };

/** Joins what is not empty with one blank line. */
export function stack(...blocks: readonly (string | null)[]): string {
  return blocks.filter((block) => block !== null && block !== '').join('\n\n');
}
