/** Signatures: where the sender's words end and his name, post, company, address and numbers begin (reading.md rule 1). */

import { beginsNotice, goesOnWithNotice, isProgramLine } from './furniture.ts';
import type { Line } from './line.ts';
import { isRuleText } from './quotes.ts';

/** The words of a closing by language, in lower case. `…` stands for what may come between: nothing here, closings are short. */
const formal = [
  'regards',
  'kind regards',
  'best regards',
  'warm regards',
  'warmest regards',
  'kindest regards',
  'with kind regards',
  'with best regards',
  'many regards',
  'rgds',
  'brgds',
  'kr',
  'br',
  'best',
  'all the best',
  'all best',
  'best wishes',
  'with best wishes',
  'warm wishes',
  'sincerely',
  'sincerely yours',
  'yours sincerely',
  'yours faithfully',
  'yours truly',
  'very truly yours',
  'respectfully',
  'respectfully yours',
  'yours',
  'cordially',
  'cheers',
  'take care',
  'have a nice day',
  'have a great day',
  'have a good day',
  'have a good one',
  'have a nice weekend',
  'have a great weekend',
  'have a good weekend',
  'talk soon',
  'speak soon',
  'ciao',
  'bye',
  'xo',
  'love',
  'mit freundlichen grüßen',
  'mit freundlichen grüssen',
  'mit freundlichen gruessen',
  'mit freundlichem gruß',
  'mit freundlichem gruss',
  'mit freundlichem gruß',
  'mit besten grüßen',
  'mit besten grüssen',
  'mit herzlichen grüßen',
  'mit vielen grüßen',
  'mit lieben grüßen',
  'freundliche grüße',
  'freundliche grüsse',
  'freundlicher gruß',
  'beste grüße',
  'beste grüsse',
  'besten gruß',
  'viele grüße',
  'viele grüsse',
  'vielen gruß',
  'viele liebe grüße',
  'liebe grüße',
  'liebe grüsse',
  'herzliche grüße',
  'herzlichst',
  'schöne grüße',
  'schönen gruß',
  'grüße',
  'grüsse',
  'gruß',
  'gruss',
  'gruße',
  'hochachtungsvoll',
  'mfg',
  'm.f.g',
  'lg',
  'vg',
  'bg',
  'hg',
  'servus',
  'tschüss',
  'schönen tag noch',
  'schönes wochenende',
  'einen schönen tag',
  'cordialement',
  'bien cordialement',
  'très cordialement',
  'cordialement vôtre',
  'cdlt',
  'cdt',
  'bien à vous',
  'bien a vous',
  'salutations',
  'sincères salutations',
  'salutations distinguées',
  'meilleures salutations',
  'mes salutations',
  'respectueusement',
  'sincèrement',
  'amicalement',
  'bonne journée',
  'bonne soirée',
  'bonne réception',
  'bonne fin de journée',
  'bon week-end',
  'à bientôt',
  'amitiés',
  'veuillez agréer',
  'je vous prie',
  'saludos',
  'un saludo',
  'saludos cordiales',
  'cordiales saludos',
  'un cordial saludo',
  'cordialmente',
  'atentamente',
  'atte',
  'muy atentamente',
  'le saluda atentamente',
  'reciba un cordial saludo',
  'reciban un cordial saludo',
  'un abrazo',
  'abrazos',
  'saluda atentamente',
  'que tenga buen día',
  'buen día',
  'hasta luego',
  'quedo atento',
  'quedo atenta',
  'quedo a la espera',
  'atenciosamente',
  'att',
  'cordialmente',
  'com os melhores cumprimentos',
  'melhores cumprimentos',
  'os melhores cumprimentos',
  'com meus cumprimentos',
  'cumprimentos',
  'cpts',
  'abraços',
  'abraço',
  'um abraço',
  'abs',
  'saudações',
  'sds',
  'respeitosamente',
  'tenha um bom dia',
  'bom dia a todos',
  'cordiali saluti',
  'distinti saluti',
  'saluti',
  'un saluto',
  'un cordiale saluto',
  'i migliori saluti',
  'migliori saluti',
  'con i migliori saluti',
  'cordialmente',
  'cordialità',
  'a presto',
  'buona giornata',
  'buona serata',
  'buon lavoro',
  'buon weekend',
  'in fede',
  'met vriendelijke groet',
  'met vriendelijke groeten',
  'met hartelijke groet',
  'met hartelijke groeten',
  'vriendelijke groet',
  'vriendelijke groeten',
  'hartelijke groet',
  'hartelijke groeten',
  'groet',
  'groeten',
  'groetjes',
  'gr',
  'gr.',
  'mvg',
  'met beste groet',
  'hoogachtend',
  'fijne dag',
  'fijne dag nog',
  'prettige dag',
  'fijn weekend',
  'med vänlig hälsning',
  'med vänliga hälsningar',
  'vänliga hälsningar',
  'hälsningar',
  'mvh',
  'vänligen',
  'med venlig hilsen',
  'venlig hilsen',
  'hilsen',
  'med vennlig hilsen',
  'vennlig hilsen',
  'ystävällisin terveisin',
  'terveisin',
  'pozdrawiam',
  'z poważaniem',
  'z wyrazami szacunku',
  's pozdravem',
  'hezký den',
  'üdvözlettel',
  'tisztelettel',
  'cu stimă',
  'cu respect',
  'lep pozdrav',
  'lijep pozdrav',
  'srdačan pozdrav',
  'с уважением',
  'з повагою',
  'с поздрави',
  'με εκτίμηση',
  'saygılarımla',
  'iyi çalışmalar',
  'trân trọng',
  'salam',
  'hormat kami',
  'よろしくお願いします',
  '敬具',
  '此致',
  '祝好',
] as const;
/** Closings that also thank: said with a request they close, alone they are words. */
const thanking = [
  'thanks',
  'thank you',
  'thankyou',
  'thx',
  'tks',
  'ty',
  'tnx',
  'many thanks',
  'thanks a lot',
  'thanks so much',
  'thanks again',
  'thanks in advance',
  'thank you in advance',
  'thank you so much',
  'thank you very much',
  'thanks very much',
  'thank you again',
  'thanks & regards',
  'thanks and regards',
  'thanks and best regards',
  'thanks, regards',
  'with thanks',
  'with many thanks',
  'thanks and best',
  'thank you and regards',
  'thank you and best regards',
  'thanks & best regards',
  'much appreciated',
  'appreciated',
  'ta',
  'thanks for your help',
  'thank you for your help',
  'thank you for your time',
  'thanks for your time',
  'thanks for your assistance',
  'thank you for your assistance',
  'thanks guys',
  'thanks all',
  'thanks team',
  'thanks a million',
  'thanks a bunch',
  'thanks in adv',
  'sorry and thanks',
  'apologies',
  'sorry for the trouble',
  'sorry for the inconvenience',
  'with apologies',
  'cheers and thanks',
  'danke',
  'vielen dank',
  'herzlichen dank',
  'besten dank',
  'danke schön',
  'danke sehr',
  'dankeschön',
  'danke im voraus',
  'vielen dank im voraus',
  'besten dank im voraus',
  'danke und gruß',
  'danke und grüße',
  'danke und viele grüße',
  'danke & gruß',
  'vielen dank und viele grüße',
  'vielen dank und freundliche grüße',
  'dank und gruß',
  'merci',
  'danke vorab',
  'vielen dank vorab',
  'vielen dank für ihre hilfe',
  'vielen dank für ihre mühe',
  'merci beaucoup',
  "merci d'avance",
  'merci bien',
  'avec mes remerciements',
  'merci par avance',
  'merci à vous',
  'mille mercis',
  'je vous remercie',
  'en vous remerciant',
  'remerciements',
  'merci et bonne journée',
  'merci, cordialement',
  'gracias',
  'muchas gracias',
  'mil gracias',
  'gracias de antemano',
  'muchas gracias de antemano',
  'gracias y saludos',
  'gracias, saludos',
  'muchas gracias y saludos',
  'gracias por su ayuda',
  'gracias por todo',
  'de antemano gracias',
  'obrigado',
  'obrigada',
  'muito obrigado',
  'muito obrigada',
  'obg',
  'agradeço',
  'agradecido',
  'agradecida',
  'desde já agradeço',
  'grato',
  'grata',
  'obrigado desde já',
  'obrigada desde já',
  'grazie',
  'grazie mille',
  'mille grazie',
  'molte grazie',
  'tante grazie',
  'ringrazio',
  'grazie in anticipo',
  'grazie e saluti',
  'grazie e cordiali saluti',
  'ringraziando anticipatamente',
  'la ringrazio',
  'vi ringrazio',
  'grazie, saluti',
  'grazie e buona giornata',
  'bedankt',
  'dank u',
  'dank je',
  'dankjewel',
  'dank je wel',
  'dank u wel',
  'hartelijk dank',
  'alvast bedankt',
  'alvast dank',
  'bij voorbaat dank',
  'veel dank',
  'bvd',
  'met dank',
  'bedankt en groet',
  'dank en groet',
  'dank en groeten',
  'tack',
  'tack så mycket',
  'tack på förhand',
  'tak',
  'på forhånd tak',
  'takk',
  'kiitos',
  'dziękuję',
  'z góry dziękuję',
  'děkuji',
  'köszönöm',
  'mulțumesc',
  'hvala',
  'спасибо',
  'дякую',
  'благодаря',
  'ευχαριστώ',
  'teşekkürler',
  '謝謝',
  '谢谢',
  'ありがとうございます',
  '감사합니다',
  'cảm ơn',
  'terima kasih',
] as const;

