import { describe, expect, it } from '@jest/globals';
import { parseMessage } from '../../src/mail/parse.ts';
import type { Letter } from '../../src/reading/letter/letter.ts';
import { takeApart } from '../../src/reading/letter/own-words.ts';
import { message } from './message.ts';

const ask = 'Please cancel 415-555-0102.';
const ofText = (text: string): Letter => takeApart(message({ text }), { thread: 'PO-1' });
const ofHtml = (html: string): Letter => takeApart(message({ html }), { thread: 'PO-1' });
const words = (letter: Letter): string[] => letter.passages.map(({ text }) => text);

/** What breaks a reader that looks back or goes in too deep would run for minutes here, or overflow the stack. */
describe('a hostile text is read in bounded time', () => {
  it.each<[string, string]>([
    ['a hundred thousand quote marks in a line', `${'>'.repeat(100_000)} 0101`],
    ['a hundred thousand quoted lines', '> 415-555-0101\n'.repeat(90_000)],
    ['a line of blanks and marks', '> '.repeat(40_000)],
    ['a flood of digits', '4155550101 '.repeat(8_000)],
    ['one endless digit', '1'.repeat(90_000)],
    ['labels without end', 'From: a\n'.repeat(20_000)],
    ['header blocks without end', 'From: a@b.example\nSent: x\nTo: y\nSubject: z\n'.repeat(10_000)],
    ['attributions that never end', 'On 3/3/26 at 9:14 AM Desk\n'.repeat(30_000)],
    ['attributions that always end', 'On 3/3/26, Desk wrote:\n'.repeat(30_000)],
    ['dashes', '-'.repeat(90_000)],
    ['dashes and blanks', '- '.repeat(40_000)],
    ['signatures without end', 'Regards,\nDana\n'.repeat(20_000)],
    ['separators', '-- \n'.repeat(50_000)],
    ['colons', ':'.repeat(90_000)],
    ['angle brackets', '<'.repeat(90_000)],
    ['telephone links', '<tel:1>'.repeat(13_000)],
    ['at signs', 'a@'.repeat(45_000)],
    ['blank lines', '\n'.repeat(95_000)],
    ['combining marks', `a${'\u0301'.repeat(90_000)}`],
    ['words without end', 'cancel please '.repeat(6_000)],
    ['closings in one line', 'thanks '.repeat(12_000)],
    ['confidential words', 'this e-mail is '.repeat(6_000)],
    ['reply lines', 'type your reply above this '.repeat(3_500)],
  ])('%s', (_name, flood) => {
    expect(words(ofText(`${ask}\n\nOn 3/3/26, Desk wrote:\n> x\n${flood}`))[0]).toBe(ask);
    expect(ofText(flood).unreadable).toBeNull();
  });

  it('too many lines or too long a line are not read at all', () => {
    expect(ofText('x\n'.repeat(150_000)).unreadable).toMatch(/lines/);
    expect(ofText('x'.repeat(150_000)).unreadable).toMatch(/line/);
  });
});

