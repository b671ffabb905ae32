/** Reads the templates folder: one folder a language, one file a notice. Everything wrong is found at start, not when a mail is due. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Liquid, type Template as Parsed } from 'liquidjs';
import { isError, reason } from '../error.ts';
import type { NoticeName } from '../tickets/ticket.ts';
import { forHtml, forMarkdown, oneLine } from './escape.ts';

type Values = Readonly<Record<string, unknown>>;

/** One notice in one language; each function takes the template's values. */
type NoticeTemplate = {
  readonly subject: (values: Values) => string;
  /** One line, without markup. */
  readonly heading: (values: Values) => string;
  /** Markdown, heading included. */
  readonly markdown: (values: Values) => string;
};

/** The words that a customer may answer with, in his language; the reading knows them beside CANCEL PORT, KEEP PORT and YES. */
export type AnswerWords = { readonly cancel: string; readonly keep: string; readonly yes: string };

export type LanguageTemplates = {
  readonly answers: AnswerWords;
  readonly notices: Readonly<Record<NoticeName, NoticeTemplate>>;
  readonly opening: (values: Values) => string;
  readonly closing: (values: Values) => string;
};

export type Templates = {
  /** By folder name; "en" is always there. */
  readonly languages: ReadonlyMap<string, LanguageTemplates>;
  readonly layout: (values: Values) => string;
};

/** The templates folder cannot be used. The message names every file that is wrong, and how. */
export class TemplatesError extends Error {
  override readonly name = 'TemplatesError';
}

/** What a mail is to its reader at a glance: something to decide, bad news, good news, or news. */
export type Tone = 'ask' | 'no' | 'done' | 'news';

/** Every notice has a template of its name; a new one does not compile without a row here. */
export const tones: Readonly<Record<NoticeName, Tone>> = {
  costs: 'ask',
  reminder: 'ask',
  clarify: 'ask',
  'too-late': 'no',
  'not-found': 'no',
  expired: 'no',
  undetermined: 'news',
  'handed-over': 'news',
  'cancel-requested': 'news',
  received: 'news',
  cancelled: 'done',
  kept: 'done',
};

export const noticeNames = Object.keys(tones) as readonly NoticeName[];

/** Reads and parses all templates under `folder`. Throws a TemplatesError that names every file in error. */
export function readTemplates(folder: string): Templates {
  const problems: string[] = [];
  const attempt = <T>(file: string, make: () => T): T | null => {
    try {
      return make();
    } catch (error) {
      problems.push(`${join(basename(folder), file)}: ${reason(error)}`);
      return null;
    }
  };
  const layout = attempt('layout.html', () => {
    const engine = new Liquid({ outputEscape: forHtml, strictVariables: true, strictFilters: true });
    return renderer(engine, engine.parse(read(join(folder, 'layout.html'))));
  });
  const names =
    attempt('', () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
    ) ?? [];
  if (!names.includes('en')) problems.push(`${join(basename(folder), 'en')}: English is missing`);
  const languages = new Map<string, LanguageTemplates>();
  for (const name of names) {
    const language = readLanguage(join(folder, name), (file, make) => attempt(join(name, file), make));
    if (language) languages.set(name.toLowerCase(), language);
  }
  if (problems.length > 0 || layout === null) {
    throw new TemplatesError(
      `The mail templates cannot be used:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  return { languages, layout };
}

type Attempt = <T>(file: string, make: () => T) => T | null;

function readLanguage(folder: string, attempt: Attempt): LanguageTemplates | null {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const known = new Set(noticeNames.map((name) => `${name}.md`));
  const partials: Record<string, string> = {};
  for (const file of files) {
    if (file === answersFile) continue;
    if (file.startsWith('_')) {
      attempt(file, () => {
        partials[basename(file, '.md')] = withoutTagLines(guarded(read(join(folder, file))));
      });
    } else if (!known.has(file)) {
      attempt(file, () => {
        throw new Error(`no notice has this name (they are ${noticeNames.join(', ')})`);
      });
    }
  }
  const answers = attempt(answersFile, () => answersIn(read(join(folder, answersFile))));
  const options = {
    strictVariables: true,
    strictFilters: true,
    cache: true,
    templates: partials,
    globals: { answers: answers ?? {} },
  };
  const markdown = new Liquid({ ...options, outputEscape: forMarkdown });
  const line = new Liquid({ ...options, outputEscape: (value: unknown) => oneLine(value) });
  const partial = (name: string) =>
    attempt(`${name}.md`, () => {
      const source = partials[name];
      if (source === undefined) throw new Error('this file is missing');
      return renderer(markdown, markdown.parse(source));
    });
  const opening = partial('_opening');
  const closing = partial('_closing');
  const notices = noticeNames.flatMap((name) => {
    const notice = attempt(`${name}.md`, (): NoticeTemplate => {
      const { subject, heading, body } = parted(guarded(read(join(folder, `${name}.md`))));
      return {
        subject: renderer(line, line.parse(subject)),
        heading: renderer(line, line.parse(heading)),
        markdown: renderer(markdown, markdown.parse(`## ${heading}\n\n${withoutTagLines(body)}`)),
      };
    });
    return notice ? [[name, notice] as const] : [];
  });
  if (notices.length < noticeNames.length || !opening || !closing || !answers) return null;
  return {
    answers,
    notices: Object.fromEntries(notices) as Record<NoticeName, NoticeTemplate>,
    opening,
    closing,
  };
}

