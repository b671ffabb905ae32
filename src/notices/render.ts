/** Renders a notice from one source to both parts of a mail: plain text and HTML. */
import { reason } from '../error.ts';
import type { NoticePart, NoticeView } from './compose.ts';
import { oneLine } from './escape.ts';
import { asHtml, parseMarkdown } from './html.ts';
import { directionOf, nearestLanguage } from './language.ts';
import { specimens } from './specimens.ts';
import {
  type AnswerWords,
  type LanguageTemplates,
  readTemplates,
  type Templates,
  TemplatesError,
  tones,
} from './templates.ts';
import { asText } from './text.ts';

export type RenderedNotice = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The language it came out in; "en" where there are no templates in the customer's. */
  readonly language: string;
};

/**
 * Reads the templates and renders every one of them with specimen values, so that a misspelt variable is found at start.
 * Throws a TemplatesError that names every file in error.
 */
export function loadTemplates(folder: string): Templates {
  const templates = readTemplates(folder);
  const problems = new Set<string>();
  for (const language of templates.languages.keys()) {
    for (const [nth, view] of specimens(language).entries()) {
      try {
        // The frame is the same around every mail; only the words take branches.
        if (nth === 0) renderNotice(view, templates, 'desk@example.com');
        else wordsOf(view, templates, 'desk@example.com');
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
  const { language, subject, heading, parts, ...words } = wordsOf(view, templates, replyTo);
  const bodies = parts.map(({ tone, markdown }) => ({ tone, tokens: parseMarkdown(markdown) }));
  const opening = parseMarkdown(words.opening);
  const closing = parseMarkdown(words.closing);
  return {
    subject,
    language,
    text: `${[opening, ...bodies.map(({ tokens }) => tokens), closing].map(asText).join('\n\n')}\n`,
    html: templates.layout({
      language,
      direction: directionOf(language),
      subject,
      preview: heading,
      deskName: oneLine(view.deskName),
      ticket: view.ticket,
      opening: asHtml(opening),
      parts: bodies.map(({ tone, tokens }) => ({ tone, html: asHtml(tokens) })),
      closing: asHtml(closing),
    }),
  };
}

/** All that a mail says, still as Markdown. */
function wordsOf(view: NoticeView, templates: Templates, replyTo: string | null) {
  const { name: language, templates: words } = languageOf(view.language, templates);
  const [first] = view.parts;
  if (first === undefined) throw new Error('A notice without a part says nothing.');
  const frame = valuesOf(view, first, words.answers, null, '');
  const subject = words.notices[first.name].subject(frame);
  return {
    language,
    subject,
    heading: words.notices[first.name].heading(frame),
    opening: tight(words.opening(frame)),
    parts: view.parts.map((part) => ({
      tone: tones[part.name],
      markdown: tight(
        words.notices[part.name].markdown(valuesOf(view, part, words.answers, replyTo, subject)),
      ),
    })),
    closing: tight(words.closing(frame)),
  };
}

/** The templates in the customer's language or the nearest to it, else the English ones. */
function languageOf(
  wanted: string,
  { languages }: Templates,
): { name: string; templates: LanguageTemplates } {
  const name = nearestLanguage(wanted, languages.keys()) ?? 'en';
  const templates = languages.get(name);
  if (templates === undefined) throw new TemplatesError('There are no English templates.');
  return { name, templates };
}

const valuesOf = (
  view: NoticeView,
  part: NoticePart,
  answers: AnswerWords,
  replyTo: string | null,
  subject: string,
) => {
  const link = (words: string) => (replyTo === null ? null : answerLink(replyTo, subject, words));
  return {
    ...view,
    part,
    cancelLink: link(answers.cancel),
    keepLink: link(answers.keep),
    yesLink: link(answers.yes),
  };
};

/** A link that opens an answer with the deciding words written already (RFC 6068). */
const answerLink = (replyTo: string, subject: string, words: string): string =>
  `mailto:${encodeURIComponent(replyTo).replace('%40', '@')}?subject=${encodeURIComponent(`Re: ${subject}`)}&body=${encodeURIComponent(words)}`;

const tight = (markdown: string): string => markdown.replace(/\n{3,}/g, '\n\n');
