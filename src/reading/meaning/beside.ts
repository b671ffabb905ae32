/** What a mail asks or wishes beside a clear request: it changes nothing of the request (rule 10), and a person answers it. */

import type { Act, Frame } from './frame.ts';
import type { Saying } from './sayings.ts';
import type { Decision } from './tally.ts';

/** Characters of a question as a person sees it. */
const mostShown = 300;

/**
 * The first sentence that asks or wishes something else, as it is written; null where there is none. A wish to be told
 * what became of it is none: our notices do that.
 */
export function askedBeside(
  words: string,
  frames: readonly Frame[],
  sayings: readonly Saying[],
  decision: Decision,
): string | null {
  if (decision.verdict !== 'act') return null;
  const place = (frame: Frame): string => `${frame.start}-${frame.end}`;
  const deciding = new Set(
    sayings
      .filter((s) => DECIDING.has(s.act))
      .map(({ frame }) => frame)
      .concat(decision.by.map(({ frame }) => frame))
      .map(place),
  );
  const wished = new Set(sayings.filter((s) => WISHES.has(s.act)).map(({ frame }) => place(frame)));
  for (const sentence of sentencesOf(frames)) {
    const asks = sentence.some(
      (frame) => wished.has(place(frame)) || WISHES.has(frame.act) || frame.clause.question,
    );
    if (!asks || sentence.some((frame) => deciding.has(place(frame)))) continue;
    const text = written(words, sentence);
    if (text !== null && !isTag(sentence) && !wantsToBeTold(text)) return text;
  }
  return null;
}

/** Asks for something that is no cancellation and no decision. */
const WISHES: ReadonlySet<Act> = new Set<Act>(['question', 'costQuestion', 'reschedule', 'bargain']);
const DECIDING: ReadonlySet<Act> = new Set<Act>(['cancel', 'keep', 'spare', 'yes', 'no', 'accept']);

/** Frames by their sentences. Those of each passage are counted anew, so that only neighbours belong together. */
function sentencesOf(frames: readonly Frame[]): Frame[][] {
  const out: Frame[][] = [];
  for (const frame of frames) {
    const last = out.at(-1);
    if (last !== undefined && last[0]?.clause.sentence === frame.clause.sentence && !frame.clause.first)
      last.push(frame);
    else out.push([frame]);
  }
  return out;
}

function written(words: string, sentence: readonly Frame[]): string | null {
  const [first] = sentence;
  const end = sentence.at(-1)?.end;
  if (first === undefined || end === undefined) return null;
  const text = words.slice(first.start, end).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text.slice(0, mostShown);
}

/** "Ok?", "please?", "right?": asks for a nod, no more. */
const isTag = (sentence: readonly Frame[]): boolean =>
  sentence.flatMap(({ clause }) => clause.words).filter(({ kind }) => kind === 'word').length <= 2;

/** A short wish to hear what became of it, in the languages that are read. */
function wantsToBeTold(text: string): boolean {
  return text.length <= 90 && !/\d{2}/.test(text) && TELL.test(text);
}

const TELL =
  /\b(?:confirm|acknowledge|let (?:me|us) know|keep (?:me|us) posted|bestätig|bestaetig|bescheid|rückmeld|bevestig|laat .{0,20}weten|confirme|confirmer|confirmar|confirma|tenir au courant|avise|avisar|avisa|conferma|confermare|sapere)/iu;
