/** A customer's mail as the desk's own server hands it over, with the trace and the verdict that it adds. */
export const deskAddress = 'porting@desk.example';
export const authserv = 'mx.desk.example';

export type CustomerMail = {
  from: string;
  text: string;
  subject?: string;
  to?: string;
  headers?: Record<string, string>;
  /** False: the receiving server says that it is not from the sender. `unknown`: it could not find out. */
  verified?: boolean | 'unknown';
  /** Its Message-ID, where a test wants one of its own. */
  id?: string;
  /** Its Date; as a rule a second after the last mail's, for nobody writes two in one. */
  date?: Date;
};

const verdicts = { true: 'pass', false: 'fail', unknown: 'none' } as const;

let last = 0;
function nextDate(): Date {
  last = Math.max(Date.now(), last + 1_000);
  return new Date(last);
}

export function rawMail(mail: CustomerMail, id: string): string {
  const domain = mail.from.split('@')[1];
  return [
    `Return-Path: <${mail.from}>`,
    `Authentication-Results: ${authserv}; dmarc=${verdicts[`${mail.verified ?? true}`]} header.from=${domain}`,
    `Received: from mail.${domain} by ${authserv}; ${new Date().toUTCString()}`,
    `From: ${mail.from}`,
    `To: ${mail.to ?? deskAddress}`,
    `Subject: ${mail.subject ?? 'Our port'}`,
    `Message-ID: ${id}`,
    `Date: ${(mail.date ?? nextDate()).toUTCString()}`,
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.text.replace(/\r?\n/g, '\r\n'),
    '',
  ].join('\r\n');
}
