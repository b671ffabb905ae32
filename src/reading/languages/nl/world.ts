import type { Tongue } from '../../meaning/tongue.ts';

/** De rest van de wereld: verbs and nouns that decide nothing. */
export const world: Tongue['words'] = {
  otherVerb: `
    labelen:v ~ als, label ~ als, benoemen:v ~ als, registreren:v ~ als, instellen ~ als, op|slaan:v ~ als,
    noteren:v ~ als, instellen als, bekend, daar (ga|gaan|gaat) (ik|wij|we|hij|zij) niet over,
    blijf van ~ af, blijven van ~ af, blijf af van, stoppen:v er [steeds|altijd|telkens|zomaar|vaak] mee,
    stoppen:v ermee, (stop|stoppen|ophouden) met (bellen|mailen|sturen|storen|spammen), bellen:v,
    op|bellen:v, terug|bellen:v, mailen:v, sturen:v, op|sturen:v, geven:v, maken:v, doen:v, gaan:v, komen:v,
    nemen:v, brengen:v, kopen:v, verkopen:v, openen:v, sluiten:v, beginnen:v, starten:v, eindigen:v,
    proberen:v, tonen:v, vinden:v, zoeken:v, verliezen:v, toevoegen, toe|voegen:v, wijzigen:v, veranderen:v,
    aanpassen, aan|passen:v, printen:v, drukken:v, testen:v, activeren:v, deactiveren:v, aansluiten,
    aan|sluiten:v, afsluiten, af|sluiten:v, door|schakelen:v, doorsturen, door|sturen:v, om|leiden:v,
    instellen, in|stellen:v, installeren:v, configureren:v, hernoemen:v, noemen:v, registreren:v,
    in|schrijven:v, uit|schrijven:v, rinkelen:v, af|gaan:v, werken:v, gebruiken:v, dienen:v, wonen:v,
    leven:v, helpen:v, praten:v, spreken:v, vragen:v, antwoorden:v, beantwoorden:v, ontvangen:v, lezen:v,
    zien:v, tekenen:v, ondertekenen:v, in|vullen:v, huren:v, verhuren:v, bouwen:v, verbouwen:v,
    herstellen:v, repareren:v, vervangen:v, leveren:v, bestellen:v, boeken:v, reserveren:v, merken:v,
    controleren:v, nakijken, contacteren:v, bereiken:v, horen:v, toebehoren, vallen:v, stijgen:v, lopen:v,
    rijden:v, spelen:v, eten:v, drinken:v, slapen:v, kosten:v, duren:v, beheren:v, corrigeren:v, delen:v,
    staan:v, zitten:v, liggen:v, hangen:v, kennen:v, roepen:v, labelen:v, opnemen, op|nemen:v, verwachten:v,
    hopen:v, wachten:v, reizen:v, trouwen:v, sterven:v, vieren:v, leren:v, missen:v, blokkeren:v,
    deblokkeren:v, draaien:v, overleggen:v, verlopen:v, groeien:v, kraken:v, gaat het om, het gaat om,
    betreft het, het betreft
  `,
  thing: `
    afspraak, vergadering, abonnement, nieuwsbrief, contract, factuur, domiciliëring, incasso, voicemail,
    antwoordapparaat, doorschakeling, doorverbinding, wachtmuziek, welkomstboodschap, meldtekst, monteur,
    technicus, hotel, vlucht, reis, levering, router, headset, headsets, gesprek, gesprekken, oproep,
    conferentie, internet, glasvezel, verzekering, reservering, reservatie, dienst, diensten, optie,
    telefoongids, telefoonboek, bezoek, kaart, evenement, installatie, mailinglijst, gespreksopname,
    account, blokkering, onderhoud, bundel, vermelding, keuzemenu, servicecontract
  `,
  noun: `
    (jullie|je) (nieuwsbrief|mailinglijst|telefoongids|telefoonboek|abonnement|website|site|systeem|app|portaal|verzendlijst|bellijst|database|adresboek)
  `,
  message: 'mail, mails, e-mail, email, mailtje, bericht, berichten, brief',
};
