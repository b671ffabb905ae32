/** Lists below a clause, and what goes on with the one before. */

import type { Conditioned } from './conditions.ts';
import type { Frame } from './frame.ts';
import type { Saying } from './sayings.ts';
import { has } from './sayings.ts';

/** Whether a clause goes on with the one before: in its sentence, or by a word that says so. */
export const continues = (frame: Frame, previous: Saying): boolean =>
  frame.clause.sentence === previous.frame.clause.sentence ||
  frame.clause.join !== null ||
  frame.clause.words.some((w) => has(w, 'also', 'and', 'not'));

/** "The same goes for 0102, that is my brother's": what stands behind the number's comma adds nothing. */
export function likewise(frame: Frame): boolean {
  const { words } = frame.clause;
  const also = words.findIndex((w) => has(w, 'also'));
  const number = words.findLastIndex((w) => w.kind === 'number');
  const end = words.findIndex((w, i) => i > number && w.kind === 'comma');
  const said = words.slice(
    words.findLastIndex((w, i) => i < also && w.kind === 'comma') + 1,
    end === -1 ? undefined : end,
  );
  return (
    also >= 0 &&
    (end === -1 || also < end) &&
    said.every(
      (w) =>
        w.kind !== 'word' ||
        has(w, 'also', 'and', 'but', 'det', 'number', 'for', 'filler', 'please') ||
        (w.known && w.is.size === 0),
    )
  );
}

/** Only numbers and what joins them. */
export const elliptic = (frame: Frame): boolean =>
  !frame.unread &&
  frame.clause.words.every(
    (w) =>
      w.kind !== 'word' ||
      has(
        w,
        'and',
        'or',
        'but',
        'also',
        'det',
        'number',
        'not',
        'for',
        'filler',
        'please',
        'only',
        'except',
        'both',
      ),
  );

/** A line of its own that is a number and nothing else. */
export const bareRow = (frame: Frame | undefined, sentence: number): boolean =>
  frame !== undefined &&
  frame.clause.sentence !== sentence &&
  frame.clause.row &&
  frame.clause.last &&
  frame.clause.words.every((w) => w.kind !== 'word' || has(w, 'number', 'det'));

/** The rows of numbers below a clause that announces them. */
export function rowsBelow(frames: readonly Conditioned[], at: number, announced: boolean): Conditioned[] {
  const out: Conditioned[] = [];
  const own = frames[at]?.clause.sentence;
  const behind = frames.findIndex((f, k) => k > at && f.clause.sentence !== own);
  const opened = frames.some((f, k) => k >= at && f.clause.sentence === own && f.clause.opens);
  if (!announced && !opened) return out;
  const next = frames[at + 1];
  const inline = next !== undefined && next.clause.sentence === own && elliptic(next) && next.objects.digits;
  const from = opened && behind > 0 && !inline ? behind : at + 1;
  for (const frame of frames.slice(from)) {
    const listed = frame.clause.sentence === own && elliptic(frame) && frame.objects.digits;
    if (frame.act !== 'none' || !frame.objects.digits || (!frame.clause.first && !listed)) {
      // The second clause of a row's own line: a remark beside the number.
      if (
        out.length > 0 &&
        frame.act === 'none' &&
        !frame.objects.digits &&
        !frame.clause.first &&
        frame.clause.sentence === out.at(-1)?.clause.sentence
      )
        continue;
      break;
    }
    const [first] = frame.clause.words.filter((w) => w.kind === 'word' || w.kind === 'number');
    const leads = first?.kind === 'number' || frame.clause.row || elliptic(frame);
    if (!leads) break;
    out.push(frame);
  }
  return out;
}
