import type { Group } from './phrasing.ts';
import { deAwaiting, esAwaiting, frAwaiting, us, usAwaiting } from './situations.ts';

/** A request, and right behind it a bare "don't" or "no". */
export const takenBack: readonly Group[] = [
  {
    rule: '13 and 16: a bare don’t or no behind a request',
    context: us,
    phrasings: [
      ["Please cancel 0101. On second thought, don't.", 'human'],
      ["Actually please cancel 0101. On second thought don't, let it move.", 'human'],
      ["Cancel 0101. No wait, don't do that, let it port.", 'human'],
      ["Don't, please, cancel 0101.", 'human'],
      ["Cancel 0101 - no, don't, keep porting it.", 'human'],
      ['Please cancel 0101. Hmm, no.', 'human'],
      ["Please don't.", 'human'],
      ["Don't forget to cancel 0101.", '-0101'],
      ["Please don't wait, cancel 0101.", '-0101'],
      ["Cancel 0101, please don't cancel 0102.", '-0101 +0102'],
      ['Please cancel 0101. No, 0102.', '-0102'],
      ['Please cancel 0101. No, sorry, 0102.', '-0102'],
      ['Please cancel 0101, no, 0102.', '-0102'],
      ['Please cancel 0101 and 0103. No, 0102.', 'clarify'],
      ['Cancel 0101, 0102 no.', '-0101 +0102'],
    ],
  },
  {
    rule: '15: a bare don’t',
    context: usAwaiting,
    phrasings: [
      ["Don't.", '+0100 +0101'],
      ["Don't, let it move.", '+0100 +0101'],
      ["Please don't, just let them come over.", '+0100 +0101'],
      ["On second thought don't, let them move.", '+0100 +0101'],
      ["Cancel both. On second thought, don't.", '+0100 +0101'],
      ['No, 0100.', '+0100'],
    ],
  },
  {
    rule: '15: a bare don’t in German',
    context: deAwaiting,
    phrasings: [
      ['Bitte nicht.', '+010 +011'],
      ['Nein, lieber doch nicht, lassen Sie es laufen.', '+010 +011'],
      ['Bitte beide stornieren. Moment, bitte doch nicht.', '+010 +011'],
      ['Bitte stornieren. Ach nein, doch nicht.', 'clarify'],
      ['Nein, stornieren Sie beide.', '-010 -011'],
    ],
  },
  {
    rule: '15: a bare no in French',
    context: frAwaiting,
    phrasings: [
      ['Annulez les deux. Finalement, non.', '+240 +241'],
      ['Annulez les deux. Non.', 'clarify'],
      ['Non, annulez les deux.', '-240 -241'],
    ],
  },
  {
    rule: '15: a bare no in Spanish',
    context: esAwaiting,
    phrasings: [['Cancelen los dos. Pensándolo bien, mejor no.', '+012 +013']],
  },
];
