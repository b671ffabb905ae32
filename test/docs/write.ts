/** `npm run docs`: writes the pages that are made from the code. */
import { writeFileSync } from 'node:fs';
import { apiDescription } from './api.ts';
import { settingsPage } from './settings-table.ts';

writeFileSync('docs/settings.md', settingsPage());
writeFileSync('docs/openapi.json', apiDescription());
