/** One cancellation case as a value: which numbers, where each stands, what the customer was told. Knows no database and no clock. */
import type { Fee, PortState } from './answer.ts';

/** Milliseconds since the epoch. */
export type Instant = number;

/** Where one number of a ticket stands. The names are part of the command line's contract. */
export type ItemState =
  | 'named'
  | 'checking'
  | 'clear'
  | 'costly'
  | 'awaiting'
  | 'cancelling'
  | 'cancel-pending'
  | 'cancelled'
  | 'kept'
  | 'expired'
  | 'too-late'
  | 'ported'
  | 'already-cancelled'
  | 'not-found'
  | 'undetermined';

/** The mails of ours, by name (header `X-Porthalt-Notice`). One mail may carry several. */
export type NoticeName =
  | 'received'
  | 'cancel-requested'
  | 'cancelled'
  | 'costs'
  | 'too-late'
  | 'not-found'
  | 'undetermined'
  | 'clarify'
  | 'reminder'
  | 'kept'
  | 'expired'
  | 'handed-over';

/** A risk of cancelling. `text` is the carrier's own wording for `stated`, else null. */
export type Risk = {
  readonly code: 'submitted' | 'near-date' | 'port-date-set' | 'stated';
  readonly text: string | null;
};

/** What cancelling a number costs and risks, as shown to the customer. Consent binds to exactly these. */
export type Terms = {
  readonly state: PortState;
  /** ISO 8601 with offset; null where no port date is set. */
  readonly portDate: string | null;
  readonly fees: readonly Fee[];
  readonly risks: readonly Risk[];
};

/** A costs/risks notice that is out for a number. */
export type Offer = {
  /** Effect ids of the notices that showed these terms (the first, a reminder, a repetition). */
  readonly notices: readonly string[];
  readonly terms: Terms;
  readonly deadline: Instant;
  readonly reminded: boolean;
};

/** The customer's acceptance of one notice. */
export type Consent = {
  readonly message: string;
  readonly notice: string;
  readonly at: Instant;
  readonly terms: Terms;
};

export type Item = {
  /** E.164, or as written for a number that could not be read so. */
  readonly number: string;
  /** Our order id; null for a number on no order of the sender's. */
  readonly order: string | null;
  readonly state: ItemState;
  readonly since: Instant;
  /** The stored message whose words ask for this cancellation (promise 1). */
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** The effect whose result is awaited; results of any other effect are stale and change nothing. */
  readonly expects: string | null;
  /** When the next look, reminder or deadline is due; null when nothing is. */
  readonly nextAt: Instant | null;
  /** Looks in a row without a usable answer. */
  readonly looks: number;
  /** When this row of looks began. */
  readonly looksSince: Instant;
  /** Times the carrier turned the cancellation down. */
  readonly refusals: number;
  /** When the carrier was last asked to cancel; null: never. */
  readonly requestedAt: Instant | null;
  /** The carrier took our request, or may have (then `doubt`): look, do not call again. */
  readonly requested: 'no' | 'yes' | 'doubt';
  /**
   * Looks in a row that show the port alive again after one showed its cancellation pending; null or left out: none has
   * shown it pending since the carrier was asked.
   */
  readonly fallen?: number | null;
  /** The carrier's last usable answer. */
  readonly seen: (Terms & { readonly at: Instant; readonly said: string }) | null;
  readonly offer: Offer | null;
  readonly consent: Consent | null;
  /** Why it is undetermined, for a person; null otherwise. */
  readonly reason: string | null;
  /** The last thing the customer was told about the present state; null: nothing yet. */
  readonly told: NoticeName | null;
};

/** A port order as a ticket needs it, copied when the ticket first touches it. */
export type TicketOrder = {
  readonly id: string;
  readonly carrier: string;
  readonly carrierOrderId: string | null;
  readonly numbers: readonly string[];
  readonly country: string;
  /** IANA name. */
  readonly timezone: string;
  /** YYYY-MM-DD in the order's time zone, or null. */
  readonly requestedDate: string | null;
};

/** Something to say about a mail rather than about a number; said with the next notice. */
export type Note = {
  readonly name: 'clarify' | 'handed-over' | 'reminder' | 'kept';
  /** The message it answers; null for a reminder. */
  readonly message: string | null;
  /** Numbers it speaks of (`reminder`, `kept`, unmatched ones of `clarify`). */
  readonly numbers: readonly string[];
  /** `clarify` only: what we understood, to be done after a yes, and the orders that it names. */
  readonly proposal?: Meant & { readonly orders: readonly TicketOrder[] };
};

