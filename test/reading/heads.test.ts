import { describe, expect, it } from '@jest/globals';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import { readLetter } from '../../src/reading/read.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';
import { message } from './message.ts';

const context: ReadingContext = {
  orders: [
    {
      id: 'PO-7',
      numbers: ['+14155550100', '+14155550101', '+14155550102', '+14155550103'],
      country: 'US',
    },
  ],
  thread: 'PO-7',
  awaiting: [],
};

const read = (parts: { text: string } | { html: string }): Reading =>
  readLetter(takeApart(message(parts), context), context);

const history = `Please cancel the ports of 415-555-0102 and 415-555-0103.

Dana`;

/** Heads as programs write them, or might: no pattern is made for any. */
const heads: readonly (readonly [client: string, head: string])[] = [
  [
    'glued to a separator',
    '------ Original message ------From: Desk <porting@desk.example> Date: 3/3/26  9:14 AM  (GMT-05:00) To: Dana <dana@shop.example> Subject: Re: Ports',
  ],
  [
    'in one line without blanks',
    'From: Desk <porting@desk.example>Time:2026-03-03 09:14To: Dana <dana@shop.example>RE: Ports',
  ],
  [
    'in bars',
    '---- Replied Message ----\n| From | Desk<porting@desk.example> |\n| Date | 03/03/2026 09:14 |\n| To | dana<dana@shop.example> |\n| Subject | Re: Ports |',
  ],
  [
    'in bars, in Chinese',
    '---- 回复的原邮件 ----\n| 发件人 | Desk<porting@desk.example> |\n| 日期 | 2026年03月03日 09:14 |\n| 收件人 | dana<dana@shop.example> |\n| 主题 | Re: Ports |',
  ],
  [
    'in tabs',
    'From\tDesk <porting@desk.example>\nDate\tMarch 3, 2026 9:14 AM\nTo\tdana@shop.example\nSubject\tRe: Ports',
  ],
  [
    'in columns',
    'From        Desk <porting@desk.example>\nDate        3 March 2026 09:14\nSubject     Re: Ports',
  ],
  [
    'in columns that wrap the address',
    '             "Desk                                                         \n             Team"                                                         \n             <porting@desk.                                              To\n             example>                  dana@shop.example                   \n                                                                         cc\n             03.03.2026 09:14                                              \n                                                                    Subject\n                                       Re: Ports                           ',
  ],
  [
    'label above value',
    'Desk Porting Team <porting@desk.example>\n03.03.2026 09:14\n\nTo\ndana@shop.example\ncc\n\nSubject\nRe: Ports',
  ],
  ['between arrows', '>>> Desk <porting@desk.example> 3/3/2026 9:14 AM >>>'],
  [
    'with the words Sender and Receiver',
    '---------- Answered message ----------\nSender: Desk <porting@desk.example>\nDate: March 3 2026 09:14\nSubject: RE: Ports\nReceiver: dana@shop.example',
  ],
  [
    'torn by an empty line',
    'On Tue, Mar 3, 2026 at 9:14 AM Desk Porting\n\n<\nmailto:Desk Porting <porting@desk.example>\n> wrote:',
  ],
  ['torn at the bracket, in German', 'Am 03.03.2026 09:14 schrieb "Desk Porting" <porting@desk.example\n>:'],
  ['torn at the bracket, in French', 'Le 03/03/2026 09:14, Desk Porting <\nporting@desk.example> a écrit :'],
  ['date, name, address', '2026/03/03 Desk via Portal <porting@desk.example>'],
  ['name and address over day and hour', 'Desk Porting <porting@desk.example>\nMarch 3, 2026 at 9:14 AM'],
  ['day and hour over name and address', 'Tue, 3 Mar 2026 09:14\nDesk Porting <porting@desk.example>'],
  [
    'Swedish in one line',
    'Från: Desk <porting@desk.example> Skickat: den 3 mars 2026 09:14 Till: Dana <dana@shop.example> Ämne: Portering',
  ],
  ['Russian, with a verb nobody listed', '03.03.2026, 09:14, Desk <porting@desk.example> сообщает:'],
  [
    'Welsh',
    'Oddi wrth: Desk <porting@desk.example>\nDyddiad: 3 Mawrth 2026 09:14\nAt: Dana <dana@shop.example>\nPwnc: Re: Ports',
  ],
  [
    'Basque',
    'Nork: Desk <porting@desk.example>\nNoiz: 2026-03-03 09:14\nNori: dana@shop.example\nGaia: Re: Ports',
  ],
  ['with middle dots', 'Desk Porting · porting@desk.example · 3 March 2026, 9:14 AM'],
  [
    'with bars in one line',
    'From: Desk | porting@desk.example | Sent: 2026-03-03 09:14 | To: Dana | Subject: Re: Ports',
  ],
  [
    'under long dashes of another kind',
    '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nFrom: Desk <porting@desk.example>\nDate: 3 March 2026 9:14 AM',
  ],
  [
    'starred, with an arrow of time',
    '*From: *Desk <porting@desk.example>\n*Sent At: *03/03/2026 09:14:22\n*Recipients: *dana@shop.example\n*Subject: *Re: Ports',
  ],
  [
    'as a list',
    '- From: Desk <porting@desk.example>\n- When: 2026-03-03T09:14:00Z\n- To: dana@shop.example\n- Re: Ports',
  ],
  ['with a remark in square brackets', '* Desk Porting <porting@desk.example> [2026-03-03 09:14]:'],
  [
    'Spanish in a table row',
    'De: Desk <porting@desk.example>\tEnviado: 03/03/2026 09:14\tPara: Dana\tAsunto: Portabilidad',
  ],
  [
    'under a frame in Dutch',
    '==== Beantwoord bericht ====\nVan: porting@desk.example\nOp: 03-03-2026 09:14\nOnderwerp: Re: Nummers',
  ],
];

