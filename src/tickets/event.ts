/** What happens to a ticket, and what is to be done about it: the vocabulary of `advance`. */
import type { CancelAnswer, Fee, NumberAnswer, OrderAnswer } from './answer.ts';
import type {
  Instant,
  Item,
  Note,
  NoticeName,
  Placed,
  ReviewReason,
  Terms,
  Ticket,
  TicketOrder,
} from './ticket.ts';

/** A number that a mail names, on an order of the sender's. */
export type Asked = { readonly number: string; readonly order: TicketOrder };

/** A mail of the customer's as the ticket takes it. Only mails of trusted senders get this far. */
export type MailEvent = {
  readonly kind: 'mail';
  /** Id of the stored message. */
  readonly message: string;
  readonly from: string;
  readonly verdict: 'act' | 'clarify' | 'human';
  readonly cancel: readonly Asked[];
  readonly keep: readonly string[];
  readonly unmatched: readonly string[];
  readonly because: string;
  /** `clarify` only: what he seems to mean, to be confirmed by one word. */
  readonly proposal?: {
    readonly cancel: readonly Asked[];
    readonly keep: readonly Asked[];
  } | null;
  /** The notice whose proposal this mail says yes to: then it asks for that, and accepts no costs. */
  readonly agrees?: string | null;
  /** What he asks beside a clear request: a person's to answer. */
  readonly question?: string | null;
  /** Effect ids of the notices that this mail is a reply to. Consent counts only for these. */
  readonly answers: readonly string[];
  /** Language of our notices from now on (BCP 47); left out: as before. */
  readonly language?: string;
  readonly subject: string;
  readonly messageId: string | null;
  readonly references: readonly string[];
  /** A program wrote it or seems to: what it decides is done, and nothing is said that only it makes us say. */
  readonly quiet?: boolean;
  /** Why the sender was believed; `nothing`: he was not, and may decide about nothing. */
  readonly proof: Proof;
};

/** What proves that a mail comes from its From, as the ticket's history keeps it. */
export type Proof = 'dmarc' | 'dkim' | 'spf' | 'compauth' | 'reply-address' | 'policy' | 'person' | 'nothing';

/** What a person decided in a review. Each becomes an event like any other. */
export type ReviewDecision =
  /** A carrier's answer found out by hand. */
  | {
      readonly kind: 'status';
      readonly numbers: readonly NumberAnswer[];
      readonly cancels: 'number' | 'order';
    }
  /** What a person's cancellation request at the carrier led to. */
  | { readonly kind: 'cancel'; readonly outcome: 'requested' | 'refused'; readonly reason: string }
  /** Look at the carrier again now. */
  | { readonly kind: 'retry' }
  /** How the mail is to be read. */
  | {
      readonly kind: 'reading';
      /** Which of a review's mails; left out: the one it was opened for. */
      readonly mail?: string;
      readonly cancel: readonly Asked[];
      readonly keep: readonly string[];
    }
  /** The person goes on by hand: nothing more is looked up or told by itself, and the review stays open in his name. */
  | { readonly kind: 'take-over' }
  /** Nothing more to do. */
  | { readonly kind: 'close' };

/** A notice reached nobody. */
export type NoticeFailed = {
  readonly kind: 'notice-failed';
  readonly effect: string;
  readonly why: string;
  /** Our own cap kept it back: a loop may be going on (promise 10). */
  readonly capped?: boolean;
  /** Another server reported it after ours had taken the notice. */
  readonly reported?: boolean;
  /** What it said and to whom, and the contact to be told instead; null: nobody is left. */
  readonly failed?: {
    readonly to: string;
    readonly next: string | null;
    readonly items: readonly {
      readonly name: NoticeName;
      readonly number: string;
      readonly order: string | null;
    }[];
    readonly notes: readonly Note[];
  };
};

export type TicketEvent =
  | MailEvent
  | { readonly kind: 'checked'; readonly effect: string; readonly answer: OrderAnswer }
  | {
      readonly kind: 'cancel-answered';
      readonly effect: string;
      /** `stale`: the look before the call was too long ago; nothing was called. */
      readonly answer: CancelAnswer | { readonly kind: 'stale' };
    }
  | { readonly kind: 'notice-sent'; readonly effect: string }
  | NoticeFailed
  | {
      readonly kind: 'review-answered';
      readonly review: string;
      readonly by: string;
      readonly decision: ReviewDecision;
      /** For a `reading` decision: the message it speaks of and the notices that this message answers. */
      readonly mail: MailEvent | null;
    }
  /** What the carrier finally charged for a number or order, as recorded by a person. */
  | {
      readonly kind: 'charged';
      readonly order: string;
      readonly numbers: readonly string[];
      readonly fees: readonly Fee[];
      readonly by: string;
    }
  /** The carrier says that something about this order of ours has changed; what, only a look tells. */
  | { readonly kind: 'woken'; readonly order: string }
  /** A person answers the customer from the desk. */
  | {
      readonly kind: 'replied';
      readonly by: string;
      readonly text: string;
      /** The same for one click, however often it arrives. */
      readonly key: string;
    }
  /** Time went by. */
  | { readonly kind: 'tick' };

/** A mail that a person wrote; it goes out as a notice does. */
export type Reply = { readonly by: string; readonly text: string; readonly key: string };

/** What a notice is about: a snapshot, so that it says what was decided even if the ticket has moved on. */
export type NoticeContent = {
  readonly names: readonly NoticeName[];
  /** The numbers with news, each with the name of what is said about it. */
  readonly items: readonly { readonly name: NoticeName; readonly item: Item }[];
  readonly notes: readonly Note[];
  readonly orders: readonly TicketOrder[];
  /** Numbers of these orders of which cannot be said that their port goes on. */
  readonly ended?: readonly Placed[];
};

export type Effect =
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly order: TicketOrder;
      readonly numbers: readonly string[];
    }
  | {
      readonly kind: 'cancel';
      readonly id: string;
      readonly order: TicketOrder;
      readonly numbers: readonly string[];
      /** The same for every attempt at the same cancellation. */
      readonly key: string;
      /** When the status that allows this call was read. */
      readonly checkedAt: Instant;
      /** What allows it, by number: the terms the customer accepted, or null where it was free of cost and risk. */
      readonly allowed: Readonly<Record<string, Terms | null>>;
    }
  | {
      readonly kind: 'notice';
      readonly id: string;
      readonly to: string;
      /** Empty where a person wrote the mail. */
      readonly content: NoticeContent;
      readonly thread: Ticket['thread'];
      /** BCP 47; English where it is left out. */
      readonly language?: string;
      readonly reply?: Reply;
    }
  | {
      readonly kind: 'review';
      readonly id: string;
      readonly reason: ReviewReason;
      readonly order: TicketOrder | null;
      readonly numbers: readonly string[];
      readonly message: string | null;
      /** What the person needs to know, one line. */
      readonly what: string;
    }
  | { readonly kind: 'close-review'; readonly id: string; readonly review: string };

/** What a job carries out. */
export type DoableEffect = Extract<Effect, { kind: 'check' | 'cancel' | 'notice' }>;
