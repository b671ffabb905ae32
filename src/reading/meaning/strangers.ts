/** What else a clause speaks of than ports: things, people, other carriers. */

import type { Concept } from './concepts.ts';
import type { Word } from './lexicon.ts';
import type { Tongue } from './tongue.ts';
import { isVerb } from './verbs.ts';
import type { View } from './view.ts';
import { has } from './view.ts';

/** A carrier's name: one that is known, or a capitalised word of no rule's behind "with" or "at". */
export function named(view: View): boolean {
  const { words } = view;
  return words.some((w, i) => {
    let j = i - 1;
    while (has(words[j], 'det', 'carrier') || (has(w, 'brand') && words[j]?.known === false)) j--;
    const before = words[j];
    if (has(w, 'brand')) return has(before, 'with', 'prep', 'for', 'to');
    if (!has(before, 'with') || w.kind !== 'word' || !w.capital) return false;
    // Where every noun is written with a capital, only one without an article can be a name.
    return view.tongue.capitalNouns ? !w.known && !has(words[i - 1], 'det') : !w.known || w.is.size === 0;
  });
}

/** A carrier's name behind "to" or the like, which is not the desk's. */
export const towards = ({ words }: View): boolean =>
  words.some((w, i) => {
    const before = has(words[i - 1], 'det') ? words[i - 2] : words[i - 1];
    return has(w, 'brand') && has(before, 'to', 'for') && !has(before, 'from', 'with');
  });

/** A stretch of words between prepositions, commas and verbs. */
type Chunk = { readonly prep: Word | null; readonly words: readonly Word[]; readonly from: number };

/**
 * Whether what a verb is said of is something else than a port, a number or an order: "cancel the meeting", "the choir stays".
 * `object`: what stands behind it (or before it, in the passive); `subject`: what stands before; `any`: nothing of porting anywhere.
 */
export function strange(view: View, at: number, where: 'object' | 'subject' | 'any'): boolean {
  const { words, tongue } = view;
  const chunks = chunksOf(words);
  const bare = chunks.filter((c) => c.prep === null);
  const ours = (c: Chunk) =>
    c.words.some(
      (w) =>
        w.kind === 'number' ||
        has(
          w,
          'port',
          'number',
          'order',
          'cancellation',
          'it',
          'them',
          'all',
          'both',
          'rest',
          'other',
          'list',
          'below',
          'above',
          'attached',
        ),
    );
  const theirs = (c: Chunk) =>
    c.words.some((w) => has(w, 'losing', 'brand')) && !c.words.some((w) => w.kind === 'number');
  const unknown = (c: Chunk) =>
    (where === 'object' && has(words[at], 'cancel') && theirs(c)) ||
    c.words.some(
      (w) =>
        w.kind === 'word' &&
        ((!w.known && (w.capital || !tongue.capitalNouns)) || has(w, 'thing', 'noun', 'date', 'message')),
    );
  const other = (c: Chunk) =>
    c.words.some(
      (w, i) =>
        has(w, 'thing') &&
        (!c.words.some((v) => v.kind === 'number') || c.words.slice(i).some((v) => v.kind === 'number')),
    );
  const from = chunks.find(
    (c) =>
      has(c.prep ?? undefined, 'from') &&
      unknown(c) &&
      !c.words.some((w) => w.kind === 'number' || has(w, 'port', 'order')),
  );
  if (
    where === 'object' &&
    chunks.some(
      (c, i) => i > 0 && has(c.prep ?? undefined, 'as') && unknown(c) && (tongue.verbLast || c.from > at),
    )
  )
    return true;
  // "Stop calling 0101".
  const next = words[at + 1];
  if (where === 'object' && !tongue.verbLast && has(next, 'otherVerb') && isVerb(words, at + 1)) return true;
  if (
    where === 'object' &&
    tongue.doingEnding !== '' &&
    next !== undefined &&
    !next.known &&
    next.text.endsWith(tongue.doingEnding)
  )
    return true;
  if (from !== undefined && where === 'object') return true;
  if (
    where === 'object' &&
    has(words[at], 'remove') &&
    chunks.some(
      (c, i) =>
        i > 0 &&
        c.prep !== null &&
        has(c.prep, 'for', 'from') &&
        unknown(c) &&
        !ours(c) &&
        (chunks[i - 1]?.words.some((w) => w.kind === 'number') ?? false),
    )
  )
    return true;
  const passive = words.slice(0, at).some((w) => has(w, 'be')) || (tongue.verbLast && at > 0);
  const behind = where === 'object' && !passive;
  const looked =
    where === 'any' || tongue.verbLast ? bare : bare.filter((c) => (behind ? c.from > at : c.from < at));
  const domain = looked.filter(ours);
  const foreign = looked.filter((c) => unknown(c) && !ours(c));
  if (where === 'any' || where === 'subject') return domain.length === 0 && foreign.length > 0;
  const pause = behind ? words.findIndex((w, i) => i > at && w.kind === 'comma') : -1;
  const inReach = looked.filter((c) => pause === -1 || c.from < pause);
  if (
    behind &&
    chunks.some(
      (c, i) =>
        has(c.prep ?? undefined, 'for') &&
        c.from > at &&
        unknown(c) &&
        !c.words.some((w) => w.kind === 'number' || has(w, 'port', 'number', 'order', 'it', 'them')) &&
        (chunks[i - 1]?.words.some((w) => has(w, 'port')) ?? false),
    )
  )
    return true;
  // "The one with the engineer": a pronoun that a thing explains.
  if (
    where === 'object' &&
    chunks.some((c, i) => {
      const head = chunks[i - 1];
      return (
        has(c.prep ?? undefined, 'for', 'with') &&
        c.words.some((w) => has(w, 'thing')) &&
        !c.words.some((w) => w.kind === 'number') &&
        head?.words.every((w) => has(w, 'it', 'them', 'det')) === true
      );
    })
  )
    return true;
  const [near] = inReach.filter((c) => unknown(c) || ours(c));
  if (near === undefined) return false;
  if (other(near)) return true;
  if (!ours(near)) return !(behind && followedByNumber(words, near));
  return headless(near, tongue);
}

