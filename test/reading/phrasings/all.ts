import { clauses } from './clauses.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { freshAnswers } from './fresh-answers.ts';
import { freshDutch } from './fresh-dutch.ts';
import { freshFrench } from './fresh-french.ts';
import { freshGerman } from './fresh-german.ts';
import { freshItalian } from './fresh-italian.ts';
import { freshPortuguese } from './fresh-portuguese.ts';
import { freshRequests } from './fresh-requests.ts';
import { freshSpanish } from './fresh-spanish.ts';
import { german } from './german.ts';
import { letters } from './letters.ts';
import { mixed } from './mixed.ts';
import type { Group } from './phrasing.ts';
import { spanish } from './spanish.ts';
import { takenBack } from './taken-back.ts';

/** All phrasings by language. */
export const phrasings: Readonly<Record<string, readonly Group[]>> = {
  English: english,
  German: german,
  French: french,
  Spanish: spanish,
  'whole letters': letters,
  'clause by clause': clauses,
  'all sorts': mixed,
  'taken back': takenBack,
  'answers to a notice': freshAnswers,
  'fresh German': freshGerman,
  'fresh Dutch': freshDutch,
  'fresh French': freshFrench,
  'fresh Italian': freshItalian,
  'English, requests': freshRequests,
  'fresh Spanish': freshSpanish,
  'fresh Portuguese': freshPortuguese,
};
