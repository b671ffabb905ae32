import type { ReadingContext } from '../../../src/reading/reading.ts';
import type { Group } from './phrasing.ts';

const numbers = ['+31205550101', '+31205550102', '+31205550103', '+31205550104'];
const amsterdam = { id: 'PO-5001', country: 'NL', numbers };
const rotterdam = { id: 'PO-5008', country: 'NL', numbers: ['+31105550160', '+31105550161'] };
/** In the thread of an order with 020 555 0101 to 0104. */
const nl: ReadingContext = { orders: [amsterdam], thread: 'PO-5001', awaiting: [] };
/** The same, 0101 and 0102 awaiting a decision. */
const nlAwaiting: ReadingContext = { ...nl, awaiting: numbers.slice(0, 2) };
/** The same, 0102 alone awaiting one. */
const oneAwaiting: ReadingContext = { ...nl, awaiting: numbers.slice(1, 2) };
/** That order and one with 010 555 0160 and 0161, a new mail. */
const twoOrders: ReadingContext = { orders: [amsterdam, rotterdam], thread: null, awaiting: [] };

/** How people in the Netherlands and in Flanders write it. */
export const freshDutch: readonly Group[] = [
  {
    rule: '3–9: requests',
    context: nl,
    phrasings: [
      [
        'Dag,\n\nWe hebben intern overlegd en 020 555 0103 gaat toch niet mee naar jullie. Kunnen jullie die eruit halen?\n\nMvg, Sofie',
        '-0103',
      ],
      ['Hoi! Doe 0102 maar annuleren, die telefoon gebruikt toch niemand meer.', '-0102'],
      [
        'Gelieve onze aanvraag tot overdracht van het nummer 020/555.01.01 als nietig te beschouwen.',
        '-0101',
      ],
      ['Ik zou graag hebben dat de portering van 020 555 0104 stopgezet wordt.', '-0104'],
      ['De baas wil dat 0101 gewoon bij KPN blijft.', '-0101'],
      ['Mijn collega vroeg mij door te geven dat 020 555 0104 niet overgezet hoeft te worden.', '-0104'],
      ['0103 en 0104 mogen van de lijst af.', '-0103 -0104'],
      ['Bij deze trek ik mijn verzoek tot nummerbehoud voor 020 555 0101 in.', '-0101'],
      ['Van de vier nummers gaan er twee niet door: 0101 en 0104. Die mag je annuleren.', '-0101 -0104'],
      ['Kan je 020 555 0101 cancellen? Thx', '-0101'],
      ['Heren, gelieve nr. 020 555 0102 te schrappen uit de porteeropdracht. Dank bij voorbaat.', '-0102'],
      [
        'Porteringen:\n0101 annuleren\n0102 door laten gaan\n0103 annuleren\n0104 door laten gaan',
        '-0101 -0103 +0102 +0104',
      ],
      [
        'Annuleer aub 0101 t/m 0103, want dat filiaal is dicht. 0104 moet wel mee.',
        '-0101 -0102 -0103 +0104',
      ],
      ['Graag 020 555 0102 en 020 555 0199 annuleren.', '-0102 ?+31205550199'],
      ['Het hele verhaal mag van tafel, annuleer de complete order.', '-0101 -0102 -0103 -0104'],
      ['Alle vier annuleren graag.', '-0101 -0102 -0103 -0104'],
      ['Annuleer alstublieft alle zes nummers.', 'clarify'],
      [
        'Alle nummers mogen geannuleerd worden, met uitzondering van 020 555 0103 want die willen we wel overzetten.',
        '-0101 -0102 -0104 +0103',
      ],
      ['Stop alles, behalve 0101 en 0102; die twee komen wel naar jullie.', '-0103 -0104 +0101 +0102'],
      ['Zet alles over behalve 0104, dat nummer blijft bij Ziggo.', '-0104 +0101 +0102 +0103'],
      ['0101 annuleren en 0102 ook. De twee andere nummers kunnen gewoon over.', '-0101 -0102 +0103 +0104'],
      ['Annuleer het nummer van de receptie maar.', 'clarify'],
      ['Wil het laatste nummer van jullie lijstje annuleren', 'clarify'],
      [
        'Beste,\n\nIk wens mijn nummeroverdracht te annuleren.\n\nMet vriendelijke groeten,\nPieter Claes',
        'clarify',
      ],
      ['Nummer eindigend op een 4 annuleren svp', 'clarify'],
      ['Order PO-5050 graag annuleren.', 'clarify'],
      ['Je kan me bereiken op 020 555 0101. Wat ik wil: 0103 niet meer porteren.', '-0103'],
      ['Annuleer 0101. Oeps, ik bedoel 0104.', '-0104'],
    ],
  },
  {
    rule: '10–16: no plain request',
    context: nl,
    phrasings: [
      ['Is het nu al te laat om één nummer uit de portering te halen? Het gaat om 0102.', 'human'],
      ['Wat zijn de kosten als ik 0104 zou annuleren?', 'human'],
      ['Hoelang kan ik de portering van 0101 nog intrekken?', 'human'],
      ['Mocht KPN voor 1 mei niet akkoord gaan, annuleer dan 0101.', 'human'],
      ['Haal 0103 eruit, tenminste als daar geen kosten aan vastzitten.', '-0103'],
      ['Horen jullie vrijdag niks van mij, dan mag 0102 geannuleerd worden.', 'human'],
      ['Let op: 0102 absoluut niet annuleren, dat is ons noodnummer!', 'human'],
      ['0101 mag weg maar 0102 zeker niet.', '-0101 +0102'],
      ['Ik moet helaas de afspraak met jullie monteur van dinsdag afzeggen.', 'human'],
      ['Ik wil mijn tv-pakket opzeggen, kan dat via jullie?', 'human'],
      ['Kan de overdracht van 0104 twee weken later?', 'human'],
      ['Graag 0103 annuleren en opnieuw indienen met het juiste klantnummer.', '-0103'],
      ['Ik kreeg een mail dat 0102 geannuleerd is maar daar heb ik nooit om gevraagd!', 'human'],
      ['Al drie weken wacht ik op die portering, wat een gedoe. Wanneer is 0101 nu eindelijk over?', 'human'],
      ['We zitten te twijfelen of we 0104 niet beter bij Telenet laten.', 'human'],
    ],
  },
  {
    rule: '15–16: answers to the notice',
    context: nlAwaiting,
    phrasings: [
      ['Ja hoor, allebei mogen ze eruit.', '-0101 -0102'],
      ['Prima, stuur de factuur maar.', '-0101 -0102'],
      ['Dat geld hebben we er wel voor over, weg ermee.', '-0101 -0102'],
      ['De kosten zijn voor ons, ga je gang.', '-0101 -0102'],
      ['Wij gaan akkoord met de annuleringskosten van € 55.', '-0101 -0102'],
      ['We blijven bij ons besluit om te annuleren.', '-0101 -0102'],
      ['Toch graag stopzetten, ook al kost het wat.', '-0101 -0102'],
      ['Yep, doen!', '-0101 -0102'],
      ['Nee joh, laat dan maar gewoon doorgaan.', '+0101 +0102'],
      ['O, dat wist ik niet. Dan mag de portering gewoon plaatsvinden.', '+0101 +0102'],
      ['In dat geval zien we af van de annulering.', '+0101 +0102'],
      ['Dat risico nemen we niet, zet de nummers maar over zoals besteld.', '+0101 +0102'],
      ['Annuleer de annulering maar ;)', '+0101 +0102'],
      ['Dan komen ze maar naar jullie.', '+0101 +0102'],
      ['Voor 0101 ja, voor 0102 nee.', '-0101 +0102'],
      ['Voor 0101 betalen we, 0102 mag gewoon overgezet worden.', '-0101 +0102'],
      ['0102 annuleren graag. Over het andere nummer laat ik nog iets weten.', '-0102'],
      ['Alle drie annuleren.', 'clarify'],
      ['De volledige order annuleren, de kosten zijn bekend.', '-0101 -0102 -0103 -0104'],
      ['Helder, dank voor de info.', 'clarify'],
      ['Begrepen', 'clarify'],
      ['Ga zo verder', 'clarify'],
      ['Graag doorgaan zoals gepland', 'clarify'],
      ['Dat is belachelijk duur.', 'clarify'],
      ['Hoe komen jullie aan dat bedrag?', 'human'],
      ['Ja, maar niet meer dan 20 euro.', 'human'],
      ['Kunnen jullie de kosten laten vallen?', 'human'],
      ['Mag ik daar tot maandag over nadenken?', 'human'],
      ['Ja. Wanneer is dat geregeld?', '-0101 -0102'],
      ['Nee bedankt. Wat wordt dan de nieuwe datum?', '+0101 +0102'],
      ['Daar ga ik niet over, dat moet u aan mevrouw Peeters vragen.', 'human'],
      ['Laat de nummers dan maar bij Proximus.', '-0101 -0102'],
      ['Mijn bericht van gisteren mag je vergeten, alles blijft zoals het was afgesproken.', '+0101 +0102'],
    ],
  },
  {
    rule: '3–14: more requests',
    context: nl,
    phrasings: [
      [
        'Geachte mevrouw Visser,\n\nZoals vanochtend telefonisch besproken willen wij het nummer 020 555 0103 uit de lopende portering halen. Het blijft voorlopig bij onze huidige provider.\n\nVoor vragen ben ik te bereiken op 020 555 0101.\n\nMet vriendelijke groet,\nA. Smit',
        '-0103',
      ],
      ['wij annuleren bij deze de portering vd nrs 020-5550101 en 020-5550102', '-0101 -0102'],
      [
        'Zou tof zijn als jullie 0103 nog kunnen tegenhouden, mijn man wil dat toch bij Ziggo houden',
        '-0103',
      ],
      [
        'De nummers 020 555 0101 tot en met 020 555 0103 hoeven niet naar jullie over te komen.',
        '-0101 -0102 -0103',
      ],
      ['Nummerblok 020 555 0103-06 graag annuleren', '-0103 -0104 ?+31205550105 ?+31205550106'],
      ['Wij stappen niet over. Gelieve order PO-5001 volledig te annuleren.', '-0101 -0102 -0103 -0104'],
      ['Annuleer 0101 of 0102, wat het makkelijkst is.', 'clarify'],
      ['Ons faxnummer 020 555 0104 gebruiken we niet meer, dat hoeft niet mee.', '-0104'],
      [
        'De overdracht van 0103 moet helaas afgezegd worden. Die van 0104 blijft uiteraard staan.',
        '-0103 +0104',
      ],
      ['Annuleer de porteringen van Amsterdam.', 'clarify'],
      [
        'Goeiemorgen,\nIk vroeg me af of de portering van 0101 nog te stoppen is of dat ik te laat ben.\nBedankt',
        'human',
      ],
      ['Doen jullie eigenlijk ook annuleringen in het weekend?', 'human'],
      ['Mijn collega Karin heeft jullie gemaild over de annulering van 0102. Is dat aangekomen?', 'human'],
      ['0102 niet vóór 1 juni overzetten aub.', 'human'],
      ['0102 annuleren en 0103 een weekje opschuiven graag.', '-0102'],
      ['Als 0103 voor eind mei over kan, top, anders annuleren.', 'human'],
      ['Zonder tegenbericht van mij vrijdag mogen jullie 0103 schrappen.', 'human'],
    ],
  },
  {
    rule: '15–16: more answers',
    context: nlAwaiting,
    phrasings: [
      [
        'Geachte heer/mevrouw,\n\nHierbij bevestigen wij dat we de kosten van 55 euro voor onze rekening nemen en verzoeken wij u de annulering uit te voeren.\n\nHoogachtend',
        '-0101 -0102',
      ],
      ['Ja, is voor ons oké.', '-0101 -0102'],
      ['Oké, dan graag annuleren.', '-0101 -0102'],
      ['Oké dan laten we dat annuleren maar zitten.', '+0101 +0102'],
      ['Dat geld houden we in onze zak, zet ze maar over.', '+0101 +0102'],
      ['Nee, niet annuleren, voer alles uit zoals besteld.', '+0101 +0102'],
      ['Ja, wij willen de portering nog steeds.', '+0101 +0102'],
      ['Graag de annulering uitvoeren zoals gevraagd', '-0101 -0102'],
      ['De annulering moet ondanks de kosten gewoon gebeuren.', '-0101 -0102'],
      ['De portering mag toch plaatsvinden.', '+0101 +0102'],
      ['Dan liever niet annuleren.', '+0101 +0102'],
      ['Alleen 0101 annuleren, 0102 laten we doorgaan.', '-0101 +0102'],
      ['Het risico op uitval nemen we voor lief.', '-0101 -0102'],
      ['Hoe groot is de kans dat we de nummers kwijtraken?', 'human'],
      ['Ja, mits we ons geld terugkrijgen als het misgaat.', 'human'],
      ['Ben op vakantie, ik kijk er volgende week naar.', 'human'],
      ['Ja voor 0101, over 0102 hoort u morgen van ons.', '-0101'],
    ],
  },
  {
    rule: '15: the only number asked about',
    context: oneAwaiting,
    phrasings: [
      ['Ja, die mag weg.', '-0102'],
      ['Nee, die moet gewoon overkomen.', '+0102'],
      ['KEEP PORT aub', '+0102'],
    ],
  },
  {
    rule: '6–8: two orders and a new mail',
    context: twoOrders,
    phrasings: [
      ['Beide orders mogen helemaal geannuleerd worden.', '-0101 -0102 -0103 -0104 -0160 -0161'],
      ['Annuleer alles alstublieft!', 'clarify'],
      [
        'De 010-nummers annuleren aub, de 020-nummers gaan wel gewoon over.',
        '-0160 -0161 +0101 +0102 +0103 +0104',
      ],
      ['PO-5008 gaat gewoon door, PO-5001 graag annuleren.', '-0101 -0102 -0103 -0104 +0160 +0161'],
      ['Uit PO-5001 enkel 0103 annuleren.', '-0103'],
      ['Haal 010 555 0161 uit PO-5008 aub.', '-0161'],
    ],
  },
];
