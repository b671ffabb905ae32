/** Whether a program wrote a mail (RFC 3834, reading.md rule 18). */

import { receivedSubject } from '../languages/automatic.ts';
import type { Message } from '../message.ts';
import { untagged } from './subject.ts';
import { withoutTags } from './tags.ts';

/**
 * `mark` is what gives it away, in words for a person, or null. `kind`: `robot` marks stand only on mail that no
 * person wrote; `intermediary` marks are set by lists and help desks also on what a person wrote through them.
 */
export type Automatic = { readonly mark: string | null; readonly kind: 'robot' | 'intermediary' | null };

const none: Automatic = { mark: null, kind: null };

/** Subjects that programs give to vacation and out-of-office answers, by language; tags and "Re:" may stand around. */
const vacationSubject =
  /^(?:auto(?:matic|mated|matically generated)?[ :-]{0,3}(?:reply|response|answer|responder|generated)|auto:|autoreply|out[ -]of[ -](?:the )?office|ooo\b|o\.o\.o|away from (?:the |my )?(?:office|desk|email)|(?:i am |i'm |currently )?(?:on|away on) (?:vacation|holidays?|annual leave|leave|pto|parental leave|maternity leave)\b|vacation (?:reply|response|notice|message|responder)|holiday (?:notice|reply|autoreply)|automatische (?:antwort|rückantwort|e-?mail-?antwort)|autom\. antwort|abwesenheits?\p{L}*|(?:ich bin )?(?:derzeit |zur zeit )?(?:nicht im (?:büro|haus)|außer haus|ausser haus|im urlaub)|urlaub\b|réponse automatique|absence\b|(?:message|avis|notification) d'absence|absen(?:t|ce) du bureau|en congés?\b|hors (?:du )?bureau|respuesta automática|contestación automática|auto-?respuesta|fuera de (?:la )?oficina|ausencia\b|ausente\b|de vacaciones|resposta automática|fora do escritório|ausência|em férias|de férias|risposta automatica|fuori (?:sede|ufficio)|assen(?:te|za)\b|in ferie|automatisch antwoord|automatisch bericht|afwezig\p{L}*|niet (?:op kantoor|aanwezig)|met vakantie|op vakantie|automatiskt? svar|autosvar|frånvaro\p{L}*|fravær\p{L}*|ikke til stede|automaattinen vastaus|poissaolo\p{L}*|odpowiedź automatyczna|automatyczna odpowiedź|poza biurem|automatická odpověď|mimo kancelář|automatická odpoveď|automatikus válasz|răspuns automat|automatski odgovor|автоответ|автоматический ответ|автоматична відповідь|otomatik yanıt|自动(?:回复|答复)|自動(?:回覆|応答|返信)|不在|자동 회신|부재중)/iu;
const receiptSubject =
  /^(?:read|gelesen|lu|leído|lida|lido|letto|gelezen|läst|læst|lest|luettu|przeczytano|přečteno|not read|not read|ungelesen gelöscht|non lu|return receipt|lesebestätigung|empfangsbestätigung|confirmation de lecture|accusé de (?:lecture|réception)|confirmación de lectura|acuse de recibo|confirmação de leitura|recibo de leitura|conferma di lettura|ricevuta di (?:lettura|ritorno)|leesbevestiging|ontvangstbevestiging|disposition notification)\b.{0,14}[:\-–]/i;
const calendarSubject =
  /^(?:accepted|declined|tentative(?:ly accepted)?|zugesagt|abgelehnt|mit vorbehalt|akzeptiert|angenommen|vorläufig|accepté|refusé|provisoire|aceptad[ao]|rechazad[ao]|provisional|aceit[oa]|aceite|recusad[oa]|accettato|rifiutato|provvisorio|geaccepteerd|geweigerd|afgewezen|voorlopig|accepterat|avböjt|godtaget|afvist)\b.{0,20}:/i;
const bounceSubject =
  /^(?:undeliver(?:able|ed)\b|mail delivery (?:failed|failure|system|subsystem)|delivery (?:status notification|failure|has failed|delayed|incomplete|notification)|returned (?:mail|to sender)|failure notice|mail system error|nondeliverable|unzustellbar|nicht zustellbar|zustellung (?:fehlgeschlagen|nicht möglich)|non remis|échec de la remise|no se puede entregar|no entregado|não (?:é possível entregar|entregue)|falha na entrega|mancato recapito|non recapitabile|onbestelbaar|niet bezorgd|warning: (?:could not send|message)|message (?:delivery|undeliverable))/i;

/** Looks at headers, structure and subject, and at the body only to tell kinds of programs apart. */
export function automaticMark(message: Message): Automatic {
  const found = declared(message) ?? structural(message) ?? bySubject(message) ?? byIntermediary(message);
  if (found === null) return none;
  return found;
}

/** The mark of a program in the header alone, whoever wrote the words; null where there is none. */
export function headerMark(message: Pick<Message, 'headers'>): string | null {
  const submitted = keyword(message, 'auto-submitted');
  if (submitted !== null && submitted !== 'no' && submitted !== '') return 'Auto-Submitted';
  return answering.find((name) => isSet(headerOf(message, name))) ?? marked(message);
}

/** RFC 3834 §5: any value but `no`. A help desk or a list sets it on what its people write, too. */
function declared(message: Message): Automatic | null {
  const submitted = keyword(message, 'auto-submitted');
  if (submitted === null || submitted === 'no' || submitted === '') return null;
  const through =
    submitted !== 'auto-replied' && isThroughProgram(message) && !vacationSubject.test(bareSubject(message));
  return mark(`Auto-Submitted: ${submitted.slice(0, 40)}`, through ? 'intermediary' : 'robot');
}

function structural(message: Message): Automatic | null {
  const type = headerOf(message, 'content-type')?.toLowerCase() ?? '';
  if (/^multipart\/report\b/.test(type)) return mark(reportName(type));
  const types = message.attachments.map(({ contentType }) => contentType);
  if (types.includes('message/disposition-notification')) return mark('a read receipt');
  if (types.includes('message/delivery-status')) return mark('a delivery report');
  const returnPath = headerOf(message, 'return-path');
  if (returnPath !== null && /^(?:<\s*>)?$/.test(returnPath)) return mark('an empty return path');
  if (headerOf(message, 'x-failed-recipients') !== null) return mark('X-Failed-Recipients');
  const from = message.from[0]?.address ?? '';
  if (/^(?:mailer-daemon|mail-daemon|mailerdaemon|postmaster|mdaemon|mail-deliverysystem)@/.test(from)) {
    return mark(`sent by ${from.replace(/@.*$/, '')}`);
  }
  return isCalendarAnswer(message) ? mark('a calendar answer') : null;
}

/** A subject in a program's own words. "Re: Out of office" from a person is none, a program's prefix is. */
function bySubject(message: Message): Automatic | null {
  const subject = bareSubject(message);
  const suppress = headerOf(message, 'x-auto-response-suppress') !== null;
  const answers = message.inReplyTo.length > 0 || message.references.length > 0;
  if (vacationSubject.test(subject)) {
    if (suppress) return mark('X-Auto-Response-Suppress with an automatic subject');
    if (answers || marked(message) !== null || speaksOfAbsence(bodyOf(message)))
      return mark(`the subject "${subject.slice(0, 60)}"`);
  }
  if (receiptSubject.test(subject) && (isReceipt(message) || (answers && suppress)))
    return mark('a read receipt');
  if (receivedSubject.test(message.subject) && answers && acknowledging.test(bodyOf(message)))
    return mark(`the subject "${subject.slice(0, 60)}"`);
  if (bounceSubject.test(subject) && (suppress || isBounce(message))) return mark('a delivery report');
  return null;
}

const bareSubject = (message: Message): string =>
  untagged(message.subject)
    .replace(/^\s*(?:\[[^\]]{1,40}\]\s*){0,3}/, '')
    .trim();

