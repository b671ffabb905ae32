/** `porthalt read`: what mails say, one JSON line a file, without database, queue or network. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readMail } from '../mail/read-mail.ts';
import type { Console } from '../main.ts';
import type { ReadingContext } from '../reading/reading.ts';

const contextShape = z.object({
  orders: z
    .array(
      z.object({ id: z.coerce.string(), numbers: z.array(z.string()), country: z.string().default('US') }),
    )
    .default([]),
  thread: z.coerce.string().nullable().default(null),
  awaiting: z.array(z.string()).default([]),
});

const largest = 200_000_000;

/** Reads the files in order, a few at a time. @returns 0, or 1 if a file or its context could not be opened */
export async function read(
  io: Console,
  files: readonly string[],
  contextFile: string | null,
): Promise<number> {
  const common = contextFile === null ? null : await readContext(contextFile);
  let failed = false;
  for (const file of files) {
    const line = await readOne(file, common);
    failed ||= 'error' in line;
    io.out(JSON.stringify(line));
  }
  return failed ? 1 : 0;
}

type Line = {
  file: string;
  verdict: string;
  cancel: readonly string[];
  keep: readonly string[];
  unmatched: readonly string[];
  because: string;
};

async function readOne(
  file: string,
  common: ReadingContext | null,
): Promise<Line | (Line & { error: string })> {
  try {
    const raw = await readFile(file);
    if (raw.length > largest) throw new Error(`the file is larger than ${largest} bytes`);
    const context = common ?? (await readContext(contextBeside(file)));
    const { verdict, cancel, keep, unmatched, because } = await readMail(raw, context);
    return { file, verdict, cancel, keep, unmatched, because };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
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
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Error(`the context ${file} is not as it should be: ${why}`, { cause: error });
  }
}
