import type { Tongue } from '../../meaning/tongue.ts';

/** De woorden die een zin bijeenhouden: the words that hold a sentence together. */
export const frame: Tongue['words'] = {
  never: 'noch, niets, niks, niemand, geen van beide, in geen geval, onder geen beding',
  as: 'als',
  not: `
    niet, nooit, geen, geen van, nergens, geenszins, tegen de, niet meer, niet langer, zonder dat, niemand,
    verbieden:v, verzetten:v tegen
  `,
  please: `
    a . u . b, s . v . p, vragen [u] om, vraag [u] om, verzoeken [u] om, verzoek [u] om, vragen hierbij om,
    graag, gelieve, alstublieft, alsjeblieft, aub, a.u.b., ajb, svp, gaarne, vriendelijk, verzoeken:v,
    verzoek u, verzoek ik u, verzoeken wij u, vraag u, vragen u, hierbij, bij deze, bij dezen, wil je,
    zou graag, zouden graag, vragen wij u, vraag ik u, vriendelijk verzoek, wees zo vriendelijk,
    wees zo goed, dien ik, dienen wij, even, gewoon, verzoek ik, verzoek wij
  `,
  askUs: `
    (willen|wil|wilt) (jullie|u|je) [alstublieft|aub|even|ook|graag],
    [het] (zou|zouden) [het|heel|erg|echt] (tof|fijn|leuk|mooi|prettig|handig|top|super|lief|aardig|fantastisch|goed) zijn (als|indien) (jullie|u|je),
    fijn als (jullie|u|je), graag als (jullie|u),
    (kunt|kun|kan|kunnen|wilt|wil|zou|zouden|zoudt) (u|je|jij|jullie) [alstublieft|aub|even|dan|ook|mij|ons|misschien|svp|het|dit|willen|zo vriendelijk],
    zou u zo vriendelijk willen zijn, mag ik (u|je|jullie) (vragen|verzoeken),
    mogen wij u (vragen|verzoeken), u kunt, jullie kunnen, u mag, jullie mogen, is het mogelijk dat u,
    mag je, mogen jullie, (mag|mogen) (ik|we|wij) (u|jullie|je) (vragen|verzoeken) [om|of|dat],
    mag ik vragen dat, mogen wij vragen dat,
    (wil|wilt|zou|kan|kun) (je|jij|u|jullie) [aub|even|alsjeblieft|misschien|svp|zo vriendelijk zijn] [om|de|het],
    gelieve, vragen (wij|we) u, verzoeken (wij|we) u, vraag ik u, verzoek ik u, zou u willen,
    zouden jullie willen, ben je zo lief, bent u zo goed
  `,
  wish: `
    houden vast aan, houd vast aan, blijven bij, blijf bij onze, blijf bij mijn, willen:v, wensen:v,
    zou graag, zouden graag, nodig, nodig hebben, liever, verlangen:v, van plan, bedoeling, behoefte,
    hoeven, hoef, hoeft, eisen:v, wens
  `,
  must: `
    moeten:v, dienen:v, dient, mogen:v, moge, dient te, zorg dat, zorg ervoor, zorgt u, zorgt u ervoor,
    horen te, hoort, te worden, moet
  `,
  can: 'kunnen:v, kan, kunt, kun, zou kunnen',
  will: 'zullen:v, zal, zullen, gaan:v, gaat',
  be: 'zijn:v, ben, bent, is, zijn, was, waren, worden:v, word, wordt, werd, werden, geworden, geweest',
  have: 'hebben:v, heb, hebt, heeft, had, hadden',
  let: 'laten:v',
  decide: `
    besluiten:v, beslissen:v, beslist, besloten, kiezen:v, kiezen voor, gekozen, beslissing, afgesproken
  `,
  report: `
    aan|raden:v, adviseren:v, voor|stellen:v, afgeraden, zeggen:v, melden:v, laten weten, meedelen,
    informeren:v, vertellen:v, schrijven:v, uit|leggen:v, beweren:v, weten:v, denken:v, geloven:v, horen:v,
    lezen:v, noemen:v, beloven:v, aangeven, gaf aan
  `,
  question: `
    hoor [ik|wij|we] graag of, hoor graag of, graag horen of, graag weten of, verneem [ik] graag of,
    (weten|horen|nagaan|bekijken|checken|uitzoeken|vragen) of, laat (me|mij|ons) weten of,
    vraag (is|me af) of, hoe, waarom, wat, wanneer, of het, hoeveel, wie, welke, welk, waar kan,
    is het mogelijk, is het nog mogelijk, zou het mogelijk, kan ik, kunnen we, kunnen wij, kan dat, kan dit,
    kan het nog, mag ik weten, vraag me af, vroeg me af, zijn we nog, ben ik nog, moet ik, moeten we,
    moeten wij, is er, zijn er, wil weten, willen weten, benieuwd, hoelang, mag ik nog, graag weten
  `,
  past: `
    geprobeerd, getracht, had ~ moeten, hadden ~ moeten, hadden jullie moeten,
    (staat|staan) [al|nu|nog] (op|als) (geannuleerd|geporteerd|gestopt|cancelled|afgebroken), gisteren,
    vorige week, vorige maand, vorig jaar, eergisteren, geleden, vroeger, destijds, onlangs, laatst, eerder,
    reeds, al eens, in het verleden, toen, (heeft|hebben) (mij|ons|me) gevraagd, vroeg (mij|ons|me),
    zei (mij|ons|me)
  `,
  until: 'tot, voorlopig, nog niet, voordat, vooraleer, eerst, tijdelijk, totdat, op dit moment nog',
  thanks: `
    hallo, hoi, goedemorgen, goedemiddag, goedenavond, goeiemorgen, dag, bedankt, dank u, dank je,
    dankjewel, hartelijk dank, dank, merci, alvast bedankt, alvast dank, met vriendelijke groet,
    vriendelijke groeten, groeten, groet, groetjes, mvg, beste, geachte, sorry, excuses, excuus,
    neem me niet kwalijk, het spijt me, het spijt ons, fijne dag, fijn weekend, lieve
  `,
  it: `
    het, dit nummer, dat nummer, deze lijn, die lijn, deze, die, dit, dat, hetzelfde, dezelfde,
    genoemd nummer, laatstgenoemde, eerstgenoemde, hem, die ene, het genoemde, hiervan, daarvan, ervan,
    ermee, hiermee, daarmee, dit toestel, betreffende nummer, de laatste, zijn <port>,
    (die|deze|dat|dit) <port>
  `,
  them: `
    die, deze, ze, die twee, deze twee, die drie, deze drie, deze nummers, die nummers, deze lijnen,
    die lijnen, de volgende, volgende nummers, de genoemde, de twee, de twee nummers, hen, die allemaal,
    deze allemaal, onderstaande nummers, zij
  `,
  all: `
    complete, integrale, voltallige, alle 3, alle 4, alle, alles, allemaal, elk, elke, ieder, iedere, hele,
    volledige, gehele, het geheel, geheel, allen, geen van de, geen enkele, geen enkel
  `,
  both: 'beide, beiden, allebei, alle twee, alletwee, alle 2, geen van beide, geen van beiden',
  rest: `
    (de|die) andere (twee|drie|vier), (de|die) (twee|drie|vier) andere, andere twee, overige twee, rest,
    de rest, overige, de overige, resterende, de resterende, de andere, de anderen, alle andere,
    alle overige, al het andere, de rest van, andere nummers, andere lijnen, anderen
  `,
  other: 'het andere, de andere lijn, het andere nummer, die andere',
  nth: `
    (eerste|tweede|derde|vierde|laatste|bovenste|onderste) (nummer|nummers|lijn|lijnen|twee|drie|van de lijst),
    de eerste twee, de laatste twee, het eerste, het tweede, de tweede, het derde, de derde
  `,
  latter: 'laatstgenoemde',
  former: 'eerstgenoemde',
  only: 'alleen, enkel, slechts, uitsluitend, louter, enige',
  except: `
    behalve, uitgezonderd, met uitzondering van, op ~ na, op <number> na, buiten, uitgenomen, behoudens,
    met uitzondering, exclusief, zonder de, zonder het
  `,
  below: `
    hieronder, onderstaande, onderstaand, volgende, beneden, onder vermelde, onderaan, hierna, als volgt,
    hieronder vermelde, hieronder genoemde, ondervermelde
  `,
  above: 'hierboven, bovenstaande, bovengenoemde, bovenstaand, bovenvermelde, eerder genoemde',
  attached: `
    bijlage, in bijlage, bijgevoegd, bijgevoegde, bijgaand, bijgaande, bijgesloten, de bijlage, bestand,
    excel, csv, spreadsheet, excelbestand, excellijst, als bijlage, meegestuurde, toegevoegde
  `,
  list: 'lijst, overzicht, tabel, bestand, blad, lijstje',
  also: `
    ook, eveneens, tevens, alsook, daarnaast, bovendien, hetzelfde geldt voor, idem, geldt ook voor,
    idem voor, evenals, net als, verder ook, zelfde voor, samen met, alsmede
  `,
  instead: 'in plaats daarvan',
  everybody: `
    alle klanten, alle klanten van jullie, jullie regels, je regels, uw regels, je instructies,
    uw instructies
  `,
  we: `
    ik, wij, we, mij, me, ons, onze klant, mijn baas, onze directie, de directie, mijn man, mijn vrouw,
    de klant, mijn vriend, mijn vriendin, onze baas, het bestuur, mijn klant, men
  `,
  you: 'u, je, jij, jullie, jou',
  they: '(ze|zij) (hebben|zeggen|zeiden|hadden|raden|adviseren), hij, iemand, een collega',
  det: `
    de, het, een, 't, mijn, onze, ons, uw, jouw, jullie, zijn, haar, hun, deze, die, dit, dat, elk, elke,
    enkele, sommige, andere, ander, nieuwe, nieuw, oude, oud, eerste, eigen, betreffende, genoemde,
    vermelde, twee, drie, vier, vijf, zes, betrokken, desbetreffende, zelfde, m'n, z'n, d'r, vaste
  `,
  prep: `
    in, op, aan, over, onder, door, uit, tegen, tussen, tijdens, sinds, via, per, volgens, wegens, vanwege,
    dankzij, ondanks, binnen, naast, achter, voorbij, dan, in plaats van, ipv, zonder, inclusief, incl,
    met betrekking tot, in verband met, ivm, i.v.m., omtrent, betreffende, betr, inzake, naar, met, qua,
    vanaf, na, om, rond, ter, ten, tot
  `,
  from: 'uit, weg uit, weg van',
  with: 'bij',
  for: 'voor, van, t.b.v., betreffende, betreft, aangaande, mbt, m.b.t.',
  to: 'te',
  thereupon: 'dan',
  and: 'noch, en, &, +, plus, en dan, dus, daarna, vervolgens, en ook',
  or: 'of, ofwel, dan wel',
  but: 'maar, echter, daarentegen, terwijl, doch, alleen niet, wel',
  that: 'dat',
  relative: `
    waarvan, waarop, waarmee, waarin, wiens, waar, die we, die ik, die hij, dat we, dat ik, die op, die in,
    welke
  `,
  if: `
    krijg (ik|we|wij), krijgen (we|wij), lukt (het|dat|dit), hoor (ik|we) (niets|niks|geen),
    horen (we|wij) (niets|niks|geen), lukt dat niet, komt er (geen|niets), als, indien, mits, tenzij,
    op voorwaarde dat, zolang, in geval, ingeval, voor het geval, zodra, alleen als, mocht, mochten,
    enkel als, wanneer, op de enkele voorwaarde, onder de voorwaarde, onder voorbehoud
  `,
  thisOrder: `
    (deze|dit|de hele|het hele|de volledige|het volledige|de gehele|hele|volledige) (order|opdracht|aanvraag|bestelling|verzoek|dossier),
    (de|het) hele (aanvraag|opdracht|order|verzoek|dossier),
    (de|het) volledige (aanvraag|opdracht|order|verzoek|dossier)
  `,
  because: `
    omdat, want, aangezien, daar wij, zodat, opdat, nadat, voordat, voor dat, hoewel, ofschoon, doordat,
    gezien, nu we, nu wij, immers
  `,
  when: 'toen, telkens als',
  filler: `
    joh, zeg, man, jongens, zoals besteld, zoals aangevraagd, als het [nog] niet te laat is, tof,
    per ongeluk, abusievelijk, nogmaals, hele verhaal, heren, dames, yep, vergeet niet, niet vergeten,
    aarzel niet, maar, nu, hier, daar, vandaag, nog, weer, opnieuw, zeer, heel, erg, zo, best, gauw, snel,
    meteen, onmiddellijk, direct, zo snel mogelijk, zsm, z.s.m., zo spoedig mogelijk, asap, dringend,
    met spoed, per direct, per omgaande, eigenlijk, uiteindelijk, toch, echt, definitief, volledig,
    helemaal, compleet, in zijn geheel, totaal, integraal, voorgoed, gewoonweg, jammer genoeg, helaas,
    spijtig genoeg, daarom, derhalve, dus, bijgevolg, aldus, zoals besproken, zoals afgesproken,
    zoals gepland, zoals voorzien, zoals overeengekomen, zoals gewoonlijk, zoals eerder besproken,
    volgens afspraak, volgens planning, conform afspraak, zoals telefonisch besproken, indien mogelijk,
    als het kan, als dat kan, als het nog kan, als dat nog kan, als u wilt, als je wilt, zo mogelijk,
    liefst, voor mij, voor ons, namens ons, namens mij, van mijn kant, onzerzijds, formeel, officieel,
    schriftelijk, uitdrukkelijk, gewoon, alleszins, in ieder geval, sowieso, trouwens, verder, wel, eens,
    hoor, al, momenteel, op dit moment, thans, team, collega, collega's, heer, mevrouw, mensen, allen,
    geen probleem, geen zorgen, geen haast, niet alleen, niet erg, geen punt, even, vast, alvast,
    bij voorbaat, vriendelijke, hartelijke, zelf, samen, apart, tegelijk, straks, later, vroeg, laat,
    binnenkort, ooit, soms, altijd, meestal, bijna, ongeveer, ruim, minstens, hoogstens, tenminste, erbij,
    erop, erin, eraan, ervoor, hierbij, daarbij, daarna, mee, af, door, heen, terug, weg, op, beneden,
    boven, buiten, binnen, hoe gaat het, alles goed?, hè, toch?, ff, effe, eventjes, inmiddels, intussen,
    onverwijld, bij deze, bij dezen, mzzl, mvg, concreet, kortom, al met al, achteraf, bij nader inzien,
    na rijp beraad, tenslotte, ten slotte, nou, nou ja, ach, tja, graag, voor zover, hierbij deel ik u mee,
    hierbij delen wij u mee, ik laat u weten, wij laten u weten, ik deel u mee, wij delen u mee,
    bij dezen bevestig ik, hierbij bevestig ik, ter info, ter informatie, dat wil zeggen, inderdaad,
    al (afgesproken|geplande|vastgestelde|bevestigde), reeds (afgesproken|geplande|vastgestelde),
    als dat nog lukt, als het nog lukt, als dat lukt, als het lukt, indien nog mogelijk,
    als u zo vriendelijk wilt zijn, als jullie willen, als het geen moeite is
  `,
  insteadOf: 'in plaats van, ipv, i.p.v.',
  else: 'anders, zo niet',
};
