import { describe, expect, it } from '@jest/globals';
import { parseMessage } from '../../src/mail/parse.ts';
import { takeApart } from '../../src/reading/letter/own-words.ts';

const mail = (head: string, body: string | Buffer = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`From: Dana <dana@shop.example>\r\n${head.replaceAll('\n', '\r\n')}\r\n\r\n`, 'latin1'),
    typeof body === 'string' ? Buffer.from(body.replaceAll('\n', '\r\n')) : body,
  ]);
const wordsOf = async (raw: Buffer): Promise<string[]> =>
  takeApart(await parseMessage(raw), { thread: 'PO-1' }).passages.map(({ text }) => text);

describe('headers', () => {
  it('are unfolded, in order, undecoded', async () => {
    const message = await parseMessage(
      mail('Received: a\nReceived: b\n c\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=', 'x'),
    );
    expect(message.headers.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'from=Dana <dana@shop.example>',
      'received=a',
      'received=b c',
      'subject==?utf-8?q?Gr=C3=BC=C3=9Fe?=',
    ]);
    expect(message.subject).toBe('Grüße');
  });

  it('name ids however they are parted', async () => {
    const message = await parseMessage(
      mail(
        'Message-ID: <1@a.example>\nIn-Reply-To: <2@a.example>\nReferences: <2@a.example>,<3@a.example>\n\t<4@a.example>',
        'x',
      ),
    );
    expect(message.messageId).toBe('<1@a.example>');
    expect(message.inReplyTo).toEqual(['<2@a.example>']);
    expect(message.references).toEqual(['<2@a.example>', '<3@a.example>', '<4@a.example>']);
  });

  it('name addresses in lower case, groups opened', async () => {
    const message = await parseMessage(
      mail(
        'To: Team: "Stone, Bob" <BOB@Shop.Example>, amy@shop.example;\nCc: =?iso-8859-1?q?J=F6rg?= <j@shop.example>',
        'x',
      ),
    );
    expect(message.from).toEqual([{ address: 'dana@shop.example', name: 'Dana' }]);
    expect(message.to).toEqual([
      { address: 'bob@shop.example', name: 'Stone, Bob' },
      { address: 'amy@shop.example', name: '' },
    ]);
    expect(message.cc).toEqual([{ address: 'j@shop.example', name: 'Jörg' }]);
  });

  it('without a date give none', async () => {
    expect((await parseMessage(mail('Subject: x', 'x'))).date).toBeNull();
    expect((await parseMessage(mail('Date: Tue, 03 Mar 2026 11:02:41 -0800', 'x'))).date?.toISOString()).toBe(
      '2026-03-03T19:02:41.000Z',
    );
  });
});

