import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { readReplyAddress, signedFor } from '../../src/mail/reply-address.ts';
import { mailOf } from '../../src/notices/envelope.ts';
import { loadTemplates } from '../../src/notices/render.ts';
import type { Ticket } from '../../src/tickets/ticket.ts';
import { cases, now, templatesFolder } from './cases.ts';

const secrets = ['the desk’s secret', 'an older one'];
const mailFrom = 'porting@example.com';
const compose = mailOf({
  templates: loadTemplates(templatesFolder),
  mailFrom,
  deskName: 'Example "Telecom" desk',
  replySecrets: secrets,
  pendingPollEvery: 600_000,
});

const threaded: Ticket['thread'] = {
  subject: 'Please cancel',
  messageId: '<b@example.net>',
  references: ['<a@example.net>'],
};

const effect = (more: Partial<Parameters<typeof compose>[0]> = {}): Parameters<typeof compose>[0] => ({
  kind: 'notice',
  id: 'T-1001-7',
  to: 'ann@example.net',
  content: cases.mixed,
  thread: threaded,
  ...more,
});
const mail = (more: Partial<Parameters<typeof compose>[0]> = {}) => compose(effect(more), 'T-1001', now);

describe('the mail around a notice', () => {
  it('goes from the desk to the one requester, to be answered to a signed address', () => {
    const { from, to, replyTo } = mail();
    expect(from).toBe('"Example Telecom desk" <porting@example.com>');
    expect(to).toBe('ann@example.net');
    const claim = readReplyAddress(replyTo, mailFrom);
    expect(claim).toMatchObject({ ticket: 'T-1001', notice: 7 });
    expect(claim && signedFor(claim, 'ann@example.net', secrets)).toBe('recipient');
    expect(claim && signedFor(claim, 'bob@example.net', secrets)).toBeNull();
  });

  it('joins the customer’s thread', () => {
    const { subject, inReplyTo, references } = mail();
    expect(subject).toBe('Re: Please cancel');
    expect(inReplyTo).toBe('<b@example.net>');
    expect(references).toEqual(['<a@example.net>', '<b@example.net>']);
  });

  it.each([
    'Re: Please cancel',
    'RE: AW: Fwd:Please cancel',
    'Re[2]: WG: Please cancel',
    ' re : Please cancel ',
  ])('answers "%s" with one Re:', (subject) => {
    expect(mail({ thread: { ...threaded, subject } }).subject).toBe('Re: Please cancel');
  });

  it('has a subject of its own where there is none to answer', () => {
    for (const subject of ['', ' ', 'Re:', '\r\n']) {
      expect(mail({ thread: { subject, messageId: null, references: [] } }).subject).toMatch(
        /^Your decision is needed/,
      );
    }
  });

  it('keeps the beginning and the last twenty of a long thread', () => {
    const references = Array.from({ length: 60 }, (_, at) => `<m${at}@example.net>`);
    const kept = mail({ thread: { ...threaded, references } }).references;
    expect(kept).toHaveLength(21);
    expect([kept[0], kept[1], kept.at(-1)]).toEqual([
      '<m0@example.net>',
      '<m41@example.net>',
      '<b@example.net>',
    ]);
  });

  it('takes only Message-IDs over, each once', () => {
    const references = [
      '<a@example.net>',
      'a@example.net',
      '<x y@example.net>',
      '<a\r\nBcc: x@example.org>',
      '',
      '<>',
      `<${'x'.repeat(500)}>`,
    ];
    expect(mail({ thread: { ...threaded, references } }).references).toEqual([
      '<a@example.net>',
      '<b@example.net>',
    ]);
    expect(mail({ thread: { ...threaded, messageId: 'no\r\nid' } }).inReplyTo).toBeNull();
  });

  it('is marked as an automatic answer, with ticket and notices', () => {
    expect(mail().headers).toEqual({
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      'X-Porthalt-Ticket': 'T-1001',
      'X-Porthalt-Notice': 'costs, cancelled, not-found',
      'Content-Language': 'en',
    });
  });

  it('has the same Message-ID at every attempt, and another for every other notice', () => {
    const later = compose(effect(), 'T-1001', now + 86_400_000);
    expect(later.messageId).toBe(mail().messageId);
    expect(mail().messageId).toMatch(/^<t-1001-7\.[a-z2-7]{16}@example\.com>$/);
    expect(mail({ id: 'T-1001-8' }).messageId).not.toBe(mail().messageId);
  });

  it.each([
    'ann@example.net, bob@example.net',
    'ann@example.net\r\nBcc: bob@example.net',
    'Ann <ann@example.net>',
    'ann@example.net;bob@example.net',
    'group:ann@example.net;',
    'ann',
    '',
    `${'a'.repeat(300)}@example.net`,
  ])('is never made for "%s" as a recipient', (to) => {
    expect(() => mail({ to })).toThrow(RangeError);
  });

  it('lets no line break of a subject or header become a header', async () => {
    const hostile = {
      subject: 'Cancel\r\nBcc: eve@example.org\r\n\r\n<script>',
      messageId: '<b@example.net>',
      references: [],
    };
    const made = mail({ thread: hostile });
    expect(made.subject).toBe('Re: Cancel Bcc: eve@example.org <script>');
    const sent = await createTransport({ streamTransport: true, buffer: true }).sendMail({
      ...made,
      inReplyTo: made.inReplyTo ?? '',
      references: [...made.references],
      headers: { ...made.headers },
    });
    const parsed = await simpleParser(sent.message as Buffer);
    expect(parsed.subject).toBe(made.subject);
    expect(parsed.headers.has('bcc')).toBe(false);
    expect(sent.envelope).toEqual({ from: mailFrom, to: ['ann@example.net'] });
  });

  it('about a mail that could not be verified joins no thread and uses no word of that mail', () => {
    const { subject, inReplyTo, references, text } = mail({
      content: cases['handed-over-unverified'],
      thread: { ...threaded, subject: 'You owe us money, call +1 900 555 0199' },
    });
    expect(subject).toMatch(/^A mail about your number port/);
    expect([inReplyTo, references]).toEqual([null, []]);
    expect(text).not.toContain('owe');
  });

  it('outside any ticket is answered to the desk and names no ticket', () => {
    const made = compose(
      effect({
        id: 'W-0123456789abcdef-20261123',
        content: cases['handed-over-unverified'],
        thread: { subject: '', messageId: null, references: [] },
      }),
      null,
      now,
    );
    expect(made.replyTo).toBe(mailFrom);
    expect(made.headers).not.toHaveProperty('X-Porthalt-Ticket');
    expect(made.subject).toBe('A mail about your number port that we could not verify');
    expect(made.text).not.toMatch(/null|T-|Our reference/);
    expect(made.messageId).toMatch(/^<w-0123456789abcdef-20261123\.[a-z2-7]{16}@example\.com>$/);
  });
});