function isReceipt(message: Message): boolean {
  const text = bodyOf(message);
  return (
    text.length < 1500 &&
    /\b(?:was (?:read|opened|displayed|deleted)|has been (?:read|opened|displayed)|wurde .{0,60}(?:gelesen|angezeigt|geöffnet)|a été (?:lu|ouvert|affiché)|(?:fue|ha sido) (?:leído|abierto)|se leyó|foi (?:lida|lido|aberta)|è stat[oa] (?:lett[oa]|apert[oa])|is (?:gelezen|geopend))/i.test(
      text,
    )
  );
}

const isBounce = (message: Message): boolean =>
  /^(?:no-?reply|do-?not-?reply|bounce)/.test(message.from[0]?.address ?? '') ||
  /\b[45]\.\d\.\d{1,3}\b|\b5\d\d [45]\.|recipient address rejected|user unknown|mailbox (?:full|unavailable)/i.test(
    bodyOf(message),
  );

/** Marks that lists and ticket systems also set on a person's own words; those of answering machines only through such a program. */
function byIntermediary(message: Message): Automatic | null {
  const answerer = answering
    .map((name) => [name, headerOf(message, name)] as const)
    .find(([, value]) => isSet(value));
  if (answerer !== undefined) {
    return mark(
      `${answerer[0]}: ${answerer[1]?.slice(0, 40)}`,
      isThroughProgram(message) ? 'intermediary' : 'robot',
    );
  }
  const precedence = keyword(message, 'precedence');
  if (precedence !== null && /^auto[_-]?reply$/.test(precedence) && !isThroughProgram(message)) {
    return mark(`Precedence: ${precedence}`);
  }
  const found = marked(message);
  return found === null ? null : mark(found, isVacationText(message) ? 'robot' : 'intermediary');
}

