/** Turns a labelled case into the raw mail that its client would have sent. */

import type { Person } from './attribution.ts';
import type { Case, CaseAttachment, Client, Language } from './case.ts';
import { freshdesk, gmx, outlookDesktop, outlookWeb, samsung, zendesk } from './clients-header.ts';
import { apple, front, gmail, plain, proton, thunderbird, yahoo, zoho } from './clients-quoting.ts';
import { costsNotice, desks, portNotice } from './desk.ts';
import type { Bodies, History, Letter } from './letter.ts';
import { locales, type Moment, mailDate } from './locale.ts';
import {
  attachmentPart,
  type Encoding,
  encodedWords,
  encodeText,
  headerText,
  mailbox,
  multipart,
  type Part,
  seeded,
  textPart,
} from './mime.ts';
import { workbook } from './xlsx.ts';

const HOUR = 3_600_000;

const customers: Readonly<Record<Language, readonly string[]>> = {
  en: ['Marcy Doyle', 'Ben Okoro', 'Priscilla Hunt', 'Leo Vance', 'Tanya Brooks', 'Raj Pillai'],
  other: ['Karin Holm', 'Marek Nowak', 'Aylin Demir'],
  de: ['Jutta Reimann', 'Björn Kessler', 'Heike Voß', 'Stefan Groß'],
  fr: ['Élodie Garnier', 'Thierry Vasseur', 'Naïma Benali'],
  es: ['Inés Carrasco', 'Íñigo Peña', 'Rosario Molina'],
  pt: ['Joana Falcão', 'Sérgio Antunes', 'Luíza Prado'],
  it: ['Ginevra Sala', 'Niccolò Berti', 'Rosa Cattaneo'],
  nl: ['Femke de Wit', 'Sjoerd Bakx', 'Noor van Rijn'],
};

const colleagues: Readonly<Record<Language, string>> = {
  en: 'Olive Trent',
  other: 'Per Lind',
  de: 'Ulla Brehm',
  fr: 'Régis Colin',
  es: 'Begoña Lara',
  pt: 'Tânia Moura',
  it: 'Dario Pozzi',
  nl: 'Anke Smit',
};

const domain = 'littleshop.example';

function personOf(name: string): Person {
  const local = name.normalize('NFD').replace(/\p{M}/gu, '').replace('ß', 'ss').toLowerCase();
  return { name, address: `${local.replaceAll(' ', '.')}@${domain}` };
}

function sender(c: Case): Person {
  const names = customers[c.language];
  return personOf(names[Number.parseInt(seeded(c.name, 4), 16) % names.length] ?? 'Pat Quill');
}

/** The customer's wall clock: the history's hour in March 2026, the mail itself some hours later. */
function moment(c: Case, hoursLater: number): Moment {
  const [offset, zone] = locales[c.language].zone;
  const seed = seeded(c.name, 8);
  const day = 2 + (Number.parseInt(seed.slice(0, 2), 16) % 25);
  const minute = Number.parseInt(seed.slice(2, 4), 16) % 60;
  return { date: new Date(Date.UTC(2026, 2, day, 9, minute) + hoursLater * HOUR), offset, zone };
}

function historyOf(c: Case): History | null {
  const quote = c.quote ?? (c.thread === null ? 'none' : (c.awaiting ?? []).length > 0 ? 'costs' : 'notice');
  if (quote === 'none' && (c.inline ?? []).length === 0) return null;
  const notice = quote === 'costs' ? costsNotice(c) : portNotice(c);
  const colleague = /^forward:\n/.exec(quote);
  const own = ['none', 'notice', 'costs', 'forward'].includes(quote);
  const text = own ? notice.text : quote.slice(colleague?.[0].length ?? 0);
  return {
    kind: quote === 'forward' || colleague !== null ? 'forward' : 'reply',
    from: colleague === null ? desks[c.language] : personOf(colleagues[c.language]),
    to: sender(c),
    moment: moment(c, 0),
    subject: colleague === null ? notice.subject : locales[c.language].newMail,
    text,
  };
}

const bodies: Readonly<Record<Client, (letter: Letter, charset: string, agent: string) => Bodies>> = {
  gmail,
  'gmail-mobile': gmail,
  'outlook-desktop': outlookDesktop,
  'outlook-web': outlookWeb,
  'outlook-mobile': outlookWeb,
  'apple-mail': apple,
  iphone: apple,
  yahoo,
  thunderbird,
  proton,
  samsung,
  zoho,
  front,
  zendesk: (letter, _charset, agent) => zendesk(letter, agent),
  freshdesk,
  gmx,
  plain,
};

