/** Words of programs' mails in the languages that occur: recalls and acknowledgements. */

/** Subjects of a mail that recalls another, as Outlook writes them; some of the words are a person's, too. */
export const recallSubject =
  /^(?:(?<sure>recall|message recall|terugroepen|återkallelse|återkalla|tilbagekaldelse|tilbagekald|tilbakekalling|tilbakekall|odvolání|geri çağırma|отзыв сообщения|撤回邮件|撤回)|rückruf|rappel|recuperar|recuperación|retirar|recuperação|cancelar envio|richiamo|richiama|ritiro|intrekken|intrekking|peruutus|odwołanie|odwołaj|отзыв|отозвать|取り消し)\s?[:：]/i;

/** "Name would like to recall the message, …". */
export const recalling =
  /(?:would like to recall|wants to recall|möchte die nachricht|souhaite rappeler|désire rappeler|desea recuperar|quiere recuperar|desea retirar|gostaria de (?:recuperar|cancelar|revogar|recolher)|deseja (?:recuperar|recolher|cancelar)|desidera (?:richiamare|ritirare)|vorrebbe richiamare|wil het bericht|wil dit bericht|vill återkalla|ønsker å tilbakekalle|vil gerne tilbagekalde|haluaa peruuttaa viestin|chce odwołać|хочет отозвать)\b/iu;

/** A ticket system's answer to what it takes for a request of ours. */
export const receivedSubject =
  /^\W{0,3}(?:(?:your )?(?:ticket|case|request|inquiry|enquiry)(?: \S{1,20})? (?:received|created|opened|logged|registered|acknowledg\w*)|(?:new )?ticket (?:confirmation|notification)|we(?:'ve| have)? received your|(?:ihr )?ticket(?: \S{1,20})? (?:eingegangen|erstellt|eröffnet)|ihre anfrage (?:ist eingegangen|wurde)|eingangsbestätigung|(?:votre )?(?:ticket|demande)(?: \S{1,20})? (?:reçue?|créée?|enregistrée?)|(?:su )?(?:ticket|solicitud|caso)(?: \S{1,20})? (?:recibid[oa]|cread[oa]|registrad[oa])|(?:seu |sua )?(?:ticket|chamado|solicitação)(?: \S{1,20})? (?:recebid[oa]|criad[oa]|abert[oa]|registrad[oa])|(?:il suo )?(?:ticket|richiesta)(?: \S{1,20})? (?:ricevut[oa]|creat[oa]|apert[oa])|(?:uw )?(?:ticket|aanvraag|melding)(?: \S{1,20})? (?:ontvangen|aangemaakt|geregistreerd))(?![\p{L}])/iu;
