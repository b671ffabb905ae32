import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { forwardedText, sheetsOf } from '../../src/reading/letter/attachments.ts';
import type { Attachment } from '../../src/reading/message.ts';
import { workbook } from './build/xlsx.ts';

const attachment = (content: string | Uint8Array, parts: Partial<Attachment> = {}): Attachment => ({
  filename: 'list.csv',
  contentType: 'application/octet-stream',
  content: typeof content === 'string' ? Buffer.from(content) : content,
  truncated: false,
  inline: false,
  ...parts,
});
const sheet = (content: string | Uint8Array, parts: Partial<Attachment> = {}) =>
  sheetsOf([attachment(content, parts)])[0];
const rows = [
  ['Number', 'Action'],
  ['415-555-0102', 'cancel'],
];

describe('a table', () => {
  it.each([
    ['commas', 'Number,Action\r\n415-555-0102,cancel\r\n'],
    ['semicolons', 'Number;Action\n415-555-0102;cancel\n'],
    ['tabs', 'Number\tAction\n415-555-0102\tcancel\n'],
    ['pipes', 'Number|Action\n415-555-0102|cancel\n'],
    ['quotes', '"Number","Action"\n"415-555-0102","cancel"\n'],
    ['a byte order mark', '\ufeffNumber,Action\n415-555-0102,cancel'],
    ['Excel’s separator line', 'sep=;\nNumber;Action\n415-555-0102;cancel'],
    ['empty lines', 'Number,Action\n\n415-555-0102,cancel\n,\n'],
  ])('with %s is told by what it holds', (_name, text) => {
    expect(sheet(text)).toEqual({ filename: 'list.csv', kind: 'table', rows, text: '' });
    expect(sheet(text, { filename: 'export.dat' })?.rows).toEqual(rows);
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\ufeffNumber,Größe\n0102,x', 'utf16le')],
    ['UTF-16 without', Buffer.from('Number,Größe\n0102,xxxxxxx', 'utf16le')],
    ['Latin-1', Buffer.from('Number,Größe\n0102,x', 'latin1')],
    ['UTF-8', Buffer.from('Number,Größe\n0102,x')],
  ])('in %s keeps its letters', (_name, bytes) => {
    expect(sheet(bytes)?.rows[0]).toEqual(['Number', 'Größe']);
    expect(sheet(bytes)?.rows[1]?.[0]).toBe('0102');
  });

  it('of one column is a table by its name', () => {
    expect(sheet('415-555-0102\n415-555-0103')?.rows).toEqual([['415-555-0102'], ['415-555-0103']]);
  });

  it('in HTML under an Excel name is one too', () => {
    const html =
      '<html><table><tr><td>Number</td><td>Action</td></tr><tr><td>415-555-0102</td><td>cancel</td></tr><tr><td><s>415-555-0103</s></td></tr></table>';
    expect(sheet(html, { filename: 'numbers.xls', contentType: 'application/vnd.ms-excel' })?.rows).toEqual(
      rows,
    );
  });

  it('in a workbook is read whatever its name and label say', () => {
    expect(sheet(workbook(rows), { filename: 'numbers.xlsx' })).toEqual({
      filename: 'numbers.xlsx',
      kind: 'table',
      rows,
      text: '',
    });
    expect(sheet(workbook(rows), { filename: 'numbers.bin' })?.rows).toEqual(rows);
  });
});

describe('a text', () => {
  it('is no table because of its commas', () => {
    const text = 'Hello,\nplease find the numbers: 0102, 0103\nThanks, Dana';
    expect(sheet(text, { filename: 'note.txt', contentType: 'text/plain' })).toEqual({
      filename: 'note.txt',
      kind: 'text',
      rows: [],
      text,
    });
  });

  it('of one number a line stays one', () => {
    expect(sheet('415-555-0102\n415-555-0103\n', { filename: 'list.txt' })?.text).toBe(
      '415-555-0102\n415-555-0103',
    );
  });
});

describe('what is no list is unreadable', () => {
  it.each([
    ['a PDF under a table’s name', '%PDF-1.4\n1 0 obj 415-555-0102'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['a zip that is no workbook', Buffer.from('PK\x03\x04nothing')],
    ['a rich text', '{\\rtf1 415-555-0102}'],
  ])('%s', (_name, content) => expect(sheet(content)?.kind).toBe('unreadable'));

  it('nor is one that was cut', () =>
    expect(sheet('Number\n0102', { truncated: true })?.kind).toBe('unreadable'));

  it('nor one with too many rows', () =>
    expect(sheet('Number,A\n0102,b\n'.repeat(20_000))?.kind).toBe('unreadable'));
});

describe('not lists at all are', () => {
  it.each([
    ['a visiting card', { filename: 'dana.vcf', contentType: 'text/vcard' }],
    ['a calendar entry', { filename: 'invite.ics', contentType: 'text/calendar' }],
    ['a signature', { filename: 'smime.p7s', contentType: 'application/pkcs7-signature' }],
    ['a PGP signature', { filename: 'signature.asc', contentType: 'application/pgp-signature' }],
    ['winmail.dat', { filename: 'winmail.dat', contentType: 'application/ms-tnef' }],
    ['a logo in the text', { filename: 'image001.png', contentType: 'image/png', inline: true }],
  ])('%s', (_name, parts) => expect(sheetsOf([attachment('x', parts)])).toEqual([]));

  it('but a picture that is sent may be one', () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    expect(sheet(picture, { filename: 'IMG_4471.PNG', contentType: 'image/png', inline: true })?.kind).toBe(
      'unreadable',
    );
  });
});

describe('a forwarded mail', () => {
  it('is quoted text without its signature', () => {
    const content =
      'From: Bob Stone <bob@shop.example>\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\nThese can go:\n415-555-0102\n\nRegards,\nBob Stone\nTel 415-555-0101';
    const mail = attachment(content, { contentType: 'message/rfc822', filename: 'fwd.eml' });
    expect(forwardedText([mail])).toBe('These can go:\n415-555-0102');
    expect(sheetsOf([mail])).toEqual([]);
  });
});

describe('a zip bomb', () => {
  const zipped = (name: string, content: Buffer, declared: number): Buffer => {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const central = Buffer.alloc(46 + name.length);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(declared, 24);
    central.writeUInt16LE(name.length, 28);
    central.write(name, 46);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(local.length + packed.length, 16);
    return Buffer.concat([local, packed, central, end]);
  };
  const bomb = Buffer.alloc(100 * 1024 * 1024);

  it('that tells its size is not unpacked', () => {
    expect(sheet(zipped('xl/workbook.xml', bomb, bomb.length), { filename: 'b.xlsx' })?.kind).toBe(
      'unreadable',
    );
  });

  it('that lies about it is stopped', () => {
    expect(sheet(zipped('xl/workbook.xml', bomb, 100), { filename: 'b.xlsx' })?.kind).toBe('unreadable');
  });
});
