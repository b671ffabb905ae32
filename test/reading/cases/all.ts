/** The development set: every labelled case on which the reading is built. */

import type { Case } from '../build/case.ts';
import { cases as attachments } from './attachments.ts';
import { cases as automatic } from './automatic.ts';
import { cases as decisions } from './decisions.ts';
import { cases as decisionsAbroad } from './decisions-abroad.ts';
import { cases as dutch } from './dutch.ts';
import { cases as frames } from './frames.ts';
import { cases as french } from './french.ts';
import { cases as german } from './german.ts';
import { cases as hard } from './hard.ts';
import { cases as inline } from './inline.ts';
import { cases as italian } from './italian.ts';
import { cases as naming } from './naming.ts';
import { cases as otherLanguages } from './other-languages.ts';
import { cases as portuguese } from './portuguese.ts';
import { cases as requestsAbroad } from './requests-abroad.ts';
import { cases as sets } from './sets.ts';
import { cases as spanish } from './spanish.ts';
import { cases as wishes } from './wishes.ts';

export const developmentCases: readonly Case[] = [
  ...naming,
  ...sets,
  ...wishes,
  ...decisions,
  ...frames,
  ...hard,
  ...inline,
  ...attachments,
  ...automatic,
  ...german,
  ...french,
  ...spanish,
  ...portuguese,
  ...italian,
  ...dutch,
  ...decisionsAbroad,
  ...requestsAbroad,
  ...otherLanguages,
];
