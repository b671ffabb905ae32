import { createContext, Script } from 'node:vm';
import type { Message } from '../reading/message.ts';
import { takeApart } from '../reading/own-words.ts';
import { readLetter } from '../reading/read.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { parseMessage } from './parse.ts';

/**
 * Characters that need no watch, which costs a thread: no pattern repeats a repetition, and of 16,000 texts of this
 * length made of the tables' own words over and over none took half a second.
 */
const UNWATCHED = 8_000;
/** A whole reading takes no longer than this; what does is given to a person. Far above any mail that was seen, far below a lease. */
const READING_LIMIT_MS = 5_000;

/** Reads a raw mail (RFC 5322 bytes) in its context, as reading.md says. Never throws: what fails becomes `human`, with the reason. */
export async function readMail(raw: Uint8Array, context: ReadingContext): Promise<Reading> {
  try {
    return readMessage(await parseMessage(raw), context);
  } catch (error) {
    return failed(error);
  }
}

/** The same for a mail that is parsed already. Never throws, never takes longer than the limit. */
export function readMessage(message: Message, context: ReadingContext): Reading {
  const read = () => readLetter(takeApart(message, { thread: context.thread }), context);
  const length = (message.text?.length ?? 0) + (message.html?.length ?? 0);
  return length > UNWATCHED || message.attachments.length > 0 ? within(READING_LIMIT_MS, read) : caught(read);
}

/** Runs a reading, and stops it when its time is over: also in the middle of a loop or a regular expression, where no timer could. */
export function within(milliseconds: number, read: () => Reading): Reading {
  let reading: Reading | null = null;
  globals.run = () => {
    reading = read();
  };
  return caught(() => {
    call.runInContext(globals, { timeout: milliseconds });
    return reading ?? toPerson('cannot be read');
  });
}

function caught(read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Reading {
  // One that ends a script may come from another realm, where `instanceof Error` does not hold.
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return toPerson('reading it took too long');
  return toPerson(`cannot be read: ${String(message ?? error)}`);
}

/** Only a script that is run in a context can be stopped from outside (node:vm `timeout`); it does nothing but call. */
const call = new Script('run()', { filename: 'reading' });
const globals = createContext({ run: () => undefined });

function toPerson(because: string): Reading {
  return { verdict: 'human', cancel: [], keep: [], unmatched: [], because, words: '', marks: [] };
}
