/** From raw bytes to a message as a value: bounded, and never an exception. */

import type { AddressObject, EmailAddress, Headers } from 'mailparser';
import { canonicalAddress } from '../address.ts';
import { hasText } from '../reading/letter/tags.ts';
import type { Address, Attachment, Message } from '../reading/message.ts';
import { decodeText, guess } from './charset.ts';
import { unflow } from './flowed.ts';
import { type Leaf, type Split, splitMail, type Tree } from './leaves.ts';
import { openSigned } from './signed.ts';

const MB = 1024 * 1024;
const limits = {
  raw: 30 * MB,
  parts: 500,
  nesting: 40,
  partBytes: 20 * MB,
  /** Characters of one body, text or HTML. */
  body: 8 * MB,
  attachments: 100,
  embedded: 4,
  /** Fields of a header, and their characters together. */
  fields: 1_000,
  header: 256 * 1024,
} as const;

/**
 * Parses a raw mail (RFC 5322, MIME). Never rejects: what cannot be read comes back with the reason in `unreadable`
 * and with whatever headers could be made out.
 */
export function parseMessage(raw: Uint8Array): Promise<Message> {
  return parseWithin(raw, limits.embedded);
}

async function parseWithin(raw: Uint8Array, embedded: number): Promise<Message> {
  const tooLarge = raw.length > limits.raw;
  const split = await splitMail(tooLarge ? headOf(raw) : raw, limits);
  const envelope = envelopeOf(split);
  if (envelope.headers.length < split.headerLines.filter(({ key }) => key !== '').length)
    return { ...envelope, ...empty, unreadable: 'its header is too large' };
  if (tooLarge) return { ...envelope, ...empty, unreadable: 'the mail is larger than 30 MB' };
  const content = await contentOf(split, embedded);
  return { ...envelope, ...content };
}

const empty = { text: null, html: null, attachments: [] } as const;

/** Of a mail over the limit only the header is parsed. */
function headOf(raw: Uint8Array): Uint8Array {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, 256 * 1024));
  const end = Math.max(head.indexOf('\r\n\r\n'), head.indexOf('\n\n'));
  return end === -1 ? head.subarray(0, 0) : head.subarray(0, end + 2);
}

const isEmpty = (tree: Tree): boolean =>
  'children' in tree ? tree.children.length === 0 : tree.bytes.length === 0;

type Envelope = Omit<Message, 'text' | 'html' | 'attachments' | 'unreadable'>;
type Content = Pick<Message, 'text' | 'html' | 'attachments' | 'unreadable'>;

function envelopeOf({ headers, headerLines }: Split): Envelope {
  const named = headerLines.filter(({ key }) => key !== '');
  const lines = withinLimits(named).map(({ key, line }) => {
    const value = guess(Buffer.from(line.slice(line.indexOf(':') + 1), 'latin1'));
    return { name: key.toLowerCase(), value: value.replace(/\r?\n[ \t]*/g, ' ').trim() };
  });
  const date = headers.get('date');
  return {
    headers: lines,
    messageId: idsOf(lines, 'message-id')[0] ?? null,
    inReplyTo: idsOf(lines, 'in-reply-to'),
    references: idsOf(lines, 'references'),
    from: addressesOf(headers, 'from'),
    to: addressesOf(headers, 'to'),
    cc: addressesOf(headers, 'cc'),
    subject: subjectOf(headers, lines),
    date: date instanceof Date && lines.some(({ name }) => name === 'date') ? date : null,
  };
}

/** The topmost fields of a header, as far as a mail's header reasonably goes. */
function withinLimits<T extends { readonly line: string }>(fields: readonly T[]): readonly T[] {
  let room: number = limits.header;
  const over = fields.findIndex(({ line }, index) => {
    room -= line.length;
    return index >= limits.fields || room < 0;
  });
  return over === -1 ? fields : fields.slice(0, over);
}

/** Message ids stand in angle brackets; Exchange and iOS part several by commas, others leave the brackets off. */
function idsOf(headers: Envelope['headers'], name: string): string[] {
  const value = headers
    .filter((header) => header.name === name)
    .map((header) => header.value)
    .join(' ')
    .slice(0, 64 * 1024);
  const bracketed = value.match(/<[^<>\s]{1,998}>/g);
  if (bracketed !== null) return [...bracketed];
  return value
    .split(/[\s,]+/)
    .filter((id) => id.includes('@'))
    .map((id) => `<${id.replace(/[<>]/g, '')}>`);
}

