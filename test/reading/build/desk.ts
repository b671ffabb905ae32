/** The porting desk as customers know it: its names and its notices, which replies then quote. */

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Person } from './attribution.ts';
import type { Case, Language } from './case.ts';

/** A mail's subject and its text: paragraphs, `- ` lists, tab tables. */
export type Notice = { readonly subject: string; readonly text: string };

type Desk = Person & { readonly foot: string };

const english: Desk = {
  name: 'Harborline Porting Desk',
  address: 'ports@harborline.example',
  foot: 'Harborline Porting Desk\nPhone (888) 555-0155, option 2\nHarborline Telecom, 12 Quay Street',
};

/** The desk that serves each language. */
export const desks: Readonly<Record<Language, Desk>> = {
  en: english,
  other: english,
  de: {
    name: 'Nordnetz Portierung',
    address: 'portierung@nordnetz.example',
    foot: 'Ihr Nordnetz Portierungsservice\nTelefon 030 23125 900\nNordnetz GmbH, Hafenallee 3, 10115 Berlin',
  },
  fr: {
    name: 'Telmara Portabilité',
    address: 'portabilite@telmara.example',
    foot: 'Le service Portabilité Telmara\nTél. 01 99 00 98 76',
  },
  es: {
    name: 'Vozclara Portabilidad',
    address: 'portabilidad@vozclara.example',
    foot: 'Equipo de Portabilidad de Vozclara\nTel. 910 555 190',
  },
  pt: {
    name: 'Falabem Portabilidade',
    address: 'portabilidade@falabem.example',
    foot: 'Equipe de Portabilidade Falabem\nTel. (11) 5555-0199',
  },
  it: {
    name: 'Lineaviva Portabilità',
    address: 'portabilita@lineaviva.example',
    foot: 'Ufficio Portabilità Lineaviva\nTel. 06 5555 0909',
  },
  nl: {
    name: 'Belwijzer Porteringen',
    address: 'porteringen@belwijzer.example',
    foot: 'Team Porteringen, Belwijzer\nTelefoon 020 555 0199',
  },
};

/** The number as the desk writes it in the customer's country. */
function national(number: string): string {
  return parsePhoneNumberFromString(number)?.formatNational() ?? number;
}

type Words = {
  readonly subject: (id: string) => string;
  readonly notice: (id: string, list: string) => string;
  readonly costsSubject: (id: string) => string;
  readonly costs: (id: string, list: string, others: string) => string;
};

const englishWords: Words = {
  subject: (id) => `Your port order ${id}`,
  notice: (id, list) =>
    `Hello,\n\nwe have your port order ${id}. These numbers will move to us:\n\n${list}\n\nYour present carrier now checks the details, which takes about a week. Until the port is complete, please do not cancel the service with your present carrier.\n\nTo cancel the port or to change anything, reply to this mail.`,
  costsSubject: (id) => `Your cancellation for ${id} needs a decision`,
  costs: (id, list, others) =>
    `Hello,\n\nyou asked to cancel ports on order ${id}. For these numbers the carrier has already confirmed the date:\n\n${list}\n\nStopping them now costs $70.00 per number, and a line may be out of service for some hours.\n\nReply CANCEL PORT to cancel anyway, or KEEP PORT to let the port complete.${others === '' ? '' : `\n\nNot affected: ${others}.`}`,
};

