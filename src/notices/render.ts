/** Renders a notice from one source to both parts of a mail: plain text and HTML. */
import { reason } from '../error.ts';
import type { NoticePart, NoticeView } from './compose.ts';
import { oneLine } from './escape.ts';
import { asHtml, parseMarkdown } from './html.ts';
import { specimens } from './specimens.ts';
import { type LanguageTemplates, readTemplates, type Templates, TemplatesError, tones } from './templates.ts';
import { asText } from './text.ts';

export type RenderedNotice = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The language it came out in; "en" where there are no templates in the customer's. */
  readonly language: string;
};

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** Which way a language is written, as HTML's `dir` has it. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/**
 * Reads the templates and renders every one of them with specimen values, so that a misspelt variable is found at start.
 * Throws a TemplatesError that names every file in error.
 */
export function loadTemplates(folder: string): Templates {
  const templates = readTemplates(folder);
  const problems = new Set<string>();
  for (const language of templates.languages.keys()) {
    for (const view of specimens(language)) {
      try {
        renderNotice(view, templates, 'desk@example.com');
      } catch (error) {
        const file = `${language}/${view.parts.map(({ name }) => name).join(', ')}`;
        problems.add(`  ${file}.md: ${reason(error)}`);
      }
    }
  }
  if (problems.size > 0) {
    throw new TemplatesError(`The mail templates cannot be used:\n${[...problems].join('\n')}`);
  }
  return templates;
}

/**
 * The mail's subject and bodies. With several parts the first, most important one gives the subject, and each has its
 * heading. `replyTo` makes the choices of a costs notice into buttons that begin an answer; null leaves them out.
 */
export function renderNotice(view: NoticeView, templates: Templates, replyTo: string | null): RenderedNotice {
  const { name: language, templates: words } = languageOf(view.language, templates);
  const [first] = view.parts;
  if (first === undefined) throw new Error('A notice without a part says nothing.');
  const subject = words.notices[first.name].subject(valuesOf(view, first, null, ''));
  const bodies = view.parts.map((part) => {
    const values = valuesOf(view, part, replyTo, subject);
    return {
      tone: tones[part.name],
      tokens: parseMarkdown(tight(words.notices[part.name].markdown(values))),
    };
  });
  const frame = valuesOf(view, first, null, '');
  const opening = parseMarkdown(tight(words.opening(frame)));
  const closing = parseMarkdown(tight(words.closing(frame)));
  return {
    subject,
    language,
    text: `${[opening, ...bodies.map(({ tokens }) => tokens), closing].map(asText).join('\n\n')}\n`,
    html: templates.layout({
      language,
      direction: directionOf(language),
      subject,
      preview: words.notices[first.name].heading(frame),
      deskName: oneLine(view.deskName),
      ticket: view.ticket,
      opening: asHtml(opening),
      parts: bodies.map(({ tone, tokens }) => ({ tone, html: asHtml(tokens) })),
      closing: asHtml(closing),
    }),
  };
}

/** The customer's language, without its region where only that is there, else English. */
function languageOf(
  wanted: string,
  { languages }: Templates,
): { name: string; templates: LanguageTemplates } {
  const name = wanted.toLowerCase();
  const found = [name, name.split('-')[0] ?? '', 'en'].find((candidate) => languages.has(candidate)) ?? 'en';
  const templates = languages.get(found);
  if (templates === undefined) throw new TemplatesError('There are no English templates.');
  return { name: found, templates };
}

const valuesOf = (view: NoticeView, part: NoticePart, replyTo: string | null, subject: string) => ({
  ...view,
  part,
  cancelLink: replyTo === null ? null : answerLink(replyTo, subject, 'CANCEL PORT'),
  keepLink: replyTo === null ? null : answerLink(replyTo, subject, 'KEEP PORT'),
  yesLink: replyTo === null ? null : answerLink(replyTo, subject, 'YES'),
});

/** A link that opens an answer with the deciding words written already (RFC 6068). */
const answerLink = (replyTo: string, subject: string, words: string): string =>
  `mailto:${encodeURIComponent(replyTo).replace('%40', '@')}?subject=${encodeURIComponent(`Re: ${subject}`)}&body=${encodeURIComponent(words)}`;

const tight = (markdown: string): string => markdown.replace(/\n{3,}/g, '\n\n');
