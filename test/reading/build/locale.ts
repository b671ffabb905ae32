/** How mail programs speak in each language: dates, header labels, footers. Seen in the programs themselves. */

import type { Language } from './case.ts';

/** When a mail was written, as the clock on the wall shows it. */
export type Moment = { readonly date: Date; readonly offset: string; readonly zone: string };

type Labels = {
  readonly from: string;
  readonly sent: string;
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  /** Between label and value: French puts a blank before the colon. */
  readonly colon: string;
};

export type Locale = {
  readonly tag: string;
  readonly zone: readonly [offset: string, name: string];
  readonly labels: Labels;
  readonly reply: { readonly outlook: string; readonly others: string };
  readonly forward: { readonly outlook: string; readonly others: string };
  readonly iphone: string;
  readonly galaxy: string;
  readonly outlookMobile: string;
  readonly proton: readonly [before: string, after: string];
  readonly originalMessage: string;
  readonly forwardedMessage: string;
  readonly appleForward: string;
  readonly newMail: string;
};

const english: Locale = {
  tag: 'en-US',
  zone: ['-0800', 'PST'],
  labels: { from: 'From', sent: 'Sent', date: 'Date', to: 'To', subject: 'Subject', colon: ':' },
  reply: { outlook: 'RE:', others: 'Re:' },
  forward: { outlook: 'FW:', others: 'Fwd:' },
  iphone: 'Sent from my iPhone',
  galaxy: 'Sent from my Galaxy',
  outlookMobile: 'Get Outlook for iOS',
  proton: ['Sent with ', ' secure email.'],
  originalMessage: 'Original message',
  forwardedMessage: 'Forwarded Message',
  appleForward: 'Begin forwarded message:',
  newMail: 'Our phone numbers',
};

/** The words of each language; other languages come from programs set to English. */
export const locales: Readonly<Record<Language, Locale>> = {
  en: english,
  other: { ...english, zone: ['+0100', 'CET'] },
  de: {
    tag: 'de-DE',
    zone: ['+0100', 'MEZ'],
    labels: { from: 'Von', sent: 'Gesendet', date: 'Datum', to: 'An', subject: 'Betreff', colon: ':' },
    reply: { outlook: 'AW:', others: 'Re:' },
    forward: { outlook: 'WG:', others: 'Fwd:' },
    iphone: 'Von meinem iPhone gesendet',
    galaxy: 'Von meinem Galaxy gesendet',
    outlookMobile: 'Outlook für iOS beziehen',
    proton: ['Gesendet mit der sicheren E-Mail von ', '.'],
    originalMessage: 'Ursprüngliche Nachricht',
    forwardedMessage: 'Weitergeleitete Nachricht',
    appleForward: 'Anfang der weitergeleiteten Nachricht:',
    newMail: 'Unsere Rufnummern',
  },
  fr: {
    tag: 'fr-FR',
    zone: ['+0100', 'UTC+1'],
    labels: { from: 'De', sent: 'Envoyé', date: 'Date', to: 'À', subject: 'Objet', colon: ' :' },
    reply: { outlook: 'RE:', others: 'Re:' },
    forward: { outlook: 'TR:', others: 'Fwd:' },
    iphone: 'Envoyé de mon iPhone',
    galaxy: 'Envoyé depuis mon appareil Galaxy',
    outlookMobile: 'Télécharger Outlook pour iOS',
    proton: ['Envoyé avec la messagerie sécurisée ', '.'],
    originalMessage: "Message d'origine",
    forwardedMessage: 'Message transféré',
    appleForward: 'Début du message transféré :',
    newMail: 'Nos numéros de téléphone',
  },
  es: {
    tag: 'es-ES',
    zone: ['+0100', 'CET'],
    labels: { from: 'De', sent: 'Enviado', date: 'Fecha', to: 'Para', subject: 'Asunto', colon: ':' },
    reply: { outlook: 'RE:', others: 'Re:' },
    forward: { outlook: 'RV:', others: 'Fwd:' },
    iphone: 'Enviado desde mi iPhone',
    galaxy: 'Enviado desde mi Galaxy',
    outlookMobile: 'Obtener Outlook para iOS',
    proton: ['Enviado con el correo electrónico seguro de ', '.'],
    originalMessage: 'Mensaje original',
    forwardedMessage: 'Mensaje reenviado',
    appleForward: 'Inicio del mensaje reenviado:',
    newMail: 'Nuestros números de teléfono',
  },
  pt: {
    tag: 'pt-BR',
    zone: ['-0300', 'BRT'],
    labels: { from: 'De', sent: 'Enviado', date: 'Data', to: 'Para', subject: 'Assunto', colon: ':' },
    reply: { outlook: 'RES:', others: 'Re:' },
    forward: { outlook: 'ENC:', others: 'Fwd:' },
    iphone: 'Enviado do meu iPhone',
    galaxy: 'Enviado do meu Galaxy',
    outlookMobile: 'Obter o Outlook para iOS',
    proton: ['Enviado com o e-mail seguro do ', '.'],
    originalMessage: 'Mensagem original',
    forwardedMessage: 'Mensagem encaminhada',
    appleForward: 'Início da mensagem encaminhada:',
    newMail: 'Nossos números de telefone',
  },
  it: {
    tag: 'it-IT',
    zone: ['+0100', 'CET'],
    labels: { from: 'Da', sent: 'Inviato', date: 'Data', to: 'A', subject: 'Oggetto', colon: ':' },
    reply: { outlook: 'R:', others: 'Re:' },
    forward: { outlook: 'I:', others: 'Fwd:' },
    iphone: 'Inviato da iPhone',
    galaxy: 'Inviato dal mio Galaxy',
    outlookMobile: 'Scarica Outlook per iOS',
    proton: ["Inviato con l'email sicura ", '.'],
    originalMessage: 'Messaggio originale',
    forwardedMessage: 'Messaggio Inoltrato',
    appleForward: 'Inizio messaggio inoltrato:',
    newMail: 'I nostri numeri',
  },
  nl: {
    tag: 'nl-NL',
    zone: ['+0100', 'CET'],
    labels: { from: 'Van', sent: 'Verzonden', date: 'Datum', to: 'Aan', subject: 'Onderwerp', colon: ':' },
    reply: { outlook: 'Antw:', others: 'Re:' },
    forward: { outlook: 'FW:', others: 'Fwd:' },
    iphone: 'Verstuurd vanaf mijn iPhone',
    galaxy: 'Verzonden vanaf mijn Galaxy',
    outlookMobile: 'Download Outlook voor iOS',
    proton: ['Verzonden met ', ' beveiligde e-mail.'],
    originalMessage: 'Oorspronkelijk bericht',
    forwardedMessage: 'Doorgestuurd bericht',
    appleForward: 'Begin doorgestuurd bericht:',
    newMail: 'Onze telefoonnummers',
  },
};

/** A moment's pieces in the language, e.g. `piece(locale, moment, { weekday: 'short' })` is `Di`. */
export function piece(locale: Locale, moment: Moment, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale.tag, { timeZone: 'UTC', ...options }).format(moment.date);
}

/** 9:14 AM or 09:14. */
export function clock(locale: Locale, moment: Moment): string {
  return piece(locale, moment, { hour: locale.tag === 'en-US' ? 'numeric' : '2-digit', minute: '2-digit' });
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** RFC 5322 date-time. */
export function mailDate({ date, offset }: Moment): string {
  const day = `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]}`;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${day} ${date.getUTCFullYear()} ${time} ${offset}`;
}
