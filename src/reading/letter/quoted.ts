/** The quoted and forwarded text without what programs and signatures put into it: read only where the sender points there. */

import type { Line } from './line.ts';
import { nameWords } from './names.ts';
import type { Placed } from './regions.ts';
import { withoutDeskSignature, withoutSignature } from './signature.ts';

/** Every level of quotation in order, one mail below the other, without headers and signatures. */
export function quotedText(placed: readonly Placed[], names: ReadonlySet<string>): string {
  const mails: { sender: string; lines: Line[] }[] = [];
  let open = false;
  for (const line of placed) {
    if (line.region !== 'quoted') {
      if (line.region === 'opening') open = false;
      continue;
    }
    const last = mails[mails.length - 1];
    if (open && last !== undefined) last.lines.push(line);
    else mails.push({ sender: line.sender, lines: [line] });
    open = true;
  }
  return mails
    .map(({ sender, lines }) => quotedMail(lines, sender, names))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** One quoted mail without the signature of whoever wrote it. */
export function quotedMail(lines: readonly Line[], sender: string, names: ReadonlySet<string>): string {
  const known = new Set([...nameWords([sender]), ...names]);
  return withoutDeskSignature(withoutSignature(lines, known), known)
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
