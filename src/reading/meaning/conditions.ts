/** What clauses hang on: conditions, and the clause that governs them (rule 11). */

import type { Concept } from './concepts.ts';
import type { Frame } from './frame.ts';
import { DECIDING, has } from './sayings.ts';
import { isVerb } from './verbs.ts';

export type Conditioned = Frame & { readonly condition: 'free' | 'other' | null };

/** Binds conditions to what stands in their sentence: what follows them, else what stands before (rule 11). */
export function conditioned(frames: readonly Frame[]): Conditioned[] {
  const out: Conditioned[] = frames.map(governed).map((frame) => ({
    ...frame,
    condition: frame.act === 'cancel' && frame.clause.words.some((w) => has(w, 'free')) ? 'free' : null,
  }));
  for (const [i, frame] of out.entries()) {
    const { clause } = frame;
    const before = out[i - 1];
    const then = clause.words.slice(0, 2).some((w) => has(w, 'thereupon'));
    if (
      then &&
      before?.clause.sentence === clause.sentence &&
      before.act === 'none' &&
      !before.objects.digits &&
      before.clause.words.length > 2 &&
      DECIDING.has(frame.act) &&
      before.clause.role === 'main'
    )
      out[i] = { ...frame, condition: 'other' };
    // "Confirm by Friday, otherwise cancel".
    if (clause.words.slice(0, 3).some((w) => has(w, 'else')) && DECIDING.has(frame.act))
      out[i] = { ...frame, condition: 'other' };
    if (clause.role !== 'condition' && clause.role !== 'time') continue;
    if (
      clause.role === 'time' &&
      clause.words.some((w) => w.form === 'past' || w.form === 'participle' || has(w, 'past', 'have'))
    ) {
      out[i] = { ...frame, act: 'none', condition: null };
      continue;
    }
    const kind =
      clause.words.some((w) => has(w, 'free')) &&
      !clause.words.some((w) => w.kind === 'money') &&
      clause.role === 'condition'
        ? 'free'
        : 'other';
    const same = (j: number) => out[j]?.clause.sentence === clause.sentence && out[j]?.clause.role === 'main';
    const acts = (j: number) => DECIDING.has(out[j]?.act ?? 'none');
    const bind = (j: number) => {
      const bound = out[j];
      if (bound !== undefined) out[j] = { ...bound, condition: bound.condition === 'other' ? 'other' : kind };
    };
    let j = i + 1;
    const left = out[i - 1];
    const governs =
      left !== undefined &&
      left.clause.sentence === clause.sentence &&
      left.clause.role === 'main' &&
      !acts(i - 1) &&
      left.clause.words.some(
        (w, k) =>
          isVerb(left.clause.words, k) &&
          // "Let us know if …" is no condition of what follows; any other is, where something that decides does.
          (has(w, 'report', 'question') || !decidesLater(frames, i)),
      );
    out[i] = { ...frame, act: 'none', condition: null };
    // It belongs to the clause right before it, which decides nothing.
    if (governs) continue;
    const opens = clause.first || left?.clause.sentence !== clause.sentence || !acts(i - 1);
    if (opens) {
      while (out[j]?.clause.sentence === clause.sentence) {
        if (out[j]?.clause.join === 'but') break;
        if (!same(j)) {
          j++;
          continue;
        }
        if (acts(j)) bind(j);
        j++;
      }
    }
    if (!opens) {
      bind(i - 1);
      // "So it is agreed: unless you hear from me, cancel": where it may belong to what follows, it does.
      const next = out[j];
      if (next?.clause.sentence === clause.sentence && next.clause.join === null && next.act === 'cancel')
        bind(j);
    } else if (
      !frames.some((f, k) => k > i && f.clause.sentence === clause.sentence && DECIDING.has(f.act))
    ) {
      const before = out.findLastIndex(
        (f, k) =>
          k < i && f.clause.sentence === clause.sentence && f.clause.role === 'main' && DECIDING.has(f.act),
      );
      if (before >= 0) bind(before);
    }
  }
  return out;
}

const decidesLater = (frames: readonly Frame[], i: number): boolean =>
  frames.some((f, k) => k > i && f.clause.sentence === frames[i]?.clause.sentence && DECIDING.has(f.act));

/** What a clause owes to the one that governs it: "they told us, 0101 is cancelled", "I do not want that …", "…, then cancel". */
function governed(frame: Frame, i: number, all: readonly Frame[]): Frame {
  const before = all[i - 1];
  if (before === undefined || before.clause.sentence !== frame.clause.sentence) return frame;
  const words = before.clause.words;
  const any = (...kinds: readonly Concept[]) => words.some((w) => has(w, ...kinds));
  const asks = frame.clause.words.some((w) => has(w, 'please', 'askUs'));
  const that = frame.clause.words.slice(0, 2).some((w) => has(w, 'that'));
  if (
    frame.act === 'cancel' &&
    !asks &&
    before.act === 'none' &&
    any('report') &&
    ((!any('we') && !any('it')) || any('be'))
  )
    return { ...frame, act: 'report' };
  if (that && any('thanks') && frame.act === 'cancel') return { ...frame, act: 'report' };
  if (
    that &&
    any('not', 'never') &&
    !before.objects.digits &&
    (before.act === 'none' || before.act === 'no')
  ) {
    if (frame.act === 'cancel') return { ...frame, act: 'spare' };
    if (frame.act === 'keep') return { ...frame, act: 'cancel' };
  }
  return frame;
}
