/**
 * A mail with a text and an HTML part as it goes over the wire (RFC 2045, 2046). The header is nodemailer's work, who folds
 * and encodes it; its way from parts to bytes leads through a stream for each, which takes ten times as long.
 */
import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { OutgoingMail } from './outgoing.ts';

export type WireMail = {
  readonly raw: string;
  readonly envelope: { readonly from: string; readonly to: string[] };
};

/** The bytes of a mail and whom the server is told it is from and for. Lines end in CRLF. */
export function wireOf(mail: OutgoingMail): WireMail {
  const root = new MimeNode('multipart/alternative');
  root.addHeader({ ...mail.headers });
  root.setHeader('From', mail.from);
  root.setHeader('To', [{ name: '', address: mail.to }]);
  root.setHeader('Reply-To', [{ name: '', address: mail.replyTo }]);
  if (mail.inReplyTo !== null) root.setHeader('In-Reply-To', mail.inReplyTo);
  if (mail.references.length > 0) root.setHeader('References', [...mail.references]);
  root.setHeader('Subject', mail.subject);
  root.setHeader('Message-ID', mail.messageId);
  const header = root.buildHeaders();
  const { boundary } = root;
  if (typeof boundary !== 'string') throw new Error('A mail of several parts needs a boundary.');
  const { from, to } = root.getEnvelope();
  return {
    raw: `${header}\r\n\r\n${partOf(boundary, 'plain', mail.text)}${partOf(boundary, 'html', mail.html)}--${boundary}--\r\n`,
    envelope: { from: from === false ? '' : from, to },
  };
}

function partOf(boundary: string, type: 'plain' | 'html', content: string): string {
  const text = content.replace(/\r?\n/g, '\r\n');
  const { name, body } = encoded(text);
  return `--${boundary}\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${name}\r\n\r\n${body}\r\n`;
}

/** Quoted-printable for what a person can then read; base64 where most characters would be escapes of three each. */
function encoded(text: string): { name: string; body: string } {
  const bytes = Buffer.from(text);
  const escaped = bytes.reduce((count, byte) => count + Number(byte > 126), 0);
  if (escaped * 4 > bytes.length)
    return { name: 'base64', body: bytes.toString('base64').replace(/.{76}(?!$)/g, '$&\r\n') };
  return { name: 'quoted-printable', body: wrap(encode(bytes)) };
}
