/** The few kinds of words that the meaning of a mail is made of. Every language's folder says which of its words are of which kind. */

/** Verbs and phrases that may decide about a port. */
export const predicates = [
  /** End the port: cancel, stop, call off, take off the order. */
  'cancel',
  /** Carry the port out: port, transfer, take over, come over. */
  'move',
  /** Remain: stay with, belong with. */
  'stay',
  /** Hold on to: keep, retain. */
  'keep',
  /** Leave somewhere, or leave somebody. */
  'leave',
  /** Carry out what was offered: proceed, go ahead, do it. */
  'proceed',
  /** Go on as before: continue, carry on. */
  'continue',
  /** Agree, approve, pay. */
  'accept',
  /** Too dear, not worth it. */
  'refuse',
  /** Take back what was said: disregard my last mail. */
  'takeBack',
  /** Another date. */
  'reschedule',
] as const;
export type Predicate = (typeof predicates)[number];

export const concepts = [
  ...predicates,
  /** Verbs of ending that also take things off other lists. */
  'remove',
  /** Off the order, out of the port: what takes a number away, whatever the verb beside it. */
  'off',
  /** Verbs that take away only beside such a phrase: "take 0101 off the order". */
  'take',
  /** Verbs of motion, which say that a port goes on only of a number or towards the desk: "0101 comes along". */
  'come',
  // Things that ports are about.
  'port',
  'cancellation',
  'order',
  'number',
  'cost',
  'free',
  /** Other terms asked for: waive the fee, for less. */
  'bargain',
  'carrier',
  'losing',
  'gaining',
  /** A carrier's own name. */
  'brand',
  'date',
  'list',
  'message',
  // Answers in one word, and corrections.
  'yes',
  'no',
  'ok',
  'correct',
  'undo',
  // What turns or shades a verb.
  'not',
  'never',
  'please',
  'askUs',
  'wish',
  'must',
  'can',
  'will',
  'be',
  'have',
  'let',
  'hedge',
  'past',
  'report',
  'decide',
  'question',
  'until',
  'thanks',
  // Which numbers.
  'it',
  'them',
  'all',
  'both',
  'rest',
  'other',
  'only',
  'except',
  /** "Instead of 0101": what is not meant. */
  'insteadOf',
  'below',
  'above',
  'attached',
  'also',
  'instead',
  'nth',
  /** The whole of an order: this order, the entire request. */
  'thisOrder',
  'latter',
  'former',
  'everybody',
  // The frame of a sentence.
  'we',
  'you',
  'they',
  'det',
  'prep',
  'as',
  'from',
  'with',
  'for',
  'to',
  'and',
  'or',
  'but',
  'that',
  'relative',
  'if',
  'because',
  /** Takes up what was said as a condition: then. */
  'thereupon',
  /** What is said for the other case: otherwise. */
  'else',
  'when',
  'filler',
  // Words known to mean something else.
  'otherVerb',
  'thing',
  'noun',
] as const;
export type Concept = (typeof concepts)[number];

/** How a verb stands: `base` also serves as imperative and infinitive. */
export type Form = 'base' | 'finite' | 'past' | 'participle' | 'gerund';