function addressesOf(headers: Headers, name: string): Address[] {
  const value = headers.get(name);
  const objects = (Array.isArray(value) ? value : [value]) as (AddressObject | undefined)[];
  const found: Address[] = [];
  const waiting: EmailAddress[] = objects.flatMap((object) => object?.value ?? []).reverse();
  for (let next = waiting.pop(); next !== undefined && found.length < 1000; next = waiting.pop()) {
    if (next.group !== undefined) waiting.push(...[...next.group].reverse());
    else if (next.address)
      found.push({
        address: canonicalAddress(next.address) ?? next.address.toLowerCase(),
        name: next.name ?? '',
      });
  }
  return found;
}

function subjectOf(headers: Headers, lines: Envelope['headers']): string {
  const raw = lines.find(({ name }) => name === 'subject')?.value ?? '';
  const decoded = headers.get('subject');
  const subject = typeof decoded === 'string' ? decoded : raw;
  return (subject.includes('\uFFFD') && !raw.includes('=?') ? raw : subject).replace(/\s+/g, ' ').trim();
}

async function contentOf(split: Split, embedded: number): Promise<Content> {
  const { tree } = split;
  if (tree === null || (split.headerLines.every(({ key }) => key === '') && isEmpty(tree))) {
    return {
      ...empty,
      unreadable: split.problem ?? 'the mail is empty',
    };
  }
  const encrypted = encryption(tree);
  if (encrypted !== null) return { ...empty, unreadable: encrypted };
  if (isOpaqueSigned(tree)) return signedContent(tree as Leaf, embedded);
  const gathered = gather(tree);
  const { text, html } = assemble(gathered.pieces);
  const attachments: Attachment[] = [];
  for (const leaf of gathered.attachments.slice(0, limits.attachments)) {
    attachments.push(await attachmentOf(leaf, html, embedded));
  }
  const body = text !== null || html !== null;
  return { text, html, attachments, unreadable: problemOf(split, gathered, body, text, html) };
}

function problemOf(
  split: Split,
  gathered: Gathered,
  body: boolean,
  text: string | null,
  html: string | null,
): string | null {
  if (split.problem !== null) return split.problem;
  if (gathered.bodyTruncated) return 'its body is over the size limit';
  if ((html?.length ?? 0) > limits.body || (text?.length ?? 0) > limits.body)
    return 'its body is over the size limit';
  if (gathered.attachments.length > limits.attachments) return 'it has too many attachments';
  const blank = (text ?? '').trim() === '' && (html === null || !hasText(html));
  if (blank && gathered.attachments.some(isTnef)) return 'its text is inside a winmail.dat';
  if (!body && gathered.hollow) return 'its MIME structure is broken';
  return null;
}

const isTnef = (leaf: Leaf): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/i.test(leaf.type) || leaf.filename?.toLowerCase() === 'winmail.dat';

/** PGP/MIME (RFC 3156), S/MIME enveloped data (RFC 8551) and protected (rights-managed) mail. */
function encryption(tree: Tree): string | null {
  if (tree.type === 'multipart/encrypted') return 'the mail is encrypted (PGP/MIME)';
  if (!('children' in tree)) {
    return isPkcs7(tree) && openSigned(tree.bytes) === null ? 'the mail is encrypted (S/MIME)' : null;
  }
  const leaves = tree.children.filter((child): child is Leaf => !('children' in child));
  if (tree.children.some((child) => child.type === 'multipart/encrypted')) {
    return 'the mail is encrypted (PGP/MIME)';
  }
  if (leaves.some((leaf) => leaf.type === 'application/x-microsoft-rpmsg-message')) {
    return 'the mail is protected (rights management)';
  }
  return null;
}

const isPkcs7 = (leaf: Leaf): boolean => /^application\/(?:x-)?pkcs7-mime$/.test(leaf.type);

function isOpaqueSigned(tree: Tree): boolean {
  return !('children' in tree) && isPkcs7(tree);
}

async function signedContent(leaf: Leaf, embedded: number): Promise<Content> {
  const inner = openSigned(leaf.bytes);
  if (inner === null || embedded <= 0) return { ...empty, unreadable: 'the mail is encrypted (S/MIME)' };
  const { text, html, attachments, unreadable } = await parseWithin(inner, embedded - 1);
  return { text, html, attachments, unreadable };
}

/** One stretch of body: the alternatives that say the same in text and in HTML. */
type Piece = { readonly text: string | null; readonly html: string | null };
type Gathered = {
  readonly pieces: Piece[];
  readonly attachments: Leaf[];
  bodyTruncated: boolean;
  /** A multipart without parts: its boundary was never found. */
  hollow: boolean;
};