const closings = new Map<string, 'formal' | 'thanking'>();
for (const words of formal) closings.set(words, 'formal');
for (const words of thanking) closings.set(words, 'thanking');
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
const address =
  /(?:\b\d{4,6}(?:-\d{3,4})?\b.{0,60}\p{L}|\p{L}.{0,80}\b\d{4,6}(?:-\d{3,4})?\b|\b\d{1,5}[a-z]?\s+(?:[NSEW]\.?\s)?\p{Lu}[\p{L}.'-]+|\p{Lu}[\p{L}.'-]*(?:str|straße|strasse|weg|platz|allee|laan|straat|gasse|ring|plein|gracht)\.?\s?\d|\b(?:street|st|avenue|ave|road|rd|blvd|boulevard|lane|ln|drive|dr|suite|ste|floor|way|square|highway|hwy|court|ct|rue|avenue|place|chemin|calle|c\/|avda|av\.|plaza|rua|avenida|travessa|via|viale|piazza|corso|unit|p\.?\s?o\.?\s?box|postfach|postbus|apartado)\b)/iu;
const registration =
  /\b(?:registered (?:in|office|number|company)|company (?:no|number|reg)|reg(?:istration)? no|vat(?: no| reg| number)?|ust-?id|steuernummer|hrb|hra|handelsregister|amtsgericht|geschäftsführ\w*|vorstand|aufsichtsrat|sitz der gesellschaft|siret|siren|rcs|tva|nif|cif|cnpj|nipc|p\.?\s?iva|partita iva|c\.?f\.?|rea|kvk|btw|iban|bic|licen[cs]e|lic\.?|ein|abn|acn|kk|naics|dot|mc)\b\s?[#:.]?\s?[\w\d]/i;
const internet =
  /(?:^|\s|\|)(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|fr|es|it|nl|pt|br|uk|eu|io|co|us|ca|example|test|biz|info|ch|at|be))(?:\/\S*)?(?=$|[\s|,;])/i;

