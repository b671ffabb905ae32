/** What people at the dashboard can make happen. The dashboard decides nothing itself: it hands over a person's decision. */
import type { Fee } from '../tickets/answer.ts';
import type { ReviewDecision } from '../tickets/event.ts';

export type Actions = {
  /** Applies a person's decision to an open review as an event of its ticket. Throws an Error for the person when it can't. */
  answerReview(review: string, by: string, decision: ReviewDecision): Promise<void>;
  /** Writes to the customer of a ticket, once per key. Throws an Error for the person when it can't. */
  reply(
    ticket: string,
    by: string,
    reply: { readonly text: string; readonly key: string; readonly closes: string | null },
  ): Promise<void>;
  /** The mail as it would go out now. Throws an Error for the person when none can. */
  previewReply(
    ticket: string,
    text: string,
  ): Promise<{ readonly to: string; readonly subject: string; readonly text: string }>;
  /** Records what the carrier finally charged. Throws an Error for the person when it can't. */
  recordCharge(
    ticket: string,
    order: string,
    numbers: readonly string[],
    fees: readonly Fee[],
    by: string,
  ): Promise<void>;
};

/** The demo's extra page: write a mail as one of the sample customers. Left out of a real desk. */
export type Demo = {
  customers(): Promise<readonly DemoCustomer[]>;
  /** Delivers the mail to the desk's mailbox as its sender would. Throws an Error for the person when it can't. */
  write(mail: { readonly from: string; readonly subject: string; readonly text: string }): Promise<void>;
};

export type DemoCustomer = {
  readonly address: string;
  readonly orders: readonly { readonly id: string; readonly numbers: readonly string[] }[];
};
