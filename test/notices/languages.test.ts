import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NoticeView } from '../../src/notices/compose.ts';
import { languageOfMail, nearestLanguage } from '../../src/notices/language.ts';
import { loadTemplates, type RenderedNotice, renderNotice } from '../../src/notices/render.ts';
import { specimens } from '../../src/notices/specimens.ts';
import { tongues } from '../../src/reading/languages/index.ts';
import { offeredAsWritten } from '../../src/reading/languages/offered.ts';
import { whichLanguage } from '../../src/reading/meaning/which-language.ts';
import { fold } from '../../src/reading/numbers/fold.ts';
import type { NoticeContent } from '../../src/tickets/event.ts';
import { temporaryFolder } from '../services/temporary.ts';
import { cases, templatesFolder, viewOf } from './cases.ts';

const templates = loadTemplates(templatesFolder);
const shipped = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
const all: readonly [string, NoticeContent][] = Object.entries(cases);
const replyTo = 'porting+T-1001-7.abcdefghijklmnop@example.com';

/** As a mail goes out: in the language that there is, for a customer who wants `wanted`. */
const written = (content: NoticeContent, wanted: string): RenderedNotice =>
  renderNotice(viewOf(content, languageOfMail(wanted, templates.languages.keys())), templates, replyTo);

const spoken = tongues.map(({ code, common, countries }) => ({
  code,
  common: new Set(common.trim().split(/\s+/)),
  countries: new Set(countries.split(' ')),
}));

/** What of a mail is quoted or a name, and in no language of ours. */
const quoted = [
  'The present line may be disconnected on the port date.',
  'Example Telecom porting desk',
  'Service may be interrupted.',
  'letter of authorization',
  ...offeredAsWritten,
];

/** The paragraphs that are in another language, of those long enough to tell one. */
function paragraphsNotIn(language: string, text: string): string[] {
  const flowing = text.replace(/\s+(?=\S)/g, (gap) => (gap.includes('\n\n') ? '\n\n' : ' '));
  const own = spoken.filter(({ code }) => code === language);
  return quoted
    .reduce((rest, words) => rest.replaceAll(words, ' '), flowing)
    .split('\n\n')
    .map((paragraph) => fold(paragraph).replace(/\S*\d\S*/g, ' '))
    .filter((paragraph) => (paragraph.match(/[a-z]{2,}/g) ?? []).length >= 8)
    .filter((paragraph) => {
      // Neighbours share common words: "de", "la". Another language has many more than the right one.
      const best = whichLanguage(paragraph, spoken, null, []).hits;
      return whichLanguage(paragraph, own, null, []).hits < best * 0.7;
    });
}

describe('the languages of the notices', () => {
  it('are told apart by their paragraphs', () => {
    for (const language of shipped)
      for (const other of shipped.filter((name) => name !== language))
        expect(paragraphsNotIn(other, written(cases.costs, language).text).length).toBeGreaterThan(8);
  });

  it('are English and the six other languages that are read', () => {
    expect([...templates.languages.keys()].sort()).toEqual(shipped);
    expect(tongues.map(({ code }) => code as string).sort()).toEqual(shipped);
  });

  it.each(shipped)('have the same files as English, and no line of it: %s', (language) => {
    const filesOf = (name: string) => readdirSync(join(templatesFolder, name)).sort();
    const linesOf = (name: string, file: string) =>
      readFileSync(join(templatesFolder, name, file), 'utf8')
        .replace(/\{%[^%]*%\}|\{\{[^}]*\}\}/g, '\n')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => (line.match(/\p{L}{3,}/gu) ?? []).length >= 3);
    expect(filesOf(language)).toEqual(filesOf('en'));
    if (language === 'en') return;
    for (const file of filesOf('en')) {
      const english = new Set(linesOf('en', file));
      expect(linesOf(language, file).filter((line) => english.has(line))).toEqual([]);
    }
  });

  it.each(shipped)('speak one language in every paragraph, whatever is said: %s', (language) => {
    for (const [, content] of all) {
      const { text } = written(content, language);
      expect(paragraphsNotIn(language, text)).toEqual([]);
    }
  });

  it.each(shipped)(
    'name every number, the reference and the choices, and advise not to disconnect: %s',
    (language) => {
      const { text, subject } = written(cases.costs, language);
      for (const words of ['+14155550100', '+14155550101', 'PO-1042', 'sr_8c41d0', 'T-1001'])
        expect(text).toContain(words);
      const { answers } = templates.languages.get(language) ?? { answers: null };
      expect(text).toContain(`- ${answers?.cancel}`);
      expect(text).toContain(`- ${answers?.keep}`);
      expect(text).toMatch(/\bCANCEL PORT\b[\s\S]*\bKEEP PORT\b/);
      expect(subject).toContain('[T-1001]');
    },
  );

  it.each(shipped)(
    'hold no line that is a decision if it is taken for the customer’s own: %s',
    (language) => {
      const { answers } = templates.languages.get(language) ?? { answers: null };
      for (const [, content] of all) {
        for (const line of written(content, language).text.split('\n')) {
          const words = line.replace(/^\W+/, '').replace(/[^\p{L}\d]+$/u, '');
          expect([answers?.cancel, answers?.keep, answers?.yes, 'CANCEL PORT', 'KEEP PORT']).not.toContain(
            words,
          );
        }
      }
    },
  );

  it.each(shipped)('leave no gap where a value was to stand: %s', (language) => {
    const space = language === 'fr' ? / ,| \.|\s\s\./ : / ,| \.| :/;
    for (const view of [...specimens(language), ...all.map(([, content]) => viewOf(content, language))]) {
      const { text, subject } = renderNotice(view, templates, replyTo);
      for (const part of [text, subject]) {
        expect(part).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\{%|\\|\*\*|&[a-z]+;/);
        expect(part).not.toMatch(space);
      }
      expect(text).not.toMatch(/\n{3}/);
      expect(text.split('\n').every((line) => line.length <= 90)).toBe(true);
    }
  });

  it('quote the carrier’s own words as they are, and put the desk’s into the language', () => {
    const german = written(cases.costs, 'de').text.replace(/\s+/g, ' ');
    expect(german).toContain('„The present line may be disconnected on the port date.“');
    expect(german).toContain('Kurzfristige Stornierung: 25,00 USD je Rufnummer');
    expect(german).toContain('berechnet von Ihrem bisherigen Anbieter');
    const odd = {
      amount: '1450',
      currency: 'USD',
      per: 'order',
      firm: true,
      for: 'snapback',
      chargedBy: 'Telnyx',
    } as const;
    const [entry] = cases['costs-unknown'].items;
    if (entry?.item.offer == null) throw new Error('an offer');
    const offer = { ...entry.item.offer, terms: { ...entry.item.offer.terms, fees: [odd] } };
    const content = { ...cases['costs-unknown'], items: [{ ...entry, item: { ...entry.item, offer } }] };
    const french = written(content, 'fr').text;
    expect(french).toMatch(/«\u00a0Snapback\u00a0»\u00a0: 1\u00a0450,00 USD/);
    expect(french).toContain('facturé par Telnyx');
  });
});

