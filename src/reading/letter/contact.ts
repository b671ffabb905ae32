/** What a signature may hold, and what only words can: lines that give name, post, company, address or contact. */

import { isProgramLine } from './furniture.ts';
import { isOwnName } from './names.ts';

/** A label in front of a contact number, in the languages read and the commonest others. */
export const contactLabel =
  /(?:^|[\s|•·,;/(])(?:t|p|m|f|c|d|o|e|w|h|tel|télé?|téléphone|telephone|telefon|telefono|teléfono|telefone|telefoon|phone|ph|mobile?|mob|mobil|móvil|celular|cel|cell|cellulare|cellphone|handy|gsm|fax|telefax|office|büro|bureau|oficina|ufficio|escritório|kantoor|direct|direkt|direkte?|durchwahl|dw|directo|diretto|diretta|direto|desk|main|toll[- ]free|tollfree|hotline|zentrale|central|standard|switchboard|whatsapp|skype|email|e-mail|mail|courriel|correo|web|website|url|home|work|ext|extension|call|call us|bel|bel ons|mobiel|portable|port)[\s.:)#]{0,6}(?:\(?\+?\d|\S+@|www|https?:)/i;
export const bareNumber = /^[+(]?[\d][\d\s().\-/+–]{5,22}(?:\s?(?:x|ext\.?|dw|poste|int\.?)\s?\d{1,6})?$/i;
/** A number with a note behind it: "020 7946 0999 (option 3)", "0221 4710 999, Mo-Fr 8-18 Uhr". */
const notedNumber =
  /^[+(]?\d[\d\s().\-/+]{5,20}(?:\([^)]{1,40}\)|[,;–-]\s?\p{Lu}\p{L}{1,9}\.?\s?[-–]\s?\p{L}{2,10}\b.{0,30})$/u;
const address =
  /(?:\b\d{4,5}(?:-\d{3,4})?\s+(?:[A-Z]{2}\s+)?\p{Lu}\p{Ll}|\p{Lu}[\p{L}.'-]*,?\s+(?:[A-Z]{2,3},?\s+)?\d{4,5}(?:-\d{4})?(?!\S)|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b\d{1,5}[a-z]?\s+(?:[NSEW]\.?\s)?\p{Lu}[\p{L}.'-]+\s\p{Lu}|\p{Lu}[\p{L}.'-]*(?:str|straße|strasse|weg|platz|allee|laan|straat|gasse|ring|plein|gracht)\.?\s?\d|\b(?:street|avenue|ave|road|blvd|boulevard|lane|suite|ste|floor|square|highway|hwy|court|rue|place|chemin|calle|avda|plaza|rua|avenida|travessa|via|viale|piazza|corso|p\.?\s?o\.?\s?box|postfach|postbus|apartado)\b\.?\s|\bc\/\s)/u;
export const registration =
  /\b(?:registered (?:in|office|number|company)|company (?:no|number|reg)|reg(?:istration)? no|vat(?: no| reg| number)?|ust-?id|steuernummer|hrb|hra|handelsregister|amtsgericht|geschäftsführ\w*|vorstand|aufsichtsrat|sitz der gesellschaft|siret|siren|rcs|tva|nif|cif|cnpj|nipc|p\.?\s?iva|partita iva|c\.?f\.?|rea|kvk|btw|iban|bic|licen[cs]e|lic\.?|ein|abn|acn|kk|naics|dot|mc)\b\s?[#:.]?\s?[\w\d]/i;
export const internet =
  /(?:^|\s|\|)(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|fr|es|it|nl|pt|br|uk|eu|io|co|us|ca|example|test|biz|info|ch|at|be))(?:\/\S*)?(?=$|[\s|,;])/i;

/** Words that only occur where somebody says something: verbs of this trade, pronouns with them, politeness with a wish. */
export const wishes =
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
  return isTitle(text) || isEnumeration(text, names);
}

/** A sentence, or a wish: then it is words, wherever it stands. */
function saysSomething(text: string): boolean {
  const words = text.split(/\s+/);
  if (wishes.test(text)) return true;
  if (/[?]$/.test(text)) return true;
  if (speaking.test(text) && words.length > 3 && !/^["“«„]/.test(text)) return true;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /[.!]$/.test(text) && small > 1 && small * 2 >= words.length && words.length > 3;
}

/** "Olive Trent, Little Shop, 503-555-0160": parts that are each a contact, a number among them. */
function isEnumeration(text: string, names: ReadonlySet<string>): boolean {
  const parts = text.split(/\s*[,;|•·–]\s*|\s-\s/);
  if (parts.length < 2 || parts.length > 8 || text.length > 200) return false;
  const plain = (part: string): boolean => bareNumber.test(part) || isOwnName(part, names) || isTitle(part);
  return parts.some((part) => bareNumber.test(part)) && parts.every(plain);
}

/** Post, company, department, slogan: a short line without a full stop and mostly without small talk. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 10 || text.length > 100) return false;
  if (/[:;]$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits < 4;
}

/** A line that gives an address of some kind: phone, mail, web, street. */
export const isContact = (text: string): boolean =>
  contactLabel.test(text) || internet.test(text) || bareNumber.test(text) || address.test(text);
