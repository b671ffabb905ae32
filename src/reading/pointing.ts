import type { Sheet } from './letter.ts';
import { normalise } from './fold.ts';
import type { NumberPlan } from './number-plan.ts';
import { findNumbers } from './numbers.ts';
import type { ReadingContext } from './reading.ts';
import type { Named } from './targets.ts';

/** Numbers that stand in quoted text (rule 1b): those listed there, not those of headers, signatures or the desk. */
export function quotedNumbers(quoted: string, context: ReadingContext, plan: NumberPlan): Named {
  const text = normalise(quoted)
    .split('\n')
    .filter((line) => !CONTACT_LINE.test(line))
    .join('\n');
  const found = findNumbers(text.slice(0, 40_000), context, plan).filter((m) => m.kind === 'number' && !m.weak && m.doubt === null);
  return { numbers: [...new Set(found.flatMap((m) => m.numbers))], unmatched: [...new Set(found.flatMap((m) => m.unmatched))] };
}

const CONTACT_LINE = /^[>\s]*(?:phone|tel|telefon|telephone|t|f|fax|direct|office|mobile|cell|mobil|handy|movil|tlf|telefono|telefone|call us|hotline|call|rufen|ligue|llame|chiamaci|bel ons|appelez)\b[\s.:|(]|^[>\s]*(?:from|von|de|da|van|to|an|para|a|aan|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|sent|gesendet)\s?:|option \d|mon-fri|mo-fr|\bT \d.*\bF \d|©/i;

/** Numbers of the attached lists that the words point to (rule 19). */
export function attachedNumbers(sheets: readonly Sheet[], words: string, context: ReadingContext, plan: NumberPlan): Named & { readonly doubt: string | null } {
  void words;
  const none = { numbers: [], unmatched: [] };
  const readable = sheets.filter((s) => s.kind !== 'unreadable');
  if (readable.length === 0) return { ...none, doubt: sheets.length === 0 ? 'points to an attachment that is not there' : 'points to an attachment that a program does not read' };
  const numbers = new Set<string>();
  const unmatched = new Set<string>();
  for (const sheet of readable) {
    const lines = sheet.kind === 'text' ? sheet.text : sheet.rows.map((r) => r.join('\n')).join('\n');
    for (const m of findNumbers(normalise(lines), context, plan)) {
      if (m.kind !== 'number' || m.weak || m.doubt !== null) continue;
      for (const n of m.numbers) numbers.add(n);
      for (const n of m.unmatched) unmatched.add(n);
    }
  }
  if (numbers.size + unmatched.size === 0) return { ...none, doubt: 'points to a list without numbers' };
  return { numbers: [...numbers], unmatched: [...unmatched], doubt: null };
}
