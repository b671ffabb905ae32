import type { Tongue } from '../meaning/tongue.ts';
import { fold } from '../numbers/fold.ts';

/** What the notices offer to answer with, by language: the words of templates/<language>/_answers.md. */
export const answerWords = {
  en: { cancel: 'CANCEL PORT', keep: 'KEEP PORT', yes: 'YES' },
  de: { cancel: 'PORTIERUNG STORNIEREN', keep: 'PORTIERUNG FORTSETZEN', yes: 'JA' },
  fr: { cancel: 'ANNULER LE PORTAGE', keep: 'MAINTENIR LE PORTAGE', yes: 'OUI' },
  es: { cancel: 'CANCELAR PORTABILIDAD', keep: 'MANTENER PORTABILIDAD', yes: 'SÍ' },
  pt: { cancel: 'CANCELAR PORTABILIDADE', keep: 'MANTER PORTABILIDADE', yes: 'SIM' },
  it: { cancel: 'ANNULLARE PORTABILITÀ', keep: 'MANTENERE PORTABILITÀ', yes: 'SÌ' },
  nl: { cancel: 'PORTERING ANNULEREN', keep: 'PORTERING DOORZETTEN', yes: 'JA' },
} as const;

const spoken = Object.values(answerWords);

/** Words that cancel and keep, in whatever language the answer around them is; "yes" is every language's own. */
export const offered: Tongue['words'] = {
  cancel: ['cancel', ...spoken.map((words) => words.cancel)].join(', ').toLowerCase(),
  keep: 'keep',
  // To carry the port out; as "keep" such a phrase would swallow the port that it keeps.
  move: spoken
    .slice(1)
    .map((words) => words.keep)
    .join(', ')
    .toLowerCase(),
  port: 'port',
  // The others mean something else elsewhere: "sim", "si", "ja".
  yes: 'yes, oui',
};

/** The phrases as notices show them. */
export const offeredAsWritten: readonly string[] = spoken.flatMap(({ cancel, keep }) => [cancel, keep]);

/** All of them, folded: they say nothing of the language of whoever answers with them. */
export const offeredWords: readonly string[] = offeredAsWritten.map(fold);
