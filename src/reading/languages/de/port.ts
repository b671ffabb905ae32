import type { Tongue } from '../../meaning/tongue.ts';

/** Was eine Portierung beendet, was sie ausführt, was bleibt: the words that decide. */
export const port: Tongue['words'] = {
  cancel: `
    stornieren:v, canceln:v, cancellen:v, gecancelt, gecancelled, stoppen:v, stopt, stop, stopp,
    ab|brechen:v, ab|sagen:v, annullieren:v, zurück|ziehen:v, widerrufen:v, auf|heben:v, ein|stellen:v,
    an|halten:v, unterbinden:v, verhindern:v, rückgängig machen:v, machen:v ~ rückgängig, ab|bestellen:v,
    ab|blasen:v, heraus|nehmen:v, raus|nehmen:v, heraus|lösen:v, wieder raus, wieder raus|nehmen:v,
    kündigen:v (die|den) <port>, alle raus, aus|nehmen:v, streichen:v, heraus|streichen:v, raus|streichen:v,
    entfernen:v, löschen:v, raus|löschen:v, kippen:v, abstand nehmen:v von, nehmen:v ~ abstand, sistieren:v,
    verzichten:v auf, ab|sehen:v von, von ~ abzusehen, abzusehen,
    (aus|von) (der|dem|unserem|unserer|diesem|dieser) [~] <order> (nehmen|nehmt|nehme|streichen|streicht|lassen|herausnehmen|rausnehmen|herauslassen|weglassen|entfernen|löschen|holen),
    nehmen:v ~ (aus|von) (dem|der|unserem|unserer|diesem|dieser) [~] <order>, nehmen:v ~ (heraus|raus),
    raus damit, heraus damit, raus aus (dem|der), draußen aus (dem|der), weg|lassen:v, raus|lassen:v,
    außen vor [lassen:v], zurück|nehmen:v, ein|frieren:v, (vom|von) ~ zurücktreten, zurück|treten:v,
    ruhen lassen, sein lassen, bleiben lassen, hinfällig, gegenstandslos, hat sich erledigt,
    haben sich erledigt, erledigt, auf|lösen:v, beenden:v, terminieren:v, stornier, storno für, storno von,
    raus|werfen:v, bleibt außen vor, ausgenommen werden, raus|ziehen:v, heraus|ziehen:v,
    ziehen:v ~ (heraus|raus), stop|pen:v, verwerfen:v, nicht weiter verfolgen, nicht weiterverfolgen,
    keinen auftrag mehr, heraus|fallen:v, raus|fallen:v, entfallen:v, entfällt, fällt weg, fallen weg,
    ab|lehnen:v die <port>, ab|lassen:v von, abstand nehmen, nehmen:v abstand von, (nichtig|gegenstandslos),
    (als|für) (nichtig|gegenstandslos|erledigt|hinfällig), vom tisch,
    nicht mehr (portieren|übernehmen|umziehen|übertragen|rüberholen|mitnehmen|umstellen),
    nichts mehr portieren, wird nichts mehr, daraus wird nichts, aus (der|dem) <port> wird nichts,
    wird nichts aus, wird nichts, nicht weiter (betreiben|verfolgen|bearbeiten|durchführen), unterlassen:v,
    brechen:v ~ ab, blasen:v ~ ab, ziehen:v ~ zurück, zurück|pfeifen:v, auf eis legen, knicken,
    bleiben:v ~ (draußen|außen vor), (raus|heraus)gehalten, heraus|halten:v, raus|halten:v,
    kommt (nicht|doch nicht) mit, kommen (nicht|doch nicht) mit,
    (zieht|ziehen|übersiedelt|übersiedeln|wandert|wandern|geht|gehen|wechselt|wechseln) (nicht|doch nicht|nun nicht|nun doch nicht|jetzt doch nicht) [mehr] [mit|um|rüber],
    nicht (übersiedeln|umziehen|mitgehen|mitkommen|mitziehen|wechseln),
    bitte nicht (umziehen|mitnehmen|anfassen|portieren|rüberholen|übernehmen),
    soll (nicht|doch nicht) (rüber|mit|wechseln|umziehen), dürfen nicht [mit] (rüber|rübergehen|mit),
    darf nicht [mit] (rüber|rübergehen|mit), (hat|haben) sich ~ erledigt,
    hört [~] mit (dem|der) <port> [~] auf, auf deren <port> verzichten, von der <port> ~ abzusehen,
    ist von der <port> ~ abzusehen, verzichten:v ~ auf, zieht ~ zurück
  `,
  move: `
    portieren:v, mit|portieren:v, übertragen:v, mit|nehmen:v, um|ziehen:v, wechseln:v, über|wechseln:v,
    rüber|holen:v, übernehmen:v, um|stellen:v, transferieren:v, migrieren:v, rüber|ziehen:v, rüber|kommen:v,
    herüber|kommen:v, rüber|nehmen:v, rüber|gehen:v, rüber|wechseln:v, mit|kommen:v, mit|gehen:v,
    um|schalten:v, rein|nehmen:v, (zu|nach) (ihnen|euch) (kommen|ziehen|wechseln|gehen|holen|mitnehmen),
    mit rüber, herüber|holen:v, hinüber|gehen:v, um|schreiben:v, mitrübergehen, mitrüber, rübergeholt,
    mit|wechseln:v, mit|ziehen:v, überführen:v, um|legen:v, rüber, um|melden:v, herüber|nehmen:v,
    rein|holen:v, überspielen:v, umswitchen, switchen:v
  `,
  stay: `
    bleiben:v, verbleiben:v, weiter|laufen:v, bestehen bleiben:v, weiterhin laufen, weiter gebraucht,
    weiter|bestehen:v, weiter|nutzen:v, stehen bleiben, liegen bleiben, drin bleiben, hängen bleiben,
    da|bleiben:v, dort|bleiben:v, drüben bleiben, verharren, hängen:v ~ weiter, weiter|hängen:v
  `,
  keep: 'behalten:v, bei|behalten:v, weiter|führen:v, halten:v, fest|halten:v an',
  leave: 'belassen:v, lassen:v, dort lassen, dalassen, stehen lassen, liegen lassen',
  proceed: `
    veranlassen:v, vor|nehmen:v, machen:v (das|es|sie das|sie es|mal|so), machen sie (das|es), mach das,
    macht das, so machen, durch|ziehen:v, legen sie los, legt los, nur zu, los, bitte umsetzen,
    ab|schließen:v, vollziehen:v, erledigen:v, in die wege leiten, tun sie das, tun sie es, ab|wickeln:v,
    bearbeiten:v, voll|enden:v, zu ende bringen, zu ende führen, über die bühne bringen, starten:v
  `,
  continue: `
    machen:v ~ bitte weiter, machen sie bitte weiter, erfolgen:v, vorgehen wie, über die bühne gehen,
    wie (geplant|vereinbart|besprochen) (vorgehen|verfahren), fort|fahren:v, durch|führen:v, aus|führen:v,
    um|setzen:v, fahren:v ~ wie (geplant|vereinbart|besprochen) fort, weiter|machen:v, weiter|laufen:v,
    weiter|gehen:v, fort|setzen:v, weiter, weiter so, so weiter,
    fortfahren wie (geplant|vereinbart|besprochen),
    (weitermachen|machen|machen sie|weiter) wie (geplant|vereinbart|besprochen|bisher|gehabt),
    wie geplant fortfahren, laufen:v, weiter laufen, wie gehabt, laufen lassen, lassen:v ~ laufen,
    lassen:v ~ weiterlaufen, weiterlaufen lassen, durch|laufen:v, stattfinden, statt|finden:v,
    weiter|führen:v, vonstatten gehen,
    wie (gehabt|geplant|besprochen|vereinbart|abgemacht|vorgesehen|bestellt), nach plan, planmäßig,
    seinen gang, ihren gang
  `,
  port: `
    portierung, portierungen, nummernportierung, rufnummernportierung, rufnummernmitnahme, nummernmitnahme,
    mitnahme, rufnummernübertragung, übertragung, übernahme, anbieterwechsel, umzug, wechsel, port, ports,
    porting, portings, portierungsauftrag, portierungsaufträge, portierungsantrag, portierungsanfrage,
    portierungsvorgang, portierungswunsch, umstellung, rufnummerübernahme, rufnummernübernahme,
    portierungsverfahren, portierens, umschaltung, portierungsformular, mnp, lnp, portierungsprozess,
    portierungsmandat, rufnummernumzug, anbieterwechselauftrag
  `,
  cancellation: `
    stornierung, stornierungen, storno, stornos, stornierungsauftrag, stornoauftrag, abbruch, rücknahme,
    widerruf, annullierung, absage, stopp, aufhebung, einstellung, rückzug, cancellation, stornierens,
    portierungsstopp, stornierungswunsch, stornieren
  `,
  order: `
    auftrag, auftrags, auftrages, aufträge, aufträgen, antrag, anträge, bestellung, bestellungen, vorgang,
    vorgänge, vorgangs, liste, auftragsliste, portierungsliste, order, anfrage, formular, auftragsnummer,
    vorgangsnummer, mandat, vollmacht, block, rufnummernblock, auftragserteilung
  `,
  number: `
    nummer, nummern, rufnummer, rufnummern, telefonnummer, telefonnummern, festnetznummer, festnetznummern,
    leitung, leitungen, anschluss, anschlüsse, anschlüssen, anschlusses, anschluß, durchwahl, durchwahlen,
    handynummer, handynummern, mobilnummer, mobilnummern, fax, faxnummer, faxnummern, faxanschluss,
    faxleitung, telefonanschluss, hauptnummer, zentrale, notruf, nr, nrn, nr., tel, nebenstelle, msn,
    kopfnummer, hotline, servicenummer, nummernblock, did, dids, endung, endet auf, enden auf, endend auf,
    endziffern, endziffer, endnummer, mit der endung, handy, telefon, apparat, alarmleitung, aufzugsnotruf,
    aufzug, büronummer, privatnummer, festnetz, rufnummernkreis, einzelnummer, einzelrufnummer, er
  `,
  carrier: `
    anbieter, anbieters, anbietern, provider, providers, betreiber, netzbetreiber, telefonanbieter,
    telefongesellschaft, carrier, vertragspartner, telefonfirma, netz, telefonprovider
  `,
  losing: `
    (beim|bei dem|vom|bei unserem|bei meinem|bei seinem|bei ihrem|zum|mit dem|unserem|meinem|seinem|unser|mein|der|den|dem|ihrem|deren|bei seinem|bei eurem) [~] (alten|bisherigen|jetzigen|derzeitigen|aktuellen|heutigen|gegenwärtigen|abgebenden|vorherigen|bestehenden|momentanen|ursprünglichen|selben|gleichen|alte|bisherige|jetzige|derzeitige|aktuelle) (anbieter|provider|betreiber|netzbetreiber|carrier|vertrag|anschluss|netz|telefonanbieter|telefongesellschaft),
    bisherigen (anbieter|provider|betreiber|vertrag|anschluss|carrier),
    jetzigen (anbieter|provider|anschluss|betreiber|vertrag|carrier),
    derzeitigen (anbieter|provider|vertrag|betreiber|carrier),
    alten (anbieter|provider|vertrag|betreiber|carrier|tarif),
    aktuellen (anbieter|provider|vertrag|betreiber|carrier), heutigen (anbieter|provider|betreiber),
    beim alten, beim bisherigen, beim jetzigen, bei unserem anbieter, bei meinem anbieter, beim abgebenden,
    wo (sie|es|er|die) (ist|sind|liegt|liegen|jetzt ist|jetzt sind|heute ist|bisher ist|derzeit ist|jetzt liegt|hingehört|hingehören),
    dort wo (sie|es|er) (ist|sind|liegt), bleibt wo (sie|er|es) ist, wo er jetzt ist, am jetzigen anschluss,
    am alten anschluss, im alten (vertrag|netz|tarif), im bisherigen (vertrag|netz|tarif), auf dem alten,
    bestehenden (anbieter|vertrag|provider), gleichen (anbieter|provider), selben (anbieter|provider),
    hausanbieter, alter anbieter, altanbieter
  `,
  gaining: `
    zu ihnen, zu euch, bei ihnen, bei euch, neuen (anbieter|provider|betreiber), neuer anbieter, ihrem netz,
    eurem netz, ihr netz, euer netz
  `,
  date: `
    datum, termin, termins, portierungstermin, umschalttermin, schalttermin, wunschtermin, portierungsdatum,
    zeitfenster, tag, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar,
    märz, april, mai, juni, juli, august, september, oktober, november, dezember, woche, monat, morgen,
    übermorgen, nächste woche, nächsten monat, vormittag, nachmittag, uhr
  `,
  reschedule: `
    verschieben:v, vertagen:v, verlegen:v, hinaus|schieben:v, auf|schieben:v, hinaus|zögern:v,
    später (portieren|umziehen|durchführen|übertragen|schalten),
    (anderer|anderen|neuen|neuer|späteren|späterer|früheren) (termin|datum|tag|portierungstermin),
    vor|ziehen:v, zurück|stellen:v, auf später, nach hinten (schieben|verlegen), um|buchen:v, warten:v bis,
    pausieren:v,
    erst (ab|am|im|nach|später|nächste|nächsten|wenn) ~ (portieren|portiert|umziehen|wechseln|übernehmen|übertragen),
    (stoppen|anhalten|aussetzen|sistieren|einfrieren):v ~ bis (zum|zur|auf|ende|anfang|mitte),
    bis (zum|zur|ende|anfang|mitte) ~ (stoppen|anhalten|aussetzen|sistieren)
  `,
  off: `
    (vom|von dem) (<order>|<list>|<port>|zettel|tisch), daraus, aus dem (projekt|paket|umfang),
    (aus|von) (der|dem|unserem|unserer|diesem|dieser|eurem|eurer|ihrem|ihrer) [ganzen|laufenden|besagten|geplanten|anstehenden] (<port>|<order>),
    (aus|von) (der|dem|unserer|dieser) <list>
  `,
  take: `
    nehmen:v, heraus|nehmen:v, raus|nehmen:v, ziehen:v, holen:v, werfen:v, raus|holen:v, lösen:v,
    klammern:v, aus|klammern:v, fallen:v, lassen:v, draußen lassen, rauslassen, tun:v, schmeißen:v,
    raus|schmeißen:v, kicken:v, herauslösen, heraus, raus, draußen
  `,
  come: 'kommen:v, gehen:v, ziehen:v, wandern:v, übersiedeln:v, nach|ziehen:v',
};
