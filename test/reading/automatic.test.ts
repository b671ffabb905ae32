import { describe, expect, it } from '@jest/globals';
import { automaticMark } from '../../src/reading/letter/automatic.ts';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import type { Message } from '../../src/reading/message.ts';
import { message } from './message.ts';

const header = (name: string, value: string): Partial<Message> => ({ headers: [{ name, value }] });
const marked = (parts: Partial<Message>): boolean =>
  automaticMark(message({ text: 'Hello', ...parts })).mark !== null;
const calendar = (method: string): Message['attachments'] => [
  {
    filename: 'invite.ics',
    contentType: 'text/calendar',
    content: Buffer.from(`BEGIN:VCALENDAR\r\nMETHOD:${method}\r\n`),
    truncated: false,
    inline: false,
  },
];

describe('a program’s mail bears a mark', () => {
  it.each([
    ['auto-submitted', 'auto-replied'],
    ['auto-submitted', 'auto-generated; owner-email="dana@shop.example"'],
    ['auto-submitted', 'auto-notified (vacation)'],
    ['precedence', 'bulk'],
    ['precedence', 'list'],
    ['precedence', 'Junk'],
    ['precedence', 'auto_reply'],
    ['x-autoreply', 'yes'],
    ['x-autorespond', '1'],
    ['return-path', '<>'],
    ['list-id', 'News <news.shop.example>'],
    ['list-unsubscribe', '<mailto:u@shop.example>'],
    ['x-failed-recipients', 'a@b.example'],
    ['content-type', 'multipart/report; report-type=delivery-status; boundary=x'],
    ['content-type', 'multipart/report; report-type=disposition-notification; boundary=x'],
    ['content-type', 'text/calendar; charset=utf-8; method=REPLY'],
  ])('%s: %s', (name, value) => expect(marked(header(name, value))).toBe(true));

  it.each([
    'Out of Office: Re: your port',
    'Automatic reply: Your port order',
    'Automatische Antwort: Ihr Auftrag',
    'Abwesenheitsnotiz: Auftrag',
    'Réponse automatique : votre demande',
    'Respuesta automática: su pedido',
    'Resposta automática: seu pedido',
    'Risposta automatica: richiesta',
    'Automatisch antwoord: uw aanvraag',
    'Afwezig: uw aanvraag',
    'Fuori sede',
    'Auto: port',
    'Autosvar: port',
  ])('an answer under an automatic subject: %s', (subject) => expect(marked({ subject })).toBe(true));

  it('X-Auto-Response-Suppress under an automatic subject', () => {
    const parts = { ...header('x-auto-response-suppress', 'All'), inReplyTo: [] };
    expect(marked({ ...parts, subject: 'Automatic reply: port' })).toBe(true);
    expect(marked({ ...parts, subject: 'Re: port' })).toBe(false);
  });

  it('a mailer daemon as sender', () => {
    expect(marked({ from: [{ address: 'mailer-daemon@mx.example', name: '' }] })).toBe(true);
  });

  it('a bare calendar answer', () => {
    expect(marked({ subject: 'Accepted: Call', text: '', attachments: calendar('REPLY') })).toBe(true);
  });

  it('a read receipt written as a plain mail', () => {
    expect(
      marked({ subject: 'Read: Your port order', text: 'Your message was read on Monday, March 9.' }),
    ).toBe(true);
  });
});

describe('a person’s mail bears none', () => {
  it.each([
    ['auto-submitted', 'no'],
    ['auto-submitted', 'no (a person)'],
    ['x-auto-response-suppress', 'All'],
    ['precedence', 'normal'],
    ['return-path', '<dana@shop.example>'],
    ['x-autoreply', 'no'],
    ['content-type', 'multipart/mixed; boundary=report'],
  ])('%s: %s', (name, value) => expect(marked(header(name, value))).toBe(false));

  it.each(['Re: Out of office numbers', 'Readiness: port', 'Cancel the office lines', 'Re: Read: this'])(
    '%s',
    (subject) => {
      expect(marked({ subject, text: 'Please cancel 0102' })).toBe(false);
    },
  );

  it('invitations and cancellations of meetings are written by people', () => {
    expect(marked({ attachments: calendar('REQUEST') })).toBe(false);
    expect(marked({ attachments: calendar('CANCEL'), subject: 'Canceled: Call' })).toBe(false);
  });
});

