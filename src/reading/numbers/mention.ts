/** A place in the sender's words that names numbers, whatever way they are written. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /** `number`: one or more numbers by their digits; `area`: by area code; `order`: by the id of an order. */
  readonly kind: 'number' | 'area' | 'order';
  /** E.164 numbers on the sender's orders. */
  readonly numbers: readonly string[];
  /** What is named but on no order: E.164, or the digits as written. */
  readonly unmatched: readonly string[];
  /** Why it is not certain what is meant; null where it is. */
  readonly doubt: string | null;
  /** Digits that may as well be no number at all: they count only where the words make them the object. */
  readonly weak: boolean;
  /** True for a range, which "all" beside it only counts up. */
  readonly range?: boolean;
};

/** A number before ranges are read. `tail` are the digits of a partial number, null for a whole one. */
export type Piece = Mention & { readonly tail: string | null; readonly whole: string | null };
