/** Lines that programs and companies add to a person's mail: "Sent from my iPhone", disclaimers, banners, trackers. */

import type { Line } from './line.ts';
import { isRuleText } from './quotes.ts';

/** One line that a program adds. It says nothing of the sender's, wherever it stands. */
const programLines: readonly RegExp[] = [
  /^(?:sent|written|typed|composed) (?:from|via|with|using) .{1,120}$/i,
  /^sent (?:on the go|while mobile).{0,80}$/i,
  /^(?:get|download|try|install) (?:outlook|yahoo mail|bluemail|the app|spark|aqua mail|k-9).{0,120}$/i,
  /^(?:yahoo mail|aol mail|mail\.com|gmx|web\.de)[:,] .{0,120}$/i,
  /^(?:von (?:meinem|unterwegs|mobil)|gesendet (?:von|mit|via|über|aus)|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) (?:meinem|meiner)?.{0,60}(?:gesendet|verschickt|geschrieben)|holen sie sich outlook|outlook für (?:ios|android)).{0,120}$/i,
  /^(?:envoyé (?:de|depuis|à partir|avec|via)|obtene[zr] outlook|obtenir outlook|télécharger? outlook|provenance :).{0,120}$/i,
  /^(?:enviado (?:desde|con|mediante|a través)|obtener outlook|obtén outlook|descargar? outlook).{0,120}$/i,
  /^(?:enviado (?:do|da|de|pelo|pela|com|a partir|via)|enviada (?:do|da|de)|obter o? ?outlook|obtenha o outlook).{0,120}$/i,
  /^(?:inviato (?:da|dal|dallo|con|tramite)|ottieni outlook|scarica outlook).{0,120}$/i,
  /^(?:verzonden (?:vanaf|vanuit|via|met|van)|verstuurd (?:vanaf|vanuit|via|met|van)|outlook (?:voor|downloaden) .{0,40}|download outlook).{0,120}$/i,
  /^(?:skickat från|sendt fra|lähetetty|wysłan[eo] z|odesláno z|odoslané z|elküldve|trimis de pe|poslano s|отправлено (?:с|из)|надіслано з|изпратено от|iphone'?umdan|gönderildi|στάλθηκε από|发自我的|從我的|iphoneから送信|나의 iphone|gửi từ|dikirim dari).{0,120}$/i,
  /^(?:hentet|hämta) outlook.{0,80}$/i,
  /^outlook (?:for|pour|para|per|für|voor|til|för) (?:ios|android|mac|windows)\b.{0,80}$/i,
  /^(?:virus-free|virenfrei|garanti sans virus|sin virus|libre de virus|sem vírus|livre de vírus|privo di virus|virusvrij)\b.{0,120}$/i,
  /^(?:www\.)?(?:avast|avg)\.com$/i,
  /^mailtrack\b.{0,120}$/i,
  /^sender notified by mailtrack.{0,80}$/i,
  /^\[?(?:image|cid|inline image|bild|imagen|immagine|imagem|afbeelding|logo|photo)\s?[:=]\s?.{0,200}\]?$/i,
  /^(?:ref:_?[0-9a-z._]{10,}:ref|thread::?\S+::?)$/i,
  /^\[[A-Z0-9]{5,8}-[A-Z0-9]{4,6}\]$/,
  /^(?:unsubscribe|abmelden|se désabonner|desuscribirse|darse de baja|cancelar inscrição|disiscriviti|afmelden)\b.{0,40}$/i,
  /^this (?:email|message) is a service from .{1,200}$/i,
  /^delivered by zendesk.{0,20}$/i,
  /^(?:powered by|provided by) (?:zendesk|freshdesk|help ?scout|intercom|front|zoho|hubspot|zammad|osticket).{0,60}$/i,
];