/** Words that only occur where somebody says something: verbs of this trade, pronouns with them, politeness with a wish. */
const wishes =
  /(?:\b(?:cancel\w*|stop(?:s|ped|ping)?|halt|withdraw\w*|abort|revoke|proceed|continue|approve[ds]?|accept\w*|keep|keeping|leave|hold off|go ahead|call(?:ed|ing)? off|drop (?:the|this|that|it)|disregard|ignore|forget|confirm|please|pls|plz|kindly|don'?t|do not|changed? (?:my|our) mind|instead|also|as well|too|remove|reschedule|postpone)\b|\b(?:storn\w*|abbrech\w*|kündig\w*|abbestell\w*|widerruf\w*|zurückzieh\w*|bitte|behalten|fortsetzen|fortfahren|weiter(?:laufen|machen|führen)|stoppen|auch|ebenfalls|nicht mehr|doch nicht)\b|\b(?:annul\w*|résili\w*|arrêt\w*|stopper|veuillez|svp|s'il vous|merci de|garder|garde[rz]|conserver|continuer|poursui\w*|aussi|également|ne pas|plus besoin)(?![\p{L}])|\b(?:cancel\w*|anul\w*|deten\w*|por favor|porfa|mantener|manten\w*|continuar|seguir|siga[n]?|también|tambien|no (?:cancel|anul)\w*|dejar|dejen)(?![\p{L}])|\b(?:também|por favor|mant\w+|desist\w*|parar|interromp\w*|prossig\w*)(?![\p{L}])|\b(?:per favore|per piacere|ferm\w+|bloccat?\w*|mantener\w*|tenere|proced\w*|anche|inoltre|non (?:annull|cancell)\w*|disdir\w*|revoc\w*)(?![\p{L}])|\b(?:annule\w*|stopzett\w*|intrekk\w*|graag|alstublieft|aub|s\.?v\.?p|behoud\w*|doorgaan|houden|ook|niet meer)\b)/iu;
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
  if (isOwnName(text, names) || bareNumber.test(text)) return true;
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
  return (
    words.length > 7 &&
    /[.!]$/.test(text) &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2
  );
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
  if (closing !== null && !closing.name && isList(block, before, names)) return null;
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
function isList(block: readonly Line[], before: readonly Line[], names: ReadonlySet<string>): boolean {
  if (block.length === 0 || !block.every((line) => bareNumber.test(line.text.trim()))) return false;
  const said = before.map((line) => line.text).join('\n');
  if (names.size > 0 && isOwnName(block[0]?.text ?? '', names)) return false;
  const named = /\d{4}|\d{2}[\s.-]\d{2}/.test(said);
  const announced = /[:：]\s*$/.test(said.trim()) || announces.test(said);
  return !named && (announced || block.length > 1);
}
const announces =
  /\b(?:following|below|these|those|this number|folgende\w*|diese\w*|untenstehend\w*|suivant\w*|ces|ci-dessous|siguiente\w*|estos|estas|seguinte\w*|estes|seguent\w*|quest[ie]|volgende|onderstaande|deze)\b/i;

