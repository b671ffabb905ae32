/** What a customer's mail says about which ports to cancel: the values that go in and come out of a reading. */

/** A port order as the reading needs it. `numbers` are E.164; `country` is ISO 3166-1 alpha-2. */
export type ReadingOrder = {
  readonly id: string;
  readonly numbers: readonly string[];
  readonly country: string;
};

/** What is known when a mail arrives. */
export type ReadingContext = {
  /** The sender's open port orders. */
  readonly orders: readonly ReadingOrder[];
  /** The order whose mail this one replies to; null for a new mail. */
  readonly thread: string | null;
  /** E.164 numbers for which a cost/risk notice is out and the decision is awaited. */
  readonly awaiting: readonly string[];
  /** The language of the notice that he answers (BCP 47): one word tells little, and "si" is a yes in three. */
  readonly language?: string;
  /** What the desk sent to the sender, and his own earlier mails, the latest first: what of them stands in the mail again is history, however it is marked. */
  readonly known?: readonly string[];
  /** What the notice that he answers proposed (rule 21). */
  readonly proposed?: { readonly cancel: readonly string[]; readonly keep: readonly string[] } | null;
};

/**
 * `act`: what is to be cancelled or kept is certain. `clarify`: something is to be cancelled, what exactly is not
 * certain. `human`: a person wrote anything else. `ignore`: no person wrote it.
 */
export type Verdict = 'act' | 'clarify' | 'human' | 'ignore';

/** What a mail says. Lists are sets. */
export type Reading = {
  readonly verdict: Verdict;
  /** E.164 numbers on the sender's orders whose port is to be cancelled; empty unless `act`. */
  readonly cancel: readonly string[];
  /** Numbers that the sender says shall go on porting; empty unless `act`. */
  readonly keep: readonly string[];
  /** Numbers named for cancellation that are on no order of the sender's. */
  readonly unmatched: readonly string[];
  /** One line for a person: which words decided. */
  readonly because: string;
  /** The best guess where the verdict is `clarify` or `human`: what he may mean, to be confirmed by one word; absent where there is none. */
  readonly proposal?: { readonly cancel: readonly string[]; readonly keep: readonly string[] };
  /** `act` only: what he asks or wishes beside it, as written, for a person to answer; absent where there is nothing. */
  readonly question?: string;
  /** ISO 639-1 of his words; absent where they tell none. */
  readonly language?: string;
  /** His words tell it plainly; absent where only the orders' countries, one word, or words that our notices offer do. */
  readonly languageSure?: true;
  /** The sender's own words as read, so that a page can show them and mark the deciding ones. */
  readonly words: string;
  /** The deciding words: [start, end) character positions in `words`. */
  readonly marks: readonly (readonly [number, number])[];
  /** What may be meant by these words at all, for a second reader's bounds; absent where they were not read in full. */
  readonly grounds?: Grounds;
  /** What a second reader said, where one was asked. */
  readonly second?: Second;
};

/** What the sender's own words leave room for. Numbers are E.164 and on his orders. */
export type Grounds = {
  /** Written out, in whatever form: digits, endings, ranges, area codes, order ids. */
  readonly written: readonly string[];
  /** Meant by a word for a set ("all", "both", "the rest", "the first two") or by naming no number at all. */
  readonly meant: readonly string[];
  /** No condition, question, negation, exception or doubt stands in them. */
  readonly plain: boolean;
};

/** A second reader's part in a reading, kept for the person who reviews it. */
export type Second = {
  /** What came of it; the last five are why nothing was heard. */
  readonly outcome:
    | 'agrees'
    | 'objects'
    | 'proposes'
    | 'acts'
    | 'adds-nothing'
    | 'late'
    | 'away'
    | 'over-quota'
    | 'nonsense'
    | 'skipped';
  /** Its words, bounded; null where there were none. */
  readonly said: string | null;
  readonly milliseconds: number;
  /** Tokens of question and answer as its server counts them. */
  readonly tokens: number;
};
