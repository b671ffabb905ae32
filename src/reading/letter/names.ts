/** Names and salutations: who a line speaks of, and whether it only greets. */

import type { Address } from '../message.ts';

/** The words of a person's names, folded: "Dana Whitfield" → dana, whitfield. Words for an office are no names. */
export function nameWords(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{N}'’]+/u)).map(fold);
  return new Set(words.filter((word) => word.length > 1 && !/\d/.test(word) && !offices.has(word)));
}

const offices = new Set(
  'info office support help helpdesk desk service services team admin accounts account accounting billing sales contact hello mail post porting port ports lnp numbers number phone phones telecom voice it the and of for noreply reply via customer customers order orders cancel keep buero kontakt secretariat reception front main company inc llc ltd gmbh'.split(
    ' ',
  ),
);

/**
 * What the desk is called by the addresses that a mail is sent to: the name of its domain ("linea-telecom.example" →
 * linea, telecom dropped) and the words of its displayed name that the domain repeats. Never an office's word.
 */
export function deskNames(to: readonly Address[]): readonly string[] {
  const names = to.slice(0, 4).flatMap(({ address, name }) => {
    const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
    const label = labels.at(-2) ?? '';
    const shown = [...nameWords([name])].filter(
      (word) => word.length > 3 && fold(label).includes(fold(word)),
    );
    return [...label.split('-'), fold(label), ...shown];
  });
  return [...new Set(names.map(fold))].filter((word) => word.length > 2 && !offices.has(word));
}

/** A word for comparison: without accents and punctuation, in lower case. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether a line is the sender's own name: "Dana", "J. Brandt", "Pelletier, Howard", "- Bob", "~Sue". */
export function isOwnName(text: string, names: ReadonlySet<string>): boolean {
  if (text.length > 60 || names.size === 0 || /[\d:?]/.test(text) || salutation.test(text)) return false;
  const words = text
    .replace(/^[-–—~*\s]+/, '')
    .split(/[\s,.()]+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 6) return false;
  const known = (word: string): boolean =>
    names.has(fold(word)) || word.split('-').every((part) => names.has(fold(part)));
  if (!words.some(known)) return false;
  const all = words.every((word) => known(word) || /^\p{Lu}$/u.test(word) || titles.has(fold(word)));
  return (
    all || (words.length < 4 && known(words[0] ?? '') && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
  );
}

const titles = new Set(
  'dr mr mrs ms prof ing dipl mag herr frau m mme sr sra sig dott dhr mevr von van de der del di da la le jr sen phd mba esq'.split(
    ' ',
  ),
);

/** How much of a line is made of known names. */
export function nameShare(text: string, names: ReadonlySet<string>): number {
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => names.has(word)).length / words.length;
}

export const salutation =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|greetings|g'day|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rns]?|lieber?|liebes|moin|servus|grüezi|bonjour|bonsoir|salut|cher|chère|chers|madame|monsieur|hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?|olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oaie]|buongiorno|buonasera|salve|gentile|gentili|egregio|spett\.?|beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|hoi|dag|hej|hei|dzień dobry|dobrý den)(?=$|[\s,!.:–-])/iu;
const addressed = new Set(
  'team all there everyone everybody folks guys sir madam madame monsieur und and et y e en or oder ou o u herr frau herren damen dames heren support desk porting sirs both again zusammen allerseits à tous toutes a todos tutti allemaal mevrouw meneer señor señora señores senhor senhora senhores signor signora cliente la l il le el die das der'.split(
    ' ',
  ),
);

/** A salutation and nothing else. */
export function isGreeting(text: string): boolean {
  const bare = text.trim();
  const match = bare.length < 70 ? salutation.exec(bare) : null;
  if (match === null || /[\d?]/.test(bare)) return false;
  const rest = bare
    .slice(match[0].length)
    .split(/[\s,!.:&/–-]+/)
    .filter((word) => word !== '');
  return rest.length < 7 && rest.every((word) => /^\p{Lu}/u.test(word) || addressed.has(word.toLowerCase()));
}
