import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { carrierVariables } from '../../src/carriers/settings.ts';
import { readConfig, settings } from '../../src/config.ts';
import { apiDescription } from './api.ts';
import { settingRows, settingsPage } from './settings-table.ts';

const checkout = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(checkout, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const text = (page: string): string => readFileSync(join(checkout, page), 'utf8');

describe('the table of settings', () => {
  it('is what the code says; otherwise run npm run docs', () => {
    expect(text('docs/settings.md')).toBe(settingsPage());
  });

  it('tells the truth about what holds where a setting is unset', () => {
    const unset = readConfig({});
    const other = settingRows()
      .filter(({ usual }) => usual !== '')
      .filter(({ name, usual }) => JSON.stringify(readConfig({ [name]: usual })) !== JSON.stringify(unset));
    expect(other).toEqual([]);
  });
});

describe('the description of the API', () => {
  it('is what the code says; otherwise run npm run docs', () => {
    expect(text('docs/openapi.json')).toBe(apiDescription());
  });
});

describe('the documents', () => {
  const link = /\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g;
  const anchors = (page: string): string[] =>
    [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    );

  it('lead to pages and headings that are there', () => {
    const broken = pages.flatMap((page) =>
      [...text(page).matchAll(link)].flatMap(([whole, file = '', anchor]) => {
        const target = file === '' ? page : join(dirname(page), file);
        const there = existsSync(join(checkout, target));
        return there && (anchor === undefined || anchors(target).includes(anchor))
          ? []
          : [`${page}: ${whole}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('name files and folders that are there', () => {
    const named = /`((?:src|test|docs|templates)\/[\w./-]*[\w/])`/g;
    const missing = pages.flatMap((page) =>
      [...text(page).matchAll(named)].flatMap(([, file = '']) =>
        existsSync(join(checkout, file)) || existsSync(join(checkout, `${file}.ts`))
          ? []
          : [`${page}: ${file}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('name no setting that does not exist', () => {
    const known = new Set<string>([...Object.keys(settings), ...carrierVariables]);
    const ours =
      /\b((?:CARRIER|DASHBOARD|MAILBOX|IMAP|SMTP|DATABASE|REDIS|DATA|POLL|ACK|DECISION|PENDING_POLL|RETRY|SENDER|REPLY|TRUSTED|MAIL|MAX|FEES|LOG|DESK|ALLOW|SWEEP|RISK|AFTER|UNDETERMINED)_[A-Z0-9_]*[A-Z0-9])\b(?![<_…*])/g;
    const isStart = (name: string): boolean => [...known].some((other) => other.startsWith(`${name}_`));
    const unknown = pages
      .flatMap((page) => [...text(page).matchAll(ours)].map(([, name = '']) => name))
      .filter(
        (name) =>
          !known.has(name) && !isStart(name) && !/^CARRIER_(MANUAL|ACME)|^DASHBOARD_PICTURES$/.test(name),
      );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('name every script that may be run, and no other', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const told = new Set(
      pages.flatMap((page) =>
        [...text(page).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z:]+)/g)].map(([, name = '']) => name),
      ),
    );
    expect([...told].filter((name) => !(name in scripts) && !['ci', 'install'].includes(name))).toEqual([]);
  });
});
