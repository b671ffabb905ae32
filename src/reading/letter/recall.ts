/** Mails that recall an earlier one: they take it back (reading.md rule 16), though its words stand in them. */

import { recalling, recallSubject } from '../languages/automatic.ts';
import type { Message } from '../message.ts';
import { untagged } from './subject.ts';

/** What is recalled, in words for a person; null where the mail is none. `text` is what the sender seems to say. */
export function recalled(message: Message, text: string): string | null {
  const subject = untagged(message.subject);
  const word = recallSubject.exec(subject);
  const head = text.trimStart().slice(0, 400);
  const says = recalling.test(head);
  if (word === null) return says && isQuoting(head) ? head.slice(0, 80) : null;
  const title = subject.slice(word[0].length).trim();
  // "Rappel : …" is a reminder, too, and "Rückruf: …" a call that is asked for.
  const sure =
    word.groups?.sure !== undefined ||
    says ||
    (title !== '' && head.includes(title) && isQuoting(head)) ||
    message.headers.some(({ name }) => name.startsWith('x-ms-exchange-') && name.includes('recall'));
  return sure ? title.slice(0, 80) : null;
}

/** The title of the recalled mail stands in quotes. */
const isQuoting = (text: string): boolean => /["“”„«»「『]/.test(text);