function gather(tree: Tree): Gathered {
  const gathered: Gathered = { pieces: [], attachments: [], bodyTruncated: false, hollow: false };
  visit(tree, gathered, gathered.pieces);
  return gathered;
}

/** Recursion is bounded by the nesting limit of the split. */
function visit(tree: Tree, gathered: Gathered, pieces: Piece[]): void {
  if (!('children' in tree)) {
    const first = pieces.length === 0 && gathered.attachments.length === 0;
    if (!isBody(tree, first)) {
      if (!/^text\/(?:x-amp-html|enriched|richtext|watch-html)$/.test(tree.type))
        gathered.attachments.push(tree);
      return;
    }
    if (tree.truncated) gathered.bodyTruncated = true;
    const text = bodyText(tree);
    pieces.push(tree.type === 'text/html' ? { text: null, html: text } : { text, html: null });
    return;
  }
  if (tree.children.length === 0) gathered.hollow = true;
  if (tree.type !== 'multipart/alternative') {
    for (const child of tree.children) visit(child, gathered, pieces);
    return;
  }
  const branches = tree.children.map((child) => {
    const branch: Piece[] = [];
    visit(child, gathered, branch);
    return assemble(branch);
  });
  const text = branches.find((branch) => branch.html === null && branch.text !== null)?.text ?? null;
  const html = branches.find((branch) => branch.html !== null)?.html ?? null;
  if (text !== null || html !== null) pieces.push({ text, html });
}

/** A part without a name that is not sent as an attachment is body; so is a named one that opens the mail. */
function isBody(leaf: Leaf, first: boolean): boolean {
  if (leaf.type !== 'text/plain' && leaf.type !== 'text/html') return false;
  const attached = leaf.disposition !== null && leaf.disposition !== 'inline';
  if (leaf.filename === null) return !attached || first;
  return first && !attached && !/\.(?:csv|tsv|tab|xlsx?|vcf|ics|log)$/i.test(leaf.filename);
}

function bodyText(leaf: Leaf): string {
  const text = decodeText(leaf.bytes, leaf.charset).replace(/\r\n?/g, '\n');
  return leaf.flowed && leaf.type === 'text/plain' ? unflow(text, leaf.delSp) : text;
}

/** Pieces in order. A reader sees text pieces between HTML ones, so they join the HTML where there is any. */
function assemble(pieces: readonly Piece[]): Piece {
  const texts = pieces.flatMap((piece) => (piece.text === null ? [] : [piece.text]));
  const text = texts.length === 0 ? null : texts.join('\n');
  if (pieces.every((piece) => piece.html === null)) return { text, html: null };
  const html = pieces.map((piece) => piece.html ?? preformatted(piece.text ?? '')).join('\n<br>\n');
  return { text, html };
}

function preformatted(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped.trim() === '' ? '' : `<pre>${escaped}</pre>`;
}

async function attachmentOf(leaf: Leaf, html: string | null, embedded: number): Promise<Attachment> {
  const contentType = leaf.type;
  const id = leaf.contentId ?? '';
  const referenced = id !== '' && html?.includes(`cid:${id}`) === true;
  const inline = referenced || leaf.disposition === 'inline';
  const { filename, truncated } = leaf;
  const isMail = contentType === 'message/rfc822' || /\.eml$/i.test(filename ?? '');
  if (!isMail || truncated || embedded <= 0) {
    const content = contentType.startsWith('text/') ? inUtf8(leaf) : leaf.bytes;
    return { filename, contentType, content, truncated, inline };
  }
  const content = plainMail(await parseWithin(leaf.bytes, embedded - 1));
  return { filename, contentType: 'message/rfc822', content, truncated, inline };
}

/** A text whose label is needed to read it is handed on in UTF-8; any other as it came. */
function inUtf8(leaf: Leaf): Uint8Array {
  if (leaf.charset === null) return leaf.bytes;
  return Buffer.from(decodeText(leaf.bytes, leaf.charset), 'utf8');
}

/** A forwarded mail as one part in UTF-8 without transfer encoding, so that reading it needs no MIME parser. */
function plainMail(message: Message): Uint8Array {
  const sender = message.from[0];
  const head = [
    `From: ${sender === undefined ? '' : `${sender.name} <${sender.address}>`}`,
    `Subject: ${message.subject}`,
    ...(message.messageId === null ? [] : [`Message-ID: ${message.messageId}`]),
    `Content-Type: ${message.html === null ? 'text/plain' : 'text/html'}; charset=utf-8`,
  ];
  const body = message.html ?? message.text ?? '';
  return Buffer.from(`${head.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n')}\n\n${body}`, 'utf8');
}