describe('text is decoded', () => {
  const umlauts = 'Grüße: kündigen Sie 0102 für Müller – bitte';
  it.each([
    ['utf-8, 8bit', 'charset=utf-8', Buffer.from(umlauts)],
    ['utf-8 without a label', '', Buffer.from(umlauts)],
    ['utf-8 labelled us-ascii', 'charset=us-ascii', Buffer.from(umlauts)],
    ['utf-8 labelled iso-8859-1', 'charset=iso-8859-1', Buffer.from(umlauts, 'utf8')],
    ['utf-8 labelled windows-1252', 'charset="windows-1252"', Buffer.from(umlauts, 'utf8')],
    ['windows-1252', 'charset=windows-1252', Buffer.from(umlauts.replace('–', '\u0096'), 'latin1')],
    [
      'windows-1252 labelled iso-8859-1',
      'charset=iso-8859-1',
      Buffer.from(umlauts.replace('–', '\u0096'), 'latin1'),
    ],
    ['windows-1252 without a label', '', Buffer.from(umlauts.replace('–', '\u0096'), 'latin1')],
    ['windows-1252 labelled utf-8', 'charset=utf-8', Buffer.from(umlauts.replace('–', '\u0096'), 'latin1')],
    ['an unknown label', 'charset=x-nobody', Buffer.from(umlauts)],
    ['utf-16 with a mark', 'charset=utf-16', Buffer.from(`\ufeff${umlauts}`, 'utf16le')],
    [
      'utf-7',
      'charset=utf-7',
      Buffer.from('Gr+APwA3w-e: k+APw-ndigen Sie 0102 f+APw-r M+APw-ller +IBM bitte'),
    ],
  ])('%s', async (_name, label, bytes) => {
    const raw = mail(
      `Content-Type: text/plain; ${label}\nContent-Transfer-Encoding: base64`,
      bytes.toString('base64'),
    );
    expect(await wordsOf(raw)).toEqual([umlauts]);
  });

  it.each([
    ['iso-2022-jp', '1b2442 254d 1b2842 30313032', 'ネ0102'],
    ['shift_jis', '836c30313032', 'ネ0102'],
    ['euc-kr', 'b0a130313032', '가0102'],
    ['gb2312', 'c4e330313032', '你0102'],
    ['koi8-r', 'f0d230313032', 'Пр0102'],
    ['windows-1251', 'cff030313032', 'Пр0102'],
    ['iso-8859-2', 'b330313032', 'ł0102'],
  ])('%s', async (label, hex, text) => {
    const raw = mail(
      `Content-Type: text/plain; charset=${label}`,
      Buffer.from(hex.replaceAll(' ', ''), 'hex'),
    );
    expect(await wordsOf(raw)).toEqual([text]);
  });

  it('from quoted-printable, with its soft breaks', async () => {
    const raw = mail(
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable',
      'cancel 415-55=\n5-0102 =E2=82=AC',
    );
    expect(await wordsOf(raw)).toEqual(['cancel 415-555-0102 €']);
  });

  it('from flowed text, quotation and signature kept apart', async () => {
    const head = 'Content-Type: text/plain; charset=utf-8; format=flowed';
    expect(await wordsOf(mail(head, 'cancel 415 555 \n0102 please\n-- \nDana 0103'))).toEqual([
      'cancel 415 555 0102 please',
    ]);
    expect(await wordsOf(mail(`${head}; delsp=yes`, 'cancel 415 5 \n55 0102'))).toEqual([
      'cancel 415 555 0102',
    ]);
    expect((await parseMessage(mail(head, '> a \n> b\n>> c'))).text).toBe('> a b\n>> c');
  });
});

describe('parts', () => {
  const multipart = (subtype: string, ...parts: string[]): Buffer =>
    mail(
      `MIME-Version: 1.0\nContent-Type: multipart/${subtype}; boundary=b`,
      `${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`,
    );
  const text = 'Content-Type: text/plain; charset=utf-8\n\nplain 0101';
  const html = 'Content-Type: text/html; charset=utf-8\n\n<p>rich 0102</p>';

  it('that say the same are one text and one HTML', async () => {
    const message = await parseMessage(multipart('alternative', text, html));
    expect(message.text).toContain('plain 0101');
    expect(message.html).toContain('rich 0102');
    expect(await wordsOf(multipart('alternative', text, html))).toEqual(['rich 0102']);
  });

  it('text is null where there is only HTML', async () => {
    const message = await parseMessage(mail('Content-Type: text/html', '<p>rich</p>'));
    expect(message.text).toBeNull();
    expect(message.html).toContain('<p>rich</p>');
  });

  it('of text beside an HTML footer are read together, in order', async () => {
    expect(await wordsOf(multipart('mixed', text, html))).toEqual(['plain 0101\n\nrich 0102']);
  });

  it('with a name are attachments, though they are text', async () => {
    const named =
      'Content-Type: text/plain; name="list.txt"\nContent-Disposition: inline; filename="list.txt"\n\n415-555-0103';
    const message = await parseMessage(multipart('mixed', text, named));
    expect(message.text).toBe('plain 0101');
    expect(message.attachments.map(({ filename, inline }) => [filename, inline])).toEqual([
      ['list.txt', true],
    ]);
  });

  it('with a name in another alphabet keep it', async () => {
    const named =
      "Content-Type: text/csv\nContent-Disposition: attachment; filename*=utf-8''n%C3%BAmeros.csv\n\na,b";
    expect((await parseMessage(multipart('mixed', text, named))).attachments[0]?.filename).toBe(
      'números.csv',
    );
  });

  it('that are mails are forwarded history, never the sender’s words', async () => {
    const forwarded =
      'Content-Type: message/rfc822\n\nFrom: Bob <bob@shop.example>\nSubject: numbers\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n<p>cancel 415-555-0103 f=FCr</p>';
    const letter = takeApart(await parseMessage(multipart('mixed', text, forwarded)), { thread: null });
    expect(letter.passages.map((passage) => passage.text)).toEqual(['plain 0101']);
    expect(letter.quoted()).toBe('cancel 415-555-0103 für');
  });

  it('shown within the HTML are inline', async () => {
    const picture =
      'Content-Type: image/png; name=logo.png\nContent-ID: <logo@x>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=';
    const message = await parseMessage(
      multipart('related', 'Content-Type: text/html\n\n<img src="cid:logo@x">0102', picture),
    );
    expect(message.attachments.map(({ inline }) => inline)).toEqual([true]);
  });
});

