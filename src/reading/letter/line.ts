/** Lines as a reader sees them, with what the markup says about each: the common ground of HTML and plain text. */

/** What a stretch of text looks like beside its neighbours. */
export type Look = {
  /** The colour in a word ("red"), null where it is black, grey, white or the link colour. */
  readonly tint: Tint | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly marked: boolean;
};
export type Tint = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'purple';
export type Run = Look & { readonly text: string };

export type Zone =
  | 'body'
  /** Inside a container that the mail program makes for the signature. */
  | 'signature'
  /** Inside a container that the mail program makes for the line above a quotation. */
  | 'attribution'
  /** Inside a container that the mail program makes for the header block of the quoted mail. */
  | 'header'
  /** A horizontal rule. */
  | 'rule';

export type Line = {
  readonly text: string;
  /** How many levels of quotation the line stands in. */
  readonly depth: number;
  readonly zone: Zone;
  readonly runs: readonly Run[];
  /** The only marked line of the mail, whose mark may mean nothing. */
  readonly lone?: boolean;
};

export const plain: Look = { tint: null, bold: false, italic: false, marked: false };