const isSet = (value: string | null): boolean => value !== null && !/^(?:no|false|0)$/i.test(value);

const answering = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponse',
  'x-autoresponder',
  'x-auto-reply',
  'x-autoreply-from',
  'x-mail-autoreply',
  'x-autogenerated',
  'x-vacation',
] as const;

function marked(message: Pick<Message, 'headers'>): string | null {
  const precedence = keyword(message, 'precedence');
  if (precedence !== null && /^(?:bulk|list|junk|auto[_-]?reply)$/.test(precedence))
    return `Precedence: ${precedence}`;
  const list = message.headers.find(
    ({ name, value }) =>
      /^list-(?:id|unsubscribe|post|help|subscribe|archive|owner)$/.test(name) &&
      value !== '' &&
      !/^no$/i.test(value),
  );
  if (list !== undefined)
    return list.name.replace(/^l/, 'L').replace(/-[a-z]/g, (part) => part.toUpperCase());
  if (headerOf(message, 'x-loop') !== null) return 'X-Loop';
  return headerOf(message, 'x-mailing-list') !== null ? 'X-Mailing-List' : null;
}

/** Whether it came through a list or out of a help desk's program. */
function isThroughProgram(message: Message): boolean {
  return message.headers.some(
    ({ name, value }) =>
      /^(?:list-(?:id|post)|x-(?:zendesk|freshdesk|helpscout|intercom|kayako|otrs|zammad|hubspot|jira|request-tracker|rt-ticket|front|gorgias|desk)[a-z-]*|rt-ticket|x-mailing-list)$/.test(
        name,
      ) ||
      (/^x-(?:mailer|powered-by)$/.test(name) &&
        /zendesk|freshdesk|help ?desk|help ?scout|ticket|kayako|otrs|zammad|jira|servicenow|service desk|osticket|hesk|gorgias|intercom/i.test(
          value,
        )),
  );
}

/** A vacation text under a mark that does not tell: Precedence alone, as old vacation programs send it. */
const isVacationText = (message: Message): boolean =>
  speaksOfAbsence(bodyOf(message)) && !isThroughProgram(message);

const absence =
  /\b(?:out of (?:the )?office|on (?:vacation|annual leave|holiday|parental leave|maternity leave|leave)\b|away from (?:the office|my desk|my email)|limited access to (?:my )?e-?mail|nicht (?:im büro|im haus|erreichbar)|im urlaub|außer haus|abwesend|en congés?|absente? (?:du|jusqu|de mon)|de vacaciones|fuera de la oficina|ausente|de férias|em férias|fora do escritório|in ferie|fuori ufficio|assente|op vakantie|met vakantie|afwezig|niet op kantoor)(?![\p{L}])/iu;
const speaksOfAbsence = (text: string): boolean => text.length < 4000 && absence.test(text.slice(0, 1200));

