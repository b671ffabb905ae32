import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadTemplates, renderNotice } from '../../src/notices/render.ts';
import { temporaryFolder } from '../services/temporary.ts';
import { cases, templatesFolder, viewOf } from './cases.ts';

let folder: { path: string; remove: () => void };
beforeEach(() => {
  folder = temporaryFolder('templates');
  cpSync(join(templatesFolder, 'en'), at('en'), { recursive: true });
  cpSync(join(templatesFolder, 'layout.html'), at('layout.html'));
});
afterEach(() => folder.remove());

const at = (...parts: string[]): string => join(folder.path, ...parts);
const change = (file: string, from: string, to: string): void => {
  const source = readFileSync(at(file), 'utf8');
  expect(source).toContain(from);
  writeFileSync(at(file), source.replace(from, to));
};
const load = () => loadTemplates(folder.path);

describe('the templates folder', () => {
  it('that is complete loads', () => {
    expect([...load().languages.keys()]).toEqual(['en']);
  });

  it.each([
    ['a missing notice', () => rmSync(at('en', 'kept.md')), /en\/kept\.md: this file is missing/],
    ['a missing frame', () => rmSync(at('en', '_closing.md')), /en\/_closing\.md: this file is missing/],
    ['a missing layout', () => rmSync(at('layout.html')), /layout\.html: this file is missing/],
    ['missing English', () => rmSync(at('en'), { recursive: true }), /en: English is missing/],
    [
      'a misspelt name',
      () => writeFileSync(at('en', 'cost.md'), 'x'),
      /en\/cost\.md: no notice has this name \(they are .*costs/,
    ],
    [
      'no front matter',
      () => writeFileSync(at('en', 'kept.md'), 'Hello'),
      /en\/kept\.md: it does not begin with front matter/,
    ],
    [
      'no subject',
      () => change('en/kept.md', 'subject:', 'title:'),
      /en\/kept\.md: its front matter has no subject/,
    ],
    [
      'no heading',
      () => change('en/kept.md', 'heading:', 'title:'),
      /en\/kept\.md: its front matter has no heading/,
    ],
    ['broken Liquid', () => change('en/kept.md', '{% endfor %}', ''), /en\/kept\.md: tag .*not closed/],
    [
      'an unknown variable',
      () => change('en/kept.md', 'As you told us', '{{ part.numbr }}'),
      /en\/kept\.md: undefined variable: part\.numbr/,
    ],
    [
      'an unknown variable in a branch',
      () => change('en/_fees.md', 'fee.sum', 'fee.summ'),
      /undefined variable: fee\.summ/,
    ],
    [
      'an unknown filter',
      () => change('en/kept.md', 'As you told us', '{{ ticket | shout }}'),
      /en\/kept\.md: .*shout/,
    ],
    ['an unknown part', () => change('en/kept.md', '"_date"', '"_dates"'), /en\/kept\.md: .*_dates/],
    [
      'a value in code',
      () => change('en/kept.md', 'As you told us', '`{{ ticket }}`'),
      /en\/kept\.md: a value stands inside code/,
    ],
    [
      'a raw value',
      () => change('en/_fees.md', '{{ fee.amount }}', '{{ fee.amount | raw }}'),
      /en\/_fees\.md: the filter "raw"/,
    ],
    [
      'an unknown variable in the layout',
      () => change('layout.html', '{{ preview }}', '{{ previw }}'),
      /undefined variable: previw/,
    ],
  ])('with %s is refused by the name of the file', (_what, spoil, message) => {
    spoil();
    expect(load).toThrow(message);
  });

  it('with several errors names them all at once', () => {
    rmSync(at('en', 'kept.md'));
    writeFileSync(at('en', 'costs.md'), 'Hello');
    expect(load).toThrow(/costs\.md[\s\S]*kept\.md|kept\.md[\s\S]*costs\.md/);
  });

  it('that is not there is refused', () => {
    expect(() => loadTemplates(at('nowhere'))).toThrow(/nowhere/);
  });

  it('with a second language serves it, also to its regions, and needs all its notices', () => {
    cpSync(at('en'), at('de'), { recursive: true });
    change('de/kept.md', 'As you told us', 'Wie gesagt');
    const templates = load();
    for (const language of ['de', 'DE', 'de-AT']) {
      const mail = renderNotice(viewOf(cases.kept, language), templates, null);
      expect(mail.language).toBe('de');
      expect(mail.text).toContain('Wie gesagt');
    }
    expect(renderNotice(viewOf(cases.kept, 'da'), templates, null).text).toContain('As you told us');
    rmSync(at('de', 'expired.md'));
    expect(load).toThrow(/de\/expired\.md: this file is missing/);
  });

  it('marks a right-to-left language as such', () => {
    cpSync(at('en'), at('he'), { recursive: true });
    expect(renderNotice(viewOf(cases.kept, 'he'), load(), null).html).toContain('<html lang="he" dir="rtl">');
  });

  it('may hold other files and line ends of other systems', () => {
    mkdirSync(at('en', 'drafts'));
    writeFileSync(at('en', 'notes.txt'), 'x');
    writeFileSync(at('en', 'kept.md'), readFileSync(at('en', 'kept.md'), 'utf8').replace(/\n/g, '\r\n'));
    const before = renderNotice(viewOf(cases.kept), loadTemplates(templatesFolder), null).text;
    expect(renderNotice(viewOf(cases.kept), load(), null).text).toBe(before);
  });
});
