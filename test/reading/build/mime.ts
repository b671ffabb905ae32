/** The wire form of a mail: charsets, transfer encodings, encoded words, parts. */

import { createHash } from 'node:crypto';

export type Encoding = '7bit' | '8bit' | 'quoted-printable' | 'base64';
export type Part = { readonly headers: readonly (readonly [string, string])[]; readonly body: Buffer };

const CRLF = '\r\n';

/** A hex string that is the same for the same seed, for ids and boundaries. */
export function seeded(seed: string, length: number): string {
  let hex = '';
  for (let round = 0; hex.length < length; round += 1) {
    hex += createHash('sha256').update(`${seed}/${round}`).digest('hex');
  }
  return hex.slice(0, length);
}

/** Windows-1252 where it differs from Latin-1 (0x80 to 0x9F); not every runtime's decoder knows. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const tables = new Map<string, Map<string, number[]>>();

/** Bytes of each character in a legacy charset, found by decoding every single and double byte once. */
function tableOf(charset: string): Map<string, number[]> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, number[]>();
  for (let lead = 255; lead >= 0; lead -= 1) {
    const latin = charset === 'windows-1252' ? WINDOWS_1252[lead - 0x80] : undefined;
    const single = latin ?? decoder.decode(Uint8Array.of(lead));
    if (single.length === 1 && single !== '\ufffd') {
      table.set(single, [lead]);
      continue;
    }
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const double = decoder.decode(Uint8Array.of(lead, trail));
      if ([...double].length === 1 && double !== '\ufffd') table.set(double, [lead, trail]);
    }
  }
  tables.set(charset, table);
  return table;
}

/** The text in this charset; throws where the charset lacks a character. */
export function encodeText(text: string, charset: string): Buffer {
  const name = charset.toLowerCase();
  if (name === 'utf-8' || name === 'utf8' || name === 'us-ascii') return Buffer.from(text, 'utf8');
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  const table = tableOf(name);
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${charset} has no ${character}`);
      return bytes;
    }),
  );
}

const hexByte = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** RFC 2045 §6.7: lines of at most 76 characters, soft breaks, no blank at a line's end. */
function quotedPrintable(bytes: Buffer): string {
  const lines: string[] = [];
  let line = '';
  const put = (token: string): void => {
    if (line.length + token.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += token;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte === 13 && next === 10) {
      lines.push(line);
      line = '';
      at += 1;
    } else if (byte === 61 || byte < 32 || byte > 126) {
      put(byte === 9 && next !== 13 && next !== undefined ? '\t' : hexByte(byte));
    } else if (byte === 32 && (next === 13 || next === undefined)) {
      put('=20');
    } else {
      put(String.fromCharCode(byte));
    }
  }
  return [...lines, line].join(CRLF);
}

const base64Lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join(CRLF);

/** The bytes as they go over the wire. */
function transfer(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'quoted-printable') return Buffer.from(quotedPrintable(bytes), 'latin1');
  if (encoding === 'base64') return Buffer.from(base64Lines(bytes), 'latin1');
  return bytes;
}

/** A text part; the text has LF line ends. */
export function textPart(
  text: string,
  subtype: string,
  charset: string,
  encoding: Encoding,
  extra = '',
): Part {
  return {
    headers: [
      ['Content-Type', `text/${subtype}; charset=${charset}${extra}`],
      ['Content-Transfer-Encoding', encoding],
    ],
    body: transfer(encodeText(text.replace(/\r?\n/g, CRLF), charset), encoding),
  };
}

/** Several parts in one. */
export function multipart(subtype: string, boundary: string, parts: readonly Part[]): Part {
  const chunks = parts.flatMap((part) => [
    Buffer.from(`--${boundary}${CRLF}${headerText(part.headers)}${CRLF}`, 'latin1'),
    part.body,
    Buffer.from(CRLF, 'latin1'),
  ]);
  return {
    headers: [['Content-Type', `multipart/${subtype};\r\n boundary="${boundary}"`]],
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--${CRLF}`, 'latin1')]),
  };
}

const plainHeader = (value: string): boolean => [...value].every((character) => character < '\u007f');

/** RFC 2047 words of a text, folded; plain text is left as it is. */
export function encodedWords(text: string, charset = 'utf-8'): string {
  if (plainHeader(text)) return text;
  const words: string[] = [];
  let chunk = '';
  const flush = (): void => {
    if (chunk !== '') words.push(`=?${charset}?B?${encodeText(chunk, charset).toString('base64')}?=`);
    chunk = '';
  };
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > 39) flush();
    chunk += character;
  }
  flush();
  return words.join('\r\n ');
}

/** An address header value with the name encoded where it must be. */
export function mailbox(name: string, address: string, charset = 'utf-8'): string {
  if (name === '') return address;
  if (!plainHeader(name)) return `${encodedWords(name, charset)} <${address}>`;
  return /^[\w .'-]+$/.test(name) ? `${name} <${address}>` : `"${name}" <${address}>`;
}

/** Header lines, CRLF each. */
export function headerText(headers: readonly (readonly [string, string])[]): string {
  return headers.map(([name, value]) => `${name}: ${value}${CRLF}`).join('');
}

/** An attachment part, its name by RFC 2231 where it is not ASCII. */
export function attachmentPart(filename: string, type: string, bytes: Buffer): Part {
  const plain = plainHeader(filename);
  const name = plain ? `name="${filename}"` : `name="${encodedWords(filename)}"`;
  const disposition = plain ? `filename="${filename}"` : `filename*=UTF-8''${encodeURIComponent(filename)}`;
  return {
    headers: [
      ['Content-Type', `${type};\r\n ${name}`],
      ['Content-Transfer-Encoding', 'base64'],
      ['Content-Disposition', `attachment;\r\n ${disposition}`],
    ],
    body: transfer(bytes, 'base64'),
  };
}