/** Without closing and known name only a block that opens with a name and goes on with contact data is one. */
function withoutTrailingContact(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === '') end--;
  let start = end;
  while (start > 0 && lines[start - 1]?.text !== '') start--;
  const block = lines.slice(start, end);
  const before =
    lines
      .slice(0, start)
      .reverse()
      .find((line) => line.text !== '')?.text ?? '';
  const opens = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]*,?$/u.test(block[0]?.text ?? '');
  const contact = block
    .slice(1)
    .some(
      ({ text }) =>
        contactLabel.test(text) || internet.test(text) || bareNumber.test(text) || address.test(text),
    );
  const alone =
    before === '' && (block.length < 3 || block.filter(({ text }) => bareNumber.test(text)).length > 2);
  if (block.length < 2 || !opens || !contact || alone || /[:：]$/.test(before)) return [...lines];
  return block.every((line) => isContactLine(line.text, names)) ? lines.slice(0, start) : [...lines];
}

/** Takes program lines and notices away. A notice goes on over paragraphs that bear its words. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let within = false;
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
    if (beginsNotice(line.text)) within = true;
    else if (within && blanks > 0) within = goesOnWithNotice(line.text);
    blanks = 0;
    if (!within && !isProgramLine(line.text)) kept.push(line);
  }
  return kept;
}

/** A desk signs without a closing: a last block with its name, its phone or its registration (rule 1b: these name nothing). */
export function withoutDeskSignature(lines: readonly Line[], names: ReadonlySet<string>): Line[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === '') end--;
  let start = end;
  while (start > 0 && lines[start - 1]?.text !== '') start--;
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
