import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

/** The languages that are read (rule 20). Adding one is a file beside these, a line here and examples. */
export const languages: readonly Language[] = [english, spanish, french, german, dutch, portuguese, italian];
