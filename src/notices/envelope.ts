/** Puts a rendered notice into a mail: addresses, threading, and the marks of an automatic answer. Deterministic for each effect. */

import { createHmac } from 'node:crypto';
import { canonicalAddress } from '../address.ts';
import { bareAddress, base32, signReplyAddress } from '../mail/reply-address.ts';
import { withoutReplyMarks } from '../mail/reply-mark.ts';
import type { OutgoingMail } from '../mail/smtp.ts';
import type { Instant } from '../tickets/ticket.ts';
import { composeNotice, type NoticeEffect, type NoticeView } from './compose.ts';
import { oneLine } from './escape.ts';
import { languageOfMail } from './language.ts';
import { renderNotice } from './render.ts';
import { renderReply } from './reply.ts';
import type { Templates } from './templates.ts';

export type EnvelopeSettings = {
  readonly templates: Templates;
  /** The desk's address, with or without a name. */
  readonly mailFrom: string;
  readonly deskName: string;
  /** The first signs reply addresses. */
  readonly replySecrets: readonly string[];
  /** How often a requested cancellation is looked up, in ms. */
  readonly pendingPollEvery: number;
  /** IANA name for mails about no order of ours; UTC if left out. */
  readonly timezone?: string;
};

/** Message-IDs kept of a long thread: its beginning and its end are what mail programs thread by. */
const mostReferences = 21;

/**
 * Makes notices into mails. The mail has the same Message-ID however often it is made. `ticket` is null for a notice
 * outside any ticket. Throws a RangeError on a recipient that is not one plain address.
 */
export function mailOf(
  settings: EnvelopeSettings,
): (effect: NoticeEffect, ticket: string | null, now: Instant) => OutgoingMail {
  return (effect, ticket, now) => {
    const replyTo = replyAddress(effect, ticket, settings);
    const { deskName, templates } = settings;
    const language = languageOfMail(effect.language ?? 'en', templates.languages.keys());
    const rendered =
      effect.reply === undefined
        ? renderNotice(viewOf(effect, ticket, language, settings, now), templates, replyTo)
        : renderReply(effect.reply.text, { deskName, ticket, language }, templates);
    const thread = threadOf(effect);
    return {
      from: fromHeader(settings),
      to: oneRecipient(effect.to),
      replyTo,
      subject: thread.subject === null ? rendered.subject : `Re: ${thread.subject}`,
      text: rendered.text,
      html: rendered.html,
      messageId: messageId(effect.id, settings),
      inReplyTo: thread.inReplyTo,
      references: thread.references,
      headers: {
        // RFC 3834 section 5: so that no other program answers us. What a person wrote is no automatic answer.
        ...(effect.reply === undefined
          ? { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' }
          : {}),
        ...(ticket === null ? {} : { 'X-Porthalt-Ticket': oneLine(ticket, 40) }),
        'X-Porthalt-Notice': effect.reply === undefined ? effect.content.names.join(', ') : 'reply',
        'Content-Language': rendered.language,
      },
    };
  };
}

function viewOf(
  effect: NoticeEffect,
  ticket: string | null,
  language: string,
  { deskName, timezone = 'UTC', pendingPollEvery }: EnvelopeSettings,
  now: Instant,
): NoticeView {
  return composeNotice(effect, { id: ticket, language }, { deskName, timezone, pendingPollEvery }, now);
}

/** The signed address for a ticket's notice; the desk's own where there is no ticket that an answer could join. */
function replyAddress(effect: NoticeEffect, ticket: string | null, settings: EnvelopeSettings): string {
  const notice =
    ticket !== null && effect.id.startsWith(`${ticket}-`) ? effect.id.slice(ticket.length + 1) : '';
  if (ticket === null || !/^\d{1,9}$/.test(notice)) return bareAddress(settings.mailFrom);
  return signReplyAddress({
    ticket,
    notice: Number(notice),
    recipient: effect.to,
    mailFrom: settings.mailFrom,
    secrets: settings.replySecrets,
  });
}

type Thread = {
  readonly subject: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
};

/** What the mail answers. A warning about a mail that could not be verified joins no thread: its words are a stranger's. */
function threadOf({ thread, content }: NoticeEffect): Thread {
  const unverified = content.notes.some((note) => note.name === 'handed-over' && note.message === null);
  if (unverified) return { subject: null, inReplyTo: null, references: [] };
  const subject = withoutReplyMarks(oneLine(thread.subject, 200));
  const inReplyTo = thread.messageId === null ? null : plainId(thread.messageId);
  const ids = [...thread.references, ...(inReplyTo === null ? [] : [inReplyTo])].flatMap(
    (id) => plainId(id) ?? [],
  );
  const distinct = [...new Set(ids)];
  const references =
    distinct.length <= mostReferences
      ? distinct
      : [...distinct.slice(0, 1), ...distinct.slice(1 - mostReferences)];
  return { subject: subject === '' ? null : subject, inReplyTo, references };
}

/** A Message-ID in angle brackets; null for what cannot stand in a header as one. */
function plainId(id: string): string | null {
  const bare = id.trim().replace(/^<|>$/g, '');
  return /^[!-;=?-~]{1,240}$/.test(bare) ? `<${bare}>` : null;
}

/** Never more than one recipient: a notice speaks of one customer's numbers. */
function oneRecipient(address: string): string {
  const recipient = canonicalAddress(address);
  if (recipient === null) throw new RangeError('The recipient of a notice is not one plain mail address.');
  return recipient;
}

function fromHeader({ mailFrom, deskName }: EnvelopeSettings): string {
  const name = oneLine(deskName, 100).replace(/["\\]/g, '');
  return name === '' ? bareAddress(mailFrom) : `"${name}" <${bareAddress(mailFrom)}>`;
}

/** The same for every attempt at the same notice, and not to be guessed from outside. */
function messageId(effect: string, { mailFrom, replySecrets }: EnvelopeSettings): string {
  const domain = bareAddress(mailFrom).split('@').at(-1) ?? 'localhost';
  const hash = createHmac('sha256', replySecrets[0] ?? '')
    .update(`message-id:${effect}`)
    .digest()
    .subarray(0, 10);
  return `<${effect.toLowerCase()}.${base32(hash)}@${domain}>`;
}