describe('a mail that cannot be read says why', () => {
  it.each([
    [
      'PGP/MIME',
      'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--',
    ],
    [
      'S/MIME',
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64',
      'MIAGCSqGSIb3DQEHA6CAMIACAQAxAA==',
    ],
    [
      'PGP in the text',
      'Content-Type: text/plain',
      '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----',
    ],
    ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=b', 'cancel 0102'],
    [
      'winmail.dat alone',
      'Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64',
      'eJ8+Ig==',
    ],
    [
      'winmail.dat beside a blank text',
      'Content-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: text/plain\n\n \n\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n--b--',
    ],
    [
      'winmail.dat beside empty HTML',
      'Content-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: text/html\n\n<html><body><p>&nbsp;</p></body></html>\n--b\nContent-Type: application/octet-stream; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n--b--',
    ],
  ])('%s', async (_name, head, body) => {
    const letter = takeApart(await parseMessage(mail(head, body)), { thread: 'PO-1' });
    expect(letter.unreadable).toMatch(/\w/);
    expect(letter.passages).toEqual([]);
  });

  it('nothing at all', async () => expect((await parseMessage(new Uint8Array())).unreadable).toMatch(/\w/));

  it('but a signature is no obstacle', async () => {
    const clear =
      '--b\nContent-Type: text/plain\n\ncancel 0102\n--b\nContent-Type: application/pgp-signature; name=signature.asc\n\nx\n--b--';
    expect(await wordsOf(mail('Content-Type: multipart/signed; boundary=b', clear))).toEqual(['cancel 0102']);
    const inText =
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\ncancel 0102\n-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----';
    expect(await wordsOf(mail('Content-Type: text/plain', inText))).toEqual(['cancel 0102']);
    const signed = Buffer.concat([
      Buffer.from(
        '308006092a864886f70d010702a0803080020101310f300d06096086480165030402010500308006092a864886f70d010701a080248004',
        'hex',
      ),
      (() => {
        const inner = Buffer.from('Content-Type: text/plain\r\n\r\ncancel 0102');
        return Buffer.concat([Buffer.from([inner.length]), inner]);
      })(),
      Buffer.alloc(10),
    ]);
    const opaque = mail(
      'Content-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64',
      signed.toString('base64'),
    );
    expect(await wordsOf(opaque)).toEqual(['cancel 0102']);
  });
});

describe('a broken mail is read as well as can be', () => {
  it.each([
    ['bare line feeds', Buffer.from('From: dana@shop.example\nSubject: x\n\ncancel 0102\n')],
    ['no header', Buffer.from('\r\ncancel 0102')],
    [
      'a multipart that is never closed',
      mail('Content-Type: multipart/mixed; boundary=b', '--b\nContent-Type: text/plain\n\ncancel 0102'),
    ],
    [
      'base64 with rubbish',
      mail('Content-Type: text/plain\nContent-Transfer-Encoding: base64', 'Y2FuY2V!sIDAx\n  MDI='),
    ],
    [
      'an unknown transfer encoding',
      mail('Content-Type: text/plain\nContent-Transfer-Encoding: x-none', 'cancel 0102'),
    ],
    ['an empty content type', mail('Content-Type:', 'cancel 0102')],
  ])('%s', async (_name, raw) => expect(await wordsOf(raw)).toEqual(['cancel 0102']));
});
