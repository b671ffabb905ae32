/** What a language's folder holds: the only place where its words stand. */

import type { NumberWords } from '../numbers/number-words.ts';
import type { Concept } from './concepts.ts';
import type { Inflect } from './notation.ts';

export type LanguageCode = string;

export type Tongue = {
  /** ISO 639-1. */
  readonly code: LanguageCode;
  /** Where it is spoken (ISO 3166-1 alpha-2): tips the balance for a short mail. */
  readonly countries: string;
  /** Its most common words, folded: what it is recognised by. */
  readonly common: string;
  /** Whether a verb may stand at the end of its clause, behind its objects and its negation. */
  readonly verbLast: boolean;
  /** Where a denial stands that bears on a verb: only before it, or anywhere in its clause. */
  readonly negation: 'before' | 'anywhere';
  /** Which word of a noun with its descriptions is its head. */
  readonly head: 'first' | 'last';
  /** Whether nouns are joined into one word. */
  readonly compounds: boolean;
  /** Whether every noun is written with a capital. */
  readonly capitalNouns: boolean;
  /** Where an apostrophe cuts a word: `left` keeps it with what stands before (l'ordre), `right` with what follows (it's). */
  readonly apostrophe: 'left' | 'right';
  /** Pronouns that hang on a verb (annullarlo), by what they mean; '' for those that name nothing (me, us). */
  readonly enclitics: Readonly<Record<string, 'it' | 'them' | ''>>;
  /** Words around digits, for telling phone numbers from other numbers. */
  readonly numbers: NumberWords;
  readonly numerals: Readonly<Record<string, number>>;
  /** Words that end in a point without ending a sentence. */
  readonly abbreviations: string;
  /** How a word ends that says what somebody is doing ("texting"); '' where endings do not tell. */
  readonly doingEnding: string;
  /** Words, folded, of six letters or more that a single wrong letter does not hide (law 8); never a denial. */
  readonly forgiven: string;
  /** Letters that may be written as others ("ue" for "u" with dots), folded: both are read as the second. */
  readonly spellings: readonly (readonly [written: string, read: string])[];
  /** How adverbs end that no list needs to hold ("promptly"); '' where a language has no such ending. */
  readonly adverbEnding: string;
  readonly inflect: Inflect;
  /** Patterns of the small notation by what they mean, parted by commas. */
  readonly words: Partial<Record<Concept, string>>;
};
