import type { Tongue } from '../../meaning/tongue.ts';

/** Der Rest der Welt: verbs and nouns that decide nothing. */
export const world: Tongue['words'] = {
  otherVerb: `
    an|rufen:v, rufen:v, melden:v, schicken:v, senden:v, zu|senden:v, zu|schicken:v, geben:v, machen:v,
    tun:v, gehen:v, kommen:v, kaufen:v, verkaufen:v, öffnen:v, schließen:v, beginnen:v, starten:v, enden:v,
    versuchen:v, zeigen:v, finden:v, verlieren:v, ändern:v, aktualisieren:v, drucken:v, prüfen:v, testen:v,
    auf|schalten:v, frei|schalten:v, schalten:v, um|leiten:v, weiter|leiten:v, leiten:v, ein|richten:v,
    aktivieren:v, deaktivieren:v, sperren:v, entsperren:v, um|benennen:v, benennen:v, beschriften:v,
    ein|tragen:v, aus|tragen:v, veröffentlichen:v, klingeln:v, läuten:v, funktionieren:v, gehören:v,
    hängen:v, liegen:v, stehen:v, sitzen:v, wohnen:v, arbeiten:v, warten:v, hoffen:v, freuen:v, helfen:v,
    fragen:v, antworten:v, lesen:v, sprechen:v, reden:v, treffen:v, passieren:v, dauern:v, kosten:v,
    brauchen:v, kündigen:v, ziehen:v, bauen:v, renovieren:v, reparieren:v, ersetzen:v, tauschen:v,
    bestellen:v, liefern:v, buchen:v, mieten:v, vermieten:v, kennen:v, vergessen:v, erreichen:v, erwarten:v,
    bekommen:v, erhalten:v, nehmen:v, bringen:v, holen:v, legen:v, stellen:v, setzen:v, halten:v, laufen:v,
    fahren:v, sehen:v, suchen:v, spielen:v, essen:v, trinken:v, schlafen:v, fallen:v, steigen:v, wachsen:v,
    gewinnen:v, unterschreiben:v, ausfüllen, aus|füllen:v, zurück|rufen:v, ab|heben:v, ab|melden:v,
    an|melden:v, verbinden:v, stören:v, es geht [nur] um, geht es [nur] um, handelt es sich um,
    es handelt sich um, es betrifft, betrifft
  `,
  thing: `
    termin, besprechung, meeting, abo, abonnement, newsletter, vertrag, mobilfunkvertrag, rechnung,
    lastschrift, anrufbeantworter, mailbox, rufumleitung, weiterleitung, rufweiterleitung, ansage,
    ansagetext, warteschleife, techniker, technikertermin, hotel, flug, reise, bestellung der, router,
    telefone, headset, headsets, lieferung, anruf, telefonat, kalendereintrag, telefonbucheintrag, eintrag,
    konferenz, dsl, internet, internetanschluss, glasfaser, tarif, versicherung, reservierung, kurs, konto,
    wartungsvertrag, auslandssperre, sperre, gesprächsaufzeichnung, anrufaufzeichnung, begrüßungstext,
    voicebox, verteiler, adressliste, mailingliste
  `,
  message: 'mail, mails, e-mail, e-mails, email, emails, nachricht, nachrichten, schreiben, brief',
};
