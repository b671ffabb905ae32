/** The frame a help desk puts around what its agent wrote: "type your reply above this line", names, dates, the older comments. */

import type { Message } from '../message.ts';
import { isReplyAbove, isRuleText } from './quotes.ts';
import type { Placed } from './regions.ts';

/** A date with an hour, alone on its line: the head of a comment. */
const stamp =
  /^(?:\p{L}{2,12}\.?,?\s)?(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,|\sde)?\s(?:\d{4},?\s)?(?:at\s|um\s|à\s|a las\s|às\s|alle\s|om\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\.?|uhr)?(?:\s?\(?[A-Z]{2,5}(?:[+-]\d{1,4})?\)?)?$/iu;

/**
 * Where the reply line stands on top, a help desk sent the mail: the first comment holds the sender's words, what
 * comes under it is history. Where words stand above the reply line, everything under it is history already.
 */
export function withoutDeskFrame(placed: readonly Placed[], message: Message): readonly Placed[] {
  const top = placed.findIndex((line) => line.text !== '');
  const first = placed[top];
  if (first === undefined || !isReplyAbove(first.text) || !isSentByDesk(message, placed, top)) return placed;
  const head = commentHead(placed, top + 1);
  let region: Placed['region'] = 'own';
  return placed.map((line, i): Placed => {
    if (i <= top || i < (head ?? top + 1)) return { ...line, region: 'opening' };
    if (region === 'own' && i > (head ?? top) && startsHistory(placed, i)) region = 'quoted';
    const opening = region === 'quoted' && (line.region === 'opening' || isCommentHead(placed, i));
    return { ...line, region: opening ? 'opening' : region };
  });
}

/** A help desk's mail names its program, or the name over its first comment is the sender's. */
function isSentByDesk(message: Message, placed: readonly Placed[], top: number): boolean {
  const program = message.headers.some(
    ({ name, value }) =>
      /^x-(?:zendesk|freshdesk|helpscout|intercom|kayako|otrs|zammad|hubspot)/.test(name) ||
      (name === 'x-mailer' &&
        /zendesk|freshdesk|help ?desk|help ?scout|ticket|kayako|otrs|zammad|jira/i.test(value)),
  );
  if (program) return true;
  const sender = message.from[0]?.name.toLowerCase() ?? '';
  const next =
    placed
      .slice(top + 1)
      .find((line) => line.text !== '')
      ?.text.toLowerCase() ?? '';
  return (
    sender !== '' && next !== '' && (next.includes(sender) || sender.includes(next.replace(/\s*\(.*$/, '')))
  );
}

/** The index after name and date over the first comment; null where there is none. */
function commentHead(placed: readonly Placed[], from: number): number | null {
  for (let i = from, seen = 0; i < placed.length && seen < 4; i++) {
    const text = placed[i]?.text ?? '';
    if (text === '') continue;
    seen++;
    if (stamp.test(text)) return i + 1;
  }
  return null;
}

/** A rule, or a name with a date under it: the next comment begins. */
function startsHistory(placed: readonly Placed[], at: number): boolean {
  const line = placed[at] as Placed;
  if (line.region === 'opening' || line.zone === 'rule' || isRuleText(line.text)) return true;
  return isCommentHead(placed, at);
}

function isCommentHead(placed: readonly Placed[], at: number): boolean {
  const { text } = placed[at] as Placed;
  if (stamp.test(text)) return true;
  const next = placed.slice(at + 1, at + 3).find((after) => after.text !== '');
  return text !== '' && text.length < 80 && next !== undefined && stamp.test(next.text);
}
