import type { Tongue } from '../meaning/tongue.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { dutch } from './nl/index.ts';
import { portuguese } from './pt/index.ts';

/** The languages that are read (rule 20). Adding one is a folder beside these, a line here, and its examples. */
export const tongues: readonly Tongue[] = [english, french, german, spanish, portuguese, italian, dutch];
