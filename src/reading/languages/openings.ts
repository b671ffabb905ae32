/** Words that mail programs set above what they quote or forward, in the languages that occur; single letters and marks are the reader's. */

/** "On … wrote:" by language. `verb` ends the line or stands in it; `start` is how the line begins where it does so with a fixed word. */
export type Attribution = { readonly start: RegExp | null; readonly verb: RegExp };

export const attributions: readonly Attribution[] = [
  { start: /^on\b/i, verb: /\b(?:wrote|writes|said|sent)\b/i }, // English
  { start: /^(?:am|den|vom)\b/i, verb: /\b(?:schrieb|schreibt|geschrieben)\b/i }, // German
  { start: /^(?:le|en date du)\b/i, verb: /\b(?:a écrit|écrivait|a ecrit)(?![\p{L}])/iu }, // French
  { start: /^(?:el|en|con fecha)\b/i, verb: /\b(?:escribió|escribio|escribía)(?![\p{L}])/iu }, // Spanish
  { start: /^(?:em|a|no dia|na|às)\b/i, verb: /\b(?:escreveu|escrevia)\b/i }, // Portuguese
  { start: /^(?:il|in data|lì)(?![\p{L}])/iu, verb: /\bha scritto\b/i }, // Italian
  { start: /^op\b/i, verb: /\b(?:schreef|geschreven)\b/i }, // Dutch
  { start: /^(?:den|på|på tisdag)\b/i, verb: /\bskrev\b/i }, // Swedish, Danish, Norwegian
  { start: /^(?:dnia|w dniu|dn\.|w)\b/i, verb: /(?:napisał|pisze|pisał)/i }, // Polish
  { start: /^(?:dne|v)\b/i, verb: /(?:napsal|napísal)/i }, // Czech, Slovak
  { start: null, verb: /\bkirjoitti\b/i }, // Finnish
  { start: null, verb: /(?:ezt írta|írta)(?![\p{L}])/iu }, // Hungarian
  { start: /^(?:în data|pe|la data)(?![\p{L}])/iu, verb: /a scris(?![\p{L}])/iu }, // Romanian
  { start: /^(?:dana|u)\b/i, verb: /napisa[ol]/i }, // Croatian, Serbian, Slovenian
  { start: null, verb: /(?:пишет|писал|написал|пише|написав|написа)/i }, // Russian, Ukrainian, Bulgarian
  { start: /^στις/i, verb: /έγραψε/i }, // Greek
  { start: null, verb: /(?:şunu yazdı|tarihinde.{0,80}yazdı|yazmış)/i }, // Turkish
  { start: null, verb: /(?:写道|寫道|来信|のメール|書きました|より:|작성:|님이 작성|wrote)/i }, // Chinese, Japanese, Korean
  { start: /^vào/i, verb: /đã viết/i }, // Vietnamese
  { start: /^pada/i, verb: /menulis/i }, // Indonesian, Malay
  { start: null, verb: /(?:كتب|כתב)/ }, // Arabic, Hebrew
  { start: null, verb: /\b(?:rašė|rakstīja|kirjutas|escrigué|va escriure|idatzi|skrifaði)(?![\p{L}])/iu }, // Lithuanian, Latvian, Estonian, Catalan, Basque, Icelandic
];

/** Horde and its like: "Quoting Desk <a@b.example>:", "Zitat von …:". */
export const quoting =
  /^(?:quoting|zitat von|citando|citation de|citat von|citat från|cita di|citeren|cituji|cytowanie)\s\S.{1,200}$/i;

export type Label = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