describe('a head that no pattern knows ends the sender’s words', () => {
  it.each(heads)('%s', (_client, head) => {
    for (const above of [
      'Thank you, that was quick!',
      'Is 415-555-0101 already live?',
      'ok thanks\n\nDana\ndana@shop.example',
      '',
    ])
      for (const gap of ['\n', '\n\n']) {
        const reading = read({ text: `${above}\n\n${head}${gap}${history}` });
        expect([above, reading.verdict, reading.cancel]).toEqual([above, 'human', []]);
      }
  });

  it.each(heads)('and leaves the request above it what it is: %s', (_client, head) => {
    const reading = read({
      text: `Please cancel the port of 415-555-0101.\n\nDana\n\n${head}\n\n${history}`,
    });
    expect(reading).toMatchObject({ verdict: 'act', cancel: ['+14155550101'], keep: [] });
  });

  it.each(heads)('twice, one below the other: %s', (_client, head) => {
    const reading = read({
      text: `Great, thanks.\n\n${head}\n\nHello Dana,\nwe have it.\n\n${head}\n\n${history}`,
    });
    expect(reading).toMatchObject({ verdict: 'human', cancel: [] });
  });

  it.each([
    [
      'in a table',
      '<div>---- Replied Message ----</div><table><tr><td>From</td><td>Desk&lt;porting@desk.example&gt;</td></tr><tr><td>Date</td><td>03/03/2026 09:14</td></tr><tr><td>To</td><td>dana&lt;dana@shop.example&gt;</td></tr><tr><td>Subject</td><td>Re: Ports</td></tr></table>',
    ],
    [
      'with labels in bold and blanks',
      '<div>---- Replied Message ----<br><b>From</b>&nbsp;&nbsp;&nbsp;<a href="mailto:porting@desk.example">porting@desk.example</a><br><b>Date</b>&nbsp;&nbsp;03/03/2026 09:14<br><b>To</b>&nbsp;&nbsp;dana@shop.example<br><b>Subject</b>&nbsp;Re: Ports</div>',
    ],
    [
      'in two cells of one row',
      '<table><tr><td><b>Desk Porting</b> &lt;porting@desk.example&gt;</td><td>3 March 2026 09:14</td></tr></table>',
    ],
    [
      'in spans',
      '<p><span>Desk Porting</span> <span>porting@desk.example</span><br><span>Tue 3/3/2026 9:14 AM</span></p>',
    ],
  ])('in HTML: %s', (_client, head) => {
    const html = `<div>Thank you, that was quick!</div>${head}<div>Please cancel the ports of 415-555-0102 and 415-555-0103.</div>`;
    expect(read({ html })).toMatchObject({ verdict: 'human', cancel: [] });
  });

  it('and `because` says where it was guessed', () => {
    const reading = read({
      text: `Please cancel 415-555-0101.\n\nNork: Desk <porting@desk.example>\nNoiz: 2026-03-03 09:14\nNori: dana@shop.example\n\n${history}`,
    });
    expect(reading.because).toContain(
      '“Nork: Desk <porting@desk.example>” looks like the head of an older mail',
    );
  });
});

