/** Whether a program wrote a mail (RFC 3834, reading.md rule 18). */

import type { Message } from './message.ts';

/**
 * `mark` is what gives it away, in words for a person, or null. `kind`: `robot` marks stand only on mail that no
 * person wrote; `intermediary` marks are set by lists and help desks also on what a person wrote through them.
 */
export type Automatic = { readonly mark: string | null; readonly kind: 'robot' | 'intermediary' | null };

const none: Automatic = { mark: null, kind: null };

/** Subjects of vacation and out-of-office answers. Alone they mark a mail only where they are a program's exact words. */
const automaticSubject =
  /^(?:\[[^\]]{1,40}\]\s*)?(?:auto(?:matic|mated|matische|matisch)?[ :-]*(?:reply|response|answer|antwort)|automatische antwort|automatisch antwoord|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatiskt svar|automatisk svar|automaattinen vastaus|autosvar|odpowiedź automatyczna|automatická odpověď|automatikus válasz|automatický odgovor|răspuns automat|автоответ|автоматический ответ|otomatik yanıt|自动回复|自動回覆|自動応答|自動返信|자동 회신|out[ -]of[ -](?:the )?office|ooo:|away from (?:the )?office|on (?:vacation|holiday|leave)\b|vacation (?:reply|response|notice)|abwesenheits(?:notiz|meldung|benachrichtigung|nachricht|assistent)|abwesenheit|(?:ich bin )?nicht im (?:büro|haus)|absence du bureau|message d'absence|absent du bureau|avis d'absence|fuera de (?:la )?oficina|ausencia de la oficina|ausente de la oficina|fora do escritório|ausência temporária|ausente do escritório|fuori (?:sede|ufficio)|assente dall'ufficio|assenza dall'ufficio|afwezig(?:heid)?(?:sbericht|sassistent|smelding)?|niet op kantoor|frånvaro|fravær|poissaolo|poza biurem|mimo kancelář)/i;
const receiptSubject =
  /^(?:read|gelesen|lu|leído|lida|letto|gelezen|läst|læst|lest|przeczytano|not read|deleted|ungelesen gelöscht|return receipt(?: \(displayed\))?|lesebestätigung|empfangsbestätigung|confirmation de lecture|accusé de lecture|confirmación de lectura|confirmação de leitura|conferma di lettura|leesbevestiging)\s?[:\-–]/i;
const calendarSubject =
  /^(?:accepted|declined|tentative(?:ly accepted)?|zugesagt|abgelehnt|mit vorbehalt|akzeptiert|vorläufig|accepté|refusé|provisoire|aceptad[ao]|rechazad[ao]|provisional|aceit[oa]|aceite|recusad[oa]|accettato|rifiutato|provvisorio|geaccepteerd|geweigerd|voorlopig)\s?:/i;
const bounceSubject =
  /^(?:undeliver(?:able|ed)(?: mail returned to sender)?|mail delivery (?:failed|failure|system)|delivery (?:status notification|failure|has failed|delayed|incomplete)|returned mail|failure notice|unzustellbar|nicht zustellbar|non remis|no se puede entregar|não (?:é possível entregar|entregue)|mancato recapito|non recapitabile|onbestelbaar|warning: (?:could not send|message)|message delivery)/i;

/** Looks at headers, structure and subject; the words of the body never make a mail automatic. */
export function automaticMark(message: Message): Automatic {
  return robot(message) ?? intermediary(message) ?? none;
}

function robot(message: Message): Automatic | null {
  const submitted = keyword(message, 'auto-submitted');
  if (submitted !== null && submitted !== 'no' && submitted !== '')
    return mark(`Auto-Submitted: ${submitted}`);
  const type = headerOf(message, 'content-type')?.toLowerCase() ?? '';
  if (/^multipart\/report\b/.test(type)) return mark(reportName(type));
  if (message.attachments.some(({ contentType }) => contentType === 'message/disposition-notification'))
    return mark('a read receipt');
  if (message.attachments.some(({ contentType }) => contentType === 'message/delivery-status'))
    return mark('a delivery report');
  const returnPath = headerOf(message, 'return-path');
  if (returnPath !== null && /^<\s*>$|^$/.test(returnPath)) return mark('an empty return path');
  if (headerOf(message, 'x-failed-recipients') !== null) return mark('X-Failed-Recipients');
  if (isCalendarAnswer(message)) return mark('a calendar answer');
  const from = message.from[0]?.address ?? '';
  if (/^(?:mailer-daemon|mail-daemon|postmaster|mdaemon)@/.test(from))
    return mark(`sent by ${from.replace(/@.*$/, '')}`);
  return bySubject(message);
}