describe('a hostile HTML is read in bounded time', () => {
  it.each<[string, string]>([
    ['ten thousand blockquotes', '<blockquote>'.repeat(10_000)],
    ['ten thousand tables', '<table><tr><td>'.repeat(3_500)],
    ['ten thousand bold tags', '<b>'.repeat(10_000)],
    ['stray end tags under deep nesting', `${'<div>'.repeat(10_000)}${'</x>'.repeat(20_000)}`],
    ['end tags that close nothing', '</div>'.repeat(200_000)],
    ['a tag that never ends', `<div ${'a '.repeat(100_000)}`],
    ['attributes without end', `<div ${'a=b '.repeat(50_000)}>x</div>`],
    ['a style without end', `<p style="${'color:red;'.repeat(50_000)}">x</p>`],
    ['a comment that never ends', `<!-- ${'- '.repeat(100_000)}`],
    ['a style block that never ends', `<style>${'.a .b .c{display:none}'.repeat(20_000)}`],
    [
      'rules that fit everywhere',
      `<style>${'div div div .q{color:red}'.repeat(1_000)}</style>${'<div class="q">'.repeat(2_000)}x`,
    ],
    ['style comments', `<p style="${'/*'.repeat(50_000)}">x</p>`],
    ['entities', '&amp;'.repeat(100_000)],
    ['half entities', '&#'.repeat(100_000)],
    ['line breaks', '<br>'.repeat(90_000)],
    ['cells in a row', `<table><tr>${'<td>1</td>'.repeat(30_000)}</tr></table>`],
    ['anchors', '<a href="tel:1">'.repeat(5_000)],
    ['processing instructions', '<?x '.repeat(50_000)],
  ])('%s', (_name, flood) => {
    const letter = ofHtml(`<p>${ask}</p><p>On 3/3/26, Desk wrote:</p>${flood}`);
    expect(letter.unreadable === null ? words(letter)[0] : ask).toBe(ask);
  });

  it('ten thousand levels are read, a hundred thousand are refused', () => {
    expect(words(ofHtml(`<p>${ask}</p>${'<blockquote>'.repeat(10_000)}0101`))).toEqual([ask]);
    expect(ofHtml(`${'<div>'.repeat(100_000)}${ask}`).unreadable).toMatch(/deep/);
    expect(ofHtml(`${ask}${'<b><i>'.repeat(5_000)}${'</q>'.repeat(1_000_000)}`).unreadable).toMatch(/deep/);
  });
});

describe('a hostile mail is parsed in bounded time', () => {
  const head = 'From: dana@shop.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
  const read = async (raw: string): Promise<Letter> =>
    takeApart(await parseMessage(Buffer.from(raw, 'latin1')), { thread: 'PO-1' });

  it('one over the size limit keeps its sender', async () => {
    const parsed = await parseMessage(Buffer.from(`${head}\r\n${'x'.repeat(31 * 1024 * 1024)}`));
    expect(parsed.unreadable).toMatch(/larger/);
    expect(parsed.from[0]?.address).toBe('dana@shop.example');
  });

  it('25 MB of attachment beside a short text', async () => {
    const content = `${'QUJD'.repeat(19)}\r\n`.repeat(300_000);
    const letter = await read(
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${ask}\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}--b--`,
    );
    expect(words(letter)).toEqual([ask]);
    expect(letter.sheets).toEqual([{ filename: 'a.pdf', kind: 'unreadable', rows: [], text: '' }]);
  });

  it('25 MB of text', async () => {
    expect(
      (await read(`${head}Content-Type: text/plain\r\n\r\n${`${ask}\r\n`.repeat(900_000)}`)).unreadable,
    ).toMatch(/\w/);
  });

  it.each<[string, string]>([
    [
      'ten thousand parts',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(10_000)}`,
    ],
    [
      'multiparts in multiparts',
      Array.from(
        { length: 300 },
        (_v, i) =>
          `${i === 0 ? head : `--b${i - 1}\r\n`}Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n`,
      ).join(''),
    ],
    [
      'mails in mails',
      `${head}${'Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n'.repeat(300)}\r\nx`,
    ],
    ['a header without end', `${head}X: ${'y\r\n z'.repeat(400_000)}\r\n\r\nx`],
    ['headers without end', `${head}${'X: y\r\n'.repeat(100_000)}\r\nx`],
    ['addresses without end', `${head}To: ${'a@b.example, '.repeat(50_000)}\r\n\r\nx`],
    ['groups in groups', `${head}To: ${'g:'.repeat(20_000)}a@b.example\r\n\r\nx`],
    ['comments in comments', `${head}To: ${'('.repeat(50_000)}\r\n\r\nx`],
    ['encoded words without end', `${head}Subject: ${'=?utf-8?q?a?= '.repeat(30_000)}\r\n\r\nx`],
    ['references without end', `${head}References: ${'<a@b.example> '.repeat(50_000)}\r\n\r\nx`],
    ['parameters without end', `${head}Content-Type: text/plain; ${'a=b; '.repeat(30_000)}\r\n\r\nx`],
    ['nothing but zeros', '\0'.repeat(1_000_000)],
  ])('%s', async (_name, raw) => {
    const letter = await read(raw);
    expect(letter.unreadable === null || letter.unreadable.length > 5).toBe(true);
    expect(words(letter).join('')).not.toContain('415');
  });
});