/** What the client writes about itself, its usual transfer encoding, and how its boundaries look. */
type Habit = {
  readonly headers: (seed: string) => Readonly<Record<string, string>>;
  readonly encoding: Encoding;
  readonly boundary: (seed: string) => string;
  readonly messageId?: (seed: string) => string;
};

const outlook: Habit = {
  headers: (seed) => ({
    'Thread-Index': `AQHc${Buffer.from(seeded(seed, 24), 'hex').toString('base64')}`,
    'Accept-Language': 'en-US',
    'Content-Language': 'en-US',
    'X-MS-Has-Attach': '',
    'X-MS-TNEF-Correlator': '',
    'x-ms-exchange-messagesentrepresentingtype': '1',
  }),
  encoding: 'quoted-printable',
  boundary: (seed) => `_000_${seeded(seed, 32).toUpperCase()}PROD_`,
  messageId: (seed) => `${seeded(seed, 28).toUpperCase()}@PROD0101.outlook.example`,
};
const google: Habit = {
  headers: () => ({}),
  encoding: 'quoted-printable',
  boundary: (seed) => `000000000000${seeded(seed, 16)}`,
  messageId: (seed) => `CA${seeded(seed, 48)}@mail.gmail.com`,
};

const habits: Readonly<Record<Client, Habit>> = {
  gmail: google,
  'gmail-mobile': google,
  'outlook-desktop': outlook,
  'outlook-web': outlook,
  'outlook-mobile': outlook,
  'apple-mail': {
    headers: () => ({ 'X-Mailer': 'Apple Mail (2.3826.400.131.1.6)' }),
    encoding: 'quoted-printable',
    boundary: (seed) => `Apple-Mail=_${seeded(seed, 32).toUpperCase()}`,
  },
  iphone: {
    headers: () => ({ 'X-Mailer': 'iPhone Mail (23D127)' }),
    encoding: 'quoted-printable',
    boundary: (seed) => `Apple-Mail-${seeded(seed, 32).toUpperCase()}`,
  },
  yahoo: {
    headers: () => ({ 'X-Mailer': 'WebService/1.1.25198 YMailNovation' }),
    encoding: 'quoted-printable',
    boundary: (seed) => `----=_Part_${Number.parseInt(seeded(seed, 7), 16)}`,
    messageId: (seed) => `${Number.parseInt(seeded(seed, 8), 16)}@mail.yahoo.com`,
  },
  thunderbird: {
    headers: () => ({ 'User-Agent': 'Mozilla Thunderbird', 'Content-Language': 'en-US' }),
    encoding: '8bit',
    boundary: (seed) => `------------${seeded(seed, 24)}`,
  },
  proton: {
    headers: (seed) => ({ 'Feedback-ID': '55123:user:proton', 'X-Pm-Message-ID': seeded(seed, 40) }),
    encoding: 'quoted-printable',
    boundary: (seed) => `b1=_${seeded(seed, 40)}`,
  },
  samsung: {
    headers: () => ({ Importance: 'normal' }),
    encoding: 'base64',
    boundary: (seed) => `--_com.samsung.android.email_${Number.parseInt(seeded(seed, 10), 16)}`,
    messageId: (seed) => `${seeded(seed, 8)}.${seeded(seed, 20)}@email.android.com`,
  },
  zoho: {
    headers: () => ({ Importance: 'Medium', 'User-Agent': 'Zoho Mail', 'X-Mailer': 'Zoho Mail' }),
    encoding: 'quoted-printable',
    boundary: (seed) => `----=_Part_${Number.parseInt(seeded(seed, 9), 16)}`,
  },
  front: {
    headers: (seed) => ({
      'X-Front-Draft-UID': seeded(seed, 12),
      'X-Mailer': 'Front (1.0; +https://front.com)',
    }),
    encoding: 'quoted-printable',
    boundary: (seed) => `_=_front_${seeded(seed, 24)}`,
  },
  zendesk: {
    headers: (seed) => ({
      'X-Mailer': 'Zendesk Mailer',
      'X-Zendesk-Email-Id': seeded(seed, 12).toUpperCase(),
    }),
    encoding: 'quoted-printable',
    boundary: (seed) => `--==_mimepart_${seeded(seed, 20)}`,
  },
  freshdesk: {
    headers: (seed) => ({ 'X-Freshdesk-Ticket-Id': String(Number.parseInt(seeded(seed, 4), 16)) }),
    encoding: 'quoted-printable',
    boundary: (seed) => `--==_mimepart_${seeded(seed, 18)}`,
  },
  gmx: {
    headers: () => ({ 'X-Priority': '3' }),
    encoding: 'quoted-printable',
    boundary: (seed) => `refeik-${seeded(seed, 20)}`,
    messageId: (seed) => `trinity-${seeded(seed, 32)}@msvc-mesg-gmx.example`,
  },
  plain: {
    headers: () => ({ 'User-Agent': 'Mutt/2.2.13 (2024-03-09)' }),
    encoding: '8bit',
    boundary: (seed) => `=-=${seeded(seed, 16)}`,
  },
};

