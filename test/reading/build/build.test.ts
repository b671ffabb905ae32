import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import readXlsxFile from 'read-excel-file/node';
import { buildMail } from './build.ts';
import type { Case, Client, Language } from './case.ts';
import { workbook } from './xlsx.ts';

const clients: readonly Client[] = [
  'gmail',
  'gmail-mobile',
  'outlook-desktop',
  'outlook-web',
  'outlook-mobile',
  'apple-mail',
  'iphone',
  'yahoo',
  'thunderbird',
  'proton',
  'samsung',
  'zoho',
  'front',
  'zendesk',
  'freshdesk',
  'gmx',
  'plain',
];
const languages: readonly Language[] = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'other'];

const base: Case = {
  name: 'A mail for the builder',
  language: 'en',
  client: 'gmail',
  orders: [{ id: 'PO-1', numbers: ['+14155550100', '+14155550101'], country: 'US' }],
  thread: 'PO-1',
  words: 'Grüße & <Zeichen>: please cancel 415-555-0100.',
  signature: 'Ann Lee\n415-555-0101',
  expected: { verdict: 'act', cancel: ['+14155550100'], rules: [3] },
};

const parsed = (c: Case) => simpleParser(Buffer.from(buildMail(c)));

describe('a built mail', () => {
  it.each(clients)('from %s carries words, signature and history in every part', async (client) => {
    for (const language of languages) {
      const mail = await parsed({ ...base, client, language });
      const parts = [mail.text ?? '', ...(client === 'plain' ? [] : [mail.html || ''])];
      for (const part of parts) {
        expect(part).toMatch(/Grüße (&|&amp;) (<|&lt;)Zeichen/);
        expect(part).toContain('415-555-0101');
        expect(part).toContain('(415) 555-0100');
      }
      expect(mail.inReplyTo).toBeDefined();
    }
  });

  it.each(clients)('from %s sets inline answers between the quoted lines', async (client) => {
    const inline = [
      { quote: '- 415-555-0100', answer: 'cancel this' },
      { quote: '- 415-555-0101', answer: 'keep that' },
    ];
    const { text = '' } = await parsed({ ...base, client, inline });
    const places = ['415-555-0100', 'cancel this', '- 415-555-0101', 'keep that'].map((words) =>
      text.indexOf(words, text.indexOf('- 415-555-0100')),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it.each(clients)('from %s forwards with the language’s own prefix', async (client) => {
    const { subject } = await parsed({ ...base, client, thread: null, language: 'de', quote: 'forward' });
    expect(subject).toMatch(client.startsWith('outlook') ? /^WG: / : /^Fwd: /);
  });

  it.each(['iso-8859-1', 'windows-1252', 'utf-16le'])('holds its words in %s', async (charset) => {
    const mail = await parsed({ ...base, charset, encoding: 'base64' });
    expect(mail.text).toContain('Grüße');
  });

  it('ends every line with CRLF', () => {
    const bytes = Buffer.from(buildMail(base)).toString('latin1');
    expect(bytes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('lets a case override and remove headers', async () => {
    const mail = await parsed({ ...base, headers: { precedence: 'bulk', 'In-Reply-To': '' } });
    expect(mail.headers.get('precedence')).toBe('bulk');
    expect(mail.inReplyTo).toBeUndefined();
  });

  it('carries attachments under their names', async () => {
    const attachments = [{ filename: 'números.csv', type: 'text/csv', content: 'a,b' }];
    const mail = await parsed({ ...base, attachments });
    expect(mail.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
      ['números.csv', 'a,b'],
    ]);
  });
});

describe('a built workbook', () => {
  it('opens as a sheet of its rows', async () => {
    const sheets = await readXlsxFile(
      workbook([['Number', 'Action'], ['415-555-0100', 'cancel & keep'], ['=4155550101']]),
    );
    expect(sheets[0]?.data).toEqual([
      ['Number', 'Action'],
      ['415-555-0100', 'cancel & keep'],
      [4155550101, null],
    ]);
  });
});
