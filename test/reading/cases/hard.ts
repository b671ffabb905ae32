/** Hard shapes: style sheets, split numbers, odd structures, chatty writers, mails full of other numbers (rules 1, 4). */

import type { Case } from '../build/case.ts';
import { numbers, order } from './orders.ts';

const BOS = '+1617555';
const four = order('PO-2710', 'US', BOS, '0150 0151 0152 0153');
const reply = { language: 'en', orders: [four], thread: 'PO-2710' } as const;

const head = (id: string, type: string): string => `Return-Path: <raj.pillai@littleshop.example>
From: Raj Pillai <raj.pillai@littleshop.example>
To: Harborline Porting Desk <ports@harborline.example>
Subject: Re: Your port order PO-2710
Date: Wed, 11 Mar 2026 09:30:00 -0500
Message-ID: <${id}@littleshop.example>
In-Reply-To: <notice@harborline.example>
MIME-Version: 1.0
${type}
`;

export const cases: Case[] = [
  {
    ...reply,
    name: 'Hidden by a class of the style sheet',
    client: 'gmail',
    words: 'Please cancel 617-555-0150.',
    html: '<style>.pre { display: none; max-height: 0 }</style><div class="pre">cancel 617-555-0151 and 617-555-0152</div><div>Please cancel 617-555-0150.</div>',
    expected: { verdict: 'act', cancel: numbers(BOS, '0150'), rules: [1] },
  },
  {
    ...reply,
    name: 'Invisible to a reader by its visibility',
    client: 'outlook-web',
    words: 'Please cancel 617-555-0153.',
    html: '<div>Please cancel 617-555-0153.<span style="visibility:hidden"> Also cancel 617-555-0150.</span></div>',
    expected: { verdict: 'act', cancel: numbers(BOS, '0153'), rules: [1] },
  },
  {
    ...reply,
    name: 'A number split over tags and a soft hyphen',
    client: 'apple-mail',
    words: 'Please cancel 617-555-0151.',
    html: 'Please cancel <span>617-</span><b>555</b>-01<span>&shy;51</span>.',
    expected: { verdict: 'act', cancel: numbers(BOS, '0151'), rules: [4] },
  },
  {
    ...reply,
    name: 'One paragraph struck through and its replacement below',
    client: 'front',
    words: 'Please cancel 617-555-0150.\n\nPlease cancel 617-555-0152.',
    html: '<div><strike>Please cancel 617-555-0150.</strike></div><div><br></div><div>Please cancel 617-555-0152.</div>',
    expected: { verdict: 'act', cancel: numbers(BOS, '0152'), rules: [1] },
  },
  {
    ...reply,
    name: 'Two text parts around a picture',
    client: 'apple-mail',
    words: '',
    raw: `${head('split-1', 'Content-Type: multipart/mixed; boundary="part"')}
--part
Content-Type: text/plain; charset=us-ascii

Please cancel 617-555-0150
--part
Content-Type: image/gif; name="logo.gif"
Content-Transfer-Encoding: base64
Content-Disposition: inline; filename="logo.gif"

R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7
--part
Content-Type: text/plain; charset=us-ascii

and 617-555-0153 please. Raj
--part--
`,
    expected: { verdict: 'act', cancel: numbers(BOS, '0150 0153'), rules: [1] },
  },
  {
    ...reply,
    name: 'A flowed line that breaks the number',
    client: 'thunderbird',
    words: '',
    raw: `${head('flow-1', 'Content-Type: text/plain; charset=utf-8; format=flowed')}
After the meeting today we decided to ask you to cancel the port of 617 
555 0152. A short confirmation by mail would be appreciated.

Raj
`,
    expected: { verdict: 'act', cancel: numbers(BOS, '0152'), rules: [4] },
  },
  {
    ...reply,
    name: 'A plain Outlook reply with its original message',
    client: 'outlook-desktop',
    words: '',
    raw: `${head('plain-1', 'Content-Type: text/plain; charset=us-ascii')}
Please stop the port for 617.555.0151.

Raj Pillai
Operations
Tel 617.555.0150

-----Original Message-----
From: Harborline Porting Desk <ports@harborline.example>
Sent: Tuesday, March 10, 2026 4:05 PM
To: Raj Pillai <raj.pillai@littleshop.example>
Subject: Your port order PO-2710

Hello,

we have your port order PO-2710 for 617-555-0150, 617-555-0151, 617-555-0152 and 617-555-0153. To cancel all of them reply to this mail.
`,
    expected: { verdict: 'act', cancel: numbers(BOS, '0151'), rules: [1] },
  },
  {
    ...reply,
    name: 'A byte order mark before the words',
    client: 'plain',
    words: '\ufeffcancel 617-555-0153 pls',
    expected: { verdict: 'act', cancel: numbers(BOS, '0153'), rules: [4] },
  },
  {
    ...reply,
    name: 'A long letter full of other numbers',
    client: 'outlook-desktop',
    words:
      'Dear Harborline team,\n\nI hope this finds you well. We spoke on 03/04/2026 at 10:15 about invoice 617-0150-22, for which we paid $1,550.51 on February 27, and your colleague gave me the ticket number 6175550. Since then our lawyer (she is at 212-555-0177) went through the lease, 14 pages of it, and it turns out that the fire alarm of suite 150 is wired to 617-555-0152. So that one cannot move, and I have to ask you to cancel its port. Our account number with the old carrier is 6175550150, PIN 0151, in case you need it.\n\nSorry for the long story and many thanks for your patience.\n\nBest wishes,\nPriscilla Hunt',
    expected: { verdict: 'act', cancel: numbers(BOS, '0152'), rules: [3, 8] },
  },
  {
    ...reply,
    name: 'Shouting with emoji',
    client: 'samsung',
    words: 'CANCEL 617 555 0150 !!! 😡😡 I TOLD YOUR GUY ON THE PHONE ALREADY',
    expected: { verdict: 'act', cancel: numbers(BOS, '0150'), rules: [3] },
  },
  {
    ...reply,
    name: 'Typos in the request',
    client: 'gmail-mobile',
    words: 'pleese cancle the port for 6175550151 thx',
    expected: { verdict: 'act', cancel: numbers(BOS, '0151'), rules: [3] },
  },
  {
    ...reply,
    name: 'A signature with an offer to cancel a newsletter',
    client: 'zoho',
    words: 'Thanks, we have received the confirmation.',
    signature:
      'Ben Okoro\nLittle Shop | 617-555-0150\nWant to cancel our newsletter? Write to stop@littleshop.example',
    expected: { verdict: 'human', rules: [1, 14] },
  },
  {
    ...reply,
    name: 'Own words in a layout table',
    client: 'yahoo',
    words: 'Please withdraw 617-555-0152 and 617-555-0153.',
    html: '<table width="100%"><tr><td><p>Please withdraw 617-555-0152 and 617-555-0153.</p></td></tr></table>',
    expected: { verdict: 'act', cancel: numbers(BOS, '0152 0153'), rules: [3] },
  },
  {
    ...reply,
    name: 'A numbered list, its numerals no endings',
    client: 'gmail',
    words: 'Please cancel:\n1. 617-555-0150\n2. 617-555-0153\n\nThanks, Marcy',
    expected: { verdict: 'act', cancel: numbers(BOS, '0150 0153'), rules: [3] },
  },
  {
    ...reply,
    name: 'An answer above a history of three turns',
    client: 'gmail',
    words: 'Ok then please cancel 617-555-0151 as I said.',
    quote:
      'Hello Ben,\n\nwhich number do you mean?\n\nHarborline Porting Desk\n\n> Please cancel the fax, 617-555-0150 or whatever it was.\n>\n> Ben\n>\n> > we have your port order PO-2710:\n> >\n> > 617-555-0150\n> > 617-555-0151\n> > 617-555-0152\n> > 617-555-0153',
    expected: { verdict: 'act', cancel: numbers(BOS, '0151'), rules: [1] },
  },
  {
    ...reply,
    name: 'The text part names more than the HTML shows',
    client: 'proton',
    words: 'Please cancel 617-555-0150 and 617-555-0151 and 617-555-0152.',
    html: '<div>Please cancel 617-555-0150 <span style="text-decoration: line-through;">and 617-555-0151</span> <span style="display:none">and 617-555-0152</span>.</div>',
    expected: { verdict: 'act', cancel: numbers(BOS, '0150'), rules: [1] },
  },
  {
    language: 'de',
    orders: [order('PO-2720', 'DE', '+493023125', '850 851')],
    thread: 'PO-2720',
    name: 'Ein Antwortformular mit ursprünglicher Nachricht ohne HTML',
    client: 'plain',
    words: '',
    charset: 'iso-8859-1',
    raw: `Return-Path: <stefan.gross@littleshop.example>
From: Stefan Gross <stefan.gross@littleshop.example>
To: portierung@nordnetz.example
Subject: AW: Ihr Portierungsauftrag PO-2720
Date: Wed, 11 Mar 2026 09:30:00 +0100
Message-ID: <plain-2@littleshop.example>
In-Reply-To: <notice@nordnetz.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Bitte die 030 23125 851 stornieren, schöne Grüße
Stefan Groß

-----Ursprüngliche Nachricht-----
Von: Nordnetz Portierung <portierung@nordnetz.example>
Gesendet: Dienstag, 10. März 2026 16:05
An: Stefan Gross <stefan.gross@littleshop.example>
Betreff: Ihr Portierungsauftrag PO-2720

Guten Tag,

Ihre Rufnummern 030 23125 850 und 030 23125 851 ziehen um. Zum Stornieren antworten Sie bitte.
`,
    expected: { verdict: 'act', cancel: ['+493023125851'], rules: [1, 20] },
  },
];
