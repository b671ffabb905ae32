/** One labelled mail of the reading's test sets: what was written, from which client, and how it is to be read. */

import type { Verdict } from '../../../src/reading/reading.ts';

/** The mail program whose HTML and text the builder reproduces; `plain` is text/plain alone, as from mutt. */
export type Client =
  | 'gmail'
  | 'gmail-mobile'
  | 'outlook-desktop'
  | 'outlook-web'
  | 'outlook-mobile'
  | 'apple-mail'
  | 'iphone'
  | 'yahoo'
  | 'thunderbird'
  | 'proton'
  | 'samsung'
  | 'zoho'
  | 'front'
  | 'zendesk'
  | 'freshdesk'
  | 'gmx'
  | 'plain';

/** The language of the words; `other` is any that the reading does not read. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl' | 'other';

/** An attachment: text as is, a workbook from its rows, or raw bytes in base64. */
export type CaseAttachment = {
  readonly filename: string;
  readonly type: string;
  readonly content: string | { readonly xlsx: readonly (readonly string[])[] } | { readonly base64: string };
};

/** The label: the reading that the rules demand. Absent sets are empty. */
export type Expected = {
  readonly verdict: Verdict;
  readonly cancel?: readonly string[];
  readonly keep?: readonly string[];
  readonly unmatched?: readonly string[];
  /** The numbers of the rules that decide, for people. */
  readonly rules: readonly number[];
};

export type Case = {
  /** Unique, a short sentence. */
  readonly name: string;
  readonly language: Language;
  readonly client: Client;
  /** The sender's open orders, numbers in E.164. */
  readonly orders: readonly {
    readonly id: string;
    readonly numbers: readonly string[];
    readonly country: string;
  }[];
  readonly thread: string | null;
  readonly awaiting?: readonly string[];
  /** Default: a reply to the notice's subject as this client and language write it; in a new mail something neutral. */
  readonly subject?: string;
  /** The sender's own words, plain; a blank line parts paragraphs. The builder makes the client's HTML from it. */
  readonly words: string;
  /** The own words as HTML instead (struck out, hidden, coloured, tables); `words` then is the text part. */
  readonly html?: string;
  /** Put below the words as this client does. */
  readonly signature?: string;
  /**
   * The quoted history: the desk's port notice listing all numbers (`notice`, the default in a thread), its costs notice
   * (`costs`, the default while a decision is awaited), `none`, the notice as a forwarded mail (`forward`), or this text; a text
   * that begins with the line `forward:` is a colleague's mail, forwarded. Lines with tabs become a table, lines with `- ` a list,
   * lines with `> ` an older quotation.
   */
  readonly quote?: string;
  /** Inline answers: each quoted stretch with the sender's words under it; `words` (may be '') stand above all. */
  readonly inline?: readonly { readonly quote: string; readonly answer: string }[];
  /** The quotation first, the words below it. */
  readonly bottomPosting?: boolean;
  readonly attachments?: readonly CaseAttachment[];
  /** Extra or overriding headers; an empty value removes the header. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Which body parts the mail has; default `both`, for `plain` always `text`. */
  readonly parts?: 'both' | 'text' | 'html';
  readonly charset?: string;
  readonly encoding?: '7bit' | '8bit' | 'quoted-printable' | 'base64';
  /** The whole mail as is (LF becomes CRLF), for broken ones. */
  readonly raw?: string;
  readonly expected: Expected;
};
