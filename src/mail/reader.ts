/**
 * Who parses and reads mails: threads that can be ended, so that no mail holds up the process, whatever stands in it.
 * Each mail has bounds of time and memory; a thread that passes one is ended and the mail is a person's.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Piscina } from 'piscina';
import type { Message } from '../reading/message.ts';
import type { Reading, ReadingContext } from '../reading/reading.ts';
import { placesFor } from './places.ts';
import { parseAndRead, READING_LIMIT_MS, type ReadTask, toPerson } from './read-mail.ts';
import type { Answer, Work } from './read-worker.ts';

/** A parsed mail. `raw` is there where not all of it was carried over, so that it can be parsed again to be read. */
export type ParsedMail = {
  readonly message: Message;
  readonly raw: Uint8Array | null;
  /** What it says in the context that was guessed for it. */
  readonly guessed?: { readonly context: ReadingContext; readonly reading: Reading };
};

export type MailReader = {
  /**
   * Never rejects for what stands in a mail: what cannot be parsed in its bounds is `unreadable`.
   * @param guess the context, if the mail begins a conversation: it is read at the same time, so that one way to a thread will do
   */
  readonly parse: (raw: Uint8Array, guess?: ReadingContext) => Promise<ParsedMail>;
  /** Never rejects for what stands in a mail. Anybody but a trusted sender has little time, and never all threads. */
  readonly read: (mail: ParsedMail, context: ReadingContext, trusted: boolean) => Promise<Reading>;
  readonly close: () => Promise<void>;
};

/** ms for reading a mail of somebody who may decide nothing. */
const STRANGERS_LIMIT_MS = 1_000;
/** ms after which a thread is ended, over and above its time for reading: parsing 30 MB takes a second or two. */
const PARSING_LIMIT_MS = 8_000;
/** ms for a thread to come up. */
const THREAD_LIMIT_MS = 60_000;
/** Heap of a thread; the bytes of attachments, bounded by the size of a mail, are beside it. */
const HEAP_MB = 512;

/** Opens the pool. Run from its sources, as tests are, there is no compiled worker: mails are then read here. */
export function openReader(): MailReader {
  const worker = fileURLToPath(new URL('./read-worker.js', import.meta.url));
  return existsSync(worker) ? pooledReader(worker) : readHere;
}

/** Reads in this thread, bounded in time by the script alone. */
export const readHere: MailReader = {
  parse: async (raw) => ({
    message: (await parseAndRead({ mail: { raw }, context: null, limit: 0 })).message,
    raw: null,
  }),
  read: async ({ message }, context, trusted) =>
    (await parseAndRead({ mail: { message }, context, limit: limitOf(trusted) })).reading ??
    toPerson('cannot be read'),
  close: async () => {},
};

const limitOf = (trusted: boolean): number => (trusted ? READING_LIMIT_MS : STRANGERS_LIMIT_MS);

/**
 * @param worker the compiled read-worker.js
 * @param patience ms that a thread has beside its time for reading, before it is ended
 */
export function pooledReader(worker: string, patience = PARSING_LIMIT_MS): MailReader {
  const threads = Math.max(2, Math.min(4, availableParallelism()));
  const pool = new Piscina<Work, Answer>({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    // What parses hostile bytes has no secrets at hand.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  // A thread that dies without a mail in hand; the pool makes a new one.
  pool.on('error', () => {});
  const places = placesFor(threads);

  /** The answer, or why there is none. */
  async function ask(task: ReadTask, kind: 'first' | 'last'): Promise<Answer | string> {
    const leave = await places.enter(kind);
    const ending = new AbortController();
    const begun = new Float64Array(new SharedArrayBuffer(16));
    const asked = Date.now();
    // The clock of a mail runs from when a thread takes it: one that comes up on a busy machine takes seconds to do so.
    const timer = setInterval(() => {
      const [taken = 0, reading = 0] = begun;
      const end =
        reading > 0
          ? reading + task.limit
          : taken > 0
            ? taken + task.limit + patience
            : asked + THREAD_LIMIT_MS;
      if (Date.now() > end) ending.abort();
    }, 250);
    try {
      const transferList = 'raw' in task.mail ? [task.mail.raw.buffer as ArrayBuffer] : [];
      return await pool.run({ ...task, begun }, { signal: ending.signal, transferList });
    } catch (error) {
      return whyNot(error, ending.signal.aborted);
    } finally {
      clearInterval(timer);
      leave();
    }
  }

  const reader: MailReader = {
    parse: async (raw, guess) => {
      // Whose mail it is has not been judged: it has a stranger's time.
      const limit = guess === undefined ? 0 : STRANGERS_LIMIT_MS;
      const task = { mail: { raw: copyOf(raw) }, context: guess ?? null, limit, guessed: true };
      const answer = await ask(task, 'first');
      if (typeof answer === 'string') {
        // It may be the guess that went on for too long.
        return guess === undefined ? { message: unreadable(answer), raw: null } : reader.parse(raw);
      }
      const { message, whole, reading } = answer;
      const parsed = { message, raw: whole ? null : raw };
      return guess === undefined || reading === null
        ? parsed
        : { ...parsed, guessed: { context: guess, reading } };
    },
    read: async ({ message, raw, guessed }, context, trusted) => {
      // What ended in a person's hands may have had too little time.
      if (
        guessed !== undefined &&
        guessed.reading.verdict !== 'human' &&
        isDeepStrictEqual(guessed.context, context)
      )
        return guessed.reading;
      const mail = raw === null ? { message } : { raw: copyOf(raw) };
      const answer = await ask({ mail, context, limit: limitOf(trusted) }, trusted ? 'first' : 'last');
      if (typeof answer === 'string') return toPerson(answer);
      return answer.reading ?? toPerson('cannot be read');
    },
    close: () => pool.destroy(),
  };
  return reader;
}

function whyNot(error: unknown, tooLong: boolean): string {
  if (tooLong) return 'reading it took too long';
  const { code } = Object(error) as { readonly code?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'reading it took too much memory';
  return `cannot be read: ${String(Object(error).message ?? error)}`;
}

/** In a memory of its own, which can be handed over; a Buffer may share its with others. */
const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

function unreadable(why: string): Message {
  const none = { headers: [], messageId: null, inReplyTo: [], references: [], from: [], to: [], cc: [] };
  return { ...none, subject: '', date: null, text: null, html: null, attachments: [], unreadable: why };
}
