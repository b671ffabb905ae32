/** What a thread of the pool runs: one mail after the other, nothing kept between them. */
import type { Message } from '../reading/message.ts';
import { parseAndRead, type ReadResult, type ReadTask, warmUp } from './read-mail.ts';

/** More than this is not carried between threads: the mail is parsed again when it is read. Bytes and characters. */
const carried = 64 * 1024;
/** Of a bulky body this much is looked at for the case that a mail belongs to. */
const glance = 100_000;

/** A parsed mail as it goes back to the main thread; `whole` tells whether all of it does. */
export type Answer = ReadResult & { readonly whole: boolean };

/**
 * `begun[0]` becomes the time, ms since the epoch, at which a thread that is up took the mail, `begun[1]` that at which it
 * began a reading that does not stop by itself.
 */
export type Work = ReadTask & { readonly begun: Float64Array };

/** Parses, or parses and reads, one mail. */
export default async function work({ begun, ...task }: Work): Promise<Answer> {
  begun[0] = Date.now();
  const { message, reading } = await parseAndRead(task, () => {
    begun[1] = Date.now();
  });
  const bulk = message.attachments.reduce((sum, { content }) => sum + content.length, 0);
  const body = (message.text?.length ?? 0) + (message.html?.length ?? 0);
  const whole = bulk + body <= carried;
  return { message: whole ? message : envelopeOf(message), reading, whole };
}

const envelopeOf = (message: Message): Message => ({
  ...message,
  text: message.text?.slice(0, glance) ?? null,
  html: message.html?.slice(0, glance) ?? null,
  attachments: [],
});

// Before the first mail comes, so that it need not wait.
warmUp();