/** The file of the answer words: front matter and nothing else. */
const answersFile = '_answers.md';

function answersIn(source: string): AnswerWords {
  const { fields } = frontMatter(source, 'cancel: …, keep: …, yes: …');
  const word = (name: keyof AnswerWords): string => {
    const words = fields.get(name);
    if (!words) throw new Error(`it has no line "${name}: …"`);
    return words;
  };
  return { cancel: word('cancel'), keep: word('keep'), yes: word('yes') };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  } catch (error) {
    const missing = isError(error) && 'code' in error && error.code === 'ENOENT';
    throw missing ? new Error('this file is missing') : error;
  }
}

/** Splits the front matter off: the lines `subject: …` and `heading: …` between two lines of three dashes. */
function parted(source: string): { subject: string; heading: string; body: string } {
  const { fields, body } = frontMatter(source, 'subject: …, heading: …');
  const subject = fields.get('subject');
  const heading = fields.get('heading');
  if (!subject) throw new Error('its front matter has no subject');
  if (!heading) throw new Error('its front matter has no heading');
  return { subject, heading, body };
}

/** The lines `name: value` between two lines of three dashes, and what follows. */
function frontMatter(source: string, form: string): { fields: ReadonlyMap<string, string>; body: string } {
  const end = source.indexOf('\n---\n', 3);
  if (!source.startsWith('---\n') || end < 0) {
    throw new Error(`it does not begin with front matter (---, ${form}, ---)`);
  }
  const fields = new Map(
    source
      .slice(4, end)
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, Math.max(colon, 0)).trim(), line.slice(colon + 1).trim()] as const;
      }),
  );
  return { fields, body: source.slice(end + 5) };
}

/** Refuses what would let a value become markup: inside code, and past the `raw` filter, nothing is escaped. */
function guarded(source: string): string {
  if (/`[^`\n]*\{\{/.test(source))
    throw new Error('a value stands inside code (`…`), where it cannot be escaped');
  if (/\|\s*raw\b/.test(source)) throw new Error('the filter "raw" would let a value become markup');
  return source;
}

/** Lines that hold nothing but tags vanish with their line break, so that tags can stand on lines of their own. */
const withoutTagLines = (source: string): string =>
  source
    .split('\n')
    .map((line) => {
      const tagsOnly = line.includes('{%') && line.replace(/\{%[^%]*%\}/g, '').trim() === '';
      return tagsOnly ? line.trim() : `${line}\n`;
    })
    .join('');

const renderer =
  (engine: Liquid, parsed: Parsed[]) =>
  (values: Values): string =>
    engine.renderSync(parsed, values) as string;
