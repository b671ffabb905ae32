/** Mail that no person wrote, and mail that cannot be read (rules 17, 18). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const MIA = '+1305555';
const two = order('PO-9910', 'US', MIA, '0120 0121');
const reply = { language: 'en', orders: [two], thread: 'PO-9910' } as const;
const fresh = { language: 'en', orders: [two], thread: null } as const;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Auto-Submitted auto-replied',
    client: 'gmail',
    subject: 'Automatic reply: Your port order PO-9910',
    words: 'I am away until Monday. Please cancel nothing without calling 305-555-0120.',
    quote: 'none',
    headers: { 'Auto-Submitted': 'auto-replied' },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'Auto-Submitted no is a person',
    client: 'gmail',
    words: 'Please cancel 305-555-0120.',
    headers: { 'Auto-Submitted': 'no' },
    expected: { verdict: 'act', cancel: numbers(MIA, '0120'), rules: [18] },
  },
  {
    ...reply,
    name: 'A vacation text worded personally',
    client: 'outlook-web',
    awaiting: numbers(MIA, '0120'),
    subject: 'Automatic reply: Your cancellation for PO-9910 needs a decision',
    words:
      "Yes, hello and thanks for your mail! I'm on the beach till the 30th, my colleague Kim says go ahead and write to her.",
    quote: 'none',
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'X-Auto-Response-Suppress under a human subject is no mark',
    client: 'outlook-desktop',
    words: 'Please cancel the port of 305-555-0121.',
    headers: { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' },
    expected: { verdict: 'act', cancel: numbers(MIA, '0121'), rules: [18] },
  },
  {
    ...reply,
    name: 'X-Auto-Response-Suppress under an automatic subject',
    client: 'outlook-desktop',
    subject: 'Out of Office: Your port order PO-9910',
    words: 'I am out of the office and back on April 6. For cancellations call 305-555-0121.',
    quote: 'none',
    headers: { 'X-Auto-Response-Suppress': 'All' },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'A null return path',
    client: 'plain',
    subject: 'Undeliverable: Your port order PO-9910',
    words: 'Your message to the recipient could not be delivered. Cancel further attempts.',
    headers: { 'Return-Path': '<>' },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...fresh,
    name: 'A newsletter from a list',
    client: 'gmail',
    subject: 'March deals: cancel your port, stay with us!',
    words: 'Cancel your port now and save 20%! All numbers, all lines.',
    headers: {
      'List-Id': '<deals.telcomarket.example>',
      Precedence: 'bulk',
      'List-Unsubscribe': '<https://telcomarket.example/u>',
    },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'X-Autoreply from a phone',
    client: 'samsung',
    words: "I'm driving right now. Sent automatically.",
    quote: 'none',
    headers: { 'X-Autoreply': 'yes' },
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'A person answers through a mailing list of his company',
    client: 'gmail',
    words: 'Please cancel the port of 305-555-0120.\n\nBen',
    signature:
      'You received this message because you are subscribed to the Google Groups "telecom" group.\nTo unsubscribe send an email to telecom+unsubscribe@littleshop.example.',
    headers: { 'List-Id': '<telecom.littleshop.example>', Precedence: 'list' },
    expected: { verdict: 'human', rules: [18] },
  },
  {
    ...reply,
    name: 'An agent answers through a help desk that marks its mail',
    client: 'zendesk',
    words: 'Hello,\n\nplease cancel the port of 305-555-0121.\n\nKind regards\nTanya',
    headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
    expected: { verdict: 'human', rules: [18] },
  },
  {
    ...reply,
    name: 'A bare calendar answer',
    client: 'outlook-web',
    words: '',
    raw: `Return-Path: <leo.vance@littleshop.example>
From: Leo Vance <leo.vance@littleshop.example>
To: Harborline Porting Desk <ports@harborline.example>
Subject: Accepted: Port cutover PO-9910
Date: Tue, 10 Mar 2026 10:12:00 -0500
Message-ID: <cal-1@littleshop.example>
In-Reply-To: <invite@harborline.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="cal"

--cal
Content-Type: text/plain; charset=utf-8


--cal
Content-Type: text/calendar; charset=utf-8; method=REPLY

BEGIN:VCALENDAR
VERSION:2.0
METHOD:REPLY
BEGIN:VEVENT
UID:cutover-9910@harborline.example
DTSTAMP:20260310T151200Z
SUMMARY:Port cutover PO-9910
ATTENDEE;PARTSTAT=ACCEPTED:mailto:leo.vance@littleshop.example
END:VEVENT
END:VCALENDAR
--cal--
`,
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'A meeting is cancelled by its organizer',
    client: 'outlook-web',
    words: '',
    raw: `Return-Path: <leo.vance@littleshop.example>
From: Leo Vance <leo.vance@littleshop.example>
To: Harborline Porting Desk <ports@harborline.example>
Subject: Canceled: Porting kickoff
Date: Tue, 10 Mar 2026 10:12:00 -0500
Message-ID: <cal-2@littleshop.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="cal"

--cal
Content-Type: text/plain; charset=utf-8

The kickoff is cancelled, sorry. We will find a new time.
--cal
Content-Type: text/calendar; charset=utf-8; method=CANCEL

BEGIN:VCALENDAR
VERSION:2.0
METHOD:CANCEL
BEGIN:VEVENT
UID:kickoff-9910@littleshop.example
DTSTAMP:20260310T151200Z
STATUS:CANCELLED
SUMMARY:Porting kickoff
END:VEVENT
END:VCALENDAR
--cal--
`,
    expected: { verdict: 'human', rules: [18, 14] },
  },
  {
    ...reply,
    name: 'A read receipt',
    client: 'outlook-web',
    words: '',
    raw: `Return-Path: <raj.pillai@littleshop.example>
From: Raj Pillai <raj.pillai@littleshop.example>
To: Harborline Porting Desk <ports@harborline.example>
Subject: Read: Your port order PO-9910
Date: Tue, 10 Mar 2026 10:12:00 -0500
Message-ID: <mdn-1@littleshop.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="mdn"

--mdn
Content-Type: text/plain; charset=us-ascii

Your message was read on Tuesday, March 10, 2026 10:11:58 AM.
--mdn
Content-Type: message/disposition-notification

Reporting-UA: littleshop.example; Example Mail
Final-Recipient: rfc822;raj.pillai@littleshop.example
Disposition: automatic-action/MDN-sent-automatically; displayed
--mdn--
`,
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'A delivery status report',
    client: 'plain',
    words: '',
    raw: `Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@littleshop.example>
To: ports@harborline.example
Subject: Delivery Status Notification (Failure)
Date: Tue, 10 Mar 2026 10:12:00 -0500
Message-ID: <dsn-1@littleshop.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="dsn"

--dsn
Content-Type: text/plain; charset=us-ascii

The address was not found. Please cancel or resend your message.
--dsn
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.littleshop.example

Final-Recipient: rfc822; nobody@littleshop.example
Action: failed
Status: 5.1.1
--dsn--
`,
    expected: { verdict: 'ignore', rules: [18] },
  },
  {
    ...reply,
    name: 'An encrypted mail',
    client: 'thunderbird',
    words: '',
    raw: `Return-Path: <ben.okoro@littleshop.example>
From: Ben Okoro <ben.okoro@littleshop.example>
To: ports@harborline.example
Subject: ...
Date: Tue, 10 Mar 2026 10:12:00 -0500
Message-ID: <pgp-1@littleshop.example>
In-Reply-To: <notice@harborline.example>
MIME-Version: 1.0
Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="pgp"

--pgp
Content-Type: application/pgp-encrypted

Version: 1
--pgp
Content-Type: application/octet-stream; name="encrypted.asc"

-----BEGIN PGP MESSAGE-----

hQEMA5vJ0aX1m7mUAQf/ZmFrZSBjaXBoZXJ0ZXh0IGZvciBhIHRlc3Q=
=abcd
-----END PGP MESSAGE-----
--pgp--
`,
    expected: { verdict: 'human', rules: [17] },
  },
  {
    ...reply,
    name: 'A signed mail is read like any other',
    client: 'apple-mail',
    words: '',
    raw: `Return-Path: <ben.okoro@littleshop.example>
From: Ben Okoro <ben.okoro@littleshop.example>
To: ports@harborline.example
Subject: Re: Your port order PO-9910
Date: Tue, 10 Mar 2026 10:12:00 -0500
Message-ID: <smime-1@littleshop.example>
In-Reply-To: <notice@harborline.example>
MIME-Version: 1.0
Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="sig"

--sig
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Please cancel the port of 305-555-=
0121.

Ben
--sig
Content-Type: application/pkcs7-signature; name=smime.p7s
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=smime.p7s

MIAGCSqGSIb3DQEHAqCAMIACAQExDzANBglghkgBZQMEAgEFADCABgkqhkiG9w0BBwEAAA==
--sig--
`,
    expected: { verdict: 'act', cancel: numbers(MIA, '0121'), rules: [1] },
  },
  {
    ...reply,
    name: 'A multipart that is never closed',
    client: 'plain',
    words: '',
    raw: `Return-Path: <marcy.doyle@littleshop.example>
From: Marcy Doyle <marcy.doyle@littleshop.example>
To: ports@harborline.example
Subject: Re: Your port order PO-9910
Date: Tue, 10 Mar 2026 10:12:00 -0500
Message-ID: <broken-1@littleshop.example>
In-Reply-To: <notice@harborline.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="open"

--open
Content-Type: text/plain

Please stop the port of 305-555-0120, thanks. Marcy
`,
    expected: { verdict: 'act', cancel: numbers(MIA, '0120'), rules: [1] },
  },
  {
    ...reply,
    name: 'A mail without any content type',
    client: 'plain',
    words: '',
    raw: `Return-Path: <marcy.doyle@littleshop.example>
From: marcy.doyle@littleshop.example
To: ports@harborline.example
Subject: Re: Your port order PO-9910
In-Reply-To: <notice@harborline.example>
Message-ID: <bare-1@littleshop.example>

hi cancel 305-555-0121 please
`,
    expected: { verdict: 'act', cancel: numbers(MIA, '0121'), rules: [1] },
  },
];
