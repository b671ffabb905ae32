import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readMail } from '../../src/mail/read-mail.ts';
import type { Reading, ReadingContext } from '../../src/reading/reading.ts';

const dir = fileURLToPath(new URL('./examples/', import.meta.url));
const names = readdirSync(dir)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -4))
  .sort();

const file = (name: string, kind: string): Buffer => readFileSync(`${dir}${name}.${kind}`);
const json = <T>(name: string, kind: string): T => JSON.parse(file(name, `${kind}.json`).toString()) as T;
const outcome = ({ verdict, cancel, keep, unmatched }: Reading) => ({
  verdict,
  cancel: [...cancel].sort(),
  keep: [...keep].sort(),
  unmatched: [...unmatched].sort(),
});

describe('the worked examples of the reading contract', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(0));

  it.each(names)('%s is read as its label says', async (name) => {
    const reading = await readMail(file(name, 'eml'), json<ReadingContext>(name, 'context'));
    expect(outcome(reading)).toEqual(outcome(json<Reading>(name, 'expected')));
  });
});
