import type { Language } from './language.ts';

const t = String.raw;

/** Between a verb and its particle at the end of the clause ("zet … stop"): never over the end of a sentence. */
const gap = t`[^.!?]{0,90}(a\.u\.b\.[^.!?]{0,60})?`;
/** The same, with none of these particles of other verbs between ("zet 0101 over en 0102 stop"). */
const without = (particles: string): string => t`((?! (${particles})(?![a-z]))[^.!?]){0,90}`;

/** Dutch, in the Netherlands and in Flanders. */
export const dutch: Language = {
  code: 'nl',
  countries: 'NL BE',
  common: t`
    de het een en of maar is zijn was wordt worden werd heb hebben heeft wij we ik u uw jij je jullie hij zij ze ons onze
    mijn niet geen graag aub a.u.b alstublieft svp gelieve te van voor met bij naar om op aan uit in dat die deze dit
    nog ook alleen toch wel al alle nummer nummers telefoonnummer telefoonnummers portering porteren nummerbehoud
    overdracht overzetten annuleren annuleer annulering aanvraag bestelling dank bedankt goedemorgen goedemiddag
    goedendag hallo hoi beste geachte groet groeten groetjes vriendelijke hoogachtend ja nee neen kan kunnen kunt kun
    zou zouden willen wil wilt moet moeten mag mogen als indien omdat want dan er hier daar zo maar laat blijft blijven
    huidige doorgaan gewoon even morgen vandaag wat hoe waarom eerst dag allemaal behalve over hierbij zullen zal
    alvast mvg mits tenzij zodra zolang zonder enkel slechts akkoord accoord gratis kosten betalen provider operator
    aanbieder zetten zet haal halen neem nemen trek trekken houd hou houden behouden stopzetten intrekken afblazen
    tegenhouden vervallen porteer geannuleerd overgezet geporteerd stopgezet beide allebei rest andere overige alles eindigt mij hem haar heer mevrouw meneer gij ge onder tot door echter verder gaat gaan
  `,
  verbLast: true,
  numerals: {
    twee: 2,
    beide: 2,
    allebei: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
  },
  phrases: {
    neutral: t`
      (laat|laten)( u| je| jullie| het| mij| me| ons| maar| even| dan| nog)* weten; (hallo|hoi|beste|dag|goedemorgen|goedemiddag) (allemaal|allen|alle); voor alle duidelijkheid; voor alle zekerheid; in alle rust; bij dezen;
      geen (dank|haast|zorgen|stress|moeite|vragen|vraag); niet alleen; niet in het minst; niets te danken; van alles; boven alles; al met al; alles goed; alles in orde; alle goeds; al het goede; alles bij elkaar; alles wat u; voor alles;
      annulerings?(kosten|vergoeding|voorwaarden|tarief|tarieven|termijn|formulier|beleid|boete); annulatie(kosten|vergoeding|voorwaarden); nummerporterings?(team|afdeling); porterings?(team|afdeling|desk|kosten); team portering(en)?; afdeling portering(en)?;
      op de hoogte (houden|te houden|blijven); (houd|hou|houdt)( u| je| jullie)? (mij|me|ons)( aub)? op de hoogte; blijf gezond; het blijft spannend; we gaan verhuizen; wij gaan verhuizen; we verhuizen( naar| in| op)?; wij verhuizen; verhuizing;
      tot (snel|ziens|dan|morgen|later|straks|gauw|horens|binnenkort); als (volgt|bijlage|eerste|laatste|gevolg|klant|zaakvoerder|eigenaar|bedrijf|zodanig|gezegd|besproken|afgesproken|referentie|reactie|antwoord|vervolg|onderwerp); net als; zoals( u| je| jullie)? (gezegd|weet|weten|gevraagd|gemeld|vermeld|aangegeven|afgelopen); alsof; zowel; evenals; dank voor alles; zoals ik al zei; hoe dan ook; in ieder geval; sowieso; even (aan)?kijken; bij voorbaat; in orde (brengen|maken); kan gebeuren; stopcontact; (van|met) (de|onze|mijn|die|deze|jullie) # (nummers|telefoonnummers|lijnen)(?= (moeten|moet|mogen|mag|gaan|gaat|willen|wil|graag|blijven|blijft|zijn|hoeven|kunnen|kan|worden|wordt|komen) );
      (daar|hier|waar) (ga|gaan|gaat|beslis|beslissen|beslist|besluit|besluiten) (ik|we|wij|hij|zij|ze|mijn [a-z]+)( [a-z]+){0,3} over;
      (gaat|ging|gaan)( (het|dit|dat|hier|deze|mijn|vraag|mail|bericht))* over(?= (de|het|een|ons|onze|mijn|nummer|nummers|§|wat|uw|jullie|die|dit|deze|of|hoe)(?![a-z]));
      zoals ([a-z]+ ){0,3}telefonisch (besproken|afgesproken|aangegeven|gemeld|overeengekomen); niet waar; nietwaar; is het niet; zoals (u |jullie |je |door [a-z]+ )?(aangeraden|geadviseerd|aanbevolen|adviseerde|adviseerden)( door [a-z]+)?; (blijf|handen|blijven|blijft) (van § )?af( van)?;
      (moet|moeten|mogen|mag|kunnen|kan|willen|gaan|ga|gaat) (hier |daar )?weg (uit|van|bij|naar) (het|de|ons|onze|dit) (pand|kantoor|gebouw|huis|winkel|locatie|plek|ruimte|stad);
      (stopt|valt|vallen|stoppen) (er )?(steeds|telkens|vaak|soms|altijd|regelmatig|constant|voortdurend)( (mee|uit|weg|af))?; of niet soms; ja hoor,? hallo; zo niet;
      als(?<=zowel [^.!?]{0,60} als); (als|waar) mogelijk
    `,
    cancel: t`
      an+ul+e+ren?; an+ul+ee?re?; an+ul+eert; cancel(l)?en; cancel; cancelt; stop ?zetten; stop te zetten;
      stopzet; zet(ten|te)?(?=${without('over|door|mee|vast')} stop(?![a-z])); stop; stopt; stoppen; intrekken;
      in te trekken;
      trek(ken|t)?(?=${gap} in(?! (bij|de|het|een|onze|mijn|ons|deze|dit|die|dat|uw|jullie|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![a-z])));
      tegen ?houden; tegen te houden; hou(d|dt|den)?(?=${gap} tegen(?! (die|de|het|een|dat|deze|dit|eind|einde|begin|half|medio|\d))(?![a-z])); af ?zeggen; af te zeggen;
      zeg(gen|t)?(?=${gap} af(?![a-z])); af ?blazen; af te blazen; bla(as|ast|zen)(?=${gap} af(?![a-z]));
      af ?gelasten; af te gelasten; gelast(?=${gap} af(?![a-z])); af ?breken; af te breken;
      bre(ek|ekt|ken)(?=${gap} af(?![a-z])); herroepen; herroep; teniet ?doen; teniet te doen;
      ongedaan (te )?maken; ma(ak|akt|ken)(?=${gap} ongedaan); terugdraaien; terug te draaien;
      draai(t|en)?(?=${without('door')} terug(?![a-z])); terugtrekken; terug te trekken;
      trek(ken|t)?(?=${gap} terug(?![a-z])); blokkeren; blokkeer;
      (laat|laten|kan|kunnen|mag|mogen|moet|moeten|komt|komen)(?=${without('doorgaan|over|mee|annul[a-z]+|door')} (te )?vervallen(?![a-z]));
      afzien van; (af te zien|afzien) van; ervan af te zien; ervan afzien;
      zie(n|t)?(?=${gap} (af van|ervan af|daarvan af|van [^.!?]{2,60} af)(?![a-z]));
      (uit|van|vanuit) (de|het|deze|dit|onze|ons|mijn|jullie|uw|die|dat) (lopende )?(aanvraag|portering|nummerportering|porteringsaanvraag|porteeraanvraag|overdracht|bestelling|order|opdracht|lijst|verzoek|dossier) (kunnen |willen |mogen )?(te )?(halen|gehaald|verwijderen|schrappen|laten|gooien|nemen|strepen|trekken);
      ha(al|alt|len)(?=${gap} (eruit|er uit|uit(?! (de |het |ons |onze |uw |jullie |mijn |een )*(telefoonboek|telefoongids|gids|adresboek|website|site|mailinglijst|verzendlijst|contactlijst|database|handtekening|wachtrij|vergrendeling|gouden gids))|eraf|er af|weg|van de lijst|van de order|van de aanvraag)(?![a-z]));
      ne(em|emt|men)(?=${gap} (eruit|er uit|uit (de|het|deze|dit|onze|mijn|jullie)|van de lijst)(?![a-z]));
      graag (geannuleerd|stopgezet|ingetrokken|gestopt|gecanceld|geschrapt|afgezegd)( (zou|zouden))? (hebben|zien|krijgen|willen);
      (geannuleerd|stopgezet|ingetrokken|gestopt) willen (hebben|zien);
      als (nietig|onbestaande|niet bestaand|vervallen|niet verzonden|geannuleerd) (te )?beschouwen;
      beschouw(en|t)?(?=${gap} als (nietig|onbestaande|niet bestaand|vervallen|geannuleerd)(?![a-z]));
      (weg|uit|eruit) (ermee|daarmee); laat ~vallen; (laat|laten) (maar )?(annuleren|stopzetten|stoppen|cancellen|cancelen);
      (willen|wil|wensen|wens)( (we|wij|ik|dus|toch|nu|helaas))* (de|deze|onze|mijn|geen) (nummer)?(portering|overdracht|overzetting|overstap)( (van|voor|de|het|nummer|nummers|§)){0,4} (niet meer|niet langer|toch niet|meer)(?! [a-z]);
      hoe(ft|ven) (dus |toch |nu |ook |echt |eigenlijk )?niet (meer |langer |mee )?(over|mee over|mee|door te gaan|geporteerd te worden|overgezet te worden|meegenomen te worden)(?![a-z]);
      zet(ten)? stop;
      (eruit|er uit|eraf|er af) (kunnen |willen |mogen )?(te )?(halen|laten|gooien|nemen)
    `,
    cancelled: t`
      ge-?an+ul+ee?r[dt]; ge-?cancel(l)?e?[dt]; stop ?gezet; gestopt; ingetrokken; tegen ?gehouden; afgezegd;
      afgeblazen; afgelast; afgebroken; herroepen worden; ongedaan gemaakt; teruggedraaid; teruggetrokken;
      geblokkeerd worden; tenietgedaan;
      uit (de|het|deze|dit|onze|mijn) (lopende )?(aanvraag|portering|porteringsaanvraag|overdracht|bestelling|order|opdracht|lijst) (verwijderd|geschrapt)
    `,
    cancellation: t`
      an+ul+ering(en)?; an+ul+atie(s)?; annuleringsverzoek(en)?; annulatieverzoek; annuleringsaanvraag;
      stopzetting; intrekking; afzegging; cancellation; cancelation; afgelasting;
      cancel(?=${gap} (door|doorgaan)(?![a-z])); verzoek tot annulering; verzoek tot stopzetting;
      verzoek om annulering
    `,
    remove: t`
      verwijder(en|t)?; verwijderd; schrap(pen|t)?; geschrapt; weghalen; weg te halen; weggehaald; weglaten;
      weggelaten; (eruit|er uit|eraf) gehaald;
      eruit; eraf (halen|te halen|gehaald); vervallen; vervalt; doorstrepen; wegstrepen;
      la(at|ten)(?=${gap} (weg|eruit|er uit|buiten beschouwing)(?![a-z])); kan (weg|eruit|er uit|eraf);
      mag (weg|eruit|er uit|eraf); moet (weg|eruit|er uit|eraf); mogen (weg|eruit|er uit|eraf);
      kunnen (weg|eruit|er uit|eraf); moeten (weg|eruit|er uit|eraf);
      (mag|moet|kan|mogen|moeten|kunnen) (er )?(van|uit) (de|het|deze|dit|onze|mijn) (aanvraag|lijst|order|bestelling|portering|opdracht)( af| uit)?; van (de|het|deze|onze) (aanvraag|lijst|order|bestelling) af
    `,
    move: t`
      porteren; porteer(t)?; te porteren; inporteren; overzetten; over te zetten;
      zet(ten)?(?=${without('stop|vast')} over(?![a-z])); overdragen; over te dragen;
      dra(ag|agt|gen)(?=${gap} over(?![a-z])); overbrengen; over te brengen;
      breng(en|t)?(?=${gap} over(?![a-z])); meenemen; mee te nemen;
      ne(em|emt|men)(?=${without('uit|eruit')} mee(?![a-z])); meeverhuizen; verhuizen; overhevelen;
      overstappen; over te stappen; stap(pen|t)?(?=${gap} over(?![a-z])); overnemen; over te nemen;
      ne(em|emt|men)(?=${without('uit|eruit|mee')} over(?![a-z])); overgaan; over te gaan;
      ga(at|an)?(?=${gap} over(?![a-z])); overkomen; over te komen; overhalen; omzetten; om te zetten;
      migreren; migreer(t)?; naar (jullie|u) (te )?(halen|brengen|verhuizen|gaan|komen|overzetten|overstappen);
      overgaat; overkomt; overzet; meegaat; meekomt; meeneemt; overneemt; meegaan; mee te gaan; meekomen; (mee)?porteert;
      ga(at|an)?(?=${without('door|verder|akkoord')} mee(?![a-z])); kom(t|en)?(?=${gap} (mee|over)(?![a-z]))
    `,
    moved: t`
      geporteerd; overgezet; overgedragen; overgebracht; meegenomen; overgeheveld; overgenomen; overgegaan;
      verhuisd; omgezet; gemigreerd; overgestapt; overgeport
    `,
    port: t`
      (nummer)?portering(en|s)?; nummerbehoud; nummeroverdracht; (nummer)?overdracht(en)?; nummerportabiliteit;
      porteerverzoek(en)?;
      portering(s)?-?(aanvraag|aanvragen|verzoek|verzoeken|order|opdracht|opdrachten|proces|procedure|aanvragen);
      portering(s)?aanvraagje; porteeraanvraag; (nummer)?porting(s)?; ports?;
      (de|het|onze|mijn|deze) (overzetting|overstap|overgang|overname); nummeroverzetting; overzetten van;
      overdrachtsverzoek;
      (de|het|onze|mijn) (verzoek|aanvraag) (tot|voor|om) (de )?(nummerbehoud|portering|nummerportering|overdracht|nummeroverdracht);
      de aanvraag; onze aanvraag; mijn aanvraag; het verzoek
    `,
    proceed: t`
      ga(at)? (u |je |jullie )?(gerust |dan )?(uw|je|jullie|uwe) gang;
      doe(t)? (u |je |jullie )?(dat |het |dit )?(maar|gerust|aub|alstublieft|alsjeblieft)( maar| gerust| aub)?;
      doe het; doe dat; voer (het |dit |dat )?(maar |gerust )?uit; voert u (het |dit )?(maar )?uit;
      ga (er )?(maar )?mee akkoord en doe het; groen licht; proceed; go ahead; regel het( maar)?;
      regelt u het maar; zo doen; zo uitvoeren; uitvoeren; uit te voeren; in gang (te )?zetten
    `,
    continue: t`
      ga(at)? (u |je |jullie )?(maar |gewoon |gerust |dan |toch |aub |rustig )*(door|verder)( maar| gewoon| aub)?;
      gaan (we |wij |jullie )?(maar |gewoon |gerust |dan |toch )*(door|verder); doorgaan; door te gaan;
      doorgaat; doorgaan aub; verdergaan; verder gaan; voortzetten; voort te zetten;
      zet(ten)? (het |dit |dat )?(maar |gewoon )?(voort|door); doorzetten; door te zetten; vervolgen;
      door (laten )?lopen; loopt door; lopen door; verder;
      ga(at|an)?(?=${without('over|mee')} (door|verder)(?![a-z])); blijft doorgaan; continue; continueren;
      zet(ten|te)?(?=${without('stop|over')} (door|voort)(?![a-z]));
      (mag|mogen|kan|kunnen|moet|moeten|zal|zullen) (gewoon |wel |verder |dus |ook |zeker |toch |nog |dan )*(door|verder|doorgaan|doorlopen)(?! (te|de|het|u|jullie|naar) );
      laat maar gaan; laat (het |ze )?maar gaan
    `,
    complete: t`
      (laat|laten|laten we) (u |je |jullie )?(het |hem |haar |ze |die |deze |dit |dat |alles |de rest |maar |gewoon |dan |toch |aub |wel |verder |rustig )*(doorgaan|door gaan|verdergaan|lopen|doorlopen|overkomen|overgaan|komen);
      (mag|mogen|moet|moeten|kan|kunnen|gaat|gaan|komt|komen|zal|zullen|wil|willen) (we |wij |u |ze |hij |die |deze |dus |dan |nog |ook |wel |gewoon |zeker |toch |natuurlijk |allemaal |allebei |verder |volgens plan |zoals gepland |nu |mee )*(over|mee over|mee|overkomen|meekomen|mee naar (jullie|u))(?![a-z]);
      over(?=\s*([.,!)]|\n|$|en |maar )); over naar (jullie|u); naar (jullie|u) (toe|over);
      (laat|laten|zou|wil|willen)(?=${without('niet|geen|annul[a-z]+|over|stop|zitten')} door(gaan| te laten gaan| gaan)(?![a-z]));
      door (te )?laten (te )?gaan; plaatsvinden; plaats te vinden; vindt (gewoon )?plaats; doorgang vinden;
      laten plaatsvinden; (haar|zijn|hun|z'n) gang (laten )?(gaan|te gaan);
      blijft (gewoon )?(in|op|bij|onderdeel van) (de|het|deze|onze) (aanvraag|portering|order|bestelling|lijst|opdracht);
      (in|op) (de|deze|het) (aanvraag|order|lijst|bestelling|opdracht) (blijven|laten|houden|laten staan);
      blijven staan (in|op) (de|het|deze) (aanvraag|order|lijst); keep port;
      (willen|wil|wensen|wens)( (we|wij|ik|dus|toch|graag))* (de|onze|mijn) (nummer)?(portering|overdracht)( (nog steeds|nog altijd|nog|wel|gewoon|graag|toch|zeker|absoluut)){1,3}(?=\s*([.,!)]|$|\n));
      de portering (behouden|houden|aanhouden|laten staan|laten bestaan|blijft( staan)?|willen we houden|wel);
      portering (wel|behouden); houd(en)? (we |wij )?(ons )?(vast )?aan de portering;
      hou(den)? (we |wij )?vast aan de portering; vasthouden aan de portering; voltooien; afronden;
      voltooi(d)?; kom(t|en) (gewoon |wel |dus |ook )?(over|mee);
      kom(t|en)(?! (wij|we|ik|er|hier))(?=[^.!?,]{0,60} (naar (jullie|u)|over|mee)(?![a-z]));
      doorlaten; door te laten; doorgelaten; (mag|mogen|moet|moeten) (er )?(gewoon |wel )?(in|bij) blijven; erin laten; erin blijven
    `,
    keep: t`
      houden; houd; hou; houdt; behouden; behoud; behoudt; te behouden;
      (laat|laten) (het |hem |ze |die |deze |dit |dat |alles |maar |gewoon |zo )*(staan|zijn|zo|rusten|ongemoeid|met rust);
      laat ~(staan|ongemoeid|met rust|ongewijzigd); zo laten; zo houden; ongewijzigd; onaangeroerd; ongemoeid;
      niet aankomen; aanhouden(?! tot); in stand houden; blijven bestaan; blijft bestaan; bewaren;
      ongewijzigd laten;
      (te )?laten(?=\s*([.,!)]|\n|$|en |maar )); la(at|ten)(?=${without('over|doorgaan|door|stop')} bij (de|het|onze|mijn|ons|kpn|[a-z]+)(?![a-z]));
      la(at|ten)(?=${gap} daar(?![a-z]))
    `,
    hold: t`
      pauzeren; pauzeer; gepauzeerd; on hold; in de wacht( zetten)?; in wacht; opschorten;
      schort(?=${gap} op(?![a-z])); opgeschort; aangehouden; in beraad houden;
      wacht(en)?( u| je| jullie)?( nog| even| aub| maar)* (met|ermee|af); wacht (nog )?even; even wachten;
      nog even wachten; afwachten; parkeren; parkeer; bevriezen; bevries; on-hold; uitzetten tot nader order;
      (tot|tot op) nader (order|bericht); tijdelijk stopzetten; tijdelijk stoppen;
      tijdelijk (tegenhouden|stilleggen|opschorten)
    `,
    stay: t`
      blijven; blijft; blijf; bleef; gebleven; te blijven; blijve; verblijven; achterblijven;
      achter te blijven; blijft achter; hoort thuis; laten zitten; blijven zitten; blijven hangen;
      blijft zitten; blijven staan; blijft staan
    `,
    carrier: t`
      (huidig|bestaand|oud|vorig|eigen|tegenwoordig|actueel|actuel|originel|oorspronkelijk|afstaand|afgevend|donor)e? (telefonie|telecom|mobiele |vaste |netwerk)?-?(provider|aanbieder|operator|operateur|telecomaanbieder|telecomprovider|telecomoperator|telefoonprovider|telefoonmaatschappij|maatschappij|leverancier|carrier|netwerk|partij|dienstverlener|netbeheerder|abonnement|contract|plek|plaats|verstrekker);
      (mijn|onze|ons|hun|zijn|haar) (provider|aanbieder|operator|telecomaanbieder|carrier|maatschappij|telecomprovider);
      (bij|van|met|naar) (de |het |onze |mijn )?(kpn|vodafone|vodafone ?ziggo|ziggo|t-?mobile|odido|tele2|ben|simpel|youfone|lebara|hollandsnieuwe|simyo|proximus|telenet|orange|base|scarlet|voo|mobile vikings|edpnet|voys|xs4all|delta|caiway|voiceworks|dean one|dstny|belgacom|destiny|robin|telfort|lycamobile|solcon|freedom|budget ?mobiel|l-?mobi|voipgrid|coolblue energie|comcast|verizon|at&t|telekom|british telecom|deutsche telekom|swisscom|vodacom|sip ?trunk)(?![a-z]);
      waar (het|ze|hij|die|deze|we|wij|dit|het nummer|de nummers) (nu |vandaag |momenteel |thans |al )?(is|zijn|zit|zitten|staat|staan|loopt|lopen|draait|draaien|hoort|horen|was|waren|zat|zaten|ondergebracht is|ondergebracht zijn|vandaag zit);
      bij de (huidige|oude|bestaande|vorige)(?![a-z]); (kpn|odido|proximus|telenet|ziggo); bij hen;
      bij ons huidige
    `,
    terminate: t`
      opzeggen; op te zeggen; opgezegd; zeg(gen|t)?(?=${gap} op(?![a-z])); opzegging; afsluiten; afgesloten;
      uitschakelen; uitgeschakeld; deactiveren; gedeactiveerd; deactiveer; deactiveert; beeindigen; beeindigd;
      te beeindigen; beeindiging; afmelden; afgemeld; blokkering; opheffen; op te heffen; opgeheven;
      hef(fen)?(?=${gap} op(?![a-z])); uit te schakelen; afkoppelen; afgekoppeld
    `,
    reschedule: t`
      verzetten; te verzetten; verzet; uitstellen; uit te stellen; uitgesteld;
      stel(len|t)?(?=${gap} uit(?![a-z])); uitstel( van)?; verplaats(en|t)?; verplaatst; te verplaatsen;
      verschuiven; verschuif; verschoven; schuif(t)?(?=${gap} (op|door|vooruit)(?![a-z])); opschuiven;
      op te schuiven; vervroegen; vervroegd; vooruitschuiven; doorschuiven;
      (andere|nieuwe|latere|vroegere|eerdere) (datum|dag|portering(s)?datum|moment|tijdstip|week|afspraak);
      (ander|nieuw|later|vroeger|eerder) (moment|tijdstip|tijdslot|tijdvak);
      (een |twee |drie |vier |enkele |paar |\d+ )?(week|weken|maand|maanden|dag|dagen) (later|eerder|vroeger|opschuiven|uitstel);
      later (porteren|overzetten|laten|uitvoeren|inplannen|plannen|pas|deze|volgende|in|op|gebeuren|doorgaan|over|geporteerd|overgezet);
      (pas|eerst) (op|in|vanaf|na|over|volgende|eind|begin|half|medio) (de |het )?([a-z]+|\d+)( (maand|week|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))?;
      (nog|voorlopig|vooralsnog|momenteel|even|nu|vandaag|morgen|deze week|dit jaar|deze maand|op dit moment) (nog )?(even )?niet;
      niet (voor|op|eerder dan|vroeger dan|al op|al voor|meteen|direct|nu|nu al|vandaag|vandaag al|morgen|morgen al|deze (week|maand)|volgende (week|maand)|dit jaar|voorlopig)( (de )?(\d+|eerste|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende))?(?! (u|jullie|je|ons|mij|de|het|deze|die)(?![a-z]))(?![a-z]);
      wacht(en)?( u| je| jullie)?( nog| even| aub)* tot; tot \d+ [a-z]+ wachten; herplannen; herinplannen;
      opnieuw (in)?plannen; anders inplannen;
      (naar|tot) (een )?(volgende|andere|latere) (week|maand|datum|dag);
      de datum (aanpassen|wijzigen|veranderen|verzetten); datum wijzigen; datum aanpassen;
      wijzigen naar \d+ [a-z]+; volgende (week|maand) (pas|overzetten|porteren);
      naar (maandag|dinsdag|woensdag|donderdag|vrijdag|volgende)( week| maand)?;
      met (een|twee|drie|\d+) (week|weken|dagen|maand|maanden) (uit|op|ver)[a-z]+; nog even laten
    `,
    refile: t`
      opnieuw (indienen|in te dienen|ingediend|aanvragen|aan te vragen|aangevraagd|insturen|inzenden|opsturen|aanmaken|opstarten|starten|doen|aanmelden|inleggen|invoeren|plaatsen);
      opnieuw in;
      nieuwe (aanvraag|order|bestelling|opdracht) (indienen|doen|aanmaken|sturen|opstarten|plaatsen|insturen|in te dienen|in|maken);
      heraanvragen; herindienen; dien(en|t)?(?=${gap} opnieuw in(?![a-z]));
      vraag(?=${gap} opnieuw aan(?![a-z])); (daarna|dan) opnieuw
    `,
    withdrawal: t`
      (vergeet|vergeten|negeer|negeren|negeert|intrekken|schrap|trek|beschouw|laat|gelieve)( u| ik| we| wij| jullie| graag| aub| maar| dan| hierbij| gewoon)* (mijn|onze|ons|de|het|die|dat|dit|deze|alle|m'n)( laatste| vorige| eerdere| eerste| bovenstaande| vroegere| voorgaande| oorspronkelijke)? (e-?mail|mails|mail|mailtje|bericht|berichten|verzoek|annulering|annulatie|annuleringsverzoek|annulatieverzoek|schrijven|vraag|verzoek tot annulering|verzoek om annulering|verzoek om te annuleren|vraag om te annuleren|annuleringsaanvraag)( van (gisteren|vanmorgen|vanochtend|zonet|daarnet|net|vandaag|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag))?( (maar|dan|aub|gerust|toch|alstublieft))*( (in|zitten|voor wat het is|als niet verzonden|als nietig))?;
      (mijn|onze|de|het|ons)( laatste| vorige| eerdere| eerste| vroegere| voorgaande)? (e-?mail|mail|mailtje|bericht|verzoek|annulering|annulatie|annuleringsverzoek|annulatieverzoek)( van (gisteren|vanmorgen|vanochtend|zonet|daarnet|net))?( (mag|mogen|kan|kunt|kun|u|je|jullie|aub|gelieve|graag|te|is|komt|wil|als|niet))* (vergeten|negeren|genegeerd( worden)?|vervallen|te vervallen|verzonden beschouwen|als niet verzonden (te )?beschouwen|intrekken|ingetrokken|in te trekken|niet meer nodig|niet langer nodig|ongedaan (te )?maken|terugdraaien|stopzetten|herroepen);
      vergeet (het|dat|dit|die annulering|de annulering|mijn annulering|wat ik (zei|schreef|vroeg))( maar)?;
      laat maar (zitten|zo|voor wat het is); laat (het|dat|dit) (maar )?(zitten|zo);
      laat maar(?=\s*([.,!)]|\n|$)); laat(?! 0)(?=( [a-z-]+){1,6} (maar )?zitten(?![a-z]));
      (toch|bij nader inzien|uiteindelijk) (maar )?niet (meer |te |laten )*(annuleren|geannuleerd|stopzetten|intrekken|cancelen|cancellen)( (te )?worden)?;
      (wil|willen|wens|wensen|hoef|hoeven) (toch |dus |ik |we |wij )*(niet|niet meer|niet langer) (meer |te )*annuleren;
      niet (meer|langer) (te )?(annuleren|geannuleerd (te )?worden|willen annuleren);
      (hoeft|hoeven|moet|moeten) (toch |dus )?(niet|niet meer|niet langer) (meer )?(geannuleerd|stopgezet|gecanceld|ingetrokken) (te )?worden(?=${gap});
      (laat|laten)( (we|wij|ik|dat|het|de|die|maar|dan))* (annuleren|annulering|annulatie|stopzetten|cancelen|cancellen)( (maar|dan|toch|dus))* (zitten|achterwege|zo|rusten|vallen);
      (draai|trek|maak)( de| mijn| onze)? (annulering|annulatie|annuleringsverzoek)( maar| aub| weer)* (terug|in|ongedaan);
      (annulering|annulatie) (intrekken|in te trekken|ongedaan maken|terugdraaien|terug te draaien|vervalt|mag vervallen|is niet meer nodig|is niet nodig|niet nodig|hoeft niet( meer)?|niet meer nodig|gaat niet door|mag niet doorgaan|herroepen|annuleren|stoppen|vergeten|negeren);
      (zie|zien) (ik |we |wij )?(toch )?(af van de (annulering|annulatie)|van (de|onze|mijn) (annulering|annulatie) af);
      (annuleer|annuleren|annuleert|cancel|stop|stoppen|herroep|herroepen|schrap|schrappen)( u| jullie| aub| maar| dus| toch| graag| gewoon)* (de|mijn|onze|die|deze) (annulering|annulatie|stopzetting|intrekking|annuleringsaanvraag)( van §)?;
      (annulering|annulatie|stopzetting|intrekking)( (van|voor|de|het|nummer|§|graag|aub|mag|kan|moet|wil|maar|dus|toch|weer|ik|we|wij|gelieve|te|zou|willen|u|jullie|is|wordt|hierbij|bij|deze))* (annuleren|geannuleerd|stoppen|gestopt|stopzetten|stopgezet|intrekken|ingetrokken|in te trekken|herroepen|terugdraaien|teruggedraaid|terug te draaien|ongedaan|vervallen|negeren|vergeten|te vergeten|te negeren|als (nietig|onbestaande|vervallen) (te )?beschouwen);
      niets annuleren; niks annuleren
    `,
    thing: t`
      ((de|het|een|mijn|onze|ons|dit|deze|die|dat|uw|jullie|alle) )?((?!nummer|portering|telefoonnummer)[a-z-]{1,30} )?(abonnement|abonnementen|contract|contracten|overeenkomst|account|accounts|lidmaatschap|afspraak|afspraken|monteur|technieker|installateur|vergadering|meeting|overleg|gesprek|belafspraak|telefoonafspraak|factuur|facturen|rekening|rekeningen|incasso|automatische incasso|machtiging|domiciliering|betaling|betalingen|tarief|internet|internetverbinding|internetlijn|glasvezel|glasvezelaansluiting|router|modem|toestel|toestellen|telefoons|handsets|headset|headsets|hardware|levering|bestelling (van|voor|met)|bezoek|installatie|training|opleiding|cursus|demo|webinar|nieuwsbrief|simkaart|simkaarten|sim|reservering|reservatie|boeking|dienst|diensten|service|proefperiode|verzekering|creditcard|domein|domeinnaam|hosting|voicemail|doorschakeling|belbundel|bundel|ticket|offerte|huurcontract|lease|huur|uitportering|uitgaande portering|port-?out|export|kraan|bestelbon|proefabonnement|belplan|faxdienst|onderhoud|onderhoudscontract|presentatie|lunch|hotel|taxi|vlucht|reis|aanmaning|betalingsherinnering|herinnering|sommatie|creditnota|bestelwagen|borg|proefpakket|doorschakelingen|blokkering|nummerblokkering|telefoonboekvermelding|vermelding|aanbieding|beltegoed|wachtmuziek|bandje|keuzemenu|faxlijndienst|evenement|project|gesprekken|oproepen)( (met|van|op|voor) (de |het )?(monteur|technieker|installateur|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag))?;
      (de|het|deze|die|onze|alleen de|enkel de) (portering(s)?|overstap|activatie|omzet)?-?(datum|dag|tijdstip|tijdslot|tijdvak|moment|planning);
      portering(s)?datum; overstapdatum; portering(s)?afspraak;
      (de|die van) \d{1,2}(e|e? (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december));
      met (bellen|mailen|e-?mailen|sturen|sms'en|schrijven|spammen|lastigvallen|factureren|incasseren)( (naar|van|op|over|aan|via|voor))?;
      (mij|ons|me) (te )?(bellen|mailen|lastig|storen|contacteren);
      (mails|mailtjes|herinneringen|reclame|telefoontjes)
    `,
    no: t`
      (nee|neen)(?! (laat|laten|gewoon|porteer|de portering (mag|moet|gaat)|ga (maar |gewoon )*(door|verder) met de portering)(?![a-z])); nee hoor; nee bedankt; nee dank u; nee dank je; neen bedankt; neen dank u; nope; no;
      liever niet; toch niet; nee toch niet; nee liever niet; in geen geval; absoluut niet; zeker niet;
      niet doen; doe (maar |dat |het |dat maar |het maar |toch )?niet; doe maar niet; nooit; nee joh; neenee
    `,
    insteadOf: t`in plaats van( de| het)?; ipv; i\.p\.v\.; (vergeet|negeer) (de |het )?(?=§); in de plaats van`,
    not: t`
      verbied(t|en)?( (ik|we|wij|u|jullie|je|hierbij|uitdrukkelijk))*( om)?; verboden;
      weiger(t|en|de|den)?( (ik|we|wij|dus))?; ertegen; tegen(?= (de |een |elke )?(annulering|annulatie|stopzetting));
      niet; nie; geen; nooit; noch; zonder; niet meer; niet langer; geenszins; in geen geval;
      onder geen beding; onder geen enkele voorwaarde; liever niet; niets; niks; voorkom(en)?( dat)?;
      vermijden; vermijd; geen van; zeker niet; absoluut niet; nog geen; allesbehalve; ni; kunnen niet;
      kan niet
    `,
    notAfter: '',
    if: t`
      als; indien; mits; tenzij; zolang; zodra; wanneer; voor ?zover; op voorwaarde( dat)?;
      onder (de )?voorwaarde( dat)?; onder voorbehoud; in geval( van| dat)?; ingeval; voordat; voor dat;
      vooraleer; alvorens; totdat; tot(dat)? (we|wij|ik|u|jullie|de|het|onze|alles|duidelijk)(?![a-z]); nadat;
      anders(?! (besloten|beslist|overwogen|bedacht|gezegd|dan))(?![a-z]); zoniet; zo niet dan;
      moch(t|ten)(?! (u|je|jullie|er) (nog )?(vragen|iets|meer))(?![a-z]); afhankelijk (van|daarvan);
      af te hangen van; alleen als; enkel als; pas als; pas wanneer; ervan uitgaande( dat)?;
      in het geval( dat)?; behalve als; behoudens als; onder de conditie; stel dat; gesteld dat;
      (lukt|hoor|hoort|horen|krijg|krijgt|krijgen|komt|komen|is|zijn|wordt|worden|gaat|gaan|heeft|hebben|heb|hebt|ontvang|ontvangt|ontvangen|blijkt|blijft|duurt|werkt|reageert|reageren|kost|kosten|zou|zouden|zit|zitten|ligt|liggen|staat|staan|kan|kunnen|meldt|melden|verneem|vernemen|vindt|vinden)(?<=(^|[.!?\n:,] ?)[a-z]+) [a-z§']+(?= [^.!?]{2,140}[ ,]dan(?![a-z]));
      voor het geval( dat)?; voor als;
      bij( (een|eventuele|elke))* (annulering|annulatie|stopzetting)(?=${gap} (overleg|contact|bel|belt|bellen|bericht|toestemming|bevestiging|verwittigen|laten weten)(?![a-z]));
      voor (een|de|elke|iedere) (annulering|annulatie|stopzetting|intrekking)(?=${gap} (overleg|contact|bel|belt|bellen|bericht|toestemming|bevestiging|overleggen|bespreken|verwittigen|laten weten)(?![a-z]));
      (pas|alleen|enkel|slechts|eerst|uitsluitend) (na|met|mits) (\w+ ){0,3}(overleg|akkoord|bevestiging|toestemming|goedkeuring|terugkoppeling|seintje);
      pas (als|wanneer|zodra|nadat|indien) [^.!?,§]{0,40}(?![a-z]);
      hangt ervan af; naargelang
    `,
    free: t`
      gratis; kosteloos; kosteloze; kostenloos; kostenvrij;
      (zonder|geen|geen enkele|nul) (\w+ )?(kosten|meerkosten|extra kosten|vergoeding|bijkomende kosten|extra vergoeding|kost|meerkost|toeslag);
      (niets|niks) (\w+ )?(kost|kosten|te betalen|betalen|aangerekend|berekend|hoeven te betalen|hoef te betalen);
      (kost|kosten) (\w+ )?(niets|niks); geen (\w+ )?(kosten|kost) (aan |mee )?(verbonden|gemoeid|zijn|komen);
      niets in rekening; niet (betalen|hoeven te betalen); om niet
    `,
    charged: t`
      kosten; kost; iets kost; wat kost; geld kost; (er )?kosten (aan )?(verbonden|gemoeid|bijkomen|komen);
      vergoeding; betalen; in rekening; aangerekend; extra kosten; betalend
    `,
    courtesy: t`
      als (dat|het|dit) (nog |even |ook |voor u |voor jullie )*(kan|mag|lukt|mogelijk is|ok is|oke is|goed is|past|schikt|uitkomt|in orde is|akkoord is|geen moeite is);
      indien mogelijk; zo mogelijk; als het mogelijk is; als het even kan;
      als u (het|dat) (niet |goed )?(erg vindt|vindt);
      als (u|je|jullie) (nog )?(vragen|iets|meer|verdere|andere|bijkomende|aanvullende)( \w+){0,5};
      als er (nog )?(iets|vragen|wat|meer|onduidelijkheden|formulieren|papieren)( \w+){0,4};
      indien (u|je|jullie|er) (nog )?(vragen|iets|meer|verdere|bijkomende)( \w+){0,4};
      moch(t|ten) (u|je|jullie|er) (nog )?(vragen|iets|meer|onduidelijkheden)( \w+){0,4}; bij vragen;
      voor vragen;
      (zodra|als|wanneer) (dit|dat|het|deze|alles|de annulering|ze|die|u|jullie|je) (is |zijn |hebt |heeft |hebben |dit |het |dat )?(geregeld|gebeurd|gedaan|verwerkt|geannuleerd|doorgevoerd|rond|klaar|bevestigd|afgerond|in orde|gelukt|geschrapt|gestopt|stopgezet)( is| zijn| hebt| heeft| hebben)?;
      zo ?snel (als )?mogelijk; zo spoedig mogelijk; asap; z\.?s\.?m\.?; zo gauw mogelijk; indien nodig;
      als (het )?nodig( is)?; waar nodig; als ik (het |me |mij )*(goed|niet)( \w+){0,3};
      als u (zo vriendelijk|zo goed) (zou willen|wilt|wil) zijn;
      als (u|je|jullie) (dat |dit |het )?(wil|wilt|willen|kan|kunt|kunnen|zou kunnen|zou willen|zouden kunnen|zouden willen)( regelen| doen)?;
      indien nog niet (gebeurd|gedaan); als dat nog niet gebeurd is; voor het te laat is;
      voordat (het|deze|de portering|hij|ze|die) (te laat|doorgaat|plaatsvindt|wordt uitgevoerd|ingaat|overgaat|verwerkt)( is| wordt)?;
      wanneer (u|je|jullie) (kunt|kan|kunnen|tijd hebt|tijd heeft);
      anders (besloten|beslist|overwogen|bedacht|gezegd); als je even (tijd|een momentje)( hebt)?; als laatste;
      als enige
    `,
    askUs: t`
      (kunt|kan|kun|kunnen|zou|zouden|zoudt|wilt|wil|willen|zult|zullen|kon|konden|wou|wilde|wilden) (u|jullie|je|jij|ge|gij|iemand|men bij u|uw team|jullie team|collega)( (aub|a\.u\.b\.|svp|alstublieft|alsjeblieft|misschien|eventueel|even|dan|ook|nog|dus|voor mij|voor ons|mij|ons|me|meteen|direct|daarom|toch|zo vriendelijk zijn om|zo vriendelijk willen zijn|zo goed willen zijn))*;
      kunde (gij|ge); kunt ge; kun-?de; zou het voor u mogelijk zijn; zou het voor jullie mogelijk zijn;
      (bent|ben|zijn|is) (u|je|jullie) zo (vriendelijk|goed|lief)( om)?;
      mag ik (u|je|jullie) (vragen|verzoeken)( om)?; mogen (we|wij) (u|je|jullie) (vragen|verzoeken)( om)?;
      (wil|wilde|wou|willen|zou|zouden) (ik|we|wij|u|je|jullie) (u|je|jullie )?(graag )?(willen )?(vragen|verzoeken)( om)?(?! of (ik|we|wij|het|er|dat|dit))(?![a-z]);
      (vragen|vraag|vroeg|verzoeken|verzoek) (me af )?of (u|jullie|je|jij|ge)( even| misschien)?;
      (zou|vind) (u|je|jullie) het (erg|vervelend)( vinden)?( om)?;
      (zou|zouden) (fijn|mooi|leuk|geweldig|prettig|lief) zijn als (u|jullie|je);
      (zou|zouden) (het )?(op prijs stellen|waarderen) (als|indien) (u|jullie|je);
      (ik|wij|we) (zou|zouden) (het )?(op prijs stellen|fijn vinden|waarderen|appreciëren|appreci?eren)( als| indien) (u|jullie|je);
      (zou|zouden) (het )?(heel |erg |echt )?(fijn|mooi|leuk|geweldig|prettig|lief|tof|super|top|handig|netjes|aardig|goed) (zijn|wezen),? (als|indien) (u|jullie|je);
      het zou (heel |erg |echt )?(fijn|mooi|geweldig|prettig|lief|goed|aardig|tof|super|top|handig) (zijn|wezen),? (als|indien) (u|jullie|je)
    `,
    ability: t`
      (kan|kunnen|mag|mogen|zou|zouden|kon|konden) (ik|we|wij|men|mijn (man|vrouw|baas|collega)|klanten);
      (?<=(^|\n|[.!?,] ?))(moet|moeten|zal|zullen|hoef|hoeven) (ik|we|wij|men);
      (is|zijn|was|waren|wordt|worden|werd|heeft|hebben|gaat|gaan) (er|het|dat|dit|de|die|deze|onze|mijn|alles|jullie|u)(?=[^.!]{0,160}\?)
    `,
    abilityPassive: t`(kan|kunnen|mag|mogen|moet|moeten|zou|zouden|hoeft|wordt) (het|dat|dit|die|deze|§|de|onze|mijn|alle|beide|er|ze|hij|alles)( §)?(?! niet)(?![a-z])`,
    abilityIndirect: t`
      (is|was|ware|zou) (het|dat|dit|een annulering|annuleren|een annulatie|annulering|annulatie|het voor ons|nog)( \w+){0,3} (mogelijk|haalbaar|doenbaar|toegestaan|te laat|toegelaten|kunnen|een optie|lastig|moeilijk|bespreekbaar);
      nog (mogelijk|haalbaar|doenbaar); nog kunnen(?=\s*([?.,!]|$)); mogelijk (om|is om|zijn om);
      kan (dat|dit|het|annuleren|zoiets)( nog| ook| zomaar)?(?=\s*[?,.]|\s*$| of );
      (weet|weten|weet u|weet je|vraag|vragen|vraag me af|vroeg me af|vroegen ons af|benieuwd|kijken|nagaan|zeggen|vertellen|checken|uitzoeken|controleren|nakijken|navragen|bevestigen|informeren|aangeven|horen|onzeker|laten weten)(,)? of (ik|we|wij|men|het|dat|dit|de|er|een|onze|mijn|deze|die|§|0\d+|alles|alle|ze|hij|zij|annuleren|annulering|zo|daar|hier|portering);
      (wat|hoeveel) (kost|kosten|gebeurt|zou|zijn|is|moet|moeten|kan|kunnen|betekent|houdt|als|voor|heeft|hebben|bedoelt|bedoelen|doe|doen|rekenen|rekent);
      wat (gaat|staat);
      hoe (kan|kunnen|lang|veel|duur|hoog|werkt|gaat|moet|moeten|annuleer|annuleert|annuleren|doe|doen|snel|ver|zit|staat|laat|zou|komt);
      hoeveel; tot wanneer; vanaf wanneer;
      wanneer (kan|kunnen|wordt|worden|is|gaat|vindt|moet|zal|precies|komt)(?! (u|je|jullie))(?![a-z]); waarom;
      hoezo; waarvoor; waar kan;
      welke (kosten|gevolgen|stappen|documenten|termijn|risico's|mogelijkheden|opties); wie (kan|moet);
      (mogelijkheid|optie|kans|manier)(en)? (om|tot|voor|bestaat|dat);
      (is|zijn|bestaat) er (nog )?(een |geen )?(mogelijkheid|optie|kans|manier|kosten|termijn|weg);
      (hoor|hoort|horen|verneem|vernemen|lees|lezen) (ik |we |wij )?(dan |het |heel )*graag( (dan|nog|van (u|jullie|je)))*,? (of|wat|hoe|wanneer|hoeveel|wie);
      (kunt|kan|kun|kunnen|zou|zouden|wil|wilt|willen|graag) (u |jullie |je )?(mij |me |ons |eens |even )*(zeggen|vertellen|uitleggen|laten weten|aangeven|bevestigen|doorgeven|informeren|toelichten)( kunnen)?( of| wat| hoe| hoeveel| wanneer| welke| waarom| tot wanneer)
    `,
    please: t`
      graag; aub; a\.u\.b\.?; alstublieft; alsjeblieft; alstubl; astublieft; astemblieft; svp; s\.v\.p\.?;
      gelieve; gelieven; gelief; verzoeke; (ik|wij|we) verzoek(en)? (u|jullie|je)( om)?;
      verzoek (u|jullie|je)( om)?;
      (ik|wij|we) vra(ag|gen) (u|jullie|je)( om| vriendelijk| hierbij| dan)*(?! of)(?![a-z]);
      vriendelijk verzoek( om| tot)?; wees zo (goed|vriendelijk)( om)?; wil u; please; pls; verzoek om;
      verzoek tot
    `,
    wish: t`
      wil; willen; wilt; wens; wensen; wenst; wou; wilden; wilde; moet; moeten; mag; mogen; kan; kunnen;
      dien(t|en) te; dienen; dient; zou graag; zouden graag; hierbij; bij deze; hoeft; hoeven; hoef; wordt;
      worden; besloten; beslist; verzoek; verzoeken; opdracht; laten; laat; toestemming; verlang(en)?;
      eis(en)?; sta(an)? erop; zullen; zal; liefst; hebben liever; heb liever; nodig
    `,
    hedge: t`
      misschien; wellicht; mogelijk; mogelijks; eventueel; waarschijnlijk; vermoedelijk; overweeg; overwegen;
      overwogen; overweging; twijfel(en|t)?;
      denk(en)? (eraan|er aan|erover|er over|na over|erover na|eraan om);
      aan het (nadenken|denken|twijfelen|overwegen|overleggen); nadenken over;
      nog niet (zeker|besloten|beslist|uit|duidelijk|honderd procent); niet zeker; weet(en)? (het )?nog niet;
      weten nog niet; onzeker; zou kunnen; zouden kunnen; zou (het )?(wel )?eens kunnen; onder voorbehoud;
      wil(de|den)? (alleen |even |gewoon |eerst |maar )*(weten|vragen of ik|vragen of we|informeren);
      bespreken; dreigen; lijkt me; lijkt ons; speel(en)? met (de gedachte|het idee); in principe;
      (zou|is|lijkt|vind|vinden)( (het|dat|ons|mij|ik|we|wij|erg|heel|wel|een|beetje))* (jammer|zonde|dom|onverstandig|fout|onzin|voorbarig)( zijn)?;
      (raad|raadt|raden|raadde|adviseer|adviseert|adviseren|adviseerde)( (ons|mij|me|u|jullie|ik|we|wij|het))*( aan| af)?; aangeraden; afgeraden; geadviseerd; aanbevolen; (stel|stelt|stellen|stelde) (ons |mij |me |u )?voor;
      desnoods; (in )?het (ergste|uiterste|slechtste) geval; als het (echt )?niet anders kan;
      (behoud|behouden)( (ik|we|wij|ons|mij|me))* het recht(?= [^.!?]{0,20}voor(?![a-z]));
      (heb|hebben|had|hadden)(?=[^.!?,]{0,60} (geprobeerd|getracht)(?![a-z])); geprobeerd; getracht;
      (bang|vrees|vrezen|vreest|schrik)( (dat|voor|we|wij|ik))*; (dan )?zou(den)? (ik|we|wij)(?=[^.!?,]{0,50} (moeten|kunnen)(?![a-z]));
      (willen|gaan|zullen|wilt|gaat) (jullie|u)(?=[^.!?,]{0,50} (soms|echt|werkelijk|nou|misschien)(?![a-z])[^.!]{0,80}\?);
      voorlopig niet zeker; mogelijkerwijs
    `,
    past: t`(heb|hebben) ~(ontvangen|gekregen|gelezen); 
      (is|zijn|was|waren|werd|werden|heeft|hebben|heb|had|hadden|bent|ben)( (?!dat|graag|gezegd|gevraagd|besloten|beslist|verzocht|moet|mag|mogen|moeten|kan|kunnen|te|om|laten)[\w§¤]+){0,6}(?= (geannuleerd|stopgezet|gestopt|geporteerd|ingetrokken|afgezegd|gecanceld|gecancelled|overgezet|tegengehouden|meegenomen|overgedragen|geschrapt|verwijderd)(?![a-z])(?! (te )?(worden|zijn|willen)));
      (is|zijn|was|waren|werd|werden) al;
      (reeds|gisteren|eergisteren|vorige (week|maand|keer)|afgelopen [a-z]+|destijds|onlangs|vanmorgen al|eerder al|al eerder|al geannuleerd|al geporteerd|al overgezet|inmiddels|intussen|ondertussen);
      (heb|hebben|had|hadden) (ik |we |wij )?(u |jullie |je |al |reeds |eerder |hierom |er |om |gisteren )*(gevraagd|gezegd|gemeld|doorgegeven|geschreven|gemaild|aangegeven|laten weten|verzocht);
      bedankt (voor|dat); dank (u|je|jullie)? ?(wel )?(voor|dat); was; waren; werd; werden; geworden;
      volgens (u|jullie|de|het|je|onze|mijn);
      (uw|jullie|je) (mail|bericht|e-mail|website|site) (zegt|meldt|stelt|geeft|schrijft);
      bij (het|de) (annuleren|annulering|annulatie|stopzetten|stopzetting)( van)?; (had|hadden)(?=[^.!?,]{0,60} (moeten|kunnen|mogen)(?![a-z]));
      (als|op|status:?) (geannuleerd|stopgezet|gestopt|ingetrokken|gecanceld|cancelled|canceled);
      (zei|zeiden|vertelde|vertelden|meldde|meldden|beweert|beweerde)( mij| me| ons)?; ontvangen; gekregen;
      kreeg; kregen;
      (hoor|hoorde|hoorden|lees|las|zie|zien|zag|begrijp|begrepen|begreep|vernam|vernomen|merk|merkte) (ik |we |wij |net |nu |dat |hier )*dat;
      (geannuleerd|stopgezet|gestopt|geporteerd|ingetrokken|afgezegd|gecanceld|overgezet|tegengehouden|geschrapt) (is|zijn|was|waren|werd|werden|heeft|hebben|heb|hebt|had|hadden)(?! geworden)(?![a-z])
    `,
    fact: t`
      (is|zijn|staat|staan|was|waren|stond|wordt|worden) (nu |al |toch |momenteel )*(gepland|ingepland|voorzien|aangevraagd|vastgelegd|voorzien|gepland staan|ingeboekt)( (voor|op|om))?;
      (gepland|ingepland|voorzien) (staat|staan|is|zijn) (voor|op)?;
      (staat|staan) (nu |al )?(gepland|ingepland) op; loopt (nu|momenteel|op dit moment|al); lopende;
      momenteel bezig; (de|die|het) (we|wij) (porteren|overzetten|aan het porteren zijn); zijn (we )?bezig met
    `,
    except: t`
      behalve; uitgezonderd; met uitzondering van; uitgenomen;
      op(?= (de |het |die |nummer )*[§¤][^.!?]{0,60} na(?![a-z]));
      op (#|een|de eerste|de laatste|het hoofdnummer|[a-z]+ nummers?) na; buiten(?= (de |het |die |nummer )*§);
      exclusief; excl; afgezien van; behoudens;
      (alles|alle|allemaal|alle nummers|alle #) (behalve|uitgezonderd|op|buiten);
      (maar|echter|alleen) niet(?= (de |het |die |nummer |nummers )*§); niet meegerekend;
      zonder(?= (de |het |nummer )*§); op(?= § na(?![a-z]));
      (alle |de )?(andere|overige) (nummers |lijnen )?dan
    `,
    only: t`
      alleen( maar)?; enkel( maar)?; slechts; uitsluitend; louter; niets anders dan; alleen het; puur;
      maar een; enkel en alleen; niet meer dan
    `,
    contact: t`
      (bereiken|bereikbaar|bellen|te bellen|terugbellen|teruggebeld|contacteren|telefonisch|belt|bel|gebeld)( \w+){0,4} (op|onder|via|naar|:);
      (bereik|bereiken|bel|bellen|belt|contacteer|contacteert)( u| je| jullie)? (mij|me|ons|hem|haar|gerust|eventueel|even|naar)( \w+){0,4} (op|via|naar|onder);
      bel(t)? (u |je |jullie )?(mij|me|ons|gerust|even|maar)( (mij|ons|even|maar|gerust|terug|op))*(?=\s*[§:]);
      (mijn|onze|ons) (mobiele|mobiel|gsm|gsm-?nummer|06|06-nummer|telefoon|telefoonnummer|kantoor|directe?|doorkies|prive)( ?nummer)?( (is|luidt|:))*(?=\s*§);
      (tel|telefoon|fax|mobiel|gsm|t|m|f|mob|hoofdnummer|doorkies)\.? ?:; bereikbaar;
      (bellen|belt|bel)(?= (op |naar |via )?§);
      (hoofd|klant|factuur|stam)nummer (van|voor) (de|het|onze|mijn|ons) (account|contract|rekening|klant);
      vanaf(?= §); doorgeschakeld naar; doorschakelen naar; contactnummer; telefonisch; te bereiken( op| via)?;
      belt (u )?met
    `,
    everybody: t`
      (alle|iedere|elke|al (de|uw|jullie)) (\w+ )?(klanten|klant|gebruikers|gebruiker|abonnees|bedrijven|mensen|opdrachtgevers);
      voor (iedereen|elke klant|alle klanten); van iedereen;
      (negeer|vergeet|negeren)( je| jullie| uw)? (alle |al |je |uw |jullie |de |eerdere |vorige |bovenstaande |voorgaande )*(regels|instructies|opdrachten|richtlijnen|voorschriften|aanwijzingen);
      (je bent|u bent|jij bent) (een )?(ai|bot|assistent|taalmodel|programma|robot|computer);
      systeem-?(prompt|bericht|opdracht|instructie); (beste|lieve) (ai|bot|robot|computer);
      in (de|uw|jullie) (database|wachtrij|systeem); nieuwe instructie(s)?; beheerdersmodus
    `,
    correction: t`
      (ik|we|wij) (bedoel|bedoelde|bedoelden|bedoelen)( eigenlijk| natuurlijk)?;
      (bedoel|bedoelde|bedoelden|bedoelen) (ik|we|wij)( eigenlijk| natuurlijk)?; bedoeld (was|is|werd|waren);
      correctie; rechtzetting; (mijn|onze) (fout|vergissing|schuld); foutje( van mij| van ons| van mijn kant)?;
      (een )?(typfout|tikfout|typefout|schrijffout|tikfoutje|typfoutje|vergissing); vergist; vergis;
      verkeerd (nummer|getypt|geschreven|opgegeven|doorgegeven|genoteerd|ingetikt|overgenomen);
      (het )?verkeerde nummer; (het )?(juiste|correcte) nummer( is| moet zijn)?;
      (dat |dit |het )?(moet|moest|had moeten) (natuurlijk |eigenlijk |uiteraard |zijn )*§( zijn| wezen)?;
      wacht,? nee; of beter gezegd; beter gezegd; ik corrigeer( mezelf)?; verwisseld;
      (vergeet|negeer) (de |het )?§; per ongeluk(?! (mee ?)?(aangevraagd|opgegeven|besteld|toegevoegd|opgenomen|meegenomen|vermeld|ingediend|doorgegeven|erbij)); maak er (maar )?(?=§)
    `,
    rethink: t`
      toch; toch maar; toch liever; toch wel; toch gewoon; bij nader inzien; eigenlijk; na overleg;
      (ons|me|mij) bedacht; (heb|hebben) (me|mij|ons) bedacht; bij nadere overweging; van gedachten veranderd;
      anders (besloten|beslist|bedacht); van gedacht veranderd; op onze beslissing terug(gekomen)?; liever;
      op de vorige mail terug
    `,
    sorry: t`
      sorry; excuses; excuseer; pardon; mijn excuses; oeps; oei; eh; ehm; euh; uh; nee; neen; ah; ach; ai;
      wacht; oh; ho; excuus; verontschuldiging(en)?
    `,
    asPlanned: t`
      (zoals|als|gelijk) (gepland|voorzien|afgesproken|besproken|overeengekomen|aangevraagd|besteld|opgegeven|opgedragen|doorgegeven|ingepland|aangekondigd|oorspronkelijk [a-z]+|eerder [a-z]+|het nu [a-z]+|eerst|voorheen|u voorstelt|jullie voorstellen|voorgesteld|altijd|gewoonlijk);
      volgens (plan|planning|de planning|afspraak|schema); conform (planning|afspraak|plan);
      op de (geplande|afgesproken) (datum|dag); ongewijzigd door; op schema; gewoon als gepland
    `,
    all: t`
      (alle|al) (de |het |onze |mijn |deze |die |dit |uw )*(# )?((?!overige|andere|resterende|overgebleven|overblijvende)\w+ )?(nummers|telefoonnummers|lijnen|porteringen|nummerporteringen|aanvragen|telefoonlijnen|mobiele nummers|vaste nummers|dids|aansluitingen|gsm-nummers|vermelde nummers);
      alle; allen; alles; allemaal; enkele?(?<=geen enkele?) (nummer|nummers|lijn|telefoonnummer); (de|onze|deze|die|mijn)(?<=geen van (de|onze|deze|die|mijn))( #)? (nummers|lijnen|telefoonnummers);
      alle # ?(de )?(nummers|telefoonnummers|lijnen|porteringen|stuks|daarvan|ervan)?;
      alle?(bei|drie|vier|vijf|zes|zeven); alletwee; allebei( de)?( nummers| lijnen| porteringen)?;
      beide(n)?( nummers| lijnen| porteringen| telefoonnummers)?; (de|onze|mijn) beide(n)?( nummers| lijnen)?;
      elk( nummer)?; elke lijn; ieder nummer;
      (het|de) (hele|gehele|volledige|ganse) (boel|boeltje|zaak|zaakje|zwik|portering|overdracht|reeks|blok|nummerblok|lijst|lijstje|nummerreeks|pakket|handel|rits|set|zooi|rimram);
      (volledig|compleet|helemaal|integraal) alles; alles (volledig|helemaal|compleet);
      (de|onze|mijn) # nummers; (de|onze|mijn) # (telefoonnummers|lijnen|porteringen); onze #;
      met z'n (#|allen|tweeen|drieen); al de nummers; alle nummers
    `,
    wholeOrder: t`
      (de|het|deze|dit|die|dat|onze|mijn|ons) (hele|gehele|volledige|ganse|totale|complete) (portering(s)?)?-?(aanvraag|order|bestelling|opdracht|porteerverzoek|verzoek|portering(s)?order|porteringsaanvraag|dossier);
      (de|deze|onze|mijn|het|dit) (portering(s)?)?-?(aanvraag|order|bestelling|opdracht|verzoek) (volledig|compleet|helemaal|integraal|in zijn geheel|in z'n geheel|geheel|in haar geheel|als geheel|totaal);
      (alle|alles|al de|alle de) (\w+ )?(nummers |telefoonnummers |lijnen )?(uit|in|op|van|binnen|onder) (de|deze|dit|het|onze|mijn|die|dat) (portering(s)?)?-?(aanvraag|order|bestelling|opdracht|verzoek);
      alles (uit|van|op|in) (de|deze|het|dit|onze|mijn) (portering(s)?)?-?(aanvraag|order|bestelling|opdracht);
      (aanvraag|order|bestelling) (volledig|compleet|in zijn geheel|helemaal|integraal)
    `,
    thisOrder: t`
      (deze|dit|die|dat|bovengenoemde|bovenvermelde|genoemde|onderhavige) (portering(s)?)?-?(aanvraag|order|bestelling|opdracht|verzoek|porteerverzoek|porteringsaanvraag|dossier);
      (de|het) (bovengenoemde|bovenvermelde|genoemde|in het onderwerp (genoemde|vermelde)|bovenstaande|in onderwerp vermelde) (portering(s)?)?-?(aanvraag|order|bestelling|opdracht|verzoek)
    `,
    order: t`
      aanvraag; porteringsaanvraag; bestelling; bestelnummer; opdracht; ordernummer; aanvraagnummer; portering;
      porteringsorder; dossier
    `,
    allOrders: t`
      (beide|allebei de|alle|al onze|alle onze|al mijn|de #|alle #|elke|iedere|de beide) (lopende |openstaande |open |onze |mijn |# |portering(s)?)*-?(orders?|aanvragen|bestellingen|opdrachten|porteringsaanvragen|porteringsorders|verzoeken|dossiers);
      alle (\w+ )?(nummers|telefoonnummers|lijnen) (uit|in|op|van|binnen) (beide|alle|allebei de|de #|al onze|onze beide|de beide) (lopende |openstaande )?(orders|aanvragen|bestellingen|opdrachten|verzoeken|dossiers);
      alles (uit|in|op|van) (beide|alle|de #|allebei de) (orders|aanvragen|bestellingen|opdrachten)
    `,
    rest: t`
      (de|het|al de|alle) rest( van de nummers| ervan| daarvan)?; rest;
      (alle |al )?(de |het |onze |mijn )?(# |beide )?(andere|anderen|overige|overigen|resterende|overgebleven|overblijvende|resterenden|rest)( #| beide)?( nummers| telefoonnummers| lijnen| aansluitingen| nummer van de reeks)?;
      al het (overige|andere|resterende); alles wat overblijft; de (#|beide) (anderen|overige|andere);
      voor de rest alles; verder alles; alles verder; alle andere(n)?
    `,
    otherOne: t`
      het (andere|overige|resterende)( nummer| telefoonnummer)?;
      de (andere|overige) (lijn|aansluiting|portering|een); (ons|mijn) andere nummer
    `,
    including: t`
      doe(t)?(?= (de |het |nummer |ook )*§[^.!?]{0,24} bij(?![a-z])); er (ook )?(maar |gelijk |meteen |nog )*bij; erbij; gelijk (ook|mee); meteen ook; eveneens; ook meteen;
      inclusief; incl; met inbegrip van; waaronder; alsook; alsmede; ook; mede; samen met; bovendien;
      daarnaast; tevens
    `,
    it: t`
      het(?! ([a-z]+ )?(abonnement|proefabonnement|contract|huurcontract|onderhoudscontract|account|lidmaatschap|gesprek|overleg|tarief|internet|toestel|bezoek|domein|ticket|hotel|onderhoud|project|evenement|proefpakket|webinar|modem)(?![a-z]));
      hem; die; dat; deze; dit; ze(?! (allebei|beide|alle|allemaal|alle drie));
      (dit|dat|het) (nummer|telefoonnummer); (deze|die) (lijn|portering|aansluiting|overdracht|ene); dat ene;
      deze ene; ervan; daarvan; hiervan; dit laatste nummer; ermee; daarmee; hiermee
    `,
    them: t`
      (deze|die) #( nummers| lijnen| porteringen| telefoonnummers)?; de # (nummers|lijnen|porteringen|telefoonnummers);
      (deze|die) (nummers|lijnen|porteringen|telefoonnummers|aansluitingen|beide|beiden|beide nummers); ze;
      (de |het |deze )?(volgende|onderstaande|hierna volgende|hiernavolgende|navolgende|hierna genoemde)( #)?( nummers| telefoonnummers| lijnen| porteringen| nummer| twee| drie);
      volgende( #)? (nummers|nummer|telefoonnummers); (de|deze) (volgende|navolgende);
      (de )?(genoemde|vermelde|betreffende|bewuste|desbetreffende) (nummers|telefoonnummers|lijnen); hen; hun;
      beide genoemde nummers; de # nummers; deze;
      (de|onze|mijn|die) (nummers|lijnen|telefoonnummers)
    `,
    above: t`
      (de |alle |al de |alle de )?(bovenstaande|bovengenoemde|bovenvermelde|hierboven (genoemde|vermelde|staande|opgesomde)|voornoemde|voorgenoemde|voormelde|eerdergenoemde|eerder genoemde)( #)?( nummers?| telefoonnummers| lijnen| lijst)?;
      (nummers |alles )?hierboven; zie (boven|hierboven); zoals (boven|hierboven); alle bovenstaande;
      al het bovenstaande
    `,
    below: t`
      (de |alle |al de |deze |alle de )?(onderstaande|ondergenoemde|ondervermelde|hieronder (genoemde|vermelde|staande|opgesomde)|onderaan (genoemde|vermelde|staande)|hieronder staande)( #)?( nummers?| telefoonnummers| lijnen| lijst| reeks)?;
      (nummers|lijst|lijstje|telefoonnummers)?,? ?(die )?(hieronder|onderaan|hier onder)( staan| genoemd| vermeld| genoemd staan| vermeld staan)?;
      zie (onder|hieronder|onderaan|lijst hieronder|de lijst hieronder|de mail hieronder|mail hieronder|onderstaand|onderstaande)( mail| lijst| bericht)?;
      (nummers |lijst )?(in|uit) (de|het) (mail|bericht|e-mail|lijst|tekst|doorgestuurde mail|doorgestuurde bericht|geciteerde mail|onderstaande mail|onderstaande bericht) (hieronder|onderaan);
      (uit|in) (de|het) (doorgestuurde|geciteerde|onderstaande) (mail|bericht|e-mail|tekst)
    `,
    attached: t`
      (in|uit|zie|volgens|cfr|conform|als)? ?(de |het |in de )?(bijlage|bijlagen|attachment|aanhangsel);
      (de |het )?(bijgevoegde?|bijgesloten|aangehechte|meegestuurde|meegezonden|toegevoegde)( lijst| lijstje| bestand| excel| tabel| overzicht| csv| document| spreadsheet| excelbestand)?;
      (de|het|in de|volgens de|uit de) (excel|csv)-?(lijst|bestand|tabel|sheet)?;
      (lijst|bestand|overzicht|excel) (in|als) bijlage; excel-?(lijst|bestand|sheet|file)?; csv-?bestand;
      spreadsheet; (op|in) de (foto|scan|screenshot|pdf|afbeelding); zie de (lijst|tabel|excel);
      (de|uit de|in de|volgens de) lijst(?! (hieronder|onderaan))(?![a-z]); hierbij (de |een )?(lijst|excel)
    `,
    latter: t`
      (het |de |dat |die |dit |deze )?(laatste|laatstgenoemde|laatstvermelde)( nummer| van de twee| genoemde)?;
      (het|de) tweede( nummer| genoemde)?
    `,
    former: t`
      (het |de )?eerste(?! (#|nummers|instantie|keer|plaats))( nummer| genoemde| van de twee)?(?![a-z]);
      eerstgenoemde; eerstvermelde
    `,
    number: t`
      (het|ons|mijn|dit|dat|een|hun) (telefoon|mobiele |vaste |gsm-?|fax|hoofd)?-?(nummer); nummer;
      telefoonnummer; (onze|mijn|de) lijn; gsm-?nummer; 06-nummer; mobiel nummer; vast nummer; vaste nummer;
      mobiele nummer
    `,
    described: t`
      (het|de|ons|onze|mijn|alle|een) (?!telefoon|genoemd|volgend|onder|boven|beide|twee|drie|vier|ander|rest|overig|hele|volledig|bijgevoeg|juist|correct|verkeerd|betreffend|vermeld|nummer|lopend|huidig|bewust|laatst|eerst|zelfde|eigen|alle|ook|nog|per|bij|van|voor|met|op|uit|en|of|in)[a-z-]{3,} (nummers?|lijn|lijnen)(?! ?§)(?![a-z]);
      (de|het|mijn|onze) (eerste|laatste|bovenste|onderste|middelste) (#|paar|beide|enkele)?( nummers)?;
      (eerste|laatste|tweede|derde|vierde|bovenste|onderste) nummer;
      (sommige|enkele|een paar|een aantal|een deel|de helft|de meeste|bepaalde|verschillende|een gedeelte) (van (de |onze |deze |die )?)?(nummers|lijnen)?;
      nummers? (van|in|uit|voor|op|bij) (de |het |ons |onze |mijn )?(?!aanvraag|portering|order|bestelling|onderstaande|bovenstaande|bijlage|lijst|deze|dit|jullie|volgende|beide|alle|bijgevoegde|opdracht)[a-z]{3,};
      (fax|receptie|magazijn|kantoor|alarm|lift|service|hoofd|neven|prive|winkel|werkplaats|keuken|praktijk|filiaal|tweede|support|helpdesk|verkoop|balie|centrale|nood|06-|gsm-?|zaak|thuis)-?(nummers?|lijn|lijnen);
      (de|het|onze|ons|mijn) (fax|centrale|faxlijn|alarmlijn|alarm|lift|hoofdnummer|gsm|mobiel|mobieltje|vaste lijn|vaste lijnen);
      (mobiele|vaste|geografische) (nummers?|lijn|lijnen);
      (een|eentje|#) (van|daarvan|ervan)( de| onze| deze| die| \w+)?; een nummer
    `,
    yes: t`
      ja; jep; jazeker; jawel; ja hoor; ja graag; yes; yep; zeker; natuurlijk; uiteraard; absoluut;
      vanzelfsprekend; jaja; inderdaad; tuurlijk; zeker weten; joa; jups; ja aub; da's goed dan ja
    `,
    approve: t`
      akkoord; accoord; accord; goedgekeurd; goedkeuring;
      (ga|gaan|gaat)( ik| we| wij)?( hiermee| er| ermee| daarmee)?( mee)? akkoord;
      (hiermee|ermee|daarmee) akkoord; (ik|wij|we) (hierbij |bij deze )?bevestig(en)?( hierbij| bij deze)?; (hierbij|bij deze) bevestig(en)?( ik| wij| we)?; bevestigd(?=\s*([.,!]|\n|$));
      stem(men)? (hiermee |er |ermee |daarmee )?(mee )?in; ingestemd; toestemming;
      (is|vinden we|vind ik) (het |dat |ons |mij |voor ons |voor mij |dan )*akkoord;
      dat is akkoord; (toch|alsnog) (annuleren|stopzetten|intrekken|cancelen|cancellen);
      alsnog; geaccepteerd; mijn akkoord; ons akkoord; geven (wij |we )?(ons |onze )?(akkoord|goedkeuring)
    `,
    accept: t`
      (accepteer|accepteert|accepteren|aanvaard|aanvaarden|betaal|betalen|draag|dragen|neem|nemen|slik|slikken)( (?!geen|niet|nooit|dat|of|als)\w+){0,4} (kosten|kost|vergoeding|bedrag|prijs|tarief|annuleringskosten|annulatiekosten|risico|risico's|\d+ ?(€|euro|eur))( (op ons|op me|op mij|voor lief|voor onze rekening|erbij|graag|dan))?;
      (kosten|kost|vergoeding|bedrag|prijs|annuleringskosten|annulatiekosten|risico|risico's|\d+ ?(€|euro|eur))( (?!geen|niet|nooit|dat|of|als)\w+){0,4} (akkoord|accoord|goed|prima|in orde|ok|oke|geen probleem|geaccepteerd|aanvaard|accepteren|aanvaarden|betalen|betaal|dragen|acceptabel|aanvaardbaar|bekend en akkoord|voor onze rekening|voor mijn rekening|op ons|duidelijk en akkoord|nemen we erbij|voor lief);
      akkoord met (de |het |die |deze )?(\w+ )?(kosten|kost|vergoeding|bedrag|prijs|tarief|annuleringskosten|annulatiekosten|risico|risico's|\d+ ?(€|euro|eur)|€);
      akkoord,? (ook )?met (de )?kosten;
      (stuur|factureer|zet|reken|breng)( (?!geen|niet|nooit|dat|of|als)\w+){0,4} (de factuur|de rekening|factuur|rekening|in rekening|aan|op de rekening|op onze rekening|op de factuur)( op)?;
      factureer (het |ons |maar |de kosten )*( maar)?; breng (het |de kosten |ons )*(maar )?in rekening;
      ook (al|als) (kost|het|dat|er)( (?!geen|niet|nooit)\w+){0,5} (kost|kosten|geld|betalen|verbonden|zijn)( aan verbonden zijn)?;
      ondanks (de )?(kosten|kost|meerkost); ongeacht (de )?(kosten|prijs);
      (ongeacht|wat) (het )?(ook )?(moge )?kost(en)?( wat het kost)?;
      betalen (we |wij )?(wel|graag|die|dat|het|gewoon)( wel)?; (dat|die|het) betalen (we|wij)( wel)?;
      betaal (ik )?(wel|graag|die|dat|het)( wel)?; nemen we erbij; neem ik erbij;
      (geen probleem|prima|akkoord) (met|qua) (de )?kosten; dat is het (ons|me|mij) waard;
      voor (onze|mijn|eigen) (rekening|kosten); op eigen risico;
      de (kosten|kost) (zijn|is|maken|maakt) (niet|geen) (erg|uit|belangrijk|probleem|bezwaar);
      (heb|hebben)( (ik|we|wij|daar|er|dat|wel|graag|het|geld|bedrag))+ voor over;
      (betalen (we|wij)|betaal ik)(?=\s*([.,!)]|$|\n));
      kosten noch moeite; het kost maar wat het kost
    `,
    tooDear: t`
      te (duur|veel|hoog|prijzig|kostelijk); veel te (duur|veel|hoog); (het|dat) (niet|geen \w+) waard;
      niet (de moeite |het geld |het )?waard;
      (veel|wel|nogal|erg|behoorlijk|best) (duur|prijzig|geld|veel geld); schandalig; schandalige prijs;
      (dat|die|het|deze|dit) (risico|risico's|kosten|kost|bedrag)( willen| wil| gaan| ga)? (nemen|neem|lopen|loop|betalen|betaal|dragen|draag|we|wij|ik)( we| wij| ik)? niet( nemen| lopen| betalen| dragen| maken)?;
      belachelijk( duur| bedrag)?; oplichterij; afzetterij;
      (betaal|betalen) (ik |we |wij )?(dat |die |het )?niet; gaan we niet betalen; ga ik niet betalen;
      niet van plan te betalen; kunnen we ons niet (permitteren|veroorloven); dure grap; duur
    `,
    ok: t`
      geen (probleem|punt); (komt|is) (voor elkaar|genoteerd|geregeld); (maakt|is) (mij|ons|me) (niet uit|om het even|gelijk|eender|egal); (het )?maakt (mij|ons|me) niets uit; ok; oke; okay; okee; okidoki; oki; goed; prima; begrepen; duidelijk; genoteerd;
      ter kennisgeving aangenomen; ontvangen; top; super; perfect; mooi; fijn; in orde; is goed; komt in orde;
      komt goed; bedankt; dank u; dank je; dank; helder; gelezen; alright; allright; snap ik; correct; tof;
      ja prima zo;
      (dat |het )?(is|lijkt|vinden we|vind ik) (het |dat |me |ons |mij |voor ons |voor mij |dan )*(goed|prima|ok|oke|in orde)
    `,
    bargain: t`
      (kosten|kost|vergoeding|tarief|bedrag|factuur|annuleringskosten) (te |kunnen |willen )*(kwijt ?(te )?schelden|laten vallen|verlagen|verminderen|schrappen|verwijderen|laten vervallen|annuleren);
      kwijtgescholden; kwijt ?schelden; kwijt te schelden; (scheld|schelden)(?=${gap} kwijt(?![a-z])); korting( geven| krijgen)?; coulance; coulant; uit coulance; commerciele geste;
      tegemoet ?komen; tegemoetkoming; (zie|zien)(?=${gap} (af van de kosten|van de kosten af)(?![a-z])); (iets|wat) (aan de prijs|van de prijs af) doen;
      (annuleer|annuleren|schrap|schrappen|verwijder|verwijderen|laat|laten|stop)( jullie| u| aub)? (de |die |deze )?((annulerings|annulatie|extra )?kosten|kost|vergoeding|boete)( vallen| vervallen| weg)?
    `,
    later: t`
      (heb|hebben|nodig|geef|geeft|krijgen|wil|willen|graag|mag|mogen|vraag|vragen)( (ik|we|wij|ons|mij|me|nog|wat|even|graag|meer|een|paar|om|iets|extra|tot))* (bedenktijd|tijd|extra tijd|meer tijd|tijd nodig|dagen bedenktijd|dagen de tijd|dagen tijd|dag bedenktijd|uitstel van beslissing|bedenktijd nodig);
      bedenktijd; meer tijd; wat tijd;
      (nog )?(even|eerst|nog) (overleggen|nadenken|bespreken|navragen|intern|bekijken|checken|afstemmen|over nadenken|bespreken met)( \w+){0,4};
      (eerst|nog|even)( \w+){0,5} (overleggen|overleg|bespreken|bespreek|afstemmen|navragen|nadenken|over denken|vragen aan|beslissen|besluiten|bekijken);
      moet(en)?( \w+){0,6} (overleggen|bespreken|nadenken|afstemmen|navragen|over nadenken|bekijken);
      laat(en)? (ik |we |wij |het |u |jullie |je |dit |morgen |later |nog |dan )*weten(?= (wat|of))|laten weten wat;
      (ik|we|wij) (laat|laten) (het |u |jullie |je |dit |dat )*(morgen|later|nog|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag|binnenkort|snel|deze week|asap|zo snel mogelijk|vanmiddag|straks|eind van de week|uiterlijk \w+)( \w+){0,2} weten;
      kom(en|t)? (ik |we |wij |hier |er |daar |hierop |erop |daarop |op |nog |later |snel )*(op )?(terug|bij u terug|bij jullie terug);
      (nog )?(niet|geen) (besloten|beslist|beslissing( genomen)?|over uit|besluit( genomen)?|uit zijn); (nog|er|we|wij|ik) niet (helemaal )?uit;
      later (beslissen|besluiten|terugkomen); morgen (beslissen|besluiten); termijn verlengen; verlenging;
      (hoor|hoort|horen)(?<!(^|[.!?\n:] ?)[a-z]+) (u|je|jullie)( (?!niks|niets|niet)[a-z]+){0,4} van (ons|mij|me);
      neem(t)?(?=${gap} contact op); wachten (nog )?op (akkoord|goedkeuring|antwoord|bevestiging|de directie)
    `,
    hint: t`
      niet (meer|langer) (nodig|gewenst|relevant|van toepassing|in gebruik|gebruikt|actueel|gebruiken|wenselijk|nuttig|noodzakelijk)( \w+)?;
      (heb|hebben)( \w+){0,5} niet (meer|langer) nodig;
      (gebruiken|gebruik)( \w+){0,4} niet (meer|langer); (willen|wil)( [§\w]+){0,4} niet (meer|langer)(?=\s*([.,!)]|\n|$));
      (per ongeluk|per abuis|abusievelijk|ten onrechte|foutief|verkeerdelijk|onterecht) (mee ?)?(aangevraagd|opgegeven|besteld|toegevoegd|opgenomen|meegenomen|vermeld|ingediend|doorgegeven|erbij gezet);
      hoort (er )?niet (bij|in|thuis|tussen); hoort er niet (bij|tussen|in); van gedachten veranderd; bedacht;
      van gedacht veranderd; geen interesse meer; anders besloten; anders beslist; geen behoefte meer;
      (overzetten|porteren|overdragen|overdracht|portering) heeft( [a-z]+){0,3} geen (zin|nut)( meer)?;
      had er niet (bij|op|in|tussen) (mogen|moeten) (staan|zitten)
    `,
    cost: t`
      kosten; kost; kostprijs; vergoeding; prijs; duur; veel; betalen; \d+ ?(€|euro|eur); risico; risico's;
      onderbreking; uitval; uitvallen; aangerekend; rekening; factuur; kwijtschelden; korting; bedrag; geld;
      annuleringskosten; annulatiekosten; goedkoper; onbereikbaar; tarief; boete; storing
    `,
    relative: t`
      (die|dat|welke|welk)(?<=, (die|dat|welke|welk))(?! (nummer|portering|andere|rest|twee|drie|§|ene|nummers|blijven|blijft|moet|mag|moeten|mogen|willen|wil|graag|kan|kunnen|zijn|is|gaan|gaat|hoeft|hoeven|hebben|laat|laten|annuleren))(?![a-z]);
      dewelke; hetwelk
    `,
    join: t`
      en; maar(?<!niet (de |het |die |nummer )*[§¤] *,? ?maar); echter; want; omdat; aangezien; dus; daarom; derhalve; zodat; terwijl;
      dat(?= (we|wij|ik|u|jullie|de|het|onze|mijn|nummer|§)(?![a-z])); evenwel; doch; daarentegen; hoewel;
      alhoewel; waarbij; waarvan; plus; ofwel; of(?= (laat|annuleer|stop|blijft|kan|is|zet|wel))
    `,
    flip: t`maar wel; maar juist; wel(?= (de |het |die )*§); maar (enkel|alleen)(?! (als|indien|wanneer|mits|zolang)); doch wel; wel echter; maar(?<=niet (de |het |die |nummer )*[§¤] *,? ?maar)(?= (de |het |die |nummer |wel )*[§¤])`,
    // biome-ignore lint/suspicious/noThenProperty: the name of a concept in a table that nothing awaits
    then: t`dan; in dat geval; in zo'n geval; dan wel`,
  },
  determiners: 'de het een mijn onze ons dit deze die uw jullie',
  when: t`nog niet; voor(?= (de |het |eind |begin |half |medio |aanstaande |volgende |komende )*(\d|eerste|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|week|maand|jaar|zomer|winter|herfst|lente|kerst|vakantie|verhuizing|eind|die datum|die tijd|dan)); voordat; pas; tot; op \d; (op )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag); vandaag(?! ([a-z]+ )?(besproken|telefonisch|gebeld|afgesproken)); morgen; (deze|volgende) week; zo (snel|vroeg)`,
  slips: {
    cancel: 'annuleren annuleer stopzetten intrekken tegenhouden cancelen',
    cancelled: 'geannuleerd stopgezet ingetrokken tegengehouden',
    cancellation: 'annulering annulatie stopzetting',
    move: 'porteren overzetten overdragen meenemen',
    moved: 'geporteerd overgezet overgedragen meegenomen',
    port: 'portering nummerportering nummerbehoud overdracht nummeroverdracht',
    continue: 'doorgaan',
    carrier: 'provider',
    except: 'behalve uitgezonderd',
    not: 'zonder',
  },
  numbers: {
    ending: t`
      eindigt( op| met| in)?; eindigend( op| met| in)?; eindigen( op| met| in)?; eindigende( op| met)?;
      eindcijfers?; laatste (vier|4|drie|3|twee|2) (cijfers|getallen)( zijn)?;
      met (als )?(eindcijfers|laatste cijfers|einde|laatste vier cijfers); op het einde; op het eind;
      aan het eind; met einde; eindnummer; met op het einde; die op; dat op
    `,
    noun: t`nummer; nr; nrs; nummers; lijn; telefoonnummer; tel; telnr; mobiel; gsm; toestel`,
    nouns: t`nummers; lijnen; telefoonnummers; zone; netnummer; netnummers; reeks; aansluitingen; nrs`,
    area: t`
      netnummer( van)?; kengetal; zonenummer; zone;
      (begint|beginnen|beginnend|beginnende|startend|starten|start)( met| op)?;
      met (het )?(netnummer|kengetal|zonenummer)
    `,
    to: t`
      tot; tot en met; t/m; tm; t\.e\.m\.; tem; t\.m\.; tot aan; tot en met nummer; t/m nummer; t/m het;
      t\.\/m\.
    `,
    and: t`en; of; alsook; alsmede; evenals; en ook; ook; en de; en het; en die; plus; en dan`,
    between: t`tussen; van; vanaf; van het; reeks`,
    label: t`
      klantnummer; klantnr; klantennummer; klantcode; klant; account; accountnummer; contractnummer; contract;
      factuur; factuurnummer; factuurnr; postcode; pin; pincode; ticket; ticketnummer; dossier; dossiernummer;
      kenmerk; referentie; referentienummer; rekening; rekeningnummer; iban; btw; btw-nummer; kvk; kvk-nummer;
      ondernemingsnummer; postbus; bus; pagina; artikel; wachtwoord; code; zaaknummer; bestelnummer;
      serienummer; huisnummer; jaar; sinds; kamer; verdieping; lokaal; simkaartnummer; simkaart;
      incidentnummer
    `,
    order: '',
    unit: t`
      dag(en)?; uur; uren; we(ek|ken); maand(en)?; jaar; jaren; minuten; minuut; euro; cent; procent;
      medewerkers; mensen; werkdag(en)?; personeelsleden; toestellen; personen; keer; km; meter; headsets;
      telefoons; stuks; straat; klanten; gebruikers; handsets; bladzijden; simkaarten
    `,
    month: t`
      januari; jan; februari; feb; maart; mrt; april; apr; mei; juni; jun; juli; jul; augustus; aug; september;
      sept?; oktober; okt; november; nov; december; dec
    `,
    extension: t`toestel; tst; toestelnr; intern; ext; doorkies; doorkiesnummer`,
  },
};
