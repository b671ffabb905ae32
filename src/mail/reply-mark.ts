/** What mail programs set in front of the subject of an answer or a forward ("Re:", "AW:", "Fwd[2]:"). */

const words =
  're|r|ref|réf|rép|rif|ri|aw|antw|antwort|wg|sv|vs|vl|rv|tr|res|enc|i|odp|pd|fwd?|doorst|ynt|ilt|回复|答复|回覆|转发|轉寄|返信|転送|회신|전달';
const mark = new RegExp(`^\\s*(?:${words})\\s*(?:\\[\\d{1,3}\\])?\\s*[:：]`, 'i');
/** A tag of a list or a gateway: "[EXTERNAL]". */
const tag = /^\s*\[[^\]]{1,40}\]/;

/** Whether the subject says that the mail answers or passes on another. */
export const isReplySubject = (subject: string): boolean => mark.test(subject.replace(tag, ''));

/** "Re: AW: Fwd: cancel" as "cancel". */
export function withoutReplyMarks(subject: string): string {
  let rest = subject;
  while (mark.test(rest)) rest = rest.replace(mark, '');
  return rest.trim();
}
