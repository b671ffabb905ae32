/**
 * The raw chain beside which the journey is measured, as a process of its own: each mail is fetched, parsed, looked through
 * for numbers, queued, taken from the queue and answered. No database, no carrier, no care.
 */
import { Queue, Worker } from 'bullmq';
import { ImapFlow } from 'imapflow';
import { Redis } from 'ioredis';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';

const [imap = '', redis = '', smtp = ''] = process.argv.slice(2);
const at = new URL(imap);
const connection = (): Redis => new Redis(redis, { maxRetriesPerRequest: null });
const transport = createTransport({ url: smtp, pool: true, maxConnections: 4, ignoreTLS: true });
const queue = new Queue('naive', { connection: connection() });
const client = new ImapFlow({
  host: at.hostname,
  port: Number(at.port),
  secure: false,
  doSTARTTLS: false,
  auth: { user: decodeURIComponent(at.username), pass: decodeURIComponent(at.password) },
  logger: false,
});
await client.connect();
await client.mailboxOpen('INBOX');
const worker = new Worker<{ to: string; number: string }>(
  'naive',
  async ({ data }) => {
    await transport.sendMail({
      from: 'porting@desk.example',
      to: data.to,
      subject: 'Cancelled',
      text: `${data.number} is cancelled.`,
      html: `<p>${data.number} is cancelled.</p>`,
    });
  },
  { connection: connection(), concurrency: 20 },
);
console.log('started');
const pending: Promise<unknown>[] = [];
for await (const message of client.fetch('1:*', { source: true, uid: true })) {
  const mail = await simpleParser(message.source ?? Buffer.alloc(0));
  const [found] = findPhoneNumbersInText(mail.text ?? '', 'US');
  const to = mail.from?.value[0]?.address ?? '';
  pending.push(queue.add('mail', { to, number: found?.number.number ?? '' }, { removeOnComplete: true }));
}
await Promise.all(pending);
process.on('SIGTERM', () => {
  void worker.close(true).then(() => process.exit());
});
