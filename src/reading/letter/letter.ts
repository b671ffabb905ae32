/** A mail taken apart: the sender's own words on one side, everything that is not his on the other (reading.md rules 1, 2, 17–19). */

/** A stretch of the sender's own words, in reading order. */
export type Passage = {
  /** His words: lines end in \n, table cells are separated by \t, hidden and struck-out text removed, Unicode normalised (NFKC, no zero-width characters). */
  readonly text: string;
  /** For an inline answer: the quoted lines since his previous words, which this passage speaks of; null for ordinary words. */
  readonly answers: string | null;
};

/** What an attachment holds, as far as it can be read. */
export type Sheet = {
  readonly filename: string;
  /** `table` has `rows`; `text` has `text`; `unreadable` (picture, PDF, other formats, damaged, over a limit) has neither. */
  readonly kind: 'table' | 'text' | 'unreadable';
  /** Every sheet's rows below each other, cells as text, the header row first where there is one. */
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
};

export type Letter = {
  /** What the desk that he writes to is called, in folded words: "telavia". A carrier of that name is the one that the port leads to. */
  readonly desk: readonly string[];
  /** The mark of automatic mail that was found, in words for a person ("Auto-Submitted: auto-replied"); null where a person wrote it. */
  readonly automatic: string | null;
  /** True where an automatic mark of a list or help desk stands on a reply in a known thread with a person's own words: `human`, never `act` (rule 18). */
  readonly automaticWithOwnWords: boolean;
  /** Why it cannot be read at all, in words for a person; null where it can. */
  readonly unreadable: string | null;
  /** What the mail recalls (Outlook's "Recall: …"), in words for a person; null where it is no recall. */
  readonly recalls: string | null;
  /** The subject where it counts (a new mail, rule 2), else null. */
  readonly subject: string | null;
  readonly passages: readonly Passage[];
  /** The passages if a weak guess of what is history was wrong; null where none was made. What they take back is not done. */
  readonly otherwise: readonly Passage[] | null;
  /** Where his words were taken to end by a guess, and why, in words for a person; null where marks told or nothing is quoted. */
  readonly guessed: string | null;
  /** Quoted and forwarded history without its headers and signatures: made when the sender points to it, which is the only time it is read (rule 1b). '' where there is none. */
  readonly quoted: () => string;
  /** Attachments that could hold a list, in order; not inline pictures, not signatures or certificates. */
  readonly sheets: readonly Sheet[];
};