/** Begins a paragraph that a company or a gateway adds. The paragraph ends at an empty line. */
const notices: readonly RegExp[] = [
  /^[*\s_]*(?:confidential(?:ity)?|privileged|privacy|legal|disclaimer|important)(?: (?:notice|note|statement|information|disclaimer|e-?mail|communication))?\s*[*_]{0,2}\s*[:\-–—*](?=.{0,200}(?:confidential|intended|privileged|recipient|addressee|error|disclos|proprietary))/i,
  /^[*\s_]*(?:confidentiality|legal|privacy) (?:notice|statement|disclaimer)\b/i,
  /^[*\s_]*disclaimer\b/i,
  /^(?:this|the|any) (?:e-?mail|message|communication|transmission|electronic|information|content|document)\b.{0,200}(?:confidential|intended (?:only|solely|for|recipient)|privileged|recipient|addressee|virus|proprietary)/i,
  /^(?:the )?(?:information|contents?) contained in this (?:e-?mail|message|communication)/i,
  /^if you (?:are not the|have received this|received (?:this|it) in error|believe you)/i,
  /^(?:please )?(?:consider|think (?:about|of)) (?:the )?(?:environment|planet|nature)/i,
  /^(?:p\.?s\.?:? )?(?:save|help save) (?:a tree|paper|trees|the)/i,
  /^bitte (?:denken|prüfen|beachten|schonen|überlegen) sie\b.{0,80}(?:umwelt|ausdruck|drucken|natur)/i,
  /^(?:diese|die|der inhalt dieser) (?:e-?mail|nachricht|mail|information)\w*\b.{0,200}(?:vertraulich|bestimmt|empfänger|adressat|geschützt)/i,
  /^(?:wenn sie nicht der|sollten sie (?:nicht|diese|irrtümlich)|falls sie (?:nicht|diese))/i,
  /^(?:vertraulichkeitshinweis|hinweis zur vertraulichkeit|rechtlicher hinweis|haftungsausschluss|datenschutzhinweis)/i,
  /^(?:ce (?:message|courriel|mail|courrier)|cet? e-?mail|les informations contenues)\b.{0,200}(?:confidenti|destin|exclusi)/i,
  /^(?:si vous n'êtes pas|si vous avez reçu ce|avis de confidentialité|pensez à l'environnement|avant d'imprimer|merci de penser à l'environnement)/i,
  /^(?:este (?:mensaje|correo|e-?mail)|la información contenida|el contenido de este)\b.{0,200}(?:confidencial|destinat|privilegiad|exclusiv|dirigido exclusivamente)/i,
  /^(?:si (?:usted )?no es el destinatario|si ha recibido este|aviso (?:legal|de confidencialidad)|antes de imprimir|piense en el medio)/i,
  /^(?:esta (?:mensagem|comunicação)|este (?:e-?mail|mensagem)|as informações contidas|o conteúdo deste)\b.{0,200}(?:confidencia|destinat|privilegiad|exclusiv|sigilo)/i,
  /^(?:se (?:você )?não (?:é|for) o destinatário|se recebeu esta|aviso (?:legal|de confidencialidade)|antes de imprimir|pense no meio)/i,
  /^(?:questo (?:messaggio|e-?mail)|questa (?:e-?mail|comunicazione)|le informazioni contenute|il contenuto di questa)\b.{0,200}(?:riservat|destinat|confidenzial|esclusiv)/i,
  /^(?:se (?:non siete|avete ricevuto|ha ricevuto)|qualora non foste|ai sensi del|informativa (?:sulla )?privacy|avviso di riservatezza|prima di stampare|rispetta l'ambiente)/i,
  /^(?:dit (?:bericht|e-?mail)|deze (?:e-?mail|mail)|de (?:informatie|inhoud)|de in dit)\b.{0,200}(?:vertrouwelijk|bestemd|geadresseerde|uitsluitend|ontvanger)/i,
  /^(?:indien u niet de|als u (?:niet de|dit bericht)|denk aan het milieu|disclaimer)/i,
  /^(?:scanned|checked|protected|gescannt|geprüft) (?:by|for|von|auf|mit)\b/i,
  /^(?:no virus found|diese e-?mail wurde .{0,40}viren|este correo .{0,40}virus|cet e-?mail a été vérifié|l'absence de virus|este e-?mail foi verificado|questa e-?mail è stata controllata|deze e-?mail is gecontroleerd)/i,
  /^(?:to unsubscribe|you (?:are receiving|receive|received) this (?:e-?mail|message|newsletter|mail|because)|um sich abzumelden|pour vous désabonner|para darse de baja|para cancelar (?:su|tu|a sua|sua|la|a) (?:suscripción|inscrição|assinatura)|per cancellarti|om u af te melden)/i,
  /^(?:follow|like|find|visit|connect with|join) us (?:on|at|online)\b/i,
  /^(?:folgen sie uns|suivez-nous|síguenos|siga-nos|seguici|volg ons)\b/i,
  /^(?:book|schedule|pick) (?:a|some) (?:meeting|call|time)\b.{0,60}$/i,
];

/** A gateway's banner over a mail from outside: the lines that bear its words go, not the paragraph. */
const banner =
  /^[^\p{L}\p{N}]{0,6}(?:caution|warning|external|attention|achtung|vorsicht|attenzione|atención|atención|atenção|let op|extern\w*|this (?:e-?mail|message) (?:originated|was sent|came|is) (?:from|by)? ?(?:an? )?(?:outside|external)|you (?:don't|do not) often (?:get|receive)|sie erhalten (?:nicht (?:oft|häufig)|selten)|diese (?:e-?mail|nachricht) (?:kommt|stammt|wurde) von (?:außerhalb|extern)|vous n'obtenez pas souvent|no suele recibir|você não costuma|non si ricevono spesso|(?:u|je) ontvangt niet vaak)/iu;
const bannerWords =
  /(?:outside (?:of )?(?:the|your|our)|external (?:e-?mail|sender|source)|(?:do not|don't) click|links? or (?:open )?attachments?|open(?:ing)? attachments?|recogni[sz]e the sender|content is safe|often (?:get|receive) (?:e-?mail|messages) from|externe[rn]? (?:e-?mail|absender|mail)|außerhalb (?:der|ihrer|unserer)|unbekannte[nr]? absender|keine (?:links|anhänge)|expéditeur externe|(?:l'extérieur|hors) de (?:l'|votre|notre) ?organisation|pièces jointes|remitente externo|fuera de (?:la|su) organización|remetente externo|fora da (?:organização|empresa)|mittente esterno|esterno all|buiten (?:de|uw|onze) organisatie|externe afzender|learn why this is important|häufig e-?mails? von|souvent d'e-?mails? de)/i;

/** Words of a notice that goes on over several paragraphs. */
const noticeWords =
  /\b(?:confidential|intended recipient|unauthori[sz]ed|privileged|liability|virus(?:es)?|disclos(?:e|ure)|disseminat|vertraulich|unbefugt|haftung|empfänger|confidentiel|destinataire|confidencial(?:idad|idade)?|destinatario|destinatário|riservat[oe]|vertrouwelijk|geadresseerde|gdpr|dsgvo|rgpd|registered (?:office|in)|geschäftsführer|amtsgericht|handelsregister)\b/i;

export const isProgramLine = (text: string): boolean => {
  const bare = text.replace(/^[-–—*_\s]+|[*_\s]+$/g, '');
  return bare.length <= 220 && !/\?$/.test(bare) && programLines.some((pattern) => pattern.test(bare));
};

export const beginsNotice = (text: string): boolean =>
  notices.some((pattern) => pattern.test(text.slice(0, 400)));

const goesOnWithNotice = (text: string): boolean => noticeWords.test(text.slice(0, 2000));

/** A line of a banner; `within` says that the line before was one. */
const isBannerLine = (text: string, within: boolean): boolean =>
  text.length < 400 && bannerWords.test(text) && (within || banner.test(text) || /^\[/.test(text));

/** Lines between the rulers of a box. */
const BOX = 14;

/** The index after a box of rulers on top in which a gateway warns; what else it says there is the gateway's, too. */
function afterBox(lines: readonly Line[]): number {
  const top = lines.findIndex((line) => line.text !== '' || line.zone === 'rule');
  const rule = (line: Line): boolean => line.zone === 'rule' || isRuleText(line.text);
  if (top === -1 || !rule(lines[top] as Line)) return 0;
  const inside = lines.slice(top + 1, top + 1 + BOX);
  const end = inside.findIndex(rule);
  const warns = inside.slice(0, end).some(({ text }) => banner.test(text) && bannerWords.test(text));
  return end !== -1 && warns ? top + end + 2 : 0;
}

/** Takes program lines and notices away. A notice goes on over paragraphs that bear its words. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const from = afterBox(lines);
  const kept: Line[] = [];
  let within = false;
  let banner = false;
  let blanks = 0;
  for (const line of from === 0 ? lines : lines.slice(from)) {
    if (line.zone === 'rule' || isRuleText(line.text)) {
      kept.push({ ...line, text: '' });
      continue;
    }
    if (line.text === '') {
      blanks++;
      kept.push(line);
      continue;
    }
    banner = isBannerLine(line.text, banner);
    if (banner) continue;
    if (beginsNotice(line.text)) within = true;
    else if (within && blanks > 0) within = goesOnWithNotice(line.text);
    blanks = 0;
    if (!within && !isProgramLine(line.text)) kept.push(line);
  }
  return kept;
}
