/** Lines that a program ran together when it made text of HTML: they are parted again where one surely ends. */

import { stuck } from '../languages/openings.ts';
import type { Line } from './line.ts';
import { isSeparator } from './quotes.ts';

/** A line as the lines it was: `YES-------- Original message --------From: …`, `NoSent from my phone`. */
export function unglued(line: Line): readonly Line[] {
  if (line.text.length < 12) return [line];
  const pieces = line.text
    .replace(frame, (all, words: string, at: number) =>
      isSeparator(words) || isLabelled(line.text.slice(at + all.length)) ? `\n${words}\n` : all,
    )
    .replace(stuck, '\n')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return pieces.length < 2 ? [line] : pieces.map((text) => ({ ...line, text, runs: [] }));
}

/** Words between two rulers. */
const frame = /[ \t]*([-‐-―_=*]{4,} ?\p{L}[\p{L}\p{M}'’ ]{2,40} ?[-‐-―_=*]{4,})[ \t]*/gu;
const isLabelled = (text: string): boolean => /^[*_]{0,2}\p{L}{2,15}[*_]{0,2}\s?[:：]/u.test(text);
