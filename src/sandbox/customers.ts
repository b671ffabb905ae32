/** Sample customers: they write their first mail, read what the desk sends them, and answer as their story says. */
import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { parseMessage } from '../mail/parse.ts';
import type { NoticeName } from '../tickets/ticket.ts';
import type { Story } from './stories.ts';

/** The name that the demonstration's receiving server signs its Authentication-Results with. */
export const demoAuthserv = 'mx.desk.example';
export const demoAddress = 'porting@desk.example';

/** What a customer got: which notices a mail of the desk carried. */
export type Received = {
  readonly story: Story;
  readonly notices: readonly NoticeName[];
  readonly subject: string;
};

export class Customers {
  readonly #stories: readonly Story[];
  readonly #deliver: (raw: Buffer) => void;
  readonly #answered = new Set<string>();
  readonly received: Received[] = [];
  #told: (received: Received, answer: string | null) => void = () => {};

  constructor(stories: readonly Story[], deliver: (raw: Buffer) => void) {
    this.#stories = stories;
    this.#deliver = deliver;
  }

  onMail(told: (received: Received, answer: string | null) => void): void {
    this.#told = told;
  }

  /** Writes a story's first mail. */
  async begin(story: Story): Promise<void> {
    const { subject, text, headers = {}, verified = true } = story.mail;
    this.#deliver(
      await compose({ ...story.from, to: demoAddress, subject, text, headers, verified, quoted: null }),
    );
  }

  /** Writes any mail, as the dashboard's visitor wants it. */
  async write(mail: { from: string; subject: string; text: string }): Promise<void> {
    this.#deliver(
      await compose({
        name: '',
        address: mail.from,
        to: demoAddress,
        subject: mail.subject,
        text: mail.text,
        headers: {},
        verified: true,
        quoted: null,
      }),
    );
  }

  /** Takes a mail of the desk's; answers it if the story has an answer left. */
  async take(raw: Uint8Array): Promise<void> {
    const message = await parseMessage(raw);
    const to = message.to[0]?.address ?? '';
    const story = this.#stories.find((one) => one.from.address === to);
    if (story === undefined) return;
    const header = (name: string): string => message.headers.find((one) => one.name === name)?.value ?? '';
    const notices = header('x-porthalt-notice')
      .split(/[\s,]+/)
      .filter((name) => name !== '') as NoticeName[];
    const received = { story, notices, subject: message.subject };
    this.received.push(received);
    const answer =
      story.answers?.find((one) => notices.includes(one.to) && !this.#answered.has(`${to} ${one.to}`)) ??
      null;
    this.#told(received, answer?.text ?? null);
    if (answer === null) return;
    this.#answered.add(`${to} ${answer.to}`);
    this.#deliver(
      await compose({
        ...story.from,
        to: /<?([^<>\s]+@[^<>\s]+)>?\s*$/.exec(header('reply-to'))?.[1] ?? demoAddress,
        subject: /^re:/i.test(message.subject) ? message.subject : `Re: ${message.subject}`,
        text: answer.text,
        headers: { 'In-Reply-To': message.messageId ?? '', References: message.messageId ?? '' },
        verified: true,
        quoted: message.text,
      }),
    );
  }
}

/** A mail as it arrives: with the trace and the verdict that the desk's own server adds. */
async function compose(mail: {
  name: string;
  address: string;
  to: string;
  subject: string;
  text: string;
  headers: Readonly<Record<string, string>>;
  verified: boolean;
  quoted: string | null;
}): Promise<Buffer> {
  const domain = mail.address.split('@')[1] ?? 'invalid';
  const quote =
    mail.quoted === null
      ? ''
      : `\n\nOn the desk's last mail, ${demoAddress} wrote:\n${mail.quoted.replace(/^/gm, '> ')}`;
  const built = await new MailComposer({
    from: { name: mail.name, address: mail.address },
    to: mail.to,
    subject: mail.subject,
    text: mail.text + quote,
    messageId: `<${randomUUID()}@${domain}>`,
    headers: { ...mail.headers },
  })
    .compile()
    .build();
  const verdict = mail.verified ? `dmarc=pass header.from=${domain}` : `dmarc=fail header.from=${domain}`;
  const trace = [
    `Return-Path: <${mail.headers['Auto-Submitted'] === undefined ? mail.address : ''}>`,
    `Authentication-Results: ${demoAuthserv}; ${verdict}`,
    `Received: from mail.${domain} by ${demoAuthserv}; ${new Date().toUTCString()}`,
  ];
  return Buffer.concat([Buffer.from(`${trace.join('\r\n')}\r\n`), built]);
}