const words: Readonly<Record<Language, Words>> = {
  en: englishWords,
  other: englishWords,
  de: {
    subject: (id) => `Ihr Portierungsauftrag ${id}`,
    notice: (id, list) =>
      `Guten Tag,\n\nwir haben Ihren Portierungsauftrag ${id} erhalten. Diese Rufnummern ziehen zu uns um:\n\n${list}\n\nBitte kündigen Sie Ihren bisherigen Anschluss nicht selbst. Wenn Sie die Portierung stornieren oder etwas ändern möchten, antworten Sie auf diese E-Mail.`,
    costsSubject: (id) => `Stornierung ${id}: Ihre Entscheidung wird benötigt`,
    costs: (id, list, others) =>
      `Guten Tag,\n\nSie möchten Portierungen aus Auftrag ${id} stornieren. Für diese Rufnummern steht der Termin bereits fest:\n\n${list}\n\nEine Stornierung kostet jetzt 40,00 € je Rufnummer; der Anschluss kann kurzzeitig ausfallen.\n\nAntworten Sie CANCEL PORT, um trotzdem zu stornieren, oder KEEP PORT, um die Portierung laufen zu lassen.${others === '' ? '' : `\n\nNicht betroffen: ${others}.`}`,
  },
  fr: {
    subject: (id) => `Votre demande de portabilité ${id}`,
    notice: (id, list) =>
      `Bonjour,\n\nnous avons reçu votre demande de portabilité ${id} pour les numéros suivants :\n\n${list}\n\nNe résiliez pas votre contrat actuel. Pour annuler ou modifier votre demande, répondez à ce message.`,
    costsSubject: (id) => `Annulation ${id} : votre décision est attendue`,
    costs: (id, list, others) =>
      `Bonjour,\n\nvous souhaitez annuler des portabilités de la demande ${id}. La date est déjà confirmée pour :\n\n${list}\n\nL'annulation coûte maintenant 45,00 € par numéro et la ligne peut être interrompue.\n\nRépondez CANCEL PORT pour annuler malgré tout ou KEEP PORT pour maintenir la portabilité.${others === '' ? '' : `\n\nNon concernés : ${others}.`}`,
  },
  es: {
    subject: (id) => `Su solicitud de portabilidad ${id}`,
    notice: (id, list) =>
      `Hola:\n\nHemos recibido su solicitud de portabilidad ${id} para estos números:\n\n${list}\n\nNo dé de baja el servicio con su operador actual. Si desea cancelar o cambiar algo, responda a este correo.`,
    costsSubject: (id) => `Cancelación ${id}: necesitamos su decisión`,
    costs: (id, list, others) =>
      `Hola:\n\nNos pidió cancelar portabilidades de la solicitud ${id}. Estos números ya tienen fecha confirmada:\n\n${list}\n\nCancelar ahora cuesta 50,00 € por número y la línea puede quedar sin servicio.\n\nResponda CANCEL PORT para cancelar de todos modos o KEEP PORT para que la portabilidad siga adelante.${others === '' ? '' : `\n\nNo afectados: ${others}.`}`,
  },
  pt: {
    subject: (id) => `Seu pedido de portabilidade ${id}`,
    notice: (id, list) =>
      `Olá,\n\nrecebemos o pedido de portabilidade ${id} para os números abaixo:\n\n${list}\n\nNão cancele o serviço com a operadora atual. Para cancelar a portabilidade ou alterar algo, responda a este e-mail.`,
    costsSubject: (id) => `Cancelamento ${id}: precisamos da sua decisão`,
    costs: (id, list, others) =>
      `Olá,\n\nvocê pediu o cancelamento de portabilidades do pedido ${id}. Estes números já têm data confirmada:\n\n${list}\n\nCancelar agora custa R$ 80,00 por número e a linha pode ficar fora do ar.\n\nResponda CANCEL PORT para cancelar mesmo assim ou KEEP PORT para manter a portabilidade.${others === '' ? '' : `\n\nNão afetados: ${others}.`}`,
  },
  it: {
    subject: (id) => `La sua richiesta di portabilità ${id}`,
    notice: (id, list) =>
      `Buongiorno,\n\nabbiamo ricevuto la richiesta di portabilità ${id} per questi numeri:\n\n${list}\n\nNon disdica il contratto attuale. Per annullare o modificare la richiesta risponda a questa e-mail.`,
    costsSubject: (id) => `Annullamento ${id}: serve una sua decisione`,
    costs: (id, list, others) =>
      `Buongiorno,\n\nci ha chiesto di annullare portabilità della richiesta ${id}. Per questi numeri la data è già confermata:\n\n${list}\n\nAnnullare ora costa 50,00 € per numero e la linea può restare senza servizio.\n\nRisponda CANCEL PORT per annullare comunque o KEEP PORT per lasciar proseguire la portabilità.${others === '' ? '' : `\n\nNon interessati: ${others}.`}`,
  },
  nl: {
    subject: (id) => `Uw porteringsaanvraag ${id}`,
    notice: (id, list) =>
      `Beste klant,\n\nwij hebben uw porteringsaanvraag ${id} ontvangen voor deze nummers:\n\n${list}\n\nZeg uw huidige abonnement niet zelf op. Wilt u de portering annuleren of iets wijzigen, antwoord dan op deze e-mail.`,
    costsSubject: (id) => `Annulering ${id}: wij hebben uw beslissing nodig`,
    costs: (id, list, others) =>
      `Beste klant,\n\nu vroeg ons porteringen van aanvraag ${id} te annuleren. Voor deze nummers staat de datum al vast:\n\n${list}\n\nNu annuleren kost € 45,00 per nummer en de lijn kan tijdelijk uitvallen.\n\nAntwoord CANCEL PORT om toch te annuleren of KEEP PORT om de portering door te laten gaan.${others === '' ? '' : `\n\nNiet betrokken: ${others}.`}`,
  },
};

const bullets = (numbers: readonly string[]): string =>
  numbers.map((number) => `- ${national(number)}`).join('\n');

/** The order whose notice a case quotes: the thread's, else the first. */
function orderOf(c: Case): { id: string; numbers: readonly string[] } {
  return c.orders.find((order) => order.id === c.thread) ?? c.orders[0] ?? { id: 'PO-1', numbers: [] };
}

/** "We have your order", listing all numbers. */
export function portNotice(c: Case): Notice {
  const { id, numbers } = orderOf(c);
  const said = words[c.language];
  const text = `${said.notice(id, bullets(numbers))}\n\n${desks[c.language].foot}`;
  return { subject: said.subject(id), text };
}

/** "Cancelling now costs", listing the awaiting numbers. */
export function costsNotice(c: Case): Notice {
  const { id, numbers } = orderOf(c);
  const awaiting = c.awaiting ?? [];
  const others = numbers.filter((number) => !awaiting.includes(number)).map(national);
  const said = words[c.language];
  const text = `${said.costs(id, bullets(awaiting), others.join(', '))}\n\n${desks[c.language].foot}`;
  return { subject: said.costsSubject(id), text };
}
