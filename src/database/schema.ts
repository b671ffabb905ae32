/** The tables as Kysely sees them; migrations/ holds the truth. Row types are what comes out of a select. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Reading } from '../reading/reading.ts';
import type { Fee } from '../tickets/answer.ts';
import type { DoableEffect, ReviewDecision } from '../tickets/event.ts';
import type { ReviewReason, Ticket } from '../tickets/ticket.ts';

type Time = ColumnType<Date, Date | undefined, Date>;
type TimeOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Json<T extends object | null> = JSONColumnType<T, string, string>;

/** How a mail ended. `failed`: our fault; `untrusted`: a person looks at who sent it; `duplicate`: the same mail was taken before. */
export type Outcome = 'act' | 'clarify' | 'human' | 'ignore' | 'duplicate' | 'untrusted' | 'failed';

export interface Schema {
  orders: {
    id: string;
    carrier: string;
    carrier_order_id: string | null;
    customer: string;
    contacts: string[];
    country: string;
    timezone: string;
    numbers: string[];
    /** YYYY-MM-DD */
    requested_date: string | null;
    language: string | null;
    losing_carrier: string | null;
    updated_at: Generated<Date>;
  };
  mailboxes: {
    id: string;
    holder: string | null;
    lease_until: TimeOrNull;
    fence: Generated<number>;
    uidvalidity: number | null;
    last_uid: Generated<number>;
    last_poll_at: TimeOrNull;
    /** Mails seen in INBOX at the last scan that have no outcome yet. */
    waiting: number | null;
    error: string | null;
    error_since: TimeOrNull;
  };
  messages: {
    id: string;
    /** Order of arrival. */
    position: Generated<number>;
    message_id: string;
    content_hash: string;
    body_hash: string | null;
    size: number;
    raw: Uint8Array | null;
    received_at: Time;
    stored_at: Generated<Date>;
    /** As its Date header says; null where none can be read. */
    dated: TimeOrNull;
    state: Generated<'received' | 'done' | 'failed'>;
    outcome: Outcome | null;
    attempts: Generated<number>;
    waits: Generated<number>;
    next_at: Generated<Date>;
    sender: string | null;
    /** Whether anything speaks for the sender: such mails wait for one another, and are read first. */
    vouched: Generated<boolean>;
    subject: string | null;
    /** Effect ids of the notices to whose signed addresses it was sent, whoever sent it. */
    reached: Generated<string[]>;
    ticket_id: string | null;
    reading: ColumnType<Reading | null, string | null | undefined, string | null>;
    error: string | null;
    done_at: TimeOrNull;
    purged_at: TimeOrNull;
  };
  message_places: {
    mailbox_id: string;
    uidvalidity: number;
    uid: number;
    message_id: string;
    seen_at: Generated<Date>;
    filed_at: TimeOrNull;
    filed_to: string | null;
  };
  tickets: {
    id: string;
    state: 'open' | 'closed';
    requester: string;
    customer: string | null;
    ticket: Json<Ticket>;
    /** Who looks after it. */
    owner: Generated<string | null>;
    /** Grows with every change. */
    version: Generated<number>;
    due_at: TimeOrNull;
    created_at: Time;
    updated_at: Time;
    closed_at: TimeOrNull;
    purged_at: TimeOrNull;
  };
  items: {
    ticket_id: string;
    position: number;
    number: string;
    order_id: string | null;
    state: string;
    open: boolean;
  };
  events: {
    id: Generated<number>;
    ticket_id: string;
    at: Time;
    kind: string;
    cause: string | null;
    data: Json<Record<string, unknown>>;
  };
  effects: {
    id: string;
    ticket_id: string | null;
    kind: 'check' | 'cancel' | 'notice';
    carrier: string | null;
    data: Json<DoableEffect>;
    state: Generated<'pending' | 'started' | 'done'>;
    due_at: Time;
    attempts: Generated<number>;
    holder: string | null;
    lease_until: TimeOrNull;
    error: string | null;
    created_at: Generated<Date>;
    done_at: TimeOrNull;
  };
  notices: {
    id: string;
    ticket_id: string | null;
    message_id: string;
    names: string[];
    recipient: string;
    subject: string;
    body_text: string | null;
    body_html: string | null;
    state: 'sending' | 'sent' | 'rejected';
    sends: Generated<number>;
    response: string | null;
    created_at: Generated<Date>;
    sent_at: TimeOrNull;
  };
  reviews: {
    id: string;
    ticket_id: string | null;
    message_id: string | null;
    reason: ReviewReason;
    order_id: string | null;
    numbers: string[];
    what: string;
    data: Json<Record<string, unknown>>;
    state: Generated<'open' | 'closed'>;
    opened_at: Time;
    closed_at: TimeOrNull;
    closed_by: string | null;
    owner: Generated<string | null>;
    /** Not null: its owner goes on by hand. */
    taken_over_at: TimeOrNull;
    snoozed_until: TimeOrNull;
    decision: ColumnType<ReviewDecision | null, string | null | undefined, string | null>;
  };
  remarks: {
    id: Generated<number>;
    ticket_id: string | null;
    review_id: string | null;
    by: string;
    at: Generated<Date>;
    text: string;
  };
  presence: {
    place: string;
    who: string;
    at: Time;
  };
  users: {
    name: string;
    role: 'viewer' | 'operator' | 'admin';
    secret: string | null;
    created_at: Generated<Date>;
    created_by: string;
    signed_in_at: TimeOrNull;
  };
  sessions: {
    id: string;
    who: string;
    by: 'settings' | 'user' | 'elsewhere';
    proof: string | null;
    created_at: Time;
    seen_at: Time;
    ends_at: Time;
  };
  sign_in_tries: {
    key: string;
    failures: number;
    last_at: Time;
  };
  tokens: {
    name: string;
    hash: string;
    role: 'viewer' | 'operator' | 'admin';
    created_at: Generated<Date>;
    created_by: string;
    used_at: TimeOrNull;
    revoked_at: TimeOrNull;
  };
  audit: {
    id: Generated<number>;
    at: Generated<Date>;
    who: string;
    what: string;
    about: string | null;
    detail: string | null;
  };
  charges: {
    id: Generated<number>;
    ticket_id: string;
    order_id: string;
    numbers: string[];
    fees: Json<Fee[]>;
    recorded_by: string;
    recorded_at: Generated<Date>;
  };
  /** One row: what ids of tickets are made with. */
  ticket_key: {
    one: Generated<boolean>;
    key: string;
  };
  carrier_pace: {
    carrier: string;
    /** ms since the epoch. */
    turns: number[];
  };
  smtp_health: {
    /** host:port */
    server: string;
    ok_at: TimeOrNull;
    failed_at: TimeOrNull;
    failing_since: TimeOrNull;
    failures: Generated<number>;
    error: string | null;
  };
  alarms: {
    name: string;
    what: string;
    since: Time;
    told_at: TimeOrNull;
  };
  carrier_health: {
    carrier: string;
    ok_at: TimeOrNull;
    failed_at: TimeOrNull;
    failures: Generated<number>;
    error: string | null;
  };
}
