/** One mail as a value: what the parser found in the raw bytes, bounded and ready to be read. */

/** An attachment, decoded. `content` is cut at the attachment limit (`truncated` is then true). */
export type Attachment = {
  readonly filename: string | null;
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly truncated: boolean;
  /** True for parts shown within the body (`Content-Disposition: inline` or referenced by cid). */
  readonly inline: boolean;
};

/** A mail address: `address` in lower case, `name` as displayed or ''. */
export type Address = { readonly address: string; readonly name: string };

/** A parsed mail. Header names in `headers` are lower case; values are unfolded and undecoded, in order of appearance. */
export type Message = {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly date: Date | null;
  /** The text/plain parts, decoded and joined; null where there is none. */
  readonly text: string | null;
  /** The text/html parts, decoded and joined; null where there is none. */
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  /** Why the mail cannot be read (encrypted, broken, over a limit), for a person; null when it can. */
  readonly unreadable: string | null;
};
