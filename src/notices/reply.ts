/** A mail that a person wrote, in the frame of the notices: the words are theirs, only the signature is added. */
import { forHtml, oneLine } from './escape.ts';
import { directionOf } from './language.ts';
import type { RenderedNotice } from './render.ts';
import type { Templates } from './templates.ts';

const paragraph = 'margin:0 0 14px';

/** Both parts of the mail. `ticket` stands in the signature, so that whoever prints the mail can be found by it. */
export function renderReply(
  text: string,
  of: { readonly deskName: string; readonly ticket: string | null; readonly language: string },
  templates: Templates,
): RenderedNotice {
  const words = text.replaceAll('\r\n', '\n').trim();
  const signature = [oneLine(of.deskName), ...(of.ticket === null ? [] : [oneLine(of.ticket)])].join(' · ');
  const subject = signature;
  return {
    subject,
    language: of.language,
    text: `${words}\n\n${signature}\n`,
    html: templates.layout({
      language: of.language,
      direction: directionOf(of.language),
      subject,
      preview: oneLine(words, 120),
      deskName: oneLine(of.deskName),
      ticket: of.ticket,
      opening: words
        .split(/\n{2,}/)
        .map((lines) => `<p class="p" style="${paragraph}">${forHtml(lines).replaceAll('\n', '<br>')}</p>`)
        .join('\n'),
      parts: [],
      closing: `<p class="p" style="${paragraph}">${forHtml(signature)}</p>`,
    }),
  };
}
