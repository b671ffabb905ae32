import type { Tongue } from '../../meaning/tongue.ts';

/** Wat een nummerportering beëindigt, wat haar uitvoert, wat blijft: the words that decide. */
export const port: Tongue['words'] = {
  remove: 'verwijderen:v, schrappen:v, weg|halen:v, wissen:v, uit|halen:v, er uit halen, haal:v ~ uit',
  cancel: `
    haal m eruit, haal m er [maar|dan maar] uit, haal m [maar] weg, haal 'm eruit, haal 'm er [maar] uit,
    haal hem er [maar] uit, haal ze er [maar] uit, haal (die|deze|dat|dit) er [~] uit, in te trekken,
    af te (breken|zeggen|blazen|gelasten|bestellen|zien van), stop te zetten, tegen te houden,
    terug te (draaien|trekken), stil te leggen, (weg|eruit|eraf|uit) te halen, (weg|eruit) te laten,
    ongedaan te maken, door te halen, (mag|mogen|kan|kunnen|moet|moeten) [er|dus|ook] (weg|uit), weg ermee,
    weg daarmee, van tafel, (van|uit) (de|het|onze|mijn) <order> af, (mag|mogen|moet|moeten) van de <order>,
    (als nietig|als niet verzonden) [te] beschouwen, nietig verklaren,
    (hoeft|hoeven|moet|moeten|mag|mogen|gaat|gaan) [dus|dan|toch] niet [meer|langer] (mee|over),
    haal ~ er ~ uit, halen ~ er ~ uit, gaat [er] niet door, gaan er ~ niet door, annuleren:v, anuleren:v,
    cancelen:v, cancellen:v, gecanceled, cancel, stoppen:v, stop|zetten:v, af|breken:v, af|zeggen:v,
    af|blazen:v, in|trekken:v, herroepen:v, schrappen:v, ongedaan maken:v, maken:v ~ ongedaan,
    terug|draaien:v, terug|trekken:v, staken:v, opzeggen van de <port>, tegen|houden:v, stil|leggen:v,
    blokkeren:v de <port>,
    (uit|van) (de|het|onze|mijn|deze|die) [~] <order> (halen|haal|haalt|nemen|neem|schrappen|schrap|laten|verwijderen|haal:v|weghalen),
    halen:v ~ (uit|van) (de|het|onze|mijn|deze|die) [~] <order>, haal ~ eruit, haal ~ eraf, eruit halen,
    eruit laten, eraf halen, er af halen, uit|halen:v, eruit|halen:v, weg|laten:v, weg|halen:v,
    verwijderen:v, doorhalen, doorgehaald, er tussenuit halen, ertussenuit halen, niet laten doorgaan,
    laten:v ~ niet doorgaan, niet door laten gaan, gaat niet door, gaan niet door, niet doorgaan,
    hoeft niet meer, hoeven niet meer, hoeft niet langer, af|zien:v van, zien:v ~ af van, afzien van,
    afgezien van de <port>, een streep door, streep door, streep erdoor, beëindigen:v, af|gelasten:v,
    afbestellen:v, laten vallen, laten:v ~ vallen, laat zitten, laten zitten, laten:v ~ zitten,
    buiten (de|het) <order> laten, buiten beschouwing laten, niet uitvoeren, kunnen vervallen,
    mag vervallen, laten vervallen, vervallen, eruit, eraf, in de ijskast, stop met, afhaken:v, stop,
    (uit|van) (de|het|onze|mijn|deze|die) [~] (<port>|<order>) (gooien|gooi|gooit|strepen|streep|vissen|lichten|trekken|plukken|knikkeren|kieperen|houden|halen|nemen|schrappen|verwijderen|laten),
    gooien:v ~ (uit|van) (de|het|onze|mijn|deze|die) (<port>|<order>), gerust laten, met rust laten,
    (laten|laat|laten) ~ (met rust|gerust),
    niet [meer] (laten) (overzetten|overkomen|overgaan|porteren|overnemen|verhuizen|overdragen|overstappen|meegaan|meekomen|overbrengen),
    (laat|laten) ~ niet (overkomen|overgaan|overzetten|porteren|meegaan),
    niet meer (geporteerd|overgezet|overgedragen|overgenomen|overgebracht|meegenomen),
    hoeft [dus|dan|toch] niet meer [geporteerd|overgezet|overgedragen|mee] [te worden],
    (is|zijn) van de baan, gaat de ijskast in, trekken:v ~ in, stopzetten:v, nietig, als niet gedaan,
    zie af van, zien af van, ziet af van, af te zien van, af te blazen, stop ermee, geen doorgang,
    buiten houden, erbuiten houden, erbuiten laten, er buiten laten, buiten de <port> (houden|laten),
    achterwege laten, achterwege blijven, ophouden met, zich te onthouden van, onthouden:v van,
    in de prullenbak, wegstrepen, wegdoen, doorstrepen, terug te nemen,
    niet verder (verwerken|behandelen|doorzetten), trek ~ in, trekt ~ in, trekken ~ in, intrekken,
    doe (de|het) <port> ~ niet, doe ~ maar niet, doe dat maar niet, afblazen,
    uit (de|het) <order> (gehaald|gehaald te worden|geschrapt), als vervallen [te] beschouwen,
    haal (de|het) [~] <number> [~] er [~] uit
  `,
  move: `
    (moet|moeten|mag|mogen|kan|kunnen) [wel|gewoon|ook|toch|zeker] (mee|over), komen:v ~ naar (jullie|u),
    over te (komen|gaan|zetten|dragen|nemen|stappen|halen|brengen),
    mee te (gaan|komen|nemen|verhuizen|porteren), porteren:v, over|zetten:v, over|dragen:v, over|nemen:v,
    over|stappen:v, verhuizen:v, mee|nemen:v, mee|verhuizen:v, overbrengen, over|brengen:v, migreren:v,
    om|zetten:v, over|halen:v, over|komen:v, over|gaan:v, mee|porteren:v, mee|gaan:v, mee|komen:v,
    naar (jullie|u) (komen|gaan|toe|overzetten|overkomen|verhuizen|halen|porteren), naar (jullie|u) toe,
    om|schakelen:v, over naar (jullie|u), overgezet, wisselen:v van <carrier>, mee over, uitporteren,
    in|porteren:v, meegaan, overkomen, verkassen:v, overspringen, overgeschakeld, over|schakelen:v,
    over|hevelen:v, mee overgaan, over laten zetten, laten overzetten
  `,
  stay: `
    blijven:v, achter|blijven:v, blijven staan, blijven hangen, blijven zitten, blijven liggen,
    blijven lopen, staan blijven
  `,
  keep: 'houden:v, behouden:v, aan|houden:v, vast|houden:v, bewaren:v',
  leave: 'laten:v, laten staan, laten zitten waar, laten waar',
  proceed: `
    uit te voeren, door te voeren, af te handelen, door te zetten, af te ronden, in gang te zetten,
    uit|voeren:v, doe (het|dat|maar), doen jullie (dat|het), doe dat maar, doet u dat maar, doe maar,
    ga ervoor, ga je gang, gaat uw gang, ga uw gang, regel het, regelen:v, afronden, af|ronden:v,
    voltooien:v, afmaken, in gang zetten, door|zetten:v, akkoord gaan, door|voeren:v, af|handelen:v,
    in orde maken, in werking, verwerken:v, af|werken:v, effectueren:v
  `,
  continue: `
    voeren:v ~ uit zoals, uitvoeren zoals, uit|voeren:v zoals, ga maar door, plaats|vinden:v,
    plaats te vinden, haar gang gaan, gang laten gaan, haar gang, zijn gang, door|gaan:v, verder gaan,
    gaan:v ~ verder, ga verder, ga door, gaan:v ~ door, verder, vervolgen:v, voort|zetten:v,
    door laten gaan, laten doorgaan, laten:v ~ doorgaan, laten:v ~ door gaan,
    (zoals|volgens) (gepland|afgesproken|planning|besproken|voorzien), gewoon (doorgaan|door),
    gewoon door laten gaan, laten lopen, laten:v ~ lopen, door|lopen:v, zijn gang gaan, verder lopen,
    gewoon overzetten, gewoon door, mag [~] [gewoon] door, mogen [~] [gewoon] door, wel gewoon door,
    (mag|mogen) [wel] [gewoon] (door|doorgaan)
  `,
  port: `
    porteeropdracht, porteeraanvraag, porteerverzoek, porteerorder, porteringsorder, porteringsformulier,
    portatie, portaties, nummerportabiliteit, overdrachtsverzoek, overdrachtsaanvraag, portering,
    porteringen, nummerportering, nummerporteringen, nummerbehoud, nummeroverdracht, overdracht,
    overzetting, overstap, verhuizing van het nummer, port, ports, porting, portverzoek, porteringsverzoek,
    porteringsaanvraag, porteringsopdracht, migratie, overname, overzetten, overgang, overstapverzoek,
    nummerverhuizing, portaanvraag, verhuizing, portingsaanvraag
  `,
  cancellation: `
    annulering, annuleringen, annulatie, stopzetting, intrekking, afzegging, cancelling, stop, afbreking,
    herroeping, het annuleren, terugtrekking, annulatieverzoek, annuleringsverzoek
  `,
  order: `
    order, orders, opdracht, opdrachten, aanvraag, aanvragen, bestelling, bestellingen, verzoek, verzoeken,
    dossier, dossiers, lijst, formulier, ticket, mandaat, batch, lijstje, machtiging, volmacht
  `,
  number: `
    nummer, nummers, telefoonnummer, telefoonnummers, lijn, lijnen, aansluiting, aansluitingen, vaste lijn,
    vaste nummer, vast nummer, mobiel, mobiele nummer, mobiele nummers, gsm, gsm-nummer, gsm-nummers, fax,
    faxnummer, faxlijn, toestel, toestellen, doorkiesnummer, doorkiesnummers, hoofdnummer, nr, nrs, nr.,
    tel, telefoon, telefoons, did, dids, servicenummer, eindigend op, eindigt op, eindigen op,
    dat eindigt op, die eindigt op, die eindigen op, laatste cijfers, liftlijn, lift, alarmlijn, alarm,
    liftnummer, huisnummer, thuisnummer, werknummer, centrale, balie, receptie, intercom, nummerblok, reeks,
    blok, nummerreeks, keukenlijn, liftintercom
  `,
  carrier: `
    aanbieder, aanbieders, provider, providers, operator, operatoren, operators, telecomaanbieder,
    telefoonmaatschappij, maatschappij, telecombedrijf, netwerk, leverancier, telecomprovider, carrier
  `,
  losing: `
    (huidige|oude|bestaande|vorige|tegenwoordige|zelfde|eigen|oorspronkelijke) (aanbieder|provider|operator|telecomaanbieder|maatschappij|contract|abonnement|netwerk|leverancier|telefoonmaatschappij),
    onze (aanbieder|provider|operator), mijn (aanbieder|provider|operator),
    waar (het|ze|hij|die|dat|zij) (nu|thans|momenteel|vandaag) (is|zijn|zit|zitten|staat|staan|loopt|lopen|hangt|hangen),
    waar (het|ze|hij|die|dat|zij) (is|zijn|zit|zitten|staat|staan|loopt|lopen|hangt),
    waar (we|wij) nu (zitten|zijn), bij de oude, bij de huidige, op het oude, op het huidige,
    onder het oude, op zijn naam, op haar naam, op hun naam, op zijn eigen abonnement,
    op haar eigen abonnement, bij hun huidige, bij de vorige, bij de aanbieder, bij (<brand>|<carrier>),
    op het contract van, op naam van, zoals we zijn
  `,
  gaining: `
    naar jullie, naar u, bij jullie, bij u, jullie netwerk, uw netwerk,
    nieuwe (aanbieder|provider|operator), nieuwe maatschappij
  `,
  date: `
    datum, datums, dag, afspraak, tijdslot, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag,
    zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november,
    december, week, volgende week, volgende maand, morgen, overmorgen, ochtend, middag, porteerdatum,
    porteringsdatum, overzetdatum
  `,
  reschedule: `
    uit|stellen:v, verzetten:v, verschuiven:v, verplaatsen:v, op|schuiven:v,
    later (porteren|overzetten|laten), (andere|nieuwe|latere|eerdere) <date>, wachten:v tot, wacht tot,
    pauzeren:v, in de wacht, on hold, vervroegen:v, naar voren halen, naar achteren, een week later,
    on hold zetten, aanhouden tot, (stopzetten|stoppen|aanhouden|opschorten|bevriezen):v ~ tot,
    aan te houden tot, op te schorten
  `,
  off: `
    eruit, er uit, eraf, er af,
    (uit|van) (de|het|onze|mijn|deze|die|dat|dit) [hele|lopende|geplande] (<port>|<order>),
    (uit|van) (de|het|onze|mijn|deze|die) <list>
  `,
  take: `
    gooien:v, halen:v, nemen:v, strepen:v, laten:v, houden:v, trekken:v, plukken:v, lichten:v, vissen:v,
    knikkeren:v, mikken:v, schrappen:v, mogen:v, kunnen:v, moeten:v
  `,
  come: 'komen:v, gaan:v',
};