function isCalendarAnswer(message: Message): boolean {
  const type = headerOf(message, 'content-type') ?? '';
  const answer = /^METHOD:\s*(?:REPLY|REFRESH|COUNTER|DECLINECOUNTER)/im;
  const bare = isBareAnswer(message);
  if (/^text\/calendar\b.{0,200}\bmethod\s*=\s*"?(?:reply|refresh|counter|declinecounter)/i.test(type))
    return true;
  return message.attachments.some(
    ({ contentType, content }) =>
      /^(?:text\/calendar|application\/ics)$/.test(contentType) &&
      answer.test(new TextDecoder().decode(content.subarray(0, 20_000))) &&
      bare,
  );
}

/** A calendar answer with words of the person's own beside it is not bare. */
function isBareAnswer(message: Message): boolean {
  const text = bodyOf(message);
  if (text === '') return true;
  const sentences = text.split(/[.!?\n]+/).filter((part) => part.trim() !== '').length;
  return (
    calendarSubject.test(message.subject) &&
    text.length < 600 &&
    sentences < 12 &&
    !/\b(?:cancel|storn|annul|port)/i.test(text)
  );
}

/**
 * Paragraphs of an acknowledgement: what a ticket system says of itself. Words of a person's own are what is left.
 */
const acknowledging =
  /(?:thank(?:s| you) for (?:contacting|your (?:e-?mail|message|request|inquiry|enquiry)|reaching out|getting in touch|writing)|(?:your|this) (?:request|ticket|message|e-?mail|case|inquiry|enquiry)(?: \S+){0,3} (?:has been|was|is being|is now|will be) (?:received|logged|created|opened|updated|assigned|closed|solved|reviewed|registered|queued)|we (?:have|'ve) received your|a (?:new )?(?:ticket|case|request) (?:has been|was) (?:created|opened|logged)|ticket (?:number|id|no|#|\S+ was)|(?:get|be|come) back to you (?:within|as soon|shortly|in)|(?:respond|reply|answer) (?:to you )?within|this is an auto(?:mated|matic)|do not reply to this|automatically generated|to (?:add|provide) (?:additional|more|further)|reply with|(?:view|track|check) (?:the status|your (?:ticket|request|case))|ihre (?:anfrage|nachricht|e-?mail|meldung)(?: \S+){0,4} (?:erhalten|eingegangen|aufgenommen|registriert|bearbeitet)|vielen dank für ihre (?:anfrage|nachricht|e-?mail|mitteilung|kontaktaufnahme)|ticketnummer|vorgangsnummer|automatisch (?:erzeugt|erstellt|generiert|versendet)|votre (?:demande|message|ticket)(?: \S+){0,4} (?:reçue?|enregistrée?|prise? en compte)|nous avons bien reçu votre|numéro de (?:ticket|dossier)|générée? automatiquement|(?:su|tu) (?:solicitud|mensaje|ticket|consulta)(?: \S+){0,4} (?:recibid[oa]|registrad[oa]|cread[oa])|hemos recibido (?:su|tu)|generado automáticamente|(?:sua|seu) (?:solicitação|mensagem|chamado|pedido)(?: \S+){0,4} (?:recebid[oa]|registrad[oa]|abert[oa])|recebemos (?:sua|seu)|gerad[oa] automaticamente|la (?:sua|tua|vostra) (?:richiesta|segnalazione)(?: \S+){0,4} (?:ricevuta|registrata|presa in carico)|abbiamo ricevuto la|generat[oa] automaticamente|uw (?:aanvraag|bericht|verzoek|e-?mail|melding)(?: \S+){0,4} (?:ontvangen|geregistreerd|aangemaakt|in behandeling)|wij hebben uw|automatisch gegenereerd)/i;
const echo =
  /^(?:your (?:original )?(?:message|request|e-?mail)(?: was| reads| was as follows)?|(?:original|initial) (?:message|request|description)|message|description|ihre (?:nachricht|anfrage)|votre (?:message|demande)|su (?:mensaje|solicitud)|sua (?:mensagem|solicitação)|il (?:suo|tuo|vostro) messaggio|la (?:sua|tua|vostra) richiesta|uw (?:bericht|vraag|aanvraag))\s?:?$/i;

/** What a person says in the words of a marked mail, the acknowledgement and the echo of our own mail taken away. */
export function besideAutomaticText(text: string): string {
  const kept: string[] = [];
  for (const paragraph of text.split(/\n{2,}/)) {
    if (paragraph.split('\n').some((line) => echo.test(line.trim()))) break;
    if (!acknowledging.test(paragraph)) kept.push(paragraph);
  }
  return kept.join('\n\n').trim();
}

function bodyOf(message: Message): string {
  const text = message.text ?? withoutTags((message.html ?? '').slice(0, 200_000));
  return text
    .slice(0, 200_000)
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}

function reportName(type: string): string {
  const kind = /report-type\s*=\s*"?([a-z-]+)/.exec(type)?.[1] ?? '';
  if (kind === 'disposition-notification') return 'a read receipt';
  return kind === 'delivery-status' ? 'a delivery report' : 'an automatic report';
}

const mark = (words: string, kind: 'robot' | 'intermediary' = 'robot'): Automatic => ({ mark: words, kind });

function headerOf(message: Pick<Message, 'headers'>, name: string): string | null {
  return message.headers.find((header) => header.name === name)?.value ?? null;
}

/** The value without comments and parameters, in lower case. */
function keyword(message: Pick<Message, 'headers'>, name: string): string | null {
  const value = headerOf(message, name);
  return value === null
    ? null
    : (value.replace(/\([^)]{0,200}\)/g, '').split(';')[0] ?? '').trim().toLowerCase();
}