/** A number on one of our orders, by its id. */
export type Placed = { readonly number: string; readonly order: string };

/** What a customer seems to want: which ports cancelled, and which to go on. */
export type Meant = { readonly cancel: readonly Placed[]; readonly keep: readonly Placed[] };

/** What a notice proposed to the customer. `over`: the case has moved on since, and no yes to it counts. */
export type Proposal = Meant & { readonly notice: string; readonly over: boolean };

/** Why a person is asked. */
export type ReviewReason =
  | 'question'
  | 'whole-order'
  | 'no-answer'
  | 'manual-check'
  | 'manual-cancel'
  | 'refused'
  | 'not-confirmed'
  | 'ported-anyway'
  | 'withdrawn-late'
  | 'charged-more'
  | 'mail-failed'
  | 'unverified-sender'
  | 'broken-mail'
  | 'too-many-mails';

/** A review that waits for a person. `id` is the effect id that opened it. */
export type OpenReview = {
  readonly id: string;
  readonly reason: ReviewReason;
  readonly order: string | null;
  readonly numbers: readonly string[];
  /** A person goes on by hand: only a person's answer closes it. */
  readonly takenOver?: true;
};

export type Ticket = {
  /** "T-1001". */
  readonly id: string;
  readonly state: 'open' | 'closed';
  /** The address our notices go to: who asked last. */
  readonly requester: string;
  readonly customer: string | null;
  /** Language of our notices (BCP 47): the order's, else that of the customer's latest mail. */
  readonly language: string;
  readonly orders: readonly TicketOrder[];
  readonly items: readonly Item[];
  /** What our next mail answers: the last mail of the customer's, for In-Reply-To, References and Re:. */
  readonly thread: {
    readonly subject: string;
    readonly messageId: string | null;
    readonly references: readonly string[];
  };
  readonly notes: readonly Note[];
  /** What we proposed, oldest first; left out: nothing yet. Only the last may still stand. */
  readonly proposals?: readonly Proposal[];
  /** Numbers that the carrier's last answer shows as ended or ending, asked about or not; left out: none. */
  readonly ended?: readonly Placed[];
  readonly reviews: readonly OpenReview[];
  /** Until when settled outcomes wait for those still in transit, so that one mail can carry all. */
  readonly holdUntil: Instant | null;
  /** When a ticket that waits for a clearer mail is closed; null otherwise. */
  readonly closeAt: Instant | null;
  /** Effects made so far; effect ids are `<ticket>-<n>`. */
  readonly effects: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

const finalStates: ReadonlySet<ItemState> = new Set<ItemState>([
  'cancelled',
  'kept',
  'expired',
  'too-late',
  'ported',
  'already-cancelled',
  'not-found',
]);

/** True when nothing more will happen to the item by itself. */
export const isFinal = (item: Item): boolean => finalStates.has(item.state);

/** True while the answer of a carrier is on its way, so that the outcome is worth waiting for. */
export const inTransit = (item: Item): boolean =>
  item.state === 'named' ||
  item.state === 'checking' ||
  item.state === 'clear' ||
  item.state === 'cancelling';

/** The earliest moment at which the ticket must be looked at again; null when only an event can move it. */
export function dueAt(ticket: Ticket): Instant | null {
  const times = [
    ...ticket.items.map((item) => item.nextAt),
    ticket.closeAt,
    ticket.items.some(inTransit) || ticket.notes.length > 0 ? ticket.holdUntil : null,
  ].filter((time): time is Instant => time !== null);
  return ticket.state === 'closed' || times.length === 0 ? null : Math.min(...times);
}

/** An empty ticket, before its first event. */
export function newTicket(id: string, requester: string, customer: string | null, now: Instant): Ticket {
  return {
    id,
    state: 'open',
    requester,
    customer,
    language: 'en',
    orders: [],
    items: [],
    thread: { subject: '', messageId: null, references: [] },
    notes: [],
    reviews: [],
    holdUntil: null,
    closeAt: null,
    effects: 0,
    createdAt: now,
    updatedAt: now,
  };
}
