/**
 * What a language's table must hold. One file per language holds the words; the code that reads them knows none.
 *
 * Patterns are matched against text in lower case without accents. A space stands for any white space, `~` for up to
 * three words, `§` for a phone number or order id, `#` for a numeral of `numerals` or one or two digits; everything
 * else is a regular expression without nested repetition; `;` parts the patterns, a leading `!` has one matched with accents. A match begins and ends at the edge of a word. Where two
 * matches overlap the longer one wins, so a longer pattern is how an exception to a shorter one is written.
 */

/** What a stretch of words can mean. Each language gives patterns for each ('' where it has none). */
export const concepts = [
  /** Words that look like others and mean nothing here ("after all", "no problem"). */
  'neutral',
  /** A verb asking to cancel, in any form but participle and past: "cancel", "call off". */
  'cancel',
  /** Its participle or a past form: a request only beside a wish ("0102 should be cancelled"). */
  'cancelled',
  /** Its noun: "cancellation". */
  'cancellation',
  /** A verb that cancels only with a number, a port or an order as its object: "remove", "drop". */
  'remove',
  /** A verb for porting, active: "port", "move". */
  'move',
  /** Its participle. */
  'moved',
  /** The thing that is ported or its noun: "my port", "the transfer". */
  'port',
  /** Going on that, said alone, answers a notice with yes: "proceed", "go ahead". */
  'proceed',
  /** Going on that, said alone, could mean either way: "continue", "carry on". */
  'continue',
  /** Going on that always means the port: "come over", "let it complete", "stay on the order". */
  'complete',
  /** Keeping with neither port nor carrier: "keep", "leave". */
  'keep',
  /** Holding: neither cancelled nor going on. */
  'hold',
  /** Staying: with a carrier beside it the port is not wanted. */
  'stay',
  /** The present carrier, or where the number is now. */
  'carrier',
  /** Ending the service itself, not the port: "disconnect". */
  'terminate',
  /** Another day for the port. */
  'reschedule',
  /** Filing again after cancelling. */
  'refile',
  /** Taking back an earlier wish to cancel. */
  'withdrawal',
  /** Things cancelled that are no port: account, subscription, meeting, date. */
  'thing',
  /** No, as an answer: followed by a pause. */
  'no',
  /** What a correction or a choice puts aside: "instead of 0102". Before a verb it negates. */
  'insteadOf',
  /** Negation. */
  'not',
  /** Negation where it stands right behind its verb: "annulez pas". */
  'notAfter',
  /** A condition's first word, or a time that works like one ("as soon as the new line works"). */
  'if',
  /** Without cost. */
  'free',
  /** With a cost. */
  'charged',
  /** Conditions that are mere politeness: "if possible", "if you have questions". */
  'courtesy',
  /** Asking us to do something: "could you", "would you mind". */
  'askUs',
  /** Asking whether one can do something oneself: "can we still". A question at the head of a clause or before a question mark. */
  'ability',
  /** The same, asked of a thing: "can it", "can 0102". With a "please" it is a request. */
  'abilityPassive',
  /** Asking whether or how something can be done, wherever it stands: "is it possible", "how do I", "wondering if we". */
  'abilityIndirect',
  'please',
  /** Wish, duty, permission: what makes a participle or noun a request. */
  'wish',
  /** Not decided: "thinking about", "maybe". */
  'hedge',
  /** What was said or done before: "was", "already", "I asked you to". */
  'past',
  /** A plan reported, not wished: "is scheduled to". */
  'fact',
  'except',
  'only',
  /** Reaching a person: the number beside it is mentioned, not named. */
  'contact',
  /** Words to the program, or about customers in general. */
  'everybody',
  /** Correcting oneself. */
  'correction',
  /** Thinking again: turns a wish round, replaces no number by itself ("actually", "on second thoughts"). */
  'rethink',
  /** A sorry that corrects only where a bare number follows. */
  'sorry',
  'asPlanned',
  /** All numbers, with or without a count: "all three", "both", "everything". */
  'all',
  /** All numbers of the order, whatever else is around: "the whole order". */
  'wholeOrder',
  'thisOrder',
  /** "my order", "the order": says no more than "my port". */
  'order',
  'allOrders',
  /** Those not named: "the rest", "the other two". */
  'rest',
  /** The one not named: "the other one". */
  'otherOne',
  /** "Including": a list beside "all" that does not limit it. */
  'including',
  /** Back to one number of his own words. */
  'it',
  /** Back to several numbers of his own words, or forward to a list: "those two", "the following". */
  'them',
  'above',
  'below',
  'attached',
  'latter',
  'former',
  /** The number or line, no more said. */
  'number',
  /** Numbers told by place, owner, use or position in our list. */
  'described',
  'yes',
  'approve',
  /** Accepting the cost. */
  'accept',
  'tooDear',
  'ok',
  /** Asks for other terms: "please waive the fee". */
  'bargain',
  /** Wants more time. */
  'later',
  /** Reasons that hint at a cancellation without asking for it: "no longer needed". */
  'hint',
  /** Words about cost or risk, for telling which question it is. */
  'cost',
  /** Joins that take up the number just named: "which", "who". */
  'relative',
  /** Words after which a new clause can begin. */
  'join',
  /** A join that turns a negation round: "not A but B". */
  'flip',
  /** A join that says the next part is the consequence of a condition. */
  'then',
] as const;