/** A subject in a program's words counts where a header or the form of the mail agrees with it. */
function bySubject(message: Message): Automatic | null {
  const subject = message.subject.trim();
  const suppress = headerOf(message, 'x-auto-response-suppress') !== null;
  const automatic = automaticSubject.test(subject);
  if (automatic && suppress) return mark('X-Auto-Response-Suppress with an automatic subject');
  if (automatic) return mark(`the subject "${subject.slice(0, 60)}"`);
  const answers = message.inReplyTo.length > 0 || message.references.length > 0;
  if (bounceSubject.test(subject) && /^(?:no-?reply|do-?not-?reply)/.test(message.from[0]?.address ?? ''))
    return mark('a delivery report');
  if (receiptSubject.test(subject) && answers && (suppress || isReceiptBody(message)))
    return mark('a read receipt');
  return null;
}

function isReceiptBody(message: Message): boolean {
  const text = (message.text ?? message.html?.replace(/<[^>]*>/g, ' ') ?? '').trim();
  return (
    text.length < 1500 &&
    /\b(?:was read on|has been read|was displayed|wurde (?:am|gelesen)|gelesen|a été lu|fue leído|se leyó|foi lida|è stato letto|is gelezen)\b/i.test(
      text,
    )
  );
}

/** Marks that lists, ticket systems and mailers also set on a person's own words. */
function intermediary(message: Message): Automatic | null {
  const precedence = keyword(message, 'precedence');
  if (precedence !== null && /^(?:bulk|list|junk|auto[_-]reply)$/.test(precedence))
    return mark(`Precedence: ${precedence}`, 'intermediary');
  for (const name of [
    'x-autoreply',
    'x-autorespond',
    'x-autoresponse',
    'x-autoresponder',
    'x-auto-reply',
    'x-mail-autoreply',
    'x-autogenerated',
    'x-auto-submitted',
  ]) {
    const value = headerOf(message, name);
    if (value !== null && !/^(?:no|false|0)$/i.test(value))
      return mark(`${name}: ${value.slice(0, 40)}`, 'intermediary');
  }
  const list = message.headers.find(
    ({ name, value }) =>
      /^list-(?:id|unsubscribe|post|help|subscribe|archive|owner)$/.test(name) &&
      value !== '' &&
      !/^no$/i.test(value),
  );
  if (list !== undefined) return mark(list.name, 'intermediary');
  if (headerOf(message, 'x-loop') !== null) return mark('X-Loop', 'intermediary');
  return null;
}

function isCalendarAnswer(message: Message): boolean {
  const type = headerOf(message, 'content-type') ?? '';
  if (/^text\/calendar\b.{0,200}method\s*=\s*"?(?:reply|refresh|counter|declinecounter)/i.test(type))
    return true;
  return (
    message.attachments.some((attachment) => {
      if (!/^(?:text\/calendar|application\/ics)$/.test(attachment.contentType)) return false;
      return /^METHOD:\s*(?:REPLY|REFRESH|COUNTER)/im.test(
        new TextDecoder().decode(attachment.content.subarray(0, 20_000)),
      );
    }) && calendarSubjectOrBare(message)
  );
}

/** A calendar answer with a text of the person's own is no bare one. */
function calendarSubjectOrBare(message: Message): boolean {
  const text = (message.text ?? message.html?.replace(/<[^>]*>/g, ' ') ?? '').replace(/&nbsp;/g, ' ').trim();
  return text === '' || (calendarSubject.test(message.subject) && text.length < 400 && !/\d{4}/.test(text));
}

function reportName(type: string): string {
  const kind = /report-type\s*=\s*"?([a-z-]+)/.exec(type)?.[1] ?? '';
  if (kind === 'disposition-notification') return 'a read receipt';
  return kind === 'delivery-status' ? 'a delivery report' : 'an automatic report';
}

const mark = (words: string, kind: 'robot' | 'intermediary' = 'robot'): Automatic => ({ mark: words, kind });

function headerOf(message: Message, name: string): string | null {
  return message.headers.find((header) => header.name === name)?.value ?? null;
}

/** The value without comments and parameters, in lower case (RFC 3834 §5). */
function keyword(message: Message, name: string): string | null {
  const value = headerOf(message, name);
  return value === null
    ? null
    : (value.replace(/\([^)]{0,200}\)/g, '').split(';')[0] ?? '').trim().toLowerCase();
}