function attached(attachment: CaseAttachment): Part {
  const { content, filename, type } = attachment;
  if (typeof content === 'string') return attachmentPart(filename, type, Buffer.from(content, 'utf8'));
  const bytes = 'xlsx' in content ? workbook(content.xlsx) : Buffer.from(content.base64, 'base64');
  return attachmentPart(filename, type, bytes);
}

function bodyPart(c: Case, letter: Letter, agent: string): Part {
  const charset = c.charset ?? 'UTF-8';
  const habit = habits[c.client];
  const encoding = c.encoding ?? habit.encoding;
  const { text, html } = bodies[c.client](letter, charset, agent);
  const flowedText = c.client === 'thunderbird' ? '; format=flowed' : '';
  const textual = textPart(text, 'plain', charset, encoding, flowedText);
  if (html === null || c.parts === 'text') return textual;
  const rich = textPart(html, 'html', charset, encoding);
  if (c.parts === 'html') return rich;
  return multipart('alternative', habit.boundary(c.name), [textual, rich]);
}

/** Replies and forwards say so; a new mail has a subject of its own. */
function subjectOf(c: Case, history: History | null): string {
  if (c.subject !== undefined) return c.subject;
  const locale = locales[c.language];
  const outlookLike = c.client.startsWith('outlook');
  if (history?.kind === 'forward')
    return `${locale.forward[outlookLike ? 'outlook' : 'others']} ${history.subject}`;
  if (c.thread === null && history === null) return locale.newMail;
  const awaiting = (c.awaiting ?? []).length > 0;
  const subject = history?.subject ?? (awaiting ? costsNotice(c) : portNotice(c)).subject;
  return `${locale.reply[outlookLike ? 'outlook' : 'others']} ${subject}`;
}

/** The raw mail, RFC 5322 with CRLF. Throws where the charset cannot hold the text. */
export function buildMail(c: Case): Uint8Array {
  if (c.raw !== undefined) return encodeText(c.raw.replace(/\r?\n/g, '\r\n'), c.charset ?? 'utf-8');
  const from = sender(c);
  const desk = desks[c.language];
  const history = historyOf(c);
  const letter: Letter = {
    client: c.client,
    language: c.language,
    seed: c.name,
    words: c.words,
    html: c.html ?? null,
    signature: c.signature ?? null,
    history,
    inline: c.inline ?? [],
    bottomPosting: c.bottomPosting ?? false,
  };
  const habit = habits[c.client];
  const body = bodyPart(c, letter, `${from.name} (Little Shop)`);
  const whole =
    c.attachments === undefined
      ? body
      : multipart('mixed', `mixed-${habit.boundary(c.name)}`, [body, ...c.attachments.map(attached)]);
  const parent =
    c.thread === null ? null : `<${seeded(`${c.name}/parent`, 24)}@${desk.address.split('@')[1]}>`;
  const headers = new Map<string, string>([
    ['Return-Path', `<${from.address}>`],
    ['Delivered-To', desk.address],
    [
      'Received',
      `from mail.${domain} (mail.${domain} [192.0.2.25])\r\n\tby mx.harborline.example with ESMTPS; ${mailDate(moment(c, 3))}`,
    ],
    ['From', mailbox(from.name, from.address)],
    ['To', mailbox(desk.name, desk.address)],
    ['Subject', encodedWords(subjectOf(c, history))],
    ['Date', mailDate(moment(c, 3))],
    ['Message-ID', `<${habit.messageId?.(c.name) ?? `${seeded(c.name, 32)}@${domain}`}>`],
    ...(parent === null
      ? []
      : ([
          ['In-Reply-To', parent],
          ['References', parent],
        ] as const)),
    ...Object.entries(habit.headers(c.name)),
    ['MIME-Version', '1.0'],
    ...whole.headers,
  ]);
  for (const [name, value] of Object.entries(c.headers ?? {})) {
    const known = [...headers.keys()].find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
    if (value === '') headers.delete(known);
    else headers.set(known, encodedWords(value));
  }
  return Buffer.concat([Buffer.from(`${headerText([...headers])}\r\n`, 'latin1'), whole.body]);
}
