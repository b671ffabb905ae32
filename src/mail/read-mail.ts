import { createContext, Script } from 'node:vm';
import type { Message } from '../reading/message.ts';
import { takeApart } from '../reading/own-words.ts';
import { readLetter } from '../reading/read.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { parseMessage } from './parse.ts';

/** A whole reading takes no longer than this; what does is given to a person. Far above any mail that was seen, far below a lease. */
export const READING_LIMIT_MS = 5_000;

/** Reads a raw mail (RFC 5322 bytes) in its context, as reading.md says. Never throws: what fails becomes `human`, with the reason. */
export async function readMail(raw: Uint8Array, context: ReadingContext): Promise<Reading> {
  try {
    return readMessage(await parseMessage(raw), context);
  } catch (error) {
    return toPerson(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The same for a mail that is parsed already. Never throws, never takes longer than the limit. */
export function readMessage(message: Message, context: ReadingContext): Reading {
  return within(READING_LIMIT_MS, () => readLetter(takeApart(message, { thread: context.thread }), context));
}

/** Runs a reading, and stops it when its time is over: also in the middle of a loop or a regular expression, where no timer could. */
export function within(milliseconds: number, read: () => Reading): Reading {
  let reading: Reading | null = null;
  globals.run = () => {
    reading = read();
  };
  try {
    call.runInContext(globals, { timeout: milliseconds });
  } catch (error) {
    const late = (error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    const why = error instanceof Error ? error.message : String(error);
    return toPerson(late ? 'reading it took too long' : `cannot be read: ${why}`);
  }
  return reading ?? toPerson('cannot be read');
}

/** Only a script that is run in a context can be stopped from outside (node:vm `timeout`); it does nothing but call. */
const call = new Script('run()', { filename: 'reading' });
const globals = createContext({ run: () => undefined });

function toPerson(because: string): Reading {
  return { verdict: 'human', cancel: [], keep: [], unmatched: [], because, words: '', marks: [] };
}
