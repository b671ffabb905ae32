import { tongues } from '../languages/index.ts';
import type { NumberWords } from './number-words.ts';
import { parted } from './number-words.ts';

/** Digits that are no phone numbers: dates, times, amounts, accounts, addresses (rule 4's other side). */

/** A half-open stretch of text. */
export type Span = readonly [start: number, end: number];

/** The alternatives of one kind of word around digits, over all languages: digits stand where the language is not yet known. */
export function words(kind: keyof NumberWords): string {
  const all = new Set(tongues.flatMap((tongue) => parted(tongue.numbers[kind])));
  return [...all]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('(', '(?:').replaceAll('(?:?', '(?').replaceAll(' ', '[ \\t]+'))
    .join('|');
}

const MONTH = words('month');
const ORDINAL = '(?:st|nd|rd|th|er|re|º|ª|°|o|a|e|\\.)?';
const LABELLED = new RegExp(
  `(?<![a-z])(?:${words('label')})(?![a-z])[ \\t:.#-]{0,4}(?:(?:no|num|number|numero|nummer|nr|n|id|code|codigo|codice|is|was|ist|lautet|es|est|e|°|º|#|:|\\.)(?![a-z])[ \\t:.#-]{0,3}){0,3}((?:[a-z]{1,5}[-/]?)?\\d[\\d/-]*)`,
  'g',
);

const AREA = new RegExp(`(?<![a-z])(?:${words('area')})(?![a-z])[ \\t:("']{0,3}$`);

const PATTERNS: readonly RegExp[] = [
  /https?:\/\/\S{1,2000}/g,
  /www\.\S{1,500}/g,
  /[\w.+-]{1,64}@[\w.-]{1,255}/g,
  // ISO and written-out dates
  /(?<!\d)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d-])(?:0?[1-9]|[12]\d|3[01])[ \t]?[./-][ \t]?(?:0?[1-9]|1[0-2])[ \t]?[./-][ \t]?(?:(?:19|20)\d\d|\d\d)(?![\d-])/g,
  /(?<![\d-])(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-](?:(?:19|20)\d\d|\d\d)(?![\d-])/g,
  /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])\.?(?![\d/-]|\.\d)/g,
  new RegExp(
    `(?<![a-z])(?:${MONTH})(?![a-z])\\.?[ \\t]{0,2}\\d{1,2}${ORDINAL}(?!\\d)(?:,?[ \\t]{0,2}(?:19|20)\\d\\d(?!\\d))?`,
    'g',
  ),
  new RegExp(
    `(?<!\\d)\\d{1,2}${ORDINAL}[ \\t]{0,2}(?:of |de |di |d')?[ \\t]{0,2}(?:${MONTH})(?![a-z])\\.?(?:,?[ \\t]{0,2}(?:de |del )?(?:19|20)\\d\\d(?!\\d))?`,
    'g',
  ),
  new RegExp(`(?<![a-z])(?:${MONTH})(?![a-z])\\.?,?[ \\t]{0,2}(?:de |of )?(?:19|20)\\d\\d(?!\\d)`, 'g'),
  // times
  /(?<!\d|\d[ .-])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?::[0-5]\d)?)?[ \t]?(?:h|hrs?|uhr|am|pm|a\.m\.?|p\.m\.?)(?![a-z])/g,
  /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/g,
  /(?<!\d|\d[ .-])(?:[01]?\d|2[0-3])[ \t]?h[ \t]?(?:[0-5]\d)?(?![a-z0-9])/g,
  // amounts and shares
  /(?:[$€£¥]|r\$|us\$|\busd|\beur|\bgbp|\bchf|\bfr\.)[ \t]?\d[\d.,']{0,12}/g,
  /(?<!\d)\d[\d.,']{0,12}[ \t]?(?:[$€£¥%]|usd|eur|gbp|chf)(?![a-z0-9])/g,
  // street numbers before a street, units of other things
  new RegExp(`(?<![\\d-]|\\d[ .])\\d{1,4}(?:[.,]\\d{1,2})?[ \\t]?(?:${words('unit')})(?![a-z])`, 'g'),
  // numbering of a list
  /(?<=^|\n)[ \t>]{0,8}\d{1,2}[.)](?=[ \t])/g,
  /\[(?:cid|image|ticket|case)?[:#]?[^\]\n]{0,40}\]/g,
];

/** Where digits stand that are no phone number. `folded` is folded text; `known` tells digits that are a number on an order all the same. */
export function notNumbers(folded: string, known: (digits: string) => boolean): Span[] {
  const sure = knownStretches(folded, known);
  const spans: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const digits = match[0].replace(/\D/g, '');
      if (known(digits) && !match[0].includes('@') && !match[0].includes('/')) continue;
      const span: Span = [match.index, match.index + match[0].length];
      const address =
        pattern.source.startsWith('https') || pattern.source.startsWith('www') || match[0].includes('@');
      if (address || !sure.some(([from, to]) => span[0] < to && span[1] > from)) spans.push(span);
    }
  }
  for (const match of folded.matchAll(LABELLED)) {
    const token = match[1] ?? '';
    const digits = token.replace(/\D/g, '');
    const end = match.index + match[0].length;
    if (known(digits)) continue;
    // "Area code 212" holds a word that elsewhere labels something else.
    const area = AREA.exec(folded.slice(Math.max(0, end - token.length - 40), end - token.length));
    if (area !== null && area[0].trim().length > match[0].length - token.length) continue;
    // A phone number goes on after a token of this kind ("account 415 555 0100"); an account number does not.
    if (digits.length <= 4 && /^[ \t.-]\d{3}/.test(folded.slice(end, end + 4))) continue;
    spans.push([end - token.length, end]);
  }
  return spans;
}

/** Stretches whose digits together are a number on an order: no date or amount may cut into them. */
function knownStretches(folded: string, known: (digits: string) => boolean): Span[] {
  const out: Span[] = [];
  const groups = [...folded.matchAll(/\d+/g)];
  for (let i = 0; i < groups.length; i++) {
    let digits = '';
    for (let j = i; j < groups.length && j < i + 8; j++) {
      const group = groups[j];
      const previous = groups[j - 1];
      if (group === undefined) break;
      if (
        j > i &&
        previous !== undefined &&
        !/^[ \t().\-/_]{1,3}$/.test(folded.slice(previous.index + previous[0].length, group.index))
      )
        break;
      digits += group[0];
      if (digits.length > 16) break;
      if (!known(digits)) continue;
      out.push([groups[i]?.index ?? 0, group.index + group[0].length]);
      break;
    }
  }
  return out;
}
