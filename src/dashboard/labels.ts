/** The words the pages use for states, reasons and names: one table each, closed by the compiler. */
import type { Outcome } from '../database/schema.ts';
import type { PortState } from '../tickets/answer.ts';
import type { Proof, ReviewDecision, TicketEvent } from '../tickets/event.ts';
import type { ItemState, NoticeName, ReviewReason, Risk } from '../tickets/ticket.ts';

/** How a state looks: `wait` moves by itself, `ask` waits for somebody, `good` and `end` are final, `bad` needs a look. */
export type Tone = 'wait' | 'ask' | 'good' | 'end' | 'bad';
export type Label = { readonly text: string; readonly tone: Tone };

export const itemStates: Readonly<Record<ItemState, Label>> = {
  named: { text: 'named', tone: 'wait' },
  checking: { text: 'checking', tone: 'wait' },
  clear: { text: 'clear to cancel', tone: 'wait' },
  costly: { text: 'costs or risks', tone: 'wait' },
  awaiting: { text: 'awaiting decision', tone: 'ask' },
  cancelling: { text: 'cancelling', tone: 'wait' },
  'cancel-pending': { text: 'cancel requested', tone: 'wait' },
  cancelled: { text: 'cancelled', tone: 'good' },
  kept: { text: 'kept, port goes on', tone: 'end' },
  expired: { text: 'no answer, port goes on', tone: 'end' },
  'too-late': { text: 'too late', tone: 'end' },
  ported: { text: 'ported', tone: 'end' },
  'already-cancelled': { text: 'already cancelled', tone: 'good' },
  'not-found': { text: 'on no order', tone: 'end' },
  undetermined: { text: 'undetermined', tone: 'bad' },
};

export const reviewReasons: Readonly<Record<ReviewReason, { readonly text: string; readonly todo: string }>> =
  {
    question: {
      text: 'A person must read this',
      todo: 'The mail says something that is not a plain request or decision. Answer the customer on the ticket’s page; say here how it is to be read if it names numbers to cancel or keep.',
    },
    'whole-order': {
      text: 'Only part of a whole-order carrier',
      todo: 'This carrier can only cancel the whole order, and the customer named fewer numbers. Ask the carrier, or agree with the customer on the whole order.',
    },
    'no-answer': {
      text: 'The carrier gives no usable answer',
      todo: 'Look at the order in the carrier’s portal or call their desk, then enter what you found.',
    },
    'manual-check': {
      text: 'Look this order up',
      todo: 'The carrier has no interface for this. Find out how each number stands and enter it below.',
    },
    'manual-cancel': {
      text: 'Cancel at the carrier by hand',
      todo: 'Cancelling is clear, but only people at the carrier can do it. Ask them to cancel exactly these numbers, then say whether they took the request.',
    },
    refused: {
      text: 'The carrier keeps refusing',
      todo: 'The carrier turned the cancellation down more than once. Find out why, then enter the state or try again.',
    },
    'not-confirmed': {
      text: 'Requested, but not confirmed',
      todo: 'The carrier took the cancellation and still does not report it as done. Ask them, then enter the state.',
    },
    'ported-anyway': {
      text: 'Ported although cancelled',
      todo: 'The carrier reports the number as ported after it took our cancellation. Speak with the carrier and the customer.',
    },
    'withdrawn-late': {
      text: 'Withdrawn after cancelling began',
      todo: 'The customer wants to go on porting, but the cancellation was already with the carrier. Ask the carrier whether it can be taken back.',
    },
    'charged-more': {
      text: 'Charged more than accepted',
      todo: 'The carrier charged more than the customer accepted. Clear this up before anything is passed on.',
    },
    'mail-failed': {
      text: 'Our mail was not accepted',
      todo: 'A notice could not be delivered. Check the address and reach the customer another way.',
    },
    'unverified-sender': {
      text: 'The sender is not verified',
      todo: 'Nothing was done with any port. Check with the contact on record that this mail is theirs before you act on it.',
    },
    'broken-mail': {
      text: 'A mail that cannot be read',
      todo: 'The mail could not be taken apart. Download it, read it with care, and answer the customer yourself.',
    },
    'too-many-mails': {
      text: 'Too many mails from one address',
      todo: 'The daily cap for this correspondent is reached, so nothing more is sent. Check for a mail loop.',
    },
  };

