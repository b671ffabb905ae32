import { clauses } from './clauses.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { freshFrench } from './fresh-french.ts';
import { freshItalian } from './fresh-italian.ts';
import { freshPortuguese } from './fresh-portuguese.ts';
import { freshSpanish } from './fresh-spanish.ts';
import { german } from './german.ts';
import { letters } from './letters.ts';
import { mixed } from './mixed.ts';
import type { Group } from './phrasing.ts';
import { spanish } from './spanish.ts';

/** All phrasings by language. */
export const phrasings: Readonly<Record<string, readonly Group[]>> = {
  English: english,
  German: german,
  French: french,
  Spanish: spanish,
  'whole letters': letters,
  'clause by clause': clauses,
  'all sorts': mixed,
  'fresh French': freshFrench,
  'fresh Italian': freshItalian,
  'fresh Spanish': freshSpanish,
  'fresh Portuguese': freshPortuguese,
};
