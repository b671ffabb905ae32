/** `porthalt read`: what mails say, one JSON line a file, without database, queue or network. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { reason } from '../error.ts';
import { readMail } from '../mail/read-mail.ts';
import type { ReadingContext } from '../reading/reading.ts';
import type { Console } from './console.ts';

const id = z.union([z.string(), z.number().transform(String)]);

const contextShape = z.object({
  orders: z
    .array(z.object({ id, numbers: z.array(z.string()), country: z.string().default('US') }))
    .default([]),
  thread: id.nullable().default(null),
  awaiting: z.array(z.string()).default([]),
  known: z.array(z.string()).default([]),
  proposed: z
    .object({ cancel: z.array(z.string()).default([]), keep: z.array(z.string()).default([]) })
    .nullable()
    .default(null),
  language: z.string().default(''),
});

const largest = 200_000_000;

/**
 * Reads the files in order and prints a line for each, whatever is wrong with it.
 * @returns 0, or 1 if a file or its context could not be opened
 */
export async function read(
  io: Console,
  files: readonly string[],
  contextFile: string | null,
): Promise<number> {
  const common = contextFile === null ? null : await settled(readContext(contextFile));
  let failed = false;
  for (const file of files) {
    const line = await readOne(file, common);
    failed ||= 'error' in line;
    io.out(JSON.stringify(line));
  }
  return failed ? 1 : 0;
}

/** The context of all files, or why there is none. */
type Common = { readonly context: ReadingContext } | { readonly error: unknown };

const settled = (context: Promise<ReadingContext>): Promise<Common> =>
  context.then(
    (value) => ({ context: value }),
    (error: unknown) => ({ error }),
  );

type Line = {
  file: string;
  verdict: string;
  cancel: readonly string[];
  keep: readonly string[];
  unmatched: readonly string[];
  because: string;
  language?: string;
  proposal?: { readonly cancel: readonly string[]; readonly keep: readonly string[] };
};

async function readOne(file: string, common: Common | null): Promise<Line | (Line & { error: string })> {
  try {
    const raw = await readBytes(file);
    if (common !== null && 'error' in common) throw common.error;
    const context = common?.context ?? (await readContext(contextBeside(file)));
    const { verdict, cancel, keep, unmatched, because, language, proposal } = await readMail(raw, context);
    return {
      file,
      verdict,
      cancel,
      keep,
      unmatched,
      because,
      ...(language === undefined ? {} : { language }),
      ...(proposal === undefined ? {} : { proposal }),
    };
  } catch (error) {
    const why = reason(error);
    // A line all the same: whoever reads thousands of files must see which one needs a person.
    return {
      file,
      verdict: 'human',
      cancel: [],
      keep: [],
      unmatched: [],
      because: `not read: ${why}`,
      error: why,
    };
  }
}

/** The bytes of a file, or of a pipe, as far as a mail can be. @throws Error for what cannot be one */
async function readBytes(file: string): Promise<Uint8Array> {
  const tooLarge = `the file is larger than ${largest} bytes`;
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new Error('this is a folder');
    if (info.size > largest) throw new Error(tooLarge);
    if (info.isFile()) return await readFile(file);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largest) throw new Error(tooLarge);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Error(`the file cannot be opened (${code})`, { cause: error });
  }
}

const contextBeside = (file: string): string => `${file.replace(/\.eml$/i, '')}.context.json`;

async function readContext(file: string): Promise<ReadingContext> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(
      `the context ${file} cannot be opened (${(error as NodeJS.ErrnoException).code ?? error}); put X.context.json beside X.eml or give --context FILE.json`,
      { cause: error },
    );
  }
  try {
    return contextShape.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : reason(error);
    throw new Error(`the context ${file} is not as it should be: ${why}`, { cause: error });
  }
}
