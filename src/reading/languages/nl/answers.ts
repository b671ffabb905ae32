import type { Tongue } from '../../meaning/tongue.ts';

/** Wat men antwoordt op een bericht over kosten en risico's, en hoe men terugkomt op wat men zei. */
export const answers: Tongue['words'] = {
  yes: `
    yep, jep, jup, yes, jaja, ja hoor, ja graag, jazeker wel, ja doen, yep doen, doen, gewoon doen,
    graag doen, doen maar, ja, jazeker, jawel, zeker, uiteraard, natuurlijk, akkoord, wij zijn akkoord,
    we zijn akkoord, ik ben akkoord, ben akkoord, gaan akkoord, ga akkoord, wij gaan akkoord, ik ga akkoord,
    mee eens, goedgekeurd, bevestigd, geaccepteerd, precies, klopt, dat klopt, juist, correct, exact,
    is goed, dat is goed, is prima, prima, helemaal goed, dat is prima, wat mij betreft, wat ons betreft,
    groen licht, toestemming, in orde, dat is in orde, vooruit dan maar, goed zo, zo is het, ok voor ons,
    oké voor ons, vooruit maar, het zij zo, toe maar, prima zo, komt goed, goed dan, inderdaad ja
  `,
  no: `
    nee joh, nee hoor, neenee, nee nee, nope, nee, neen, nee dank u, nee bedankt, nee dank je,
    absoluut niet, geen sprake van, nooit, in geen geval, beslist niet
  `,
  ok: `
    het nodige, doe het nodige, helder, geen probleem, komt voor elkaar, komt in orde,
    maakt (mij|me|ons) niet [veel] uit, om het even, top, dank voor de info, bedankt voor de info, ok, oké,
    okay, oke, begrepen, ontvangen, genoteerd, duidelijk, gezien, ter kennisgeving,
    zijn:v (ok|oké|goed|akkoord|prima)
  `,
  accept: `
    akkoord met die, akkoord met deze, akkoord met dat bedrag, stuur de <cost> [maar],
    stuur maar een <cost>, (hebben|heb) (we|wij|ik) er [wel|graag] voor over,
    [wij|we|ik] (gaan|ga) akkoord met (de|het|die|deze|dit|dat) <cost>,
    (gaan|ga) (wij|we|ik) akkoord met (de|het|die|deze|dit|dat) <cost>, accepteren:v, goed|keuren:v,
    betalen:v, aanvaarden:v, instemmen, in|stemmen:v, toe|stemmen:v, voldoen, factureren:v,
    in rekening brengen, breng ~ in rekening, zet ~ op (de|onze|mijn) [volgende] (rekening|factuur),
    op (de|onze|mijn) [volgende] (rekening|factuur), doe ~ op (de|onze|mijn) [volgende] (rekening|factuur),
    voor lief nemen, nemen:v ~ voor lief, slikken:v, afschrijven, schrijf ~ af, bekostigen:v,
    dragen:v ~ <cost>,
    <cost> ~ (akkoord|in orde|geen probleem|prima|ok|oké|goed|acceptabel|geaccepteerd|goedgekeurd|geen bezwaar),
    akkoord met (de|het) <cost>, eens met (de|het) <cost>, geen bezwaar tegen (de|het) <cost>,
    ongeacht de <cost>, ondanks de <cost>, wat het ook kost, maakt niet uit wat het kost,
    kosten zijn voor ons, voor onze rekening, voor mijn rekening, kosten zijn voor mij, we nemen de <cost>,
    ik neem de <cost>, we dragen de <cost>, de <cost> voor onze rekening,
    op (de|onze|mijn) [volgende] (factuur|rekening) [zetten|mag|zet],
    zetten:v ~ op (de|onze|mijn) [volgende] (factuur|rekening), voor (onze|mijn) rekening,
    op (onze|mijn) kosten, nemen:v ~ voor (onze|mijn) rekening,
    <cost> (zijn|is) (prima|akkoord|ok|oké|goed|geen probleem|geen punt|voor ons), kosten wat het kost,
    akkoord met de <cost>, akkoord met <cost>, akkoord met [<det>] <cost>, akkoord voor [<det>] <cost>,
    eens met [<det>] <cost>, <cost> (betalen|betaal|dragen) (we|wij|ik), <cost> ~ voor lief,
    nemen (we|wij) voor lief, neem ik voor lief
  `,
  refuse: `
    te duur, veel te duur, te hoog, niet waard, diefstal, belachelijk, schandalig, buitensporig, weigeren:v,
    af|wijzen:v, betalen we niet, betaal ik niet, niet van plan te betalen, veel geld, zonde van het geld,
    de moeite niet, loont niet
  `,
  takeBack: `
    laten (we|wij) (dat|het|de) (annuleren|annulering|annulatie|stopzetting|stoppen) [dan] [maar] [dan] zitten,
    laat (dat|het|de) (annuleren|annulering|annulatie|stopzetting|stoppen) [dan] [maar] [dan] zitten,
    (negeer|vergeet|negeert|beschouw) [maar|aub] (mijn|onze|die|het|de|dat) [vorige|laatste|eerdere|eerste] (mail|e-mail|email|bericht|verzoek|mails|annulering|mailtje|berichtje|aanvraag),
    van gedachten veranderd, van gedachte veranderd, van mening veranderd, van gedacht veranderd, bedacht,
    me bedacht, ons bedacht,
    (vergeet|laat) [maar] (de annulering|de annulatie|het|de stopzetting|het annuleren|dat annuleren|de stop) [maar] [zitten],
    laat de annulering, annulering intrekken, trek mijn (annulering|verzoek) in, trekken onze annulering in,
    terugkomen op, kom terug op mijn, laat maar
  `,
  correct: `
    ik bedoelde, we bedoelden, ik bedoel, bedoeld was, correctie, rectificatie, moet zijn, had moeten zijn,
    verkeerd nummer, oeps, vergist, vergissing, typefout, typefoutje, tikfout, verkeerd getypt
  `,
  undo: 'bij nader inzien, wacht nee, nee wacht, o nee, oh nee',
  cost: `
    kosten, kost, tarief, tarieven, prijs, bedrag, som, factuur, rekening, boete, boetes, geld, euro,
    annuleringskosten, annulatiekosten, toeslag, vergoeding, bijdrage, meerkosten, opzegkosten,
    administratiekosten, voorwaarden, risico, risico's, onderbreking, uitval, centen
  `,
  free: `
    gratis, kosteloos, kostenloos, zonder kosten, zonder extra kosten, geen kosten, geen extra kosten,
    niets kost, niks kost, kost niets, kost niks, vrij van kosten, geen cent, zonder boete, kosteloze
  `,
  bargain: `
    niet meer dan, maximaal, hooguit, ten hoogste, niet duurder dan, korting, kwijtschelden, coulance,
    zonder de <cost>, de <cost> (schrappen|annuleren|laten vallen), wie betaalt, onderhandelen:v,
    hoogstens <cost>, maximaal <cost>, tot <cost>, niet meer dan <cost>
  `,
  hedge: `
    (denk|denken) niet dat, (denk|denken) [we|wij|ik] niet dat, geloof niet dat, geloven niet dat,
    dan (betalen|betaal) (we|wij|ik) niet, in het ergste geval, in het slechtste geval, desgevallend,
    mogelijks, (laten|laat) het [u|je|jullie] [nog|morgen|later|straks|maandag|vrijdag] weten,
    (met|eerst) mijn (man|vrouw|baas|collega|vennoot) overleggen, moet ~ overleggen, moeten ~ overleggen,
    (hoort|horen) (u|jullie) (morgen|later|nog), pas na, pas nadat, pas als, pas wanneer,
    (zonde|jammer|spijtig|doodzonde) [zijn] om, desnoods, in het uiterste geval, zouden (we|wij) ~ moeten,
    zou ik ~ moeten, dat gaat ~ niet meer, ooit, waarschijnlijk, vermoedelijk, misschien, wellicht,
    mogelijk, eventueel, overwegen:v, denken aan, denk eraan, denken eraan, twijfelen:v, aan het twijfelen,
    niet zeker, weet niet zeker, weten niet zeker, nog niet besloten, nog geen beslissing, nog niet beslist,
    nog niet uit, aan het nadenken, denken:v ~ na, denken:v ~ na of, nadenken over, denken nog na,
    denk nog na, in beraad, het kan zijn, zou kunnen, nog bekijken
  `,
};
