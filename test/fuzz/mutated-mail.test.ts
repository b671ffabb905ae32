import { describe, expect, it } from '@jest/globals';
import { parseMessage } from '../../src/mail/parse.ts';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import { workbook } from '../reading/build/xlsx.ts';

/** How many mutated mails one run reads; raise it for a long run. */
const count = Math.min(20_000, Number.parseInt(process.env.FUZZ_MAILS ?? '500', 10));
const seed = Number.parseInt(process.env.FUZZ_SEED ?? '20260303', 10);

/** Mulberry32: small, seeded, so that a failure can be run again. */
function random(state: number): () => number {
  let a = state >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const head =
  'From: Dana Whitfield <dana@shop.example>\r\nTo: Desk <porting@desk.example>\r\nSubject: =?utf-8?q?Re=3A_port?=\r\nMIME-Version: 1.0\r\n';
const quoted = '> Hello,\r\n> - 415-555-0101\r\n> - 415-555-0103\r\n';
const html = `<style>.h{display:none}</style><div>Please cancel <a href="tel:+14155550102">415-555-0102</a></div><table><tr><td>1</td><td><s>2</s></td></tr></table><div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 3, 2026, Desk &lt;porting@desk.example&gt; wrote:</div><blockquote>415-555-0101</blockquote></div>`;
const xlsx = workbook([['Number'], ['415-555-0102']]).toString('base64');
const sources: readonly Buffer[] = [
  `${head}Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nPlease cancel 0102 \r\ntoo\r\n\r\nThanks,\r\nDana\r\n-- \r\nTel 415-555-0101\r\n\r\nOn 3/3/26, Desk wrote:\r\n${quoted}`,
  `${head}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nk=FCndigen\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`,
  `${head}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nsee attached\r\n--m\r\nContent-Type: application/octet-stream; name="list.xlsx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${xlsx}\r\n--m\r\nContent-Type: message/rfc822\r\n\r\nFrom: Bob <bob@shop.example>\r\n\r\n415-555-0103\r\n--m\r\nContent-Type: text/csv; name=a.csv\r\n\r\na;b\r\n"1";2\r\n--m--\r\n`,
  `${head}Auto-Submitted: auto-replied\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\n\r\nfailed\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.2.2\r\n--r--\r\n`,
  `${head}Content-Type: text/plain\r\n\r\nno\r\n\r\n-----Original Message-----\r\nFrom: Desk <porting@desk.example>\r\nSent: Tuesday\r\nTo: Dana\r\nSubject: port\r\n\r\n415-555-0101\r\n`,
].map((text) => Buffer.from(text, 'latin1'));

const pieces = [
  '\r\n',
  '\n\n',
  '--b\r\n',
  '--b--',
  '--m',
  '<',
  '>',
  '</',
  '"',
  ';',
  ':',
  '=',
  '&#',
  '\0',
  '\xff',
  '\xfe\xff',
  '> ',
  '=?',
  '?=',
  '<table>',
  '</td>',
  '<!--',
  '{',
  'Content-Type: ',
  'multipart/mixed; boundary=b',
  'charset=utf-16',
  'charset=utf-7',
  'base64',
  'From: ',
  'wrote:',
  '-- \r\n',
  'PK\x03\x04',
];

/** One to eight changes: bytes turned, stretches cut, doubled, moved or swapped with another mail's, pieces of syntax put in. */
function mutate(next: () => number): Buffer {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let bytes = Buffer.from(pick(sources));
  for (let change = 1 + Math.floor(next() * 8); change > 0; change--) {
    const at = Math.floor(next() * bytes.length);
    const to = Math.min(bytes.length, at + Math.floor(next() * next() * 400));
    const kind = Math.floor(next() * 6);
    if (kind === 0) bytes[at] = Math.floor(next() * 256);
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    else if (kind === 3) {
      const other = pick(sources);
      const from = Math.floor(next() * other.length);
      bytes = Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + 300), bytes.subarray(to)]);
    } else if (kind === 4) bytes = Buffer.concat([bytes.subarray(to), bytes.subarray(0, at)]);
    else {
      const piece = Buffer.from(pick(pieces).repeat(1 + Math.floor(next() * next() * 200)), 'latin1');
      bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    }
  }
  return bytes;
}

describe('mutated mails', () => {
  it(
    `${count} of them are taken apart without an exception`,
    async () => {
      let readable = 0;
      for (let i = 0; i < count; i++) {
        const raw = mutate(random(seed + i));
        const letter = await parseMessage(raw)
          .then((message) => takeApart(message, { thread: i % 2 === 0 ? 'PO-1' : null }))
          .catch((error: unknown) => {
            throw new Error(`seed ${seed + i} (FUZZ_SEED) fails`, { cause: error });
          });
        if (letter.unreadable === null) readable++;
        else expect(letter.passages).toEqual([]);
      }
      console.log(`${count} mutated mails, ${readable} still readable`);
      expect(readable).toBeGreaterThan(count / 4);
    },
    30_000 + count * 100,
  );
});