describe('a list’s or a help desk’s mark on a reply in a known thread', () => {
  const spoken = (parts: Partial<Message>, thread: string | null = 'PO-1'): boolean =>
    takeApart(message({ text: 'Please cancel 415-555-0102', ...parts }), { thread }).automaticWithOwnWords;

  it.each([
    ['list-id', '<office.shop.example>'],
    ['precedence', 'list'],
    ['precedence', 'bulk'],
    ['x-loop', 'office@shop.example'],
  ])('leaves the words to a person: %s', (name, value) => {
    expect(spoken(header(name, value))).toBe(true);
    expect(spoken(header(name, value), null)).toBe(false);
  });

  it('also where the help desk says that a program generated the mail', () => {
    const desk = [
      { name: 'auto-submitted', value: 'auto-generated' },
      { name: 'x-mailer', value: 'Zendesk Mailer' },
    ];
    expect(spoken({ headers: desk })).toBe(true);
    expect(
      spoken({
        headers: [
          { name: 'auto-submitted', value: 'auto-replied' },
          { name: 'x-mailer', value: 'Zendesk Mailer' },
        ],
      }),
    ).toBe(false);
  });

  it('but an answering machine’s mark leaves nothing', () => {
    expect(spoken(header('x-autoreply', 'yes'))).toBe(false);
    expect(spoken(header('precedence', 'auto_reply'))).toBe(false);
  });

  it('leaves nothing where only the program speaks', () => {
    const text =
      'Thank you for contacting Shop.\n\nYour request has been received and ticket HD-1 was opened. Yes, we will get back to you within one day.\n\nYour message:\n\nHello,\n\n415-555-0102';
    expect(spoken({ ...header('precedence', 'auto_reply'), text })).toBe(false);
    expect(
      spoken({
        ...header('precedence', 'bulk'),
        text: `${text.slice(0, 30)}\n\nI am out of the office until Monday. Cancel nothing.`,
      }),
    ).toBe(false);
    expect(spoken({ ...header('precedence', 'list'), text: '> 415-555-0102' })).toBe(false);
  });
});

describe('an automatic subject behind a gateway’s tag', () => {
  it.each(['EXTERNAL: ', '[EXTERNAL] ', 'EXT - ', '[EXT] [#4711] '])('%s', (tag) => {
    const suppress = header('x-auto-response-suppress', 'All');
    expect(marked({ ...suppress, subject: `${tag}Automatic reply: Your decision is needed` })).toBe(true);
    expect(marked({ ...suppress, subject: `${tag}Abwesenheitsnotiz: Ihre Entscheidung` })).toBe(true);
    expect(marked({ ...suppress, subject: `${tag}Re: Your decision is needed` })).toBe(false);
  });
});

describe('a ticket system that acknowledges our notice', () => {
  it.each([
    [
      'Ticket Received - 4711 - Your decision is needed',
      'We have received your request and a ticket has been created.',
    ],
    ['Request received: Your decision', 'Your request (4711) has been received and is being reviewed.'],
    ['Ticket #4711 erstellt', 'Ihre Anfrage ist eingegangen, die Ticketnummer ist 4711.'],
    ['Votre demande 4711 enregistrée', 'Votre demande a été enregistrée sous le numéro de ticket 4711.'],
  ])('%s', (subject, text) => expect(marked({ subject, text })).toBe(true));

  it('is a person where he only answers under such a subject', () => {
    expect(marked({ subject: 'Re: Ticket Received - 4711', text: 'Please cancel 415-555-0102.' })).toBe(
      false,
    );
    expect(marked({ subject: 'Ticket received?', text: 'Please cancel 415-555-0102.' })).toBe(false);
  });
});
