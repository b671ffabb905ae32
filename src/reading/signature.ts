/** Signatures: where the sender's words end and his name, post, company, address and numbers begin (reading.md rule 1). */

import { closings } from './closings.ts';
import { beginsNotice, goesOnWithNotice, isBannerLine, isProgramLine } from './furniture.ts';
import type { Line } from './line.ts';
import { isRuleText } from './quotes.ts';

const longest = 6;

/** `words` is the closing without the name behind it. */
export type Closing = {
  readonly kind: 'formal' | 'thanking';
  readonly name: boolean;
  readonly words: string;
};

/** Whether a line is nothing but a closing, alone or with a name behind it ("Thanks, Bob", "Gr. Joost", "MfG"). */
export function closingOf(text: string, names: ReadonlySet<string>): Closing | null {
  if (text.length > 80) return null;
  const words = text
    .toLowerCase()
    .replace(/[!.,;:–—*_~)(\p{Extended_Pictographic}-]+(?=\s|$)/gu, ' ')
    .trim()
    .split(/\s+/);
  const cased = text
    .replace(/[!.,;:–—*_~)(\p{Extended_Pictographic}-]+(?=\s|$)/gu, ' ')
    .trim()
    .split(/\s+/);
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const kind = closings.get(words.slice(0, length).join(' '));
    if (kind === undefined) continue;
    const rest = cased.slice(length);
    const said = cased.slice(0, length).join(' ');
    if (rest.length === 0) return { kind, name: false, words: said };
    if (closings.has(words.slice(length).join(' '))) return { kind, name: false, words: said };
    if (/^(?:and|und|et|y|e|en|&)$/.test(rest[0] ?? '') && closings.has(words.slice(length + 1).join(' '))) {
      return { kind, name: false, words: said };
    }
    if (/[:?]$/.test(text) || rest.length > 4) return null;
    const known = rest.every((word) => names.has(fold(word)));
    return known || rest.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
      ? { kind, name: true, words: said }
      : null;
  }
  return null;
}

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

const fold = (word: string): string =>
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

