import type { Group } from './phrasing.ts';
import { de, deAwaiting, esAwaiting, frAwaiting, us, usAwaiting } from './situations.ts';

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
  {
    rule: '4–7: rows, short ends and additions',
    context: us,
    phrasings: [
      ['415-555-0101 / 0102 = cancel; 415-555-0100 / 0103 = go', '-0101 -0102'],
      ['Cancel: 0100; 0101\nPort: 0102; 0103', '-0100 -0101 +0102 +0103'],
      [
        '1. 415-555-0100 .... yes please port\n2. 415-555-0101 .... cancel\n3. 415-555-0102 .... cancel',
        '+0100 -0101 -0102',
      ],
      ['0100 .... cancel\n0101 .... port', '-0100 +0101'],
      ['Please cancel 0101\n\nPS: 0103 as well', '-0101 -0103'],
      ['Please cancel 0101. My mobile is 0103 too.', '-0101'],
      ['You can port all numbers, only 0101 not.', '-0101 +0100 +0102 +0103'],
      ['Please cancel our fax (0101) and keep porting 0102.', '-0101 +0102'],
      ['cancel 415-555-0100 thru 02', '-0100 -0101 -0102'],
      ['cancel 415-555-0102 to 04', '-0102 -0103 ?+14155550104'],
      ['- 0100: all set\n- 0101: please scratch that one\n- 0102: bill copy follows', '-0101'],
    ],
  },
  {
    rule: '4–7: rows and further numbers in an answer',
    context: usAwaiting,
    phrasings: [
      ['0100: accepted, cancel\n0101: not decided yet', '-0100'],
      ['0100: yes, cancel\n0101: do not cancel', '-0100 +0101'],
      ['Yes, and 0102 too', '-0100 -0101 -0102'],
      ['Please cancel both, and 0103 on top of that.', '-0100 -0101 -0103'],
      ['All three.', 'clarify'],
    ],
  },
  {
    rule: '4–5, 14: ranges and things in German',
    context: de,
    phrasings: [
      [
        'Die Rufnummern 030 23125010 bis einschließlich 030 23125012 sollen nicht zu Ihnen wechseln.',
        '-010 -011 -012',
      ],
      ['Bitte streichen Sie Herrn Maier (011) aus dem Verteiler.', 'human'],
      ['Das Abo der 011 bitte stornieren', 'human'],
    ],
  },
];