/** Without any address: names, a day, an hour, or a word that says what follows. */
const bareHeads = [
  'Desk Porting Team\n3 March 2026 at 9:14 AM',
  'Desk Porting Team  |  Mar 3, 2026  |  9:14 AM',
  '[Mar 3, 9:14 AM] Desk Porting Team:',
  '### Dana Whitfield (02.03.2026 16:10)',
  '« Dana Whitfield, 02/03/2026 16:10 »',
  'Dana Whitfield\nTo: Desk Porting Team\nMon 3/2/2026 4:10 PM',
  '=== Conversation ===\nDana Whitfield (Mar 2, 2026 4:10 PM)',
  'On Mon, 2 Mar 2026, Dana Whitfield wrote',
  'Am Mo., 2. März 2026 schrieb Dana Whitfield',
  'Il 2 marzo Dana Whitfield scrive:',
  'Dana Whitfield said:',
  'From: Dana Whitfield',
  'Forwarded by Dana Whitfield/Shop on 03/02/2026 04:10 PM',
  'Quoting dana@shop.example',
  '--- Verlauf ---',
  'Previous message:',
  'Dana Whitfield added a comment - 02/Mar/26 16:10',
  'Your message of 2 March 2026:',
  'Sie schrieben am 2. März:',
  'Votre message du 2 mars :',
  'Messaggi precedenti:',
];

describe('a head of names alone', () => {
  it.each(bareHeads)('%s', (head) => {
    for (const above of ['Thank you, that was quick!', 'Is 415-555-0101 already live?', 'Thanks,\nDana'])
      expect(read({ text: `${above}\n\n${head}\n\n${history}` })).toMatchObject({
        verdict: 'human',
        cancel: [],
      });
    const asked = read({ text: `Please cancel the port of 415-555-0101.\n\n${head}\n\n${history}` });
    expect(asked).toMatchObject({ verdict: 'act', cancel: ['+14155550101'] });
  });

  it('takes nothing back that a doubtful line stands over', () => {
    const text =
      'Please cancel all numbers of PO-7.\n\nDana Whitfield, 3 March\n\nBut 415-555-0103 goes on porting.';
    expect(read({ text }).cancel).not.toContain('+14155550103');
  });

  it.each([
    ['a letter’s own head', 'Dana Whitfield\n3 March 2026\n\nPlease cancel 415-555-0101 and 415-555-0102.'],
    [
      'a name between',
      'Please cancel 415-555-0101.\n\nDana Whitfield\n\nPS: Please cancel 415-555-0102, too.',
    ],
    [
      'a salutation',
      'Thanks for the news.\n\nDear Desk Porting Team,\n\nplease cancel 415-555-0101 and 415-555-0102.',
    ],
  ])('is none: %s', (_name, text) => {
    expect(read({ text }).cancel).toEqual(['+14155550101', '+14155550102']);
  });
});

describe('what only looks like a head', () => {
  it.each([
    ['an appointment', 'Ada meets you on 3 March 2026 at 9:14, write to ada@shop.example.'],
    ['a note of a call', 'I spoke with Bob <bob@carrier.example> on 3/3/2026 at 9:14 AM, he knows about it.'],
    ['a contact', 'Contact: Bob Stone\nE-mail: bob@shop.example\nPhone: 415-555-0188'],
    ['a form', 'Name: Dana Whitfield\nCompany: Corner Shop\nE-mail: dana@shop.example\nOrder: PO-7'],
  ])('hides nothing that the sender says under it: %s', (_name, text) => {
    const reading = read({ text: `${text}\n\nPlease cancel the port of 415-555-0101.` });
    expect(reading).toMatchObject({ verdict: 'act', cancel: ['+14155550101'] });
  });

  it('takes no exception away that stands under it', () => {
    for (const note of [
      'Bob Stone <bob@shop.example>, 3 March 2026 9:14',
      'Bob <bob@shop.example>\n3 March 2026, 9:14',
    ]) {
      const reading = read({
        text: `Please cancel all numbers of PO-7.\n\n${note}\n\nBut 415-555-0103 goes on porting.`,
      });
      expect(reading.cancel).not.toContain('+14155550103');
    }
  });
});
