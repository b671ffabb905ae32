/** The lines that mail programs put above what they quote or forward, in the languages and shapes that occur. */

/** "On … wrote:" by language. `verb` ends the line or stands in it; `start` is how the line begins where it does so with a fixed word. */
type Attribution = { readonly start: RegExp | null; readonly verb: RegExp };

const attributions: readonly Attribution[] = [
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

/** A date, an hour or an address: what an attribution names besides the person. */
const datum = /\d{1,4}[./-]\d{1,2}|\d{1,2}:\d{2}|\b(?:19|20)\d\d\b|[^\s<>]@[^\s<>]|年/;
/** Old Gmail and others write no verb: `2026-03-03 9:14 GMT+01:00 Name <a@b.example>:`. */
const bare = /^[^\n]{0,240}[<(][^<>()\s]{1,200}@[^<>()\s]{1,200}[>)]\s*[:：]$/;

/** Whether the (last) line of an attribution ends here: "…wrote:", "…a écrit :", "---- … wrote ----". */
export function attributionEnds(text: string): boolean {
  if (text.length > 400 || text.length < 4) return false;
  if (/[:：]\s*$/.test(text)) return attributions.some(({ verb }) => verb.test(text)) || isBare(text);
  return /-{3,}\s*$/.test(text) && attributions.some(({ verb }) => verb.test(text));
}

/**
 * Where an attribution that begins at `at` ends: the index after its last line, or null. Programs break it over up to
 * four lines; a line of the sender's above it is not drawn in.
 */
export function attributionFrom(texts: readonly string[], at: number): number | null {
  const first = texts[at] ?? '';
  let joined = '';
  for (let end = at; end < texts.length && end < at + 4; end++) {
    const text = texts[end] ?? '';
    if (text === '' || joined.length > 500) return null;
    joined = joined === '' ? text : `${joined} ${text}`;
    if (isAttribution(joined)) {
      if (end === at) return end + 1;
      return begins(first) && !beginsLater(texts, at + 1, end) ? end + 1 : null;
    }
    if (!begins(first)) return null;
  }
  return null;
}

/** An attribution over several lines opens with its fixed word, a date or the address. */
function begins(text: string): boolean {
  const bareText = text.replace(/^[-*_\s]+/, '');
  return (
    attributions.some(({ start }) => start?.test(bareText) === true) ||
    dateFirst.test(bareText) ||
    /^\p{L}{2,12}\.?,\s/u.test(bareText) ||
    /[<(]\s?[^<>()\s]+@[^<>()\s]+/.test(bareText)
  );
}

function beginsLater(texts: readonly string[], from: number, end: number): boolean {
  for (let i = from; i <= end; i++) {
    const text = texts[i] ?? '';
    if (!attributions.some(({ start }) => start?.test(text) === true) && !dateFirst.test(text)) continue;
    if (isAttribution(texts.slice(i, end + 1).join(' '))) return true;
  }
  return false;
}

function isAttribution(joined: string): boolean {
  const framed = /^-{3}.*-{3}$/.test(joined)
    ? joined.replace(/^[-\s]+/, '').replace(/(?<![-\s])[-\s]+$/, '')
    : undefined;
  const text = (framed ?? joined).replace(/^[-*_\s]+/, '').trim();
  const ends = framed !== undefined || /[:：]$/.test(text);
  if (!ends || text.length > 500) return false;
  if (isBare(text) || (quoting.test(text) && /[:：]$/.test(text))) return true;
  if (!datum.test(text) && framed === undefined) return isUndated(text);
  return attributions.some(({ start, verb }) => {
    const match = verb.exec(text);
    if (match === null) return false;
    const started = start === null ? true : start.test(text);
    return started || endsWithVerb(text, match) || /<[^<>\s]+@[^<>\s]+>/.test(text) || dateFirst.test(text);
  });
}

/** "Name <address> wrote:" and "Name wrote:" where nothing follows the verb. */
const dateFirst = /^(?:\p{L}{2,12}\.?,?\s)?(?:\d{1,2}[./]?\s|\d{4}-|\p{L}{3,10}\s\d{1,2},?\s)/u;
function endsWithVerb(text: string, match: RegExpExecArray): boolean {
  return text.slice(match.index + match[0].length).replace(/\([^)]{0,6}\)|[\s:：]/g, '') === '';
}

/** Horde and its like: "Quoting Desk <a@b.example>:", "Zitat von …:". */
const quoting =
  /^(?:quoting|zitat von|citando|citation de|citat von|citat från|cita di|citeren|cituji|cytowanie)\s\S.{1,200}$/i;

const isBare = (text: string): boolean =>
  bare.test(text) && (/\d{1,2}[:.]\d{2}/.test(text) || /^\d{4}[-/.年]/.test(text));

/** Without date and address only a short "Name wrote:" counts, never the sender's own "I wrote:". */
function isUndated(text: string): boolean {
  if (text.length > 80 || /^(?:i|we|you|ich|wir|sie|je|j'|nous|vous|yo|eu|io|ik|wij|u)\b/i.test(text))
    return false;
  const match = /\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\s*[:：]$/i.exec(text);
  if (match === null) return false;
  const name = text
    .slice(0, match.index)
    .replace(/^(?:on|am|le|el|em|il giorno|op)\b/i, '')
    .trim();
  return name !== '' && name.split(/\s+/).every((word) => /^[\p{Lu}("'&-]/u.test(word) || word.length < 4);
}

type Label = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

/** Labels of a header block by language, in lower case without the colon. */
const labels: Readonly<Record<Label, string>> = {
  from:
    'from|von|de|da|van|från|fra|frå|lähettäjä|od|nadawca|odesílatel|feladó|de la|от|від|από|kimden|' +
    'gönderen|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|expéditeur|absender|mittente|remitente|remetente|afzender|' +
    'avsändare|afsender|từ|dari|من|מאת|nuo|no|saatja|отправитель|expeditor|pošiljatelj',
  sent:
    "sent|date|gesendet|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviado em|enviada|" +
    'enviada em|enviado a las|fecha|data|inviato|verzonden|verstuurd|skickat|sendt|dato|lähetetty|' +
    'päivämäärä|wysłano|data wysłania|odesláno|odoslané|dátum|elküldve|trimis|poslano|отправлено|' +
    'дата|надіслано|изпратено|στάλθηκε|ημερομηνία|gönderildi|tarih|gönderme tarihi|发送时间|日期|寄件日期|' +
    '送信日時|日付|보낸 날짜|날짜|gửi|ngày|dikirim|tanggal|fecha de envío|envoyée|geschickt|gesendet am',
  to:
    'to|an|à|a|para|aan|naar|till|til|vastaanottaja|do|komu|címzett|către|catre|za|prima|кому|до|' +
    'προς|kime|alıcı|收件人|收件者|宛先|받는 사람|destinataire|destinatario|destinatário|empfänger|per|đến|' +
    'kepada|إلى|אל|delivered-to|ad',
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
const kinds = new Map<string, Label>();
for (const [kind, words] of Object.entries(labels) as [Label, string][]) {
  for (const word of words.split('|')) if (!kinds.has(word)) kinds.set(word, kind);
}

type Labelled = { readonly kind: Label; readonly value: string };

/** `**From:** Name`, `*Von:* …`, `De : …`, `From:\t…`. */
function labelOf(text: string): Labelled | null {
  const match =
    /^[*_\s]{0,4}(\p{L}[\p{L}\p{M}' .-]{0,24}?)[*_]{0,2}\s{0,3}[:：][*_]{0,2}(?:\s+|$|(?=[\p{L}<"'*]))(.*)$/u.exec(
      text.slice(0, 600),
    );
  if (match === null) return null;
  const kind = kinds.get((match[1] ?? '').trim().toLowerCase());
  return kind === undefined ? null : { kind, value: (match[2] ?? '').trim() };
}

/**
 * Where a header block ("From: / Sent: / To: / Subject:") begins at `at`: its end and the name it gives as the
 * sender's, or null. Needs a sender and a date or subject, or three other labels; values may go over several lines.
 */
export function headerBlockFrom(
  texts: readonly string[],
  at: number,
): { readonly end: number; readonly sender: string } | null {
  const first = labelOf(texts[at] ?? '');
  if (first === null || first.kind === 'other') return null;
  const oneLine = inOneLine(texts[at] ?? '');
  if (oneLine !== null) return { end: at + 1, sender: oneLine };
  const seen = new Set<Label>();
  let sender = '';
  let end = at;
  let loose = 0;
  for (let i = at; i < texts.length && i < at + 24; i++) {
    const text = texts[i] ?? '';
    const label = labelOf(text);
    if (label !== null && !(seen.has(label.kind) && label.kind !== 'cc' && label.kind !== 'other')) {
      seen.add(label.kind);
      if (label.kind === 'from') sender = label.value;
      end = i + 1;
      loose = 0;
    } else if (text === '') {
      if (++loose > 1) break;
    } else if (end === i && continues(text, texts, i)) end = i + 1;
    else break;
  }
  return isHeader(seen, sender) ? { end, sender: nameIn(sender) } : null;
}

function isHeader(seen: ReadonlySet<Label>, sender: string): boolean {
  const known = [...seen].filter((kind) => kind !== 'other').length;
  if (!seen.has('from')) return known >= 3 && seen.has('subject');
  if (/^[\d\s()+.-]{5,}$/.test(sender)) return false;
  return seen.has('sent') || seen.has('subject');
}

/** A long list of recipients or a subject goes on in the next line; the block itself must go on after it. */
function continues(text: string, texts: readonly string[], at: number): boolean {
  if (/^\s*<?[^\s<>]+@[^\s<>]+>?[;,]?/.test(text) || /[;,]$/.test(texts[at - 1] ?? '')) return true;
  for (let i = at + 1; i < texts.length && i < at + 4; i++) {
    if (texts[i] === '') return false;
    if (labelOf(texts[i] ?? '') !== null) return true;
  }
  return false;
}

/** The whole block in one line: "From: X Sent: Y To: Z Subject: W". */
function inOneLine(text: string): string | null {
  if (text.length > 1000) return null;
  const found = [...text.matchAll(/(?:^|\s)\*{0,2}(\p{L}[\p{L}]{1,14})\*{0,2}\s?:/gu)].map((match) =>
    kinds.get((match[1] ?? '').toLowerCase()),
  );
  const distinct = new Set(found.filter((kind) => kind !== undefined && kind !== 'other'));
  if (!distinct.has('from') || !distinct.has('subject') || distinct.size < 3) return null;
  return nameIn(/[:：]\s*(.{0,80}?)\s+\*{0,2}\p{L}+\*{0,2}\s?:/u.exec(text)?.[1] ?? '');
}

/** The name in `Name <a@b>`, `"Name" [mailto:a@b]`, `Name via X`. */
function nameIn(value: string): string {
  return value
    .replace(/[<[(].*$/, '')
    .replace(/["*]/g, '')
    .trim();
}

/** The name in an attribution: what stands before the address, or between date and verb. */
export function namedBy(attribution: string): string {
  const before = /([^,:;<(]{2,80}?)\s*[<(]\s*<?[^\s<>()]+@/.exec(attribution)?.[1] ?? '';
  const verb = /(?:schrieb|schreef|heeft|hat|skrev)\s+([^<:]{2,60}?)\s*(?:<|:|folgendes|het volgende)/i.exec(
    attribution,
  )?.[1];
  const tail = /,\s*([^,<>]{2,60}?)\s+(?:wrote|a écrit|escribió|escreveu|ha scritto|schreef)/i.exec(
    attribution,
  )?.[1];
  const name = verb ?? (before === '' ? (tail ?? '') : before);
  return name
    .replace(/^.*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:am|pm|uhr|a\.m\.|p\.m\.|[A-Z]{2,4})?\s*/i, '')
    .replace(/^(?:wrote|schrieb|schreef|by|von)\s/i, '')
    .trim();
}

/** "-----Original Message-----" and its like; the words alone count only between dashes or as Apple writes them. */
const separatorWords =
  /^(?:original[ -](?:message|nachricht|mail|email|appointment)|originale? ?nachricht|ursprüngliche (?:nachricht|e-?mail)|weitergeleitete (?:nachricht|e-?mail)|(?:message|courriel|e-?mail) (?:d'origine|original|transféré|initial)|message transféré|message d.origine|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada|reencaminhada)|messaggio (?:originale|inoltrato)|messaggio inoltrato|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|forwarded (?:message|mail|email|by .{1,40})|fwd:? message|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|oprindelig meddelelse|opprinnelig melding|videresendt (?:besked|melding|meddelelse)|alkuperäinen viesti|välitetty viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|původní zpráva|původní e-?mail|přeposlaná zpráva|pôvodná správa|eredeti üzenet|továbbított üzenet|mesaj original|mesaj redirecționat|izvorna poruka|proslijeđena poruka|исходное сообщение|пересылаемое сообщение|пересланное сообщение|оригінальне повідомлення|αρχικό μήνυμα|orijinal mesaj|özgün ileti|iletilen mesaj|原始邮件|原始郵件|转发邮件|轉寄的郵件|元のメッセージ|転送メッセージ|원본 메시지|전달된 메시지|original|reply message|ursprünglich)\s*:?$/i;
const openingWords =
  /^(?:begin forwarded message|begin forwarded mail|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du (?:message|courriel) (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)|inizio (?:del )?messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|start på videresendt (?:besked|melding)|начало пересылаемого сообщения|początek przekazywanej wiadomości|下面是被转发的邮件|転送されたメッセージ)\s*:?$/i;

/** Whether a line parts the sender's words from a quoted or forwarded mail. */
export function isSeparator(text: string): boolean {
  if (text.length > 120) return false;
  if (openingWords.test(text)) return true;
  const core = text.replace(/^[-_=*~\s>–—]+/, '').replace(/[-_=*~\s–—]+$/, '');
  const framed = core.length < text.length - 2;
  return framed && separatorWords.test(core);
}

/** The lines under a separator that name sender, date and subject without colons (eM Client): the index after them. */
export function afterBareLabels(texts: readonly string[], from: number): number {
  let end = from;
  while (end < texts.length && end < from + 8) {
    const word = /^(\p{L}[\p{L}-]{0,12})\s+\S/u.exec(texts[end] ?? '')?.[1];
    if (word === undefined || !kinds.has(word.toLowerCase())) break;
    end++;
  }
  return end - from >= 3 ? end : from;
}

/** A line of underscores or dashes. */
export const isRuleText = (text: string): boolean =>
  /^[_=*–—-]{5,}$/.test(text) || /^(?:[-_*=]\s){4,}[-_*=]?$/.test(text);

/** A help desk's line under which it quotes the history. */
const replyAbove =
  /(?:(?:type|write|enter|add|put|place)\s.{0,30}(?:reply|response|answer|comment)\s.{0,12}above\s(?:this|the)\s(?:line|text)|(?:please\s)?(?:reply|respond)\s(?:above|over)\s(?:this|the)\s(?:line|text|message)|antwort\w*\s.{0,30}(?:oberhalb|über)\s(?:dieser|diese|der)\s(?:zeile|linie)|oberhalb dieser (?:zeile|linie)|(?:répon|saisi|écri|ajout)\w*\s.{0,40}au[- ]dessus\sde\scette\sligne|(?:respond|escrib|respuesta|conteste)\w*\s.{0,40}(?:encima|arriba)\sde\sesta\sl[ií]nea|(?:respond|escrev|digite|resposta|insira)\w*\s.{0,40}acima\sdesta\slinha|(?:rispond|scriv|inseri|digita)\w*\s.{0,40}sopra\s(?:a\s)?questa\s(?:riga|linea)|(?:antwoord|typ|reageer|schrijf)\w*\s.{0,40}boven\sdeze\s(?:regel|lijn)|skriv .{0,30}(?:ovanför|over|ovenfor) (?:denna|denne) (?:rad|linje))/i;
export const isReplyAbove = (text: string): boolean => text.length < 200 && replyAbove.test(text);
