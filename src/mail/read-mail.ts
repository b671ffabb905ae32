/** From a raw mail to what it says, within limits of time: the one function that the pool of readers runs. */
import { createContext, Script } from 'node:vm';
import { reason } from '../error.ts';
import { takeApart } from '../reading/letter/own-words.ts';
import type { Message } from '../reading/message.ts';
import { readLetter } from '../reading/read.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { parseMessage } from './parse.ts';

/** A whole reading takes no longer than this, ms; what does is given to a person. Far above any mail that was seen, far below a lease. */
export const READING_LIMIT_MS = 5_000;

/** A mail as it came or as it was parsed; `context` is null as long as only parsing is asked for. `limit` in ms. */
export type ReadTask = {
  readonly mail: { readonly raw: Uint8Array } | { readonly message: Message };
  readonly context: ReadingContext | null;
  readonly limit: number;
  /** The context is what it will be if the mail begins a conversation: one that answers anything is parsed only. */
  readonly guessed?: boolean;
};

/** How long a reading may take: `stop` has it stopped from outside the thread, and is told when it begins. */
type Bounds = { readonly limit: number; readonly stop?: () => void };

/** `reading` is null where there was no context to read in. */
export type ReadResult = { readonly message: Message; readonly reading: Reading | null };

/** Parses a mail where that is not done yet, and reads it where its context is known. Rejects only when parsing itself breaks. */
export async function parseAndRead(
  { mail, context, limit, guessed = false }: ReadTask,
  stop?: () => void,
): Promise<ReadResult> {
  const message = 'message' in mail ? mail.message : await parseMessage(mail.raw);
  const answers = message.inReplyTo.length > 0 || message.references.length > 0;
  if (context === null || (guessed && answers)) return { message, reading: null };
  return {
    message,
    reading: readMessage(message, context, { limit, ...(stop === undefined ? {} : { stop }) }),
  };
}

/** Reads a raw mail (RFC 5322 bytes) in its context, as reading.md says. Never throws: what fails becomes `human`, with the reason. */
export async function readMail(raw: Uint8Array, context: ReadingContext): Promise<Reading> {
  try {
    return readMessage(await parseMessage(raw), context);
  } catch (error) {
    return toPerson(`cannot be read: ${reason(error)}`);
  }
}

/** The same for a mail that is parsed already. Never throws, never takes longer than `limit` ms. */
export function readMessage(
  message: Message,
  context: ReadingContext,
  { limit, stop }: Bounds = { limit: READING_LIMIT_MS },
): Reading {
  warmUp();
  const read = (): Reading => readLetter(takeApart(message, context), context);
  if (stop === undefined || sizeOf(message) > short) return within(limit, read);
  stop();
  try {
    return read();
  } catch (error) {
    return toPerson(`cannot be read: ${reason(error)}`);
  }
}

/**
 * Characters of a short mail. To stop a script from inside costs a thread each time, which takes longer than to read a mail
 * like that; where the whole thread can be ended instead, it is, which is dearer and next to never needed.
 */
const short = 16 * 1024;

const sizeOf = ({ text, html, attachments }: Message): number =>
  (text?.length ?? 0) +
  (html?.length ?? 0) +
  attachments.reduce((sum, { content }) => sum + content.length, 0);

let warm = false;

/** The first reading of a process, which builds the tables of all languages, is the slowest by far: it counts against no mail. */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  const none = { headers: [], inReplyTo: [], references: [], from: [], to: [], cc: [], attachments: [] };
  const sample: Message = {
    ...none,
    messageId: null,
    subject: 'Port',
    date: null,
    text: 'Please cancel 415-555-0102 and keep 415-555-0103.',
    html: null,
    unreadable: null,
  };
  const orders = [{ id: 'PO-1', numbers: ['+14155550102', '+14155550103'], country: 'US' }];
  readLetter(takeApart(sample, { thread: 'PO-1' }), { orders, thread: 'PO-1', awaiting: [] });
}

/** Runs a reading, and stops it when its time is over: also in the middle of a loop or a regular expression, where no timer could. */
export function within(milliseconds: number, read: () => Reading): Reading {
  let reading: Reading | null = null;
  globals.run = () => {
    reading = read();
  };
  try {
    call.runInContext(globals, { timeout: milliseconds });
    return reading ?? toPerson('cannot be read');
  } catch (error) {
    // One that ends a script may come from another realm, where `instanceof Error` does not hold.
    const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return toPerson('reading it took too long');
    return toPerson(`cannot be read: ${String(message ?? error)}`);
  }
}

/** Only a script that is run in a context can be stopped from outside (node:vm `timeout`); it does nothing but call. */
const call = new Script('run()', { filename: 'reading' });
const globals = createContext({ run: () => undefined });

/** The reading of a mail that no program read. */
export function toPerson(because: string): Reading {
  return { verdict: 'human', cancel: [], keep: [], unmatched: [], because, words: '', marks: [] };
}
