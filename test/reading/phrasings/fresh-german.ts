import type { ReadingContext } from '../../../src/reading/reading.ts';
import type { Group } from './phrasing.ts';
import { de, deAwaiting } from './situations.ts';

const [order] = de.orders;
if (order === undefined) throw new Error('the German situation has no order');
const munich = { id: 'PO-2007', country: 'DE', numbers: ['+498923125020', '+498923125021'] };
/** PO-2001 with 030 23125010 to 013 and PO-2007 with 089 23125020 and 021, a new mail. */
const twoOrders: ReadingContext = { orders: [order, munich], thread: null, awaiting: [] };
/** 011 alone awaits a decision. */
const oneAwaiting: ReadingContext = { ...de, awaiting: ['+493023125011'] };

/** How people in Germany, Austria and Switzerland write it. */
export const freshGerman: readonly Group[] = [
  {
    rule: '3–9: requests',
    context: de,
    phrasings: [
      [
        'Servus, könnts ihr die Portierung von der 030 23125012 bitte wieder rausnehmen? Die behalten wir beim alten Anbieter. Danke!',
        '-012',
      ],
      [
        'Grüezi mitenand\n\nBitte annullieren Sie die Portierung der Rufnummer 030 23125013. Besten Dank.',
        '-013',
      ],
      [
        'Wir haben uns entschieden, die 030 23125010 und die 030 23125012 nun doch nicht zu euch mitzunehmen.',
        '-010 -012',
      ],
      ['Für die Rufnummer 030 / 231 250 11 ziehen wir unseren Portierungswunsch hiermit zurück.', '-011'],
      [
        'Die Rufnummern 010 und 011 sollen bei Vodafone verbleiben, bitte entsprechend aus dem Auftrag herausnehmen.',
        '-010 -011',
      ],
      ['Bezüglich 030 23125012: die Portierung wird nicht mehr gewünscht.', '-012'],
      ['Moin, die mit 013 hinten bitte canceln, alles andere kann so weiterlaufen.', '-013 +010 +011 +012'],
      ['Ich moechte Sie bitten, die Uebernahme der Nummer 030 23125011 nicht durchzufuehren.', '-011'],
      ['Es wäre nett, wenn Sie die 012 von der Portierung ausnehmen könnten.', '-012'],
      ['Mein Chef hat gesagt, ich soll euch schreiben, dass die 030 23125010 storniert werden soll.', '-010'],
      ['Bitte lasst die 011 bei O2, wir haben dort noch einen Vertrag bis 2027.', '-011'],
      [
        'Hallo,\nvon unseren vier Rufnummern sollen zwei doch nicht umziehen, nämlich 030 23125011 und 030 23125013.\nGruß\nKatrin',
        '-011 -013',
      ],
      ['Stornierungsauftrag\nRufnummer: 030 23125010\nGrund: Umzug ins Ausland', '-010'],
      [
        '030 23125010 - stornieren\n030 23125011 - portieren\n030 23125012 - stornieren\n030 23125013 - portieren',
        '-010 -012 +011 +013',
      ],
      ['Hi, cancelt bitte 010-012. Die 013 zieht wie besprochen um.', '-010 -011 -012 +013'],
      [
        'Bitte die 030 23125012 und 030 23125021 stornieren. Letztere hatten wir euch telefonisch durchgegeben.',
        '-012 ?+493023125021',
      ],
      ['Bitte alle Portierungen abblasen, wir wechseln doch nicht.', '-010 -011 -012 -013'],
      [
        'Leider müssen wir den kompletten Auftrag zurückziehen. Es tut uns leid für die Umstände.',
        '-010 -011 -012 -013',
      ],
      ['Bitte alle 5 Nummern stornieren.', 'clarify'],
      [
        'Könnten Sie bitte sämtliche Rufnummern mit Ausnahme der 030 23125010 stornieren? Die 010 nehmen wir mit.',
        '-011 -012 -013 +010',
      ],
      ['Alles stornieren bis auf 010 und 013, die zwei kommen wie geplant zu euch.', '-011 -012 +010 +013'],
      ['Bitte die Nummer von meiner Frau stornieren.', 'clarify'],
      ['Bitte die dritte Nummer auf eurer Liste stornieren', 'clarify'],
      [
        'Sehr geehrte Damen und Herren,\n\nhiermit storniere ich meine Rufnummernmitnahme.\n\nMit freundlichen Grüßen\nHans Huber',
        'clarify',
      ],
      ['Die Nummer mit der Endziffer 3 bitte stornieren', 'clarify'],
      ['Die Portierung zu PO-2010 stornieren wir hiermit.', 'clarify'],
      [
        'Ruft mich bitte unter 030 23125010 an, es geht um die Stornierung der 012: die wollen wir nicht mehr umziehen lassen.',
        '-012',
      ],
      ['Bitte storniert die 010. Nein halt, falsch, die 011 meinte ich.', '-011'],
      [
        'Die 010 soll weg und die 011 auch. Äh, Korrektur: die 011 doch nicht, die soll portiert werden.',
        '-010 +011',
      ],
    ],
  },
  {
    rule: '10–16: no plain request',
    context: de,
    phrasings: [
      [
        'Geht das überhaupt noch, dass man eine einzelne Nummer aus der Portierung rausnimmt? Wäre die 012.',
        'human',
      ],
      ['Was würde mich das kosten, wenn ich die 011 storniere?', 'human'],
      ['Wie lange habe ich Zeit, die Portierung der 010 zu widerrufen?', 'human'],
      [
        'Sollten Sie bis zum 12.4. keinen Termin vom Anbieter haben, stornieren Sie die 010 und 011.',
        'human',
      ],
      ['Sofern dadurch keine Kosten entstehen, bitte die 013 aus dem Auftrag nehmen.', '-013'],
      ['Wenn ihr bis morgen nichts von mir hört, könnt ihr die 012 stornieren.', 'human'],
      ['Bitte auf keinen Fall die 012 stornieren, die brauchen wir dringend!', 'human'],
      ['Die 010 bitte stornieren, die 011 hingegen auf gar keinen Fall.', '-010 +011'],
      ['Unser Termin für die Besprechung am Donnerstag muss leider entfallen.', 'human'],
      ['Ich möchte mein Zeitungsabo kündigen, bin ich da bei euch richtig?', 'human'],
      ['Können wir die Portierung der 010 um zwei Wochen nach hinten schieben?', 'human'],
      ['Die 030 23125011 bitte canceln und mit korrekter Kundennummer neu beauftragen.', '-011'],
      [
        'Ich habe heute eine Bestätigung über die Stornierung der 012 erhalten, das haben wir nie beauftragt!',
        'human',
      ],
      [
        'Seit drei Wochen warte ich auf die Portierung der 010. So eine Frechheit. Wann kommt die endlich?',
        'human',
      ],
      ['Ich denke gerade darüber nach, ob wir die 013 nicht lieber beim alten Anbieter lassen.', 'human'],
    ],
  },
  {
    rule: '15–16: answers to the notice',
    context: deAwaiting,
    phrasings: [
      ['Ja, passt so, bitte beide raus.', '-010 -011'],
      ['Passt, die Gebühr ist in Ordnung.', '-010 -011'],
      ['Das Geld ist es uns wert, weg damit.', '-010 -011'],
      ['Geht klar, schickt uns die Rechnung.', '-010 -011'],
      ['Die Stornogebühr von 55 Euro tragen wir. Bitte veranlassen Sie alles Weitere.', '-010 -011'],
      ['Wir halten an der Stornierung fest.', '-010 -011'],
      ['Jawohl, durchziehen.', '-010 -011'],
      ['Bitte dennoch stornieren, auch wenn es etwas kostet.', '-010 -011'],
      ['Nö, dann lasst es halt laufen.', '+010 +011'],
      ['Ach so, das war mir nicht bewusst. Dann soll die Portierung eben stattfinden.', '+010 +011'],
      ['Unter diesen Umständen nehmen wir Abstand von der Stornierung.', '+010 +011'],
      ['Das Risiko ist uns zu hoch, bitte portieren Sie wie beauftragt.', '+010 +011'],
      ['Stornierung bitte stornieren ;-)', '+010 +011'],
      ['Dann kommen die beiden halt zu euch.', '+010 +011'],
      ['Bei der 010 ja, bei der 011 nein.', '-010 +011'],
      ['Für 010 zahlen wir die Gebühr, die 011 bitte normal weiter portieren.', '-010 +011'],
      ['Die 011 stornieren bitte. Zur anderen melde ich mich noch.', '-011'],
      ['Alle drei bitte canceln.', 'clarify'],
      ['Den kompletten Auftrag bitte stornieren, Kosten sind bekannt.', '-010 -011 -012 -013'],
      ['Alles klar, danke für die Info.', 'clarify'],
      ['Verstanden.', 'clarify'],
      ['Machen Sie weiter', 'clarify'],
      ['Bitte wie geplant vorgehen', 'clarify'],
      ['Das ist ja Wucher.', 'clarify'],
      ['Ja. Aber warum ist das so teuer?', 'human'],
      ['Wieso kostet das plötzlich etwas?', 'human'],
      ['Ja, aber höchstens 20 Euro.', 'human'],
      ['Könnt ihr uns die Gebühr erlassen?', 'human'],
      ['Geben Sie uns bitte bis Freitag Zeit.', 'human'],
      ['Ja. Wie lange dauert das jetzt?', '-010 -011'],
      ['Nein danke. Wann ist dann der neue Termin?', '+010 +011'],
      ['Ich bin für sowas nicht zuständig, das entscheidet Herr Maier.', 'human'],
      ['Lassen Sie die Nummern bei der Telekom.', '-010 -011'],
      ['Meine gestrige Nachricht bitte einfach vergessen, alles soll bleiben wie bestellt.', '+010 +011'],
    ],
  },
  {
    rule: '3–14: more requests',
    context: de,
    phrasings: [
      [
        'Sehr geehrte Frau Lehmann,\n\nwie heute Vormittag telefonisch besprochen, möchten wir die Rufnummer 030 23125012 aus der laufenden Portierung herauslösen. Sie verbleibt bis auf Weiteres beim bisherigen Provider.\n\nFür Rückfragen stehe ich unter 030 23125010 zur Verfügung.\n\nMit besten Grüßen\nA. Schuster',
        '-012',
      ],
      ['wir kündigen die portierung der nr. 030-23125010 und 030-23125011', '-010 -011'],
      [
        'Wär super wenn ihr die 012 noch stoppen könntet, mein Mann will die doch behalten bei Vodafone',
        '-012',
      ],
      ['Nummernblock 030 23125010-15 bitte stornieren', '-010 -011 -012 -013 ?+493023125014 ?+493023125015'],
      [
        'Wir haben den Anbieterwechsel gestoppt und bitten Sie, den Auftrag PO-2001 vollständig zu stornieren.',
        '-010 -011 -012 -013',
      ],
      ['Bitte stornieren Sie die 010 oder die 011, je nachdem was einfacher ist.', 'clarify'],
      ['Unsere Faxnummer 030 23125013 brauchen wir nicht mehr, die bitte nicht mitportieren.', '-013'],
      [
        'Die Portierung der 012 muss leider abgesagt werden. Die der 013 bleibt natürlich bestehen.',
        '-012 +013',
      ],
      ['Bitte cancelt die Portierungen von Berlin.', 'clarify'],
      [
        'Guten Morgen,\nIch wollte fragen ob die Portierung der 010 noch zu stoppen ist oder ob der Zug abgefahren ist.\nDanke',
        'human',
      ],
      ['Macht ihr eigentlich auch Stornierungen am Wochenende?', 'human'],
      [
        'Meine Kollegin Frau Berger hat euch wegen der Stornierung der 011 geschrieben. Habt ihr das bekommen?',
        'human',
      ],
      ['Bitte die 011 nicht vor dem 1. Juni portieren.', 'human'],
      ['Die 011 bitte stornieren und die 012 um eine Woche verschieben.', '-011'],
      ['Wenn ihr die 012 bis Ende Mai portieren könnt, super, ansonsten storniert sie.', 'human'],
    ],
  },
  {
    rule: '15–16: more answers',
    context: deAwaiting,
    phrasings: [
      [
        'Sehr geehrte Damen und Herren,\n\nwir bestätigen die Übernahme der Kosten in Höhe von 55 EUR und bitten um Durchführung der Stornierung.\n\nMfg',
        '-010 -011',
      ],
      ['Ja, ist ok für uns.', '-010 -011'],
      ['OK, dann bitte stornieren.', '-010 -011'],
      ['Ok dann lassen wir das mit dem Stornieren.', '+010 +011'],
      ['Das Geld sparen wir uns, portiert sie ruhig.', '+010 +011'],
      ['Nein, nicht stornieren, bitte alles so ausführen wie bestellt.', '+010 +011'],
      ['Ja, wir wollen die Portierung weiterhin.', '+010 +011'],
      ['Bitte die Stornierung wie gewünscht durchführen', '-010 -011'],
      ['Die Stornierung soll trotz der Gebühr erfolgen.', '-010 -011'],
      ['Die Portierung soll trotzdem erfolgen.', '+010 +011'],
      ['Lieber nicht stornieren dann.', '+010 +011'],
      ['Nur die 010 stornieren, die 011 lassen wir laufen.', '-010 +011'],
      ['Wir nehmen das Ausfallrisiko in Kauf.', '-010 -011'],
      ['Wie groß ist das Risiko, dass die Nummern verloren gehen?', 'human'],
      ['Ja, sofern wir das Geld zurückbekommen, wenn es schiefgeht.', 'human'],
      ['Bin im Urlaub, kümmere mich nächste Woche darum.', 'human'],
    ],
  },
  {
    rule: '15: the only number asked about',
    context: oneAwaiting,
    phrasings: [
      ['Ja, die kann weg.', '-011'],
      ['Nein, die soll rüberkommen.', '+011'],
      ['Die 012, nicht die 011!', 'clarify'],
    ],
  },
  {
    rule: '6–8: two orders and a new mail',
    context: twoOrders,
    phrasings: [
      ['Bitte beide Aufträge komplett stornieren.', '-010 -011 -012 -013 -020 -021'],
      ['Bitte alles stornieren!', 'clarify'],
      [
        'Die 089er Nummern bitte stornieren, die 030er gehen wie geplant rüber.',
        '-020 -021 +010 +011 +012 +013',
      ],
      ['Auftrag PO-2007 läuft weiter, PO-2001 bitte stornieren.', '-010 -011 -012 -013 +020 +021'],
      ['Von PO-2001 bitte nur die 012 stornieren.', '-012'],
      ['Aus PO-2007 nehmen Sie bitte die 089 23125021 heraus.', '-021'],
    ],
  },
];
