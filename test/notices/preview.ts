/** Writes every notice with realistic values as .html and .txt into a folder, to look at; no mail is sent. First argument: the folder, second: the language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTemplates, renderNotice } from '../../src/notices/render.ts';
import { cases, templatesFolder, viewOf } from './cases.ts';

const [folder = 'data/preview', language = 'en'] = process.argv.slice(2);
const templates = loadTemplates(templatesFolder);
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(cases)) {
  const mail = renderNotice(
    viewOf(content, language),
    templates,
    'porting+T-1001-7.abcdefghijklmnop@example.com',
  );
  writeFileSync(join(folder, `${name}.html`), mail.html);
  writeFileSync(join(folder, `${name}.txt`), `Subject: ${mail.subject}\n\n${mail.text}`);
}
process.stdout.write(`${Object.keys(cases).length} notices written to ${folder}\n`);
