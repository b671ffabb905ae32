/** The half of the labelled mails that was set aside before the reading was written: looked at for the figure only. */
import type { Case } from '../build/case.ts';
import { cases as attachments } from './attachments.ts';
import { cases as blankAndAutomatic } from './blank-and-automatic.ts';
import { cases as decisions } from './decisions.ts';
import { cases as exceptions } from './exceptions.ts';
import { cases as inlineAndPointing } from './inline-and-pointing.ts';
import { cases as naming } from './naming.ts';
import { cases as otherLanguages } from './other-languages.ts';
import { cases as ownWords } from './own-words.ts';
import { cases as rangesAndAll } from './ranges-and-all.ts';
import { cases as subject } from './subject.ts';
import { cases as unnamedAndUnmatched } from './unnamed-and-unmatched.ts';
import { cases as varied } from './varied.ts';
import { cases as wishes } from './wishes.ts';
import { cases as writtenNumbers } from './written-numbers.ts';

export const setAsideCases: readonly Case[] = [
  ...attachments,
  ...blankAndAutomatic,
  ...decisions,
  ...exceptions,
  ...inlineAndPointing,
  ...naming,
  ...otherLanguages,
  ...ownWords,
  ...rangesAndAll,
  ...subject,
  ...unnamedAndUnmatched,
  ...varied,
  ...wishes,
  ...writtenNumbers,
];