/** A label in front of a contact number, in the languages read and the commonest others. */
const contactLabel =
  /(?:^|[\s|•·,;/(])(?:t|p|m|f|c|d|o|e|w|h|tel|télé?|téléphone|telephone|telefon|telefono|teléfono|telefone|telefoon|phone|ph|mobile?|mob|mobil|móvil|celular|cel|cell|cellulare|cellphone|handy|gsm|fax|telefax|office|büro|bureau|oficina|ufficio|escritório|kantoor|direct|direkt|direkte?|durchwahl|dw|directo|diretto|diretta|direto|desk|main|toll[- ]free|tollfree|hotline|zentrale|central|standard|switchboard|whatsapp|skype|email|e-mail|mail|courriel|correo|web|website|url|home|work|ext|extension|call|call us|bel|bel ons|mobiel|portable|port)[\s.:)#]{0,6}(?:\(?\+?\d|\S+@|www|https?:)/i;
const bareNumber = /^[+(]?[\d][\d\s().\-/+–]{5,22}(?:\s?(?:x|ext\.?|dw|poste|int\.?)\s?\d{1,6})?$/i;
/** A number with a note behind it: "020 7946 0999 (option 3)", "0221 4710 999, Mo-Fr 8-18 Uhr". */
const notedNumber =
  /^[+(]?\d[\d\s().\-/+]{5,20}(?:\([^)]{1,40}\)|[,;–-]\s?\p{Lu}\p{L}{1,9}\.?\s?[-–]\s?\p{L}{2,10}\b.{0,30})$/u;
const address =
  /(?:\b\d{4,5}(?:-\d{3,4})?\s+(?:[A-Z]{2}\s+)?\p{Lu}\p{Ll}|\p{Lu}[\p{L}.'-]*,?\s+(?:[A-Z]{2,3},?\s+)?\d{4,5}(?:-\d{4})?(?!\S)|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b\d{1,5}[a-z]?\s+(?:[NSEW]\.?\s)?\p{Lu}[\p{L}.'-]+\s\p{Lu}|\p{Lu}[\p{L}.'-]*(?:str|straße|strasse|weg|platz|allee|laan|straat|gasse|ring|plein|gracht)\.?\s?\d|\b(?:street|avenue|ave|road|blvd|boulevard|lane|suite|ste|floor|square|highway|hwy|court|rue|place|chemin|calle|avda|plaza|rua|avenida|travessa|via|viale|piazza|corso|p\.?\s?o\.?\s?box|postfach|postbus|apartado)\b\.?\s|\bc\/\s)/u;
const registration =
  /\b(?:registered (?:in|office|number|company)|company (?:no|number|reg)|reg(?:istration)? no|vat(?: no| reg| number)?|ust-?id|steuernummer|hrb|hra|handelsregister|amtsgericht|geschäftsführ\w*|vorstand|aufsichtsrat|sitz der gesellschaft|siret|siren|rcs|tva|nif|cif|cnpj|nipc|p\.?\s?iva|partita iva|c\.?f\.?|rea|kvk|btw|iban|bic|licen[cs]e|lic\.?|ein|abn|acn|kk|naics|dot|mc)\b\s?[#:.]?\s?[\w\d]/i;
const internet =
  /(?:^|\s|\|)(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|fr|es|it|nl|pt|br|uk|eu|io|co|us|ca|example|test|biz|info|ch|at|be))(?:\/\S*)?(?=$|[\s|,;])/i;

/** Words that only occur where somebody says something: verbs of this trade, pronouns with them, politeness with a wish. */
const wishes =
  /(?:\b(?:cancel\w*|stop(?:s|ped|ping)?|halt|withdraw\w*|abort|revoke|proceed|continue|approve[ds]?|accept\w*|keep|keeping|leave|hold off|go ahead|call(?:ed|ing)? off|drop (?:the|this|that|it)|disregard|ignore|forget|confirm|please|pls|plz|kindly|don'?t|do not|changed? (?:my|our) mind|instead|also|as well|too|remove|reschedule|postpone|stays?|staying|goes ahead|should|must|needs?|wants?|will be|can be|may be)\b|\b(?:storn\w*|abbrech\w*|kündig\w*|abbestell\w*|widerruf\w*|zurückzieh\w*|bitte|behalten|fortsetzen|fortfahren|weiter(?:laufen|machen|führen)|bleib\w*|soll(?:en|te)?|muss|kann|stoppen|auch|ebenfalls|nicht mehr|doch nicht)\b|\b(?:annul\w*|résili\w*|arrêt\w*|stopper|veuillez|svp|s'il vous|merci de|garder|garde[rz]|conserver|continuer|poursui\w*|aussi|également|ne pas|plus besoin|rest(?:e|ent|era)|doi(?:t|vent)|peu(?:t|vent))(?![\p{L}])|\b(?:cancel\w*|anul\w*|deten\w*|por favor|porfa|mantener|manten\w*|continuar|seguir|siga[n]?|también|tambien|quedan?|debe[n]?|puede[n]?|no (?:cancel|anul)\w*|dejar|dejen)(?![\p{L}])|\b(?:também|ficam?|deve[m]?|pode[m]?|por favor|mant\w+|desist\w*|parar|interromp\w*|prossig\w*)(?![\p{L}])|\b(?:per favore|per piacere|ferm\w+|bloccat?\w*|mantener\w*|tenere|proced\w*|anche|inoltre|resta(?:no)?|deve|devono|può|possono|non (?:annull|cancell)\w*|disdir\w*|revoc\w*)(?![\p{L}])|\b(?:annule\w*|stopzett\w*|intrekk\w*|graag|alstublieft|aub|s\.?v\.?p|behoud\w*|doorgaan|houden|blijf\w*|blijven|moet(?:en)?|mag|mogen|kan|kunnen|ook|niet meer)\b)/iu;
const postscript = /^(?:p\.?\s?p?\.?\s?s\.?\s?[:.,–-]?\s|n\.?b\.?[:.]?\s|post scriptum|pd[:.]\s|p\.d\.)/i;
const speaking =
  /\b(?:I|I'm|I'll|I'd|we|we're|we'll|we'd|you|your|my|ich|wir|sie|ihnen|mir|uns|je|j'|nous|vous|yo|nosotros|usted(?:es)?|eu|nós|você|io|noi|ik|wij|we|jullie|u)\b/;

export const isPostscript = (text: string): boolean => postscript.test(text);

/** Whether a line gives nothing but name, post, company, address or contact: what a signature may hold. */
export function isContactLine(text: string, names: ReadonlySet<string>): boolean {
  if (text === '' || /^[-–—_=*~#.•|\s]+$/.test(text)) return true;
  if (isPostscript(text)) return false;
  if (isProgramLine(text)) return true;
  return text.split('\t').every((cell) => isContactCell(cell.trim(), names));
}

function isContactCell(text: string, names: ReadonlySet<string>): boolean {
  if (text === '') return true;
  if (isOwnName(text, names) || bareNumber.test(text) || notedNumber.test(text)) return true;
  if (saysSomething(text)) return false;
  if (internet.test(text) && text.length < 160) return true;
  if (contactLabel.test(text) && text.length < 200) return true;
  if (registration.test(text) && text.length < 300) return true;
  if (address.test(text) && text.length < 160) return true;
  return isTitle(text);
}

/** A sentence, or a wish: then it is words, wherever it stands. */
export function saysSomething(text: string): boolean {
  const words = text.split(/\s+/);
  if (wishes.test(text) && words.length > 1) return true;
  if (/[?]$/.test(text)) return true;
  if (speaking.test(text) && words.length > 3 && !/^["“«„]/.test(text)) return true;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /[.!]$/.test(text) && small > 1 && small * 2 >= words.length && words.length > 3;
}

/** Post, company, department, slogan: a short line without a full stop and mostly without small talk. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 10 || text.length > 100) return false;
  if (/[:;]$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits < 4;
}

/** The lines that are left when signatures, program lines and notices are taken away. */
export function withoutSignature(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  const cleaned = withoutFurniture(lines);
  const kept: Line[] = [];
  for (let i = 0; i < cleaned.length; ) {
    const line = cleaned[i] as Line;
    const end = signatureAt(cleaned, i, kept, names);
    if (end === null) {
      kept.push(line);
      i++;
      continue;
    }
    const closing = closingOf(line.text, names);
    if (closing?.kind === 'thanking') kept.push({ ...line, text: closing.name ? closing.words : line.text });
    i = end;
  }
  return withoutTrailingContact(kept, names);
}

/** If a signature begins at `at`: the index after its last line. */
function signatureAt(
  lines: readonly Line[],
  at: number,
  before: readonly Line[],
  names: ReadonlySet<string>,
): number | null {
  const line = lines[at] as Line;
  if (line.zone === 'signature') return endOfContainer(lines, at);
  if (isDashes(line.text)) return endAfterDashes(lines, at, names);
  const closing = closingOf(line.text, names);
  if (closing === null && !isOwnName(line.text, names)) return null;
  const end = endOfContact(lines, at + 1, names);
  const block = lines.slice(at + 1, end).filter((l) => l.text !== '');
  if (closing !== null && !closing.name && isList(block, before)) return null;
  return end;
}

const isDashes = (text: string): boolean => /^(?:--|—|––|-{2,3}|_{2,4})$/.test(text);

/** Inside a program's signature container everything is signature but what is said in so many words. */
function endOfContainer(lines: readonly Line[], at: number): number | null {
  let end = at;
  while (end < lines.length && lines[end]?.zone === 'signature' && !isTypedIn((lines[end] as Line).text))
    end++;
  return end === at ? null : end;
}

/** A request typed into the signature's container: a postscript, or a wish that names digits. */
function isTypedIn(text: string): boolean {
  if (isPostscript(text)) return true;
  return (
    wishes.test(text) &&
    /\d{2}/.test(text) &&
    text.split(/\s+/).length > 3 &&
    !beginsNotice(text) &&
    /\b(?:port|cancel|storn|annul|résili|anul|portab|rufnummer|nummer|numbers?|números?|numéros?|numer[oi])/i.test(
      text,
    )
  );
}

function endAfterDashes(lines: readonly Line[], at: number, names: ReadonlySet<string>): number | null {
  let end = at + 1;
  while (
    end < lines.length &&
    (isContactLine((lines[end] as Line).text, names) || !isTypedIn((lines[end] as Line).text))
  )
    end++;
  return end;
}

function endOfContact(lines: readonly Line[], from: number, names: ReadonlySet<string>): number {
  let end = from;
  while (end < lines.length) {
    const text = (lines[end] as Line).text;
    const contact =
      lines[end]?.zone === 'signature' || isContactLine(text, names) || closingOf(text, names) !== null;
    if (!contact && !isSlogan(lines, end)) break;
    end++;
  }
  return end;
}

/** A company's sentence about itself in the middle of its signature: no wish in it, contact data under it. */
function isSlogan(lines: readonly Line[], at: number): boolean {
  const text = (lines[at] as Line).text;
  if (wishes.test(text) || isPostscript(text) || /[?:]$|\d/.test(text) || text.split(/\s+/).length > 14)
    return false;
  const next = lines.slice(at + 1, at + 4).filter((line) => line.text !== '');
  return next.some(
    (line) => contactLabel.test(line.text) || internet.test(line.text) || registration.test(line.text),
  );
}

/** Numbers alone under a thank-you are the list that the words above announced, not a signature. */
function isList(block: readonly Line[], before: readonly Line[]): boolean {
  if (block.length === 0 || !block.every((line) => isListed(line.text.trim()))) return false;
  if (namesNumber(before)) return false;
  return (
    isAnnounced(before) || (block.length > 1 && block.every((line) => bareNumber.test(line.text.trim())))
  );
}

/** A number, a word of what it is allowed: "415-555-0102 Front desk". */
const isListed = (text: string): boolean =>
  bareNumber.test(text) ||
  (/\d{3}[\s.-]?\d{3,4}\b/.test(text) &&
    text.length < 60 &&
    !contactLabel.test(text) &&
    !internet.test(text));

const textOf = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.text)
    .join('\n')
    .trim();
const namesNumber = (before: readonly Line[]): boolean => /\d{4}|\d{2}[\s.-]\d{2}/.test(textOf(before));
const isAnnounced = (before: readonly Line[]): boolean =>
  /[:：]$/.test(textOf(before)) || announces.test(textOf(before));
const announces =
  /\b(?:following|below|these|those|this number|folgende\w*|diese\w*|untenstehend\w*|suivant\w*|ces|ci-dessous|siguiente\w*|estos|estas|seguinte\w*|estes|seguent\w*|quest[ie]|volgende|onderstaande|deze)\b/i;

/**
 * Without a known closing and name a signature is the end of the last paragraph that opens with a name and goes on
 * with contact data, unless it is the list that the words announce.
 */
function withoutTrailingContact(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  const { start, end } = lastParagraph(lines);
  for (let at = start; at < end - 1; at++) {
    if (!looksLikeName(lines[at]?.text ?? '')) continue;
    const rest = lines.slice(at + 1, end);
    if (!rest.some(({ text }) => isContact(text)) || !rest.every((line) => isContactLine(line.text, names)))
      continue;
    const before = lines.slice(0, at).filter((line) => line.text !== '');
    const last = before[before.length - 1]?.text ?? '';
    if (/[:：]$/.test(last) || (at > start && !/[,.!]$/.test(last))) continue;
    if (
      before.length === 0 ? rest.length < 2 || rest.length > 8 : isAnnounced(before) && !namesNumber(before)
    )
      continue;
    return lines.slice(0, at);
  }
  return [...lines];
}

function lastParagraph(lines: readonly Line[]): { readonly start: number; readonly end: number } {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === '') end--;
  let start = end;
  while (start > 0 && lines[start - 1]?.text !== '') start--;
  return { start, end };
}

const looksLikeName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’&-]*\s+){0,4}\p{Lu}[\p{L}.'’-]+,?$/u.test(text) && !salutation.test(text);
const isContact = (text: string): boolean =>
  contactLabel.test(text) || internet.test(text) || bareNumber.test(text) || address.test(text);

/** Takes program lines and notices away. A notice goes on over paragraphs that bear its words. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let within = false;
  let banner = false;
  let blanks = 0;
  for (const line of lines) {
    if (line.zone === 'rule' || isRuleText(line.text)) {
      kept.push({ ...line, text: '' });
      continue;
    }
    if (line.text === '') {
      blanks++;
      kept.push(line);
      continue;
    }
    banner = isBannerLine(line.text, banner);
    if (banner) continue;
    if (beginsNotice(line.text)) within = true;
    else if (within && blanks > 0) within = goesOnWithNotice(line.text);
    blanks = 0;
    if (!within && !isProgramLine(line.text)) kept.push(line);
  }
  return kept;
}

/** A desk signs without a closing: a last block with its name, its phone or its registration (rule 1b: these name nothing). */
export function withoutDeskSignature(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  const { start, end } = lastParagraph(lines);
  const block = lines.slice(start, end);
  const [first] = block;
  if (first === undefined || block.length < 2 || !block.every((line) => isDeskLine(line.text, names)))
    return [...lines];
  const named = nameShare(first.text, names) >= 0.5;
  const contact = block
    .slice(1)
    .some(
      ({ text }) =>
        contactLabel.test(text) || internet.test(text) || registration.test(text) || !bareNumber.test(text),
    );
  const opens = !/\d{3}/.test(first.text) && !/[:：]$/.test(first.text);
  return opens && (named || contact) && block.slice(1).some(({ text }) => /\d|@|www/.test(text))
    ? lines.slice(0, start)
    : [...lines];
}

const isDeskLine = (text: string, names: ReadonlySet<string>): boolean =>
  isContactLine(text, names) ||
  contactLabel.test(text) ||
  registration.test(text) ||
  nameShare(text, names) >= 0.5;

/** How much of a line is made of known names. */
function nameShare(text: string, names: ReadonlySet<string>): number {
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => names.has(word)).length / words.length;
}

const salutation =
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