describe('the language of a mail', () => {
  it.each([
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['pt-BR', 'pt'],
    ['pt_BR', 'pt'],
    ['ES', 'es'],
    ['nl-Latn-BE', 'nl'],
    ['da', 'en'],
    ['', 'en'],
    ['deutsch', 'en'],
  ])('for %j is %s', (wanted, language) => {
    const mail = written(cases.kept, wanted);
    expect(mail.language).toBe(language);
    expect(mail.html).toContain(`<html lang="${language}" dir="ltr">`);
  });

  it('is another region’s where only that is there', () => {
    expect(nearestLanguage('pt-PT', ['en', 'pt-br'])).toBe('pt-br');
    expect(nearestLanguage('zh-Hant-TW', ['zh-hant', 'zh-hans'])).toBe('zh-hant');
    expect(nearestLanguage('it', ['en', 'pt-br'])).toBeNull();
  });

  it('is one and the same in all of it, whatever is wanted and whatever is said', () => {
    const tag = fc.oneof(
      fc.constantFrom(
        ...shipped,
        'de-AT',
        'de-CH',
        'fr-CA',
        'fr-BE',
        'pt-BR',
        'es-MX',
        'nl-BE',
        'it-CH',
        'en-GB',
      ),
      fc.constantFrom('da', 'sv-SE', 'tlh', 'zz', 'de-', '-', 'de-x', 'he', 'ja-JP-u-ca-japanese'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(tag, fc.constantFrom(...all), (wanted, [, content]) => {
        const { text, html, language } = written(content, wanted);
        expect(paragraphsNotIn(language, text)).toEqual([]);
        expect(html).toContain(`<html lang="${language}" `);
      }),
      { numRuns: 150 },
    );
  });
});

/** Every text in a view: what is not from the templates. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

describe('a language added by the docs', () => {
  /** Each word of a template marked, as if it were translated; tags, values and field names stay. */
  const translated = (source: string): string =>
    source
      .split(/(\{%[^%]*%\}|\{\{[^}]*\}\}|"button"|^(?:subject|heading|cancel|keep|yes):)/m)
      .map((piece, nth) => (nth % 2 === 1 ? piece : piece.replace(/\p{L}+/gu, (word) => `ø${word}`)))
      .join('');

  it('is served from its folder alone: no word of a mail comes from elsewhere', () => {
    const folder = temporaryFolder('danish');
    try {
      cpSync(join(templatesFolder, 'layout.html'), join(folder.path, 'layout.html'));
      cpSync(join(templatesFolder, 'en'), join(folder.path, 'en'), { recursive: true });
      mkdirSync(join(folder.path, 'da'));
      for (const file of readdirSync(join(templatesFolder, 'en')))
        writeFileSync(
          join(folder.path, 'da', file),
          translated(readFileSync(join(templatesFolder, 'en', file), 'utf8')),
        );
      const withDanish = loadTemplates(folder.path);
      const views: NoticeView[] = [...specimens('da'), ...all.map(([, content]) => viewOf(content, 'da-DK'))];
      for (const view of views) {
        const mail = renderNotice(view, withDanish, replyTo);
        expect(mail.language).toBe('da');
        const values = new Set(textsIn(view).flatMap((text) => text.match(/\p{L}+/gu) ?? []));
        for (const word of `${mail.subject} ${mail.text}`.match(/\p{L}+/gu) ?? [])
          expect(word.startsWith('ø') || values.has(word) ? '' : word).toBe('');
        expect(mail.html).toContain('<html lang="da" dir="ltr">');
      }
      const dates = renderNotice(viewOf(cases.costs, 'da-DK'), withDanish, null).text.replace(/\s+/g, ' ');
      expect(dates).toContain('tirsdag den 1. december 2026 kl. 10.00');
      expect(dates).toContain('25,00 USD');
    } finally {
      folder.remove();
    }
  });
});