/** Labels of a header block by language, in lower case without the colon. */
const labels: Readonly<Record<Label, string>> = {
  from:
    'from|von|de|da|van|från|fra|frå|lähettäjä|od|nadawca|odesílatel|feladó|de la|от|від|από|kimden|' +
    'gönderen|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|expéditeur|absender|mittente|remitente|remetente|afzender|' +
    'avsändare|afsender|sender|sent by|enviado por|envoyé par|gesendet von|từ|dari|من|מאת|nuo|no|saatja|отправитель|expeditor|pošiljatelj',
  sent:
    "sent|date|gesendet|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviado em|enviada|" +
    'enviada em|enviado a las|fecha|data|inviato|verzonden|verstuurd|skickat|sendt|dato|lähetetty|' +
    'päivämäärä|wysłano|data wysłania|odesláno|odoslané|dátum|elküldve|trimis|poslano|отправлено|' +
    'дата|надіслано|изпратено|στάλθηκε|ημερομηνία|gönderildi|tarih|gönderme tarihi|发送时间|日期|寄件日期|' +
    '送信日時|日付|보낸 날짜|날짜|gửi|ngày|dikirim|tanggal|fecha de envío|envoyée|geschickt|gesendet am|time|date sent|sent on|sent at|received|zeit|uhrzeit|heure|hora|ora|tijd|时间|時間',
  to:
    'to|an|à|a|para|aan|naar|till|til|vastaanottaja|do|komu|címzett|către|catre|za|prima|кому|до|' +
    'προς|kime|alıcı|收件人|收件者|宛先|받는 사람|destinataire|destinatario|destinatário|empfänger|per|đến|' +
    'kepada|إلى|אל|delivered-to|ad|receiver|recipient|recipients|sent to|destinataires|destinatarios|ontvanger',
  cc:
    'cc|kopie|copie|copia|cópia|kopia|kopi|kopio|dw|másolat|копия|копія|κοιν|bilgi|抄送|副本|참조|c.c|bcc|' +
    'skrytá kopie|in kopie',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|' +
    'tárgy|subiect|тема|θέμα|konu|主题|主題|主旨|件名|제목|chủ đề|perihal|subjek|الموضوع|נושא|tema|teema|' +
    'zadeva|относно|sujet',
  other:
    'reply-to|importance|priority|attachments|antwort an|wichtigkeit|priorität|anlagen|priorité|' +
    'pièces jointes|répondre à|importancia|prioridad|adjuntos|datos adjuntos|responder a|' +
    'importância|anexos|priorità|allegati|rispondi a|prioriteit|bijlagen|urgentie|antwoord aan|' +
    'resent-from|message-id|organization|x-mailer|sensitivity|when|list-id',
};
/** What kind of label a word in lower case is. */
export const kinds: ReadonlyMap<string, Label> = kindsOf();

function kindsOf(): Map<string, Label> {
  const found = new Map<string, Label>();
  for (const [kind, words] of Object.entries(labels) as [Label, string][]) {
    for (const word of words.split('|')) if (!found.has(word)) found.set(word, kind);
  }
  return found;
}

