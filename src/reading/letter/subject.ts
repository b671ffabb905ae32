/** The subject where it is the sender's own: in a new mail (reading.md rule 2). */

import { normalize } from './text.ts';

/** Prefixes of replies and forwards in any language, without the colon. A number may follow in brackets ("Re[2]:"). */
const prefixes =
  're|r|ref|rép|rep|aw|antw|antwort|sv|vs|vl|tr|rv|wg|fw|fwd|fyi|i|res|enc|odp|pd|ynt|ilt|bls|trs|atb|doorst|betr|tr|ri|rif|inoltro|inoltra|' +
  'reenv|resp|r\\.?e\\.?|στ|απ|σχετ|προθ|να|re enc|ha|hv|továbbítás|továbbított|vb|fs|vá|továbbítva|回复|答复|回覆|转发|轉寄|答覆|返信|転送|회신|전달|отв|ответ|пересл|на|від|переслать|השב|הועבר|رد|مُعاد توجيهها|tl|trả lời|bal|i-fwd|fwd?s|an|srs|odg|prosl|posr|rsp|redir|réf|réponse|respuesta|resposta|risposta|antwoord|accepted|declined|tentative';
const reply = new RegExp(`^(?:${prefixes})\\s?(?:[[(]\\d{1,3}[\\])]|\\^\\d{1,3}|\\d{1,2})?\\s?[:：]`, 'i');
const tag =
  /^\s*[[(【](?:ext(?:ernal|ern|erne|erno)?(?:\s(?:e-?mail|sender|mail))?|externe?r?\s\w+|spam\??|bulk|suspected spam|caution|[^\])】]{0,40}(?:#|\bid\b|ticket|case|request|sr|inc|hd)[^\])】]{0,40}|[^\])】]{1,40})[\])】]\s*|^\s*(?:\*+)?(?:external|extern[eor]?|esterno|ext)(?:\s(?:e-?mail|sender|mail))?(?:\*+)?\s?[:\-–|]\s*/i;

/** The subject of a new mail without the tags that gateways and help desks set in front; null where it is inherited or empty. */
export function newSubject(subject: string, thread: string | null): string | null {
  if (thread !== null) return null;
  const rest = untagged(subject);
  return reply.test(rest) || reply.test(rest.replace(tag, '')) || rest === '' ? null : rest;
}

/** A subject without the tags of gateways and help desks: "EXTERNAL: Automatic reply: …", "[EXT] [HD-5521] …". */
export function untagged(subject: string): string {
  let rest = normalize(subject).replace(/\s+/g, ' ').trim().slice(0, 1000);
  for (let i = 0; i < 4 && tag.test(rest); i++) {
    const bare = rest.replace(tag, '');
    if (!isTag(rest.slice(0, rest.length - bare.length))) break;
    rest = bare;
  }
  return rest;
}

/** A tag of a gateway or a help desk: "[EXTERNAL]", "[HD-5521]", "[Ticket#2026…]"; other words in brackets are the sender's. */
function isTag(text: string): boolean {
  const bare = text.replace(/[[\]()【】*|:–-]/g, ' ').trim();
  return (
    /^(?:ext\w*|esterno|spam\??|suspected spam|caution|bulk)(?:\s(?:e-?mail|sender|mail))?$/i.test(bare) ||
    /^(?:ticket|case|request|sr|inc|hd|ref|vorgang|cas|caso)\b[\s#:.]*[\w-]+$|^#\s?\d+$/i.test(bare)
  );
}
