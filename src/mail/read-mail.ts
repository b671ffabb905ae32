import type { Message } from '../reading/message.ts';
import { takeApart } from '../reading/own-words.ts';
import { readLetter } from '../reading/read.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { parseMessage } from './parse.ts';

/** A whole reading takes no longer than this; what does is given to a person. */
const READING_LIMIT_MS = 20_000;

/** Reads a raw mail (RFC 5322 bytes) in its context, as reading.md says. Never throws: what fails becomes `human`, with the reason. */
export function readMail(raw: Uint8Array, context: ReadingContext): Promise<Reading> {
  return bounded(async () => readParsed(await parseMessage(raw), context));
}

/** The same for a mail that is parsed already. Never throws. */
export function readMessage(message: Message, context: ReadingContext): Promise<Reading> {
  return bounded(() => readParsed(message, context));
}

async function bounded(read: () => Promise<Reading>): Promise<Reading> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reading>((resolve) => {
    timer = setTimeout(() => resolve(toPerson('reading it took too long')), READING_LIMIT_MS);
  });
  try {
    return await Promise.race([read(), late]);
  } catch (error) {
    return toPerson(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

async function readParsed(message: Message, context: ReadingContext): Promise<Reading> {
  const letter = await takeApart(message, { thread: context.thread });
  return readLetter(letter, context);
}

function toPerson(because: string): Reading {
  return { verdict: 'human', cancel: [], keep: [], unmatched: [], because, words: '', marks: [] };
}