/** "-----Original Message-----" and its like; the words alone count only between dashes or as Apple writes them. */
export const separatorWords =
  /^(?:repl(?:ied|y) (?:message|mail|email)|quoted (?:message|text)|in reply to|beantwortete (?:nachricht|e-?mail)|message auquel vous répondez|mensaje respondido|mensagem respondida|messaggio a cui si risponde|beantwoord bericht|回复的邮件|original[ -](?:message|nachricht|mail|email|appointment)|originale? ?nachricht|ursprüngliche (?:nachricht|e-?mail)|weitergeleitete (?:nachricht|e-?mail)|(?:message|courriel|e-?mail) (?:d'origine|original|transféré|initial)|message transféré|message d.origine|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada|reencaminhada)|messaggio (?:originale|inoltrato)|messaggio inoltrato|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|forwarded (?:message|mail|email|by .{1,40})|fwd:? message|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|oprindelig meddelelse|opprinnelig melding|videresendt (?:besked|melding|meddelelse)|alkuperäinen viesti|välitetty viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|původní zpráva|původní e-?mail|přeposlaná zpráva|pôvodná správa|eredeti üzenet|továbbított üzenet|mesaj original|mesaj redirecționat|izvorna poruka|proslijeđena poruka|исходное сообщение|пересылаемое сообщение|пересланное сообщение|оригінальне повідомлення|αρχικό μήνυμα|orijinal mesaj|özgün ileti|iletilen mesaj|原始邮件|原始郵件|转发邮件|轉寄的郵件|元のメッセージ|転送メッセージ|원본 메시지|전달된 메시지|original|reply message|ursprünglich)\s*:?$/i;
export const openingWords =
  /^(?:begin forwarded message|begin forwarded mail|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du (?:message|courriel) (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)|inizio (?:del )?messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|start på videresendt (?:besked|melding)|начало пересылаемого сообщения|początek przekazywanej wiadomości|下面是被转发的邮件|転送されたメッセージ)\s*:?$/i;

/** A help desk's line under which it quotes the history. */
export const replyAbove =
  /(?:(?:type|write|enter|add|put|place)\s.{0,30}(?:reply|response|answer|comment)\s.{0,12}above\s(?:this|the)\s(?:line|text)|(?:please\s)?(?:reply|respond)\s(?:above|over)\s(?:this|the)\s(?:line|text|message)|antwort\w*\s.{0,30}(?:oberhalb|über)\s(?:dieser|diese|der)\s(?:zeile|linie)|oberhalb dieser (?:zeile|linie)|(?:répon|saisi|écri|ajout)\w*\s.{0,40}au[- ]dessus\sde\scette\sligne|(?:respond|escrib|respuesta|conteste)\w*\s.{0,40}(?:encima|arriba)\sde\sesta\sl[ií]nea|(?:respond|escrev|digite|resposta|insira)\w*\s.{0,40}acima\sdesta\slinha|(?:rispond|scriv|inseri|digita)\w*\s.{0,40}sopra\s(?:a\s)?questa\s(?:riga|linea)|(?:antwoord|typ|reageer|schrijf)\w*\s.{0,40}boven\sdeze\s(?:regel|lijn)|skriv .{0,30}(?:ovanför|over|ovenfor) (?:denna|denne) (?:rad|linje))/i;

/** "… wrote:" without date and address, after a name. */
export const undated = /\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\s*[:：]$/i;
/** The writer himself, who may well say "I wrote:". */
export const himself = /^(?:i|we|you|ich|wir|sie|je|j'|nous|vous|yo|eu|io|ik|wij|u)\b/i;
/** What stands before the date of an attribution. */
export const dateWords = /^(?:on|am|le|el|em|il giorno|op)\b/i;
/** The name between verb and colon, and the one between date and verb. */
export const nameAfterVerb =
  /(?:schrieb|schreef|heeft|hat|skrev)\s+([^<:]{2,60}?)\s*(?:<|:|folgendes|het volgende)/i;
export const nameBeforeVerb = /,\s*([^,<>]{2,60}?)\s+(?:wrote|a écrit|escribió|escreveu|ha scritto|schreef)/i;
/** What stands between an hour and a name. */
export const hourWords = /^.*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:am|pm|uhr|a\.m\.|p\.m\.|[A-Z]{2,4})?\s*/i;
export const verbFirst = /^(?:wrote|schrieb|schreef|by|von)\s/i;

/** An hour as a head gives it: 10:00, 10h00, 10 AM, 10.00 Uhr, kl. 10.00. */
export const hour =
  /(?<![\d.:])\d{1,2}:\d{2}(?!\d)|(?<!\d)\d{1,2}\s?h\s?\d{2}(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?\s?m\b|(?<!\d)\d{1,2}\.\d{2}\s?(?:uhr|h)\b|\b(?:kl|klo|klokken|ore|alle|om|um)\.?\s\d{1,2}\.\d{2}(?!\d)|[時点时]\s?\d{1,2}/i;

/** Program lines that stick to the word before them when a program turns HTML into text: "YESSent from my iPhone". */
export const stuck =
  /(?<=[\p{L}\p{N}.!?)])(?=(?:Sent from my |Sent from Outlook|Sent via |Get Outlook for |Von meinem |Gesendet (?:von|mit|aus) |Outlook für |Envoyé (?:de|depuis|à partir) |Obtenir Outlook |Enviado (?:desde|do|de|a partir) |Obtener Outlook |Obter o Outlook |Inviato da|Ottieni Outlook |Verstuurd (?:vanaf|met) |Verzonden (?:vanaf|met) ))/gu;

/** A line that only says that older words follow. */
export const announcing =
  /^[\W_]{0,8}(?:(?:begin(?:ning of)? |the |my |your |our |this )?(?:previous|earlier|original|older|quoted|past|prior|last) (?:messages?|mails?|e-?mails?|conversation|text|correspondence|thread)|earlier in this (?:conversation|thread)|(?:message |mail |conversation |ticket )?history|conversation|you (?:wrote|said)|your (?:message|mail|e-?mail)|(?:bisheriger? |früherer? )?(?:verlauf|schriftwechsel)|(?:frühere|vorherige|ältere|ursprüngliche) (?:nachrichten?|mails?|e-?mails?)|sie schrieben|ihre (?:nachricht|mail|e-?mail)|historique|messages? précédents?|vous (?:avez écrit|écriviez)|votre (?:message|mail|courriel)|historial|mensajes? anterior(?:es)?|usted escribió|su (?:mensaje|correo)|histórico|mensage(?:m|ns) anterior(?:es)?|você escreveu|sua mensagem|cronologia|messagg(?:io|i) precedent[ei]|lei ha scritto|il suo messaggio|geschiedenis|(?:eerdere?|vorige?) berichten?|u schreef|uw (?:bericht|mail))(?: (?:on|of|from|vom|am|du|le|del|el|de|em|dal|il|van|op)\b.{0,40})?[\W_]{0,12}$/iu;
/** Words before names and dates in such lines. */
export const aroundNames =
  /\b(?:on|at|by|from|to|of|received|sent|forwarded|message|reply|am|um|von|an|vom|hat|le|à|de|du|par|el|las|los|por|em|às|il|alle|ore|da|del|op|om|van|door|uhr|via)\b/giu;