/** Whether somebody or something else is spoken of beside the verb. */
export const foreign = (view: View): boolean =>
  chunksOf(view.words).some(
    (c) =>
      c.prep === null &&
      c.words.some((w) => w.kind === 'word' && !w.known && (w.capital || !view.tongue.capitalNouns)),
  );

/** Whether a stranger stands as the subject before a verb: a stretch without a number, its word known to no rule. */
export const somebody = (view: View, at: number): boolean =>
  chunksOf(view.words).some(
    (c) =>
      c.prep === null &&
      c.from < at &&
      !c.words.some(
        (w) => w.kind === 'number' || has(w, 'number', 'port', 'it', 'them', 'rest', 'other', 'all', 'both'),
      ) &&
      c.words.some(
        (w) =>
          w.kind === 'word' && (has(w, 'thing') || (!w.known && (w.capital || !view.tongue.capitalNouns))),
      ),
  );

/** "cancel the lobby phone, 0101": an unknown thing that a number explains. */
function followedByNumber(words: readonly Word[], chunk: Chunk): boolean {
  let i = chunk.from + chunk.words.length;
  while (
    words[i] !== undefined &&
    (words[i]?.kind === 'comma' ||
      words[i]?.kind === 'line' ||
      words[i]?.kind === 'sign' ||
      words[i]?.kind === 'colon')
  )
    i++;
  return words[i]?.kind === 'number';
}

/** "the port request form", "0101's voicemail": where the last word of a stretch is its head, that word must be ours. */
function headless(chunk: Chunk, tongue: Tongue): boolean {
  if (tongue.head !== 'last') return false;
  const content = chunk.words.filter(
    (w) => w.kind === 'number' || (w.kind === 'word' && !has(w, 'det', 'filler')),
  );
  const last = content.at(-1);
  const domain = content.findLastIndex(
    (w) => w.kind === 'number' || has(w, 'port', 'number', 'order', 'it', 'them', 'all', 'both'),
  );
  return (
    last !== undefined &&
    last.kind === 'word' &&
    (!last.known || has(last, 'thing', 'noun', 'message', 'date')) &&
    domain < content.length - 1
  );
}

const PARTS: readonly Concept[] = ['prep', 'as', 'for', 'from', 'with', 'to'];

export function chunksOf(words: readonly Word[]): Chunk[] {
  const out: Chunk[] = [];
  let prep: Word | null = null;
  let now: Word[] = [];
  let from = 0;
  const close = (next: number) => {
    if (now.length > 0) out.push({ prep, words: now, from });
    now = [];
    prep = null;
    from = next;
  };
  for (const [i, word] of words.entries()) {
    if (
      word.kind === 'comma' ||
      word.kind === 'colon' ||
      word.kind === 'dash' ||
      word.kind === 'sign' ||
      word.kind === 'line'
    )
      close(i + 1);
    else if (PARTS.some((p) => word.is.has(p)) && !isVerb(words, i)) {
      close(i + 1);
      prep = word;
    } else if (
      isVerb(words, i) ||
      has(
        word,
        'not',
        'please',
        'we',
        'you',
        'they',
        'and',
        'or',
        'but',
        'that',
        'relative',
        'if',
        'because',
        'when',
        'except',
      )
    )
      close(i + 1);
    else {
      if (now.length === 0) from = i;
      now.push(word);
    }
  }
  close(words.length);
  return out;
}
