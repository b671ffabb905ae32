/** Attachments as lists: tables and texts, judged by what they hold and not by their label alone (reading.md rule 19). */

import { parse } from 'csv-parse/sync';
import { htmlLines } from '../html/html.ts';
import type { Attachment } from '../message.ts';
import { workbookRows } from '../sheets/workbook.ts';
import type { Sheet } from './letter.ts';
import type { Line } from './line.ts';
import { quotedMail } from './quoted.ts';
import { regionsOf } from './regions.ts';
import { normalize, textLines } from './text.ts';

const limits = { bytes: 10 * 1024 * 1024, rows: 20_000, columns: 200, cells: 400_000 } as const;

/** The attachments that could hold a list, in order. */
export function sheetsOf(attachments: readonly Attachment[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (const attachment of attachments) {
    if (couldBeList(attachment)) sheets.push(sheetOf(attachment));
  }
  return sheets;
}

/** Not: pictures within the body, signatures and certificates, visiting cards, calendar entries, forwarded mails. */
function couldBeList({ filename, contentType, content, inline }: Attachment): boolean {
  if (
    /^(?:application\/(?:x-)?pkcs7-|application\/pgp-|application\/(?:vnd\.)?ms-tnef|message\/|text\/(?:x-)?v-?card|text\/calendar|application\/ics|text\/directory)/.test(
      contentType,
    )
  )
    return false;
  if (/\.(?:vcf|ics|p7s|p7m|asc|sig|eml)$|^winmail\.dat$/i.test(filename ?? '')) return false;
  if (inline && contentType.startsWith('image/') && (content.length < 50_000 || filename === null))
    return filename !== null && !isDecoration(filename);
  return filename !== null || content.length > 0;
}

const isDecoration = (filename: string): boolean =>
  /^(?:image\d{3}\.|outlook-|logo|icon|banner|signature|facebook|linkedin|twitter|instagram|spacer|pixel|unnamed|footer)/i.test(
    filename,
  );

function sheetOf(attachment: Attachment): Sheet {
  const filename = attachment.filename ?? '';
  const unreadable: Sheet = { filename, kind: 'unreadable', rows: [], text: '' };
  const { content } = attachment;
  if (attachment.truncated || content.length > limits.bytes) return unreadable;
  if (content[0] === 0x50 && content[1] === 0x4b) {
    const rows = workbookRows(content);
    return rows === null ? unreadable : table(filename, rows);
  }
  const text = textOf(content);
  if (text === null) return unreadable;
  if (/^\s*(?:<!doctype html|<html|<table)/i.test(text) || attachment.contentType === 'text/html')
    return fromHtml(filename, text);
  if (/^\s*(?:\{\\rtf|%PDF|<\?xml|BEGIN:V)/i.test(text)) return unreadable;
  return fromText(filename, text, attachment.contentType);
}

const table = (filename: string, rows: readonly (readonly string[])[]): Sheet => {
  const cells = rows
    .slice(0, limits.rows)
    .map((row) => row.slice(0, limits.columns).map((cell) => normalize(cell).trim()));
  const filled = cells.filter((row) => row.some((cell) => cell !== ''));
  return rows.length > limits.rows
    ? { filename, kind: 'unreadable', rows: [], text: '' }
    : { filename, kind: 'table', rows: filled, text: '' };
};

/** Bytes that are text in some charset; null for anything else. */
function textOf(content: Uint8Array): string | null {
  const marked = decodeMarked(content);
  if (marked !== null) return marked;
  const sample = content.subarray(0, 4096);
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  if (control > 0) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

function decodeMarked(content: Uint8Array): string | null {
  const [a, b, c] = content;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(content);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(content);
  const odd = content.subarray(0, 400).filter((byte, i) => i % 2 === 1 && byte === 0).length;
  return content.length > 16 && odd > Math.min(content.length, 400) * 0.35
    ? new TextDecoder('utf-16le').decode(content)
    : null;
}

function fromHtml(filename: string, html: string): Sheet {
  const { lines, problem } = htmlLines(html);
  if (problem !== null) return { filename, kind: 'unreadable', rows: [], text: '' };
  const rows = lines.filter((line) => line.text !== '').map((line) => line.text.split('\t'));
  if (rows.some((row) => row.length > 1)) return table(filename, rows);
  return { filename, kind: 'text', rows: [], text: rows.map((row) => row.join('\t')).join('\n') };
}

/** A table where one delimiter parts most lines alike, or where the name or label says so; else a text. */
function fromText(filename: string, raw: string, contentType: string): Sheet {
  const text = normalize(raw.replace(/^sep=(.)\r?\n/i, ''));
  const named =
    /\.(?:csv|tsv|tab)$/i.test(filename) ||
    /^text\/(?:csv|tab-separated-values|comma-separated-values)$/.test(contentType);
  const delimiter = delimiterOf(text);
  if (delimiter === null && !named) return { filename, kind: 'text', rows: [], text: text.trim() };
  if (delimiter !== null && !named && delimiter === ',' && !isRegular(text, ','))
    return { filename, kind: 'text', rows: [], text: text.trim() };
  try {
    const rows = parse(text, {
      delimiter: delimiter ?? ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      to: limits.rows + 1,
      max_record_size: 200_000,
    }) as string[][];
    return table(filename, rows);
  } catch {
    return { filename, kind: named ? 'unreadable' : 'text', rows: [], text: named ? '' : text.trim() };
  }
}

function delimiterOf(text: string): ',' | ';' | '\t' | '|' | null {
  const lines = text.split('\n', 50).filter((line) => line.trim() !== '');
  let best: ',' | ';' | '\t' | '|' | null = null;
  let most = 0;
  for (const candidate of ['\t', ';', '|', ','] as const) {
    const fields = lines.filter((line) => line.includes(candidate)).length;
    if (fields * 2 >= lines.length && fields > most) {
      best = candidate;
      most = fields;
    }
  }
  return best;
}

/** Every line has the same number of fields and the first names them all: a table, and no prose with commas. */
function isRegular(text: string, delimiter: string): boolean {
  const lines = text.split('\n', 50).filter((line) => line.trim() !== '');
  const fields = lines.map((line) => line.replace(/"[^"]*"/g, 'x').split(delimiter));
  const counts = new Set(fields.map((row) => row.length));
  const header = fields[0] ?? [];
  return (
    lines.length > 1 && counts.size === 1 && header.every((field) => field.trim() !== '' && field.length < 40)
  );
}

/** The words of mails attached as mails: they are forwarded history. */
export function forwardedText(attachments: readonly Attachment[]): string {
  const texts: string[] = [];
  for (const { contentType, content, truncated } of attachments) {
    if (contentType !== 'message/rfc822' || truncated) continue;
    const mail = new TextDecoder().decode(content);
    const cut = mail.indexOf('\n\n');
    if (cut === -1) continue;
    const head = mail.slice(0, cut);
    const body = mail.slice(cut + 2);
    const parsed = /Content-Type: text\/html/i.test(head)
      ? htmlLines(body)
      : { lines: textLines(body), problem: null };
    if (parsed.problem !== null || parsed.lines.length > 100_000) continue;
    const sender = /^From: ([^<\n]{0,100})/m.exec(head)?.[1]?.trim() ?? '';
    texts.push(quotedMail(withoutOpenings(parsed.lines), sender, new Set()));
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

const withoutOpenings = (lines: readonly Line[]): Line[] =>
  regionsOf(lines).filter((line) => line.region !== 'opening');
