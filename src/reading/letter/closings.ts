/** How people close a letter, in the languages read and their neighbours. */

import { fold } from './names.ts';

/** Closings that say nothing: they belong to the signature. In lower case, without punctuation. */
const formal = (
  'regards|kind regards|best regards|warm regards|warmest regards|kindest regards|with kind regards|' +
  'with best regards|many regards|rgds|brgds|kr|br|best|all the best|all best|best wishes|' +
  'with best wishes|warm wishes|sincerely|sincerely yours|yours sincerely|yours faithfully|' +
  'yours truly|very truly yours|respectfully|respectfully yours|yours|cordially|cheers|take care|' +
  'have a nice day|have a great day|have a good day|have a good one|have a nice weekend|' +
  'have a great weekend|have a good weekend|talk soon|speak soon|ciao|bye|xo|love|' +
  'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichen gruessen|mit freundlichem gruß|' +
  'mit freundlichem gruss|mit besten grüßen|mit besten grüssen|mit herzlichen grüßen|' +
  'mit vielen grüßen|mit lieben grüßen|freundliche grüße|freundliche grüsse|freundlicher gruß|' +
  'beste grüße|beste grüsse|besten gruß|viele grüße|viele grüsse|vielen gruß|viele liebe grüße|' +
  'liebe grüße|liebe grüsse|herzliche grüße|herzlichst|schöne grüße|schönen gruß|grüße|grüsse|gruß|' +
  'gruss|gruße|hochachtungsvoll|mfg|m.f.g|lg|vg|bg|hg|servus|tschüss|schönen tag noch|' +
  'schönes wochenende|einen schönen tag|cordialement|bien cordialement|très cordialement|' +
  'cordialement vôtre|cdlt|cdt|bien à vous|bien a vous|salutations|sincères salutations|' +
  'salutations distinguées|meilleures salutations|mes salutations|respectueusement|sincèrement|' +
  'amicalement|bonne journée|bonne soirée|bonne réception|bonne fin de journée|bon week-end|' +
  'à bientôt|amitiés|veuillez agréer|je vous prie|saludos|un saludo|saludos cordiales|' +
  'cordiales saludos|un cordial saludo|cordialmente|atentamente|atte|muy atentamente|' +
  'le saluda atentamente|reciba un cordial saludo|reciban un cordial saludo|un abrazo|abrazos|' +
  'saluda atentamente|que tenga buen día|buen día|hasta luego|quedo atento|quedo atenta|' +
  'quedo a la espera|atenciosamente|att|com os melhores cumprimentos|melhores cumprimentos|' +
  'os melhores cumprimentos|com meus cumprimentos|cumprimentos|cpts|abraços|abraço|um abraço|abs|' +
  'saudações|sds|respeitosamente|tenha um bom dia|bom dia a todos|cordiali saluti|distinti saluti|' +
  'saluti|un saluto|un cordiale saluto|i migliori saluti|migliori saluti|con i migliori saluti|' +
  'cordialità|a presto|buona giornata|buona serata|buon lavoro|buon weekend|in fede|' +
  'met vriendelijke groet|met vriendelijke groeten|met hartelijke groet|met hartelijke groeten|' +
  'vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|' +
  'groetjes|gr|gr.|mvg|met beste groet|hoogachtend|fijne dag|fijne dag nog|prettige dag|fijn weekend|' +
  'med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|hälsningar|mvh|vänligen|' +
  'med venlig hilsen|venlig hilsen|hilsen|med vennlig hilsen|vennlig hilsen|ystävällisin terveisin|' +
  'terveisin|pozdrawiam|z poważaniem|z wyrazami szacunku|s pozdravem|hezký den|üdvözlettel|' +
  'tisztelettel|cu stimă|cu respect|lep pozdrav|lijep pozdrav|srdačan pozdrav|с уважением|з повагою|' +
  'с поздрави|με εκτίμηση|saygılarımla|iyi çalışmalar|trân trọng|salam|hormat kami|よろしくお願いします|敬具|此致|' +
  '祝好'
).split('|');

/** Closings that thank or excuse: under a request they close it, alone they are words. */
const thanking = (
  'thanks|thank you|thankyou|thx|tks|ty|tnx|many thanks|thanks a lot|thanks so much|thanks again|' +
  'thanks in advance|thank you in advance|thank you so much|thank you very much|thanks very much|' +
  'thank you again|thanks & regards|thanks and regards|thanks and best regards|thanks, regards|' +
  'with thanks|with many thanks|thanks and best|thank you and regards|thank you and best regards|' +
  'thanks & best regards|much appreciated|appreciated|ta|thanks for your help|' +
  'thank you for your help|thank you for your time|thanks for your time|thanks for your assistance|' +
  'thank you for your assistance|thanks guys|thanks all|thanks team|thanks a million|thanks a bunch|' +
  'thanks in adv|sorry and thanks|apologies|sorry for the trouble|sorry for the inconvenience|' +
  'with apologies|cheers and thanks|danke|vielen dank|herzlichen dank|besten dank|danke schön|' +
  'danke sehr|dankeschön|danke im voraus|vielen dank im voraus|besten dank im voraus|danke und gruß|' +
  'danke und grüße|danke und viele grüße|danke & gruß|vielen dank und viele grüße|' +
  'vielen dank und freundliche grüße|dank und gruß|merci|danke vorab|vielen dank vorab|' +
  "vielen dank für ihre hilfe|vielen dank für ihre mühe|merci beaucoup|merci d'avance|merci bien|" +
  'avec mes remerciements|merci par avance|merci à vous|mille mercis|je vous remercie|' +
  'en vous remerciant|remerciements|merci et bonne journée|merci, cordialement|gracias|' +
  'muchas gracias|mil gracias|gracias de antemano|muchas gracias de antemano|gracias y saludos|' +
  'gracias, saludos|muchas gracias y saludos|gracias por su ayuda|gracias por todo|' +
  'de antemano gracias|obrigado|obrigada|muito obrigado|muito obrigada|obg|agradeço|agradecido|' +
  'agradecida|desde já agradeço|grato|grata|obrigado desde já|obrigada desde já|grazie|grazie mille|' +
  'mille grazie|molte grazie|tante grazie|ringrazio|grazie in anticipo|grazie e saluti|' +
  'grazie e cordiali saluti|ringraziando anticipatamente|la ringrazio|vi ringrazio|grazie, saluti|' +
  'grazie e buona giornata|bedankt|dank u|dank je|dankjewel|dank je wel|dank u wel|hartelijk dank|' +
  'alvast bedankt|alvast dank|bij voorbaat dank|veel dank|bvd|met dank|bedankt en groet|' +
  'dank en groet|dank en groeten|tack|tack så mycket|tack på förhand|tak|på forhånd tak|takk|kiitos|' +
  'dziękuję|z góry dziękuję|děkuji|köszönöm|mulțumesc|hvala|спасибо|дякую|благодаря|ευχαριστώ|' +
  'teşekkürler|謝謝|谢谢|ありがとうございます|감사합니다|cảm ơn|terima kasih'
).split('|');

/** What each closing is; keys in lower case, single blanks between words. */
const closings: ReadonlyMap<string, 'formal' | 'thanking'> = new Map([
  ...formal.map((words) => [words, 'formal'] as const),
  ...thanking.map((words) => [words, 'thanking'] as const),
]);

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
