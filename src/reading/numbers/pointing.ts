import type { ReadingContext } from '../reading.ts';
import { findNumbers } from './find.ts';
import { normalise } from './fold.ts';
import type { NumberPlan } from './plan.ts';

/** Numbers that stand in quoted text (rule 1b): those listed there, not those of headers, signatures or the desk. */
export function quotedNumbers(
  quoted: string,
  context: ReadingContext,
  plan: NumberPlan,
): { readonly numbers: readonly string[]; readonly unmatched: readonly string[] } {
  const text = normalise(quoted)
    .split('\n')
    .filter((line) => !CONTACT_LINE.test(line))
    .join('\n');
  const found = findNumbers(text.slice(0, 40_000), context, plan).filter(
    (m) => m.kind === 'number' && !m.weak && m.doubt === null,
  );
  return {
    numbers: [...new Set(found.flatMap((m) => m.numbers))],
    unmatched: [...new Set(found.flatMap((m) => m.unmatched))],
  };
}

const CONTACT_LINE =
  /^[>\s]*(?:phone|tel|telefon|telephone|t|f|fax|direct|office|mobile|cell|mobil|handy|movil|tlf|telefono|telefone|call us|hotline|call|rufen|ligue|llame|chiamaci|bel ons|appelez)\b[\s.:|(]|^[>\s]*(?:from|von|de|da|van|to|an|para|a|aan|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|sent|gesendet)\s?:|option \d|mon-fri|mo-fr|\bT \d.*\bF \d|©/i;