export const noticeNames: Readonly<Record<NoticeName, string>> = {
  received: 'received',
  'cancel-requested': 'cancellation requested',
  cancelled: 'cancelled',
  costs: 'costs and risks',
  'too-late': 'too late',
  'not-found': 'not found',
  undetermined: 'not determined yet',
  clarify: 'asking back',
  reminder: 'reminder',
  kept: 'port goes on',
  expired: 'no decision, port goes on',
  'handed-over': 'handed to a person',
};

export const portStates: Readonly<Record<PortState, string>> = {
  draft: 'draft, not submitted',
  in_review: 'in review at our carrier',
  submitted: 'submitted to the losing carrier',
  exception: 'exception, needs correction',
  port_date_set: 'port date set',
  ported: 'ported',
  cancelled: 'cancelled',
  cancel_pending: 'cancellation pending',
  unknown: 'unknown',
};

export const risks: Readonly<Record<Risk['code'], string>> = {
  submitted: 'already with the losing carrier: it may port anyway',
  'near-date': 'close to the requested date: it may port anyway',
  'port-date-set': 'the port date is set: the line may drop that day',
  stated: 'stated by the carrier',
};

export const outcomes: Readonly<Record<Outcome, Label>> = {
  act: { text: 'acted on', tone: 'good' },
  clarify: { text: 'asked back', tone: 'ask' },
  human: { text: 'for a person', tone: 'ask' },
  ignore: { text: 'ignored', tone: 'end' },
  duplicate: { text: 'duplicate', tone: 'end' },
  untrusted: { text: 'sender not trusted', tone: 'bad' },
  failed: { text: 'failed', tone: 'bad' },
};

export const eventKinds: Readonly<Record<TicketEvent['kind'], Label>> = {
  mail: { text: 'Customer’s mail', tone: 'ask' },
  checked: { text: 'Carrier’s answer', tone: 'wait' },
  'cancel-answered': { text: 'Cancellation at the carrier', tone: 'wait' },
  'notice-sent': { text: 'Notice sent', tone: 'good' },
  'notice-failed': { text: 'Notice not delivered', tone: 'bad' },
  'review-answered': { text: 'Decided by a person', tone: 'ask' },
  charged: { text: 'Charge recorded', tone: 'end' },
  woken: { text: 'The carrier told of a change', tone: 'wait' },
  replied: { text: 'Reply to the customer', tone: 'good' },
  tick: { text: 'Time went by', tone: 'end' },
};

export const decisionKinds: Readonly<Record<ReviewDecision['kind'], string>> = {
  status: 'entered the carrier’s answer',
  cancel: 'entered the result of the cancellation',
  retry: 'had it tried again',
  reading: 'said how the mail is to be read',
  'take-over': 'took it over',
  close: 'closed it',
};

export const effectKinds: Readonly<Record<'check' | 'cancel' | 'notice', string>> = {
  check: 'look at the carrier',
  cancel: 'cancel at the carrier',
  notice: 'send a mail',
};

/** The label of a word that comes from the database, where an older or newer version may have written another. */
export function labelOf<T>(table: Readonly<Record<string, T>>, word: string): T | null {
  return Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

/** Why a sender was believed. */
export const proofs: Readonly<Record<Proof, string>> = {
  dmarc: 'Sender believed: our mail server reports a DMARC pass.',
  dkim: 'Sender believed: our mail server reports a valid DKIM signature of the sender’s domain.',
  spf: 'Sender believed: our mail server reports an SPF pass for the sender’s domain.',
  compauth: 'Sender believed: Microsoft 365 reports a pass of its composite authentication.',
  'reply-address':
    'Sender believed for this ticket only: the mail came to the signed address of a notice that went to this contact.',
  policy: 'Sender believed by the address alone, as SENDER_POLICY=known says.',
  person: 'Confirmed by a person.',
  nothing: 'The sender is no contact and may decide about nothing.',
};
