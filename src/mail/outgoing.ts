/** What goes out. */

/** One mail as it goes out, headers included. */
export type OutgoingMail = {
  /** "Name" <a@b> or a@b. */
  readonly from: string;
  /** One bare address. */
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** In angle brackets, the same for every attempt. */
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
};