export type Concept = (typeof concepts)[number];

/** The patterns of one entry of a table. */
export function parted(entry: string): string[] {
  return entry
    .split(';')
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '');
}

export type LanguageCode = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl';

/** Words around digits, for telling phone numbers from other numbers. Plain folded patterns, joined by the reader. */
export type NumberWords = {
  /** Stand before the last digits of a number: "ending in". */
  readonly ending: string;
  /** Stand behind the last digits: "0102 one". Also nouns before a number. */
  readonly noun: string;
  /** The same in the plural, for area codes: "the 415 numbers". */
  readonly nouns: string;
  /** Stand before an area code: "area code", "starting with". */
  readonly area: string;
  /** Between the ends of a range: "through". */
  readonly to: string;
  /** Between the parts of a list: "and". */
  readonly and: string;
  /** Between the ends of "between A and B". */
  readonly between: string;
  /** Labels whose number is no phone number: "account", "PIN". */
  readonly label: string;
  /** Labels of an order id: "order no." */
  readonly order: string;
  /** Behind a number that counts something else: "days", "euros". */
  readonly unit: string;
  readonly month: string;
  readonly extension: string;
};

/** Concepts that a table may leave out. */
type Spare = 'bargain';

export type Phrases = Readonly<Record<Exclude<Concept, Spare>, string> & Partial<Record<Spare, string>>>;

/** Longer words that are often mistyped, by concept: one slip (a letter wrong, missing, doubled or swapped) is forgiven. */
export type Slips = Readonly<Partial<Record<Concept, string>>>;

export type Language = {
  readonly code: LanguageCode;
  /** Where it is spoken (ISO 3166-1 alpha-2, separated by spaces), if that tells it from the others: numbers of these countries tip the balance. */
  readonly countries?: string;
  /** Its most common short words, folded, separated by spaces: what a language is known by. */
  readonly common: string;
  /** True where the negation may stand behind the verb and objects before it (German, Dutch). */
  readonly verbLast: boolean;
  readonly numerals: Readonly<Record<string, number>>;
  readonly phrases: Phrases;
  readonly slips?: Slips;
  /** Words before a noun that is the object of a verb ("the", "my"), for telling objects that no table knows. */
  readonly determiners?: string;
  /** Words that tie what is denied to a day or time, so that only this is denied: "not before Friday", "not yet". */
  readonly when?: string;
  readonly numbers: NumberWords;
};
